"""The payer's view: what one Member State pays in a financial year, of which mission, and what it leaves unpaid."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from math import fsum

from peaceops.book import Figure, View, computed
from peaceops.errors import PeaceopsError
from peaceops.missions.profile import find_mission, open_on
from peaceops.money.arrears import arrears_of
from peaceops.money.assess import Assessment, amounts, assess
from peaceops.money.cost import SUPPORT, CostLine, all_lines, best, whole_years
from peaceops.money.estimate import FIRM, estimate, firm_cost
from peaceops.money.payer_view import MissionPart, PayerView, YearShare
from peaceops.money.payers import limits_its_payments, member_code, name_of, payment_cap_in, share_in
from peaceops.money.per_head import per_head
from peaceops.money.portfolio import newest_portfolio, portfolio
from peaceops.money.rates import Rate, rates
from peaceops.money.sections import Section, known_years, sections_of, year_parts
from peaceops.money.voluntary import apportioned, voluntary_parts
from peaceops.money.years import first_year, fy_of, is_fy
from peaceops.period import Period

ENOUGH = 190  # Member States with a rate that make a rank worth giving
ACCOUNT = "an account of all missions: in their assessments, where the sections are known"


def payer_view(view: View, iso3: str, fy: str = "", mission: str = "") -> PayerView:
    """The view of one payer. `fy`: the newest with the costs of most missions (or of `mission`) if empty.

    Raises PeaceopsError for an unknown Member State or mission, and for a year without any cost or sections."""
    code = member_code(view, iso3)
    one = find_mission(view, mission) if mission else ""
    fy = fy or _newest(view, one)
    first = first_year(fy)
    shares = tuple(_share(view, code, year) for year in (first, first + 1))
    cap = payment_cap_in(view, code, fy)
    names = [one] if one else _missions(view, fy)
    if not names:
        raise PeaceopsError(
            f"neither sections nor costs for {fy} are in the book: expected a year such as {_newest(view, '')}, the "
            "newest with most missions."
        )
    parts = tuple(_part(view, code, fy, name, cap) for name in names)
    parts = tuple(sorted(parts, key=lambda p: (-_value(p.part), -_value(p.cost), p.mission)))
    total = _sum([p.part for p in parts], f"sum of the parts of {code}", fy)
    return PayerView(
        code,
        name_of(view, code),
        fy,
        shares,
        parts,
        _sum([p.cost for p in parts], "sum of the costs", fy),
        total,
        per_head(view, code, total),
        cap,
        _sum([p.unpaid for p in parts], f"sum of the parts of {code} above its legal limit", fy) if cap else None,
        arrears_of(view, iso3=code, mission=one),
        (*(() if one else _without_cost(view, fy, set(names))), *_missing(view, shares, parts, fy, code, cap)),
    )


def _without_cost(view: View, fy: str, have: set[str]) -> tuple[str, ...]:
    """What the sums of a year leave out, in words: missions with an account of their own that were open in the middle
    of it, and of which the book has no cost."""
    if names := missions_without_cost(view, fy, have):
        return (f"cost of {', '.join(names)} for {fy}: the sums are of the missions listed only",)
    return ()


def missions_without_cost(view: View, fy: str, have: set[str]) -> tuple[str, ...]:
    """Peacekeeping operations open on 31 December of a financial year, not on the regular budget, that are not among
    those that the book has a cost or sections of."""
    found = {m.mission for m in open_on(view, date(first_year(fy), 12, 31))}
    regular = {r["mission"] for r in view.once("SELECT mission FROM missions WHERE funding = 'regular_budget'")}
    return tuple(sorted(found - regular - have))


def _newest(view: View, mission: str) -> str:
    """The newest year with a mission's sections or cost, or with the costs of most missions."""
    if mission:
        firm = [x.fy for x in whole_years(all_lines(view, mission)) if x.status in FIRM]
        years = {fy if is_fy(fy) else fy_of(date(int(fy), 1, 1)) for fy in firm} | {
            str(y) for y in known_years(view, mission)
        }
    else:
        whole = newest_portfolio(view)
        years = {whole.fy} if whole else set()
    if not years:
        raise PeaceopsError(f"no cost of {mission or 'peacekeeping'} is in the book: expected a mission with a cost.")
    return max(years)


def _missions(view: View, fy: str) -> list[str]:
    """Missions and accounts with a cost in the year, and those with sections."""
    whole, year = portfolio(view, fy), Period.parse(fy)
    names = {x.mission for x in (*whole.lines, *whole.left_out)} if whole else set()
    return sorted(names | ({s.mission for s in sections_of(view, year)} if year in known_years(view) else set()))


def _share(view: View, iso3: str, year: int) -> YearShare:
    """Rates of a year: by rule where they can be computed, else the regular rate alone."""
    regular = share_in(view, iso3, year).regular
    try:
        found = rates(view, year)
    except PeaceopsError:  # a year without peacekeeping rates
        return YearShare(year, regular, None, None, "no peacekeeping rate in the book")
    mine = next((r for r in found if r.iso3 == iso3), None)
    if mine is None:
        return YearShare(year, regular, None, None, "no peacekeeping rate in the book")
    rank = None
    if len(found) >= ENOUGH:
        place = 1 + sum(r.pct > mine.pct for r in found)
        counts = f"rank of {iso3} by peacekeeping rate among {len(found)} Member States"
        rank = computed(place, "count", counts, str(year), "1 + States with a higher rate", [mine.peacekeeping])
    return YearShare(year, regular, mine.peacekeeping, rank, mine.basis)


def _part(view: View, iso3: str, fy: str, mission: str, cap: Figure | None) -> MissionPart:
    """A payer's part of one mission: assessed by rule where the sections are known, else estimated from cost."""
    year = Period.parse(fy)
    line = firm_cost(view, mission, year) or best(x for x in all_lines(view, mission) if x.fy == fy)
    cost, status = (line.amount, line.status) if line else (None, "")
    in_sections = year in known_years(view)
    if mission in SUPPORT and in_sections:
        return MissionPart(mission, cost, status, ACCOUNT)
    voluntary = voluntary_parts(view, line).get(iso3) if line else None
    try:
        if in_sections and year in known_years(view, mission):
            return replace(_assessed(view, iso3, fy, mission, cap, cost, status), voluntary=voluntary)
        [found] = estimate(view, year, mission, iso3)
    except PeaceopsError as error:
        return MissionPart(mission, cost, status, f"not computed: {error}", voluntary=voluntary)
    return replace(_estimated(view, found, cap, line, cost, status), voluntary=voluntary)


def _assessed(
    view: View, iso3: str, fy: str, mission: str, cap: Figure | None, cost: Figure | None, status: str
) -> MissionPart:
    year = Period.parse(fy)
    [found] = assess(view, year, mission, iso3)
    sections = sections_of(view, year, mission)
    table = {y: {r.iso3: r for r in rates(view, y)} for y in {y for s in sections for y, _ in year_parts(s)}}
    every = amounts(sections, {y: {s: r.pct for s, r in held.items()} for y, held in table.items()})
    whole = fsum(s.sign * s.gross_usd for s in sections)
    inputs = [found.amount, *(s.amount for s in sections)]
    rank = 1 + sum(usd > every[iso3, mission] for usd in every.values())
    share = 100 * every[iso3, mission] / whole if whole else 0.0
    return MissionPart(
        mission,
        cost,
        status,
        str(found.basis),
        found.amount,
        computed(share, "pct", f"share of {iso3} in what is assessed for {mission}", fy, "part / whole x 100", inputs),
        computed(rank, "count", f"rank of {iso3} among payers of {mission}", fy, "1 + States with more", inputs),
        per_head(view, iso3, found.amount),
        _above(sections, table, iso3, mission, fy, cap, found.amount) if cap else None,
    )


def _above(
    sections: tuple[Section, ...],
    table: Mapping[int, Mapping[str, Rate]],
    iso3: str,
    mission: str,
    fy: str,
    cap: Figure,
    part: Figure,
) -> Figure:
    """What a legal limit leaves unpaid of an assessment: each section at the points above the limit."""
    limit = float(cap.value)
    above = {y: {iso3: max(held[iso3].pct - limit, 0.0)} for y, held in table.items()}
    usd = amounts(sections, above)[iso3, mission]
    counts = f"part of {iso3} in {mission} above its legal limit"
    rule = "sum over sections of amount x (rate - limit) / 100; credits are subtracted"
    return computed(round(usd), "usd", counts, fy, rule, [part, cap])


def _estimated(
    view: View, found: Assessment, cap: Figure | None, line: CostLine | None, cost: Figure | None, status: str
) -> MissionPart:
    pair = found.rates
    mean = fsum(float(f.value) for f in pair) / len(pair)
    counts = f"mean rate of {found.iso3} in the two calendar years"
    share = computed(mean, "pct", counts, found.fy, "mean of the two rates", pair)
    unpaid = None
    if cap and line and not found.on_regular_budget:
        base = apportioned(view, line)
        points = fsum(max(float(f.value) - float(cap.value), 0.0) for f in pair) / len(pair)
        counts = f"part of {found.iso3} in {found.mission} above its legal limit"
        rule = "cost x mean of (rate - limit) of the two calendar years / 100"
        unpaid = computed(round(float(base.value) * points / 100), "usd", counts, found.fy, rule, [base, *pair, cap])
    each = per_head(view, found.iso3, found.amount)
    return MissionPart(found.mission, cost, status, str(found.basis), found.amount, share, None, each, unpaid)


def _missing(
    view: View, shares: tuple[YearShare, ...], parts: tuple[MissionPart, ...], fy: str, iso3: str, cap: Figure | None
) -> Iterator[str]:
    """What the book lacks for this view, one sentence part each."""
    for s in shares:
        if s.peacekeeping is None:
            yield f"peacekeeping rate of {iso3} for {s.year}"
        elif s.rank is None:
            yield f"rank of {iso3} in {s.year}: the rates of all Member States are not known"
    if cap is None and limits_its_payments(view, iso3):
        yield f"legal limit of {iso3} on its payments in {fy}"
    lacking = [p.mission for p in parts if p.part is None and p.mission not in SUPPORT]
    if lacking:
        yield f"part of {iso3} in {', '.join(lacking)} for {fy}"


def _sum(figures: list[Figure | None], counts: str, fy: str) -> Figure | None:
    held = [f for f in figures if f is not None]
    if not held:
        return None
    return computed(round(fsum(float(f.value) for f in held)), "usd", counts, fy, "sum over missions", held)


def _value(figure: Figure | None) -> float:
    return float(figure.value) if figure else 0.0
