"""Names of States in running text: the article is data, and every name is one of the book."""

from __future__ import annotations

from peaceops.book import open_book
from peaceops.book.tables.missions import StateNamesByDateRow, StatesRow
from peaceops.words.states import short_forms, the, with_article


def test_every_name_with_an_article_and_every_long_one_is_a_name_of_the_book_today_or_before() -> None:
    view = open_book().at()
    names = {(r.iso3, r.name) for r in (*view.all(StatesRow), *view.all(StateNamesByDateRow))}
    assert with_article() <= names
    assert short_forms().keys() <= {name for _, name in names}


def test_names_of_before_take_their_articles_too() -> None:
    assert the("United Arab Republic") == "the United Arab Republic"
    assert the("The former Yugoslav Republic of Macedonia") == "the former Yugoslav Republic of Macedonia"
    assert the("The former Yugoslav Republic of Macedonia", start=True) == "The former Yugoslav Republic of Macedonia"
    assert the("Byelorussian SSR") == "the Byelorussian SSR" and the("Dahomey") == "Dahomey"


def test_the_united_states_take_an_article_and_democratic_yemen_none() -> None:
    assert the("United States of America") == "the United States of America"
    assert the("Netherlands (Kingdom of the)", start=True) == "The Netherlands (Kingdom of the)"
    assert [the(name) for name in ("France", "Democratic Yemen", "Congo")] == [
        "France",
        "Democratic Yemen",
        "the Congo",
    ]
