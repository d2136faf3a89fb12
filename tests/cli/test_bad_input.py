"""Bad input: one sentence that names the thing, what was expected, and the nearest valid value; exit 2; no files."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from peaceops.cli.main import run

Refused = Callable[[list[str]], str]
STAY = ["exit", "simulate", "UNMIK", "--option", "renew", "--start", "2019-07-01"]
FORECAST = ["council", "forecast", "--about", "UNMIK", "--on", "2018-10-20"]
CASES = [
    (["review", "UNMIKK"], ["unknown mission 'UNMIKK'", "UNMIK"]),
    (["review", "UNMIK", "--as-of", "20.10.2018"], ["'20.10.2018' is not a date", "2018-10-20"]),
    (["review", "UNMIK", "--as-of", "1998-01-01"], ["10 June 1999"]),
    (["review", "UNMIK", "--as-of", "2999-01-01"], ["has not come yet"]),
    (["review", "UNMIK", "--as-of", "2018-10-20", "--compare", "2018-10-20"], ["is 2018-10-20", "before the date"]),
    (["review", "UNMIK", "--as-of", "2018-10-20", "--compare", "UNFICIP"], ["unknown mission 'UNFICIP'", "UNFICYP"]),
    (["review", "UNMIK", "--payer", "Germny"], ["unknown Member State 'Germny'", "DEU (Germany)"]),
    (["review", "UNMIK", "--as-of", "2018-10-20", "--format", "odt"], ["odt", "html"]),
    (["mission", "UNMOK"], ["unknown mission 'UNMOK'", "UNMIK"]),
    (["missions", "--active-on", "today"], ["'today' is not a date"]),
    (["strength", "UNMIK", "--from", "2018-02-01", "--to", "2017-01-01"], ["2018-02-01", "2017-01-01"]),
    (["strength", "UNNOWHERE"], ["unknown mission 'UNNOWHERE'"]),
    (["council", "votes", "--about", "KOSOV"], ["unknown mission or agenda item 'KOSOV'", "Kosovo"]),
    (["council", "votes", "--from", "1945-12-31"], ["did not exist on 1945-12-31", "1946-01-17"]),
    (["council", "members", "--on", "2040-01-01"], ["2040-01-01", "2027-12-31"]),
    (["council", "path", "UNMIX"], ["unknown mission 'UNMIX'", "UNMIK"]),
    (
        ["council", "forecast", "--about", "UNMIK", "--on", "2018-10-20", "--assume", "DEU=no"],
        ["'DEU' was not a member of the Council on 2018-10-20", "RUS"],
    ),
    (["council", "forecast", "--about", "UNMIK", "--on", "2018-10-20", "--assume", "RUS"], ["'RUS'", "RUS=no"]),
    (["council", "backtest", "--score-after", "2014-12-31", "--out", "p.xlsx"], ["'.xlsx'", ".csv or .parquet"]),
    (["council", "backtest"], ["expected --score-after, such as 2018-12-31"]),
    (["council", "backtest", "--score-after", "2020-01-01", "--train-until", "2020-01-01"], ["given twice"]),
    (["exit", "options", "UNMIKK"], ["unknown mission 'UNMIKK'", "UNMIK"]),
    (["exit", "options", "UNMIK", "--payer", "Germny"], ["unknown Member State 'Germny'", "DEU (Germany)"]),
    (["exit", "options", "UNMIK", "--as-of", "2999-01-01"], ["has not come yet"]),
    (
        ["exit", "simulate", "UNMIK", "--option", "final", "--start", "2019-07-01"],
        ["unknown option 'final'", "final-term"],
    ),
    (["exit", "simulate", "UNMIK", "--option", "final-term", "--start", "July"], ["'July' is not a date"]),
    (["exit", "simulate", "UNMIK", "--option", "final-term", "--start", "2019-07-01", "--draws", "0"], ["1 to 200000"]),
    (["exit", "simulate", "UNMIK", "--option", "final-term", "--start", "2019-07-01", "--fix", "pool=1"], ["pooling"]),
    (["exit", "backtest", "--out", "nowhere/x.csv"], ["nowhere/x.csv", "a folder that exists"]),
    (["exit", "backtest", "--draws", "-5"], ["expected 1 to 200000"]),
    ([*STAY, "--processes", "0"], ["--processes 0 cannot be run: expected 1 to"]),
    ([*STAY, "--processes", "99999999999"], ["cannot be run: expected 1 to", "cores"]),
    ([*STAY, "--fix", "pooling=1_0"], ["write digits without underscores"]),
    ([*STAY, "--fix", "pooling=1", "--fix", "pooling=2"], ["expected pooling once, found it twice"]),
    (["rates", "--year", "1", "--reform", "portfolio-cut-10"], ["no peacekeeping rate for 1 is in this database"]),
    (["scale", "a.csv", "--set", "ceiling_pct=1_0"], ["--set 'ceiling_pct=1_0': expected a number after '='"]),
    (["scale", "a.csv", "--set", "ceiling_pct=nan"], ["--set 'ceiling_pct=nan': expected a number after '='"]),
    (["scale", "a.csv", "--set", "ceiling_pct=20", "--set", "ceiling_pct=25"], ["expected 'ceiling_pct' once"]),
    (["scale", "/dev/zero"], ["/dev/zero: expected a CSV file of incomes", "a device"]),
    (["exit", "simulate", "UNMIK", "--option", "renew", "--start", "9998-12-31"], ["9998-12-31 is too far ahead"]),
    (["strength", "UNMIK", "--from", "9999-12-01"], ["9999-12-01 is too far ahead"]),
    (["payer", "USA", "--fy", "9999-00"], ["9999-00 is out of range", "1945-46 to 2099-00"]),
    (["payer", "USA", "--fy", "٢٠٢٤-25"], ["unknown financial year", "2018-19"]),
    (["mission", "x" * 20_000], ["'" + "x" * 80 + "'...: expected one of this database"]),
    ([*FORECAST, "--assume", "RUS=no", "--assume", "rus=yes"], ["'rus=yes' is a second one about RUS"]),
    (["reform", "no-such-reform", "--fy", "2024-25"], ["no-such-reform", "regular-ceiling-20"]),
    (["reform", "no-level-c", "portfolio-cut-10", "--mission", "UNMIK"], ["of one reform", "expected one file"]),
    (["reform", "no-level-c", "no-level-c"], ["two reforms are named 'no-level-c'"]),
    (["scale", "no-such-file.csv"], ["no-such-file.csv: expected a CSV file of incomes"]),
    (["scale", "no-such-file.csv", "--set", "ceiling_pct"], ["--set 'ceiling_pct'", "expected a number after '='"]),
    (["exit", "backtest", "--spending", "--draws", "0"], ["0 draws with seed 1 cannot be run"]),
    (["exit", "backtest", "--spending", "--out", "x.csv"], ["--out is of the back-test of strength"]),
    (["reform", "no-level-c", "--fy", "2024"], ["unknown financial year '2024'", "2018-19"]),
    (["reform", "no-level-c", "--fy", "2030-31"], ["no assessment sections for 2030-31"]),
    (["reform", "no-level-c", "--payer", "GERMNY"], ["unknown Member State 'GERMNY'"]),
    (["reform", "no-level-c", "--mission", "UNMIKK"], ["UNMIKK", "UNMIK"]),
    (["rates", "--year", "1990"], ["no peacekeeping rate for 1990", "expected 2012 to 2027"]),
    (["rates", "--year", "soon"], ["'--year'", "is not a whole number"]),
    (["rates"], ["a year or a payer is missing: expected --year 2024"]),
    (["rates", "--year", "2012", "--reform", "no-level-c"], ["needs the level of every State", "2013 to 2027"]),
    (["rates", "--yeer", "2024"], ["--yeer", "--year"]),
    (["assess"], ["nothing to assess: expected a financial year (--fy 2024-25)", "--sections FILE.csv"]),
    (["assess", "UNMIKK", "--fy", "2024-25"], ["unknown mission 'UNMIKK'", "UNMIK"]),
    (["assess", "UNMIK", "--fy", "2018-19"], ["2018-19", "UNMIK in 2022-23", "--estimate"]),
    (["assess", "UNMIK", "--fy", "2018/20"], ["unknown financial year '2018/20'", "2018-19"]),
    (["assess", "UNMIK", "--fy", "2024-25", "--payer", "GERMNY"], ["Member State 'GERMNY'", "DEU"]),
    (["assess", "--sections", "nowhere.csv"], ["nowhere.csv", "CSV file of sections"]),
    (["assess", "UNMIK", "--fy", "2024-25", "--sections", "x.csv"], ["holds its own periods"]),
    (["payer", "GERMNY"], ["unknown Member State 'GERMNY'", "DEU (Germany)"]),
    (["payer", "DEU", "--fy", "1950-51"], ["1950-51", "2026-27"]),
    (["book", "export", "--format", "xls"], ["unknown export format 'xls'", "csv"]),
    (["book", "verify", "--book", "nowhere"], ["nowhere", "peaceops book build"]),
    (["book", "build", "--sources", "nowhere"], ["nowhere", "publishers' files"]),
]


@pytest.fixture
def refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Refused:
    """The one sentence with which the command line refuses words, in a folder where nothing is written."""
    monkeypatch.chdir(tmp_path)

    def sentence(words: list[str]) -> str:
        before = [*tmp_path.iterdir()]
        assert run(words) == 2
        told = capfd.readouterr()
        assert told.out == ""
        assert told.err.count("\n") == 1 and told.err.startswith("peaceops: ") and told.err.endswith(".\n")
        assert [*tmp_path.iterdir()] == before
        return told.err

    return sentence


@pytest.mark.parametrize(("words", "expected"), CASES, ids=lambda v: " ".join(v) if isinstance(v, list) else str(v))
def test_bad_input_gives_one_sentence_and_exit_2(words: list[str], expected: list[str], refused: Refused) -> None:
    sentence = refused(words)
    for words_ in expected:
        assert words_ in sentence


def test_a_process_of_its_own_says_the_same_and_exits_with_2(tmp_path: Path) -> None:
    words, expected = CASES[0]
    done = subprocess.run([sys.executable, "-m", "peaceops", *words], cwd=tmp_path, capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert all(word in done.stderr for word in expected) and list(tmp_path.iterdir()) == []


SECTIONS = "mission,section,kind,from,to,gross_usd\n"
FILES = [
    (
        "UNMIK,A,assessment,2024-07-01,2024-12-31,10\nUNMIK,B,assessment,2024-12-01,2025-06-30,10\n",
        ["overlap on 2024-12-01"],
    ),
    ("UNMIK,A,assessment,2024-12-31,2024-07-01,10\n", ["row 2, column 'to'", "a day not before 2024-12-31"]),
    ("UNMIK,A,assessment,2024-07-01,2024-12-31,ten million\n", ["column 'gross_usd'", "'ten million'"]),
    ("UNMIK,A,loan,2024-07-01,2024-12-31,10\n", ["column 'kind'", "assessment, additional or credit"]),
    ("UNMIK,A,assessment,1990-07-01,1990-12-31,10\n", ["no peacekeeping rate for 1990"]),
]


@pytest.mark.parametrize(("rows", "expected"), FILES)
def test_a_bad_file_of_sections_gives_one_sentence_and_exit_2(rows: str, expected: list[str], refused: Refused) -> None:
    Path("mine.csv").write_text(SECTIONS + rows, encoding="utf-8")
    sentence = refused(["assess", "--sections", "mine.csv"])
    assert all(word in sentence for word in expected), sentence


REFORMS = [
    ("name: x\nregular:\n  celing_pct: 20\n", ["unknown key 'regular.celing_pct'", "regular.ceiling_pct"]),
    ("name: x\npeacekeeping:\n  cap_pct: 25\n  cap_pct: 20\n", ["key 'cap_pct'", "found it twice"]),
    ("name: x\nregular:\n  ceiling: 20\n", ["unknown key 'regular.ceiling'", "'regular.ceiling_pct'"]),
    ("name: x\nregular:\n  ceiling_pct: low\n", ["regular.ceiling_pct", "'low'"]),
    ("name: x\nregular:\n  rates_pct:\n    DEU: 7\n", ["is refused", "100"]),
    ("name: x\npeacekeeping:\n  factors:\n    I: -1\n", ["is refused", "expected no less than 0"]),
]


@pytest.mark.parametrize(("text", "expected"), REFORMS)
def test_a_bad_reform_file_gives_one_sentence_and_exit_2(text: str, expected: list[str], refused: Refused) -> None:
    Path("mine.yaml").write_text(text, encoding="utf-8")
    sentence = refused(["reform", "mine.yaml", "--fy", "2024-25"])
    assert all(word in sentence for word in expected), sentence
