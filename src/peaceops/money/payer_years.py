"""A payer over several years and groups of missions: financial years, or calendar years by the days of the sections,
where both financial years have them, else as the halves of two. Method: docs/method/who-pays.md. Sources: as
payer_view, circulars ST/ADM/SER.B/ and the costs of missions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from peaceops.book import Figure, View, counted
from peaceops.book.reply import Cell, ReplyRows
from peaceops.book.rules import SUM, rule
from peaceops.book.tables.missions import MissionsRow
from peaceops.days import any_fy
from peaceops.errors import refused, unknown
from peaceops.missions.membership import find_member
from peaceops.missions.names import find_mission
from peaceops.missions.states import name_then
from peaceops.money.calendar_year import assessed_in_year, by_days_of, missions_with_sections
from peaceops.money.cost import SUPPORT
from peaceops.money.currencies import USD, find_currency, in_currency, years_without
from peaceops.money.payer import missions_of, missions_without_cost, newest_year, payer_view, view_of
from peaceops.money.payer_view import MissionPart, PayerView
from peaceops.money.per_head import per_head
from peaceops.period import Period
from peaceops.words.catalogue import Said, said

MOST_YEARS = 15
MEAN = rule("mean-of-two-years", lambda one, other: round((one + other) / 2))
COLUMNS = (
    *("year", "mission", "cost_usd", "part_usd", "part_in_currency", "currency", "share_pct", "rank"),
    *("per_head_usd", "basis"),
)
Row = Mapping[str, Cell]


@dataclass(frozen=True)
class _YearsAsked:
    """What is asked: of whom, for which missions (all if none) and in which currency; `views` keeps what was found."""

    view: View
    code: str
    group: frozenset[str]
    currency: str
    views: dict[str, PayerView] = field(default_factory=dict)

    def of_year(self, fy: str) -> PayerView:
        """The payer in a financial year, of the missions asked for."""
        if fy not in self.views:
            names = tuple(m for m in missions_of(self.view, fy) if m in self.group)
            some = self.group and missions_of(self.view, fy)
            held = view_of(self.view, self.code, fy, names) if some else payer_view(self.view, self.code, fy)
            self.views[fy] = held
        return self.views[fy]


def payer_years(
    view: View,
    iso3: str,
    years: Sequence[str | int] | str | int = (),
    *,
    missions: Sequence[str] | str = (),
    region: str = "",
    currency: str = "",
) -> ReplyRows:
    """What a Member State pays (US dollars) for a group of missions in several years: a row a mission and year, and a
    sum for each year.

    `years`: financial years (2024-25) or calendar years (2024), or one of either; the newest financial year with the
    costs of most missions if empty. A calendar year is told by the days of its sections, where both of the financial
    years that it touches have them, else as half of each; `basis` says which. `missions`: only these; `region`: only
    missions in it.
    `currency`: also in this one, at means of official rates. Raises PeaceopsError for an unknown State, mission,
    region, currency or year, and where the book has no cost of a year."""
    code = find_member(view, iso3)
    wanted = [*dict.fromkeys(_several(years))] or [newest_year(view, "")]
    if len(wanted) > MOST_YEARS:
        raise refused("too-many-years", count=len(wanted), most=MOST_YEARS)
    group = frozenset({find_mission(view, m) for m in _several(missions)} | _of_region(view, region))
    money = find_currency(view, currency) if currency else USD
    ask = _YearsAsked(view, code, group, money)
    rows = [{**row, **_also_in(ask, row)} for year in wanted for row in _rows(ask, year)]
    totals = [_total(ask, year, [r for r in rows if r["year"] == year]) for year in wanted]
    about = {"iso3": code, "member_state": name_then(view, code), "missions": sorted(group) or "ALL", "unit": "usd"}
    about |= {"currency": money} if money != USD else {}
    notes = [*_notes(ask, wanted, rows)]
    return ReplyRows.made(about, COLUMNS, rows, totals=[t for t in totals if t], notes=notes, needed=("part_usd",))


def _several(given: Sequence[str | int] | str | int) -> list[str]:
    """What was given as a list, or as the only one of it."""
    return [str(given)] if isinstance(given, str | int) else [*map(str, given)]


def _financial(year: str) -> tuple[str, ...]:
    """The financial years that a year touches: itself, or the two of a calendar year."""
    if _is_calendar(year):
        return (str(Period.of_fy(int(year) - 1)), str(Period.of_fy(int(year))))
    return (str(any_fy(year)),)


def _is_calendar(year: str) -> bool:
    return year.isdigit() and len(year) == 4


def _by_days(view: View, year: str) -> bool:
    return _is_calendar(year) and by_days_of(view, int(year))


def _of_region(view: View, region: str) -> set[str]:
    if not region:
        return set()
    regions = {r.region for r in view.all(MissionsRow) if r.region}
    wanted = next((r for r in regions if r.lower() == region.strip().lower()), None)
    if wanted is None:
        raise unknown("region", region, regions)
    return {r.mission for r in view.where(MissionsRow, region=wanted)} - set(SUPPORT)


def _rows(ask: _YearsAsked, year: str) -> Iterator[Row]:
    if _by_days(ask.view, year):
        for mission in missions_with_sections(ask.view, int(year)):
            if not ask.group or mission in ask.group:
                yield _of_days(ask, year, mission)
        return
    halves = _financial(year)
    parts = [{p.mission: p for p in ask.of_year(fy).missions} for fy in halves]
    for mission in sorted({m for held in parts for m in held}):
        found = [held.get(mission) for held in parts]
        one = found[0]
        if len(halves) == 1 and one is not None:
            yield _whole(year, one)
        else:
            yield _halved(ask, year, mission, found)


def _whole(year: str, part: MissionPart) -> Row:
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


def _of_days(ask: _YearsAsked, year: str, mission: str) -> Row:
    """By the sections of the days of a calendar year."""
    amount = assessed_in_year(ask.view, ask.code, mission, int(year))
    return {
        "year": year,
        "mission": mission,
        "part_usd": amount,
        "per_head_usd": per_head(ask.view, ask.code, amount),
        "basis": str(said("payer-days-of-year", year=year, years=_financial(year))),
    }


def _halved(ask: _YearsAsked, year: str, mission: str, parts: Sequence[MissionPart | None]) -> Row:
    """Half of each of two financial years; without an amount where either is not known."""
    held = [p.part for p in parts if p is not None and p.part is not None]
    about = counted("part-in-calendar-year", state=ask.code, mission=mission)
    amount = MEAN(about, Period.of_year(int(year)), held) if len(held) == 2 else None
    return {
        "year": year,
        "mission": mission,
        "part_usd": amount,
        "per_head_usd": per_head(ask.view, ask.code, amount),
        "basis": str(said("payer-half-of-each", years=_financial(year), known=len(held))),
    }


def _also_in(ask: _YearsAsked, row: Row) -> Row:
    """The part of a row in the currency asked for, where there is a rate."""
    part = row.get("part_usd")
    if ask.currency == USD or not isinstance(part, Figure):
        return {}
    found = in_currency(ask.view, part, ask.currency)
    return {"part_in_currency": found, "currency": ask.currency} if found else {}


def _total(ask: _YearsAsked, year: str, rows: Sequence[Row]) -> Row | None:
    held = [f for r in rows if isinstance(f := r.get("part_usd"), Figure)]
    if not held:
        return None
    total = SUM(counted("sum-of-parts", state=ask.code), Period.parse(year), held)
    row: Row = {
        "year": year,
        "mission": str(said("total")),
        "part_usd": total,
        "basis": str(said("payer-of-missions", count=len(held))),
    }
    return {**row, **_also_in(ask, row)}


def _notes(ask: _YearsAsked, years: Sequence[str], rows: Sequence[Row]) -> Iterator[Said | str]:
    """What is not known: parts without an amount, missions of the group without a cost, and what each year lacks."""
    calendar = [y for y in years if _is_calendar(y)]
    if any(_by_days(ask.view, y) for y in calendar):
        yield said("payer-calendar-year-by-days")
    if any(not _by_days(ask.view, y) for y in calendar):
        yield said("payer-calendar-year-by-halves")
    if any(r.get("currency") for r in rows):
        yield said("payer-in-currency", currency=ask.currency)
    for year in years:
        of_year = [r for r in rows if r["year"] == year]
        if lacking := [str(r["mission"]) for r in of_year if r.get("part_usd") is None]:
            yield said("payer-years-without-part", year=year, missions=tuple(lacking))
        if ask.currency != USD and (no_rate := years_without(ask.view, ask.currency, Period.parse(year))):
            yield said("payer-no-exchange-rate", currency=ask.currency, years=tuple(map(str, no_rate)), year=year)
    if not rows:
        yield said("payer-years-nothing", missions=tuple(sorted(ask.group)), years=tuple(years))
    for fy, answer in ask.views.items():
        if not ask.group:
            yield from (said("payer-years-lack", year=fy, what=sentence) for sentence in answer.missing)
            continue
        without = missions_without_cost(ask.view, fy, {p.mission for p in answer.missions})
        if lacks := sorted({*without} & ask.group):
            yield said("payer-lacks-costs", missions=", ".join(lacks), year=fy)
