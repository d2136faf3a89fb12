"""A grid of words: a row a thing, a column a series, a square for what a cell says. The word that most cells have stays
white, so that the others are seen; each of them has a colour and a hatch of its own, told in the legend."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from peaceops.render.charts.labels import HEIGHT, Label, stack, widest, wrapped
from peaceops.render.charts.layout import Picture, Plot
from peaceops.render.charts.rows import ChartRow
from peaceops.render.charts.styles import MUTED, PAPER, area_key, fill, hatches
from peaceops.render.charts.svg import element

LOW, SPARE = 18, 6  # pixels of a square from top to bottom, and between two of them
WIDEST_SQUARE = 96
BESIDE, LEAST_NAMES = 8, 120  # pixels between a name and its squares, and for names where the page is narrow
UNSAID = ""  # the word of an empty cell: nothing is drawn


def word_grid(plot: Plot) -> Picture:
    """The rows from top to bottom, in the order of the table."""
    names = plot.size.names or LEAST_NAMES
    need = widest(row.label for row in plot.rows) + BESIDE  # more only where the squares leave room
    left = min(names, plot.size.width / 3, max(need, plot.size.width - WIDEST_SQUARE * len(plot.chart.series)))
    across = min(WIDEST_SQUARE, (plot.size.width - left) / len(plot.chart.series))
    heads = [wrapped(name, across - SPARE) for name in plot.chart.names()]
    top = max(len(lines) for lines in heads) * HEIGHT + SPARE
    labels = [w for n, lines in enumerate(heads) for w in _head(lines, left + across * n, top)]
    places = places_of_words(plot.rows)
    squares, foot = list[str](), float(top)
    for row in plot.rows:
        lines = wrapped(row.label, left - BESIDE)
        height = max(LOW, HEIGHT * len(lines)) + SPARE
        middle = foot + (height - SPARE) / 2
        labels += stack(lines, left - BESIDE, middle + 4 - HEIGHT * (len(lines) - 1) / 2, "end")
        squares += _squares(plot, row, (left, middle - LOW / 2, across), places)
        foot += height
    marks = (hatches(places.values(), plot.name), element("g", *squares, stroke=MUTED))
    return Picture(left + across * len(heads), foot, marks, tuple(labels), "")


def _head(lines: tuple[str, ...], x: float, top: float) -> list[Label]:
    return stack(lines, x, top - SPARE - HEIGHT * (len(lines) - 1) - 3)


def _squares(plot: Plot, row: ChartRow, at: tuple[float, float, float], places: dict[str, int]) -> list[str]:
    left, top, across = at
    return [
        element(
            "rect",
            x=left + across * n,
            y=top,
            width=across - SPARE,
            height=LOW,
            fill=fill(places[word], plot.name) if word in places else PAPER,
        )
        for n, word in enumerate(row.words)
        if word != UNSAID
    ]


def places_of_words(rows: Sequence[ChartRow]) -> dict[str, int]:
    """The style of each word but the commonest: rarer ones later, equals by the alphabet."""
    counts = Counter(word for row in rows for word in row.words if word != UNSAID)
    ordered = sorted(counts, key=lambda word: (-counts[word], word))
    return {word: n for n, word in enumerate(ordered[1:])}


def legend_of_words(rows: Sequence[ChartRow]) -> tuple[tuple[str, str], ...]:
    """Every word with its sign, the commonest first."""
    places = places_of_words(rows)
    common = [word for row in rows for word in row.words if word not in places and word != UNSAID]
    white = element(
        "svg",
        element("path", d="M0.5 0.5h11v11h-11z", fill=PAPER, stroke=MUTED),
        class_="swatch",
        viewBox="-6 0 24 12",
        aria_hidden="true",
    )
    plain = ((common[0], white),) if common else ()
    return (*plain, *((word, area_key(place)) for word, place in places.items()))
