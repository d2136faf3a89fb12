"""Bytes as an article. Whatever breaks a reader is a broken file, told in one sentence.

HTML, PDF and DOCX come from strangers, and their readers can be led to run for hours or to fill the memory. For one
article they run in a process of their own, with a time and a memory that it may not exceed (`read_apart`); a worker of
a corpus, which is such a process, calls `read_content`.
"""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date

from peaceops.apart import apart
from peaceops.claims.reading.article import MOST_BYTES, MOST_CHARACTERS, Article
from peaceops.claims.reading.content import DOCX, HTML, PDF, TEXT, kind_of, no_article, plain_text
from peaceops.errors import PeaceopsError

MOST_SECONDS = 60
MOST_MEMORY = 2_000_000_000  # bytes
CHILD = "from peaceops.claims.reading.opening import child; child()"


def read_content(content: bytes, place: str, charset: str = "") -> Article:
    """The article in some bytes. `place`: as a sentence names it. `charset`: as the server names it.

    Raises PeaceopsError, one sentence, for what is no article, too long or broken."""
    if len(content) > MOST_BYTES:
        raise no_article(place, "more-bytes", most=MOST_BYTES)
    return _opened(kind_of(content, place), content, place, charset)


def read_apart(content: bytes, place: str, charset: str = "") -> Article:
    """The same, with a reader of HTML, PDF or DOCX in a process of its own, which may take a minute and 2 GB."""
    if len(content) > MOST_BYTES:
        raise no_article(place, "more-bytes", most=MOST_BYTES)
    kind = kind_of(content, place)
    if kind == TEXT:
        return _opened(kind, content, place, charset)
    try:
        told = apart((CHILD, kind, charset), content, MOST_SECONDS)
    except subprocess.TimeoutExpired:
        raise no_article(place, "endless-reading", seconds=MOST_SECONDS) from None
    if told.returncode:
        raise no_article(place, f"broken-{kind}")
    return _told(told.stdout, kind, place)


def _told(written: bytes, kind: str, place: str) -> Article:
    """What the child wrote: an article, or what was found instead."""
    answer = json.loads(written)
    if found := answer.pop("found", ""):
        raise no_article(place, found, **answer)
    day = answer["published"]
    return Article(answer["text"], answer["title"], date.fromisoformat(day) if day else None, kind, place)


def child() -> None:
    """Read standard input as the kind that the first word names, and write the article as JSON."""
    within_limits()
    kind, charset = sys.argv[1:3]
    try:
        article = _opened(kind, sys.stdin.buffer.read(), "", charset)
    except PeaceopsError as error:
        found = error.said.arg("found") if error.said else None
        if found is None:
            raise
        print(json.dumps({"found": found.key.removeprefix("found-")} | dict(found.args)))
        return
    day = article.published.isoformat() if article.published else ""
    print(json.dumps({"text": article.text, "title": article.title, "published": day}))


def within_limits() -> None:
    """Hold this process to a minute of computing and 2 GB, where the system can."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


def _opened(kind: str, content: bytes, place: str, charset: str) -> Article:
    """The article, by the reader of its kind."""
    try:
        if kind == HTML:
            from peaceops.claims.reading.web_page import read_page

            return read_page(content, place, charset)
        if kind == PDF:
            from peaceops.claims.reading.pdf_file import read_pdf

            return read_pdf(content, place)
        if kind == DOCX:
            from peaceops.claims.reading.word_file import read_word

            return read_word(content, place)
        return _read_plain(content, place)
    except PeaceopsError:
        raise
    except Exception:  # a reader of strangers' files raises whatever it likes
        raise no_article(place, f"broken-{kind}") from None


def _read_plain(content: bytes, place: str) -> Article:
    text = plain_text(content, place)
    if not text.strip():
        raise no_article(place, "no-words")
    if len(text) > MOST_CHARACTERS:
        raise no_article(place, "long-text", most=MOST_CHARACTERS)
    return Article(text, "", None, TEXT, place)
