"""The section on options, run-off and risk."""

from __future__ import annotations

import re
from datetime import date

import pytest

from peaceops import exit_options
from peaceops.book import Book, Figure, open_book
from peaceops.document.model import Chart, Empty, Paragraph, Range, Table
from peaceops.document.walk import blocks_of, figures_in, figures_of
from peaceops.missions.profile import mission_row
from peaceops.review.context import Context, Part
from peaceops.review.exits import options

ASKED = date(2018, 10, 20)


def made(mission: str, as_of: date, book: Book | None = None) -> Part:
    """The part for a mission on a date."""
    own = book or open_book()
    view = own.at(as_of)
    return options.part(Context(mission, as_of, "USA", view, None, mission_row(view, mission, as_of)))


@pytest.fixture(scope="module")
def unmik() -> Part:
    """UNMIK in October 2018."""
    return made("UNMIK", ASKED)


def words(part: Part) -> str:
    """All plain words of paragraphs."""
    blocks = [b for b in blocks_of((part.section,)) if isinstance(b, Paragraph)]
    return " ".join(p for b in blocks for p in b.parts if isinstance(p, str))


def test_unmik_has_its_tables_and_no_curve_of_seventeen_persons(unmik: Part) -> None:
    charts = [b for b in blocks_of((unmik.section,)) if isinstance(b, Chart)]
    assert [(c.kind, c.unit) for c in charts] == [("fan", "usd"), ("line", "pct")]
    ids = [b.id for b in blocks_of((unmik.section,)) if getattr(b, "id", "")]
    assert "options-matrix" in ids and "options-costs" in ids and len(ids) == len(set(ids))


def test_a_force_has_its_curve_of_strength_too() -> None:
    part = made("MONUSCO", date(2024, 6, 1))
    charts = [b for b in blocks_of((part.section,)) if isinstance(b, Chart)]
    assert [(c.kind, c.unit) for c in charts] == [("fan", "persons"), ("fan", "usd"), ("line", "pct")]


def test_the_back_test_and_the_refusal_are_beside_the_run(unmik: Part) -> None:
    said = words(unmik)
    assert (
        "Back-test, the end date drawn, as here" in said and "For UNMIK itself no share and no score is given" in said
    )
    assert "too few for a curve of strength" in said
    assert "decline of spending rests on a stated range alone" in said


def test_where_the_end_is_decided_the_back_test_is_of_a_known_end() -> None:
    said = words(made("UNIFIL", date(2025, 10, 1)))
    assert "The Council has decided the end" in said and "That decision is the base case" in said
    assert "Back-test, the end date taken as decided" in said and "The end date is set" in said


def test_why_the_range_is_wide_is_the_run_with_its_end_set(unmik: Part) -> None:
    [wide] = [b for b in blocks_of((unmik.section,)) if isinstance(b, Paragraph) and b.key == "options-wide"]
    months, low, high = (p for p in wide.parts if isinstance(p, Figure))
    [costs] = [b for b in blocks_of((unmik.section,)) if isinstance(b, Table) and b.id == "options-costs"]
    [final] = [r for r in costs.rows if r[0] == "Final term, drawdown to an end date"]
    ends = [f.value for f in figures_in(final[2])]
    assert float(high.value) - float(low.value) < float(ends[1]) - float(ends[0])
    assert low.trace is not None and dict(low.trace.figures()[0].trace.params)["months_to_end"] == months.value


def test_dollars_of_a_simulation_are_whole_millions(unmik: Part) -> None:
    laid = exit_options("UNMIK", ASKED).options
    [costs] = [b for b in blocks_of((unmik.section,)) if isinstance(b, Table) and b.id == "options-costs"]
    for row, option in zip(costs.rows, laid, strict=True):
        shown = [f for c in row for f in figures_in(c) if f.unit == "usd_million"]
        exact = [f for s in (option.cost_five_years, option.payer_part) if s for f in (s.q10, s.q90)]
        assert len(shown) == len(exact) == 4
        for short, whole in zip(shown, exact, strict=True):
            assert short.value == round(int(whole.value) / 1e6)
            assert short.trace is not None and short.trace.inputs == (whole,), "the exact amount is in its trace"
            assert (short.period, short.known) == (whole.period, whole.known)


def test_a_mission_that_has_left_has_no_option_and_says_so() -> None:
    part = made("UNMIL", date(2020, 1, 1))
    assert "UNMIL has ended: no option is laid out." in words(part)
    assert not [b for b in blocks_of((part.section,)) if isinstance(b, Table) and b.id == "options-costs"]


def test_no_digit_stands_in_plain_words(unmik: Part) -> None:
    assert not re.search(r"\d", words(unmik)), re.findall(r".{20}\d.{10}", words(unmik))


def test_every_figure_was_known_by_the_date_and_rests_on_a_source(unmik: Part) -> None:
    found = list(figures_of((unmik.section,)))
    assert len(found) > 100
    assert all(f.known <= ASKED.isoformat() for f in found)
    assert all(f.sources() or (f.trace and not f.trace.inputs) for f in found if isinstance(f, Figure))


@pytest.mark.parametrize("day", [date(1950, 6, 1), date(1997, 6, 30), date(2003, 9, 1), date(2024, 1, 1)])
def test_a_mission_with_little_on_record_has_a_section_too(day: date) -> None:
    view = open_book().at(day)
    missions = view.rows("SELECT mission FROM mission_dates WHERE what = 'start' AND on_date < ? GROUP BY 1", [day])
    for row in sorted(missions, key=lambda r: r["mission"])[::9]:
        part = made(row["mission"], day)
        assert part.section.blocks
        assert not re.search(r"\d", words(part)), row["mission"]


def test_a_renewal_has_no_end_and_a_closing_has(unmik: Part) -> None:
    laid = exit_options("UNMIK", ASKED).options
    [costs] = [b for b in blocks_of((unmik.section,)) if isinstance(b, Table) and b.id == "options-costs"]
    for row, option in zip(costs.rows, laid, strict=True):
        if option.option.stays:
            assert row[1] is Empty.NOT_APPLICABLE
        else:
            assert isinstance(row[1], Range), option.option.key


def test_a_renewal_has_no_precedents_that_could_be_missing(unmik: Part) -> None:
    [matrix] = [b for b in blocks_of((unmik.section,)) if isinstance(b, Table) and b.id == "options-matrix"]
    assert [r[-1] for r in matrix.rows[:2]] == [Empty.NOT_APPLICABLE] * 2


@pytest.mark.parametrize("mission", ["UNSOS", "UNSOA"])
def test_of_a_support_office_no_end_is_laid_out(mission: str) -> None:
    day = {"UNSOS": date(2026, 6, 1), "UNSOA": date(2012, 6, 1)}[mission]
    part = made(mission, day)
    assert "no mandate of its own that could be ended" in words(part)
    assert not any("run-off" in s.id for s in part.section.sections)
    assert not any("final term" in str(g.what) for g in part.gaps)
