"""What speaks for and against an option, and what is not known: sentences made from facts of the mission.

A sentence stands only where its facts are in the book; nothing holds for every mission. Nothing recommends.
Method: docs/method/exits.md.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.book import Figure, View, counted
from peaceops.book.rules import COUNT, pick, rule, selection
from peaceops.book.tables.council import CurrentTasksRow
from peaceops.book.tables.host import PositionsRow
from peaceops.council import Needs
from peaceops.council.renewals import Renewals, renewals_of
from peaceops.exits.bases import Bases
from peaceops.exits.closing import Closing
from peaceops.exits.curves import Curve, curves
from peaceops.exits.endings import DecidedEnd
from peaceops.exits.followers import handovers_of
from peaceops.exits.option_list import Option
from peaceops.exits.risk import Statement
from peaceops.exits.spans import Span, in_millions, whole_months
from peaceops.exits.successors import Successor
from peaceops.missions.ceilings import ceilings_on
from peaceops.money.payers import name_of, newest_rated_share
from peaceops.people import contributors_at
from peaceops.period import Period
from peaceops.words.catalogue import Said, said
from peaceops.words.states import the

LIMITS = ("military", "uniformed")  # ceilings that the strength is held against
COMPARABLE = 4  # a precedent of like size had at least a fourth of the personnel, and at most four times
AFTER_CUT = rule("after-cut", lambda whole, pct: round(whole * (100 - pct) / 100))
CUT_OF = rule("cut-of", lambda whole, pct: round(whole * pct / 100))
CUT = rule("cut-set", lambda *base, pct: pct)


@dataclass(frozen=True, slots=True)
class Points:
    """Sentences for, against, and on what is not known; `cut`: that of a reduced renewal (per cent)."""

    in_favour: tuple[Said, ...]
    against: tuple[Said, ...]
    unknown: tuple[Said, ...]
    cut: Figure | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What the book has on a mission on a day, as figures (persons, US dollars, per cent, dates); None where it has
    nothing."""

    mission: str
    payer: str
    base: Bases
    risk: Statement
    needs: Needs | None
    tasks: Figure | None
    handed: Figure | None
    ceiling: Figure | None
    renewals: Renewals | None
    keep: Figure | None
    end: Figure | None
    from_payer: Figure | None
    peacekeeping: Figure | None
    regular: Figure | None
    cut_pct: float
    curves: Sequence[Curve] = ()


@selection("last-positions")
def _last_positions(view: View, *, mission: str, position: str) -> Sequence[PositionsRow]:
    """The last dated position of each State on a mission, of those that are of one kind."""
    last: dict[str, PositionsRow] = {}
    rows = (r for r in view.where(PositionsRow, mission=mission) if r.from_date and r.iso3)
    for row in sorted(rows, key=lambda r: (r.from_date or date.min, r.row)):
        last[row.iso3 or ""] = row
    return [r for r in last.values() if r.position == position]


def facts(
    view: View,
    mission: str,
    day: date,
    payer: str,
    base: Bases,
    risk: Statement,
    needs: Needs | None,
    cut_pct: float,
) -> Facts:
    """The facts of a mission on a day. `cut_pct`: of a reduced renewal."""
    tasks = pick(view, CurrentTasksRow, mission=mission)
    limits = [c for c in ceilings_on(view, mission, day) if c.counted.get("category") in LIMITS]
    found = contributors_at(view, day, mission)
    own = found.of(payer) if found else None
    share = newest_rated_share(view, payer, day)
    return Facts(
        mission=mission,
        payer=the(name_of(view, payer)),
        base=base,
        risk=risk,
        needs=needs,
        tasks=COUNT(counted("tasks-in-force", mission=mission), Period.none(), [tasks]) if tasks.rows else None,
        handed=_handed(view, mission),
        ceiling=limits[0] if limits else None,
        renewals=renewals_of(view, mission),
        keep=_states(view, mission, "keep"),
        end=_states(view, mission, "end"),
        from_payer=own.persons if own else None,
        peacekeeping=share.peacekeeping if share else None,
        regular=share.regular if share else None,
        cut_pct=cut_pct,
        curves=curves(view),
    )


def _handed(view: View, mission: str) -> Figure | None:
    rows = handovers_of(view, mission)
    return COUNT(counted("tasks-handed-over", mission=mission), Period.none(), [rows]) if rows.rows else None


def _states(view: View, mission: str, position: str) -> Figure | None:
    rows = _last_positions(view, mission=mission, position=position)
    counts = counted("states-last-for", mission=mission, position=position)
    return COUNT(counts, Period.none(), [rows]) if rows.rows else None


def reasons(
    option: Option,
    about: Facts,
    precedents: tuple[Closing, ...],
    months: Span | None,
    decided: DecidedEnd | None,
    heir: Successor | None,
) -> Points:
    """The sentences of one option. `months`: to the day the personnel are out; `heir`: its successor, if any."""
    case = Case(option, about, precedents, months, decided, heir)
    sides = (FOR, AGAINST, UNKNOWN)
    good, bad, open_ = (tuple(s for make in side[option.kind] if (s := make(case))) for side in sides)
    return Points(good, bad, open_, _cut(case).get("cut") if option.kind == "lower" else None)


@dataclass(frozen=True, slots=True)
class Case:
    """One option of one mission: what its sentences are made from."""

    option: Option
    about: Facts
    precedents: tuple[Closing, ...]
    months: Span | None
    decided: DecidedEnd | None
    heir: Successor | None


Make = Callable[[Case], "Said | None"]


def _if(key: str, **args: Any) -> Said | None:
    """The sentence where all of its facts are there."""
    return None if any(a is None for a in args.values()) else said(key, **args)


def _presence(c: Case) -> Said | None:
    a = c.about
    return (
        _if("point-presence", strength=a.base.strength, tasks=a.tasks)
        or _if("point-strength-stays", strength=a.base.strength)
        or _if("point-tasks-stay", tasks=a.tasks)
    )


def _no_vote_due(c: Case) -> Said | None:
    open_ended = c.about.needs is not None and c.about.needs.form == "open_ended"
    return said("point-no-vote-due", mission=c.about.mission) if open_ended and not c.decided else None


def _unopposed(c: Case) -> Said | None:
    r = c.about.renewals
    return said("point-renewals-unopposed", total=r.total) if r and not r.contested.value else None


def _contested(c: Case) -> Said | None:
    r = c.about.renewals
    return said("point-renewals-contested", total=r.total, contested=r.contested) if r and r.contested.value else None


def _kept_by(c: Case) -> Said | None:
    return _if("point-keep", states=c.about.keep)


def _ended_by(c: Case) -> Said | None:
    return _if("point-end", states=c.about.end)


def _cost_goes_on(c: Case) -> Said | None:
    cost = c.about.base.cost_now
    return said("point-cost-a-year", cost=in_millions(cost)) if cost else None


def _decided_otherwise(c: Case) -> Said | None:
    return said("point-decided-otherwise", decision=c.decided, day=c.decided.mandate_end) if c.decided else None


def _effect(c: Case) -> Said:
    return _if("point-tasks-effect", tasks=c.about.tasks) or said("point-tasks-not-read", mission=c.about.mission)


def _cut(c: Case) -> dict[str, Any]:
    """The cut as a figure, and what it takes off strength and cost."""
    a, pct = c.about, c.about.cut_pct
    out: dict[str, Any] = {}
    of = a.base.cost_now or a.base.strength
    if of is not None:
        out["cut"] = CUT(counted("cut-of-reduced", mission=a.mission), Period.none(), [of], pct=pct)
    if a.base.cost_now:
        counts = counted("cost-cut", mission=a.mission)
        out["usd"] = in_millions(CUT_OF(counts, a.base.cost_now.period, [a.base.cost_now], pct=pct))
    if a.base.strength and not a.base.small:
        counts = counted("strength-after-cut", mission=a.mission)
        out["left"] = AFTER_CUT(counts, a.base.strength.period, [a.base.strength], pct=pct)
    return out


def _cut_lowers(c: Case) -> Said | None:
    own = _cut(c)
    return _if("point-cut-lowers", cut=own.get("cut"), usd=own.get("usd"))


def _inside_ceiling(c: Case) -> Said | None:
    return _if("point-cut-inside-ceiling", left=_cut(c).get("left"), ceiling=c.about.ceiling)


def _fewer(c: Case) -> Said | None:
    return _if("point-fewer-for-tasks", left=_cut(c).get("left"), tasks=c.about.tasks)


def _not_uniformed(c: Case) -> Said | None:
    return _if("point-uniformed-part", share=c.about.base.uniformed_cost_share)


def _which_tasks(c: Case) -> Said:
    return _if("point-which-tasks", tasks=c.about.tasks) or said("point-tasks-not-read", mission=c.about.mission)


def _quiet(c: Case) -> Said | None:
    since = next((r.said.arg("since") for r in c.about.risk.refused if r.said.key == "risk-refused-quiet"), None)
    return _if("point-quiet", since=since)


def _violent(c: Case) -> Said | None:
    risk = c.about.risk
    if risk.deaths_before is None or not risk.deaths_before.value:
        return None
    alike = risk.exits_alike
    if alike is None or not alike.n.value:
        return said("point-deaths", deaths=risk.deaths_before)
    return said("point-deaths-alike", deaths=risk.deaths_before, exits=alike.n, violent=alike.k)


def _alike(c: Case) -> list[Curve]:
    """The precedents whose strength before the decision was a fourth to four times that of the mission, by name."""
    strength, names = c.about.base.strength, {p.mission for p in c.precedents}
    if strength is None or c.about.base.small:
        return []
    persons = float(strength.value)
    held = [x for x in c.about.curves if x.closing.mission in names and x.closing.mission != c.about.mission]
    return [x for x in held if persons / COMPARABLE <= float(x.base.value) <= persons * COMPARABLE]


def _done_before(c: Case) -> Said | None:
    alike = _alike(c)
    if not alike:
        return None
    days = [x.closing.decided for x in alike]
    n = COUNT(counted("option-precedents-alike", option=c.option.key, mission=c.about.mission), Period.none(), days)
    return said("point-precedents", number=n, missions=", ".join(x.closing.mission for x in alike))


def _other_size(c: Case) -> Said | None:
    """That no precedent was of its size, where there are precedents and its strength is known."""
    known = c.about.base.strength is not None and not c.about.base.small
    return said("point-precedents-of-other-size") if known and c.precedents and not _alike(c) else None


def _never_done(c: Case) -> Said | None:
    return None if c.precedents else said("point-no-precedent", drawn="yes" if c.months else "no")


def _in_force(c: Case) -> Said | None:
    return said("point-in-force", decision=c.decided) if c.decided and not c.heir else None


def _no_taker(c: Case) -> Said | None:
    return None if c.heir or c.about.handed else _if("point-no-taker", tasks=c.about.tasks)


def _takers_named(c: Case) -> Said | None:
    return _if("point-takers-named", number=c.about.handed)


def _takers(c: Case) -> Said:
    if c.heir is not None:
        counts, so = counted("days-so-followed-cases", kind=c.heir.kind.kind), c.heir.closings
        return said("point-successor-not-planned", number=COUNT(counts, Period.none(), [p.decided for p in so]))
    return _if("point-takers", tasks=c.about.tasks) or said("point-tasks-not-read", mission=c.about.mission)


def _out_soon(c: Case) -> Said | None:
    return (
        said("point-out-soon", soonest=whole_months(c.months.q10), latest=whole_months(c.months.q90))
        if c.months
        else None
    )


def _withdraws_after(c: Case) -> Said | None:
    a = c.about
    return _if("point-withdraw-with-payer", strength=a.base.strength, number=a.from_payer, payer=a.payer) or _if(
        "point-withdraw", strength=a.base.strength
    )


def _host(c: Case) -> Said | None:
    staff = c.about.base.staff
    if staff is None:
        return said("point-host", mission=c.about.mission)
    return said("point-host-staff", staff=staff, year=staff.period)


def _other_scale(c: Case) -> Said | None:
    a = c.about
    return _if("point-scale", payer=a.payer, regular=a.regular, peacekeeping=a.peacekeeping) if c.heir else None


def _two_decisions(c: Case) -> Said | None:
    return said("point-two-decisions", majority=c.about.needs.majority) if c.heir and c.about.needs else None


def _heir_cost(c: Case) -> Said | None:
    if c.heir is None or c.heir.low is None or c.heir.high is None:
        return None
    names = ", ".join(dict.fromkeys(y.mission for y in c.heir.years))
    return said("point-successor-cost", low=in_millions(c.heir.low), high=in_millions(c.heir.high), missions=names)


FOR: dict[str, tuple[Make, ...]] = {
    "stay": (_presence, _no_vote_due, _unopposed, _kept_by),
    "lower": (_cut_lowers, _inside_ceiling),
    "planned": (_in_force, _done_before, _takers_named, _quiet, _ended_by, _other_scale),
    "abrupt": (_out_soon, _quiet, _ended_by, _other_scale),
}
AGAINST: dict[str, tuple[Make, ...]] = {
    "stay": (_decided_otherwise, _cost_goes_on, _contested, _ended_by),
    "lower": (_decided_otherwise, _fewer, _not_uniformed),
    "planned": (_other_size, _violent, _no_taker, _kept_by, _two_decisions, _heir_cost),
    "abrupt": (_withdraws_after, _violent, _no_taker, _two_decisions, _heir_cost),
}
UNKNOWN: dict[str, tuple[Make, ...]] = {
    "stay": (_effect,),
    "lower": (_which_tasks,),
    "planned": (_takers, _never_done),
    "abrupt": (_takers, _host, _never_done),
}
