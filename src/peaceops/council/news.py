"""What is new on a mission since the Council last set its mandate: votes on its subject, requests of its hosts,
withdrawals of contributors, reports and reviews, events.

Source: tables votes, mission_events, secretary_reports, mission_reviews.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from peaceops.book import Figure, View, counted, fact
from peaceops.book.tables.council import ResolutionsRow, VotesRow
from peaceops.book.tables.missions import MissionsRow
from peaceops.book.tables.news import MissionEventsRow, MissionReviewsRow, SecretaryReportsRow
from peaceops.council.mandates import acts_on
from peaceops.council.votes import agendas_of
from peaceops.period import Period
from peaceops.words.catalogue import Said, said

ALL = "ALL"
SETS = ("establish", "extend", "terminate")
OLD = timedelta(days=2 * 366)  # a decision older than this opens no window: the year before the date does
YEAR = timedelta(days=365)
CUT = " ..."  # the end of a title that is not whole
GROUPS = {  # kinds of events that are shown under one head; others are their own
    "contributor_withdrawal": "contributors",
    "contributor_suspension": "contributors",
    "contingent_sent_home": "contributors",
    "council_statement": "council",
    "council_decision": "council",
    "sanctions": "council",
    "restriction": "host",
    "review": "review",
    "planning": "review",
    "agreement": "agreement",
    "attack": "security",
    "conflict": "security",
    "coup": "security",
    "incident": "security",
    "disaster": "security",
    "election": "politics",
    "transition": "politics",
    "reform": "politics",
    "visit": "politics",
    "meeting": "politics",
    "position": "position",
    "council_meeting": "meeting",
    "closing": "mission",
    "start": "mission",
    "reconfiguration": "mission",
    "appointment": "mission",
    "mandate_end": "mission",
    "budget": "mission",
}


@dataclass(frozen=True, slots=True)
class Window:
    """From which day on things are new, and the decision that opens it: its symbol, its day (a date), None where it
    is too old to open one, or the view has none."""

    start: date
    decision: str
    decided: Figure | None


@dataclass(frozen=True, slots=True)
class Item:
    """Something new. `what` is the words of a row as a figure (without a unit), or a message; `who` a State (iso3)
    or words, "" for none; `effective` when it was to take effect, as the source has it."""

    when: Period
    group: str
    what: Figure | Said
    who: str
    effective: str
    document: str
    source: str
    locator: str
    confidence: str
    note: str


def window_of(view: View, mission: str, day: date) -> Window:
    """Since when things are new on `day`: since the last decision that set, extended or ended the mandate; since a year
    before where that is older than two, or the view has none."""
    acts = [(r, symbol) for r, symbol in acts_on(view, mission) if r.act in SETS and r.decided_on <= day]
    if not acts or acts[-1][0].decided_on < day - OLD:
        return Window(day - YEAR, "", None)
    row, symbol = acts[-1]
    decided = fact(row, row.decided_on, counted("mandate-decision-day", mission=mission), row.decided_on)
    return Window(row.decided_on, symbol, decided)


def news(view: View, mission: str, day: date) -> tuple[Item, ...]:
    """Everything new on a mission by `day`, in order of time."""
    start = window_of(view, mission, day).start
    found = [
        *_votes(view, mission, start, day),
        *_events(view, mission, start, day),
        *_reports(view, mission, start, day),
        *_reviews(view, mission, start, day),
    ]
    return tuple(sorted(found, key=in_order))


def in_order(item: Item) -> tuple[date, date, str, str]:
    """By time: what began first, then what was over first."""
    return item.when.first, item.when.last, item.group, item.document


def events_on(view: View, mission: str) -> list[MissionEventsRow]:
    """Events of a mission, and those of every peacekeeping operation where it is one."""
    profile = view.first(MissionsRow, mission=mission)
    shared = view.where(MissionEventsRow, mission=ALL) if profile and profile.kind == "pko" else ()
    return [*view.where(MissionEventsRow, mission=mission), *shared]


def _events(view: View, mission: str, start: date, day: date) -> list[Item]:
    """Events in the window; those of the year before it that became known with its decision or after it, too."""
    return [
        Item(
            when=Period.compiled(r.date_text, r.from_date, r.to_date),
            group=group_of(r.kind),
            what=fact(r, r.event, counted("mission-event", mission=r.mission, kind=r.kind), r.from_date),
            who=r.iso3 or r.by or "",
            effective=r.effective or "",
            document=r.document or "",
            **_rests_on(r),
        )
        for r in events_on(view, mission)
        if not _is_vote(r) and not r.planned and r.from_date <= day
        if r.to_date >= start or (r.known >= start and r.to_date >= start - YEAR)
    ]


def group_of(kind: str) -> str:
    """The head under which a kind of event is shown."""
    return GROUPS.get(kind) or ("host" if kind.startswith("host_") else kind)


def _is_vote(row: MissionEventsRow) -> bool:
    return row.kind == "council_decision" and "S/RES/" in (row.document or "")


def _votes(view: View, mission: str, start: date, day: date) -> list[Item]:
    """Resolutions adopted on the mission and its item of the agenda since the window opened, that which opened it too;
    in our words where the book has them, else by their titles. Those on the item alone are of the group "subject"."""
    agendas = agendas_of(view, mission)[:1]
    worded = {r.document: r for r in view.where(MissionEventsRow, mission=mission) if _is_vote(r)}
    found = []
    for vote in view.all(VotesRow):
        mine = vote.mission == mission or (vote.mission is None and vote.agenda in agendas)
        if mine and vote.resolution and start <= vote.voted_on <= day:
            own = worded.get(vote.vote)
            words = counted("vote-in-words", symbol=vote.vote)
            said_by, what_it_did = (own, own.event) if own else _title(view, vote)
            what = fact(said_by, what_it_did, words, vote.voted_on)
            when = Period.day(vote.voted_on)
            group = "council" if vote.mission == mission else "subject"
            found.append(Item(when, group, what, "", "", vote.symbol, **_rests_on(own or vote)))
    return found


def _title(view: View, vote: VotesRow) -> tuple[VotesRow | ResolutionsRow, str]:
    """The title of a resolution, from the table of resolutions where that of votes has it cut."""
    row = view.first(ResolutionsRow, resolution=vote.resolution) if vote.title.endswith(CUT) else None
    return (row, row.title) if row else (vote, vote.title)


def _reports(view: View, mission: str, start: date, day: date) -> list[Item]:
    """Reports of the Secretary-General in the window; of two days for one report, that of the resolution."""
    rows = [r for r in view.where(SecretaryReportsRow, mission=mission) if start <= r.on_date <= day]
    by_symbol = {r.document: r for r in sorted(rows, key=lambda r: (r.confidence != "secondary", r.on_date))}
    return [
        Item(Period.day(r.on_date), "report", said("news-report"), "", "", r.document, **_rests_on(r))
        for r in by_symbol.values()
    ]


def _reviews(view: View, mission: str, start: date, day: date) -> list[Item]:
    """Reports of reviews that were public by `day`, in the window."""
    found = []
    for r in view.where(MissionReviewsRow, mission=mission):
        if r.report and r.report_known and start <= r.report_known <= day:
            words = r.kind if r.options_named is None else f"{r.kind} ({r.options_named})"
            counts = counted("review-report", mission=mission, report=r.report)
            what = replace(fact(r, words, counts, r.report_known), known=r.report_known.isoformat())
            when = Period.compiled(r.report_text or "", None, r.report_known)
            found.append(Item(when, "review", what, "", "", r.report, **_rests_on(r)))
    return found


def _rests_on(row: MissionEventsRow | VotesRow | SecretaryReportsRow | MissionReviewsRow) -> dict[str, str]:
    return {
        "source": row.source,
        "locator": row.locator or "",
        "confidence": row.confidence,
        "note": row.note or "",
    }
