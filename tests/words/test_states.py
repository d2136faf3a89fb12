"""Names of States in running text: the article is data, and every name is one of the book."""

from __future__ import annotations

from peaceops.book import open_book
from peaceops.book.tables.missions import StatesRow
from peaceops.words.states import the, with_article


def test_every_name_with_an_article_is_a_name_of_the_book() -> None:
    names = {r.iso3: r.name for r in open_book().at().all(StatesRow)}
    assert {iso3: names.get(iso3) for iso3 in with_article()} == with_article()


def test_the_united_states_take_an_article_and_democratic_yemen_none() -> None:
    assert the("United States of America") == "the United States of America"
    assert the("Netherlands (Kingdom of the)", start=True) == "The Netherlands (Kingdom of the)"
    assert [the(name) for name in ("France", "Democratic Yemen", "Congo")] == [
        "France",
        "Democratic Yemen",
        "the Congo",
    ]
