"""A table or chart of a document as a file of its own: its rows as CSV, its drawing as SVG or PNG with the finding as a
title and the sources of its figures under it."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from markupsafe import Markup

from peaceops.book import Figure
from peaceops.document.citations import sources_in
from peaceops.document.model import Cell, Chart, Empty, Range, Ref, Table, When, text_of
from peaceops.document.walk import inlines_of
from peaceops.errors import refused
from peaceops.render.charts import draw
from peaceops.render.charts.labels import HEIGHT, Label, width_of, wrapped
from peaceops.render.charts.svg import NAMESPACE, element, number
from peaceops.render.paper.fonts import SANS
from peaceops.render.paper.standalone import alone, colours
from peaceops.words.catalogue import said

BOX = re.compile(r'^<svg .*?viewBox="0 0 ([\d.]+) ([\d.]+)".*?>', re.DOTALL)
EDGE = 14  # pixels around a drawing that stands alone
SIGN = 24  # pixels of the sign of a series

Publishers = Mapping[str, str]


def taken(block: Table | Chart, form: str, sources: Publishers) -> bytes:
    """The file. `form`: csv, svg or png. `sources`: the publisher of each source, by its key. Raises PeaceopsError for
    a drawing of a chart of which no value is known, and KeyError for another form; a table has no drawing."""
    return TAKEN[form](block, sources)


def _csv(block: Table | Chart, sources: Publishers) -> bytes:
    """The rows, values as numbers and ISO days, and the sources of each row."""
    table = block.table if isinstance(block, Chart) else block
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([*_heads(table), "sources"])
    for row in table.rows:
        writer.writerow(
            [*(part for n, cell in enumerate(row) for part in _plain(cell, _ends(table, n))), _sources(row)]
        )
    return out.getvalue().encode()


def _heads(table: Table) -> Iterator[str]:
    """The heads of the columns with their units; an interval has a column for each of its ends."""
    for n, column in enumerate(table.heads):
        head = f"{column.head} ({column.unit})" if column.unit else column.head
        yield from (f"{head}, {said('take-low')}", f"{head}, {said('take-high')}") if _ends(table, n) else (head,)


def _ends(table: Table, place: int) -> bool:
    return any(isinstance(row[place], Range) for row in table.rows)


def _plain(cell: Cell, ends: bool) -> tuple[object, ...]:
    if isinstance(cell, Range):
        return cell.low.value, cell.high.value
    value: object = cell
    if cell is None or isinstance(cell, Empty):
        value = ""
    elif isinstance(cell, Figure):
        value = cell.value
    elif isinstance(cell, When):
        value = cell.period.iso
    elif isinstance(cell, Ref):
        value = cell.text
    elif isinstance(cell, Markup):
        value = cell.striptags()
    return (value, value) if ends else (_unspelled(value),)


def _unspelled(value: object) -> object:
    """Words that a spreadsheet would run as a formula, as words."""
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t") else value


def _sources(row: Sequence[Cell]) -> str:
    held = [p for c in row for p in ((c.low, c.high) if isinstance(c, Range) else (c,))]
    keys = {k for p in held if isinstance(p, Figure) for k in p.sources()} | {
        p.source for p in held if isinstance(p, Ref)
    }
    return "; ".join(sorted(keys))


def _svg(block: Table | Chart, sources: Publishers) -> bytes:
    """The wide drawing between its title and its sources, in the colours of a light page."""
    return _drawing(block, sources).encode()


def _drawing(chart: Table | Chart, sources: Publishers) -> str:
    drawn = draw(chart) if isinstance(chart, Chart) else None
    box = BOX.match(drawn.wide) if drawn else None
    if not isinstance(chart, Chart) or drawn is None or box is None:
        raise refused("no-drawing", id=chart.id)
    width, high = float(box[1]), float(box[2])
    title = _lines(wrapped(text_of(chart.title), width), EDGE)
    signs, y = _legend(drawn.legend, width, title[-1].y + HEIGHT if drawn.unit else title[-1].y)
    unit = _lines((drawn.unit,), title[-1].y) if drawn.unit else []
    top = y + HEIGHT / 2
    named = tuple(dict.fromkeys(sources[k] for k in sources_in(inlines_of(chart.table)) if k in sources))
    under = _lines(wrapped(str(said("take-sources", sources=named)), width), top + high) if named else []
    whole_width, whole_height = number(width + 2 * EDGE), number(top + high + HEIGHT * len(under) + EDGE)
    inner = _placed(drawn.wide, x=EDGE, y=top, width=width, height=high)
    paper = element("rect", width="100%", height="100%", fill=colours()["paper"])
    strong = element("g", *(label.svg() for label in title), font_weight="600")
    plain = "".join(label.svg() for label in (*unit, *under))
    size = {"width": whole_width, "height": whole_height, "viewBox": f"0 0 {whole_width} {whole_height}"}
    return alone(element("svg", paper, strong, plain, signs, inner, xmlns=NAMESPACE, **size), SANS)


def _placed(svg: str, **box: float) -> str:
    """A drawing at its place in another."""
    return svg.replace("<svg", element("svg", **box).removesuffix("/>"), 1)


def _lines(texts: Sequence[str], y: float) -> list[Label]:
    """Lines one under the other, the first one line below `y`."""
    return [Label(EDGE, y + HEIGHT * n, text) for n, text in enumerate(texts, 1)]


def _legend(legend: Sequence[tuple[str, str]], width: float, y: float) -> tuple[str, float]:
    """The names of the series with their signs, and the foot of it; a new line where one is full."""
    x, out = float(EDGE), ""
    y += HEIGHT if legend else 0
    for name, sign in legend:
        room = SIGN + 6 + width_of(name) + 18
        if x > EDGE and x + room > width + EDGE:
            x, y = float(EDGE), y + HEIGHT
        out += _placed(sign, x=x, y=y - 10, width=SIGN, height=10) + Label(x + SIGN + 6, y, name).svg()
        x += room
    return out, y


def _png(block: Table | Chart, sources: Publishers) -> bytes:
    """The drawing as dots."""
    from peaceops.render.paper.raster import pngs

    return pngs([_drawing(block, sources)])[0]


TAKEN: dict[str, Callable[[Table | Chart, Publishers], bytes]] = {"csv": _csv, "svg": _svg, "png": _png}
