"""Mandates: how a mission was set up, what holds now, and what a decision to end it needs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure, Row, View
from peaceops.book.figure import computed, fact
from peaceops.book.measures import counted
from peaceops.book.store import asked, figure
from peaceops.book.tables.council import (
    ClosingsRow,
    CouncilRulesRow,
    KeyDecisionsRow,
    MandatePeriodsRow,
    ResolutionsRow,
    VotesRow,
)
from peaceops.book.tables.missions import MissionDatesRow
from peaceops.council.votes import Vote, agendas_of, vote_on, votes_named
from peaceops.errors import PeaceopsError

SUBJECTS = {"KOS": "KOSOVO"}  # agenda keys whose meetings the book has
SUBJECT_NAMES = {"KOSOVO": "Kosovo"}
MEETINGS_TABLE_ENDS = 2019


@dataclass(frozen=True, slots=True)
class Mandate:
    """The mandate in force on a day. `form`: open_ended / fixed_term / not_read; `ended` where its last day is past.

    `until` is None for an open-ended mandate, and where the end was not read. `since` is the day of the decision.
    """

    mission: str
    form: str
    resolution: str
    paragraph: str | None
    since: Figure
    until: Figure | None
    ended: bool
    source: str
    locator: str
    note: str


@dataclass(frozen=True, slots=True)
class Needs:
    """What ending a mission needs: sentences, the votes, whether a permanent member can stop it by voting against.

    `decision` says what ends the mission, `silence` what happens if the Council decides nothing, `other_ways` what can
    change without a decision. `basis` holds (text, source, locator) of the Charter and of the act in force.
    """

    form: str
    body: str
    decision: str
    majority: Figure
    veto: bool
    silence: str
    other_ways: str
    basis: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """What follows from the form of a mandate."""

    decision: str
    veto: bool
    silence: str
    other_ways: str


RULES = {
    "open_ended": Rule(
        decision="{mission} ends only by a new decision of the Security Council that ends or changes its mandate.",
        veto=True,
        silence="If the Council decides nothing, the mandate continues and the mission stays.",
        other_ways="Other changes need no such decision: fewer meetings take a note by consensus or a procedural vote, "
        "in which no veto counts; posts and budget are for the General Assembly; the Secretary-General may reconfigure "
        "the mission inside its mandate.",
    ),
    "fixed_term": Rule(
        decision="{mission} ends on the last day of its mandate unless the Security Council renews it; to end it "
        "earlier takes a decision too.",
        veto=True,
        silence="If the Council decides nothing, the mandate ends on its last day and the mission closes.",
        other_ways="A permanent member can end the mission by voting against its renewal. Posts and budget are for the "
        "General Assembly.",
    ),
}


def _acts(view: View, mission: str) -> list[tuple[MandatePeriodsRow, str]]:
    """What resolutions did to a mandate, in order of their numbers, each with the symbol of its resolution."""
    rows = sorted(view.where(MandatePeriodsRow, mission=mission), key=lambda r: r.resolution)
    found = ((r, view.first(ResolutionsRow, resolution=r.resolution)) for r in rows)
    return [(r, resolution.symbol) for r, resolution in found if resolution is not None]


def establishing_vote(view: View, mission: str) -> Vote | None:
    """The vote that established a mission; None where the Council did not, or the book does not know it."""
    symbol = next((symbol for r, symbol in _acts(view, mission) if r.act == "establish"), None)
    return vote_on(view, symbol) if symbol else None


def key_decisions(view: View, mission: str) -> list[tuple[Vote, str]]:
    """Votes that the history of a mission must name, each with what it did, in order of time.

    Those of the book's own table; then the decisions that established, opened, ended and vetoed the mandate.
    """
    says = {r.vote: r.says for r in view.where(KeyDecisionsRow, mission=mission)}
    acts = {"establish": "Establishes the mission", "terminate": "Ends the mandate"}
    for row, symbol in _acts(view, mission):
        if row.act in acts or row.form == "open_ended":
            says.setdefault(symbol, acts.get(row.act, "Makes the mandate open-ended"))
    if closed := view.first(ClosingsRow, mission=mission):
        says.setdefault(closed.decision, f"Closing decision ({closed.how.replace('_', ' ')})")
    for vote in view.where(VotesRow, mission=mission):
        if vote.outcome != "adopted":
            says.setdefault(vote.vote, "Draft that was not adopted")
    return [(v, says[v.vote]) for v in votes_named(view, list(says))]


@asked
def current_mandate(view: View, mission: str, day: date) -> Mandate | None:
    """The mandate in force on `day`, or the last one if it has ended; None where the book has no decision by then.

    An open-ended mandate holds until a decision that ends it or sets a term.
    """
    acts = [(r, symbol) for r, symbol in _acts(view, mission) if r.decided_on <= day]
    setting = [(r, symbol) for r, symbol in acts if r.until or r.form == "open_ended"]
    if not acts:
        return None
    founding = [(r, symbol) for r, symbol in acts if r.act == "establish"]  # where none sets an end, as for ONUC
    row, symbol = (setting or founding or acts)[-1]
    until = _ended_before(view, mission, day)
    if until is None and row.until:
        until = fact(row, row.until, counted("mandate-last-day", mission=mission), row.until)
    return Mandate(
        mission=mission,
        form=row.form,
        resolution=symbol,
        paragraph=row.paragraph,
        since=fact(row, row.decided_on, counted("mandate-decision-day", mission=mission), row.decided_on),
        until=until,
        ended=until is not None and str(until.value) < day.isoformat(),
        source=row.source,
        locator=row.locator or "",
        note=row.note or "",
    )


def _ended_before(view: View, mission: str, day: date) -> Figure | None:
    """The end of the mandate in the missions tables (the preferred one known), where it lies before `day`."""
    ends = [r for r in view.where(MissionDatesRow, mission=mission, what="mandate_end") if r.on_date < day]
    if not ends:
        return None
    row = min(ends, key=lambda r: (not r.preferred, r.on_date))
    return fact(row, row.on_date, counted("mandate-last-day", mission=mission), row.on_date)


def votes_needed(view: View, day: date) -> Figure:
    """Affirmative votes that a decision of the Security Council needed on a day (unit: votes).

    Raises PeaceopsError where the view has no rule for that day: the number is then not known, and none is supplied."""
    rules = [r for r in view.all(CouncilRulesRow) if r.from_date <= day]
    if not rules:
        raise PeaceopsError(
            f"the book has no rule on the majority of the Security Council on {day}: expected a day from 1946 on."
        )
    row = max(rules, key=lambda r: r.from_date)
    return fact(row, row.majority, counted("council-majority"), day)


def what_ending_needs(view: View, mission: str, day: date) -> Needs | None:
    """What a decision to end a mission needs on `day`: by its mandate's form.

    None where that form is not known, or the mandate has ended.
    """
    mandate = current_mandate(view, mission, day)
    rule = RULES.get(mandate.form) if mandate else None
    if mandate is None or mandate.ended or rule is None:
        return None
    majority = votes_needed(view, day)
    paragraph = f", op. {mandate.paragraph}" if mandate.paragraph else ""
    return Needs(
        form=mandate.form,
        body="Security Council",
        decision=rule.decision.format(mission=mission),
        majority=majority,
        veto=rule.veto,
        silence=rule.silence,
        other_ways=rule.other_ways,
        basis=(
            ("Charter of the United Nations, Article 27 (3)", majority.source, "Article 27 (3)"),
            (f"{mandate.resolution}{paragraph}", mandate.source, mandate.locator),
        ),
    )


@dataclass(frozen=True, slots=True)
class Renewals:
    """Decisions that extended a mandate: how many, and how many drew an abstention or a negative vote, and by year."""

    total: Figure
    contested: Figure
    share: Figure
    by_year: tuple[tuple[int, Figure, Figure], ...]  # year, unopposed, contested
    last: Vote


def renewals(view: View, mission: str) -> Renewals | None:
    """How contested the renewals of a mission were; None where the view has none."""
    votes = votes_named(view, [symbol for r, symbol in _acts(view, mission) if r.act == "extend"])
    if not votes:
        return None
    period = f"{votes[0].day.value}/{votes[-1].day.value}"
    rule = "decisions that extend the mandate, counted; contested is one with an abstention or a vote against"
    contested_votes = [v for v in votes if not v.unopposed]
    total = computed(
        len(votes),
        "decisions",
        f"decisions that extended the mandate of {mission}",
        period,
        rule,
        [v.day for v in votes],
    )
    contested = computed(
        len(contested_votes),
        "decisions",
        f"of them decisions with an abstention or a vote against ({mission})",
        period,
        rule,
        [f for v in contested_votes for f in (v.abstain, v.against) if f is not None] or [total],
    )
    share = computed(
        round(100 * len(contested_votes) / len(votes), 1),
        "pct",
        f"share of the decisions extending {mission} that drew an abstention or a vote against",
        period,
        "contested / all decisions that extend the mandate",
        [contested, total],
    )
    return Renewals(total, contested, share, _by_year(mission, votes, rule), votes[-1])


def _by_year(mission: str, votes: list[Vote], rule: str) -> tuple[tuple[int, Figure, Figure], ...]:
    years: dict[int, list[Vote]] = {}
    for vote in votes:
        years.setdefault(int(str(vote.day.value)[:4]), []).append(vote)
    out = []
    for year in range(min(years), max(years) + 1):
        of_year = years.get(year, [])
        inputs = [v.day for v in of_year] or [votes[0].day, votes[-1].day]
        pair = []
        for words, keep in (("without", True), ("with", False)):
            counts = f"decisions that extended {mission} {words} an abstention or a vote against"
            number = sum(v.unopposed is keep for v in of_year)
            pair.append(computed(number, "decisions", counts, str(year), rule, inputs))
        out.append((year, pair[0], pair[1]))
    return tuple(out)


def vetoes_on_mandates(view: View, klass: str = "direct") -> list[Row]:
    """Vetoed drafts on the mandate of a peace operation since 1990, as rows of operation_vetoes.

    `klass`: direct / related / failed_not_vetoed. What followed is left out until public (a year after the vote).
    """
    rows = view.rows("SELECT * FROM operation_vetoes WHERE relation = ? ORDER BY voted_on", [klass])
    for row in rows:
        hidden = view.as_of is not None and row["aftermath_known"] and row["aftermath_known"] > view.as_of
        row["aftermath"] = None if hidden else row["aftermath"]
    return rows


def subjects_of(view: View, mission: str) -> list[str]:
    """Subjects of a mission on whose meetings the book has a record (keys of SUBJECT_NAMES), the first its own."""
    return [SUBJECTS[a] for a in agendas_of(view, mission) if a in SUBJECTS]


def meetings_per_year(view: View, mission: str) -> list[tuple[int, Figure | None]]:
    """Meetings of the Council on the mission's subject by year; empty where the book has no record of them.

    The record is whole from its first year to 2019; a later year is None. The year of the view's date ends there.
    """
    subjects = subjects_of(view, mission)
    if not subjects:
        return []
    rows = view.rows(
        "SELECT * FROM council_events WHERE list_contains(?, subject) AND is_meeting ORDER BY on_date", [subjects]
    )
    if not rows:
        return []
    last = view.as_of.year if view.as_of else rows[-1]["on_date"].year
    out: list[tuple[int, Figure | None]] = []
    for year in range(rows[0]["on_date"].year, last + 1):
        days = [
            figure(r, "on_date", "day of a meeting of the Council", r["on_date"].isoformat(), unit="date")
            for r in rows
            if r["on_date"].year == year
        ]
        counts = f"meetings of the Security Council on {SUBJECT_NAMES[subjects[0]]}"
        known = year <= MEETINGS_TABLE_ENDS and days
        out.append(
            (
                year,
                computed(len(days), "count", counts, str(year), "meetings of the year, counted", days)
                if known
                else None,
            )
        )
    return out
