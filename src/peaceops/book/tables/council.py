"""Who decides: members, votes, resolutions, mandates, closings."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from peaceops.book.schema import Fact, Record, table


@table(key=("year", "iso3"), long=True)
class CouncilMembersRow(Fact):
    """Members of the Security Council by calendar year."""

    year: int
    iso3: Annotated[str, "Member State at the time (SUN, YUG, CSK ... for former States)"]
    permanent: bool
    regional_group: str | None
    term_end: int | None


@table(key=("vote",), long=True)
class VotesRow(Fact):
    """Every substantive vote of the Security Council, adopted or not. Counts are recounted from the members' votes."""

    vote: Annotated[
        str, "identifier: symbol of the resolution or draft, numbered where a draft was voted more than once"
    ]
    voted_on: date
    symbol: Annotated[str, "symbol of the resolution, draft or meeting as recorded"]
    resolution: Annotated[int | None, "number of the resolution, if adopted"]
    outcome: Annotated[str, "adopted / adopted_in_parts (no vote on the whole text) / vetoed / short_of_majority"]
    title: Annotated[str, "short title"]
    yes: Annotated[int | None, "votes in favour; empty where no source has the count, or none was taken on the whole"]
    against: int | None
    abstain: int | None
    not_voting: int | None
    not_participating: int | None
    vetoes: int
    mission: Annotated[str | None, "mission named in the title, or the one whose mandate the text sets"]
    agenda: Annotated[str | None, "agenda key (country or theme), if known"]


@table(key=("vote", "iso3"), long=True)
class MemberVotesRow(Record):
    """How each member voted."""

    vote: str
    iso3: Annotated[str, "member at the time"]
    cast: str


@table(key=("vote",), long=True)
class DraftsRow(Fact):
    """Drafts of resolutions since 2000 as put to the vote: symbol, who submitted them, how long they are. The text is
    not kept."""

    vote: str
    draft: Annotated[str, "symbol of the draft"]
    sponsors: Annotated[
        str | None, "iso3 of the States that submitted the draft, joined by ; (empty where none is named)"
    ]
    words: Annotated[int, "words of the text"]


@table(key=("vote", "kind"), long=True)
class DraftWordsRow(Record):
    """What drafts speak of: how often words of a kind occur in the text."""

    vote: str
    kind: Annotated[str, "kind of words, such as sanctions / human-rights / renewal (draft_words.csv)"]
    times: Annotated[int, "how often they occur"]


@table(key=("resolution",), long=True)
class ResolutionsRow(Fact):
    """Resolutions of the Security Council: title, mission, agenda, Chapter VII."""

    resolution: Annotated[int, "number"]
    symbol: Annotated[str, "S/RES/n(year)"]
    adopted_on: date
    title: Annotated[str, "short title of the Library"]
    mission: Annotated[str | None, "mission named in the title, or the one whose mandate the text sets"]
    agenda: str | None
    chapter7: bool | None
    record: str | None
    voting_record: str | None


@table(key=("mission", "resolution"), long=True)
class MandatePeriodsRow(Fact):
    """What each resolution did to a mission's mandate, and until when."""

    mission: Annotated[str, "acronym"]
    resolution: Annotated[int, "number"]
    decided_on: Annotated[date, "day of adoption"]
    act: str
    begins: Annotated[date | None, "first day of the period that it sets, where read or counted; empty before 1990"]
    until: date | None
    form: str
    paragraph: Annotated[str | None, "operative paragraph, where read"]


@table(key=("mission", "first"))
class MandateChainsRow(Record):
    """Unbroken stretches of each mission's mandate, by the decisions in the book, and the days between them."""

    mission: Annotated[str, "acronym"]
    first: date
    last: date | None
    decisions: int
    complete: bool
    gap_from: date | None
    gap_to: date | None


@table(key=("mission", "resolution", "paragraph", "row"))
class MandateCeilingsRow(Fact):
    """Personnel that the Council authorized for a mission, by category and paragraph, 1990-2026."""

    mission: Annotated[str, "acronym"]
    resolution: Annotated[int, "number"]
    paragraph: str
    row: Annotated[int, "number of the figure in its paragraph"]
    category: Annotated[
        str, "military / police / military_observers / individual_police / ..., as the paragraph has it"
    ]
    kind: Annotated[
        str,
        "ceiling / increase / reduction (both against the ceiling before: never to be summed) / review (may become one)",
    ]
    number: Annotated[int, "persons; units for formed_police_units"]
    from_date: Annotated[date, "first day on which it holds"]


@table(key=("mission", "resolution", "paragraph", "row"), long=True)
class MandateRequestsRow(Fact):
    """What the Council asked of the Secretary-General on a mission: reports, reviews, plans, with the day they fall due."""

    mission: Annotated[str, "acronym"]
    resolution: Annotated[int, "number"]
    paragraph: str
    row: Annotated[int, "number of the request in its paragraph"]
    kind: Annotated[str, "report / recommendations / review / benchmarks / options / exit_strategy / ..."]
    also: str | None
    due: date | None
    due_basis: str | None
    further_due: str | None
    rhythm: str | None
    in_mandate_resolution: bool


@table(key=("mission", "resolution", "paragraph", "row"))
class DrawdownDecisionsRow(Fact):
    """Decisions on cuts, phases, withdrawal and the end of missions, 1990-2026."""

    mission: Annotated[str, "acronym"]
    resolution: Annotated[int, "number"]
    paragraph: str
    row: Annotated[int, "number of the decision in its paragraph"]
    decision: Annotated[str, "reduce / withdraw / final_term / terminate / phasing / intention_end / liquidation / ..."]
    component: str
    from_date: date | None
    to_date: date | None
    lasts: bool
    number: Annotated[int | None, "persons: down to so many, or by so many where negative; empty without a figure"]
    rate_pct: Annotated[float | None, "change in per cent of the strength, where the paragraph has that"]
    says: Annotated[str | None, "what was decided, in our words"]


@table(key=("mission", "row"))
class CurrentTasksRow(Fact):
    """Numbered tasks of the mandate in force, or of the last one, of missions open in 2018 or later."""

    mission: Annotated[str, "acronym"]
    row: Annotated[int, "number of the task"]
    label: Annotated[str, "the task in our words"]
    task: Annotated[str, "key of current_task_kinds"]
    resolution: Annotated[int, "number of the resolution that sets it"]
    paragraph: str


@table(key=("task",))
class CurrentTaskKindsRow(Record):
    """What each kind of task in current_tasks means, and the codes of TAMM that fit."""

    task: Annotated[str, "key"]
    label: Annotated[str, "plain English"]
    tamm_codes: str | None


@table(key=("source", "row"))
class CouncilEventsRow(Fact):
    """Meetings and other acts of the Council on a subject (Kosovo 1998-2026)."""

    row: int
    subject: Annotated[str, "subject key: KOSOVO"]
    on_date: Annotated[date, "day"]
    topic: str
    outcome: Annotated[str | None, "symbol and vote, or what came of it"]
    act: Annotated[
        str | None,
        "what the outcome is: resolution / statement / communique / draft / note / other; empty without one",
    ]
    document: Annotated[str | None, "symbol of the resolution, statement, draft or note"]
    is_meeting: bool


@table(key=("mission",))
class ClosingsRow(Fact):
    """How missions were closed since 1999."""

    mission: Annotated[str, "acronym"]
    kind: Annotated[str, "pko / spm"]
    country: str
    decision: Annotated[str, "symbol of the decision"]
    decided_on: date
    how: str
    last_day: date | None
    withdrawal_deadline: date | None
    withdrawal_note: str | None
    liquidation: str | None
    host_request: str | None
    follow_on: str | None
    follow_on_kinds: str
    follow_on_missions: str | None
    exit_terms: str | None
    yes: int
    against: int
    abstain: int
    against_iso3: str | None
    abstain_iso3: str | None
    mandate_form: Annotated[str, "fixed_term / open_ended"]
    verified: str


@table(key=("row",))
class SuccessorsRow(Fact):
    """What followed missions that ended: a mission, an envoy, a country team, a regional body, with staff and money as one page or document names them."""

    row: int
    mission: Annotated[str | None, "acronym of the mission that ended, where it is one of the book"]
    predecessor: Annotated[str, "the mission that ended, as compiled"]
    successor_mission: Annotated[str | None, "acronym of what followed, where it is a mission of the book"]
    follow_on: Annotated[str, "what followed, in words"]
    kinds: Annotated[
        str,
        "kinds of what followed, joined by ;: political / peacekeeping / team / regional / envoy / host / support / mixed / none",
    ]
    from_date: Annotated[date | None, "first day; of the month or year where the source gives no day"]
    legal_act: Annotated[str | None, "symbol of the decision"]
    staff: Annotated[str | None, "staff or ceilings, in words"]
    amount_usd: int | None
    amount_what: Annotated[str | None, "budget / expenditure / need of a plan ..., in words"]
    amount_year: str | None
    amount_yearly: bool | None
    paid_by: Annotated[str | None, "account or source of the money, in words"]


@table(key=("row",))
class HandoversRow(Fact):
    """Who took tasks of ended or ending missions over, as the Council asked or welcomed it; not whether that body did it."""

    row: int
    mission: Annotated[str, "acronym"]
    task: Annotated[str, "the task in our words"]
    task_code: Annotated[str, "code of the compilers"]
    taker: str
    taker_kinds: Annotated[
        str,
        "kinds of takers, joined by ;: host / team / regional / office (regional, of the UN) / successor / mission / open",
    ]
    date_text: Annotated[str, "day, month or year of the transfer, as compiled"]
    from_date: Annotated[date, "its first day"]
    document: str | None


@table(key=("draft",))
class OperationVetoesRow(Fact):
    """Vetoed and failed drafts on the mandate of a peace operation since 1990."""

    draft: str
    voted_on: Annotated[date, "day"]
    subject: Annotated[str, "operation or mechanism"]
    blocked: str
    would: str
    relation: str
    yes: int
    against: int
    abstain: int
    not_voting: Annotated[int, "did not vote"]
    veto_by: str | None
    abstain_iso3: str | None
    aftermath: str | None
    aftermath_known: date | None


@table(key=("mission", "vote"))
class KeyDecisionsRow(Fact):
    """Votes that the history of a mission must name, with what each did in our words."""

    mission: Annotated[str, "acronym"]
    vote: str
    says: str


@table(key=("from_date",))
class CouncilRulesRow(Fact):
    """Number of members and of affirmative votes that a substantive decision needs (Charter, Articles 23 and 27)."""

    from_date: Annotated[date, "in force from"]
    members: int
    majority: int


@table(key=("mission", "source", "task", "mode", "document", "from_month"), long=True)
class MandateTasksRow(Fact):
    """Tasks of each mission by period, as coded by researchers from mandate documents."""

    mission: Annotated[str, "acronym"]
    task: str
    mode: str
    document: str
    from_month: date
    to_month: date
    paragraph: Annotated[str | None, "operative paragraph, where the coders give it"]


@table(key=("task",))
class TaskCodesRow(Record):
    """What each task code means, in our words."""

    task: Annotated[str, "code"]
    label: Annotated[str, "plain English"]
    coder: str


TABLES = (
    CouncilMembersRow.TABLE,
    VotesRow.TABLE,
    MemberVotesRow.TABLE,
    ResolutionsRow.TABLE,
    DraftsRow.TABLE,
    DraftWordsRow.TABLE,
    MandatePeriodsRow.TABLE,
    MandateChainsRow.TABLE,
    MandateCeilingsRow.TABLE,
    MandateRequestsRow.TABLE,
    DrawdownDecisionsRow.TABLE,
    CurrentTasksRow.TABLE,
    CurrentTaskKindsRow.TABLE,
    CouncilEventsRow.TABLE,
    ClosingsRow.TABLE,
    SuccessorsRow.TABLE,
    HandoversRow.TABLE,
    OperationVetoesRow.TABLE,
    KeyDecisionsRow.TABLE,
    CouncilRulesRow.TABLE,
    MandateTasksRow.TABLE,
    TaskCodesRow.TABLE,
)
