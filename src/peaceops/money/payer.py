"""The payer's view: what one Member State pays in a financial year, of which mission, and what it leaves unpaid.

Source: circulars ST/ADM/SER.B/, the Charter, Article 19 for what is unpaid.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from math import fsum

from peaceops.book import Counted, Figure, View, counted
from peaceops.book.rules import rule
from peaceops.book.store import asked
from peaceops.book.tables.missions import MissionsRow
from peaceops.days import any_fy
from peaceops.errors import PeaceopsError, refused
from peaceops.missions.lists import open_on
from peaceops.missions.membership import find_member
from peaceops.missions.names import find_mission
from peaceops.money.arrears import arrears_of
from peaceops.money.assess import Assessment, assess
from peaceops.money.cost import SUPPORT, CostLine, all_lines, best, whole_years
from peaceops.money.estimate import FIRM, estimate, firm_cost
from peaceops.money.payer_view import MissionPart, PayerView, YearShare
from peaceops.money.payers import limits_its_payments, name_of, payment_cap_in, share_in
from peaceops.money.per_head import per_head
from peaceops.money.portfolio import newest_portfolio, portfolio
from peaceops.money.ranks import (
    assessed_above_limit,
    cost_above_limit,
    mean_rate,
    rank_among_payers,
    rank_by_rate,
    share_of_assessed,
)
from peaceops.money.rates import rates
from peaceops.money.sections import REGULAR_BUDGET, known_years, sections_of
from peaceops.money.voluntary import apportioned, voluntary_parts
from peaceops.period import FINANCIAL_YEAR, Period, fy_of
from peaceops.words.catalogue import said

OVER_MISSIONS = rule("sum-over-missions", lambda *usd: round(fsum(usd)))


def payer_view(view: View, iso3: str, fy: str = "", mission: str = "") -> PayerView:
    """The view of one payer. `fy`: the newest with the costs of most missions (or of `mission`) if empty.

    Raises PeaceopsError for an unknown Member State or mission, and for a year without any cost or sections."""
    code = find_member(view, iso3)
    one = find_mission(view, mission) if mission else ""
    fy = str(any_fy(fy or newest_year(view, one)))
    names = (one,) if one else tuple(missions_of(view, fy))
    if not names:
        raise refused("year-has-neither-sections-nor-costs", fy=fy, newest=newest_year(view, ""))
    return view_of(view, code, fy, names, one=one, whole=not one)


@asked
def view_of(view: View, code: str, fy: str, names: tuple[str, ...], *, one: str = "", whole: bool = False) -> PayerView:
    """The view of one payer (by its code) for these missions of a financial year, perhaps `one` alone; `whole`: they
    are all that the book knows of, so that missions without a cost are missing."""
    year = any_fy(fy)
    shares = tuple(_share(view, code, at) for at in (year.year, year.year + 1))
    cap = payment_cap_in(view, code, fy)
    parts = tuple(_part(view, code, fy, name, cap) for name in names)
    parts = tuple(sorted(parts, key=lambda p: (-_value(p.part), -_value(p.cost), p.mission)))
    about = {"state": code}
    total = _sum([p.part for p in parts], counted("sum-of-parts", **about), year)
    return PayerView(
        code,
        name_of(view, code),
        fy,
        shares,
        parts,
        _sum([p.cost for p in parts], counted("sum-of-costs"), year),
        total,
        per_head(view, code, total),
        cap,
        _sum([p.unpaid for p in parts], counted("sum-of-parts-above-limit", **about), year) if cap else None,
        arrears_of(view, iso3=code, mission=one),
        (*(_without_cost(view, fy, set(names)) if whole else ()), *_missing(view, shares, parts, fy, code, cap)),
    )


def _without_cost(view: View, fy: str, have: set[str]) -> tuple[str, ...]:
    """What the sums of a year leave out, in words: missions with an account of their own that were open in the middle
    of it, and of which the book has no cost."""
    if names := missions_without_cost(view, fy, have):
        return (str(said("payer-lacks-costs", missions=", ".join(names), year=fy)),)
    return ()


def missions_without_cost(view: View, fy: str, have: set[str]) -> tuple[str, ...]:
    """Peacekeeping operations open on 31 December of a financial year, not on the regular budget, that are not among
    those that the book has a cost or sections of; sorted by acronym."""
    found = {m.mission for m in open_on(view, date(any_fy(fy).year, 12, 31))}
    regular = {r.mission for r in view.where(MissionsRow, funding=REGULAR_BUDGET)}
    return tuple(sorted(found - regular - have))


def newest_year(view: View, mission: str) -> str:
    """The newest financial year with a mission's sections or cost, or with the costs of most missions. Raises
    PeaceopsError where there is none."""
    if mission:
        firm = [x.period for x in whole_years(all_lines(view, mission)) if x.status in FIRM]
        ending = {p if p.kind == FINANCIAL_YEAR else fy_of(p.first) for p in firm}  # a calendar year ends one
        years = {str(p) for p in ending.union(known_years(view, mission))}
    else:
        whole = newest_portfolio(view)
        years = {whole.fy} if whole else set()
    if not years:
        raise refused("mission-without-a-cost", value=mission or "peacekeeping")
    return max(years)


def missions_of(view: View, fy: str) -> list[str]:
    """Missions and accounts with a cost in the year, and those with sections: acronyms, in order of name."""
    whole, year = portfolio(view, fy), Period.parse(fy)
    names = {x.mission for x in (*whole.lines, *whole.left_out)} if whole else set()
    return sorted(names | ({s.mission for s in sections_of(view, year)} if year in known_years(view) else set()))


def _share(view: View, iso3: str, year: int) -> YearShare:
    """Rates of a year: by rule where they can be computed, else the regular rate alone."""
    regular = share_in(view, iso3, year).regular
    try:
        found = rates(view, year)
    except PeaceopsError:  # a year without peacekeeping rates
        return YearShare(year, regular, None, None, str(said("payer-no-rate")))
    mine = next((r for r in found if r.iso3 == iso3), None)
    if mine is None:
        return YearShare(year, regular, None, None, str(said("payer-no-rate")))
    return YearShare(year, regular, mine.peacekeeping, rank_by_rate(view, mine, found), mine.basis)


def _part(view: View, iso3: str, fy: str, mission: str, cap: Figure | None) -> MissionPart:
    """A payer's part of one mission: assessed by rule where the sections are known, else estimated from cost."""
    year = Period.parse(fy)
    line = firm_cost(view, mission, year) or best(x for x in all_lines(view, mission) if x.fy == fy)
    cost, status = (line.amount, line.status) if line else (None, "")
    in_sections = year in known_years(view)
    if mission in SUPPORT and in_sections:
        return MissionPart(mission, cost, status, str(said("payer-account")))
    voluntary = voluntary_parts(view, line).get(iso3) if line else None
    try:
        if in_sections and year in known_years(view, mission):
            return replace(_assessed(view, iso3, fy, mission, cap, cost, status), voluntary=voluntary)
        [found] = estimate(view, year, mission, iso3)
    except PeaceopsError as error:
        return MissionPart(mission, cost, status, str(said("payer-not-computed", why=str(error))), voluntary=voluntary)
    return replace(_estimated(view, found, cap, line, cost, status), voluntary=voluntary)


def _assessed(
    view: View, iso3: str, fy: str, mission: str, cap: Figure | None, cost: Figure | None, status: str
) -> MissionPart:
    year = Period.parse(fy)
    [found] = assess(view, year, mission, iso3)
    return MissionPart(
        mission,
        cost,
        status,
        str(found.basis),
        found.amount,
        share_of_assessed(found),
        rank_among_payers(view, found),
        per_head(view, iso3, found.amount),
        assessed_above_limit(found, cap) if cap else None,
    )


def _estimated(
    view: View, found: Assessment, cap: Figure | None, line: CostLine | None, cost: Figure | None, status: str
) -> MissionPart:
    share = mean_rate(found.rates, found.fy)
    unpaid = None
    if cap and line and not found.on_regular_budget:
        unpaid = cost_above_limit(found, apportioned(view, line), cap)
    each = per_head(view, found.iso3, found.amount)
    return MissionPart(found.mission, cost, status, str(found.basis), found.amount, share, None, each, unpaid)


def _missing(
    view: View, shares: tuple[YearShare, ...], parts: tuple[MissionPart, ...], fy: str, iso3: str, cap: Figure | None
) -> Iterator[str]:
    """What the book lacks for this view, one sentence part each."""
    for s in shares:
        if s.peacekeeping is None:
            yield str(said("payer-lacks-rate", state=iso3, year=str(s.year)))
        elif s.rank is None:
            yield str(said("payer-lacks-rank", state=iso3, year=str(s.year)))
    if cap is None and limits_its_payments(view, iso3):
        yield str(said("payer-lacks-limit", state=iso3, year=fy))
    lacking = [p.mission for p in parts if p.part is None and p.mission not in SUPPORT]
    if lacking:
        yield str(said("payer-lacks-part", state=iso3, missions=", ".join(lacking), year=fy))


def _sum(figures: Sequence[Figure | None], counts: Counted, fy: Period) -> Figure | None:
    held = [f for f in figures if f is not None]
    return OVER_MISSIONS(counts, fy, held) if held else None


def _value(figure: Figure | None) -> float:
    return float(figure.value) if figure else 0.0
