"""Questions about the book itself: how editions differ, what is due, which rows to check by hand."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from pathlib import Path

from peaceops.book import open_book
from peaceops.book.reply import Reply, ReplyRows
from peaceops.days import past_day
from peaceops.words.catalogue import said


def book_diff(before: Path | str, after: Path | str | None = None, *, tables: Collection[str] = ()) -> ReplyRows:
    """How the edition of the book in the folder `after` (the one in use if None) differs from that in `before`.

    A row for each table that differs: rows added, changed, withdrawn, with the periods, missions and sources touched.
    With `tables` a row for each of their rows that differs, one a column where it was changed, with source and address.
    Raises PeaceopsError for a folder that holds no book, or an unknown table."""
    from peaceops.book.difference import difference
    from peaceops.book.store import book_folder

    return difference(Path(before), book_folder(after), tables)


def book_stale(folder: Path | str | None = None, *, today: date | None = None) -> Reply:
    """Tables of the book in `folder` (the one in use if None) that should have news by `today`: what they hold, what is
    expected, when it was due, who publishes it. Rhythms are in peaceops/book/rhythms.csv, each with its basis."""
    from peaceops.book.rhythm import stale

    return stale(open_book(folder).at(), past_day(today, said("day-today")) or date.today())


def book_audit(sample: int = 50, *, seed: int = 1, folder: Path | str | None = None) -> Reply:
    """Rows of the book drawn at random, each with its values, locator and the address of its source, for a person to
    check by hand; the same for the same book and seed. Raises PeaceopsError for a sample under 1 or over 10,000."""
    from peaceops.book.draw import audit

    book = open_book(folder)
    return audit(book.at(), book.version, sample, seed)
