"""The payer's view as data: what `payer` answers, as JSON and as rows of one figure each. Method:
docs/method/who-pays.md."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Any

from peaceops.book import Figure
from peaceops.book.reply import Reply
from peaceops.money.arrears import Arrear
from peaceops.words.catalogue import said

ADDRESS = "; http"  # where the address begins in a locator


@dataclass(frozen=True, slots=True)
class YearShare:
    """A Member State's rates of a calendar year, per cent, and its rank by peacekeeping rate where the rates of all
    are known."""

    year: int
    regular: Figure | None
    peacekeeping: Figure | None
    rank: Figure | None
    basis: str


@dataclass(frozen=True, slots=True)
class MissionPart:
    """A payer's part of a mission in a year: what the mission cost, the part, its share and rank, the part per head of
    its population, what is above its own legal limit, what it pays voluntarily besides. `part` is None where it cannot
    be said; `basis` says from what it comes, or why not."""

    mission: str
    cost: Figure | None
    cost_status: str
    basis: str
    part: Figure | None = None
    share: Figure | None = None
    rank: Figure | None = None
    per_head: Figure | None = None
    unpaid: Figure | None = None
    voluntary: Figure | None = None


@dataclass(frozen=True, slots=True)
class PayerView(Reply):
    """What one Member State pays in a financial year. `total` sums the parts; `per_head` is that sum per head of its
    population; `unpaid` what its legal limit `cap` leaves unpaid; `missing` names what the book lacks."""

    iso3: str
    name: str
    fy: str
    shares: tuple[YearShare, ...]
    missions: tuple[MissionPart, ...]
    total_cost: Figure | None
    total: Figure | None
    per_head: Figure | None
    cap: Figure | None
    unpaid: Figure | None
    arrears: tuple[Arrear, ...]
    missing: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """As JSON: figures with rule and sources (`peaceops assess --trace` has the traces), null where not known."""
        return {
            "iso3": self.iso3,
            "member_state": self.name,
            "fy": self.fy,
            "shares": [_plain(s) for s in self.shares],
            "missions": [_plain(m) for m in self.missions],
            "total_cost": _json(self.total_cost),
            "total": _json(self.total),
            "cap": _json(self.cap),
            "unpaid": _json(self.unpaid),
            "per_head": _json(self.per_head),
            "arrears": [_plain(a) for a in self.arrears],
            "missing": list(self.missing),
        }

    def to_rows(self) -> list[dict[str, Any]]:
        """As rows, a row a figure: mission (empty for all), what, period, value, unit, basis."""
        return list(_rows(self))


def _bases(view: PayerView) -> str:
    """What the costs are that were summed: "11 spent, 1 approved"."""
    counts = Counter(m.cost_status for m in view.missions if m.cost)
    return ", ".join(str(said("payer-count-of-status", count=n, status=status)) for status, n in counts.most_common())


def _people(each: Figure) -> str:
    """Of which year the population is: "population of mid-2024"."""
    assert each.trace
    return str(said("payer-population", year=str(each.trace.figures()[-1].period)))


def _rows(view: PayerView) -> Iterator[dict[str, Any]]:
    """Rows with mission (empty for all), what, period, value, unit, basis."""

    def named(mission: str, what: str, period: str, figure: Figure | None, basis: str = "") -> dict[str, Any]:
        value, unit = (figure.value, figure.unit) if figure else (None, "")
        return {"mission": mission, "what": what, "period": period, "value": value, "unit": unit, "basis": basis}

    def row(mission: str, key: str, period: str, figure: Figure | None, basis: str = "") -> dict[str, Any]:
        return named(mission, str(said(f"payer-row-{key}")), period, figure, basis)

    for s in view.shares:
        year = str(s.year)
        yield row("", "regular-rate", year, s.regular)
        yield row("", "peacekeeping-rate", year, s.peacekeeping, s.basis)
        yield row("", "rank", year, s.rank)
    for m in view.missions:
        yield row(m.mission, "cost", view.fy, m.cost, m.cost_status)
        yield row(m.mission, "part", view.fy, m.part, m.basis)
        if m.share:
            yield row(m.mission, "share", view.fy, m.share, m.share.counts)
        if m.rank:
            yield row(m.mission, "rank", view.fy, m.rank)
        if m.per_head:
            yield row(m.mission, "per-head", view.fy, m.per_head, _people(m.per_head))
        if m.unpaid:
            yield row(m.mission, "above-the-limit", view.fy, m.unpaid)
        if m.voluntary:
            yield row(m.mission, "voluntary", view.fy, m.voluntary, str(said("payer-not-apportioned")))
    yield row("", "sum-of-costs", view.fy, view.total_cost, _bases(view))
    known = sum(m.part is not None for m in view.missions)
    yield row("", "sum-of-parts", view.fy, view.total, str(said("payer-of-missions", count=known)))
    if view.per_head:
        yield row("", "per-head", view.fy, view.per_head, _people(view.per_head))
    if view.cap:
        yield row("", "legal-limit", str(view.cap.period), view.cap, f"{view.cap.locator}; {view.cap.note}")
        yield row("", "sum-above-the-limit", view.fy, view.unpaid)
    for a in view.arrears:
        basis = f"{a.who}, {a.scope}; {a.locator.partition(ADDRESS)[0]}"
        yield named("", a.what, a.period, a.amount, basis)
    for words in view.missing:
        yield row("", "not-known", view.fy, None, words)


def _json(figure: Figure | None) -> dict[str, Any] | None:
    if figure is None:
        return None
    row = {k: v for k, v in figure.to_dict().items() if k != "trace"}
    if figure.trace is not None:
        row |= {"rule": figure.trace.rule, "sources": sorted(figure.sources())}
    return row


def _plain(held: YearShare | MissionPart | Arrear) -> dict[str, Any]:
    """Fields as JSON, figures with their rules and sources."""
    values = {f.name: getattr(held, f.name) for f in fields(held)}
    return {k: _json(v) if isinstance(v, Figure) else v for k, v in values.items()}
