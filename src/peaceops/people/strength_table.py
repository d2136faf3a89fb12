"""The strength table behind `peaceops strength`: rows by month, category, mission or contributor. Sources: tables
strengths, world_strengths, annual_means and mandate_ceilings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from peaceops.book import Figure, View, counted
from peaceops.book.reply import Cell, ReplyRows
from peaceops.book.rules import SHARE_PCT, SUM
from peaceops.errors import one_of, refused, shown
from peaceops.missions.ceilings import ceilings_on
from peaceops.missions.names import find_mission
from peaceops.missions.states import find_state
from peaceops.people.contributors import CATEGORIES, measure_of
from peaceops.people.months import ALL
from peaceops.people.sent_table import by_category_of, by_contributor, by_mission_of, by_month_of
from peaceops.people.strength import MEASURES, MonthStrength, annual_means, count_in, mission_months, missions_at
from peaceops.people.told_months import AskedMonths, ToldMonths, series_of, tells_apart, told_months
from peaceops.people.world import world_months
from peaceops.words.catalogue import Said, said

BY = ("month", "contributor", "category", "mission")
FRONT = ("rank", "mission", "month_end", "iso3", "member_state", "category", "persons", "women", "contributors")
BACK = ("share_pct", "per_million", "source")
MISSING = "missing"
Rows = Iterator[Mapping[str, Cell]]


def strengths_of(
    view: View,
    mission: str,
    from_date: date | None = None,
    to_date: date | None = None,
    *,
    by: str = "month",
    on: date | None = None,
    contributor: str = "",
    category: str = "",
) -> ReplyRows:
    """Uniformed personnel (persons) of a mission, or of ALL missions, in a span (default: all that the book has).

    `by`: month (with the ceilings of the time), category (a row a month and category), contributor or mission (at the
    last month of the span). `on`: the last report at or before a day, in place of a span. `contributor`: one Member
    State. `category`: one of CATEGORIES. Months that the book lacks are rows without persons, with the reason in
    `missing`. Raises PeaceopsError for an unknown mission, State, category or `by`, and for a span that ends before it
    begins or stands beside a day."""
    if by not in BY:
        raise refused("unknown-grouping", by=shown(by), by2=", ".join(BY))
    category = one_of("kind-of-personnel", category, CATEGORIES) if category else ""
    if on and (from_date or to_date):
        raise refused("day-beside-a-span")
    if from_date and to_date and from_date > to_date:
        raise refused("span-ends-before-it-begins", from_date=from_date, to_date=to_date)
    name = ALL if mission.upper() == ALL else find_mission(view, mission)
    state = find_state(view, contributor, kind="member-state") if contributor else ""
    last_only = on is not None or by in ("contributor", "mission")
    series = series_of(name, by, state)
    told = told_months(view, AskedMonths(name, from_date or date.min, on or to_date or date.max, last_only, series))
    kind = category or "uniformed"
    rows = [*_rows(view, name, by, told.held, kind, state)]
    total = _total(rows, name, state, kind) if last_only and len(rows) > 1 and by != "category" else None
    if not (last_only and told.held):
        rows += [{"mission": name, "month_end": day, "category": None, "source": MISSING} for day in told.lacking()]
    rows.sort(key=lambda r: r["month_end"])  # type: ignore[arg-type, return-value]
    return _reply(view, (name, by, kind, state), rows, told, total)


def _reply(
    view: View, asked: tuple[str, str, str, str], rows: list[Mapping[str, Cell]], told: ToldMonths, total: Figure | None
) -> ReplyRows:
    name, by, kind, state = asked
    about: dict[str, Any] = {"mission": name, "by": by, "category": kind, "contributor": state, "unit": "persons"}
    authorised = sorted({key for row in rows for key in row if key.startswith("authorised_")})
    years = {day.year for day in told.lacking()} if not state and by in ("month", "category") else set()
    means = [f for year, f in annual_means(view, name).items() if year in years]
    notes: list[Said] = [*told.notes]
    if told.held and not any(row.get("persons") for row in rows):
        apart = tells_apart(view, series_of(name, by, state), told.held, kind)
        nobody = said("strength-nobody", mission=name, category=kind, state=state or "any")
        notes.append(nobody if apart else said("strength-not-told-apart", category=kind.replace("_", " ")))
    label = "member_state" if by == "contributor" else "mission"
    foot: list[dict[str, Cell]] = [{label: str(said("total")), "persons": total}] if total else []
    more = {"missing": told.missing, "annual_means": means}
    columns = (*FRONT, *authorised, *BACK)
    return ReplyRows.made(about, columns, rows, totals=foot, notes=notes, more=more, needed=("persons",))


def _rows(view: View, name: str, by: str, days: Sequence[date], kind: str, state: str) -> Rows:
    """The rows of the months that a report tells."""
    if by == "contributor":
        for day in days:
            yield from by_contributor(view, name, day, kind, state)
    elif by == "mission":
        for day in days:
            yield from by_mission_of(view, day, kind, state, name) if state else _by_mission(view, day, kind, name)
    elif by == "category":
        yield from by_category_of(view, name, days, state) if state else _by_category(view, name, days)
    else:
        yield from by_month_of(view, name, days, kind, state) if state else _by_month(view, name, days, kind)


def _months(view: View, name: str, days: Sequence[date]) -> Iterator[MonthStrength]:
    wanted = {*days}
    life = world_months(view) if name == ALL else mission_months(view, name)
    return (m for m in life if m.month_end in wanted)


def _by_month(view: View, name: str, days: Sequence[date], kind: str) -> Rows:
    for m in _months(view, name, days):
        ceilings = () if name == ALL else ceilings_on(view, name, m.month_end)
        yield {
            "mission": name,
            "month_end": m.month_end,
            "persons": count_in(m, kind),
            "women": m.women if kind == "uniformed" else None,
            "contributors": m.contributors if kind == "uniformed" else None,
            **{f"authorised_{f.counted.get('category')}": f for f in ceilings},
        }


def _by_category(view: View, name: str, days: Sequence[date]) -> Rows:
    for m in _months(view, name, days):
        for category in sorted(m.categories, key=list(MEASURES).index):
            yield {"mission": name, "month_end": m.month_end, "category": category, "persons": m.figure(category)}


def _by_mission(view: View, day: date, kind: str, only: str) -> Rows:
    """Every mission of a month's report, the largest first, with rank and share of all of them."""
    told = [(m, f) for m in missions_at(view, day) if (f := count_in(m, kind)) is not None]
    told.sort(key=lambda pair: (-int(pair[1].value), pair[0].mission))
    sizes = [int(f.value) for _, f in told]
    total = SUM(counted(measure_of(kind), mission=ALL), told[0][1].period, [f for _, f in told]) if any(sizes) else None
    for m, found in told:
        if only in (ALL, m.mission):
            counts = counted("share-of-mission", mission=m.mission)
            share = SHARE_PCT(counts, m.period, [found, total]) if total and kind == "uniformed" else None
            yield {
                "rank": 1 + sizes.index(int(found.value)),
                "mission": m.mission,
                "month_end": day,
                "persons": found,
                "women": m.women if kind == "uniformed" else None,
                "contributors": m.contributors if kind == "uniformed" else None,
                "share_pct": share,
            }


def _total(rows: Sequence[Mapping[str, Cell]], name: str, state: str, kind: str) -> Figure | None:
    """All persons of the rows; None where a row has none."""
    held = [f for row in rows if isinstance(f := row["persons"], Figure)]
    if len(held) < 2:
        return None
    counts = counted(measure_of(kind), mission=name)
    if state:
        counts = counted("from-state", of=counts, state=state, name=str(rows[0]["member_state"]))
    return SUM(counts, held[0].period, held)
