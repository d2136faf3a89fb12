"""Make ingest/own/outlines.csv from Natural Earth, as the npm package world-atlas packs it.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python docs/outlines.py package/countries-10m.json

Natural Earth 4.1.0 is in the public domain; the package is under the ISC licence. Lines are thinned to what a drawing
of some hundred pixels shows. Which units make the outline of a host stands in ingest/own/outline_units.csv.
"""

from __future__ import annotations

import csv
import json
import math
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

OWN = Path(__file__).resolve().parents[1] / "src" / "peaceops" / "ingest" / "own"
FINE = 500  # parts of the larger side of an outline that a line may be moved by
LEAST = 1 / 60  # of the larger side: islands smaller than this are left out

Point = tuple[float, float]


def main() -> None:
    """Write outlines.csv."""
    topology = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    with (OWN / "outline_units.csv").open(encoding="utf-8", newline="") as handle:
        wanted = list(csv.DictReader(handle))
    with (OWN / "outlines.csv").open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow(("area", "first", "last", "part", "points"))
        for row in wanted:
            for part, ring in enumerate(outline(topology, row["units"].split(";")), 1):
                written = " ".join(f"{x:.2f},{y:.2f}" for x, y in ring)
                writer.writerow((row["area"], row["first"], row["last"], part, written))


def outline(topology: dict[str, Any], units: Sequence[str]) -> list[list[Point]]:
    """The rings around units together, the longest first: a line between two of them is no part of it."""
    arcs = arcs_of(topology)
    rings = [pointed(arcs, ring) for ring in joined(_rings(topology, units), arcs)]
    side = max(_side(ring) for ring in rings)
    large = [ring for ring in rings if _side(ring) >= side * LEAST]
    return [thinned(ring, side / FINE) for ring in sorted(large, key=_side, reverse=True)]


def arcs_of(topology: dict[str, Any]) -> list[list[Point]]:
    """The arcs in degrees."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    out = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        out.append(points)
    return out


def _rings(topology: dict[str, Any], units: Sequence[str]) -> list[list[int]]:
    found: dict[str, list[list[int]]] = {}
    for shape in topology["objects"]["countries"]["geometries"]:
        polygons = [shape["arcs"]] if shape["type"] == "Polygon" else shape.get("arcs", [])
        found.setdefault(shape["properties"]["name"], []).extend(ring for p in polygons for ring in p)
    return [ring for unit in units for ring in found[unit]]


def joined(rings: Sequence[Sequence[int]], arcs: Sequence[Sequence[Point]]) -> list[list[int]]:
    """Rings of arcs, without the arcs that two of them share."""
    every = [arc for ring in rings for arc in ring]
    left = [arc for arc in every if ~arc not in every]
    out = []
    while left:
        ring = [left.pop(0)]
        while _end(arcs, ring[-1]) != _start(arcs, ring[0]):
            following = next(arc for arc in left if _start(arcs, arc) == _end(arcs, ring[-1]))
            left.remove(following)
            ring.append(following)
        out.append(ring)
    return out


def _start(arcs: Sequence[Sequence[Point]], arc: int) -> Point:
    return arcs[arc][0] if arc >= 0 else arcs[~arc][-1]


def _end(arcs: Sequence[Sequence[Point]], arc: int) -> Point:
    return _start(arcs, ~arc)


def pointed(arcs: Sequence[Sequence[Point]], ring: Sequence[int]) -> list[Point]:
    """The points of a ring of arcs, the first not repeated."""
    out: list[Point] = []
    for arc in ring:
        points = arcs[arc] if arc >= 0 else arcs[~arc][::-1]
        out += points[:-1]
    return out


def _side(ring: Sequence[Point]) -> float:
    return max(max(p[i] for p in ring) - min(p[i] for p in ring) for i in (0, 1))


def thinned(ring: Sequence[Point], moved: float) -> list[Point]:
    """A ring with fewer points, none of those left out farther than `moved` from the line (Douglas and Peucker)."""
    far = max(range(len(ring)), key=lambda i: math.dist(ring[0], ring[i]))
    return [*_line([*ring[: far + 1]], moved)[:-1], *_line([*ring[far:], ring[0]], moved)[:-1]]


def _line(points: Sequence[Point], moved: float) -> list[Point]:
    if len(points) < 3:
        return list(points)
    away, at = max((_distance(p, points[0], points[-1]), i) for i, p in enumerate(points[1:-1], 1))
    if away <= moved:
        return [points[0], points[-1]]
    return [*_line(points[: at + 1], moved)[:-1], *_line(points[at:], moved)]


def _distance(point: Point, first: Point, last: Point) -> float:
    length = math.dist(first, last)
    if length == 0:
        return math.dist(point, first)
    (x, y), (x1, y1), (x2, y2) = point, first, last
    return abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length


if __name__ == "__main__":
    main()
