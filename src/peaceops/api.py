"""The functions behind `import peaceops`: each command of the command line is a thin layer over one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from peaceops.book import Book, open_book

if TYPE_CHECKING:
    from peaceops.book.missions import MissionProfile, MissionSummary
    from peaceops.book.status import TableStatus
    from peaceops.book.verify import Broken
    from peaceops.money.reform_effects import ReformTable
    from peaceops.money.reforms import Reform
    from peaceops.people import StrengthTable
    from peaceops.review.document import Document


def review(
    mission: str,
    as_of: date | None = None,
    *,
    payer: str = "USA",
    hindsight: bool = False,
    book: Book | None = None,
    say: Callable[[str], None] = lambda words: None,
) -> Document:
    """The strategic review of a mission as of a date, as a document made of figures.

    `mission`: acronym or alias. `as_of`: only what was published by then is used; today if None. `payer`: ISO alpha-3
    of the Member State whose part is shown. `hindsight`: also say what later sources changed. `say` is told about
    progress. Every figure names its source or trace. Raises PeaceopsError for an unknown mission or Member State, a
    date before the mission's start or after today.
    """
    from peaceops.review.assemble import review as assemble

    day = as_of or date.today()
    return assemble(book or open_book(), mission, day, payer=payer, hindsight=hindsight, say=say)


def missions(
    *, active_on: date | None = None, kind: str | None = None, book: Book | None = None
) -> tuple[MissionSummary, ...]:
    """Missions in the book, in order of start. `active_on`: only those whose mandate ran that day. `kind`: pko (on the
    official list), spm, support or other_pko. Start and end are figures (unit date) with their sources."""
    from peaceops.book.missions import missions_list

    return missions_list((book or open_book()).at(), active_on=active_on, kind=kind)


def mission(name: str, as_of: date | None = None, *, book: Book | None = None) -> MissionProfile:
    """One mission: every date as each source gives it, phases, hosts, aliases, predecessors and successors.

    Raises PeaceopsError for an unknown mission (nearest names offered) or a date before its start."""
    from peaceops.book.missions import mission_profile

    view = (book or open_book()).at(as_of)
    return mission_profile(view, name, as_of or date.today())


def strength(
    mission: str,
    from_date: date | None = None,
    to_date: date | None = None,
    *,
    by: str = "month",
    book: Book | None = None,
) -> StrengthTable:
    """Uniformed personnel deployed (unit: persons, head count at month ends; UN monthly reports, IPI before 2015).

    `mission`: acronym, or ALL for all missions, political missions included. `by`: month, contributor (at the last
    month of the span with contributors) or category. Missing months are rows without a value. Raises PeaceopsError for
    an unknown mission or an inverted span."""
    from peaceops.people import strength as table

    return table((book or open_book()).at(), mission, from_date, to_date, by=by)


def reform(
    change: Reform | Path | str,
    fy: str,
    *,
    mission: str = "",
    payer: str = "",
    as_of: date | None = None,
    book: Book | None = None,
) -> ReformTable:
    """Winners and losers of a reform: each Member State's rate (per cent) and assessments (US dollars, gross, after
    credits) for a financial year before and after it, by rule.

    `change`: a reform, a YAML file (docs/method/reforms.md) or the name of a worked one. `fy`: such as 2024-25.
    `mission`: one mission only; `payer`: one Member State only. Raises PeaceopsError for an unknown key, mission, year
    or State, and, with the reason, for a reform that breaks an invariant."""
    from peaceops.money.reform_effects import effects
    from peaceops.money.reform_file import load_reform

    changed = load_reform(change) if isinstance(change, str | Path) else change
    return effects((book or open_book()).at(as_of), changed, fy, mission, payer)


def to_html(document: Document) -> str:
    """The document as one self-contained HTML page."""
    from peaceops.render.html import to_html as render

    return render(document)


def to_json(document: Document) -> str:
    """The document as JSON text: every figure with its source and trace."""
    from peaceops.render.json import to_json as render

    return render(document)


def write_review(document: Document, folder: Path | str, formats: Sequence[str] = ("html", "json")) -> list[Path]:
    """Write the document into `folder` in each format (html, json); return the paths. A file appears only when whole.

    Raises PeaceopsError for an unknown format or a folder that cannot be written."""
    from peaceops.render.write import write

    return write(document, Path(folder), tuple(formats))


@dataclass(frozen=True, slots=True)
class Verification:
    """The outcome of checking a book: how many invariants were checked, and those that do not hold."""

    checked: int
    broken: tuple[Broken, ...]

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        failed = [
            {"check": b.check.name, "says": b.check.says, "rows": b.count, "example": str(b.example)}
            for b in self.broken
        ]
        return {"checked": self.checked, "holding": self.checked - len(failed), "broken": failed}


def verify_book(folder: Path | str | None = None) -> Verification:
    """Check every invariant of the book in `folder` (the shipped one if None)."""
    from peaceops.book.invariants import every_check
    from peaceops.book.verify import verify

    return Verification(len(every_check()), tuple(verify(open_book(folder).folder)))


def book_status(folder: Path | str | None = None, *, today: date | None = None) -> tuple[TableStatus, ...]:
    """Coverage, gaps and age of each table of the book in `folder` (the shipped one if None)."""
    from peaceops.book.status import status

    return status(open_book(folder), today or date.today())


def export_book(out: Path | str, formats: Sequence[str] = ("csv",), folder: Path | str | None = None) -> list[Path]:
    """Write the book into the folder `out` as csv, parquet, duckdb or datapackage; return the files.

    Raises PeaceopsError for an unknown format."""
    from peaceops.book.export import export

    return export(open_book(folder), Path(out), tuple(formats))
