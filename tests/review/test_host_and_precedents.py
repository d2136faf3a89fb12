"""The sections on precedents and on the host: what they say of UNMIK, and that they work for any mission and date."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import cache

import pytest

from figures import heads, keys
from peaceops.book import Figure, open_book
from peaceops.book.tables.missions import MissionsRow
from peaceops.document.model import Bullets, Chart, Paragraph, Ref, Section, Table, text_of
from peaceops.document.walk import blocks_of, figures_of, refs_of
from peaceops.review.context import Context, Part
from peaceops.review.exits import precedents
from peaceops.review.findings import PLACES
from peaceops.review.host import part as host

ASKED = date(2018, 10, 20)
BOOK = open_book()
DATES = (date(1975, 3, 1), ASKED, date(2026, 6, 30))
SECTIONS: dict[str, Callable[[Context], Part]] = {"precedents": precedents.part, "host": host.part}


def context(mission: str, as_of: date, hindsight: bool = False) -> Context:
    profile = BOOK.at().first(MissionsRow, mission=mission)
    assert profile is not None
    return Context(mission, as_of, "USA", BOOK.at(as_of), BOOK.at() if hindsight else None, profile)


@cache
def part_of(section: str, mission: str, as_of: date = ASKED, hindsight: bool = False) -> Part:
    return SECTIONS[section](context(mission, as_of, hindsight))


def paragraphs(part: Part) -> list[Paragraph]:
    out: list[Paragraph] = []
    for block in blocks_of((part.section,)):
        out += [block] if isinstance(block, Paragraph) else list(block.items) if isinstance(block, Bullets) else []
    return out


def said(part: Part, kind: str | None = None) -> str:
    """The running text, figures as their bare values."""
    return " ".join(
        "".join(p if isinstance(p, str) else str(p.value) if isinstance(p, Figure) else str(p) for p in b.parts)
        for b in paragraphs(part)
        if kind in (None, b.kind)
    )


def table(part: Part, id_: str) -> Table:
    return next(b for b in blocks_of((part.section,)) if isinstance(b, Table) and b.id == id_)


def column(found: Table, name: str) -> list[object]:
    at = heads(found).index(name)
    return [getattr(row[at], "value", row[at]) for row in found.rows]


def test_unikom_is_the_first_precedent_and_its_95_days_are_told() -> None:
    part = part_of("precedents", "UNMIK")
    assert column(table(part, "precedents-likeness"), "Mission")[:2] == ["UNMIK", "UNIKOM"]
    text = said(part)
    assert "ended it by S/RES/1490 (2003) on 2003-07-03, with 15 votes in favour, 0 against and 0 abstentions" in text
    assert "a last period of 95 days" in text
    chart = next(b for b in blocks_of((part.section,)) if isinstance(b, Chart))
    assert chart.highlight == "UNIKOM" and len(chart.table.rows) == 21


def test_what_cannot_be_said_is_said() -> None:
    text = said(part_of("precedents", "UNMIK"))
    assert "No estimate of the risk of violence after an end of UNMIK is given." in text
    assert "the times of fixed-term missions cannot be carried over to it" in text
    assert "UNMIK is 19.4 years old. No mission in the table was as old" in text
    assert "no estimate for UNMIK" in text
    fixed = said(part_of("precedents", "UNFICYP"))
    assert "cannot be carried over" not in fixed and "No estimate of the risk" in fixed


@pytest.mark.parametrize("mission", ["UNMIK", "UNFICYP", "UNIFIL"])
def test_no_sentence_foretells_or_advises(mission: str) -> None:
    for section in SECTIONS:
        text = said(part_of(section, mission)).lower()
        assert not re.search(r"\b(should|recommend|will (rise|fall|raise|end)|likely|safe to leave|successful)\b", text)


def test_a_mission_whose_own_closing_is_decided_has_it_told() -> None:
    day = date(2025, 12, 1)
    text = said(part_of("precedents", "UNIFIL", day))
    assert "The closing of UNIFIL itself was decided by S/RES/2790 (2025) on 2025-08-28, 490 days before" in text
    assert "UNIFIL" not in column(table(part_of("precedents", "UNIFIL", day), "precedents-closings"), "Mission")
    assert "itself was decided" not in said(part_of("precedents", "UNMIK", day))


def test_serbia_is_named_as_the_publisher_counts_it_until_2007() -> None:
    columns = heads(table(part_of("host", "UNPROFOR", date(1996, 1, 15)), "host-deaths-table"))
    assert "Serbia (Yugoslavia)" in columns and "Serbia" not in columns


def test_before_1999_there_are_no_precedents_and_the_gap_is_listed() -> None:
    part = part_of("precedents", "UNFICYP", date(1975, 3, 1))
    assert "no closing by the date of this review to set beside UNFICYP" in said(part, "gap")
    assert "how missions were closed by then" in str(part.gaps[0].what) and part.findings == ()


def test_only_hindsight_knows_the_closings_since() -> None:
    later = said(part_of("precedents", "UNMIK", hindsight=True), "hindsight")
    assert later == (
        "Known only later: with the closings of MINUJUSTH, UNAMID, MINUSMA, UNIFIL, "
        "the table has 25 operations and a median of 116 days."
    )
    assert said(part_of("precedents", "UNMIK"), "hindsight") == ""


def test_the_host_of_unmik_tells_the_deaths_under_serbia_and_the_noughts_of_kosovo() -> None:
    part = part_of("host", "UNMIK")
    text = said(part)
    assert "In Serbia (Yugoslavia) the Uppsala Conflict Data Program counts 3610 deaths" in text
    assert "most of them in 1999 (2153)" in text
    assert (
        "In Kosovo the Uppsala Conflict Data Program counts 0 deaths in organized violence from 2008 to 2017." in text
    )
    rows = {str(row[0]): row[1:] for row in table(part, "host-deaths-table").rows}
    assert isinstance(rows["1998"][0], Figure) and rows["1998"][0].value == 1446
    assert rows["1998"][1] is None and rows["2008"][0] is None


def test_the_host_of_unmik_says_what_its_figures_cannot_show() -> None:
    text = said(part_of("host", "UNMIK"))
    assert "Nothing here measures the safety of Kosovo Serbs or of other non-majority communities." in text
    assert "it does not mean no violence" in text
    assert "of Serbia and Kosovo together" in text
    assert "member of the International Monetary Fund on 2009-06-29 and of the World Bank on 2009-06-29" in text
    gaps = " ".join(str(g.what) for g in part_of("host", "UNMIK").gaps)
    assert "returns to Kosovo by year and community" in gaps and "unemployment" in gaps
    assert "positions on UNMIK of Council members" in gaps


def test_positions_carry_who_when_and_their_mark() -> None:
    latest = table(part_of("host", "UNMIK"), "host-positions-latest")
    found = {row[0]: (row[1], row[2], row[4]) for row in latest.rows}
    assert found["United States"] == ("end", "9 October 2018", "secondary")
    assert found["France"] == ("review", "14 May 2018", "read")
    assert found["Russian Federation"][0] == "keep"
    assert "Serbia (not a Council member)" in found
    assert len(table(part_of("host", "UNMIK"), "host-positions-all").rows) == 23
    finding = next(
        f.said for f in part_of("host", "UNMIK").findings if f.said and f.said.key == "host-finding-positions"
    )
    assert finding is not None and finding.key == "host-finding-positions"
    stated = [p for p in finding.parts if isinstance(p, Figure)]
    assert (stated[-1].counted.get("position"), stated[-1].value) == ("end", "2018-10-09")


def test_rows_on_communities_are_never_added() -> None:
    part = part_of("host", "UNMIK")
    ids = {b.id for b in blocks_of((part.section,)) if isinstance(b, Table) and b.id.startswith("host-communities")}
    assert len(ids) == 4
    assert said(part, "text").count("Rows must not be added") == 1, "said once, before the tables"
    for id_ in ids:
        assert all(isinstance(row[3], Figure) and row[3].trace is None for row in table(part, id_).rows)


def test_every_host_has_indicators_at_the_start_at_the_last_decision_and_last() -> None:
    part = part_of("host", "MINUSMA", date(2023, 5, 1))
    found = table(part, "host-indicators-table-MLI")
    assert keys(found) >= {"start-year", "start", "decided-year", "decided", "last-year", "last", "change"}
    rows = {str(row[0]): row[1:] for row in found.rows}
    years = [str(cell) for cell in rows["Displaced inside the host (IDMC)"][:6:2]]
    values = [getattr(cell, "value", None) for cell in rows["Displaced inside the host (IDMC)"][1:8:2]]
    assert (years, values[:3]) == (["2013", "2021", "2021"], [218000, 326000, 326000])
    changes = {label: getattr(row[6], "value", row[6]) for label, row in rows.items()}
    assert changes["Displaced inside the host (IDMC)"] == 108000
    assert changes["Civil liberties (Freedom House, one is best, seven worst)"] == 1
    assert round(float(str(changes["Population"])), 1) == 28.2
    assert {str(g.what) for g in part.gaps} == {"communities, memberships, human rights, politics and events of Mali"}
    assert len([b for b in blocks_of((part.section,)) if isinstance(b, Chart)]) == 3


def test_a_change_within_the_bounds_of_an_estimate_is_not_told_as_one() -> None:
    found = table(part_of("host", "MONUSCO", date(2024, 6, 1)), "host-indicators-table-COD")
    rows = {str(row[0]): row for row in found.rows}
    assert rows["Electoral democracy (V-Dem, zero to one)"][-2] == "within the bounds of the estimate"


def test_series_that_had_no_edition_by_the_date_are_gaps() -> None:
    part = part_of("host", "UNFICYP", date(1974, 7, 25))
    found = table(part, "host-indicators-table-CYP")
    assert [row[0] for row in found.rows] == [
        "Political rights (Freedom House, one is best, seven worst)",
        "Civil liberties (Freedom House, one is best, seven worst)",
    ]
    assert any("yearly figures on Cyprus: population, product per head" in str(g.what) for g in part.gaps)
    empty = part_of("host", "ONUC", date(1963, 1, 1))
    assert not empty.section.blocks and not empty.section.sections and len(empty.gaps) == 4


@pytest.mark.parametrize(("mission", "as_of"), [("UNMIK", ASKED), ("UNPROFOR", date(1995, 1, 1)), ("UNTSO", ASKED)])
def test_a_review_has_at_most_two_charts_of_its_hosts_and_no_area_goes_unnamed(mission: str, as_of: date) -> None:
    part = part_of("host", mission, as_of)
    charts = [b for b in blocks_of((part.section,)) if isinstance(b, Chart)]
    assert 1 <= len([c for c in charts if c.kind != "map"]) <= 2 and len(charts) <= 3
    for found in (b for b in blocks_of((part.section,)) if isinstance(b, Table)):
        if found.id.startswith("host-indicators-table"):
            for row in found.rows:
                areas = {str(c.counted.get("area")) for c in row if isinstance(c, Figure) and c.trace is None}
                assert len(areas) == 1
                assert "serbia-and-kosovo" not in areas or "Serbia and Kosovo together" in str(row[0])


def test_peacekeepers_are_on_a_map_with_the_largest_places_in_its_table_and_the_note_on_boundaries() -> None:
    part = part_of("host", "MONUSCO", date(2024, 6, 1))
    drawn = next(b for b in blocks_of((part.section,)) if isinstance(b, Chart) and b.kind == "map")
    assert drawn.ground and len(drawn.ground.spots) == 33 and len(drawn.table.rows) == 12
    assert text_of(drawn.title) == "MONUSCO in 2023: most troops at Mavivi"
    assert "Mavivi (2,200), Bunia (2,050) and Goma (1,400)" in drawn.alt
    assert text_of(drawn.table.caption).startswith("The twelve places of MONUSCO with most troops in 2023")
    assert "do not imply endorsement or acceptance by the United Nations" in said(part, "note")
    assert drawn.to_dict()["spots"][0]["name"] == drawn.ground.spots[0].name


def test_both_sources_of_places_stand_where_their_years_meet() -> None:
    text = said(part_of("host", "MONUC", date(2008, 6, 1)))
    assert "RADPKO, which distributes the monthly reports over bases, has" in text and "both stand" in text


def test_two_places_are_named_and_make_no_map_and_what_the_data_do_not_cover_is_a_gap() -> None:
    part = part_of("host", "UNMIK")
    assert "Geo-PKO has no troops of UNMIK. It is at 2 places: Mitrovica and Pristina." in said(part)
    assert not [b for b in blocks_of((part.section,)) if isinstance(b, Chart) and b.kind == "map"]
    gaps = [str(g.what) for g in part_of("host", "UNFICYP", date(1974, 7, 25)).gaps]
    assert "places of deployment of UNFICYP" in gaps


def test_no_line_is_drawn_where_it_would_say_where_abyei_lies() -> None:
    part = part_of("host", "UNISFA", date(2016, 1, 1))
    drawn = next(b for b in blocks_of((part.section,)) if isinstance(b, Chart) and b.kind == "map")
    assert drawn.ground and drawn.ground.outlines == ()


def test_ratings_are_drawn_with_the_best_on_top() -> None:
    charts = [b for b in blocks_of((part_of("host", "UNMIK").section,)) if isinstance(b, Chart)]
    rated = next(c for c in charts if c.id == "host-freedom")
    assert rated.unit == "rating" and "in 2017, where one is best and seven worst" in rated.alt


def test_a_host_without_a_row_and_one_counted_under_another_state_are_gaps() -> None:
    gaps = part_of("host", "MINURSO").gaps
    assert any("conflict deaths by year in Western Sahara" in str(g.what) for g in gaps)
    gaps = part_of("host", "UNTAET").gaps
    assert any("conflict deaths in Timor-Leste before 2002: counted under another State" in str(g.what) for g in gaps)


def test_only_hindsight_knows_later_years() -> None:
    later = said(part_of("host", "UNMIK", hindsight=True), "hindsight")
    assert "in Kosovo the same series counts 0 deaths from 2018 to 2024" in later
    assert "positions stated since, the last on 2025-10-21" in later
    assert said(part_of("host", "UNMIK"), "hindsight") == ""


def laws(part: Part, as_of: date) -> None:
    """What holds of every section: words carry no digits, rows of text name their source, nothing is from later."""
    for paragraph in [*paragraphs(part)]:
        assert not [p for p in paragraph.parts if isinstance(p, str) and re.search(r"\d", p)], paragraph
    for finding in part.findings:
        assert finding.said.key in PLACES
        assert not [p for p in finding.said.parts if isinstance(p, str) and re.search(r"\d", p)], finding
    sections = (part.section, *part.section.sections)
    empty = not part.section.blocks and not part.section.sections  # and left out of the document
    assert empty or all(s.blocks for s in sections)
    for block in blocks_of((part.section,)):
        if isinstance(block, Table):
            assert block.rows
            for row in block.rows:
                assert len(row) == len(heads(block))
                words = [c for c in row[1:] if isinstance(c, str) and re.search(r"\d", c)]
                assert not words or isinstance(row[-1], Ref), row
        if isinstance(block, Chart):
            assert {block.x, *block.series} <= keys(block.table)
    assert all(f.known <= as_of.isoformat() for f in figures_of((part.section,)) if f.known)
    assert all(g.what and g.where_to_look for g in part.gaps)


@pytest.mark.parametrize("as_of", DATES, ids=str)
@pytest.mark.parametrize("section", SECTIONS)
def test_every_mission_known_at_a_date_has_an_honest_section(section: str, as_of: date) -> None:
    missions = [r["mission"] for r in BOOK.at(as_of).rows("SELECT mission FROM missions ORDER BY mission")]
    assert len(missions) >= 10
    for mission in missions:
        part = part_of(section, mission, as_of)
        laws(part, as_of)
        ids = [s.id for s in walk(part.section)]
        assert len(ids) == len(set(ids))
        figures = set().union(*(f.sources() for f in figures_of((part.section,))))
        assert figures | {r.source for r in refs_of((part.section,))} <= BOOK.at().sources.keys()


@pytest.mark.parametrize("mission", ["UNMIK", "UNFICYP", "UNDOF", "MINUSMA", "UNAMI", "UNTSO"])
def test_hindsight_is_only_in_its_own_paragraphs(mission: str) -> None:
    for section in SECTIONS:
        with_it, plain = part_of(section, mission, hindsight=True), part_of(section, mission)
        kept = [p for p in paragraphs(with_it) if p.kind != "hindsight"]
        assert kept == paragraphs(plain)
        tables = [b for b in blocks_of((with_it.section,)) if isinstance(b, Table)]
        assert tables == [b for b in blocks_of((plain.section,)) if isinstance(b, Table)]


def walk(section: Section) -> list[Section]:
    return [section, *(s for sub in section.sections for s in walk(sub))]


def test_no_deaths_are_shown_as_in_israel_without_the_occupied_palestinian_territory() -> None:
    part = host.part(context("UNTSO", date(2024, 10, 1)))
    said = [f.said for f in part.findings] + [b for b in blocks_of([part.section]) if isinstance(b, Paragraph)]
    words = [text_of(p.parts) for p in said]
    words += [b.title for b in blocks_of([part.section]) if isinstance(b, Chart)]
    of_deaths = [w for w in words if "Israel" in w and "deaths" in w]
    assert of_deaths and all("Israel and the Occupied Palestinian Territory" in w for w in of_deaths)
    rows = [row for b in blocks_of([part.section]) if isinstance(b, Table) and b.id.endswith("-ISR") for row in b.rows]
    assert "Conflict deaths in the year (UCDP): Israel and the Occupied Palestinian Territory" in {r[0] for r in rows}


@pytest.mark.parametrize(("mission", "marked"), [("UNMIK", True), ("UNMISS", False)])
def test_the_open_ended_closing_is_marked_for_a_mission_whose_mandate_is_open_ended_too(
    mission: str, marked: bool
) -> None:
    part = precedents.part(context(mission, ASKED))
    (chart,) = (b for b in blocks_of([part.section]) if isinstance(b, Chart) and b.id == "precedents-days")
    assert (chart.highlight == "UNIKOM", "UNIKOM" in chart.alt) == (marked, marked)
