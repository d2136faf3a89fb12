"""Pages that take long when they are first asked for: one at a time, while everything else is answered; made before
they are asked for where it is known that they will be; and no more of them held than has its measure."""

from __future__ import annotations

import gc
import re
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest
import uvicorn
from anyio.to_thread import current_default_thread_limiter
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from peaceops.book import open_book
from peaceops.web.answers import Answer, Answers
from peaceops.web.app import make_app
from peaceops.web.asked_by_http import page_answer, page_question, page_route
from peaceops.web.pages.page import Asked
from peaceops.web.pages.table import PAGES, PageDoor
from peaceops.web.serve import pages_of_today, run
from peaceops.web.site import Site, SiteLimits

HREF = re.compile(r'href="(/missions/[^"/]+\?as_of=[\d-]+)"')


@contextmanager
def asking(site: Site, *doors: PageDoor) -> Iterator[TestClient]:
    """A client of a site of these pages alone."""
    with TestClient(Starlette(routes=[Route(d.path, page_route(site, d)) for d in doors])) as client:
        yield client


def test_slow_pages_are_made_one_after_the_other_and_no_other_waits_for_them() -> None:
    at_work, most, go_on = [0], [0], threading.Event()

    def slow(asked: Asked) -> Answer:
        at_work[0] += 1
        most[0] = max(most[0], at_work[0])
        assert go_on.wait(10)
        at_work[0] -= 1
        return Answer(asked.text("n").encode(), "text/plain")

    def light(asked: Asked) -> Answer:
        return Answer(b"light", "text/plain")

    doors = PageDoor("/slow", "slow", slow, slow=True), PageDoor("/light", "light", light)
    with asking(Site(open_book()), *doors) as client, ThreadPoolExecutor(4) as threads:
        waiting = [threads.submit(client.get, f"/slow?n={n}") for n in range(4)]
        while not at_work[0]:
            time.sleep(0.01)
        assert client.get("/light").text == "light"
        assert not any(w.done() for w in waiting)
        go_on.set()
        assert [w.result().text for w in waiting] == ["0", "1", "2", "3"]
    assert most == [1]


def test_pages_that_were_measured_as_slow_say_so() -> None:
    slow = {page.name for page in PAGES if page.slow}
    assert {"home", "state", "mission", "mission-figures", "compare", "compare-figures", "who-pays"} <= slow
    assert not slow & {page.name for page in PAGES if page.heavy}


def test_the_missions_that_the_first_page_leads_to_are_made_before_they_are_asked_for() -> None:
    site = Site(open_book())
    made = pages_of_today(site)
    home = next((page, given) for page, given in made if page.name == "home")
    led_to = set(HREF.findall(page_answer(site, *home).body.decode()))
    addresses = {f"/missions/{given['name']}?as_of={given['as_of']}" for page, given in made if page.name == "mission"}
    assert len(led_to) > 10
    assert led_to <= addresses
    with asking(site, home[0]) as client:  # asked for like this, what was made is found
        assert site.answers.kept(page_question(site, *home)) is not None
        assert client.get("/").content == page_answer(site, *home).body


def test_what_is_packed_is_held_packed_alone_and_says_the_same() -> None:
    body = b"<p>A page that says the same thing many times.</p>" * 1_000
    page = Answer(body, "text/html; charset=utf-8")
    answers = Answers(10_000)
    answers.answer("page", lambda: page)
    assert page.body == body
    assert page.packed is not None
    assert answers.held == page.weight == len(page.packed) < len(body) / 50


def test_a_server_lets_light_questions_through_and_looks_for_garbage(monkeypatch: pytest.MonkeyPatch) -> None:
    before: tuple[Any, ...] = (sys.getswitchinterval(), *gc.get_threshold())
    monkeypatch.setattr(uvicorn.Server, "run", lambda self, sockets: None)
    gc.set_threshold(1_000_000, 50, 50)  # as the command line does
    try:
        run(PlainTextResponse("here"), "127.0.0.1", 0, "", lambda line: None)
        assert sys.getswitchinterval() < 0.001
        small, middle, whole = gc.get_threshold()
        assert small * middle <= 20_000  # objects of a search that stops all answers, some 10 ms
        assert small * middle * whole >= 10_000_000  # between searches through everything, half a second each
    finally:
        sys.setswitchinterval(before[0])
        gc.set_threshold(*before[1:])


def test_light_questions_are_answered_by_a_few_threads() -> None:
    """Each thread has memory of its own, and all share one processor of Python."""
    with TestClient(make_app()) as client:
        assert client.portal is not None
        held = client.portal.call(lambda: current_default_thread_limiter().total_tokens)
    assert held == SiteLimits().light_at_once < 16
