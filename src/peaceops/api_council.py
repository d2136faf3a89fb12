"""The functions behind `import peaceops` that are about the Council: votes, members, paths, forecasts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from peaceops.book import Book, open_book
from peaceops.book.reply import Replies
from peaceops.days import any_day, needed_day, past_day
from peaceops.errors import refused, shown
from peaceops.words.catalogue import said

if TYPE_CHECKING:
    from peaceops.book import View
    from peaceops.book.reply import ReplyRows
    from peaceops.council.agreement import Agreement
    from peaceops.council.backtest import VoteBacktest
    from peaceops.council.contested import Contested
    from peaceops.council.forecast import Forecast
    from peaceops.council.mandate_change import MandateChange
    from peaceops.council.paths import Path as CouncilPath
    from peaceops.council.seats import MemberList
    from peaceops.council.vote_lists import VoteList


def council_votes(
    about: str | None = None,
    *,
    member: str | None = None,
    from_date: date | None = None,
    to_date: date | None = None,
    outcome: str | None = None,
    vetoed_by: str | None = None,
    as_of: date | None = None,
    book: Book | None = None,
) -> VoteList:
    """Votes of the Security Council about a mission or agenda item (all if None), drafts that failed included.

    `member`: ISO alpha-3; only votes on which that State sat, with its own vote. `outcome`: adopted,
    adopted_in_parts, vetoed or short_of_majority. `vetoed_by`: only drafts that this permanent member vetoed. Days are
    inclusive. Raises PeaceopsError for an unknown subject, State or outcome, a State that never could veto, an inverted
    span, or a day before 17 January 1946."""
    from peaceops.council.vote_lists import votes_list

    first, last = _span(from_date, to_date)
    view = _known(book, as_of)
    return votes_list(view, about, member=member, frm=first, to=last, outcome=outcome, vetoed_by=vetoed_by)


def council_members(on: date | None = None, *, as_of: date | None = None, book: Book | None = None) -> MemberList:
    """Who sits on the Security Council on a day (today if None), until when, and for which group.

    Raises PeaceopsError for a day before 17 January 1946 or past the list."""
    from peaceops.council.seats import seats

    return seats(_known(book, as_of), _day(on, as_of))


def council_path(
    mission: str,
    option: str = "end",
    on: date | None = None,
    *,
    as_of: date | None = None,
    book: Book | None = None,
) -> CouncilPath:
    """What an option for a mission takes: who decides, majority, veto, legal basis, what silence does, precedents.

    `option`: end, end-and-replace, reconfigure, change-reporting or cut-budget. `on`: today if None. Raises
    PeaceopsError for an unknown mission or option, or where the book has no decision on its mandate by then."""
    from peaceops.council.paths import path

    return path(_known(book, as_of), mission, option, _day(on, as_of))


def forecast(
    about: str,
    on: date | None = None,
    *,
    assume: Mapping[str, str] | None = None,
    other_draft: bool | None = None,
    text: str = "",
    sponsors: Sequence[str] = (),
    as_of: date | None = None,
    book: Book | None = None,
) -> Forecast:
    """Chances of each member's vote (sum 1), and of adoption, for a text about a mission or agenda item put to the vote
    on a day (today if None), from votes before that day; with baselines, back-test scores and what it cannot say.

    `assume`: votes taken as given, such as {"RUS": "no"}. `other_draft`: whether another draft on the subject is put to
    the vote that day, None if not known. `text`: the symbol of a draft or resolution since 2000, or a file of plain
    text, whose sponsors and words count for the votes if it is adopted; `sponsors` (iso3) of such a file. Raises
    PeaceopsError for an unknown subject, a State that is
    not on the Council that day, or a day without a Council."""
    from peaceops.council.drafts import draft_given
    from peaceops.council.forecast import forecast as make

    view = _known(book, as_of)
    draft = draft_given(view, text, sponsors)
    return make(view, about, _day(on, as_of), assume, other_draft=other_draft, draft=draft)


def council_backtest(
    score_after: date | None = None,
    out: Path | str | None = None,
    *,
    frozen: bool = False,
    with_texts: bool = False,
    train_until: date | None = None,
    book: Book | None = None,
) -> VoteBacktest:
    """Forecast every text after `score_after` from strictly earlier days, and score it against naive baselines. The
    model goes on learning from each text that it has forecast; `frozen`: from the votes up to `score_after` alone.
    `with_texts`: adopted texts also with their sponsors and words.

    `out`: a .csv or .parquet file for the predictions (vote_id, date, iso3, p_yes, p_abstain, p_no, actual).
    `train_until`: the name of `score_after` before, which sounded as if nothing was learned after it. Raises
    PeaceopsError for a day that no vote follows, both names at once, or a file that cannot be written."""
    from peaceops.council.backtest import backtest, check_out, write_predictions

    path = check_out(Path(out)) if out is not None else None
    if score_after is not None and train_until is not None:
        raise refused("score-after-twice")
    first = needed_day(score_after if train_until is None else train_until, said("day-last-not-scored"))
    test = backtest((book or open_book()).at(), first, frozen=frozen, with_texts=with_texts)
    if path is not None:
        write_predictions(test, path)
    return test


def council_agreement(
    from_date: date | None = None,
    to_date: date | None = None,
    *,
    member: str | None = None,
    as_of: date | None = None,
    book: Book | None = None,
) -> Replies[Agreement]:
    """How often pairs of members cast the same vote over a span, the closest first; with `member` (ISO alpha-3), that
    State with each other and with the majority. Raises PeaceopsError for an inverted span or an unknown State."""
    from peaceops.council.agreement import agreements

    return Replies(agreements(_known(book, as_of), *_span(from_date, to_date), member=member))


def council_renewals(
    about: str | None = None,
    from_date: date | None = None,
    to_date: date | None = None,
    *,
    by: str = "mission",
    as_of: date | None = None,
    book: Book | None = None,
) -> Replies[Contested]:
    """Decisions that extended a mandate, and those on which not all voted yes, `by` mission, year or mission-year.

    Raises PeaceopsError for an unknown mission or grouping, or an inverted span."""
    from peaceops.council.contested import contested_renewals

    return Replies(contested_renewals(_known(book, as_of), *_span(from_date, to_date), about=about, by=by))


def mandate_change(
    mission: str, on: date | None = None, before: date | None = None, *, book: Book | None = None
) -> MandateChange:
    """Coded tasks of a mission's mandate on a day (today if None) against those on `before`, or the mandate before it.

    Raises PeaceopsError for an unknown mission, or, without `before`, one without two mandates in the book by then."""
    from peaceops.council.mandate_change import mandate_change as change

    day, other = past_day(on, said("day-asked")) or date.today(), past_day(before, said("day-before"))
    return change((book or open_book()).at(), mission, day, other)


def mandates(
    on: date | None = None,
    *,
    by: str = "mission",
    mission: str = "",
    ending_within: int | None = None,
    book: Book | None = None,
) -> ReplyRows:
    """Mandates of the Security Council on a day (today if None), the soonest end first, as they were known that day:
    end date, days left, resolution, ceilings (persons), and what falls due next.

    `by`: mission, or date for one row an event to come (end of a mandate, ceiling, report, review). `ending_within`:
    only what falls in so many days. Source: operative paragraphs of resolutions. Raises PeaceopsError for an unknown
    mission or grouping."""
    from peaceops.council.mandate_calendar import mandates_on

    view, day = _on(book, on)
    return mandates_on(view, day, by=by, mission=mission, ending_within=ending_within)


def mandates_ics(
    on: date | None = None, *, mission: str = "", ending_within: int | None = None, book: Book | None = None
) -> str:
    """The events to come of `mandates(by="date")` as the text of an .ics file, for a calendar program."""
    from peaceops.council.calendar_file import to_ics
    from peaceops.council.mandate_calendar import events_of

    view, day = _on(book, on)
    return to_ics(events_of(view, day, mission, ending_within), day)


def write_reliability(test: VoteBacktest, out: Path | str, *, book: Book | None = None) -> Path:
    """Write the scores and the reliability curves of a back-test as one .html page; return its path.

    Raises PeaceopsError for another suffix, or a file that cannot be written."""
    from peaceops.files import check_file, is_stream, write_text
    from peaceops.render.html import to_html as render
    from peaceops.review.council.reliability import reliability_document

    path = Path(out)
    if path.suffix != ".html" and not is_stream(path):
        raise refused("file-with-another-suffix", path=shown(str(path)), suffix=shown(path.suffix))
    check_file(path)
    return write_text(path, render(reliability_document(test, book or open_book())))


def _span(first: date | None, last: date | None) -> tuple[date | None, date | None]:
    return any_day(first, said("day-first")), any_day(last, said("day-last"))


def _day(on: date | None, as_of: date | None = None) -> date:
    """The day of a vote or decision, which may be to come; if None that by which things are known, or today."""
    return any_day(on, said("day-asked")) or past_day(as_of) or date.today()


def _known(book: Book | None, as_of: date | None) -> View:
    """What was public on a day; all that the book has if None."""
    return (book or open_book()).at(past_day(as_of))


def _on(book: Book | None, on: date | None) -> tuple[View, date]:
    """What was public on a day, and the day; for one to come, all that the book knows."""
    day = _day(on)
    return (book or open_book()).at(day if day < date.today() else None), day
