"""The address of a figure, written and read; and the citation that it leads to."""

from __future__ import annotations

import pytest

import peaceops
from made_reviews import UNMIK, figures, made
from peaceops.book.figure_id import FigureIds
from peaceops.document.address import address_of, figure_at, read_address
from peaceops.errors import PeaceopsError


def test_it_is_read_as_it_is_written() -> None:
    document = made(*UNMIK)
    address = address_of(document, figures(*UNMIK)[0], FigureIds())
    assert str(address).startswith("UNMIK/2018-10-20/USA/") and read_address(str(address)) == address


@pytest.mark.parametrize(
    "wrong", ["", "UNMIK", "UNMIK/2018-10-20/USA/xyz", "UNMIK/20181020/USA/0123456789ab", "a/b/c/d"]
)
def test_another_form_is_refused_with_the_right_one(wrong: str) -> None:
    with pytest.raises(PeaceopsError, match="expected MISSION/DATE/PAYER/ID, such as UNMIK/2018-10-20/USA/"):
        peaceops.cite(wrong)


def test_every_figure_of_a_review_is_found_again() -> None:
    document, ids = made(*UNMIK), FigureIds()
    for figure in figures(*UNMIK)[::97]:
        found = figure_at(document, ids.of(figure))
        assert found is not None and ids.of(found) == ids.of(figure)


def test_a_citation_says_value_what_it_counts_edition_and_source() -> None:
    document = made(*UNMIK)
    figure = next(f for f in figures(*UNMIK) if f.value == 17 and f.unit == "persons" and not f.trace)
    address = str(address_of(document, figure, FigureIds()))
    cited = peaceops.cite(address)
    assert cited.figure == figure
    assert cited.sentence.replace("\u00a0", " ").startswith(
        "17 persons: uniformed personnel of UNMIK, 28 February 2018 (deployed)."
    )
    assert document.book in cited.sentence and address in cited.sentence
    assert cited.sources and "monthly" in cited.sources[0].lower()
    assert cited.to_dict()["figure"]["value"] == 17


def test_a_figure_that_the_review_does_not_have_is_refused_with_the_edition() -> None:
    with pytest.raises(PeaceopsError, match=r"has no figure at UNMIK/2018-10-20/USA/0{12}: expected an address"):
        peaceops.cite("UNMIK/2018-10-20/USA/000000000000")


def test_the_data_file_has_the_id_of_every_figure() -> None:
    ids = FigureIds()
    strip = next(b for b in made(*UNMIK).to_dict()["sections"][0]["blocks"] if b["block"] == "strip")
    told = [item["value"]["figure"]["id"] for item in strip["items"] if "figure" in item["value"]]
    assert told and set(told) <= {ids.of(f) for f in figures(*UNMIK)}
