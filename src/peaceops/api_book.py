"""Questions about the book itself: whether it holds, how editions differ, what is due, which rows to check by hand."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from peaceops.book import open_book
from peaceops.book.reply import Replies, Reply, ReplyRows
from peaceops.days import past_day
from peaceops.words.catalogue import said

if TYPE_CHECKING:
    from peaceops.book.status import TableStatus
    from peaceops.book.verify import Broken


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


@dataclass(frozen=True, slots=True)
class Verification:
    """The outcome of checking a book: how many invariants were checked, those that do not hold, and (`damaged`, one
    sentence each) what is not as it was built. `unchecked`: invariants of tables that cannot be read."""

    checked: int
    broken: tuple[Broken, ...]
    damaged: tuple[str, ...] = ()
    unchecked: int = 0

    @property
    def sound(self) -> bool:
        """Whether nothing was found."""
        return not self.broken and not self.damaged

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        failed = [
            {"check": b.check.name, "says": b.check.says, "rows": b.count, "example": str(b.example)}
            for b in self.broken
        ]
        return {
            "checked": self.checked,
            "holding": self.checked - len(failed),
            "broken": failed,
            "damaged": list(self.damaged),
            "unchecked": self.unchecked,
        }


def verify_book(folder: Path | str | None = None) -> Verification:
    """Check the book in `folder` (the shipped one if None): its tables against the SHA-256 in its mark, their columns,
    and every invariant. Raises PeaceopsError where a table is missing."""
    from peaceops.book.intact import damage
    from peaceops.book.invariants import every_check
    from peaceops.book.store import book_folder
    from peaceops.book.verify import checkable, verify

    path = book_folder(folder)
    found = damage(path)
    lost = {f.table.partition(".")[0] for f in found if not f.readable}
    checks = len(checkable(lost))
    broken = tuple(verify(path, lost))
    return Verification(checks, broken, tuple(f.says for f in found), len(every_check()) - checks)


def book_status(folder: Path | str | None = None, *, today: date | None = None) -> Replies[TableStatus]:
    """Coverage, gaps and age of each table of the book in `folder` (the shipped one if None)."""
    from peaceops.book.status import status

    return Replies(status(open_book(folder), past_day(today, said("day-today")) or date.today()))
