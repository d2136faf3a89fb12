"""End notes: every source once, numbered as met, in spans."""

from __future__ import annotations

from figures import computed, fig
from peaceops.document.citations import EndNotes, sources_in, spans
from peaceops.document.model import Range, Ref

ONE = fig(1, "count", "one", "2018", "reported", "reports")
TWO = fig(2, "count", "two", "2018", "reported", "a-list")
SUM = computed(3, "count", "sum", "2018", "sum", [ONE, TWO])


def test_sources_are_named_in_the_order_met_and_those_of_a_computed_figure_by_key() -> None:
    assert sources_in(["words", Ref("S/1", "votes"), SUM, None, ONE]) == ["votes", "a-list", "reports"]
    assert sources_in([Range(ONE, TWO)]) == ["reports", "a-list"]


def test_a_source_keeps_its_number() -> None:
    notes = EndNotes()
    assert [notes.cite(["b", "a"]), notes.cite(["a"]), notes.cite(["c", "b"]), notes.cite([])] == [
        "1, 2",
        "2",
        "1, 3",
        "",
    ]


def test_three_numbers_in_a_row_are_a_span() -> None:
    assert spans([1, 2, 4, 5, 6, 9]) == "1, 2, 4–6, 9"
