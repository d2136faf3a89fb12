"""The table of pages: address, name, and the function that makes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from peaceops.web.answers import Answer
from peaceops.web.pages import (
    api_doors,
    check_page,
    council_decision,
    council_pages,
    exit_pages,
    home,
    look,
    mission_list,
    mission_page,
    plan_pages,
    resolution_page,
    search_page,
    state_page,
    states,
    who_pays,
)
from peaceops.web.pages.page import Asked, Page


@dataclass(frozen=True, slots=True)
class PageDoor:
    """A page. `path`: its address, with the names that stand in it; `example`: one that can be asked (the path itself
    where nothing stands in it). `heavy`: counted against the limit of who asks. A page may be an `Answer` as it is,
    such as a file. `post`: what answers a form that is posted there."""

    path: str
    name: str
    make: Callable[[Asked], Page | Answer]
    heavy: bool = False
    example: str = ""
    post: Callable[[Asked], Page | Answer] | None = None


PAGES = (
    PageDoor("/", "home", home.page, example="/?on=2018-10-20"),
    PageDoor("/api", "api", api_doors.page),
    PageDoor("/look.css", "look", look.page),
    PageDoor("/states", "states", states.page, example="/states?as_of=2018-10-20"),
    PageDoor("/states/{state}", "state", state_page.page, example="/states/USA?as_of=2018-10-20"),
    PageDoor("/who-pays", "who-pays", who_pays.page, example="/who-pays?fy=2024-25&cap=25"),
    PageDoor("/who-pays/reform.yaml", "reform-file", who_pays.reform_page, example="/who-pays/reform.yaml?cap=25"),
    PageDoor("/council", "council", council_pages.page, example="/council?about=UNMIK&as_of=2018-10-20"),
    PageDoor("/council/forecast", "forecast", council_decision.forecast_page, heavy=True),
    PageDoor("/council/back-test", "back-test", council_decision.back_test_page, heavy=True),
    PageDoor("/council/{mission}", "decision", council_decision.one, example="/council/UNMIK?as_of=2018-10-20"),
    PageDoor("/exit", "exits", exit_pages.index, example="/exit?as_of=2018-10-20"),
    PageDoor("/exit/plan", "plan", plan_pages.blank, post=plan_pages.posted),
    PageDoor("/exit/compare", "compare-plans", plan_pages.compared, heavy=True, post=plan_pages.compared_posted),
    PageDoor("/exit/plans/{name}", "worked-plan", plan_pages.worked, heavy=True, example="/exit/plans/unmik-2018"),
    PageDoor("/exit/{mission}/plan", "mission-plan", plan_pages.written, heavy=True, example="/exit/UNIFIL/plan"),
    PageDoor("/exit/{mission}", "exit", exit_pages.one, heavy=True, example="/exit/UNMIK?as_of=2018-10-20"),
    PageDoor(
        "/exit/{mission}/simulate", "simulate", exit_pages.simulation, heavy=True, example="/exit/UNIFIL/simulate"
    ),
    PageDoor("/check", "check", check_page.page, example="/check?example=1", post=check_page.posted),
    PageDoor("/missions", "missions", mission_list.page, example="/missions?on=2018-10-20"),
    PageDoor("/search", "search", search_page.page, example="/search?q=Kosovoo"),
    PageDoor("/suggest", "suggest", search_page.suggest, example="/suggest?q=koso"),
    PageDoor("/resolutions/{number}", "resolution", resolution_page.page, example="/resolutions/1244"),
    PageDoor("/missions/{name}", "mission", mission_page.page, example="/missions/UNMIK?as_of=2018-10-20"),
    PageDoor(
        "/missions/{name}/figures",
        "mission-figures",
        mission_page.figures,
        example="/missions/UNMIK/figures?as_of=2018-10-20",
    ),
    PageDoor(
        "/missions/{name}/dossier.{form}",
        "dossier",
        mission_page.dossier,
        heavy=True,
        example="/missions/UNMIK/dossier.json?as_of=2018-10-20",
    ),
)
