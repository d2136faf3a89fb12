"""The functions behind `import peaceops`: each command of the command line is a thin layer over one of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from peaceops.book import Book, open_book
from peaceops.errors import PeaceopsError

if TYPE_CHECKING:
    from peaceops.book.missions import MissionProfile, MissionSummary
    from peaceops.book.status import TableStatus
    from peaceops.book.verify import Broken
    from peaceops.council.backtest import Backtest
    from peaceops.council.forecast import Forecast
    from peaceops.council.paths import Path as CouncilPath
    from peaceops.council.records import Agreement, Contested, MandateChange, MemberList, VoteList
    from peaceops.money.assess import Assessment
    from peaceops.money.payer import PayerView
    from peaceops.money.rates import Rate
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


def rates(year: int, *, reform: Path | str | None = None, book: Book | None = None) -> tuple[Rate, ...]:
    """Peacekeeping rates of Member States in a calendar year, largest first: per cent, unrounded, by rule.

    All 193 for 2022 to 2027; for some earlier years those that were printed, and of the permanent members those that
    the printed premium implies: each says its basis. `reform`: a reform file, or the name of a worked reform. Raises
    PeaceopsError for a year without rates."""
    from peaceops.money.rates import rates as by_rule
    from peaceops.money.reform_file import load_reform
    from peaceops.money.reforms import reformed_rates

    view = (book or open_book()).at()
    return by_rule(view, year) if reform is None else reformed_rates(view, year, load_reform(reform))


def assess(
    mission: str = "ALL",
    fy: str = "",
    *,
    payer: str = "",
    sections: Path | str | None = None,
    estimate: bool = False,
    reform: Path | str | None = None,
    book: Book | None = None,
) -> tuple[Assessment, ...]:
    """Assessed contributions, US dollars, gross, after credits: sections of the circulars x rates by rule.

    `fy`: financial year such as 2024-25. `payer`: one Member State only. `sections`: a CSV file of sections in place of
    the book's, without `fy`. `estimate`: where the book has no sections, estimate from expenditure or approved budget;
    the basis says so, with the error. `reform`: a reform file or the name of a worked reform. Raises PeaceopsError for
    an unknown mission, Member State or year, or a bad file."""
    from peaceops.money.reform_file import load_reform
    from peaceops.money.request import from_file, requested

    view = (book or open_book()).at()
    change = None if reform is None else load_reform(reform)
    if sections is not None:
        if fy or estimate:
            raise PeaceopsError("a file of sections holds its own periods: expected no financial year and no estimate.")
        return from_file(view, Path(sections), mission, payer, change)
    if not fy:
        raise PeaceopsError("assess needs a financial year (--fy 2024-25) or a file of sections (--sections FILE.csv).")
    return requested(view, mission, fy, payer, reform=change, or_estimate=estimate)


def payer(iso3: str, fy: str = "", mission: str = "", *, book: Book | None = None) -> PayerView:
    """What one Member State pays in a financial year (the newest with costs if empty): regular and peacekeeping rates,
    rank, its part of each mission in US dollars, its own legal limit and what that leaves unpaid, arrears.

    Parts are assessments where the sections are known, else estimates; each says its basis. What the book lacks is
    named in `missing`. Raises PeaceopsError for an unknown Member State, mission or year."""
    from peaceops.money.payer import payer_view

    return payer_view((book or open_book()).at(), iso3, fy, mission)


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


def council_votes(
    about: str | None = None,
    *,
    member: str | None = None,
    from_date: date | None = None,
    to_date: date | None = None,
    outcome: str | None = None,
    book: Book | None = None,
) -> VoteList:
    """Votes of the Security Council about a mission or agenda item (all if None), drafts that failed included.

    `member`: ISO alpha-3; only votes on which that State sat, with its own vote. `outcome`: adopted, vetoed or
    short_of_majority. Days are inclusive. Raises PeaceopsError for an unknown subject, State or outcome, an inverted
    span, or a day before 17 January 1946."""
    from peaceops.council.records import votes_list

    view = (book or open_book()).at()
    return votes_list(view, about, member=member, frm=from_date, to=to_date, outcome=outcome)


def council_members(on: date | None = None, *, book: Book | None = None) -> MemberList:
    """Who sits on the Security Council on a day (today if None), until when, and for which group.

    Raises PeaceopsError for a day before 17 January 1946 or past the list."""
    from peaceops.council.records import seats

    return seats((book or open_book()).at(), on or date.today())


def council_path(mission: str, option: str = "end", on: date | None = None, *, book: Book | None = None) -> CouncilPath:
    """What an option for a mission takes: who decides, majority, veto, legal basis, what silence does, precedents.

    `option`: end, end-and-replace, reconfigure, change-reporting or cut-budget. `on`: today if None. Raises
    PeaceopsError for an unknown mission or option, or where the book has no decision on its mandate by then."""
    from peaceops.council.paths import path

    return path((book or open_book()).at(), mission, option, on or date.today())


def forecast(
    about: str, on: date | None = None, *, assume: Mapping[str, str] | None = None, book: Book | None = None
) -> Forecast:
    """Chances of each member's vote (sum 1), and of adoption, for a text about a mission or agenda item put to the vote
    on a day (today if None), from votes before that day; with baselines, back-test scores and what it cannot say.

    `assume`: votes taken as given, such as {"RUS": "no"}. Raises PeaceopsError for an unknown subject, a State that is
    not on the Council that day, or a day without a Council."""
    from peaceops.council.forecast import forecast as make

    return make((book or open_book()).at(), about, on or date.today(), assume)


def council_backtest(train_until: date, out: Path | str | None = None, *, book: Book | None = None) -> Backtest:
    """Forecast every text after `train_until` from strictly earlier days, and score it against naive baselines.

    `out`: a .csv or .parquet file for the predictions (vote_id, date, iso3, p_yes, p_abstain, p_no, actual). Raises
    PeaceopsError for a day that no vote follows, or a file that cannot be written."""
    from peaceops.council.backtest import backtest, check_out, write_predictions

    path = check_out(Path(out)) if out is not None else None
    test = backtest((book or open_book()).at(), train_until)
    if path is not None:
        write_predictions(test, path)
    return test


def council_agreement(
    from_date: date | None = None, to_date: date | None = None, *, member: str | None = None, book: Book | None = None
) -> tuple[Agreement, ...]:
    """How often pairs of members cast the same vote over a span, the closest first; with `member` (ISO alpha-3), that
    State with each other and with the majority. Raises PeaceopsError for an inverted span or an unknown State."""
    from peaceops.council.records import agreements

    return tuple(agreements((book or open_book()).at(), from_date, to_date, member=member))


def council_renewals(
    about: str | None = None,
    from_date: date | None = None,
    to_date: date | None = None,
    *,
    by: str = "mission",
    book: Book | None = None,
) -> tuple[Contested, ...]:
    """Decisions that extended a mandate, and those on which not all voted yes, `by` mission, year or mission-year.

    Raises PeaceopsError for an unknown mission or grouping, or an inverted span."""
    from peaceops.council.records import contested_renewals

    return tuple(contested_renewals((book or open_book()).at(), from_date, to_date, about=about, by=by))


def mandate_change(
    mission: str, on: date | None = None, before: date | None = None, *, book: Book | None = None
) -> MandateChange:
    """Coded tasks of a mission's mandate on a day (today if None) against those on `before`, or the mandate before it.

    Raises PeaceopsError for an unknown mission, or, without `before`, one without two mandates in the book by then."""
    from peaceops.council.records import mandate_change as change

    return change((book or open_book()).at(), mission, on or date.today(), before)


def write_reliability(test: Backtest, out: Path | str, *, book: Book | None = None) -> Path:
    """Write the scores and the reliability curves of a back-test as one .html page; return its path.

    Raises PeaceopsError for another suffix or a folder that does not exist."""
    from peaceops.errors import PeaceopsError
    from peaceops.render.html import to_html as render
    from peaceops.review.reliability import reliability_document

    path = Path(out)
    if path.suffix != ".html" or not path.parent.is_dir():
        raise PeaceopsError(
            f"the file {str(path)!r} cannot be written: expected an .html file in a folder that exists."
        )
    path.write_text(render(reliability_document(test, book or open_book())), encoding="utf-8")
    return path
