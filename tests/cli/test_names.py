"""peaceops names and peaceops resolve, and every door that takes a State or mission by any of its names."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from peaceops.cli.main import run


def test_names_writes_the_data_set_with_codes_and_says_what_it_did_not_understand(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "data.csv"
    file.write_text("State,troops\nAllemagne,5\nAtlantis,6\n", "utf-8")
    assert run(["names", str(file), "--column", "State"]) == 0
    out, said = capsys.readouterr()
    rows = list(csv.DictReader(io.StringIO(out)))
    assert [(r["State"], r["troops"], r["iso3"]) for r in rows] == [("Allemagne", "5", "DEU"), ("Atlantis", "6", "")]
    assert said == "peaceops: 1 name was not understood: 'Atlantis' (1).\n"
    assert run(["names", str(file), "--column", "State", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["unknown"] == {"Atlantis": 1}


def test_resolve_prints_what_a_name_means(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["resolve", "Royaume-Uni", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["key"] == "GBR"
    assert run(["resolve", "Yugoslavia", "--year", "2001", "--format", "csv"]) == 0
    assert "SCG" in capsys.readouterr().out


@pytest.mark.parametrize(
    "words",
    [
        "assess FINUL --fy 2024-25 --payer Allemagne --json",
        "payer Germany --fy 2024-25 --json",
        "reform no-level-c --payer Germany --mission FINUL --json",
        "council votes --about FINUL --member Germany --json",
        "council forecast --about FINUL --on 2020-08-20 --assume Germany=no --json",
        "exit options FINUL --as-of 2020-08-20 --payer Germany --json",
        "strength FINUL --from 2020-06-30 --to 2020-06-30 --json",
        "mission FINUL --json",
    ],
)
def test_every_door_takes_the_names_that_people_use(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(words.split()) == 0
    in_full = capsys.readouterr().out
    codes = words.replace("FINUL", "UNIFIL").replace("Allemagne", "DEU").replace("Germany", "DEU")
    assert run(codes.split()) == 0
    assert capsys.readouterr().out == in_full
