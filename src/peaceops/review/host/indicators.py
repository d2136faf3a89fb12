"""Yearly indicators of a covered host: a few charts, and all of them in a table."""

from __future__ import annotations

from dataclasses import dataclass

from peaceops.book import Figure
from peaceops.document.model import Block, Chart, Ref, Section, Table, para
from peaceops.host.record import trade_for
from peaceops.host.series import Indicator, indicators_for
from peaceops.review.context import Context, Gap, Part
from peaceops.review.host.sentences import ref, year_figure

NEVER_SHOWN = {"wgi_va_StdErr", "wgi_va_NumSrc"}  # they go with another indicator


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart: its id and title, and the indicators it draws with their headings (one unit)."""

    id: str
    title: str
    unit: str
    series: tuple[tuple[str, str], ...]


CHARTS = (
    Drawn(
        "democracy", "Electoral democracy (V-Dem, nought to one)", "index", (("vdem_polyarchy", "Electoral democracy"),)
    ),
    Drawn(
        "freedom",
        "Freedom House ratings (one is most free, seven least)",
        "index",
        (("fh_pr", "Political rights"), ("fh_cl", "Civil liberties")),
    ),
    Drawn("gdp", "Gross domestic product per head, current US dollars", "usd", (("ny.gdp.pcap.cd", "GDP per head"),)),
    Drawn("population", "Population, World Bank estimate", "persons", (("sp.pop.totl", "Population"),)),
    Drawn(
        "displaced",
        "Internally displaced persons, Serbia and Kosovo together (UNHCR)",
        "persons",
        (("unhcr_idps_serbia_and_kosovo", "Internally displaced persons"),),
    ),
)


def part(ctx: Context, host: str, name: str) -> Part:
    """Indicators of the host: charts of a few, the first and the last value of each, and scattered trade figures."""
    found = indicators_for(ctx.view, host)
    blocks: list[Block] = _sentences(name, found)
    blocks += [chart for drawn in CHARTS if (chart := _chart(drawn, name, found))]
    blocks.append(_table(name, found))
    blocks += _trade(ctx, host, name)
    if ctx.later is not None:
        blocks += _hindsight(found, indicators_for(ctx.later, host))
    gaps = (
        Gap(
            f"unemployment and trade by partner and year of {name}",
            "the statistics agency; customs data of its partners",
        ),
        Gap(f"incidents against non-majority communities in {name} by year", "reports of the Secretary-General; OSCE"),
    )
    return Part(Section("host-indicators", f"Indicators of {name}", tuple(blocks)), gaps=gaps)


def _sentences(name: str, found: dict[str, Indicator]) -> list[Block]:
    blocks: list[Block] = []
    gdp, people = found.get("ny.gdp.pcap.cd"), found.get("sp.pop.totl")
    if gdp and people:
        blocks.append(
            para(
                f"Gross domestic product per head of {name} was {{}} in {{}}, the last year public, and {{}} in {{}}. "
                "The World Bank puts the population at {} in {}.",
                gdp.last,
                _year(gdp.last),
                gdp.first,
                _year(gdp.first),
                people.last,
                _year(people.last),
            )
        )
    democracy = found.get("vdem_polyarchy")
    if democracy:
        blocks.append(
            para(
                "V-Dem's index of electoral democracy stood at {} in {}, from {} in {}. It rests on expert judgement: "
                "small moves from year to year mean nothing.",
                democracy.last,
                _year(democracy.last),
                democracy.first,
                _year(democracy.first),
            )
        )
    return blocks


def _year(value: Figure) -> Figure:
    return year_figure(value.period.year, "year of the value")


def _chart(drawn: Drawn, name: str, found: dict[str, Indicator]) -> Chart | None:
    series = [(heading, found[code]) for code, heading in drawn.series if code in found]
    if not series or max(len(i.years) for _, i in series) < 2:
        return None
    first, last = (pick(y for _, i in series for y in i.years) for pick in (min, max))
    headings = tuple(heading for heading, _ in series)
    rows = tuple((str(y), *(i.by_year.get(y) for _, i in series)) for y in range(first, last + 1))
    table = Table(f"host-{drawn.id}-table", f"{drawn.title}: {name}", ("Year", *headings), rows, folded=True)
    alt = f"A line by year: {drawn.title}."
    return Chart(f"host-{drawn.id}", drawn.title, alt, "line", table, "Year", headings, drawn.unit)


def _table(name: str, found: dict[str, Indicator]) -> Table:
    rows = tuple(
        (
            i.label,
            str(i.first.period),
            i.first,
            str(i.last.period),
            i.last,
            i.last.note,
            Ref(_publisher(i), i.last.source, i.last.locator),
        )
        for i in sorted(found.values(), key=lambda i: (i.last.source, i.label))
        if i.code not in NEVER_SHOWN
    )
    return Table(
        "host-indicators-all",
        f"All yearly indicators of {name} in the book, first and last year public by the date",
        ("Indicator", "First year", "Value", "Last year", "Value in it", "Take care", "Source"),
        rows,
        folded=True,
    )


def _publisher(indicator: Indicator) -> str:
    return {
        "ucdp-country-year": "UCDP",
        "vdem": "V-Dem",
        "freedom-house": "Freedom House",
        "wgi": "World Bank, governance",
        "wdi": "World Bank",
        "unhcr-refugees": "UNHCR",
    }[indicator.last.source]


def _trade(ctx: Context, host: str, name: str) -> list[Block]:
    found = trade_for(ctx.view, host)
    if not found:
        return []
    rows = tuple((t.measure, t.period, t.partner or None, t.value, t.unit, t.said.note, ref(t.said)) for t in found)
    columns = ("What", "Period", "Partner", "Value", "Unit", "Note", "Source")
    caption = f"Trade and assistance of {name}: scattered figures, not a series"
    return [Table("host-trade", caption, columns, rows, folded=True)]


def _hindsight(known: dict[str, Indicator], later: dict[str, Indicator]) -> list[Block]:
    blocks: list[Block] = []
    for code, words in (
        ("ny.gdp.pcap.cd", "gross domestic product per head"),
        ("vdem_polyarchy", "electoral democracy"),
    ):
        if code in later and (code not in known or later[code].years[-1] > known[code].years[-1]):
            last = later[code].last
            blocks.append(para(f"Known only later: {words} was {{}} in {{}}.", last, _year(last), kind="hindsight"))
    return blocks
