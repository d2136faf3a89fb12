"""The one shape of answers: rows, JSON, notebooks and data frames from the same cells."""

from __future__ import annotations

from datetime import date

import duckdb
import pytest

from peaceops.book import Figure, View, counted, fact
from peaceops.book.reply import Replies, Reply, ReplyRows, arrow_column
from peaceops.book.tables.money import PopulationsRow


@pytest.fixture
def people(now: View) -> Figure:
    """A figure with a source."""
    row = now.where(PopulationsRow, iso3="CYP", year=2000)[0]
    return fact(row, row.population, counted("population-at-mid-year", state="CYP"), "2000")


@pytest.fixture
def answer(people: Figure) -> ReplyRows:
    """Two rows, one of them with gaps."""
    rows = [{"state": "CYP", "day": date(2000, 7, 1), "persons": people}, {"state": "<b>", "persons": None}]
    return ReplyRows.made({"year": 2000}, ("state", "day", "persons", "empty"), rows, totals=[{"state": "all"}])


def test_rows_are_flat_and_json_has_every_figure_in_full(answer: ReplyRows, people: Figure) -> None:
    first, second = answer.to_rows()
    assert first == {"state": "CYP", "day": "2000-07-01", "persons": people.value, "source": "wdi"}
    assert second == {"state": "<b>", "day": None, "persons": None, "source": ""}
    told = answer.to_dict()
    assert told["rows"][0]["persons"] == people.to_dict()
    assert (told["year"], told["totals"], told["notes"]) == (2000, [{"state": "all", "day": None, "persons": None}], [])
    assert [r["persons"] for r in answer] == [people, None]
    assert answer.column("state") == ("CYP", "<b>")


def test_a_column_that_no_row_fills_is_left_out_unless_there_is_no_row(answer: ReplyRows) -> None:
    assert answer.heads() == ("state", "day", "persons", "source")
    assert ReplyRows.made({}, ("a", "b"), (), notes=["nothing"]).heads() == ("a", "b")


def test_an_answer_without_rows_says_why() -> None:
    with pytest.raises(ValueError, match="has no rows and says no reason"):
        ReplyRows.made({"of": "nothing"}, ("a",), ())
    with pytest.raises(ValueError, match="has a row of 1 cells"):
        ReplyRows((), ("a", "b"), (("only one",),))


def test_a_data_frame_takes_it_as_it_is(answer: ReplyRows) -> None:
    assert duckdb.sql("SELECT * FROM answer").types == ["VARCHAR", "DATE", "BIGINT", "VARCHAR"]
    assert duckdb.sql("SELECT state, day FROM answer").fetchall() == [("CYP", date(2000, 7, 1)), ("<b>", None)]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([1, None], ("BIGINT", [1, None])),
        ([1, 2.5], ("DOUBLE", [1.0, 2.5])),
        ([True, None], ("BOOLEAN", [True, None])),
        (["2000-01-31", None], ("DATE", [date(2000, 1, 31), None])),
        (["2000-01-31", "2000-01"], ("VARCHAR", ["2000-01-31", "2000-01"])),
        ([["a", "b"], None], ("VARCHAR", ["a; b", None])),
        ([None], ("VARCHAR", [None])),
    ],
)
def test_the_type_of_a_column_is_read_from_what_stands_in_it(
    values: list[object], expected: tuple[str, list[object]]
) -> None:
    assert arrow_column(values) == expected


def test_a_notebook_shows_a_table_and_print_shows_a_line_a_row(answer: ReplyRows) -> None:
    page = answer._repr_html_()
    assert "<td>CYP</td>" in page
    assert "<td>&lt;b&gt;</td>" in page
    assert "<th>all</th>" in page
    assert str(answer).splitlines()[0].startswith("state CYP, day 2000-07-01, persons ")


def test_a_long_answer_is_shown_in_part_and_says_so() -> None:
    long = ReplyRows.made({}, ("n",), [{"n": n} for n in range(100)])
    assert str(long).splitlines()[-1] == "... 100 rows"
    assert "<p>... 100 rows</p>" in long._repr_html_()
    assert len(long.to_rows()) == 100


def test_records_are_an_answer_and_stay_a_tuple(people: Figure) -> None:
    records = Replies((people,))
    assert isinstance(records, Reply)
    assert records == (people,)
    assert records.to_rows() == records.to_dict() == [people.to_dict()]
