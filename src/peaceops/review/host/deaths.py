"""Conflict deaths in the hosts of a mission over its life."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from peaceops.book import Figure, computed
from peaceops.document.model import Block, Cell, Chart, Section, Table, para
from peaceops.host.series import FIRST_YEAR, YUGOSLAVIA, YearDeaths, area_of, deaths_of
from peaceops.review.context import Context, Finding, Gap, Part
from peaceops.review.host.sentences import LONG, joined, year_figure

YEARS_BEFORE = 3
YEARS_AFTER = 5
WHERE_BEFORE = (
    "reports of the Secretary-General; the publisher's list of armed conflicts since 1946, without yearly deaths"
)

Series = Mapping[str, Sequence[YearDeaths]]  # by the heading under which the deaths are shown


def part(ctx: Context, hosts: tuple[str, ...], names: Mapping[str, str]) -> Part:
    """Conflict deaths by year from three years before the start to the last year public (or five after the end)."""
    first, last = _life(ctx)
    found = deaths_of(ctx.view, hosts)
    series = _series({names[h]: found[h] for h in hosts}, first, last)
    gaps = _gaps({names[h]: found[h] for h in hosts}, first)
    if not any(series.values()):
        said = para(
            f"No yearly figure of conflict deaths in {joined(list(names.values()))} was public by this date for the "
            "mission's life. The series of the Uppsala Conflict Data Program begins with {}.",
            year_figure(FIRST_YEAR, "first year of the series"),
            kind="gap",
        )
        return Part(Section("host-deaths", "Conflict deaths", (said,)), gaps=tuple(gaps))
    blocks: list[Block] = [*_sentences(ctx, series), _chart(ctx, series, first, last)]
    if ctx.later is not None:
        blocks += _hindsight(ctx, hosts, names, last)
    section = Section("host-deaths", "Conflict deaths", tuple(blocks))
    return Part(section, (_finding(ctx, series),), tuple(gaps))


def _life(ctx: Context) -> tuple[int, int]:
    dates = {
        r["what"]: r["on_date"].year
        for r in ctx.view.rows("SELECT what, on_date FROM mission_dates WHERE mission = ? AND preferred", [ctx.mission])
    }
    start = dates.get("start", ctx.profile.known.year)
    end = dates.get("mandate_end")
    last = ctx.as_of.year if end is None else min(ctx.as_of.year, end + YEARS_AFTER)
    return max(FIRST_YEAR, start - YEARS_BEFORE), last


def _series(found: Series, first: int, last: int) -> dict[str, tuple[YearDeaths, ...]]:
    """The years to show, by the area they are about: Kosovo's begin under Serbia (Yugoslavia)."""
    out: dict[str, tuple[YearDeaths, ...]] = {}
    for name, years in found.items():
        shown = [d for d in years if first <= d.year <= last]
        before = tuple(d for d in shown if area_of(d.iso3, d.year, {d.iso3: name}) == YUGOSLAVIA)
        own = tuple(d for d in shown if d not in before)
        if before:
            out[YUGOSLAVIA] = before
        if own or not before:
            out[name] = own
    return out


def _sentences(ctx: Context, series: Series) -> list[Block]:
    blocks: list[Block] = []
    for name, years in series.items():
        if not years:
            continue
        figures = [d.best for d in years]
        worst = max(years, key=lambda d: float(d.best.value))
        total = _total(name, figures)
        text = f"In {name} the Uppsala Conflict Data Program counts {{}} deaths in organized violence from {{}} to {{}}"
        shown = [total, _year(years[0]), _year(years[-1])]
        if total.value:
            text += (
                ", most of them in {} ({})"
                if float(worst.best.value) > float(total.value) / 2
                else ", the most in {} ({})"
            )
            shown += [_year(worst), worst.best]
            if worst is not years[-1]:
                text += "; in the last of these years it counts {}"
                shown.append(years[-1].best)
        text += "."
        if name == YUGOSLAVIA:
            text += " Kosovo was then counted as a part of it."
        blocks.append(para(text, *shown))
    return blocks


def _total(name: str, figures: list[Figure]) -> Figure:
    span = f"{figures[0].period}/{figures[-1].period}"
    counts = f"deaths in organized violence located in {name}"
    return computed(sum(int(f.value) for f in figures), "deaths", counts, span, "sum of the years", figures)


def _year(deaths: YearDeaths) -> Figure:
    return year_figure(deaths.year, "year of the count of conflict deaths")


def _chart(ctx: Context, series: Series, first: int, last: int) -> Chart:
    names = tuple(name for name, years in series.items() if years)
    by_year = {name: {d.year: d.best for d in series[name]} for name in names}
    last = min(last, max(max(years) for years in by_year.values()))
    rows: list[tuple[Cell, ...]] = [
        (str(year), *(by_year[name].get(year) for name in names)) for year in range(first, last + 1)
    ]
    table = Table(
        "host-deaths-table",
        "Deaths in organized violence by country and calendar year, best estimates (UCDP, later vintage)",
        ("Year", *names),
        tuple(rows),
        note="Nought means below the publisher's threshold. A dash: the country has no row for the year.",
        folded=len(rows) > LONG,
    )
    alt = f"A column a year: deaths in organized violence in {joined(list(names))}, from before {ctx.mission} began."
    kind = "columns" if len(names) == 1 else "stacked"
    return Chart("host-deaths-chart", "Conflict deaths by year", alt, kind, table, "Year", names, "deaths")


def _hindsight(ctx: Context, hosts: tuple[str, ...], names: Mapping[str, str], last: int) -> list[Block]:
    assert ctx.later is not None
    before, after = deaths_of(ctx.view, hosts), deaths_of(ctx.later, hosts)
    blocks: list[Block] = []
    for host in hosts:
        known = {d.year for d in before[host]}
        since = [d for d in after[host] if d.year not in known and d.year >= last - 1]
        if since:
            total = _total(names[host], [d.best for d in since])
            text = f"Known only later: in {names[host]} the same series counts {{}} deaths from {{}} to {{}}."
            blocks.append(para(text, total, _year(since[0]), _year(since[-1]), kind="hindsight"))
    return blocks


def _gaps(found: Series, first: int) -> list[Gap]:
    out = []
    for name, years in found.items():
        if not years:
            out.append(Gap(f"conflict deaths by year in {name} (no row in the series by the date)", WHERE_BEFORE))
        elif years[0].year > first:
            out.append(
                Gap(
                    f"conflict deaths in {name} before {years[0].year}: counted under another State in the series",
                    "the publisher's data by event",
                )
            )
    return out


def _finding(ctx: Context, series: Series) -> Finding:
    """The host with most deaths in the last year, or the one host: its worst year and its last."""
    name, years = max(
        ((n, y) for n, y in series.items() if y),
        key=lambda item: (item[1][-1].year, float(item[1][-1].best.value)),
    )
    every = [d for ys in series.values() for d in ys]
    worst = max(every, key=lambda d: float(d.best.value))
    text = f"Conflict deaths in {name} were {{}} in {{}}, the last year public"
    figures = [years[-1].best, _year(years[-1])]
    if float(worst.best.value) > float(years[-1].best.value):
        where = next(n for n, ys in series.items() if worst in ys)
        text += f"; the most over the mission's life and the three years before it were {{}} in {{}} ({where})"
        figures += [worst.best, _year(worst)]
    text += ". Nought means below the publisher's threshold, not no violence."
    return Finding(70, text, tuple(figures))
