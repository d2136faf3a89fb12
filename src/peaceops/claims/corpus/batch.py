"""One function over a batch of documents, free of any engine: statements out, with what could not be read."""

from __future__ import annotations

import json
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

import pyarrow as pa

from peaceops.book import Book, open_book
from peaceops.book.store import View
from peaceops.claims.chain import check
from peaceops.claims.claim import Claim, Official
from peaceops.claims.corpus.arrow_columns import ABOUT, CLAIMS, CorpusDocument, from_batch
from peaceops.claims.corpus.relevance import Sieve, sieve_of
from peaceops.claims.reading.article import MOST_CHARACTERS, Article
from peaceops.claims.reading.content import page_text
from peaceops.claims.reading.web_page import read_page
from peaceops.days import any_day
from peaceops.errors import PeaceopsError
from peaceops.words.catalogue import Said, said

MOST_SECONDS = 30  # for one document


@dataclass(frozen=True, slots=True)
class Checker:
    """What a worker keeps from document to document: the book and the sieve."""

    view: View
    sieve: Sieve


@dataclass(frozen=True, slots=True)
class Unread:
    """A document that could not be read: its id, its place, and why."""

    id: str
    place: str
    why: str


@dataclass(frozen=True, slots=True)
class BatchOutcome:
    """What a batch gave. `kept`: the documents that the sieve let through."""

    claims: pa.RecordBatch
    kept: int
    unread: tuple[Unread, ...]


class _TooLongError(Exception):
    """A document takes longer than it may."""


def checker(book: Book | None = None) -> Checker:
    """The checker of a book, the shipped one if none is given."""
    view = (book or open_book()).at()
    return Checker(view, sieve_of(view))


def check_batch(batch: pa.RecordBatch, own: Checker) -> BatchOutcome:
    """The statements of the documents of a batch (columns `DOCUMENTS`) as a batch (columns `CLAIMS`), in their order.

    Pure: the same batch and book give the same outcome, whatever runs it."""
    contents = batch.column("content")
    kept = [i for i in range(batch.num_rows) if own.sieve.keeps(memoryview(contents[i].as_buffer()).cast("B"))]
    rows: list[dict[str, Any]] = []
    unread: list[Unread] = []
    for document in from_batch(batch.take(pa.array(kept, pa.int64()))):
        try:
            with _within(MOST_SECONDS):
                rows += _checked(document, own.view)
        except PeaceopsError as error:
            unread.append(_unread(document, (error.said and error.said.arg("found")) or str(error)))
        except _TooLongError:
            unread.append(_unread(document, said("found-endless-reading", seconds=MOST_SECONDS)))
        except Exception as error:  # a page from anywhere breaks its reader in whatever way
            unread.append(_unread(document, said("corpus-broken-document", why=type(error).__name__)))
    return BatchOutcome(pa.RecordBatch.from_pylist(rows, schema=CLAIMS), len(kept), tuple(unread))


def _unread(document: CorpusDocument, why: Said | str) -> Unread:
    return Unread(document.id, document.place, str(why))


def _checked(document: CorpusDocument, view: View) -> list[dict[str, Any]]:
    """The statements of one document as rows."""
    if document.kind == "json":
        document = _unpacked(document)
    article = _article(document)
    day = _day(document.published) or article.published
    about = {
        "id": document.id or document.place,
        "place": document.place,
        "url": document.url,
        "title": document.title or article.title,
        "published": day.isoformat() if day else "",
    }
    return [about | _row(claim) for claim in check(view, article.text, day).claims]


def _unpacked(document: CorpusDocument) -> CorpusDocument:
    """A document that stands as JSON on a line. Raises PeaceopsError for another line."""
    try:
        row = json.loads(document.content)
    except (ValueError, RecursionError):
        row = None
    if not isinstance(row, dict):
        raise PeaceopsError(said("corpus-no-json"))
    text, page = row.get("text"), row.get("html")
    if not isinstance(text or page or "", str):
        raise PeaceopsError(said("corpus-no-text"))
    # Half of a character, which JSON can write, stands in no file: it becomes a question mark.
    about = {name: "" if row.get(name) is None else _bytes(str(row[name])).decode() for name in ABOUT}
    kind = "text" if text else "html"
    return CorpusDocument(document.place, kind, _bytes(text or page or ""), charset="utf-8", **about)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "replace")


def _article(document: CorpusDocument) -> Article:
    if document.kind == "html":
        return read_page(document.content, document.place, document.charset)
    text = page_text(document.content, document.charset)
    if len(text) > MOST_CHARACTERS:
        raise PeaceopsError(said("found-long-text", most=MOST_CHARACTERS))
    return Article(text)


def _day(text: str) -> date | None:
    """The day that a time stamp or a date begins with; None for another text."""
    try:
        return any_day(text[:10], "published") if text else None
    except PeaceopsError:
        return None


def _row(claim: Claim) -> dict[str, Any]:
    number, text = _parted(claim.value)
    return {
        "quote": claim.quote,
        "start": claim.start,
        "end": claim.end,
        "kind": claim.kind,
        "mission": claim.mission,
        "actor": claim.actor,
        "value": number,
        "value_max": claim.value_max,
        "value_text": text,
        "unit": claim.unit,
        "hedge": claim.hedge,
        "as_of": claim.as_of,
        "verdict": claim.verdict,
        "explanation": str(claim.explanation),
        "official": [_official(o) for o in claim.official],
    }


def _official(one: Official) -> dict[str, Any]:
    number, text = _parted(one.value)
    where = {"unit": one.unit, "period": one.period, "status": one.status, "source": one.source}
    return {"value": number, "value_text": text} | where | {"document": one.document}


def _parted(value: float | str | None) -> tuple[float | None, str | None]:
    """A value as a number, or as text."""
    if isinstance(value, str):
        return None, value
    return (None if value is None else float(value)), None


@contextmanager
def _within(seconds: int) -> Iterator[None]:
    """Stop what runs longer, where the system can and this is the main thread of a worker."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def over(*_: object) -> None:
        raise _TooLongError

    before = signal.signal(signal.SIGALRM, over)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
