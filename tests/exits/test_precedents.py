"""Precedents: the criteria, their distances, and which closed missions are nearest."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from peaceops.book import open_book
from peaceops.exits.closing import closings
from peaceops.exits.precedents import CRITERIA, WEIGHTS, Precedents, precedents

BOOK = open_book()
ASKED = date(2018, 10, 20)


@pytest.fixture(scope="module")
def unmik() -> Precedents:
    return precedents(BOOK.at(ASKED), "UNMIK", ASKED)


def test_unmik_is_nineteen_years_old_with_seventeen_persons(unmik: Precedents) -> None:
    assert unmik.mine.age is not None and unmik.mine.size is not None
    assert (unmik.mine.age.value, unmik.mine.size.value, str(unmik.mine.size.period)) == (19.4, 17, "2018-02-28")
    assert (unmik.mine.form, unmik.mine.region, unmik.mine.kind) == ("open_ended", "Europe", "pko")


def test_unikom_is_the_nearest_and_the_one_with_an_open_ended_mandate(unmik: Precedents) -> None:
    first = unmik.nearest[0]
    assert first.closing.mission == "UNIKOM"
    assert first.closing.days is not None and first.closing.days.value == 95
    assert first.parts["mandate-form"].value == 0.0
    assert {p.closing.mission for p in unmik.nearest if p.likeness.form == "open_ended"} == {"UNIKOM"}
    assert len(unmik.nearest) == 8 and unmik.considered == 24


def test_distances_are_means_of_their_criteria_and_rise(unmik: Precedents) -> None:
    for p in unmik.nearest:
        parts = [float(f.value) for f in p.parts.values()]
        assert set(p.parts) <= set(CRITERIA)
        assert all(0 <= d <= 1 for d in parts)
        weights = [WEIGHTS[name] for name in p.parts]
        mean = sum(w * d for w, d in zip(weights, parts, strict=True)) / sum(weights)
        assert float(p.distance.value) == pytest.approx(mean, abs=6e-4)
        assert p.distance.trace is not None and p.distance.trace.inputs == tuple(p.parts.values())
    distances = [float(p.distance.value) for p in unmik.nearest]
    assert distances == sorted(distances)


def test_the_age_of_unikom_is_compared_over_the_larger_age(unmik: Precedents) -> None:
    first = unmik.nearest[0]
    assert first.likeness.age is not None and first.likeness.size is not None
    assert (first.likeness.age.value, first.likeness.size.value) == (12.3, 11)
    assert float(first.parts["age"].value) == pytest.approx((19.4 - 12.3) / 19.4, abs=1e-3)


def test_a_criterion_that_one_lacks_is_left_out() -> None:
    found = precedents(BOOK.at(ASKED), "UNMIK", ASKED, n=100)
    (unipsil,) = [p for p in found.nearest if p.closing.mission == "UNIPSIL"]
    assert unipsil.likeness.size is None
    assert "size" not in unipsil.parts and len(unipsil.parts) == 5


def test_size_and_tasks_weigh_more_than_all_of_age_region_and_kind() -> None:
    assert WEIGHTS["size"] + WEIGHTS["tasks"] > WEIGHTS["kind"] + WEIGHTS["age"] + WEIGHTS["region"]
    large = precedents(BOOK.at(date(2024, 6, 1)), "MONUSCO", date(2024, 6, 1)).nearest[:3]
    assert [p.closing.mission for p in large] == ["UNAMID", "MINUSMA", "UNOCI"], "large forces with like tasks"


def test_tasks_are_compared_by_the_share_that_only_one_has() -> None:
    found = precedents(BOOK.at(ASKED), "UNMIK", ASKED, n=100)
    for p in found.nearest:
        mine, theirs = p.mine.held, p.likeness.held
        assert p.values["tasks"] == pytest.approx(1 - len(mine & theirs) / len(mine | theirs), abs=6e-4)
    assert any(not p.likeness.held and p.values["tasks"] == 1 for p in found.nearest), "not coded: unlike"


def test_a_closed_mission_is_no_precedent_of_itself_and_is_measured_at_its_end() -> None:
    found = precedents(BOOK.at(ASKED), "UNIKOM", ASKED, n=100)
    assert "UNIKOM" not in {p.closing.mission for p in found.nearest}
    assert found.mine.age is not None and found.mine.age.value == 12.5  # April 1991 to October 2003


def test_nothing_is_known_before_the_first_closing() -> None:
    found = precedents(BOOK.at(date(1985, 6, 1)), "UNFICYP", date(1985, 6, 1))
    assert found.nearest == () and found.considered == 0
    assert found.mine.size is None


@pytest.mark.sources
def test_sizes_at_the_decision_agree_with_the_drawdown_curves(sources: Path) -> None:
    """Conformance: strengths at the decision against curves drawn independently from the merged series."""
    drawn: dict[tuple[str, str], int] = {}
    with (sources / "mission-drawdown-curves/drawdown_44_missions.csv").open(encoding="utf-8") as handle:
        for row in csv.DictReader(handle):
            if row["total"]:
                drawn[row["mission"], row["date"][:7]] = int(float(row["total"]))
    found = precedents(BOOK.at(), "UNMIK", date(2025, 7, 31), n=100)
    sizes = {p.closing.mission: p.likeness.size for p in found.nearest if p.likeness.size}
    compared = {m: (drawn[m, f.period.iso[:7]], f.value) for m, f in sizes.items() if (m, f.period.iso[:7]) in drawn}
    assert len(compared) >= 15
    assert {m: pair for m, pair in compared.items() if pair[0] != pair[1]} == {}


def test_every_closing_with_a_last_day_and_no_successor_by_decision_is_considered() -> None:
    whole = BOOK.at()
    ended = [c for c in closings(whole) if c.ended and c.mission != "UNMIK"]
    assert precedents(whole, "UNMIK", date(2026, 1, 1), n=100).considered == len(ended)
