"""What stands on paper is what the document says: every number once set leads to its line in the list of figures."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from peaceops.document.figures import teller
from peaceops.render.paper.compose import set_document
from peaceops.render.paper.footnotes import Cited, FootNotes
from peaceops.render.paper.grids import _shares, breakable
from peaceops.render.paper.pages import Grid, ItemList, Paper, Para, Part, Plate, SetApart, Tiles
from peaceops.render.paper.runs import Run, Runs
from render.paper.made import REVIEWS, made

UNMIK = "UNMIK 2018-10-20"


def runs_of(part: Part) -> Iterator[Runs]:
    """Every text of a part."""
    match part:
        case Para():
            yield part.runs
        case ItemList():
            yield from (p.runs for p in part.items)
        case Tiles():
            yield from (runs for pair in part.items for runs in pair)
        case SetApart():
            for inner in part.inside:
                yield from runs_of(inner)
        case Grid():
            yield part.caption
            yield from (cell for row in part.rows for cell in row)
            yield from part.under
        case Plate():
            yield part.title
            yield from part.under


def all_runs(paper: Paper) -> Iterator[Run]:
    for part in paper.parts:
        for runs in runs_of(part):
            yield from runs


@pytest.mark.parametrize("name", REVIEWS)
def test_every_number_has_a_line_and_every_line_a_number(name: str) -> None:
    paper = set_document(made(name))
    used = {r.to for r in all_runs(paper) if r.kind == "number"}
    assert used == {line.key for line in paper.lines}
    assert len({line.key for line in paper.lines}) == len(paper.lines)


@pytest.mark.parametrize("name", REVIEWS)
def test_every_line_says_what_is_counted_and_where_it_is_from(name: str) -> None:
    for line in set_document(made(name)).lines:
        assert line.value and line.counts and line.status and line.origin, line


@pytest.mark.parametrize("name", REVIEWS)
def test_a_source_is_named_in_full_once_and_pointed_to_after(name: str) -> None:
    paper = set_document(made(name))
    cited = [p.foot for p in paper.parts if isinstance(p, Para | Grid | Plate)]
    cited += [p.foot for part in paper.parts if isinstance(part, ItemList) for p in part.items]
    notes = [c.note for c in cited if c.note]
    assert len(notes) == len(set(notes))
    assert all(n >= 1 for c in cited for n in c.earlier)


def test_notes_count_up_and_name_earlier_ones() -> None:
    document = made("UNMIK 2018-10-20")
    rows = {row.source: row for row in document.sources}
    one, two, *_ = rows
    notes = FootNotes(teller(), rows)
    first = notes.cite([one])
    assert first.earlier == () and rows[one].title in first.note
    both = notes.cite([one, two])
    assert both.earlier == (1,) and rows[two].title in both.note and rows[one].title not in both.note
    assert notes.cite([two, one]) == Cited("", (1, 2))
    assert notes.cite(["none such"]) == Cited()
    assert [number for number, _, _ in notes.listed()] == [1, 2]


def test_numbers_in_a_row_are_told_as_a_range() -> None:
    ends = [[n for n, _ in group] for group in Cited("", (1, 2, 4, 5, 6, 9)).anchors()]
    assert ends == [[1], [2], [4, 6], [9]]
    assert Cited("", (3, 4, 5), listed=True).anchors() == (((3, "source-3"), (5, "source-5")),)
    assert Cited("", ()).anchors() == ()


def test_parts_of_a_line_stand_apart_as_the_language_sets_them() -> None:
    french = set_document(made(UNMIK), teller("fr"))
    lines = ["".join(r.text for r in line) for g in french.parts if isinstance(g, Grid) for line in g.under]
    marked = [line for line in lines if line.startswith("s source secondaire")]
    assert any("\u00a0; " in line for line in marked) and not [x for x in marked if re.search(r"[^\u00a0];", x)]


def test_a_column_has_room_for_its_longest_word() -> None:
    heads = ["Mission", "What it is"]
    rows = [((Run("UNPREDEP"),), (Run("a" * 20 + " and much more " * 9),))]
    shares, scale = _shares(heads, rows)
    assert scale == 1.0 and sum(shares) == pytest.approx(1) and shares[0] * 124 >= len("UNPREDEP")


def test_a_long_name_of_a_file_may_break_at_its_joints_and_leaves_room_for_words() -> None:
    name = "uniformed-ipi-1990-2017/ipi_mission_month_1990-11_2017-03.csv.gz"
    assert "".join(r.text for r in breakable((Run(name),))).replace("\u200b", "") == name
    pieces = "".join(r.text for r in breakable((Run(name),))).split("\u200b")
    assert len(pieces) > 5 and max(map(len, pieces)) < 12
    assert breakable((Run("S/RES/1244 (1999)"), Run("a well-known word"))) == (
        Run("S/RES/1244 (1999)"),
        Run("a well-known word"),
    )
    rows = [((Run("some evidence in " + "words " * 20),), breakable((Run(name),)))]
    assert _shares(["Evidence", "File"], rows)[0][0] > 0.5


def test_a_column_of_long_words_gets_its_width_from_those_that_need_less() -> None:
    """No cell is much higher than the others of its row, and none is wider than its text while another breaks."""
    rows = [((Run("x" * 5 + " y" * 40),), (Run("word " * 50),), (Run("kept marked"),)) for _ in range(4)]
    (one, other, short), _ = _shares(["What", "Evidence", "Action"], rows)
    assert other > one > short and short * 124 <= len("kept marked") + 3
    assert max(85 / one, 250 / other) < 1.8 * min(85 / one, 250 / other)


def test_what_fits_on_one_line_does_not_break() -> None:
    rows = [((Run("Renew as it is"),), (Run("General Assembly"),), (Run("does not apply"),)) for _ in range(3)]
    shares, _ = _shares(["Option", "Who decides", "Veto"], rows)
    assert all(s * 124 > len(t[0].text) for s, t in zip(shares, rows[0], strict=True))


def test_letters_shrink_where_the_longest_words_do_not_fit() -> None:
    heads = ["x" * 30] * 6
    shares, scale = _shares(heads, [])
    assert scale < 1 and shares == pytest.approx([1 / 6] * 6)
