"""Maps: places where they are, circles by their values, words that stand on nothing, the same bytes every time."""

from __future__ import annotations

import dataclasses
import math
import random
import re
from itertools import combinations

import pytest

from chart_reader import Read
from peaceops.document.ground import Ground, MapSpot
from peaceops.document.model import Chart, Table
from peaceops.render.charts import draw
from peaceops.render.charts.labels import Label
from peaceops.render.charts.maps import LOOKS
from peaceops.render.charts.window import Box, box_of, clipped, fitted
from sample_document import persons

MALI = ((-12.0, 10.2), (4.2, 10.2), (4.2, 25.0), (-12.0, 25.0))
SPOTS = (
    MapSpot("Gao", 16.27, -0.04, 5820),
    MapSpot("Timbuktu", 16.77, -3.0, 1455),
    MapSpot("Kidal", 18.44, 1.4, 0),
    MapSpot("Ber", 16.84, -2.53, None),
)


def chart(spots: tuple[MapSpot, ...] = SPOTS, outlines: tuple[tuple[tuple[float, float], ...], ...] = (MALI,)) -> Chart:
    rows = tuple((s.name, None if s.value is None else persons(s.value, "persons", "2022")) for s in spots)
    table = Table("t", "Places", ("place", "troops"), rows)
    ground = Ground(spots, outlines, "Troops at a place", "Place without troops")
    return Chart("m", "A map", "A map of places.", "map", table, "place", ("troops",), "persons", ground=ground)


def circles(svg: str) -> list[tuple[float, float, float]]:
    return [(float(c.get("cx", 0)), float(c.get("cy", 0)), float(c.get("r", 0))) for c in Read(svg).all("circle")]


@pytest.mark.parametrize("size", ["wide", "narrow"])
def test_places_lie_to_each_other_as_on_the_earth(size: str) -> None:
    drawing = draw(chart())
    assert drawing is not None
    found = circles(getattr(drawing, size))[:4]  # the legend's come after; those without troops are drawn first
    by_name = dict(zip(("Ber", "Kidal", "Gao", "Timbuktu"), found, strict=True))
    degree = (by_name["Gao"][1] - by_name["Kidal"][1]) / (18.44 - 16.27)
    across = (by_name["Gao"][0] - by_name["Timbuktu"][0]) / (-0.04 + 3.0)
    assert across / degree == pytest.approx(math.cos(math.radians(17.6)), abs=0.01)
    assert by_name["Ber"][1] < by_name["Timbuktu"][1] and by_name["Ber"][0] > by_name["Timbuktu"][0]


def test_areas_of_circles_are_as_their_values() -> None:
    drawing = draw(chart())
    assert drawing is not None
    *_, gao, timbuktu = circles(drawing.wide)[:4]
    assert (gao[2], timbuktu[2]) == (LOOKS["wide"].largest, LOOKS["wide"].largest / 2)


def test_a_map_without_troops_is_drawn_and_its_legend_says_what_the_signs_are() -> None:
    empty = tuple(dataclasses.replace(s, value=None) for s in SPOTS)
    drawing = draw(chart(empty))
    assert drawing is not None and "Place without troops" in " ".join(Read(drawing.wide).words())
    assert "Troops at a place" not in " ".join(Read(drawing.wide).words())


@pytest.mark.parametrize("seed", range(12))
def test_words_never_stand_on_each_other_nor_outside(seed: int) -> None:
    rng = random.Random(seed)
    spots = tuple(
        MapSpot(f"Place {i}", rng.uniform(-5, 5), rng.uniform(20, 32), rng.choice([None, 0, 35, 150, 650, 2200]))
        for i in range(rng.choice([1, 3, 12, 60]))
    )
    drawing = draw(chart(spots, ()))
    assert drawing is not None
    for svg in (drawing.wide, drawing.narrow):
        read = Read(svg)
        labels = [Label(t.x, t.y, t.words, t.anchor) for t in read.texts()]
        assert not [(a.text, b.text) for a, b in combinations(labels, 2) if a.meets(b)]
        assert all(label.left() >= -0.1 and label.right() <= read.width + 0.1 for label in labels)
        assert all(0 <= x <= read.width and 0 <= y <= read.height for x, y, _ in circles(svg))


def test_every_degree_stands_at_its_line() -> None:
    drawing = draw(chart())
    assert drawing is not None
    read = Read(drawing.wide)
    (lines,) = (e.attrib["d"] for e in read.all("path") if e.get("stroke") == "var(--grid)" and e.get("fill") == "none")
    upright = [float(x) for x in re.findall(r"M(\S+) \S+v", lines)]
    lying = [float(y) for y in re.findall(r"M\S+ (\S+?)H", lines)]
    degrees = [t for t in read.texts() if "\N{DEGREE SIGN}" in t.words]
    assert lying == pytest.approx([t.y - 5 for t in degrees if t.anchor == "end"], abs=0.11) and len(lying) >= 2
    assert upright == pytest.approx([t.x for t in degrees if t.anchor == "middle"], abs=0.11) and len(upright) >= 2


def test_the_same_map_is_the_same_bytes() -> None:
    assert draw(chart()) == draw(chart())


def test_a_small_window_has_no_outline_and_a_large_host_is_cut_off() -> None:
    near = (MapSpot("A", 16.2, -0.1, 10), MapSpot("B", 16.3, 0.1, 20))
    small, large = draw(chart(near)), draw(chart())
    assert small is not None and large is not None
    assert 'fill-opacity="0.5"' not in small.wide and 'fill-opacity="0.5"' in large.wide


def test_the_window_holds_every_place_and_the_host_where_it_is_not_much_larger() -> None:
    whole = box_of(Ground((*SPOTS, MapSpot("Bamako", 12.6, -8.0, 590)), (MALI,), "", ""))
    assert whole.west < -12 and whole.east > 4.2 and whole.north > 25
    near = box_of(Ground(SPOTS[:2], (MALI,), "", ""))
    assert near.north < 20 and near.west < -3.0 < -0.04 < near.east
    window = fitted(near, 50, 10, 600, 400)
    assert window.width <= 600.01 and window.height <= 400.01
    assert max(window.width / 600, window.height / 400) == pytest.approx(1)


def test_a_ring_is_cut_at_the_sides_of_a_box() -> None:
    cut = clipped(MALI, Box(-1, 1, 12, 14))
    assert {(round(x, 6), round(y, 6)) for x, y in cut} == {(-1, 12), (1, 12), (1, 14), (-1, 14)}
    assert clipped(MALI, Box(50, 51, 12, 14)) == []


def test_a_map_needs_places() -> None:
    with pytest.raises(ValueError, match="expected a ground with spots"):
        draw(dataclasses.replace(chart(), ground=Ground((), (), "", "")))
