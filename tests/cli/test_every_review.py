"""peaceops review ALL: the reviews of one date, whole or not at all, and taken up where a run stopped."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

import peaceops
from peaceops import api
from peaceops.api_reviews import ReviewMade
from peaceops.cli.commands import app
from peaceops.document.model import Document

DAY = date(1956, 6, 1)  # two missions
RUNNER = CliRunner()


def names(folder: Path) -> set[str]:
    return {p.name for p in folder.iterdir()}


def test_a_review_is_made_of_every_mission_whose_mandate_ran(tmp_path: Path) -> None:
    told: list[tuple[str, int, int]] = []
    made = peaceops.review_all(
        DAY, tmp_path, "json", processes=1, say=lambda one, done, of: told.append((one.mission, done, of))
    )
    running = sorted(m.mission for m in peaceops.missions(active_on=DAY, as_of=DAY))
    assert [m.mission for m in made] == running and len(running) == 2
    assert told == [(m, n, 2) for n, m in enumerate(running, 1)]
    assert names(tmp_path) == {f"{m}-1956-06-01.json" for m in running} | {"reviews-1956-06-01.csv"}
    rows = list(csv.DictReader((tmp_path / "reviews-1956-06-01.csv").open(encoding="utf-8")))
    assert [(r["mission"], r["contradictions"], r["failed"]) for r in rows] == [(m, "", "") for m in running]
    assert made.to_rows() == [{**r, "body_pages": ""} for r in rows]


def test_a_run_goes_on_where_one_stopped(tmp_path: Path) -> None:
    first = peaceops.review_all(DAY, tmp_path, ("json",), processes=1)
    (tmp_path / first[0].files[0]).unlink()
    again: list[str] = []
    assert peaceops.review_all(DAY, tmp_path, "json", processes=1, say=lambda m, *_: again.append(m.mission)) == first
    assert again == [first[0].mission]
    again.clear()
    peaceops.review_all(DAY, tmp_path, "json", payer="FRA", processes=1, say=lambda m, *_: again.append(m.mission))
    assert len(again) == 2  # another question


def test_one_that_fails_stops_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = api.review

    def broken(mission: str, *args: object, **more: object) -> Document:
        if mission == "UNTSO":
            raise ValueError("a fault that was planted")
        return whole(mission, *args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(api, "review", broken)
    made = {m.mission: m for m in peaceops.review_all(DAY, tmp_path, "json", processes=1)}
    assert "planted" in made["UNTSO"].failed and not made["UNTSO"].sound
    others = [m for name, m in made.items() if name != "UNTSO"]
    assert others and all(m.sound and m.files for m in others)
    monkeypatch.setattr(api, "review", whole)
    assert all(m.sound for m in peaceops.review_all(DAY, tmp_path, "json", processes=1))


def test_the_command_has_processes_counts_pages_and_sums_up(tmp_path: Path) -> None:
    result = RUNNER.invoke(
        app, ["review", "ALL", "--as-of", "1956-06-01", "--format", "pdf", "--form", "brief", "--out", str(tmp_path)]
    )
    assert result.exit_code == 0, result.output
    assert "2 reviews, none with a fault." in result.output and "2 of 2: " in result.output
    rows = list(csv.DictReader((tmp_path / "reviews-1956-06-01-brief.csv").open(encoding="utf-8")))
    assert [r["body_pages"] for r in rows] == ["1", "1"]


@pytest.mark.parametrize(
    ("made", "sound"),
    [
        (ReviewMade("A", "2024-01-01", "USA", "full", "e", body_pages=25), True),
        (ReviewMade("A", "2024-01-01", "USA", "full", "e", body_pages=26), False),
        (ReviewMade("A", "2024-01-01", "USA", "full", "e", contradictions=("x",)), False),
        (ReviewMade("A", "2024-01-01", "USA", "full", "e", failed="x"), False),
    ],
)
def test_a_review_is_sound_where_it_is_there_consistent_and_short(made: ReviewMade, sound: bool) -> None:
    assert made.sound is sound


@pytest.mark.parametrize("option", [["--compare", "2017-01-01"], ["--charts", "x"], ["--json"], ["--with-hindsight"]])
def test_options_about_one_review_are_refused(option: list[str]) -> None:
    result = RUNNER.invoke(app, ["review", "ALL", "--as-of", "1956-06-01", *option])
    assert result.exit_code != 0 and option[0] in str(result.exception or result.output)
