"""A payer over several years and groups of missions: financial years, or calendar years as the halves of two. Method:
docs/method/who-pays.md. Sources: as payer_view, circulars ST/ADM/SER.B/ and the costs of missions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from peaceops.book import Figure, View, counted
from peaceops.book.reply import Cell, ReplyRows
from peaceops.book.rules import SUM, rule
from peaceops.book.tables.missions import MissionsRow
from peaceops.days import any_fy
from peaceops.errors import refused, unknown
from peaceops.missions.names import find_mission
from peaceops.missions.states import find_member, name_then
from peaceops.money.cost import SUPPORT
from peaceops.money.payer import missions_without_cost, payer_view
from peaceops.money.payer_view import MissionPart, PayerView
from peaceops.money.per_head import per_head
from peaceops.period import Period
from peaceops.words.catalogue import Said, said

MOST_YEARS = 15
MEAN = rule("mean-of-two-years", lambda one, other: round((one + other) / 2))
COLUMNS = ("year", "mission", "cost_usd", "part_usd", "share_pct", "rank", "per_head_usd", "basis")


def payer_years(
    view: View, iso3: str, years: Sequence[str], *, missions: Sequence[str] = (), region: str = ""
) -> ReplyRows:
    """What a Member State pays (US dollars) for a group of missions in several years: a row a mission and year, and a
    sum for each year.

    `years`: financial years (2024-25) or calendar years (2024). A calendar year is half of each of the two financial
    years that it touches, for what is assessed for its months is not known by month; `basis` says so. `missions`: only
    these; `region`: only missions in it. Raises PeaceopsError for an unknown State, mission, region or year, and where
    the book has no cost of a year."""
    code = find_member(view, iso3)
    if len(years) > MOST_YEARS:
        raise refused("too-many-years", count=len(years), most=MOST_YEARS)
    group = {find_mission(view, m) for m in missions} | _of_region(view, region)
    views: dict[str, PayerView] = {}
    for fy in dict.fromkeys(fy for year in years for fy in _financial(year)):
        views[fy] = payer_view(view, code, fy)
    rows = [row for year in years for row in _rows(view, code, year, views, group)]
    totals = [_total(code, year, [r for r in rows if r["year"] == year]) for year in years]
    named = tuple(sorted(group))
    about = {"iso3": code, "member_state": name_then(view, code), "missions": list(named) or "ALL", "unit": "usd"}
    notes = [*_notes(view, views, years, named, rows)]
    return ReplyRows.made(about, COLUMNS, rows, totals=[t for t in totals if t], notes=notes, needed=("part_usd",))


def _financial(year: str) -> tuple[str, ...]:
    """The financial years that a year touches: itself, or the two of a calendar year."""
    if year.isdigit() and len(year) == 4:
        return (str(Period.of_fy(int(year) - 1)), str(Period.of_fy(int(year))))
    return (str(any_fy(year)),)


def _of_region(view: View, region: str) -> set[str]:
    if not region:
        return set()
    regions = {r.region for r in view.all(MissionsRow) if r.region}
    wanted = next((r for r in regions if r.lower() == region.strip().lower()), None)
    if wanted is None:
        raise unknown("region", region, regions)
    return {r.mission for r in view.where(MissionsRow, region=wanted)} - set(SUPPORT)


def _rows(
    view: View, code: str, year: str, views: Mapping[str, PayerView], group: set[str]
) -> Iterator[Mapping[str, Cell]]:
    halves = _financial(year)
    parts = [{p.mission: p for p in views[fy].missions if not group or p.mission in group} for fy in halves]
    for mission in sorted({m for held in parts for m in held}):
        found = [held.get(mission) for held in parts]
        one = found[0]
        if len(halves) == 1 and one is not None:
            yield _whole(year, one)
        else:
            yield _halved(view, code, year, mission, found)


def _whole(year: str, part: MissionPart) -> Mapping[str, Cell]:
    return {
        "year": year,
        "mission": part.mission,
        "cost_usd": part.cost,
        "part_usd": part.part,
        "share_pct": part.share,
        "rank": part.rank,
        "per_head_usd": part.per_head,
        "basis": part.basis,
    }


def _halved(view: View, code: str, year: str, mission: str, parts: Sequence[MissionPart | None]) -> Mapping[str, Cell]:
    """Half of each of two financial years; without an amount where either is not known."""
    held = [p.part for p in parts if p is not None and p.part is not None]
    period = Period.of_year(int(year))
    amount = (
        MEAN(counted("part-in-calendar-year", state=code, mission=mission), period, held) if len(held) == 2 else None
    )
    return {
        "year": year,
        "mission": mission,
        "part_usd": amount,
        "per_head_usd": per_head(view, code, amount),
        "basis": str(said("payer-half-of-each", years=_financial(year), known=len(held))),
    }


def _total(code: str, year: str, rows: Sequence[Mapping[str, Cell]]) -> Mapping[str, Cell] | None:
    held = [f for r in rows if isinstance(f := r.get("part_usd"), Figure)]
    if not held:
        return None
    total = SUM(counted("sum-of-parts", state=code), Period.parse(year), held)
    return {
        "year": year,
        "mission": str(said("total")),
        "part_usd": total,
        "basis": str(said("payer-of-missions", count=len(held))),
    }


def _notes(
    view: View,
    views: Mapping[str, PayerView],
    years: Sequence[str],
    group: Sequence[str],
    rows: Sequence[Mapping[str, Cell]],
) -> Iterator[Said | str]:
    """What is not known: parts without an amount, missions of the group without a cost, and what each year lacks."""
    if any(len(_financial(y)) == 2 for y in years):
        yield said("payer-calendar-year")
    for year in years:
        lacking = [str(r["mission"]) for r in rows if r["year"] == year and r.get("part_usd") is None]
        if lacking:
            yield said("payer-years-without-part", year=year, missions=tuple(lacking))
    if not rows:
        yield said("payer-years-nothing", missions=tuple(group), years=tuple(years))
    for fy, answer in views.items():
        if not group:
            yield from (said("payer-years-lack", year=fy, what=sentence) for sentence in answer.missing)
        elif lacking := sorted(set(missions_without_cost(view, fy, {p.mission for p in answer.missions})) & set(group)):
            yield said("payer-lacks-costs", missions=", ".join(lacking), year=fy)
