"""peaceops exit: data on standard output, what cannot be said beside it."""

from __future__ import annotations

import csv
import io

import pytest

from peaceops.cli.main import run


def test_options_are_rows_and_what_cannot_be_said_stands_beside_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["exit", "options", "UNMIK", "--as-of", "2018-10-20", "--format", "csv"]) == 0
    found = capsys.readouterr()
    rows = list(csv.DictReader(io.StringIO(found.out)))
    assert [r["option"] for r in rows] == ["renew", "renew-reduced", "final-term", "end-now"]
    assert rows[0]["what"] == "Renew as it is"
    assert (rows[0]["who_decides"], rows[0]["veto"], rows[3]["veto"]) == (
        "General Assembly",
        "does not apply",
        "applies",
    )
    said = [line for line in found.err.splitlines() if line.startswith("peaceops: cannot be said of UNMIK: ")]
    assert len(said) == 2 and said[1].endswith("the oldest, UNOMIG, had 15.9 years")
    left_out = [line for line in found.err.splitlines() if line.startswith("peaceops: left out, ")]
    assert len(left_out) == 1 and left_out[0].startswith(
        "peaceops: left out, final-term-political, end-now-political: "
    )


def test_of_a_mission_that_has_left_only_that_is_said_and_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["exit", "options", "UNAMI", "--as-of", "2026-03-01"]) == 0
    told = capsys.readouterr().err.splitlines()
    keys = "renew, renew-reduced, final-term, final-term-political, end-now, end-now-political"
    assert told == [f"peaceops: left out, {keys}: The mission had left by 2025-12-31."]


@pytest.mark.parametrize(
    ("mission", "day", "why"),
    [
        (
            "UNAMA",
            "2023-01-01",
            "No political mission is offered after a mission of this kind (special political mission).",
        ),
        (
            "UNLB",
            "2018-10-20",
            "It serves other missions, and no mandate of its own that could be ended is in this database.",
        ),
        (
            "UNAVEM I",
            "1990-01-01",
            "No political mission is offered to this mission: none followed a closing on record by this date.",
        ),
    ],
)
def test_why_an_option_is_left_out_is_said_once(
    mission: str, day: str, why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["exit", "options", mission, "--as-of", day]) == 0
    assert capsys.readouterr().err.count(f": {why}\n") == 1


def test_a_decided_end_is_one_number_of_months_and_no_range(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["exit", "options", "MINUSMA", "--as-of", "2023-07-15", "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert rows[0]["months_until_out"] == "6" and " to " in rows[0]["cost_usd_million"]


def test_a_run_says_what_it_extrapolates_and_how_its_kind_did(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--option", "final-term", "--start", "2022-01-01", "--draws", "50", "--format", "csv"]
    assert run(["exit", "simulate", "UNMIK", *arguments]) == 0
    found = capsys.readouterr()
    assert len(list(csv.DictReader(io.StringIO(found.out)))) == 60
    assert "peaceops: UNMIK has fewer than 100 uniformed personnel, as had" in found.err
    assert "peaceops: back-test, all, end date known: " in found.err and "(share of the strength)" in found.err
