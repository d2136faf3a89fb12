"""Exit plans behind `import peaceops`: written, checked and set side by side."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from peaceops.book import Book, open_book
from peaceops.days import any_day, past_day
from peaceops.words.catalogue import said

if TYPE_CHECKING:
    from peaceops.book.reply import ReplyRows
    from peaceops.plans.checks import Checked
    from peaceops.plans.plan_lines import Plan


def exit_plan(
    mission: str,
    as_of: date | None = None,
    *,
    option: str = "",
    start: date | None = None,
    last_day: date | None = None,
    payer: str = "USA",
    book: Book | None = None,
) -> Plan:
    """An exit plan of a mission, filled in from what was public on `as_of` (if None, on the start when that day has
    come, else today): conditions, decisions,
    phases, tasks, strength by month, budgets by year (US dollars), bills, risks; every line says what it rests on.
    `peaceops.plan_yaml` gives its file.

    `option`: one that ends the mission (the decided one, or a final term). `start`: day of the decision. `last_day`:
    by which the personnel are out. Raises PeaceopsError for an unknown mission or option, one that does not end it,
    and days out of order."""
    from peaceops.missions.profile import mission_row
    from peaceops.plans.make import plan_for

    begin, last = any_day(start, said("day-start")), any_day(last_day, said("day-last"))
    day, own = past_day(as_of) or min(begin or date.today(), date.today()), book or open_book()
    view = own.at(day)
    name = mission_row(view, mission, day).mission
    return plan_for(view, name, day, option=option, start=begin, last_day=last, payer=payer)


def plan_yaml(plan: Plan) -> str:
    """The file of a plan: YAML with a comment for each part and key. `peaceops.exit_check` reads it back as it was."""
    from peaceops.plans.as_yaml import to_yaml

    return to_yaml(plan)


def exit_check(path: Plan | Path | str, *, book: Book | None = None) -> Checked:
    """What does not hold in a plan file, or in a plan: each finding with the precedent or rule that it breaks,
    and how many lines are still to be decided. Uses what was public on the plan's own date.

    Raises PeaceopsError, one sentence, for a file that is no plan."""
    from peaceops.plans.checks import check_plan
    from peaceops.plans.from_yaml import load_plan

    plan = load_plan(path) if isinstance(path, Path | str) else path
    return check_plan((book or open_book()).at(past_day(plan.head.as_of)), plan)


def exit_compare(paths: Sequence[Path | str], *, book: Book | None = None) -> ReplyRows:
    """Plan files side by side, by file name: months, money (US dollars), each payer, tasks that end with the mission,
    decisions with their days, chances of the Council's vote (per cent; the notes name the back-test), what does not
    hold.

    Raises PeaceopsError for fewer than two files, two of one name, and a file that is no plan."""
    from peaceops.plans.chances import chances
    from peaceops.plans.compare import ComparedPlan, compare_plans

    own, held = book or open_book(), []
    for path in paths:
        checked = exit_check(path, book=own)
        view = own.at(past_day(checked.plan.head.as_of))
        held.append(ComparedPlan(Path(path).stem, checked, chances(view, checked.plan)))
    return compare_plans(held)
