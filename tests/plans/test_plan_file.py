"""A plan file of a stranger: understood, or one sentence that names place, key and what was expected."""

from __future__ import annotations

import io
import random
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
import yaml

import peaceops
from peaceops.errors import PeaceopsError
from peaceops.plans.as_yaml import to_yaml
from peaceops.plans.from_yaml import load_plan, read_plan
from peaceops.plans.plan_lines import Condition, Head, Plan, PlanTask, Strength
from peaceops.plans.values import COLONS, PLAIN, WORDS_OF_YAML, written
from peaceops.reading.plain_yaml import parse_yaml

HEAD = "plan: 1\nmission: UNMIK\nas_of: 2018-10-20\nstart: 2018-10-20\n"


def test_the_least_plan_is_a_head() -> None:
    plan = read_plan(parse_yaml(HEAD, "p.yaml"), "p.yaml")
    assert (plan.head.mission, plan.head.as_of, plan.tasks) == ("UNMIK", date(2018, 10, 20), ())


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "p.yaml is no exit plan"),
        ("- 1\n", "p.yaml is no exit plan"),
        ("plan: 1\nmission: UNMIK\nas_of: 2018-10-20\n", "p.yaml lacks start"),
        (HEAD.replace("plan: 1", "plan: 2"), "a plan of format '2': expected 1"),
        (HEAD + "task: []\n", "unknown key 'task'; the nearest is tasks"),
        (HEAD + "tasks:\n  - tusk: x\n", "line 1 of tasks: unknown key 'tusk'; the nearest is task"),
        (HEAD + "tasks: x\n", "tasks should be a list of lines"),
        (HEAD + "tasks:\n  - x\n", "line 1 of tasks: expected keys and values"),
        (HEAD + "last_day: 2018-13-40\n", "last_day should be a day such as 2018-10-20, found '2018-13-40'"),
        (HEAD + "last_day: soon\n", "last_day should be a day"),
        (HEAD + "budgets:\n  - usd: 1e300\n", "usd should be US dollars such as 41000000"),
        (HEAD + "budgets:\n  - usd: 99999999999999999\n", "usd should be US dollars"),
        (HEAD + "budgets:\n  - usd: -5\n", "usd should be US dollars"),
        (HEAD + "budgets:\n  - usd: 41,5\n", "usd should be US dollars"),
        (HEAD + "budgets:\n  - year: 2018-20\n", "year should be a year such as 2018-19"),
        (HEAD + "budgets:\n  - year: 2018-10\n", "year should be a year such as 2018-19"),
        (HEAD + "budgets:\n  - year: 0001\n", "year should be a year such as 2018-19"),
        (HEAD + "budgets:\n  - year: 9998-99\n", "year should be a year such as 2018-19"),
        (HEAD + "positions:\n  - position: against\n", "position should be one of keep, strengthen, review"),
        (HEAD + "risks:\n  - basis: guess\n", "basis should be one of fact, rule, estimated, to_decide"),
        (HEAD + "decisions:\n  - veto: maybe\n", "veto should be yes or no"),
        (HEAD + "decisions:\n  - id: A B\n", "id should be a short name"),
        (HEAD + "decisions:\n  - id: a\n  - id: a\n", "the id 'a' stands twice in decisions"),
        (HEAD + "decisions:\n  - id: vote\nphases:\n  - needs: [vot]\n", "names 'vot', .* the nearest is vote"),
        (HEAD + "phases:\n  - needs: [vot]\n", "names 'vot', which is no id in decisions."),
        (
            HEAD + "conditions:\n  - {id: a, after: [b]}\n  - {id: b, after: [a]}\n",
            "the conditions a, b wait for each other",
        ),
        (
            HEAD + "conditions:\n" + "".join(f"  - {{id: c{n}, after: [c{(n + 1) % 9}]}}\n" for n in range(9)),
            "the conditions c0, c1, c2, c3, c4 and 4 more wait for each other",
        ),
        (HEAD + "conditions:\n  - {id: a, after: [a]}\n", "the conditions a wait for each other"),
        (HEAD + "tasks: &x []\n", "p.yaml"),
        (HEAD + "tasks: !!python/object:os.system x\n", "p.yaml"),
        (HEAD + "mission: UNMIK\n", "mission"),
        (HEAD + f"end_state: {'x' * 2001}\n", "at most 2,000 characters"),
        (HEAD + "strength:\n" + "  - uniformed: 1\n" * 501, "strength has 501 lines, expected at most 500"),
        (HEAD + "bills:\n  - {state: [USA]}\n", "state should be a text"),
    ],
)
def test_what_cannot_be_read_is_one_sentence(text: str, says: str) -> None:
    with pytest.raises(PeaceopsError, match=says) as caught:
        read_plan(parse_yaml(text, "p.yaml"), "p.yaml")
    assert "\n" not in str(caught.value)


def test_a_file_of_ten_megabytes_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text(HEAD + "# " + "x" * 10_000_000)
    with pytest.raises(PeaceopsError, match=r"plan\.yaml"):
        load_plan(path)


def test_markup_is_words(tmp_path: Path) -> None:
    plan = Plan(
        Head(mission="UNMIK", as_of=date(2018, 10, 20), start=date(2018, 10, 20)),
        conditions=(Condition(id="c1", condition="<script>alert(1)</script>: {a} & 'b' \"c\" #d"),),
        tasks=(PlanTask(task="yes", taker="2018-10-20", paragraph="- 1", needs=("c1",)),),
    )
    assert read_plan(parse_yaml(to_yaml(plan), "p.yaml"), "p.yaml") == plan


def test_a_plan_survives_a_yaml_editor_that_drops_comments() -> None:
    plan = peaceops.exit_plan("UNMIK", date(2018, 10, 20))
    out = io.StringIO()
    yaml.safe_dump(yaml.safe_load(to_yaml(plan)), out, sort_keys=True, allow_unicode=True)
    assert read_plan(parse_yaml(out.getvalue(), "p.yaml"), "p.yaml") == plan


@pytest.mark.parametrize("persons", [2987.088, 0.1, 1e-7, 123_456_789.123, 12, 0])
def test_a_number_is_written_with_every_digit(persons: float) -> None:
    head = Head(mission="UNMIK", as_of=date(2018, 10, 20), start=date(2018, 10, 20))
    plan = Plan(head, strength=(Strength(uniformed=persons),))
    assert read_plan(parse_yaml(to_yaml(plan), "p.yaml"), "p.yaml") == plan


def test_an_edited_amount_is_read_as_it_is_written() -> None:
    read = read_plan(parse_yaml(HEAD + "budgets:\n  - year: 2018-19\n    usd: 41000000.50\n", "p.yaml"), "p.yaml")
    assert read.budgets[0].usd == 41_000_000.5


ALPHABETS = (
    "aZyYnNoOe1 9,.()/%;$+&\u2019\u00e9-:_' fulst",
    "0123456789abcdef",
    "0123456789-: .e+_xT",
    "a: '#&*![]{}|>@`\"%-?,=~\\1",
)


@pytest.mark.parametrize("letters", ALPHABETS)
def test_a_text_that_the_library_is_not_asked_about_is_as_the_library_writes_it(letters: str) -> None:
    dice, own = random.Random(letters), 0
    texts = ["".join(dice.choice(letters) for _ in range(dice.randrange(1, 14))) for _ in range(3000)]
    for text in (*texts, *WORDS_OF_YAML, "2018-19", "16a1ea8d375d", "Yes", "status told in https://un.org/en/x.html"):
        whole = yaml.safe_dump(text, allow_unicode=True, width=10**9, default_flow_style=True)
        assert written(text) == whole.split("\n")[0]
        own += bool(PLAIN.fullmatch(text) or COLONS.fullmatch(text))
    assert own > 20


def test_a_plan_is_written_without_the_library() -> None:
    code = """
import sys, peaceops
from datetime import date
peaceops.plan_yaml(peaceops.exit_plan("UNMIK", date(2018, 10, 20)))
print("yaml" in sys.modules)"""
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (found.stdout, found.stderr) == ("False\n", "")
