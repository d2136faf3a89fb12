"""The section on presence: what it says of UNMIK, and that it works for any mission and date."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import duckdb
import pytest

from figures import keys
from peaceops.book import Figure, open_book
from peaceops.book.measures import measures
from peaceops.book.rules import replay
from peaceops.book.tables.missions import MissionsRow
from peaceops.document.model import Chart, Paragraph, Section, Table, When
from peaceops.document.walk import blocks_of, figures_of
from peaceops.review.assemble import context_of
from peaceops.review.context import Context, Part
from peaceops.review.findings import PLACES
from peaceops.review.presence import deaths as presence_deaths
from peaceops.review.presence import part as presence
from peaceops.words.catalogue import Said

ASKED = date(2018, 10, 20)
BOOK = open_book()
MISSIONS = [r["mission"] for r in BOOK.at().rows("SELECT mission FROM missions ORDER BY mission")]


def part_of(mission: str, as_of: date, hindsight: bool = False, payer: str = "USA") -> Part:
    profile = BOOK.at().first(MissionsRow, mission=mission)
    assert profile is not None
    return presence.part(Context(mission, as_of, payer, BOOK.at(as_of), BOOK.at() if hindsight else None, profile))


@pytest.fixture(scope="module")
def unmik() -> Part:
    return part_of("UNMIK", ASKED, hindsight=True)


def sentences(part: Part, kind: str) -> list[str]:
    """Paragraphs of a kind, figures as their bare values."""
    found = (b for b in blocks_of((part.section,)) if isinstance(b, Paragraph) and b.kind == kind)
    return [
        "".join(str(p.value) if isinstance(p, Figure) else iso(p) if isinstance(p, When) else str(p) for p in b.parts)
        for b in found
    ]


def iso(cell: object) -> str:
    """The period of a cell or a part of a sentence, as ISO text."""
    assert isinstance(cell, When)
    return cell.period.iso


def messages(part: Part) -> set[str]:
    """The messages that the paragraphs of a part were made from."""
    return {b.key for b in blocks_of((part.section,)) if isinstance(b, Paragraph)}


def charts(part: Part) -> dict[str, Chart]:
    return {b.id: b for b in blocks_of((part.section,)) if isinstance(b, Chart)}


def table(part: Part, id_: str) -> Table:
    return next(b for b in blocks_of((part.section,)) if isinstance(b, Table) and b.id == id_)


def test_the_last_count_is_dated_and_the_months_since_are_missing_from_the_book_not_the_un(unmik: Part) -> None:
    assert sentences(unmik, "text")[0].startswith(
        "On 2018-02-28 UNMIK had 17 uniformed personnel: 8 military observers"
    )
    (gap,) = sentences(unmik, "gap")
    assert (
        "Later counts are not in this database: it lacks the counts from 2018-03 to 2018-09 (the reports of these "
        "months give" in gap
    )
    what = next(g.what for g in unmik.gaps if isinstance(g.what, Said) and g.what.key == "gap-strength-of-months")
    months = what.arg("months")
    assert (iso(months.arg("first")), iso(months.arg("last"))) == ("2018-03", "2018-09")


def test_only_hindsight_knows_the_october_report_the_mean_and_the_later_death(unmik: Part) -> None:
    later = " ".join(sentences(unmik, "hindsight"))
    assert "The report of 2018-10-31, published after this date, gives 90158" in later
    assert f"of them 51 ({100 * 51 / 90158})" in later
    assert "1233 served outside peacekeeping operations, by the annual means" in later
    assert "is 17 for UNMIK: a mean, not a count on a day" in later
    assert "Deaths in UNMIK on the whole list of fatalities: 56" in later
    plain = part_of("UNMIK", ASKED)
    assert sentences(plain, "hindsight") == []
    assert max(f.known for f in figures_of((plain.section,))) <= ASKED.isoformat()
    assert not {90_158, 1233, 56} & {f.value for f in figures_of((plain.section,))}


def test_findings_carry_the_peak_the_world_and_the_deaths(unmik: Part) -> None:
    said = [finding.said.parts for finding in unmik.findings if finding.said]
    found = [tuple(p.value for p in parts if isinstance(p, Figure)) for parts in said]
    assert ("2018-02-28", 17, 4769, "2002-02-28") in found
    assert (89_986, "2018-09-30", 49, 100 * 49 / 89_986) in found
    assert (55, 12) in found
    assert all(f.said is not None and f.said.key in PLACES for f in unmik.findings)


def test_the_chart_breaks_where_the_book_lacks_months() -> None:
    chart = charts(part_of("UNMIK", date(2025, 10, 1)))["presence-strength"]
    drawn = {iso(row[0]): row[1] for row in chart.table.rows}
    assert drawn["2018-06"] is None and drawn["2019-06"] is None
    assert isinstance(drawn["2002-02"], Figure) and drawn["2002-02"].value == 4769
    assert "break" in chart.alt


def test_the_residual_years_are_drawn_again_at_their_own_scale(unmik: Part) -> None:
    chart = charts(unmik)["presence-strength-residual"]
    values = [row[1].value for row in chart.table.rows if isinstance(row[1], Figure)]
    assert iso(chart.table.rows[0][0]) >= "2009-01"
    assert 10 <= min(values) <= max(values) < 0.01 * 4769
    assert "presence-strength-residual" not in charts(part_of("UNFICYP", ASKED))


def test_a_year_without_its_december_shows_the_mean_in_a_column_of_its_own() -> None:
    ends = table(part_of("UNMIK", date(2025, 10, 1)), "presence-year-ends")
    mean = ends.place("mean")
    row = next(r for r in ends.rows if iso(r[0]) == "2018")
    assert row[1] is None
    assert isinstance(row[mean], Figure) and row[mean].status == "annual_mean"


def test_staffing_rows_show_their_mark_and_end_in_their_source(unmik: Part) -> None:
    staffing = table(unmik, "presence-staffing")
    marks = {iso(row[0]): row[4] for row in staffing.rows}
    assert marks["2015/16"] == "secondary"
    assert marks["2008/09"] == "read in a UN text"
    assert marks["2012"] == "secondary, ahead of its period"
    assert all(row[-1].source for row in staffing.rows)  # type: ignore[union-attr]


def test_a_payer_with_personnel_in_the_mission_is_named() -> None:
    said = " ".join(sentences(part_of("UNMIK", ASKED, payer="AUT"), "text"))
    assert f"Of them 1 ({100 / 17}) came from the payer of this review, Austria." in said


def test_a_closed_mission_had_left_the_reports() -> None:
    found = part_of("UNMIBH", date(2005, 1, 1))
    assert "presence-left-the-reports" in messages(found)
    assert "2004-11-30" in sentences(found, "text")[1]


def test_months_whose_report_came_out_after_the_date_are_no_gap_of_the_book() -> None:
    (gap,) = sentences(part_of("MINUSMA", date(2024, 1, 20)), "gap")
    assert "it lacks the count of 2023-09 (" in gap


def test_before_the_monthly_series_the_section_says_so() -> None:
    found = part_of("UNFICYP", date(1975, 6, 30))
    assert "its monthly series begins later" in sentences(found, "gap")[0]
    assert any("11100" in s for s in sentences(found, "text"))
    assert found.gaps


@pytest.mark.parametrize("as_of", [date(1960, 1, 1), date(1996, 3, 15), ASKED])
def test_it_works_for_every_mission(as_of: date) -> None:
    for number, mission in enumerate(MISSIONS):
        found = part_of(mission, as_of, hindsight=as_of == ASKED and number % 4 == 0)
        for block in blocks_of((found.section,)):
            if isinstance(block, Paragraph):
                assert block.key, mission
                words = [p for p in block.parts if isinstance(p, str)]
                assert not [w for w in words if re.search(r"\d", w)], mission
            if isinstance(block, Chart):
                assert {block.x, *block.series} <= keys(block.table)
                assert all(len(r) == len(block.table.heads) for r in block.table.rows)
        assert_no_empty_heading(found.section, mission)


def assert_no_empty_heading(section: Section, mission: str) -> None:
    assert section.blocks, (mission, section.id)
    for sub in section.sections:
        assert_no_empty_heading(sub, mission)


@pytest.mark.parametrize("mission", ["UNMIK", "MINUSMA", "MINUSTAH", "UNTSO"])
def test_every_number_is_a_measure_and_every_computed_one_comes_again_from_its_trace(mission: str) -> None:
    found = list(figures_of((part_of(mission, ASKED).section,)))
    for f in found:
        measure = measures()[f.counted.key]
        assert f.unit == measure.unit and f.status in measure.statuses, f.counts
    of_a_rule = [f for f in found if f.trace]
    assert len(of_a_rule) > 20
    assert [f.counts for f in of_a_rule if replay(f, BOOK.at(ASKED)) != f.value] == []


def test_only_a_mission_with_doubled_rows_in_the_register_is_said_to_have_them(tmp_path: Path) -> None:
    shutil.copytree(BOOK.folder, tmp_path, dirs_exist_ok=True)
    file = tmp_path / "fatalities.parquet"
    more = "SELECT * REPLACE (CASE WHEN mission = 'MINUSMA' THEN 2 ELSE publisher_rows END AS publisher_rows)"
    duckdb.sql(f"COPY ({more} FROM '{BOOK.folder / file.name}') TO '{file}' (FORMAT parquet)")
    day, book = date(2023, 7, 1), open_book(tmp_path)
    said = {}
    for mission in ("UNMIK", "MINUSMA"):
        ctx = context_of(book, mission, day)
        found = figures_of((presence_deaths.part(ctx, ()).section,))
        said[mission] = [f for f in found if f.counted.key == "persons-listed-twice"]
    assert said["MINUSMA"] == []
    [doubles] = said["UNMIK"]
    assert doubles.value == 6 and doubles.trace
    assert doubles.trace.reference == "register of known errors, psdh-fatalities-unmik-doubles"


def test_the_dead_of_baghdad_are_named_where_unami_is_reviewed() -> None:
    """The list has the 22 killed on 19 August 2003 under the office of the humanitarian coordinator."""
    part = presence.part(context_of(open_book(), "UNAMI", date(2024, 1, 1)))
    said = [str(b) for b in blocks_of([part.section]) if isinstance(b, Paragraph)]
    office = "under United Nations Office of the Humanitarian Coordinator in Iraq (UNOHCI)"
    assert any("has 25 deaths by malicious acts in the same host" in s and office in s for s in said)


def test_the_title_of_the_largest_contributors_counts_no_rows_and_the_largest_are_there(unmik: Part) -> None:
    [table] = [b for b in blocks_of((unmik.section,)) if isinstance(b, Table) and b.id == "presence-world-contributors"]
    assert str(table.caption[0]) == "The largest contributors to all UN missions, "
    persons = [row[1].value for row in table.rows if isinstance(row[1], Figure)]
    assert persons == sorted(persons, reverse=True)
    assert persons[0] == 8_333, "Ethiopia"
