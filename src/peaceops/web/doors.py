"""The table of questions that the API answers: each is a public function of `import peaceops`, by name.

Routes, their OpenAPI description and the tools of assistants are all read off these rows and off the functions
themselves (parameters, defaults, docstring), so that none of them can say another thing than the function does. When a
question is of use is the message `door-<name>`.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from peaceops.web import strangers
from peaceops.words.catalogue import said

WITHIN = frozenset({"book", "say", "folder", "processes", "querying"})  # parameters that no stranger sets
ROWS = ("json", "csv", "arrow")
DOCUMENT = ("json", "html", "pdf", "docx", "xlsx", "bib", "ris", "csl")


@dataclass(frozen=True, slots=True)
class Door:
    """A question. `path`: under /api/v1, with the parameters that stand in it. `function`: its name in peaceops.
    `hidden`: parameters that are not offered. `heavy`: counted against the limit of an address. `formats`: keys of the
    table in formats.py, the first unless asked for. `rows`: the list of the JSON that is given in pages. `body`: the
    parameter that a POST's body fills; `only_post`: nothing else can."""

    path: str
    function: str
    example: str
    hidden: frozenset[str] = frozenset()
    heavy: bool = False
    formats: tuple[str, ...] = ROWS
    rows: str = "rows"
    body: str = ""
    only_post: bool = False

    @property
    def name(self) -> str:
        """The function's name with hyphens: of messages, operations and tools."""
        return self.function.replace("_", "-")

    @property
    def methods(self) -> tuple[str, ...]:
        """The methods by which it is asked."""
        asked = () if self.only_post else ("GET", "HEAD")
        return (*asked, "POST") if self.body else asked


DOORS = (
    Door("/missions", "missions", "/missions?active_on=2018-10-09"),
    Door("/missions/count", "missions_count", "/missions/count?on=2018-10-20"),
    Door("/missions/{name}", "mission", "/missions/UNMIK?as_of=2018-10-20", rows=""),
    Door("/resolve/{name}", "resolve", "/resolve/Ivory%20Coast", formats=("json",), rows=""),
    Door("/strength/{mission}", "strength", "/strength/UNIFIL?on=2025-07-31"),
    Door("/staff/{mission}", "staff", "/staff/UNMIK?category=staff"),
    Door("/deaths/{mission}", "deaths", "/deaths/UNIFIL?by=nationality"),
    Door("/mandates", "mandates", "/mandates?on=2025-07-01&ending_within=90"),
    Door("/mandates.ics", "mandates_ics", "/mandates.ics?on=2025-07-01", formats=("ics",), rows=""),
    Door("/rates/{year}", "rates", "/rates/2025", body="reform"),
    Door("/regular-rates", "regular_rates", "/regular-rates?year=2025"),
    Door("/assess/{mission}", "assess", "/assess/UNIFIL?fy=2024-25&payer=USA", frozenset({"sections"}), body="reform"),
    Door("/payer/{iso3}", "payer", "/payer/USA?fy=2024-25&as_of=2025-07-01", rows=""),
    Door("/payer/{iso3}/years", "payer_years", "/payer/USA/years?years=2023-24,2024-25&missions=UNIFIL,UNMISS"),
    Door("/interests/{iso3}", "interests", "/interests/USA?mission=UNMIK&as_of=2018-10-20"),
    Door("/budget/{mission}", "budget", "/budget/UNIFIL?fy=2024-25"),
    Door("/arrears", "arrears", "/arrears?owed_by=united_nations"),
    Door("/assembly/votes", "assembly_votes", "/assembly/votes?about=UNIFIL&from_date=2010-01-01"),
    Door("/appropriated", "appropriated", "/appropriated?state=USA"),
    Door("/reimbursement", "reimbursement", "/reimbursement?on=2024-01-01"),
    Door("/reform", "reform", "/reform?change=peacekeeping-cap-25&fy=2024-25", body="change", rows="rows"),
    Door("/reforms", "reforms_compared", "/reforms?changes=peacekeeping-cap-25,no-level-c&fy=2024-25"),
    Door("/council/votes", "council_votes", "/council/votes?about=UNIFIL&from_date=2020-01-01", rows="votes"),
    Door("/council/members", "council_members", "/council/members?on=2025-07-01", rows="members"),
    Door("/council/path/{mission}", "council_path", "/council/path/UNMIK?option=end&on=2018-10-20", rows=""),
    Door("/council/forecast/{about}", "forecast", "/council/forecast/UNIFIL?on=2025-08-28", heavy=True, rows=""),
    Door("/council/agreement", "council_agreement", "/council/agreement?member=USA&from_date=2015-01-01"),
    Door("/council/renewals", "council_renewals", "/council/renewals?by=year"),
    Door("/council/change/{mission}", "mandate_change", "/council/change/UNIFIL?on=2025-10-01", rows="changes"),
    Door(
        "/council/backtest",
        "council_backtest",
        "/council/backtest?score_after=2024-01-01",
        frozenset({"out", "train_until"}),
        heavy=True,
        rows="",
    ),
    Door("/exit/options/{mission}", "exit_options", "/exit/options/UNMIK?as_of=2018-10-20", rows=""),
    Door(
        "/exit/simulate/{mission}",
        "exit_simulate",
        "/exit/simulate/UNMIK?option=end-now&start=2018-10-20&draws=2000",
        heavy=True,
        rows="months",
    ),
    Door(
        "/exit/plan/{mission}",
        "exit_plan",
        "/exit/plan/UNIFIL?as_of=2025-10-01",
        formats=("json", "yaml"),
        rows="",
        heavy=True,
    ),
    Door("/exit/check", "exit_check", "/exit/check?plan=unmik-2018", formats=("json",), rows="", body="plan"),
    Door("/exit/compare", "exit_compare", "/exit/compare?plans=unifil-2790,minusma-2690", heavy=True),
    Door("/exit/backtest", "exit_backtest", "/exit/backtest?draws=500", heavy=True),
    Door("/exit/backtest/spending", "exit_backtest_spending", "/exit/backtest/spending?draws=500", heavy=True),
    Door(
        "/check",
        "check",
        "/check?text=UNMIK%20has%205%2C000%20troops.&published=2018-10-20",
        heavy=True,
        formats=(*ROWS, "checked", "claimreview"),
        rows="",
        body="text",
    ),
    Door(
        "/resources",
        "resources",
        "/resources?feed=UNMIK%20opens%20a%20bridge.&mission=UNMIK",
        heavy=True,
        rows="",
        body="feed",
    ),
    Door(
        "/cite/{address:path}",
        "cite",
        "/cite/UNMIK/2018-10-20/USA/e1baa8a906c6",
        formats=("json",),
        rows="",
        heavy=True,
    ),
    Door(
        "/review/{mission}",
        "review",
        "/review/UNMIK?as_of=2018-10-20",
        heavy=True,
        formats=DOCUMENT,
        rows="",
        body="plan",
    ),
    Door("/book/status", "book_status", "/book/status"),
    Door("/book/stale", "book_stale", "/book/stale"),
    Door("/book/audit", "book_audit", "/book/audit?sample=5"),
    Door("/book/tables", "book_tables", "/book/tables"),
    Door("/book/tables/{table}", "book_rows", "/book/tables/missions?limit=5"),
    Door("/query", "query", "/query?sql=SELECT%20mission%2C%20name%20FROM%20missions%20LIMIT%205", heavy=True),
)


@dataclass(frozen=True, slots=True)
class Param:
    """A parameter: its kind as the function's annotation has it, and its default (`inspect.Parameter.empty` where it is
    needed)."""

    name: str
    kind: str
    default: Any

    @property
    def needed(self) -> bool:
        """Whether a question without it is refused."""
        return self.default is inspect.Parameter.empty


@cache
def called(door: Door) -> Callable[..., Any]:
    """The function of a door: the public one, or one of the same name that takes texts where that takes files."""
    import peaceops

    found: Callable[..., Any] = strangers.IN_PLACE.get(door.function) or getattr(peaceops, door.function)
    return found


@cache
def params(door: Door) -> tuple[Param, ...]:
    """The parameters that a question may give, in the function's order."""
    asked = inspect.signature(called(door)).parameters.values()
    return tuple(Param(p.name, str(p.annotation), p.default) for p in asked if p.name not in door.hidden | WITHIN)


@cache
def within(door: Door) -> frozenset[str]:
    """Which of the parameters that no stranger sets the function has."""
    return WITHIN & inspect.signature(called(door)).parameters.keys()


@cache
def places(door: Door) -> tuple[str, ...]:
    """The parameters that stand in the path, in its order."""
    found = [part.strip("{}").partition(":")[0] for part in door.path.split("/") if part.startswith("{")]
    return tuple(found)


def says(door: Door) -> str:
    """When a question is of use, in one line."""
    return str(said(f"door-{door.name}"))
