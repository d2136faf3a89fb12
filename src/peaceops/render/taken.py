"""A table or chart of a document as a file of its own: its rows as CSV, its drawing as SVG or PNG with the finding as a
title and the sources of its figures under it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from peaceops.document.citations import sources_in
from peaceops.document.figures import teller
from peaceops.document.model import Chart, Table, text_of
from peaceops.document.walk import inlines_of
from peaceops.errors import refused
from peaceops.render.chart_files import to_csv
from peaceops.render.charts import draw
from peaceops.render.charts.framed import framed
from peaceops.render.paper.fonts import SANS
from peaceops.render.paper.raster import pngs
from peaceops.render.paper.standalone import alone
from peaceops.words.catalogue import said

Publishers = Mapping[str, str]


def taken(block: Table | Chart, form: str, sources: Publishers) -> bytes:
    """The file. `form`: csv, svg or png. `sources`: the publisher of each source, by its key. Raises PeaceopsError for
    a drawing of a chart of which no value is known, and KeyError for another form; a table has no drawing."""
    return TAKEN[form](block, sources)


def _csv(block: Table | Chart, sources: Publishers) -> bytes:
    """The rows, values as numbers and ISO days, and the sources of each row."""
    return to_csv(block.table if isinstance(block, Chart) else block)


def _drawing(chart: Table | Chart, sources: Publishers) -> str:
    """The wide drawing between its title and its sources, in the colours of a light page."""
    drawn = draw(chart, teller()) if isinstance(chart, Chart) else None
    if not isinstance(chart, Chart) or drawn is None:
        raise refused("no-drawing", id=chart.id)
    named = tuple(dict.fromkeys(sources[k] for k in sources_in(inlines_of(chart.table)) if k in sources))
    foot = str(said("take-sources", sources=named)) if named else ""
    legend = () if drawn.tagged else drawn.legend
    return alone(framed(drawn.wide, text_of(chart.title), legend=legend, unit=drawn.unit, foot=foot), SANS)


def _svg(block: Table | Chart, sources: Publishers) -> bytes:
    return _drawing(block, sources).encode()


def _png(block: Table | Chart, sources: Publishers) -> bytes:
    return pngs([_drawing(block, sources)])[0]


TAKEN: dict[str, Callable[[Table | Chart, Publishers], bytes]] = {"csv": _csv, "svg": _svg, "png": _png}
