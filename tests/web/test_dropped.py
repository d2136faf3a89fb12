"""What the site drops is freed at once, by counting references: a ring of objects would stay until Python looks through
everything, and that stops all answers for half a second."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from peaceops.book import View, asked, later, loosely, open_book, store
from peaceops.document.register import Entry, Register
from peaceops.render import fragments
from peaceops.web.doors import DOORS
from peaceops.web.pages import mission_page
from peaceops.web.pages.table import PAGES
from web.asking_site import API, client

OTHER_DAY = ("2018-10-20", "2018-10-21")  # the day of most examples, and one that no other test asks of
PATHS = [page.example or page.path for page in PAGES] + [API + door.example for door in DOORS if not door.heavy]


@pytest.fixture(scope="module", autouse=True)
def aside() -> Iterator[None]:
    """What tests before these left is set aside, so that a search for garbage looks through what these make alone."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[weakref.ref[Any]]]:
    """Every view that is made from here on, while nobody looks for garbage."""
    found: list[weakref.ref[Any]] = []

    first = View.__init__

    def noted(self: View, *args: Any) -> None:
        first(self, *args)
        found.append(weakref.ref(self))

    monkeypatch.setattr(View, "__init__", noted)
    _forget_views()
    gc.collect()
    gc.disable()
    yield found
    gc.enable()


def _forget_views() -> None:
    store._views.clear()
    mission_page._pieces.cache_clear()


def _left(made: list[weakref.ref[Any]]) -> list[Any]:
    return [one for ref in made if (one := ref()) is not None]


@pytest.mark.parametrize("path", PATHS)
def test_the_views_of_every_page_and_light_question_are_freed_when_they_are_let_go(
    path: str, made: list[weakref.ref[Any]]
) -> None:
    client().get(path.replace(*OTHER_DAY)).raise_for_status()
    _forget_views()
    assert [view.as_of for view in _left(made)] == []


def test_a_view_that_others_push_out_is_freed(made: list[weakref.ref[Any]]) -> None:
    book = open_book()
    for day in range(1, store.VIEWS_KEPT + 4):
        _rated(book.at(date(2019, 5, day)))
    assert len(_left(made)) == store.VIEWS_KEPT


def test_the_entries_of_a_page_and_its_templates_leave_no_ring() -> None:
    """What a page leaves to the search for garbage is a few objects of libraries, none of a document."""
    gc.collect()
    gc.disable()
    try:
        path = "/missions/UNMIK?as_of=2018-10-22"
        client().get(path).raise_for_status()
        _forget_views()
        gc.set_debug(gc.DEBUG_SAVEALL)
        gc.collect()
        left = {type(one).__name__ for one in gc.garbage}
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
        gc.enable()
    kinds = {kind.__name__ for kind in (Entry, Register, View, fragments.Fragments)}
    assert not left & (kinds | {"Figure", "Trace", "Macro", "Context", "TemplateModule"})


@asked
def _rated(view: View) -> tuple[Any, Any]:
    """An answer that asks its view again when it is called."""
    return loosely(view), later(_day_of, view)


def _day_of(view: View) -> date | None:
    return view.as_of


def test_an_answer_that_outlives_its_view_asks_another_of_the_same_day(made: list[weakref.ref[Any]]) -> None:
    view = open_book().at(date(2019, 6, 1))
    again, day = _rated(view)
    assert again() is view
    del view
    _forget_views()
    assert not _left(made)
    assert day() == again().as_of == date(2019, 6, 1)
