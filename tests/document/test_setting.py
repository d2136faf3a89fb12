"""What stands of a table in the body: rows that tell most, one unit a column, and nothing that every row repeats."""

from __future__ import annotations

from figures import fig
from peaceops.book.figure_id import figure_id
from peaceops.document.figures import teller
from peaceops.document.model import Range, Ref, Table, When
from peaceops.document.setting import FEW_ROWS, MOST_ROWS, set_in_body
from peaceops.document.units import Unit
from peaceops.period import Period


def years(count: int) -> tuple[tuple[When, str], ...]:
    return tuple((When(Period.of_year(1990 + i)), f"row {i}") for i in range(count))


def test_twelve_rows_stand_and_a_thirteenth_does_not() -> None:
    assert MOST_ROWS == 12
    assert not set_in_body(Table("t", "", ("Year", "What"), years(12))).cut
    assert set_in_body(Table("t", "", ("Year", "What"), years(13))).cut


def test_of_rows_in_order_of_time_the_latest_stand_of_others_the_first() -> None:
    in_time = set_in_body(Table("t", "", ("Year", "What"), years(20)))
    assert in_time.newest and in_time.rows == years(20)[8:]
    backwards = set_in_body(Table("t", "", ("Year", "What"), tuple(reversed(years(20)))))
    assert not backwards.newest and backwards.rows[0] == years(20)[-1]


def test_a_long_table_stands_with_few_rows_and_its_totals() -> None:
    rows = (*((f"State {i}", "x") for i in range(20)), ("All", "y"))
    shown = set_in_body(Table("t", "", ("State", "What"), rows, folded=True, totals=1)).rows
    assert len(shown) == FEW_ROWS and shown[0] == rows[0] and shown[-1] == ("All", "y")


def test_a_column_that_says_one_thing_in_every_row_leaves_the_table() -> None:
    act = Ref("S/RES/1244 (1999)", "resolutions", "paragraph 11")
    same = Ref("S/RES/1244 (1999)", "resolutions", "paragraph 19")
    rows = tuple((name, r) for name, r in (("a", act), ("b", same), ("c", act)))
    body = set_in_body(Table("t", "", ("Task", "Document", "Count"), tuple((*r, str(n)) for n, r in enumerate(rows))))
    assert body.places == (0, 2) and body.constants == (("Document", act),)
    assert set_in_body(Table("t", "", ("Task", "Document"), rows)).places == (0, 1)  # one column is no table


def test_numbers_are_never_called_constant() -> None:
    rows = tuple((name, fig(3, "count", name, "2018", source="votes"), name) for name in "abc")
    assert set_in_body(Table("t", "", ("What", "Count", "Name"), rows)).constants == ()


def usd(*values: float) -> list[object]:
    return [fig(v, "usd", "amount", "2018-19", "spent", "budget") for v in values]


def test_amounts_of_a_column_are_in_millions_and_its_head_says_so() -> None:
    table = Table("t", "", ("Year", "Spent"), tuple(("x", v) for v in usd(37_191_700, 405_000)))  # type: ignore[misc]
    cells = [row[1] for row in table.rows]
    unit = Unit(teller(), table.heads[1], cells)
    assert unit.head == "Spent, US$ million"
    assert [unit.cell(c) for c in usd(37_191_700, 405_000)] == ["37.2", "0.4"]  # type: ignore[arg-type]


def test_small_amounts_are_told_to_the_dollar() -> None:
    table = Table("t", "", ("Year", "Spent"), tuple(("x", v) for v in usd(37_191_700, 8_214)))  # type: ignore[misc]
    unit = Unit(teller(), table.heads[1], [row[1] for row in table.rows])
    assert unit.head == "Spent, US$" and unit.cell(usd(8_214)[0]) == "8,214"  # type: ignore[arg-type]


def test_shares_leave_their_sign_to_the_head_and_a_head_that_has_it_stays() -> None:
    share = fig(5.88, "pct", "share", "2018", "stated", "votes")
    for head, said in (("Share", "Share, per cent"), ("Share, per cent", "Share, per cent")):
        table = Table("t", "", ("State", head), (("x", share),))
        unit = Unit(teller(), table.heads[1], [share])
        assert unit.head == said and "%" not in unit.cell(share)


def test_a_range_is_two_figures_of_one_unit() -> None:
    low, high = (
        fig(2.2, "months", "months", "2018", source="votes"),
        fig(9.9, "months", "months", "2018", source="votes"),
    )
    table = Table("t", "", ("Option", "Months"), (("Close", Range(low, high)),))
    assert (table.heads[1].unit, table.heads[1].kind) == ("months", "number")
    ends = [{"figure": {"id": figure_id(end), **end.to_dict()}} for end in (low, high)]
    assert table.to_dict()["rows"][0][1] == {"range": ends}
