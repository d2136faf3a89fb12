"""Goods trade of a payer with a host, year by year, as each side reports it. Sources: the Direction of Trade Statistics
of the International Monetary Fund; for the United States also its Census Bureau."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from peaceops.book import Figure, View, counted, fact
from peaceops.book.rules import SHARE_PCT, SUM
from peaceops.book.store import asked
from peaceops.book.tables.interests import BilateralTradeRow
from peaceops.host.series import short_names
from peaceops.interests.figure_rows import PayerAndHost, Row, told
from peaceops.period import Period
from peaceops.words.catalogue import Said, said

SOURCES = ("imf-dots-us-2023", "imf-dots-2022", "us-census-trade")  # the first that has a figure is used
FLOWS = ("exports", "imports")
OTHER = {"exports": "imports", "imports": "exports"}  # what a flow is on the other side
WORLD, TRADE = "WLD", "trade"
APART = 0.01  # of the larger figure: two sources further apart than this differ


@dataclass(frozen=True, slots=True)
class Flow:
    """Exports or imports of a payer in a year, US dollars. `own`: as the payer reports them; `other_side`: as the host
    reports the same goods; `differing`: what further sources of the payer's side have where it differs; `share_pct`: of
    the payer's exports or imports with the world. Figures that no source has are None."""

    year: int
    flow: str
    own: Figure | None
    other_side: Figure | None
    differing: tuple[Figure, ...] = ()
    share_pct: Figure | None = None


@dataclass(frozen=True, slots=True)
class TradeTold:
    """Trade of a payer with a host: flows by year, in order; none where no source has the pair."""

    payer: str
    host: str
    flows: tuple[Flow, ...]

    @property
    def last_year(self) -> int | None:
        """The last year of which the payer's side has exports and imports."""
        held = [{f.flow for f in self.of_year(y) if f.own} for y in self.years]
        return max((y for y, flows in zip(self.years, held, strict=True) if flows == set(FLOWS)), default=None)

    @property
    def years(self) -> tuple[int, ...]:
        """Years with a figure, in order."""
        return tuple(sorted({f.year for f in self.flows}))

    def of_year(self, year: int) -> tuple[Flow, ...]:
        """The flows of a year, exports first."""
        return tuple(f for f in self.flows if f.year == year)

    def total(self, year: int, names: tuple[str, str]) -> Figure | None:
        """Exports and imports of a year together, as the payer reports them; None where it lacks one of them. `names`:
        of the payer and the host."""
        held = [f.own for f in self.of_year(year) if f.own]
        if len(held) < len(FLOWS):
            return None
        return SUM(counted("trade-of-year", payer=names[0], host=names[1]), Period.of_year(year), held)


@asked
def trade_of(view: View, payer: str, host: str) -> TradeTold:
    """Trade of a payer with a host, both by iso3."""
    names = short_names(view, (payer, host))
    own = _by_flow(view, payer, host)
    other = _by_flow(view, host, payer)
    world = _by_flow(view, payer, WORLD)
    keys = sorted({(y, f) for y, f in own} | {(y, OTHER[f]) for y, f in other}, key=lambda k: (k[0], FLOWS.index(k[1])))
    made = (_flow(names, (payer, host), key, own, other.get((key[0], OTHER[key[1]]), ()), world) for key in keys)
    return TradeTold(payer, host, tuple(made))


Held = dict[tuple[int, str], tuple[BilateralTradeRow, ...]]  # by year and flow, the source that is used first


def _by_flow(view: View, reporter: str, partner: str) -> Held:
    found: dict[tuple[int, str], list[BilateralTradeRow]] = {}
    for row in view.where(BilateralTradeRow, reporter=reporter, partner=partner):
        found.setdefault((row.year, row.flow), []).append(row)
    return {key: tuple(sorted(rows, key=lambda r: SOURCES.index(r.source))) for key, rows in found.items()}


def _flow(
    names: dict[str, str],
    pair: tuple[str, str],
    key: tuple[int, str],
    own: Held,
    other: Sequence[BilateralTradeRow],
    world: Held,
) -> Flow:
    year, flow = key
    mine = own.get(key, ())
    used = _figure(mine[0], names) if mine else None
    apart = [_figure(r, names) for r in mine[1:] if _differs(r.amount_usd, mine[0].amount_usd)]
    mirror = _figure(other[0], names) if other else None
    return Flow(year, flow, used, mirror, tuple(apart), _share(names, pair, mine, world.get(key, ())))


def _differs(one: int, other: int) -> bool:
    return abs(one - other) > APART * max(abs(one), abs(other))


def _share(
    names: dict[str, str], pair: tuple[str, str], mine: Sequence[BilateralTradeRow], world: Sequence[BilateralTradeRow]
) -> Figure | None:
    """The host's share in a flow of the payer with the world, both from one source and vintage."""
    for row in mine:
        whole = next((r for r in world if r.source == row.source and r.amount_usd), None)
        if whole is not None:
            about = counted("trade-share", flow=row.flow, payer=names[pair[0]], host=names[pair[1]])
            return SHARE_PCT(about, Period.of_year(row.year), [_figure(row, names), _figure(whole, names)])
    return None


def _figure(row: BilateralTradeRow, names: dict[str, str]) -> Figure:
    partner = names.get(row.partner, "world")
    counts = counted("trade-flow", flow=row.flow, reporter=names[row.reporter], partner=partner)
    return fact(row, row.amount_usd, counts, Period.of_year(row.year))


def rows(view: View, pair: PayerAndHost) -> Iterator[Row]:
    """Exports and imports year by year with what the other side reports, then the host's share in the last year."""
    found = trade_of(view, pair.payer, pair.host)
    last = found.years[-pair.years :]
    for flow in (f for f in found.flows if f.year in last):
        if flow.own is not None:
            yield told(TRADE, flow.own, pair.host, other_side=flow.other_side)
        elif flow.other_side is not None:
            yield {**told(TRADE, flow.other_side, pair.host), "value": None, "other_side": flow.other_side}
        for figure in flow.differing:
            yield told(TRADE, figure, pair.host)
    if (year := found.last_year) is not None and (total := found.total(year, pair.names(view))):
        yield told(TRADE, total, pair.host)
    shares = {f.flow: f.share_pct for f in found.flows if f.share_pct}  # the last of each flow stays
    yield from (told(TRADE, share, pair.host) for share in shares.values())


def notes(view: View, pair: PayerAndHost) -> Iterator[Said]:
    """That a pair has no trade in this database, or how what it has is to be read."""
    found = trade_of(view, pair.payer, pair.host)
    if not found.flows:
        yield said("interests-no-trade", **pair.called(view))
    else:
        yield said("interests-trade-read", last=str(found.years[-1]), **pair.called(view))
