"""The door of plan files: a worked plan with lines changed, lost and doubled, read, checked, written and shown."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import material as some
from judge import Rng, WrongError, asked, check_sentence

import peaceops
from peaceops.document.consistency.gate import contradictions
from peaceops.document.model import Document
from peaceops.plans.as_yaml import to_yaml
from peaceops.plans.checks import check_plan
from peaceops.plans.from_yaml import load_plan, read_plan, worked_plans
from peaceops.plans.plan_lines import Plan
from peaceops.reading.plain_yaml import parse_yaml
from peaceops.render.html import to_html
from peaceops.review.assemble import context_of
from peaceops.review.context import Context
from peaceops.review.plan.part import part
from peaceops.review.plan_given import given_plan

KEY = re.compile(r"^(\s*(?:- )?)(\w+):(.*)$")
CHECKED, SHOWN = 0.3, 0.06  # of the plans that can be read
TRICKS = (
    *("tasks: &a []", "x: *a", "tasks: !!python/none", "? [1]\n: 2", "---", "[" * 200, "tasks: " + "{a: " * 30),
    *("conditions:\n  - {id: a, after: [b]}\n  - {id: b, after: [a]}", "phases:\n  - needs: [none-such]", "plan: 1"),
    *("bills:\n" + "  - state: USA\n" * 501, "end_state: " + "x" * 2001, "decisions:\n  - {id: a}\n  - {id: a}"),
)
MARKUP = ("<script>alert(1)</script>", "'</section>'", '"]]>"', "'{ $mission }'", "'%s {0} \\N'", "'[a](javascript:b)'")
VALUES: dict[str, Callable[[Rng], str]] = {
    **dict.fromkeys(("as_of", "start", "end", "last_day", "by", "asked_by", "said_on", "month_end"), some.day_text),
    **dict.fromkeys(("usd", "usd_low", "usd_high", "yearly_usd", "uniformed"), some.number),
    **dict.fromkeys(
        ("needs", "after", "objections"), lambda rng: rng.choice(("[c1]", "[c9, c1]", "[]", "c1", "[[c1]]"))
    ),
    "year": some.year,
    "mission": some.known_name,
    "state": some.known_name,
    "basis": lambda rng: rng.choice(("fact", "rule", "estimated", "to_decide", "guess")),
    "veto": lambda rng: rng.choice(("yes", "no", "maybe")),
}


def plans(rng: Rng, folder: Path) -> str:
    """Plan files: what is read is written and read back the same, is checked, and can be shown."""
    text = _text(rng)
    if rng.random() < 0.3:
        path = folder / "plan.yaml"
        path.write_bytes(text.encode(rng.choice(("utf-8",) * 20 + ("utf-16", "latin-1")), errors="replace"))
        return asked(lambda: load_plan(path))
    held: list[Plan] = []
    outcome = asked(lambda: held.append(read_plan(parse_yaml(text, "case.yaml"), "case.yaml")))
    for plan in held:
        if read_plan(parse_yaml(to_yaml(plan), "case.yaml"), "case.yaml") != plan:
            raise WrongError("a plan is not read back as it was written")
        if rng.random() < CHECKED:
            asked(lambda plan=plan: _check(plan))  # type: ignore[misc]
        if rng.random() < SHOWN:
            asked(lambda plan=plan: _show(plan))  # type: ignore[misc]
    return outcome


def _text(rng: Rng) -> str:
    """A worked plan with a few lines changed; now and then all of it."""
    lines = rng.choice(sorted(worked_plans().items()))[1].splitlines()
    lines = [line for line in lines if not line.startswith("#")]
    for _ in range(rng.randint(0, 4)):
        at = rng.randrange(len(lines))
        change = rng.randrange(8)
        if change == 0:
            del lines[at]
        elif change == 1:
            lines.insert(rng.randrange(len(lines)), lines[at])
        elif change == 2:
            lines.insert(at, rng.choice(TRICKS))
        elif found := KEY.match(lines[at]):
            lines[at] = f"{found[1]}{_key(rng, found[2])}: {_value(rng, found[2])}"
    text = "\n".join(lines) + "\n"
    return some.mutated(rng, text) if rng.random() < 0.1 else text


def _key(rng: Rng, key: str) -> str:
    return key if rng.random() < 0.97 else some.mutated(rng, key).replace("\n", " ")[:100]


def _value(rng: Rng, key: str) -> str:
    kind = rng.random()
    if kind < 0.1:
        return rng.choice(MARKUP)
    if kind < 0.2:
        return some.text(rng)
    return VALUES[key](rng) if key in VALUES else rng.choice(("", "x", "2018-10-20", *MARKUP))


def _check(plan: Plan) -> None:
    day = plan.head.as_of
    if day is None or day > date.today():
        return
    for finding in check_plan(peaceops.open_book().at(day), plan).findings:
        check_sentence(str(finding.says)[-1000:])


@cache
def _context(mission: str, day: date) -> Context:
    return context_of(peaceops.open_book(), mission, day)


def _show(plan: Plan) -> None:
    """The section on the plan as a page of its own: no markup of the file, and no fault that the gate finds."""
    worked = {"UNMIK": "unmik-2018", "UNIFIL": "unifil-2790", "MINUSMA": "minusma-2690"}
    if plan.head.mission not in worked:
        return
    own = load_plan(worked[plan.head.mission]).head
    assert own.as_of is not None
    context = _context(own.mission, own.as_of)
    given = given_plan(peaceops.open_book(), plan, "case.yaml", own.mission, own.as_of)
    section = part(replace(context, plan=given)).section
    document = Document("T", "S", own.mission, own.as_of.isoformat(), "USA", False, "x", (section,), (), notes=("N",))
    page = to_html(document)
    if "<script>alert(1)" in page or "</section>'" in page:
        raise WrongError("markup of a plan stands in the page as markup")
    found = [str(c) for c in contradictions(document)]
    if found:
        raise WrongError(f"the section on the plan contradicts itself: {found[0]}")
