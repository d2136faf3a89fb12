"""Words in a drawing: none is cut, none stands on another, and hostile ones stay words."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import example
from hypothesis import given as examples
from hypothesis import strategies as st

from peaceops.book import open_book
from peaceops.render.charts.labels import Label, width_of, wrapped
from peaceops.render.charts.svg import element, escape, number

STATES = [r["name"] for r in open_book().at().rows("SELECT name FROM states ORDER BY name")]


def test_names_of_states_are_whole_on_lines_that_fit() -> None:
    assert len(STATES) > 193
    for name in STATES:
        lines = wrapped(name, 250)
        assert " ".join(lines) == name
        assert max(map(width_of, lines)) <= 250
        assert len(lines) <= 2


def test_a_long_name_is_broken_between_words() -> None:
    name = "United Kingdom of Great Britain and Northern Ireland"
    assert wrapped(name, 250) == ("United Kingdom of Great Britain", "and Northern Ireland")


@examples(st.text(st.characters(exclude_categories=["Z", "C"]) | st.just(" "), max_size=80), st.integers(20, 300))
@example("Donaudampfschiffahrtsgesellschaft mbH", 60)
@example("", 20)
def test_wrapping_loses_no_letter(text: str, most: int) -> None:
    lines = wrapped(text, most)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(width_of(line) <= most for line in lines)


def test_letters_with_marks_are_as_wide_as_without() -> None:
    assert width_of("Côte d'Ivoire") == width_of("Cote d'Ivoire")
    assert width_of("Türkiye") == width_of("Tu\u0308rkiye")


def test_labels_side_by_side_or_under_each_other_do_not_meet() -> None:
    one = Label(0, 20, "1,000")
    assert one.meets(Label(30, 20, "2,000")) and one.meets(Label(0, 30, "2,000"))
    assert not one.meets(Label(60, 20, "2,000")) and not one.meets(Label(0, 36, "2,000"))
    assert Label(100, 0, "ab", "end").right() == Label(100, 0, "ab").left() == 100


@examples(st.text())
@example("<script>alert(1)</script> & \"x\" 'y' ]]> <!-- -->")
@example("\x00\x1b\ud800\ufffe\U0001f600")
def test_any_text_makes_xml_that_reads_back_as_that_text(text: str) -> None:
    svg = element("text", escape(text), label=text)
    read = ET.fromstring(svg.encode())
    kept = re.sub("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)
    assert (read.text or "") == kept.replace("\r\n", "\n").replace("\r", "\n")
    assert width_of(text) == pytest.approx(width_of(kept)), "what is measured is what is written"
    assert list(read) == [] and set(read.attrib) == {"label"}
    assert read.attrib["label"] == re.sub("[\t\n]", " ", kept.replace("\r\n", "\n").replace("\r", "\n"))


@pytest.mark.parametrize(
    ("value", "text"), [(0.0, "0"), (-0.04, "0"), (12, "12"), (12.04, "12"), (12.26, "12.3"), (-3.5, "-3.5")]
)
def test_pixels_are_written_to_a_tenth(value: float, text: str) -> None:
    assert number(value) == text
