"""Winners and losers of a reform: what each Member State pays for a financial year before and after it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import fsum
from typing import Any

from peaceops.book import Figure, View, computed
from peaceops.errors import unknown
from peaceops.money.assess import REFERENCE
from peaceops.money.rates import Rate, rates
from peaceops.money.reformed import reformed_rates, reformed_sections
from peaceops.money.reforms import Reform
from peaceops.money.sections import Section, sections_of, year_parts

RULE = "sum over calendar years of dollars at the rates of the year x rate / 100; credits are subtracted"

DECIMALS = 6  # of a rate in a row of the table; the figures are unrounded


@dataclass(frozen=True, slots=True)
class Effect:
    """A Member State before and after a reform: peacekeeping rates (per cent, unrounded) of one calendar year, and
    assessments of the financial year after credits (whole US dollars), each with its trace."""

    iso3: str
    name: str
    rate_before: Figure
    rate_after: Figure
    usd_before: Figure
    usd_after: Figure
    difference: Figure

    def to_row(self) -> dict[str, Any]:
        """As a row: iso3, member_state, rates (pct) and amounts (usd) before and after, difference_usd."""
        return {
            "iso3": self.iso3,
            "member_state": self.name,
            "rate_before_pct": round(float(self.rate_before.value), DECIMALS),
            "rate_after_pct": round(float(self.rate_after.value), DECIMALS),
            "usd_before": self.usd_before.value,
            "usd_after": self.usd_after.value,
            "difference_usd": self.difference.value,
        }

    def to_dict(self) -> dict[str, Any]:
        """As JSON: the row, with every figure whole under `trace`."""
        figures = ("rate_before", "rate_after", "usd_before", "usd_after", "difference")
        return self.to_row() | {"trace": {name: getattr(self, name).to_dict() for name in figures}}


@dataclass(frozen=True)
class ReformTable:
    """The effects of a reform on a financial year, who gains most first. `rate_year`: the year of the rates shown."""

    reform: Reform
    fy: str
    mission: str
    rate_year: int
    rows: tuple[Effect, ...]
    total_before: Figure
    total_after: Figure

    def to_rows(self) -> list[dict[str, Any]]:
        """As rows of a table."""
        return [e.to_row() for e in self.rows]

    def to_dict(self, *, trace: bool = False) -> dict[str, Any]:
        """As JSON: the reform, the totals, one row a Member State; with traces if asked for (some megabytes)."""
        return {
            "reform": self.reform.name,
            "says": self.reform.says,
            "changes": list(self.reform.changes()),
            "fy": self.fy,
            "mission": self.mission or "ALL",
            "rate_year": self.rate_year,
            "status": "what-if: the rules of the scale with the changes named, not a forecast",
            "total_before_usd": self.total_before.value,
            "total_after_usd": self.total_after.value,
            "rows": [e.to_dict() if trace else e.to_row() for e in self.rows],
        }


def effects(view: View, reform: Reform, fy: str, mission: str = "", payer: str = "") -> ReformTable:
    """The effects of a reform on the assessments of a financial year, of one mission or of all that the book has.

    Raises PeaceopsError for a year or mission without sections, an unknown payer, or a reform that breaks an
    invariant."""
    old = sections_of(view, fy)
    new = reformed_sections(old, reform)
    if mission:
        if mission not in {s.mission for s in old}:
            raise unknown(f"mission with assessment sections in {fy}", mission, {s.mission for s in old})
        old, new = (tuple(s for s in held if s.mission == mission) for held in (old, new))
    scope = mission or "all missions"
    before, after = dollars_by_year(old), dollars_by_year(new)
    years = sorted(before.keys() | after.keys())
    rated = {
        y: ({r.iso3: r for r in rates(view, y)}, {r.iso3: r for r in reformed_rates(view, y, reform)}) for y in years
    }
    names = {iso3: r.name for one, _ in rated.values() for iso3, r in one.items()}
    if payer and payer not in names:
        raise unknown("Member State", payer, names)
    weights = (_weights(old, before, fy, scope, "before"), _weights(new, after, fy, scope, "after the reform"))
    rows = [
        _effect(iso3, name, fy, scope, weights, rated, reform)
        for iso3, name in names.items()
        if not payer or iso3 == payer
    ]
    totals = [
        computed(round(fsum(w.values())), "usd", f"assessed for {scope}, {when}", fy, "sum", list(f.values()))
        for w, f, when in ((before, weights[0], "before"), (after, weights[1], "after the reform"))
    ]
    rows.sort(key=lambda e: (e.difference.value, e.iso3))
    return ReformTable(reform, fy, mission, years[-1], tuple(rows), totals[0], totals[1])


def dollars_by_year(sections: Iterable[Section]) -> dict[int, float]:
    """US dollars of sections by the calendar year whose rates they take; credits have a minus."""
    out: dict[int, float] = {}
    for s in sections:
        for year, part in year_parts(s):
            out[year] = out.get(year, 0.0) + s.sign * s.gross_usd * part
    return out


def _weights(
    sections: tuple[Section, ...], dollars: Mapping[int, float], fy: str, scope: str, when: str
) -> dict[int, Figure]:
    """Dollars by year as figures, traced to the sections."""
    out = {}
    for year, usd in dollars.items():
        held = [s.amount for s in sections if year in {y for y, _ in year_parts(s)}]
        counts = f"assessed for {scope} at the rates of {year}, {when}"
        rule = "sum over sections of amount x part of its days in the year; credits are subtracted"
        out[year] = computed(round(usd), "usd", counts, fy, rule, held)
    return out


def _effect(
    iso3: str,
    name: str,
    fy: str,
    scope: str,
    weights: tuple[Mapping[int, Figure], Mapping[int, Figure]],
    rated: Mapping[int, tuple[Mapping[str, Rate], Mapping[str, Rate]]],
    reform: Reform,
) -> Effect:
    amounts, shown = [], []
    for side, when in ((0, "before"), (1, "after the reform")):
        held = {year: both[side][iso3].peacekeeping for year, both in rated.items() if iso3 in both[side]}
        usd = fsum(float(w.value) * float(held[y].value) / 100 for y, w in weights[side].items() if y in held)
        inputs = [f for y, w in weights[side].items() if y in held for f in (w, held[y])]
        counts = f"assessed on {iso3} for {scope}, gross, after credits, {when}"
        rule = f"{RULE}; with the {reform.rule()}" if side else RULE
        amounts.append(computed(round(usd), "usd", counts, fy, rule, inputs, reference=REFERENCE))
        shown.append(held[max(held)])
    difference = computed(
        int(amounts[1].value) - int(amounts[0].value),
        "usd",
        f"difference to {iso3} for {scope} from the reform",
        fy,
        "after - before",
        amounts,
    )
    return Effect(iso3, name, shown[0], shown[1], amounts[0], amounts[1], difference)
