"""Mandates: how a mission was set up, what holds now, and what a decision to end it needs. Sources: tables
mandate_periods; the Charter, Article 27."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure, View
from peaceops.book.figure import fact
from peaceops.book.measures import counted
from peaceops.book.store import asked
from peaceops.book.tables.council import (
    CouncilRulesRow,
    MandatePeriodsRow,
    ResolutionsRow,
)
from peaceops.book.tables.missions import MissionDatesRow
from peaceops.council.due import is_last_term
from peaceops.council.path_rules import Reference, rule_for
from peaceops.council.votes import Vote, vote_on
from peaceops.errors import refused
from peaceops.missions.dates import period_of
from peaceops.words.catalogue import Said, said

ON_TERM = ("establish", "extend")  # acts on the term of a mandate; others are on its tasks or its end


@dataclass(frozen=True, slots=True)
class Mandate:
    """The mandate in force on a day. `form`: open_ended / fixed_term / not_read; `ended` where its last day is past,
    `closed` where that was the end of the mission: a term that only ended may have been renewed by a vote not at hand.

    `until` is None for an open-ended mandate, and where the end was not read. `since` is the day of the decision.
    """

    mission: str
    form: str
    resolution: str
    paragraph: str | None
    since: Figure
    until: Figure | None
    ended: bool
    closed: bool
    source: str
    locator: str
    note: str


@dataclass(frozen=True, slots=True)
class Needs:
    """What ending a mission needs: sentences (`Said`), the votes, whether a veto of a permanent member counts.

    `decision` says what ends the mission, `silence` what happens if the Council decides nothing, `other_ways` what can
    change without a decision. `basis` holds (text, source, locator) of the Charter and of the act in force.
    """

    form: str
    body: Said
    decision: Said
    majority: Figure
    veto: bool
    silence: Said
    other_ways: Said
    basis: tuple[Reference, ...]


def acts_on(view: View, mission: str) -> list[tuple[MandatePeriodsRow, str]]:
    """What resolutions did to a mandate, in order of their numbers, each with the symbol of its resolution."""
    rows = sorted(view.where(MandatePeriodsRow, mission=mission), key=lambda r: r.resolution)
    found = ((r, view.first(ResolutionsRow, resolution=r.resolution)) for r in rows)
    return [(r, resolution.symbol) for r, resolution in found if resolution is not None]


@asked
def establishing_vote(view: View, mission: str) -> Vote | None:
    """The vote that established a mission; None where the Council did not, or the book does not know it."""
    symbol = next((symbol for r, symbol in acts_on(view, mission) if r.act == "establish"), None)
    return vote_on(view, symbol) if symbol else None


@asked
def current_mandate(view: View, mission: str, day: date) -> Mandate | None:
    """The mandate in force on `day`, or the last one if it has ended; None where the book has no decision by then.

    An open-ended mandate holds until a decision that ends it or sets a term.
    """
    acts = [(r, symbol) for r, symbol in acts_on(view, mission) if r.decided_on <= day]
    setting = [(r, symbol) for r, symbol in acts if r.until or r.form == "open_ended"]
    if not acts:
        return None
    term = [(r, symbol) for r, symbol in acts if r.act in ON_TERM]  # where none sets an end that was read
    row, symbol = (setting or term or acts)[-1]
    until = over = _ended_before(view, mission, row.decided_on, day)
    if until is None and row.until:
        until = fact(row, row.until, counted("mandate-last-day", mission=mission), row.until)
    ended = until is not None and str(until.value) < day.isoformat()
    return Mandate(
        mission=mission,
        form=row.form,
        resolution=symbol,
        paragraph=row.paragraph,
        since=fact(row, row.decided_on, counted("mandate-decision-day", mission=mission), row.decided_on),
        until=until,
        ended=ended,
        closed=ended and (over is not None or row.act == "terminate" or is_last_term(view, mission, symbol)),
        source=row.source,
        locator=row.locator or "",
        note=row.note or "",
    )


def _ended_before(view: View, mission: str, decided_on: date, day: date) -> Figure | None:
    """The end of the mandate in the missions tables (the preferred one known), where it lies before `day`, and not
    before the last decision on its term: an end before it, or in its month, is one that the decision put off."""
    known = view.where(MissionDatesRow, mission=mission, what="mandate_end")
    ends = (r for r in known if period_of(r).first >= decided_on)
    row = min(ends, key=lambda r: (not r.preferred, r.on_date), default=None)
    if row is None or row.on_date >= day:
        return None
    return fact(row, row.on_date, counted("mandate-last-day", mission=mission), row.on_date)


def votes_needed(view: View, day: date) -> Figure:
    """Affirmative votes that a decision of the Security Council needed on a day (unit: votes).

    Raises PeaceopsError where the view has no rule for that day: the number is then not known, and none is supplied."""
    rules = [r for r in view.all(CouncilRulesRow) if r.from_date <= day]
    if not rules:
        raise refused("no-majority", day=str(day))
    row = max(rules, key=lambda r: r.from_date)
    return fact(row, row.majority, counted("council-majority"), day)


def act_in_force(mandate: Mandate) -> Reference:
    """The decision that set the mandate, with its operative paragraph where that was read."""
    words = said("path-act", resolution=mandate.resolution)
    if mandate.paragraph:
        words = said("path-act-paragraph", resolution=mandate.resolution, paragraph=mandate.paragraph)
    return (str(words), mandate.source, mandate.locator)


def what_ending_needs(view: View, mission: str, day: date) -> Needs | None:
    """What a decision to end a mission needs on `day`: by its mandate's form, of the last term at hand where that has
    passed.

    None where that form is not known, or the mission is closed.
    """
    mandate = current_mandate(view, mission, day)
    if mandate is None or mandate.closed or mandate.form == "not_read":
        return None
    rule = rule_for("end", mandate.form)
    majority = votes_needed(view, day)
    return Needs(
        form=mandate.form,
        body=rule.says("body"),
        decision=said(f"path-decision-{rule.decision}.sentence", mission=mission),
        majority=majority,
        veto=rule.veto,
        silence=said(f"path-silence-{rule.silence}.sentence"),
        other_ways=said(f"path-ways-{rule.other_ways}"),
        basis=(rule.basis()[0], act_in_force(mandate)),
    )
