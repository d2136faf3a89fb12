"""A document that uses everything the model can say. Its mission, numbers and sources are made up, for tests alone."""

from __future__ import annotations

import math
from typing import Any

from figures import computed, fig, para
from peaceops.book import Figure, given
from peaceops.book.tables.registers import SourcesRow
from peaceops.document.ground import Ground, MapSpot
from peaceops.document.model import Bullets, Cell, Chart, Document, Paragraph, Ref, Section, Table
from peaceops.document.notes import standing_notes
from peaceops.words.catalogue import words

YEARS = range(1999, 2019)
STATES = (
    "Pakistan",
    "Bangladesh",
    "Ethiopia",
    "Rwanda",
    "United Kingdom of Great Britain and Northern Ireland",
    "Fiji",
)


def source(key: str, publisher: str, title: str, **more: Any) -> SourcesRow:
    """A row of the sources table."""
    row = {
        "source": key,
        "publisher": publisher,
        "title": title,
        "symbol": None,
        "address": f"https://example.org/{key}",
        "published": None,
        "accessed": "2026-11-22",
        "terms": "public information",
        "confidence": "published",
        "known_rule": "month end plus 18 days",
        "note": None,
    } | more
    return SourcesRow(**row)


SOURCES = (
    source("monthly", "Publisher of Reports", "Monthly reports of personnel"),
    source("budget", "Publisher of Budgets", "Budget performance reports", symbol="A/00/000", published="2019-12-01"),
    source("press", "A newspaper", "An article <with signs> & more", confidence="secondary", note="Read from a copy."),
    source("votes", "A library", "Votes on resolutions", address="a shelf; https://example.org/votes/ and elsewhere"),
    source("series", "An institute", "Yearly series, a later edition"),
)


def persons(value: float | None, counts: str, period: str, **more: Any) -> Figure | None:
    """A count of persons, or None where it is not known."""
    if value is None:
        return None
    fields: dict[str, Any] = {"status": "reported", "source": "monthly", "known": "2018-03-18"} | more
    return fig(value, "persons", counts, period, **fields)


def money(value: float, counts: str, period: str, **more: Any) -> Figure:
    """Dollars spent."""
    fields: dict[str, Any] = {"status": "spent", "source": "budget", "known": "2019-03-31", "locator": "table 1"} | more
    return fig(value, "usd", counts, period, **fields)


def date(iso: str, counts: str, **more: Any) -> Figure:
    """A date."""
    return fig(iso, "date", counts, iso, status="recorded", source="votes", known=iso, **more)


PEAK = persons(4769, "uniformed personnel of SAMPLE", "2002-02-28") or given(0, "count", "")
LAST = persons(17, "uniformed personnel of SAMPLE", "2018-02-28", locator="p. 3; https://example.org/p3") or PEAK
MEAN = fig(17.4, "persons", "uniformed personnel of SAMPLE", "2018", "annual_mean", "press", confidence="secondary")
SPENT = money(37_191_700, "expenditure of SAMPLE", "2018-19")
ALL_SPENT = money(6_690_000_000.5, "expenditure of all peacekeeping operations", "2018-19", confidence="derived")
SHARE = computed(
    100 * 37_191_700 / 6_690_000_000.5,
    "pct",
    "part of SAMPLE in the expenditure of all peacekeeping operations",
    "2018-19",
    "expenditure of the mission, divided by that of all",
    [SPENT, ALL_SPENT],
    reference="General Assembly resolution 55/235, https://example.org/55-235",
)
LATER = fig(
    0.214, "index", "rule of law (index from -2.5 to 2.5)", "2017", "estimated", "series",
    known="2018-10-01", later_vintage=True, note="The edition of the year was not at hand.",
)  # fmt: skip
ESTABLISHED = date("1999-06-10", "establishment of SAMPLE")
RESOLUTION = Ref("S/RES/1244 (1999)", "votes", "paragraph 19; https://example.org/1244")


def monthly_strengths(months: int) -> Table:
    """A long table with missing months and a lone one among them."""
    rows: list[tuple[Cell, ...]] = []
    for i in range(months):
        month = f"{1999 + i // 12}-{i % 12 + 1:02d}-28"
        gap = 60 <= i < 70 and i != 65
        troops = None if gap else round(1800 * math.exp(-((i - 30) ** 2) / 900) + 30)
        police = None if gap else round(2600 * math.exp(-((i - 36) ** 2) / 1200) + 8)
        cells = [persons(v, f"{what} of SAMPLE", month) for v, what in ((troops, "troops"), (police, "police"))]
        rows.append((month, *cells))
    return Table("strengths", "Strength by month", ("Month", "Troops", "Police"), tuple(rows), folded=True)


def yearly_costs() -> Table:
    """Twenty years of dollars, one not known."""
    rows = [
        (str(y), None if y == 2007 else money(456_000_000 / (y - 1998) ** 0.8, "expenditure of SAMPLE", str(y)))
        for y in YEARS
    ]
    return Table("costs", "Expenditure by year", ("Year", "Expenditure"), tuple(rows), note="One year was not found.")


def forecast() -> Table:
    """An interval that falls, by month."""
    rows: list[tuple[Cell, ...]] = []
    for i in range(24):
        month = f"{2019 + i // 12}-{i % 12 + 1:02d}-28"
        rows.append(
            (
                month,
                *(
                    persons(round(top * 0.8**i), f"{what} of SAMPLE", month)
                    for top, what in ((300, "lower end"), (400, "middle"), (600, "upper end"))
                ),
            )
        )
    return Table(
        "forecast", "Strength to come", ("Month", "Lower end", "Middle", "Upper end"), tuple(rows), folded=True
    )


def contributors() -> Table:
    """Names of different length, one without a value."""
    values = (5893, 4120, 3311, 2744, 271, None)
    rows = tuple((s, persons(v, f"uniformed personnel of {s}", "2018-10")) for s, v in zip(STATES, values, strict=True))
    return Table("contributors", "Contributors", ("Member State", "Personnel"), rows)


def _presence(months: int) -> Section:
    table = monthly_strengths(months)
    line = Chart("strength-line", "Troops and police by month", "Both rise to 2002 and fall.", "line", table,
                 "Month", ("Troops", "Police"), "persons")  # fmt: skip
    stacked = Table("strengths-stacked", "Strength by month, in layers", table.columns, table.rows)
    layers = Chart("strength-stacked", "Troops and police by month, in layers", "The layers rise and fall.", "stacked",
                   stacked, "Month", ("Troops", "Police"), "persons", highlight="2001-06-28")  # fmt: skip
    bars = Chart("contributor-bars", "Largest contributors", "Pakistan leads.", "bar", contributors(),
                 "Member State", ("Personnel",), "persons", highlight="Rwanda")  # fmt: skip
    fan = Chart("strength-fan", "Strength to come", "The band narrows.", "fan", forecast(),
                "Month", ("Lower end", "Middle", "Upper end"), "persons")  # fmt: skip
    places = Table("places", "Places with most troops", ("Place", "Troops"),
                   (("Freetown", persons(3200, "troops", "2002")), ("Bo", persons(800, "troops", "2002"))))  # fmt: skip
    spots = (
        MapSpot("Freetown", 8.48, -13.23, 3200),
        MapSpot("Bo", 7.96, -11.74, 800),
        MapSpot("Kailahun", 8.28, -10.57, None),
    )
    coast = ((-13.3, 9.1), (-11.2, 10.0), (-10.3, 8.5), (-11.5, 6.9))
    ground = Ground(spots, (coast,), "Troops at a place", "Place without troops")
    where = Chart("places-map", "Where the mission was", "Most troops were in Freetown.", "map", places, "Place",
                  ("Troops",), "persons", ground=ground)  # fmt: skip
    return Section(
        "presence",
        "Presence",
        (
            para("Strength was highest at the end of {}, with {} in uniform. ", date("2002-02-28", "peak"), PEAK),
            line,
            para("The mean of {} rests on the press.", MEAN, kind="note"),
            para("The strength at the end of {} is not in the book.", date("2018-09", "month asked"), kind="gap"),
        ),
        (Section("presence-contributors", "Contributors", (bars, layers, fan, where)),),
    )


def _cost() -> Section:
    columns = Chart("cost-columns", "Expenditure by year", "It falls.", "columns", yearly_costs(), "Year",
                    ("Expenditure",), "usd", highlight="2010")  # fmt: skip
    wide = Table(
        "shares",
        "Part of the mission in the whole, with every kind of cell",
        ("What", "Amount", "Part", "Since", "Index", "Multiple", "Cited as", "Remark"),
        (
            ("SAMPLE", SPENT, SHARE, ESTABLISHED, LATER, fig(1.25, "factor", "level", "2018", "decided", "votes"),
             RESOLUTION, "a remark in words that goes on for a while"),
            ("All operations", ALL_SPENT, None, None, None, None, Ref("A library", "votes"), None),
        ),
        note="Amounts are gross.",
    )  # fmt: skip
    later = (
        para("Expenditure of {} came to {}.", given("2018-19", "text", "year"), SPENT, kind="hindsight"),
        Bullets((para("The part was {}.", SHARE, kind="hindsight"),)),
    )
    return Section("cost", "Cost", (para("It was {} of {}.", SHARE, ALL_SPENT), columns, wide, *later))


def sample(*, figures: int = 0, months: int = 120) -> Document:
    """The document, its tables `months` long; `figures` adds a table of so many figures, some computed."""
    summary = (
        para("Seen from {}.", given("2018-10-20", "date", "as-of date")),
        Bullets((
            para("SAMPLE was set up on {} by {}.", ESTABLISHED, RESOLUTION, kind="finding"),
            para("Its strength fell from {} to {}, at a cost of {}.", PEAK, LAST, SPENT, kind="finding"),
        )),
        Paragraph(("Plain words with <signs> & more, about Kosovo.",)),
    )  # fmt: skip
    sections = [Section("summary", "Summary of findings", summary), _presence(months), _cost()]
    if figures:
        sections.append(Section("many", "Many figures", (_many(figures),)))
    return Document(
        title="SAMPLE: a strategic review",
        subtitle="A mission in Kosovo made up for tests, as of 20 October 2018",
        mission="SAMPLE",
        as_of="2018-10-20",
        payer="USA",
        hindsight=True,
        book="0000",
        sections=tuple(sections),
        sources=SOURCES,
        payer_name="United States of America",
        notes=standing_notes(words(), "SAMPLE", "Kosovo", tuple(sections), "2018-10-20"),
    )


def _many(count: int) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for i in range(count // 4):
        rate = fig(i / 7 + 0.01, "pct", f"rate of State {i}", "2018", "assessed", "votes", known="2017-12-31")
        part = computed(SPENT.value * i / 700, "usd", f"part of State {i}", "2018-19", "rate by total", [rate, SPENT])  # type: ignore[operator]
        held = persons(i, f"uniformed personnel of State {i}", "2018-09-30")
        rows.append((f"State {i}", rate, part, held, money(i * 1e5, f"arrears of State {i}", "2018-09-30")))
    return Table("many", "Member States", ("State", "Rate", "Part", "Personnel", "Arrears"), tuple(rows))
