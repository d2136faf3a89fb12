"""Doors through which strangers' files and addresses come in: articles, crawls, addresses."""

from __future__ import annotations

import sys
from functools import cache
from ipaddress import IPv6Address, ip_address
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # where the makers of sample files are

from judge import Rng, WrongError, asked, check_sentence

from claims.corpus.crawl import as_page, jsonl, rows, table, warc
from claims.reading.files import PARAGRAPHS, docx, page, pdf
from peaceops.claims.corpus.batch import Checker, check_batch, checker
from peaceops.claims.corpus.documents import Problem, batches_of
from peaceops.claims.corpus.pieces import pieces_of
from peaceops.claims.reading.article import MOST_CHARACTERS
from peaceops.claims.reading.guard import AskLimits, Clock, addresses, judged, public
from peaceops.claims.reading.opening import read_content

TOKENS = (
    *(
        b"\0",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"\xed\xa0\x80",
        b"<",
        b">",
        b"&#0;",
        b"&nbsp;",
        b"]]>",
        b"<!--",
        b"<![CDATA[",
    ),
    *(b"<script>", b"</p>", b"<div>" * 300, b"charset=utf-16", b"charset=unicode_escape", b"<meta charset=x>"),
    *(b"endobj", b"stream\n", b"/Length 99999999", b"/Length -1", b"<<" * 200, b"[" * 500, b"/Kids[2 0 R]", b"2 0 R"),
    *(
        b"PK\x05\x06",
        b"PK\x01\x02",
        b"WARC/1.0\r\n",
        b"\r\n\r\n",
        b"Content-Length: -5\r\n",
        b"Content-Length: 9e9\r\n",
    ),
    *(b'{"text":', b"\\ud800", b'"', b"}", b"PAR1", b"\x1f\x8b\x08", b"9" * 400, b"UNMIK ", "é".encode("latin-1")),
)
AROUND = ("", "http://", "https://", "HTTP://", "ftp://", "//", "http:", "http://a@", "http://[", "\u202e")
HOSTS = (
    *("example.org", "localhost", "127.0.0.1", "127.1", "0x7f.1", "2130706433", "017700000001", "10.0.0.1", "[::1]"),
    *(
        "[::ffff:10.0.0.1]",
        "[fe80::1%25eth0]",
        "169.254.169.254",
        "\u2460.0.0.1",
        "a..b",
        "xn--",
        "a" * 70,
        "-",
        "",
        "0",
    ),
)


@cache
def samples() -> tuple[bytes, ...]:
    """Whole files of every kind."""
    return (
        "\n\n".join(PARAGRAPHS).encode(),
        "\n".join(PARAGRAPHS).encode("utf-16"),
        *(page(charset=charset) for charset in ("utf-8", "windows-1252", "utf-16")),
        pdf((PARAGRAPHS, PARAGRAPHS[:1])),
        docx(rows=(("Mission", "Troops"), ("UNIFIL", "10,500"))),
    )


@cache
def own() -> Checker:
    """The checker of the shipped book."""
    return checker()


def damaged(rng: Rng, content: bytes) -> bytes:
    """Bytes with a few of them gone, doubled, changed, or with a token inside."""
    out = bytearray(content)
    for _ in range(rng.randint(0, 6)):
        at = rng.randint(0, len(out))
        length = rng.choice((1, 1, 4, 40, len(out) // 3))
        kind = rng.randrange(5)
        if kind == 0:
            del out[at : at + length]
        elif kind == 1:
            out[at:at] = out[at : at + length]
        elif kind == 2:
            out[at:at] = rng.choice(TOKENS)
        elif kind == 3:
            out[at : at + length] = rng.randbytes(min(length, 200))
        else:
            del out[at:]
    return bytes(out)


def articles(rng: Rng, folder: Path) -> str:
    """Files of every kind, damaged: an article within its limits, or one sentence."""
    content = damaged(rng, rng.choice(samples()))

    def read() -> None:
        found = read_content(content, "it", rng.choice(("", "utf-8", "utf-16", "idna", "no-such", "hex")))
        if not found.text.strip() or len(found.text) > MOST_CHARACTERS:
            raise WrongError(f"an article of {len(found.text)} characters")

    return asked(read)


def crawls(rng: Rng, folder: Path) -> str:
    """Files of a corpus, damaged: batches and problems, whatever they hold, and never an error."""
    some, name = rows(rng.randint(1, 6)), rng.choice(("a.jsonl", "a.jsonl.gz", "a.parquet", "a.warc", "a.warc.gz"))
    path = folder / name
    if "jsonl" in name:
        jsonl(path, some)
    elif "warc" in name:
        warc(path, [(a["url"], as_page(a), "text/html") for a in some])
    else:
        table(path, some, group=2)
    path.write_bytes(damaged(rng, path.read_bytes()))
    problems = 0
    for piece in pieces_of([str(path)]):
        for batch in batches_of(piece):
            if isinstance(batch, Problem):
                problems += 1
                check_sentence(f"{batch.why}.")
                continue
            for unread in check_batch(batch, own()).unread:
                problems += 1
                check_sentence(f"{unread.why.rstrip('.')}.")
    return "refused" if problems else "accepted"


def asked_for(rng: Rng, folder: Path) -> str:
    """Addresses: none that is not public is asked for, however it is written."""
    host = rng.choice(HOSTS) if rng.random() < 0.7 else str(_ip(rng))
    host = f"[{host}]" if ":" in host and not host.startswith("[") else host
    address = (
        rng.choice(AROUND) + host + rng.choice(("", ":80", ":22", ":x", ":99999")) + rng.choice(("", "/", "/a b?c#d"))
    )
    found = str(_ip(rng))
    limits = AskLimits(resolve=lambda host, port: [found])

    def ask() -> None:
        got = addresses(judged(address, limits), limits, Clock(address, 5))
        if got != [found] or not _is_public(found):
            raise WrongError(f"{address} at {got}")

    return asked(ask)


def _ip(rng: Rng) -> object:
    """An IP address, most of them near a border of what is public."""
    kind = rng.randrange(4)
    four = rng.choice((0x0A000000, 0x7F000000, 0xA9FE0000, 0xC0A80000, 0xAC100000, 0x64400000, 0xE0000000, 0))
    four = (four + rng.choice((-1, 0, 1, rng.randrange(1 << 16)))) % (1 << 32)
    if kind == 0:
        return ip_address(rng.choice((four, rng.getrandbits(32))))
    if kind == 1:
        return IPv6Address(rng.choice((0xFFFF << 32, 0x64FF9B << 96, 0x2002 << 112, 0)) + four)
    if kind == 2:
        return IPv6Address((0x2002 << 112) + (four << 80) + rng.getrandbits(16))
    return IPv6Address(rng.getrandbits(128))


def _is_public(text: str) -> bool:
    """The same question, asked of the addresses inside by text."""
    ip = ip_address(text)
    if isinstance(ip, IPv6Address):
        if ip.ipv4_mapped:
            return public(str(ip.ipv4_mapped))
        if ip.sixtofour and not ip.sixtofour.is_global:
            return False
    return ip.is_global and not ip.is_multicast
