"""The window of a map: which part of the earth it shows, how degrees become pixels, its graticule and its scale.

Degrees of longitude are drawn shorter than those of latitude, as they are at the middle of the window: true enough for
a country, and no projection that would have to be named.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from peaceops.document.ground import Ground

PAD = 0.06  # of the side of what is shown, that stays free around it
LEAST = 0.5  # degrees that a window is high and wide at least
NARROWEST = 1.0  # of its height that a window is wide at least
FLATTEST = 0.75  # of its width that a window is high at least
WHOLE = 2.6  # a host up to so many times as long as the places reach is shown whole
WORLD = 90.0  # degrees of longitude from which a map has no one scale, and may be flatter
FLATTEST_WORLD = 0.4  # of its width that such a window is high at least
STEPS = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 30.0, 60.0)  # degrees between the lines of a graticule
KILOMETRES = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
KM_OF_DEGREE = 111.2  # of latitude

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """A box of degrees."""

    west: float
    east: float
    south: float
    north: float

    def middle(self) -> float:
        """The latitude of its middle."""
        return (self.south + self.north) / 2

    def shrink(self) -> float:
        """How long a degree of longitude is, as a share of one of latitude."""
        return max(math.cos(math.radians(self.middle())), 0.1)

    @property
    def of_the_world(self) -> bool:
        """Whether it is so wide that no one scale holds for it."""
        return self.east - self.west >= WORLD

    def side(self) -> float:
        """The larger side, in degrees of latitude."""
        return max(self.north - self.south, (self.east - self.west) * self.shrink())

    def padded(self) -> Box:
        """With room around it, and no smaller than LEAST."""
        pad = max(self.side() * PAD, (LEAST - self.side()) / 2)
        wide = pad / self.shrink()
        return Box(self.west - wide, self.east + wide, self.south - pad, self.north + pad)


@dataclass(frozen=True, slots=True)
class MapWindow:
    """A box of degrees in a rectangle of pixels from (left, top), so many pixels to a degree of latitude."""

    box: Box
    left: float
    top: float
    scale: float

    @property
    def width(self) -> float:
        """In pixels."""
        return (self.box.east - self.box.west) * self.box.shrink() * self.scale

    @property
    def height(self) -> float:
        """In pixels."""
        return (self.box.north - self.box.south) * self.scale

    def at(self, longitude: float, latitude: float) -> Point:
        """The pixel of a place."""
        across = (longitude - self.box.west) * self.box.shrink() * self.scale
        return self.left + across, self.top + (self.box.north - latitude) * self.scale

    def meridians(self, most: int) -> list[float]:
        """Longitudes of the graticule, `most` at most."""
        return _lines(self.box.west, self.box.east, most)

    def parallels(self, most: int) -> list[float]:
        """Latitudes of the graticule, `most` at most."""
        return _lines(self.box.south, self.box.north, most)

    def bar(self, most: float) -> tuple[int, float]:
        """A round number of kilometres and its pixels, `most` at most."""
        pixels = self.scale / KM_OF_DEGREE
        km = max((k for k in KILOMETRES if k * pixels <= most), default=KILOMETRES[0])
        return km, km * pixels


def box_of(ground: Ground) -> Box:
    """What a map of these places shows: the places with room around them, and the hosts whole where they are not much
    larger than what the places reach."""
    if ground.frame:
        return Box(*ground.frame)
    places = around((s.longitude, s.latitude) for s in ground.spots)
    rings = [point for ring in ground.outlines for point in ring]
    if not rings:
        return places.padded()
    both = around([*rings, *((s.longitude, s.latitude) for s in ground.spots)])
    return (both if both.side() <= WHOLE * max(places.side(), LEAST) else places).padded()


def around(points: Iterable[Point]) -> Box:
    """The box around points, at least one."""
    found = list(points)
    across, up = [x for x, _ in found], [y for _, y in found]
    return Box(min(across), max(across), min(up), max(up))


def fitted(box: Box, left: float, top: float, width: float, height: float) -> MapWindow:
    """The window of a box as large as the rectangle allows. A narrow box is widened and a flat one made higher, so that
    names have room."""
    flattest = FLATTEST_WORLD if box.of_the_world else FLATTEST
    box = _heightened(_widened(box, min(width / height, NARROWEST)), min(height / width, flattest))
    scale = min(width / ((box.east - box.west) * box.shrink()), height / (box.north - box.south))
    return MapWindow(box, left, top, scale)


def _widened(box: Box, least: float) -> Box:
    """A box whose width on a map is at least so much of its height."""
    lacking = least * (box.north - box.south) / box.shrink() - (box.east - box.west)
    return Box(box.west - lacking / 2, box.east + lacking / 2, box.south, box.north) if lacking > 0 else box


def _heightened(box: Box, least: float) -> Box:
    """A box whose height on a map is at least so much of its width."""
    lacking = least * (box.east - box.west) * box.shrink() - (box.north - box.south)
    return Box(box.west, box.east, box.south - lacking / 2, box.north + lacking / 2) if lacking > 0 else box


def _lines(low: float, high: float, most: int) -> list[float]:
    for step in STEPS:
        found = [round(i * step, 1) for i in range(math.ceil(low / step), math.floor(high / step) + 1)]
        if len(found) <= most:
            return found
    return []


def clipped(ring: Sequence[Point], box: Box) -> list[Point]:
    """A ring cut off at the sides of a box (Sutherland and Hodgman)."""
    out = list(ring)
    for axis, limit, keep in ((0, box.west, 1), (0, box.east, -1), (1, box.south, 1), (1, box.north, -1)):
        out = _cut(out, axis, limit, keep)
    return out


def _cut(ring: list[Point], axis: int, limit: float, keep: int) -> list[Point]:
    """What of a ring lies on the kept side of a line: keep 1 above the limit, -1 below it."""
    out: list[Point] = []
    for before, point in zip([ring[-1], *ring[:-1]] if ring else [], ring, strict=True):
        inside, was = ((p[axis] - limit) * keep >= 0 for p in (point, before))
        if inside != was:
            share = (limit - before[axis]) / (point[axis] - before[axis])
            out.append((before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])))
        if inside:
            out.append(point)
    return out
