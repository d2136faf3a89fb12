"""A stranger's test: ten small changes are made by touching only the files that CONTRIBUTING names, and they work."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

import peaceops

SRC = Path(peaceops.__file__).parent
GUIDE = (Path(__file__).resolve().parent.parent / "CONTRIBUTING.md").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Change:
    """A small change: the row of the guide that tells how, and for each file what is replaced by what ("" at the end:
    what is added)."""

    row: str
    edits: dict[str, tuple[str, str]]


STRENGTH = "    blocks: list[Block] = [_strength(ctx, now.at.month)]\n"
ONE_MORE = '    blocks.append(ctx.write.say("stranger-figure", persons=now.at.month.uniformed))\n'
A_CHART = """    rows = 3 * [(ctx.mission, now.at.month.uniformed)]
    table = ctx.write.table("stranger-table", ("mission", "persons"), rows)
    write = ctx.write.chart
    blocks.append(write("stranger-chart", "bar", table, x="mission", series=("persons",), unit="persons"))
"""
CHANGES = {
    "a new figure in Presence": Change(
        "a figure or sentence of the review",
        {
            "words/en/presence.ftl": ("", "stranger-figure = They were { $persons }.\n"),
            "review/presence/part.py": (STRENGTH, STRENGTH + ONE_MORE),
        },
    ),
    "a new chart": Change(
        "a table or chart",
        {
            "words/en/presence.ftl": (
                "",
                "stranger-chart = A chart\n    .alt = Three bars.\nstranger-table = A table\n    .mission = Mission\n"
                "    .persons = Persons\n",
            ),
            "review/presence/part.py": (ONE_MORE, ONE_MORE + A_CHART),
        },
    ),
    "a reform key": Change(
        "a key of reform files",
        {
            "money/reform_file.py": (
                '    "says": (',
                '    "stranger": ("stranger", _words(20), "words"),\n    "says": (',
            ),
            "money/reforms.py": ('    says: str = ""\n', '    says: str = ""\n    stranger: str = ""\n'),
        },
    ),
    "a status word": Change(
        "a status word, a unit",
        {
            "book/figure.py": ('    "reported",\n', '    "reported",\n    "pledged",\n'),
            "words/en/page.ftl": ("", "status-pledged = pledged\nmeaning-pledged = promised, not paid\n"),
        },
    ),
    "a mission alias": Change(
        "a spelling of a State or mission",
        {"ingest/own/mission_aliases.csv": ("", "Mission of strangers,UNMIK,false,a test\n")},
    ),
    "a rule's new year": Change(
        "a rule's new year",
        {
            "ingest/own/money_parameters.csv": (
                "",
                "exceptional_discount,BHS,2028,2030,0.9,factor,A/RES/83/1,read,read,\n",
            )
        },
    ),
    "an option's text": Change(
        "an option's text", {"words/en/options.ftl": ("= End now\n", "= End on a day that is set\n")}
    ),
    "a table column": Change(
        "a column of a table",
        {
            "words/en/mandate.ftl": ("    .dated = How dated\n", "    .dated = How dated\n    .code = Code\n"),
            "review/mandate/part.py": (
                '("phase", "from", "dated", "basis"), rows',
                '("phase", "from", "dated", "basis", "code"), [(*r, ctx.mission) for r in rows]',
            ),
        },
    ),
    "an error sentence": Change(
        "an error sentence",
        {
            "words/en/errors.ftl": ("", "error-stranger = { $what } is a Sunday: expected a weekday.\n"),
            "days.py": (
                "    day = _since_the_charter(value, what)\n",
                "    day = _since_the_charter(value, what)\n    if day is not None and day.weekday() == 6:\n"
                '        raise refused("stranger", what=what)\n',
            ),
        },
    ),
    "an invariant": Change(
        "an invariant",
        {
            "book/invariants/mandates.py": (
                "CHECKS: tuple[Check, ...] = (\n",
                'CHECKS: tuple[Check, ...] = (\n    Check("stranger.none", "nobody is a stranger", '
                "\"SELECT mission FROM missions WHERE mission = 'X'\"),\n",
            )
        },
    ),
}
SEEN = """
import json, sys
from datetime import date
import peaceops
from peaceops.book.figure import STATUSES
from peaceops.book.invariants import every_check
from peaceops.days import any_day
from peaceops.document.model import Chart, Paragraph, Table
from peaceops.document.walk import blocks_of
from peaceops.exits.option_list import OPTIONS
from peaceops.ingest.workshop import own_csv
from peaceops.money.reform_file import read_reform
from peaceops.words.catalogue import words
document = peaceops.review("UNMIK", date(2018, 10, 20))
blocks = list(blocks_of(document.sections))
try:
    any_day("2018-10-21", "the day")
    said = ""
except peaceops.PeaceopsError as error:
    said = str(error)
print(json.dumps({
    "a new figure in Presence": any(b.key == "stranger-figure" for b in blocks if isinstance(b, Paragraph)),
    "a new chart": any(b.id == "stranger-chart" for b in blocks if isinstance(b, Chart))
        and "stranger-chart" in peaceops.to_html(document),
    "a reform key": read_reform({"name": "One", "stranger": "words"}, "here").stranger == "words",
    "a status word": "pledged" in STATUSES and words().text("meaning-pledged") == "promised, not paid",
    "a mission alias": any(r["alias"] == "Mission of strangers" for r in own_csv("mission_aliases")),
    "a rule's new year": any(r["first_year"] == "2028" for r in own_csv("money_parameters")),
    "an option's text": "End on a day that is set" in [str(o.title) for o in OPTIONS],
    "a table column": any("code" in [c.key for c in b.heads] for b in blocks if isinstance(b, Table)),
    "an error sentence": said == "the day is a Sunday: expected a weekday.",
    "an invariant": "stranger.none" in [c.name for c in every_check()],
}))
"""


def row_of(change: Change) -> str:
    """The line of the guide that tells how."""
    (line,) = (line for line in GUIDE.splitlines() if line.startswith(f"| {change.row} |"))
    return line


@pytest.mark.parametrize("name", CHANGES)
def test_the_guide_names_the_one_or_two_files_to_touch(name: str) -> None:
    change = CHANGES[name]
    assert len(change.edits) <= 2
    assert [file for file in change.edits if f"`{file}`" not in row_of(change)] == []


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bool]:
    """What is seen of the ten changes in a copy of the package."""
    folder = tmp_path_factory.mktemp("stranger")
    shutil.copytree(SRC, folder / "peaceops", ignore=shutil.ignore_patterns("__pycache__"))
    for change in CHANGES.values():
        for file, (old, new) in change.edits.items():
            path = folder / "peaceops" / file
            text = path.read_text(encoding="utf-8")
            assert old in text, f"{file}: {old}"
            path.write_text(text.replace(old, new, 1) if old else text + new, encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-c", SEEN],
        env=os.environ | {"PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        cwd=folder,
    )
    assert run.returncode == 0, run.stderr[-2000:]
    found: dict[str, bool] = json.loads(run.stdout)
    return found


@pytest.mark.parametrize("name", CHANGES)
def test_a_small_change_is_seen(name: str, seen: dict[str, bool]) -> None:
    assert seen[name]
