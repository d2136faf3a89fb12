"""Bad input: one sentence that names the thing, what was expected, and the nearest valid value; exit 2; no files."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

CASES = [
    (["review", "UNMIKK"], ["unknown mission 'UNMIKK'", "UNMIK"]),
    (["review", "UNMIK", "--as-of", "20.10.2018"], ["'20.10.2018' is not a date", "2018-10-20"]),
    (["review", "UNMIK", "--as-of", "1998-01-01"], ["10 June 1999"]),
    (["review", "UNMIK", "--as-of", "2999-01-01"], ["has not come yet"]),
    (["review", "UNMIK", "--payer", "Germany"], ["unknown Member State 'Germany'", "DEU (Germany)"]),
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
    (["council", "backtest", "--train-until", "2014-12-31", "--out", "p.xlsx"], ["'.xlsx'", ".csv or .parquet"]),
    (["exit", "options", "UNMIKK"], ["unknown mission 'UNMIKK'", "UNMIK"]),
    (["exit", "options", "UNMIK", "--payer", "Germany"], ["unknown Member State 'Germany'", "DEU (Germany)"]),
    (["exit", "options", "UNMIK", "--as-of", "2999-01-01"], ["has not come yet"]),
    (["exit", "simulate", "UNMIK", "--option", "clos", "--start", "2019-07-01"], ["unknown option 'clos'", "close"]),
    (["exit", "simulate", "UNMIK", "--option", "close", "--start", "July"], ["'July' is not a date"]),
    (["exit", "simulate", "UNMIK", "--option", "close", "--start", "2019-07-01", "--draws", "0"], ["1 to 200000"]),
    (["exit", "simulate", "UNMIK", "--option", "close", "--start", "2019-07-01", "--fix", "pool=1"], ["pooling"]),
    (["exit", "backtest", "--out", "nowhere/x.csv"], ["nowhere/x.csv", "a folder that exists"]),
    (["exit", "backtest", "--draws", "-5"], ["expected 1 to 200000"]),
    (["reform", "no-such-reform", "--fy", "2024-25"], ["no-such-reform", "regular-ceiling-20"]),
    (["reform", "no-level-c", "--fy", "2024"], ["unknown financial year '2024'", "2018-19"]),
    (["reform", "no-level-c", "--fy", "2030-31"], ["no assessment sections for 2030-31"]),
    (["reform", "no-level-c", "--payer", "GERMANY"], ["unknown Member State 'GERMANY'"]),
    (["reform", "no-level-c", "--mission", "UNMIKK"], ["UNMIKK", "UNMIK"]),
    (["book", "export", "--format", "xls"], ["unknown export format 'xls'", "csv"]),
    (["book", "verify", "--book", "nowhere"], ["nowhere", "peaceops book build"]),
    (["book", "build", "--sources", "nowhere"], ["nowhere", "publishers' files"]),
]


@pytest.mark.parametrize(("words", "expected"), CASES, ids=lambda v: " ".join(v) if isinstance(v, list) else str(v))
def test_bad_input_gives_one_sentence_and_exit_2(words: list[str], expected: list[str], tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "peaceops", *words], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    sentence = done.stderr.strip().splitlines()
    assert len(sentence) == 1 and sentence[0].startswith("peaceops: ") and sentence[0].endswith(".")
    for words_ in expected:
        assert words_ in sentence[0]
    assert list(tmp_path.iterdir()) == []
