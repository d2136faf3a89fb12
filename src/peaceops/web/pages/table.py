"""The table of pages: address, name, and the function that makes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from peaceops.web.answers import Answer
from peaceops.web.pages import (
    api_doors,
    check_page,
    compare_page,
    council_decision,
    council_pages,
    data_pages,
    exit_pages,
    help_pages,
    home,
    look,
    mission_list,
    mission_page,
    plan_pages,
    resolution_page,
    resources,
    search_page,
    source_pages,
    state_interests,
    state_page,
    states,
    who_pays,
)
from peaceops.web.pages.page import Asked, Page


@dataclass(frozen=True, slots=True)
class PageDoor:
    """A page. `path`: its address, with the names that stand in it; `example`: one that can be asked (the path itself
    where nothing stands in it). `heavy`: counted against the limit of who asks. `slow`: takes tenths of a second of the
    processor when it is first asked for, and is made when no other such page is. `shows_feeds`: made anew when feeds
    were read. `post`: what answers a form that is posted there. A page may be an `Answer` as it is, such as
    a file."""

    path: str
    name: str
    make: Callable[[Asked], Page | Answer]
    heavy: bool = False
    slow: bool = False
    example: str = ""
    shows_feeds: bool = False
    post: Callable[[Asked], Page | Answer] | None = None


PAGES = (
    PageDoor("/", "home", home.page, slow=True, example="/?on=2018-10-20"),
    PageDoor("/api", "api", api_doors.page),
    PageDoor("/look.css", "look", look.page),
    PageDoor("/states", "states", states.page, slow=True, example="/states?as_of=2018-10-20"),
    PageDoor("/states/{state}", "state", state_page.page, slow=True, example="/states/USA?as_of=2018-10-20"),
    PageDoor(
        "/states/{state}/interests/{mission}",
        "lens",
        state_interests.page,
        slow=True,
        example="/states/USA/interests/UNMIK?as_of=2018-10-20",
    ),
    PageDoor("/who-pays", "who-pays", who_pays.page, slow=True, example="/who-pays?fy=2024-25&cap=25"),
    PageDoor("/who-pays/reform.yaml", "reform-file", who_pays.reform_page, example="/who-pays/reform.yaml?cap=25"),
    PageDoor("/council", "council", council_pages.page, slow=True, example="/council?about=UNMIK&as_of=2018-10-20"),
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
    PageDoor("/sources", "sources", source_pages.index, example="/sources?q=census"),
    PageDoor("/sources/{source}", "source", source_pages.one, example="/sources/ipi"),
    PageDoor("/data", "data", data_pages.index),
    PageDoor("/data/{table}", "table", data_pages.one, example="/data/missions"),
    PageDoor("/data/{table}/file.{form}", "table-file", data_pages.file, heavy=True, example="/data/missions/file.csv"),
    PageDoor("/docs", "docs", help_pages.index),
    PageDoor("/docs/{name:path}", "doc", help_pages.one, example="/docs/method/exits"),
    PageDoor("/method", "method", help_pages.method),
    PageDoor(
        "/compare", "compare", compare_page.page, slow=True, example="/compare?a=UNMIK&then=2013-10-20&on=2018-10-20"
    ),
    PageDoor(
        "/compare/figures",
        "compare-figures",
        compare_page.figures,
        slow=True,
        example="/compare/figures?a=UNMIK&then=2013-10-20&on=2018-10-20",
    ),
    PageDoor("/search", "search", search_page.page, example="/search?q=Kosovoo"),
    PageDoor("/suggest", "suggest", search_page.suggest, example="/suggest?q=koso"),
    PageDoor("/resolutions/{number}", "resolution", resolution_page.page, example="/resolutions/1244"),
    PageDoor("/missions/{name}", "mission", mission_page.page, slow=True, example="/missions/UNMIK?as_of=2018-10-20"),
    PageDoor(
        "/missions/{name}/figures",
        "mission-figures",
        mission_page.figures,
        slow=True,
        example="/missions/UNMIK/figures?as_of=2018-10-20",
    ),
    PageDoor(
        "/missions/{name}/dossier.{form}",
        "dossier",
        mission_page.dossier,
        heavy=True,
        example="/missions/UNMIK/dossier.json?as_of=2018-10-20",
    ),
    PageDoor("/resources", "resources", resources.page, shows_feeds=True),
    PageDoor(
        "/missions/{name}/resources",
        "mission-resources",
        resources.of_mission,
        example="/missions/UNMIK/resources?as_of=2018-10-20",
        shows_feeds=True,
    ),
)
