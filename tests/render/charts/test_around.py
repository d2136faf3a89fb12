"""What stands around the marks: events, titles of axes, a source line. Nothing of it stands on anything else."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given as examples
from hypothesis import strategies as st

from chart_reader import Read
from peaceops.document.figures import teller
from peaceops.document.model import Chart
from peaceops.document.walk import blocks_of
from peaceops.render.charts.around import Around, EventMark, around_of, flags
from peaceops.render.charts.drawing import whole
from peaceops.render.charts.layout import NARROW, WIDE, Plot, Size
from peaceops.render.charts.rows import rows_of
from sample_document import sample

CHARTS = {b.kind: b for b in blocks_of(sample().sections) if isinstance(b, Chart)}
AROUND = Around(
    events=(
        EventMark(2000.5, "Resolution 1244"),
        EventMark(2002.0),
        EventMark(2003.25, "Peak"),
        EventMark(2003.5, "Handed over"),
    ),
    value_title="Persons at month ends",
    time_title="Calendar years",
    source="Source: monthly reports of personnel; and another whose title goes on for longer than one line of a phone",
)


def drawn(kind: str, around: Around, size: Size = WIDE) -> Read:
    svg, _ = whole(Plot(CHARTS[kind], rows_of(CHARTS[kind], teller()), size, around, "c", teller()))
    return Read(svg)


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=lambda s: s.name)
@pytest.mark.parametrize("kind", ["line", "stacked", "columns"])
def test_all_that_is_around_is_said_and_nothing_stands_on_anything(kind: str, size: Size) -> None:
    read = drawn(kind, AROUND, size)
    said = " ".join(read.words())
    for words in ("Resolution 1244", "Peak", "Handed over", "Persons at month ends", "Calendar years", AROUND.source):
        assert words in said
    assert read.crowded() == []


@pytest.mark.parametrize("kind", ["line", "stacked"])
def test_an_event_is_an_upright_rule_at_its_time(kind: str) -> None:
    read = drawn(kind, AROUND)
    rules = read.rules()
    assert [x1 == x2 for (x1, _), (x2, _) in rules] == [True] * 4
    years = [read.year(rule[0][0]) for rule in rules]
    ticks = 0.5 if kind == "stacked" and years[0] > 2000.75 else 0.0  # a year's label stands under its middle
    assert years == pytest.approx([e.at + ticks for e in AROUND.events], abs=0.02)


def test_an_event_outside_the_time_of_the_chart_is_not_drawn() -> None:
    read = drawn("line", Around(events=(EventMark(1975, "Before"), EventMark(2040, "After"))))
    assert read.rules() == [] and not {"Before", "After"} & set(read.words())


def test_bars_carry_the_source_line_too() -> None:
    read = drawn("bar", AROUND, NARROW)
    assert AROUND.source in " ".join(read.words())
    assert read.crowded() == []


def test_what_is_not_given_takes_no_room() -> None:
    plain, full = drawn("line", Around()), drawn("line", AROUND)
    assert (plain.width, plain.height) == (800, 326)
    assert full.height > plain.height and plain.rules() == []


@pytest.mark.parametrize("kind", ["line", "stacked", "fan"])
def test_the_row_to_mark_is_an_event(kind: str) -> None:
    chart = dataclasses.replace(CHARTS[kind], highlight=str(CHARTS[kind].table.rows[5][0]))
    rows = rows_of(chart, teller())
    marked = [r.span.at for r in rows if r.label == chart.highlight and r.span]
    assert [e.at for e in around_of(chart, rows, teller().numbers, ruled=True).events] == marked
    assert around_of(chart, rows, teller().numbers, ruled=False).events == ()


@examples(st.lists(st.tuples(st.floats(0, 1), st.text("abcdefgh ", min_size=1, max_size=30)), max_size=12))
def test_labels_of_events_never_stand_on_each_other_nor_leave_the_drawing(given: list[tuple[float, str]]) -> None:
    events = [EventMark(at, words) for at, words in given]
    placed = flags(events, lambda at: 50 + 680 * at, 800)
    labels = [f.label(-16.0 * f.lane) for f in placed]
    assert sorted(x.text for x in labels) == sorted(e.label for e in events)
    assert not [1 for i, a in enumerate(labels) for b in labels[:i] if a.meets(b)]
    assert all(x.left() >= 0 and x.right() <= 800 for x in labels)
