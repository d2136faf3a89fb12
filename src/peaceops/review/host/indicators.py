"""Yearly indicators of a covered host: a few charts, and all of them in a table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from peaceops.book import Figure
from peaceops.document.model import Block, Chart, Paragraph, Ref, Table, When
from peaceops.host.record import trade_for
from peaceops.host.series import Indicator, indicators_for
from peaceops.review.context import Context, Gap, Part
from peaceops.review.host.sentences import ref, year_of
from peaceops.words.catalogue import said

GDP, PEOPLE, DEMOCRACY = "ny.gdp.pcap.cd", "sp.pop.totl", "vdem_polyarchy"
NEVER_SHOWN = {"wgi_va_StdErr", "wgi_va_NumSrc"}  # they go with another indicator
LATER = {GDP: "host-gdp-known-later", DEMOCRACY: "host-democracy-known-later"}

Indicators = Mapping[str, Indicator]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart: its message, its unit, and the codes of the indicators that it draws."""

    key: str
    unit: str
    codes: tuple[str, ...]


CHARTS = (
    Drawn("host-democracy", "index", (DEMOCRACY,)),
    Drawn("host-freedom", "index", ("fh_pr", "fh_cl")),
    Drawn("host-gdp", "usd", (GDP,)),
    Drawn("host-population", "persons", (PEOPLE,)),
    Drawn("host-displaced", "persons", ("unhcr_idps_serbia_and_kosovo",)),
)


def part(ctx: Context, host: str, name: str) -> Part:
    """Indicators of the host: charts of a few, the first and the last value of each, and scattered trade figures."""
    found = indicators_for(ctx.view, host)
    blocks: list[Block] = [*_sentences(ctx, name, found)]
    blocks += [chart for drawn in CHARTS if (chart := _chart(ctx, drawn, name, found))]
    blocks += [_table(ctx, name, found), *_trade(ctx, host, name)]
    if ctx.later is not None:
        blocks += _hindsight(ctx, found, indicators_for(ctx.later, host))
    gaps = (
        Gap(said("host-gap-unemployment", host=name), said("host-gap-unemployment-where")),
        Gap(said("host-gap-incidents", host=name), said("host-gap-incidents-where")),
    )
    return Part(ctx.write.section("host-indicators", blocks, host=name), gaps=gaps)


def _sentences(ctx: Context, name: str, found: Indicators) -> list[Paragraph]:
    out: list[Paragraph] = []
    gdp, people, democracy = (found.get(code) for code in (GDP, PEOPLE, DEMOCRACY))
    if gdp and people:
        values: dict[str, Any] = {"gdp": gdp.last, "gdp-first": gdp.first, "people": people.last}
        out.append(ctx.write.say("host-economy", host=name, **values, **_years(values)))
    if democracy:
        values = {"last": democracy.last, "first": democracy.first}
        out.append(ctx.write.say("host-democracy-index", **values, **_years(values)))
    return out


def _years(values: Mapping[str, Figure]) -> dict[str, Any]:
    """The year of each value, under its name with "-year"."""
    return {f"{name}-year": When(value.period) for name, value in values.items()}


def _chart(ctx: Context, drawn: Drawn, name: str, found: Indicators) -> Chart | None:
    series = {code: found[code].by_year for code in drawn.codes if code in found}
    if not series or max(map(len, series.values())) < 2:
        return None
    years = [year for values in series.values() for year in values]
    rows = [
        (year_of(year), *(values.get(year) for values in series.values())) for year in range(min(years), max(years) + 1)
    ]
    heads = {code: ctx.write.words_only(f"{drawn.key}.{code.replace('.', '-')}") for code in series}
    table = ctx.write.table(
        "host-chart-table",
        ("year", *series),
        rows,
        name=f"{drawn.key}-table",
        folded=True,
        heads=heads | {"year": ctx.write.words_only(f"{drawn.key}.year")},
        drawn=said(drawn.key),
        host=name,
    )
    return ctx.write.chart(drawn.key, "line", table, x="year", series=tuple(series), unit=drawn.unit)


def _table(ctx: Context, name: str, found: Indicators) -> Table:
    shown = sorted((i for i in found.values() if i.code not in NEVER_SHOWN), key=lambda i: (i.source, i.label))
    rows = [(i.label, *_value(i.first), *_value(last := i.last), last.note, _publisher(ctx, last)) for i in shown]
    columns = ("indicator", "first-year", "first", "last-year", "last", "care", "source")
    return ctx.write.table("host-indicators-all", columns, rows, folded=True, host=name)


def _value(figure: Figure) -> tuple[When, Figure]:
    return When(figure.period), figure


def _publisher(ctx: Context, figure: Figure) -> Ref:
    return Ref(ctx.write.words_only(f"host-publisher-{figure.source}"), figure.source, figure.locator)


def _trade(ctx: Context, host: str, name: str) -> list[Table]:
    found = trade_for(ctx.view, host)
    if not found:
        return []
    rows = [(t.measure, t.period, t.partner or None, t.value, t.unit, t.said.note, ref(t.said)) for t in found]
    columns = ("what", "period", "partner", "value", "unit", "remark", "source")
    return [ctx.write.table("host-trade", columns, rows, folded=True, host=name)]


def _hindsight(ctx: Context, known: Indicators, later: Indicators) -> list[Paragraph]:
    out = []
    for code, key in LATER.items():
        if code in later and (code not in known or later[code].years[-1] > known[code].years[-1]):
            last = later[code].last
            out.append(ctx.write.say(key, value=last, year=When(last.period), kind="hindsight"))
    return out
