"""Charts as SVG, written directly: `draw` is all that a renderer needs."""

from peaceops.render.charts.drawing import Drawing, draw

__all__ = ["Drawing", "draw"]
