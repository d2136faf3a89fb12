"""The audit as written agrees with its rows, and the draw is the one that it describes."""

from __future__ import annotations

import csv
import math
import re
from collections import Counter
from pathlib import Path

import pytest

import peaceops
from peaceops.book import open_book
from peaceops.book.draw import drawn, scaled, shares
from peaceops.book.tables import BY_NAME

ROOT = Path(__file__).resolve().parent.parent
WRITTEN = (ROOT / "docs" / "data" / "audit.md").read_text(encoding="utf-8")
with (ROOT / "docs" / "data" / "audit_rows.csv").open(encoding="utf-8", newline="") as handle:
    DRAWN = list(csv.DictReader(handle))
ROWS = [r for r in DRAWN if r["seed"] == "2026"]
SECOND = [r for r in DRAWN if r["seed"] == "2027"]
THIRD = [r for r in DRAWN if r["seed"] == "2031"]
FOURTH = [r for r in DRAWN if r["seed"] == "2032"]
FIFTH = [r for r in DRAWN if r["seed"] == "20261126"]
APART = [r for r in DRAWN if r["seed"] == "20261127"]
AFTER = [r for r in DRAWN if r["seed"] == "20261128"]
GRADES = ("right", "wrong", "mislabelled", "not_checked")
STRATA = ("council", "money", "people", "missions", "host and others")


def wilson(found: int, rows: int) -> tuple[str, str]:
    """The 95 per cent interval of a share, in per cent."""
    z, p = 1.959964, found / rows
    middle, half = p + z * z / (2 * rows), z * math.sqrt(p * (1 - p) / rows + z * z / (4 * rows * rows))
    low, high = ((middle + sign * half) / (1 + z * z / rows) * 100 for sign in (-1, 1))
    return f"{max(0.0, low):.1f}", f"{high:.1f}"


@pytest.mark.parametrize("draw", [ROWS, THIRD, FIFTH], ids=["2026", "2031", "20261126"])
@pytest.mark.parametrize("stratum", [*STRATA, "all"])
def test_the_table_of_strata_is_the_count_of_the_rows(stratum: str, draw: list[dict[str, str]]) -> None:
    grades = Counter(r["grade"] for r in draw if stratum in ("all", r["stratum"]))
    faults, checked = grades["wrong"] + grades["mislabelled"], grades.total() - grades["not_checked"]
    low, high = wilson(faults, checked)
    counts = " | ".join(str(n) for n in (grades.total(), *(grades[g] for g in GRADES)))
    assert f"| {stratum} | {counts} | {100 * faults / checked:.1f} | {low} to {high} |" in WRITTEN


def test_the_second_draw_is_told() -> None:
    for rows in (SECOND, FOURTH):
        assert Counter(r["grade"] for r in rows) == {"right": 49, "mislabelled": 1}
    low, high = wilson(1, 50)
    assert f"49 right and one mislabelled: 2.0 per cent, {low} to {high}" in " ".join(WRITTEN.split())


def test_every_fault_is_told_and_no_other() -> None:
    told = set(re.findall(r"(?m)^\| (\d+) of (\d+), ", WRITTEN))
    assert told == {(r["number"], r["seed"]) for r in DRAWN if r["grade"] in ("wrong", "mislabelled")}
    assert all(r["note"] for r in DRAWN if r["grade"] != "right")
    assert {r["grade"] for r in DRAWN} <= set(GRADES)


def test_the_rows_are_drawn_as_the_shares_say() -> None:
    apart = {place: n for place, n in scaled(400).items() if place[0] == "council"}
    assert scaled(200) == shares()
    later = {("money", "payer_appropriations"): 1, ("host and others", "financing_votes"): 1}
    then = Counter(shares()) - Counter(later)  # tables that came after the draws, and took a row of another
    then.update([("money", "money_parameters"), ("host and others", "assembly_votes")])
    assert Counter((r["stratum"], r["table"]) for r in FIFTH) == then
    for rows in (APART, AFTER):
        assert Counter((r["stratum"], r["table"]) for r in rows) == Counter(apart)
    of_then = Counter((r["stratum"], r["table"]) for r in ROWS)  # the tables that gave rows before the fifth draw
    council = {place: n for place, n in of_then.items() if place[0] == "council"}
    assert of_then == {place: n for place, n in then.items() if place in of_then}
    assert Counter((r["stratum"], r["table"]) for r in THIRD) == of_then
    for rows in (SECOND, FOURTH):
        assert Counter((r["stratum"], r["table"]) for r in rows) == Counter(council)
    assert sum(scaled(40).values()) == 40


def test_every_table_of_facts_gives_rows() -> None:
    given = {table for _, table in shares()}
    assert {name for name, table in BY_NAME.items() if table.fact} == given - {"states", "known_errors"}


def test_the_rows_of_the_council_drawn_apart_are_told() -> None:
    grades = Counter(r["grade"] for r in APART)
    low, high = wilson(grades["wrong"] + grades["mislabelled"], grades.total())
    assert f"| all | 108 | {grades['right']} | {grades['wrong']} | {grades['mislabelled']} | 0 |" in WRITTEN
    assert f"Wrong or mislabelled: {100 * 3 / 108:.1f} per cent, {low} to {high}." in WRITTEN
    for table, rows in Counter(r["table"] for r in APART).items():
        assert f"| {table} | {rows} |" in WRITTEN
    assert Counter(r["grade"] for r in AFTER) == {"right": 106, "wrong": 1, "mislabelled": 1}
    low, high = wilson(2, 108)
    assert f"106 right, one wrong and one mislabelled: 1.9 per cent, {low} to {high}" in " ".join(WRITTEN.split())


def test_a_seed_gives_the_same_rows_and_another_seed_others() -> None:
    view = open_book().at()
    one, again, other = ([r.key for r in drawn(view, seed, 30)] for seed in (1, 1, 2))
    assert one == again
    assert one != other
    assert len(set(one)) > 25


def test_a_draw_names_each_row_its_address_and_what_it_can_show() -> None:
    answer = peaceops.book_audit(12, seed=7)
    rows = answer.to_rows()
    addresses = {s.address for s in open_book().at().sources.values()}
    assert [r["number"] for r in rows] == list(range(1, 13))
    assert {r["address"] for r in rows} <= addresses
    assert all(f"source = {r['source']}" in r["values"] for r in rows)
    (note,) = map(str, answer.sentences())
    assert note.startswith(f"Edition {open_book().version}, seed 7: 12 rows.")
    assert "fewer than 22.1 per cent" in note  # 0.779 to the twelfth is 0.05
    for sample in (0, 10_001):
        with pytest.raises(peaceops.PeaceopsError, match="expected 1 to 10000"):
            peaceops.book_audit(sample)


def test_the_ledger_names_tests_that_are_there_and_every_item_of_the_reading() -> None:
    ledger = (ROOT / "docs" / "data" / "reading-ledger.md").read_text(encoding="utf-8")
    named = {name for name in re.findall(r"`([\w/]+(?:\.py|/))`", ledger) if name != "tests/"}
    assert [name for name in named if not (ROOT / "tests" / name).exists()] == []
    numbers = {int(n) for row in re.findall(r"(?m)^\| [A-K] ([\d, ]+)\w? \|", ledger) for n in row.split(",")}
    assert numbers == set(range(1, 76))
