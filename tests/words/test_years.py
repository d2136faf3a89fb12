"""No number that names a thing (a year, a resolution, a meeting) has its thousands separated, in any format."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

import pytest

from made_reviews import MINUSMA, UNMIK, made
from peaceops.book.reply import ReplyRows, is_a_name
from peaceops.book.rules import SELECTIONS
from peaceops.render.cells import in_words
from peaceops.render.html import to_html
from peaceops.render.json import to_json
from peaceops.render.paper.compose import set_document
from peaceops.render.workbook.xlsx_file import to_xlsx
from peaceops.words.catalogue import Words, words
from peaceops.words.fluent import Choice, Pattern, Place, parse

COUNTS = {"n", "count", "draws", "number", "shown", "all", "deaths", "usd_a_year"}  # places whose numbers count
YEARS = {  # parameters of selections that are years, besides those called so
    "regular-rates-of-payer": ("first",),
    "rates-of-payer": ("first",),
    "deaths-of-hosts": ("before",),
    "council-of-years": ("first", "last"),
}

WITH_COUNT = ("deaths-of-hosts", "council-of-years")  # selections that tell the count of their rows


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("selection", YEARS)
def test_years_of_selected_rows_are_written_as_years(selection: str, lang: str) -> None:
    asked: dict[str, Any] = dict.fromkeys(YEARS[selection], 2025)
    about = {"payer": "USA", "mission": "UNMIK", "hosts": "SRB", "count": 2025}
    said = words(lang).text(f"rows-{selection}", **about, **asked)
    assert said.count("2025") == len(asked)
    assert said.replace("\u202f", ",").count("2,025") == (selection in WITH_COUNT)


def test_every_whole_number_that_selects_rows_is_known_to_be_a_year_or_not() -> None:
    asked = {
        (key, name)
        for key, choose in SELECTIONS.items()
        for name, given in inspect.signature(choose).parameters.items()
        if given.annotation in ("int", int) and name in {p.name for p in _grouped(words().pattern(f"rows-{key}"))}
    }
    assert {(key, name) for key, name in asked if name not in COUNTS} == set()


def test_a_place_called_year_groups_nothing_and_another_does() -> None:
    held = Words(words().language, {"a": "{ $rate_year } { $n } { NUMBER($first, useGrouping: 0) } { $year }"})
    assert held.text("a", rate_year=2018, n=2018, first=2018, year=(2018, 2019)) == "2018 2,018 2018 2018 and 2019"
    assert parse("{ NUMBER($first, useGrouping: 0) }", "a") == (Place("first", grouped=False),)
    with pytest.raises(ValueError, match="expected a place"):
        parse("{ NUMBER($first) }", "a")


@pytest.mark.parametrize("review", [UNMIK, MINUSMA], ids=str)
def test_no_year_of_a_review_is_grouped_in_any_format(review: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    met: set[tuple[str, str]] = set()
    plain = Words._fill

    def fill(self: Words, pattern: Pattern, args: Any, key: str, out: list[Any]) -> None:
        met.update((key, p.name) for p in _grouped(pattern) if _is_like_a_year(args.get(p.name)))
        plain(self, pattern, args, key, out)

    document = made(*review)
    monkeypatch.setattr(Words, "_fill", fill)
    for write in (to_html, to_json, set_document, to_xlsx):
        write(document)
    assert met and {each for each in met if each[1] not in COUNTS} == set()


def _is_like_a_year(value: object) -> bool:
    return isinstance(value, int) and 1900 <= value <= 2100


def _grouped(pattern: Pattern) -> Iterator[Place]:
    for part in pattern:
        if isinstance(part, Place) and part.grouped:
            yield part
        elif isinstance(part, Choice):
            for _, variant in part.variants:
                yield from _grouped(variant)


@pytest.mark.parametrize("column", ["year", "rate_year", "valid_from", "resolution", "meeting", "row"])
def test_tables_of_commands_and_notebooks_write_names_plain(column: str) -> None:
    assert is_a_name(column) and in_words(2749, column) == "2749"
    assert not is_a_name("persons") and in_words(2749, "persons") == "2,749"


def test_a_notebook_shows_years_as_years() -> None:
    shown = ReplyRows.made({}, ("year", "persons"), [{"year": 2025, "persons": 2025}])
    assert "<td>2025</td><td>2,025</td>" in shown._repr_html_()
