"""What the parameters with a closed set may be: read off the tables of the functions themselves, for descriptions. A
function refuses another value itself, and names the nearest."""

from __future__ import annotations

from functools import cache
from importlib import import_module

SETS = {  # function and parameter: where the set stands
    ("missions", "kind"): "missions.lists:KINDS",
    ("resolve", "kind"): "missions.resolve:KINDS",
    ("strength", "by"): "people.strength_table:BY",
    ("strength", "category"): "people.contributors:CATEGORIES",
    ("deaths", "by"): "people.death_table:GROUPS",
    ("deaths", "cause"): "people.fatalities:CAUSES",
    ("mandates", "by"): "council.mandate_calendar:BY",
    ("budget", "status"): "money.budget_table:STATUS_ORDER",
    ("arrears", "owed_by"): "money.owed_table:OWED_BY",
    ("reform", "change"): "money.reform_file:worked_reforms",
    ("rates", "reform"): "money.reform_file:worked_reforms",
    ("assess", "reform"): "money.reform_file:worked_reforms",
    ("council_votes", "outcome"): "council.votes:OUTCOMES",
    ("council_renewals", "by"): "council.contested:GROUPINGS",
    ("council_path", "option"): "council.path_rules:OPTIONS",
    ("exit_simulate", "option"): "exits.option_list:BY_KEY",
    ("exit_check", "plan"): "plans.from_yaml:worked_plans",
    ("exit_backtest", "last_day"): "exits.backtest:LAST_DAY",
    ("exit_backtest", "origin"): "exits.backtest:ORIGINS",
    ("review", "form"): "review.assemble:FORMS",
    ("review", "plan"): "plans.from_yaml:worked_plans",
    ("book_rows", "table"): "book.tables:BY_NAME",
}


@cache
def choices(function: str, name: str) -> tuple[str, ...]:
    """What a parameter of a function may be; none where any text may stand."""
    where = SETS.get((function, name))
    if where is None:
        return ()
    module, _, attribute = where.partition(":")
    found = getattr(import_module(f"peaceops.{module}"), attribute)
    return tuple(map(str, found() if callable(found) else found))
