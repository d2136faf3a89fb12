"""Drawings as pictures of dots, for formats that do not take SVG everywhere."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from peaceops.render.paper.fonts import typeset

DOTS_PER_INCH = 170
BOX = re.compile(r'viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"')
PAGE = """#let sizes = json("sizes.json")
#for (n, (w, h)) in sizes.enumerate() {
  page(width: w * 0.75pt, height: h * 0.75pt, margin: 0pt, image(str(n) + ".svg", width: 100%))
}
"""


def pngs(drawings: Sequence[str]) -> list[bytes]:
    """Each drawing (SVG that stands alone) as a PNG, at the size in points at which it is drawn. The same bytes for the
    same drawings. Raises ValueError for a drawing without a view box."""
    if not drawings:
        return []
    sizes = [_size(d) for d in drawings]
    files = {f"{n}.svg": d.encode() for n, d in enumerate(drawings)}
    files |= {"main.typ": PAGE.encode(), "sizes.json": json.dumps(sizes).encode()}
    made = typeset(files, format="png", ppi=DOTS_PER_INCH)
    return list(made) if isinstance(made, list) else [made]


def _size(drawing: str) -> tuple[float, float]:
    found = BOX.search(drawing)
    if found is None:
        raise ValueError("a drawing has no view box: expected its width and height there")
    return float(found[1]), float(found[2])
