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
