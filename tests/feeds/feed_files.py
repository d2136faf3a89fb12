"""Feeds as they are met: RSS 2.0, RSS 1.0, Atom, with markup, odd days and encodings; and those made to do harm."""

from __future__ import annotations

from html import escape

HEAD = '<?xml version="1.0" encoding="{}"?>\n'
RSS = '{head}<rss version="2.0"><channel><title>News of missions</title><link>https://news.example/</link>{items}</channel></rss>'


def item(title: str, text: str = "", day: str = "Tue, 09 Oct 2018 12:00:00 GMT", link: str = "") -> str:
    """An item of RSS; title and text as they stand in the file."""
    parts = [f"<title>{title}</title>", f"<description>{text}</description>"]
    parts += [f"<pubDate>{day}</pubDate>"] if day else []
    parts += [f"<link>{escape(link)}</link>"] if link else []
    return f"<item>{''.join(parts)}</item>"


def rss(*items: str, encoding: str = "utf-8", declared: bool = True) -> bytes:
    """A file of RSS 2.0."""
    head = HEAD.format(encoding) if declared else ""
    return RSS.format(head=head, items="".join(items)).encode(encoding, errors="xmlcharrefreplace")


ATOM = b"""<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Peace &amp;amp; operations</title>
<entry><title type="html">&lt;b&gt;UNMIK&lt;/b&gt; reports</title><id>urn:1</id>
<link rel="alternate" href="/stories/1"/><updated>2018-10-20T23:30:00-05:00</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>About 300 civilians.</p>
<script>steal()</script></div></content>
</entry></feed>"""
RDF = b"""<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://news.example/"><title>Old</title></channel>
<item rdf:about="https://news.example/1"><title>UNFICYP stays</title><link>https://news.example/1</link>
<dc:date>2018-07-26</dc:date></item></rdf:RDF>"""
LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha">'
    + b"".join(b'<!ENTITY %c "%s">' % (c, b"&%c;" % (c - 1) * 10) for c in range(ord("b"), ord("k")))
    + b"]><rss version='2.0'><channel><title>&j;</title></channel></rss>"
)
OUTSIDE = (
    b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    b"<rss version='2.0'><channel><item><title>UNMIK &x;</title></item></channel></rss>"
)
