"""One chart beside that of deaths: who was displaced over the mission's life, else how Freedom House rated the host."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from peaceops.book import Figure
from peaceops.document.model import Chart, When
from peaceops.host.yearly import IDMC, LIBERTIES, REFUGEES, RIGHTS, TOGETHER, UNHCR, Yearly, yearly_of
from peaceops.review.context import Context, in_year
from peaceops.review.host.conflict_deaths import life
from peaceops.words.states import the

LEAST = 3  # years of which a line is drawn
Lines = dict[str, dict[int, Figure]]  # by the key of the column


def chart(ctx: Context, names: Mapping[str, str]) -> Chart | None:
    """The chart; None where fewer than LEAST years of either are known. `names`: of the hosts, by iso3."""
    series = {host: yearly_of(ctx.view, host) for host in names}
    return _displaced(ctx, series, names) or _rated(ctx, series, names)


def _displaced(ctx: Context, series: Mapping[str, Mapping[str, Yearly]], names: Mapping[str, str]) -> Chart | None:
    """For one host, all that is counted; for several, those displaced inside each."""
    if len(names) == 1:
        (host,) = names
        keys = (IDMC, UNHCR, REFUGEES)
        lines = {key: _years(ctx, series[host].get(key)) for key in keys}
        heads = {key: ctx.write.words_only(f"host-displaced.{key}") for key in keys}
    else:
        lines = {host: _longest(ctx, series[host]) for host in names}
        heads = dict(names)
    lines = {key: years for key, years in lines.items() if len(years) >= LEAST}
    if not lines:
        return None
    key = next(iter(lines)) if len(names) == 1 else max(lines, key=lambda k: (max(lines[k]), _latest(lines[k]).value))
    area = names.get(key) or next(iter(names.values()))
    of = key if key in (IDMC, UNHCR, REFUGEES) else IDMC
    return _drawn(ctx, "host-displaced", "persons", lines, heads, last=_latest(lines[key]), area=the(area), of=of)


def _longest(ctx: Context, found: Mapping[str, Yearly]) -> dict[int, Figure]:
    return max((_years(ctx, found.get(key)) for key in (IDMC, UNHCR)), key=len)


def _rated(ctx: Context, series: Mapping[str, Mapping[str, Yearly]], names: Mapping[str, str]) -> Chart | None:
    if len(names) != 1:
        return None
    (host,) = names
    lines = {key: _years(ctx, series[host].get(key)) for key in (RIGHTS, LIBERTIES)}
    if min(map(len, lines.values())) < LEAST:
        return None
    heads = {key: ctx.write.words_only(f"host-freedom.{key}") for key in lines}
    both = {key: _latest(years) for key, years in lines.items()}
    values = {"area": the(names[host]), "rights": both[RIGHTS], "liberties": both[LIBERTIES]}
    return _drawn(ctx, "host-freedom", "rating", lines, heads, last=both[RIGHTS], **values)


def _years(ctx: Context, found: Yearly | None) -> dict[int, Figure]:
    """The values over the mission's life of the host itself, not of an area that it is shown with."""
    if found is None:
        return {}
    first, last = life(ctx)
    known = found.by_year.items()
    return {year: value for year, value in known if first <= year <= last and value.counted.get("area") != TOGETHER}


def _latest(years: Mapping[int, Figure]) -> Figure:
    return years[max(years)]


def _drawn(
    ctx: Context, key: str, unit: str, lines: Lines, heads: Mapping[str, str], *, last: Figure, **about: Any
) -> Chart:
    """The chart of lines by year, with its table; its title has the last value."""
    years: Sequence[int] = sorted({year for values in lines.values() for year in values})
    span = range(years[0], years[-1] + 1)
    rows = [(in_year(year), *(values.get(year) for values in lines.values())) for year in span]
    shown = {name: heads[name] for name in lines}
    table = ctx.write.table(f"{key}-table", ("year", *lines), rows, folded=True, heads=shown, **about)
    about |= {"last": last, "year": When(last.period)}
    return ctx.write.chart(key, "line", table, x="year", series=tuple(lines), unit=unit, **about)
