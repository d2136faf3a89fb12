"""Questions and files of people who do this job, each with the right answer: one row a case that has a door.

The ids (F29 ...) are those of the field log; the answers are facts of public pages and data sets.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from typing import Any

import pytest

from peaceops.cli.main import run
from peaceops.words.language import SPACE

Answer = Callable[[str], list[dict[str, str]]]


@pytest.fixture
def rows(capsys: pytest.CaptureFixture[str]) -> Answer:
    """The rows of a command, as its CSV."""

    def asked(words: str) -> list[dict[str, str]]:
        assert run([*words.split(), "--format", "csv"]) == 0, capsys.readouterr().err
        return list(csv.DictReader(io.StringIO(capsys.readouterr().out)))

    return asked


@pytest.mark.parametrize(
    ("case", "words", "where", "expected"),
    [
        ("F29", "deaths --to 2014-08-31 --by nationality", {"iso3": "IND"}, {"deaths": "157", "rank": "1"}),
        ("F30", "deaths --to 2008-05-31 --by nationality", {"iso3": "IND"}, {"deaths": "126"}),
        ("F30", "deaths --to 2008-05-31 --by nationality", {"iso3": "PAK"}, {"deaths": "97"}),
        ("F30", "deaths --to 2008-05-31 --by nationality", {"iso3": "BGD"}, {"deaths": "84"}),
        ("F30", "deaths --to 2008-05-31 --by nationality", {"iso3": "CAN"}, {"deaths": "114", "rank": "2"}),
        ("F30", "deaths --to 2008-05-31 --by nationality", {"iso3": "GHA"}, {"deaths": "114", "rank": "2"}),
        ("F30", "deaths --to 2008-05-31 --by nationality", {"iso3": "GBR"}, {"deaths": "98"}),
        ("F30", "deaths --to 2008-05-31 --by nationality", {"iso3": "FRA"}, {"deaths": "98"}),
        ("F32", "deaths --to 2023-05-29 --nationality India --by cause", {"cause": "malicious_act"}, {"deaths": "69"}),
        ("F51", "mandates UNFICYP --on 2024-02-01", {}, {"ends_on": "2025-01-31"}),
        ("F51", "mandates UNFICYP --on 2025-02-15", {}, {"ends_on": "2026-01-31"}),
        ("F51", "mandates UNFICYP --on 2026-11-25", {}, {"ends_on": "2027-01-31", "status": "in_force"}),
        ("F52", "mandates MINURSO --on 2026-11-25", {}, {"ends_on": "2026-10-31", "status": "end_passed"}),
        ("F52", "mandates MINUSCA --on 2026-11-25", {}, {"ends_on": "2026-11-15", "status": "end_passed"}),
        ("F52", "mandates UNISFA --on 2026-11-25", {}, {"ends_on": "2026-11-15", "status": "end_passed"}),
    ],
)
def test_a_question_of_the_field_is_answered(
    case: str, words: str, where: dict[str, str], expected: dict[str, str], rows: Answer
) -> None:
    (row,) = (r for r in rows(words) if where.items() <= r.items())
    assert {key: row[key] for key in expected} == expected


@pytest.mark.parametrize(
    ("case", "words", "column", "expected"),
    [
        ("F29", "deaths --to 2014-08-31", "deaths", 3_268),
        ("F30", "deaths --to 2008-05-31", "deaths", 2_478),
        ("F33", "deaths --to 2023-06-30 --by year", "deaths", 4_316),
    ],
)
def test_a_total_of_the_field_is_the_sum_of_the_rows(
    case: str, words: str, column: str, expected: int, rows: Answer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sum(int(r[column]) for r in rows(words)) == expected
    assert run([*words.split(), "--json"]) == 0
    answer: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert answer["totals"][0][column]["value"] == expected


@pytest.mark.parametrize(
    ("case", "words", "sentences"),
    [
        ("F29", "deaths --to 2014-08-31", ["3,268 persons, 3,274 rows in the publisher's list"]),
        (
            "F52",
            "mandates --on 2026-11-25",
            ["of MINURSO, MINUSCA, UNISFA, UNSMIL and UNVMC has passed: a renewal may be missing", "29 June 2026"],
        ),
    ],
)
def test_what_the_figures_cannot_say_is_said_beside_them(
    case: str, words: str, sentences: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(words.split()) == 0
    said = capsys.readouterr().err.replace(SPACE, " ")
    for sentence in sentences:
        assert sentence in said
