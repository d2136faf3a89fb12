"""Answers that are kept by the rows they rest on: the same rows, not equal ones, give the kept answer."""

from __future__ import annotations

from peaceops.exits.kept import KEPT, SameRows, kept


def test_an_answer_is_kept_for_the_same_rows_and_made_anew_for_others() -> None:
    asked: list[int] = []

    @kept
    def total(rows: SameRows[int], factor: int) -> int:
        asked.append(factor)
        return factor * sum(rows.rows)

    one, equal = tuple(range(1, 5)), tuple(range(1, 5))
    assert [total(SameRows(one), 2), total(SameRows(one), 2), total(SameRows(one), 3)] == [20, 20, 30]
    assert asked == [2, 3]
    assert total(SameRows(equal), 2) == 20 and asked == [2, 3, 2], "equal rows of another view"


def test_rows_are_held_as_long_as_their_answer_so_that_no_others_take_their_place() -> None:
    @kept
    def first(rows: SameRows[int]) -> int:
        return rows.rows[0]

    assert [first(SameRows((n, n))) for n in range(3 * KEPT)] == list(range(3 * KEPT))
