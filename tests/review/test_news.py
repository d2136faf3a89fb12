"""What is new: what a desk officer must read on the first page of a review, and nothing known later."""

from __future__ import annotations

from datetime import date

import pytest

import peaceops
from peaceops.book import Figure, open_book
from peaceops.council.news import window_of
from peaceops.document.figures import prose
from peaceops.document.model import Bullets, Document, Paragraph, Section, Table, When
from peaceops.review.assemble import BRIEF, context_of
from peaceops.review.news import part as news
from peaceops.review.news.items import ranked


def brief(mission: str, day: str) -> list[str]:
    """The paragraphs and points of the first page, in order, with plain spaces."""
    document = peaceops.review(mission, date.fromisoformat(day), form=BRIEF)
    out = []
    for block in document.sections[0].blocks:
        if isinstance(block, Paragraph | Bullets):
            out += block.items if isinstance(block, Bullets) else [block]
    return [_said(p) for p in out]


def _said(paragraph: Paragraph) -> str:
    words = "".join(prose(p) if isinstance(p, Figure) else str(p) for p in paragraph.parts)
    return words.replace("\u00a0", " ")


def section_of(document: Document, key: str) -> Section:
    (found,) = (s for s in document.sections if s.id == key)
    return found


def rows_of(document: Document) -> list[tuple[str, ...]]:
    (table,) = (b for b in section_of(document, "news").blocks if isinstance(b, Table))
    return [tuple(prose(c) if isinstance(c, Figure) else str(c) for c in row) for row in table.rows]


EXPECTED = {
    ("UNMIK", "2018-10-20"): [
        "The question put: strategic review, asked for by letter of the United States of America to the "
        "Secretary-General of 9 October 2018.",
        "7 February 2018: China, wants the mission kept (statement)",
        "14 May 2018: France, asks for a review (statement)",
        "1 August 2018: UK presidency does not schedule the quarterly UNMIK meeting (Security Council Procedure)",
    ],
    ("MINUSMA", "2023-05-01"): [
        "The question put: internal review, asked for by S/RES/2640 (2022), op. 58, due 13 January 2023; report "
        "S/2023/36 of 16 January 2023 (three: more capacity; a smaller footprint in main centres; no uniformed "
        "part and a political mission).",
        "11 November 2022: Côte d'Ivoire, no rotations, out by August 2023, after arrest of 49 soldiers (web page)",
        "22 November 2022: Germany, about 1,100 troops leave by mid-2024 (press)",
    ],
    ("MONUSCO", "2024-06-01"): [
        "The question put: recommendations, asked for by S/RES/2717 (2023), op. 48, due 30 June 2024; no report on it "
        "in this database by this date.",
        "Decided: reduction of military personnel to 11,500 persons from 1 July 2024 (S/RES/2717 (2023), op. 30).",
        "21 November 2023: disengagement plan agreed, three phases (S/RES/2717 (2023))",
    ],
    ("UNAMI", "2024-01-01"): [
        "The question put: independent strategic review, asked for by S/RES/2682 (2023), op. 3, due 31 March 2024; no "
        "report on it in this database by this date.",
        "18 May 2023: letter supporting an independent review (S/RES/2682 (2023))",
    ],
    ("UNIFIL", "2025-08-01"): [
        "26 November 2024: cessation of hostilities arrangement, 60 days to withdraw and deploy (S/2024/870)",
        "11 July 2025: report of the Secretary-General (S/2025/460)",
    ],
}


@pytest.mark.parametrize(("mission", "day"), EXPECTED)
def test_the_first_page_has_the_lines_that_a_desk_officer_expects(mission: str, day: str) -> None:
    said = brief(mission, day)
    assert [line for line in EXPECTED[mission, day] if line not in said] == []


@pytest.mark.parametrize(("mission", "day"), EXPECTED)
def test_at_most_four_dated_lines_tell_what_is_new(mission: str, day: str) -> None:
    document = peaceops.review(mission, date.fromisoformat(day), form=BRIEF)
    (points,) = (b for b in document.sections[0].blocks if isinstance(b, Bullets) and b.items[0].kind != "gap")
    assert 1 <= len([p for p in points.items if p.key in ("brief-news", "brief-news-by")]) <= 4


def test_what_happened_after_the_date_is_not_told() -> None:
    told = " ".join(c for row in rows_of(peaceops.review("MINUSMA", date(2023, 5, 1))) for c in row)
    assert "2690" not in told and "foreign minister" not in told and "last renewal" not in told


def test_the_answer_to_a_review_stands_only_once_it_was_given() -> None:
    def followed(day: date) -> str:
        section = section_of(peaceops.review("MINUSMA", day), "news").sections[0]
        return " ".join(str(c) for b in section.blocks if isinstance(b, Table) for row in b.rows for c in row)

    assert "S/RES/2690" not in followed(date(2023, 5, 1))
    assert "S/RES/2690" in followed(date(2023, 7, 15))


def test_the_window_opens_with_the_last_decision_that_set_the_mandate() -> None:
    view = open_book().at(date(2023, 5, 1))
    window = window_of(view, "MINUSMA", date(2023, 5, 1))
    assert (window.start, window.decision) == (date(2022, 6, 29), "S/RES/2640 (2022)")


def test_a_decision_of_long_ago_opens_no_window() -> None:
    day = date(2018, 10, 20)
    window = window_of(open_book().at(day), "UNMIK", day)
    assert (window.start, window.decision, window.decided) == (date(2017, 10, 20), "", None)


def test_a_mission_without_news_says_so_and_lists_the_gap() -> None:
    part = news.part(context_of(open_book(), "ONUC", date(1963, 1, 1)))
    (said,) = (b for b in part.section.blocks if isinstance(b, Paragraph) and b.kind == "gap")
    assert "has nothing on ONUC since" in str(said)


def test_a_day_that_is_told_is_not_told_twice() -> None:
    whens = [row[0] for row in rows_of(peaceops.review("UNMIK", date(2018, 10, 20)))]
    assert whens.count("9\u00a0October\u00a02018") == 1


def test_a_document_is_told_once() -> None:
    """A resolution that the table of events has too, a report that the record of a host has too."""
    for mission, day, document in (
        ("UNAMA", date(2024, 1, 1), "S/RES/2681 (2023)"),
        ("UNMIK", date(2026, 11, 20), "S/2026/264"),
    ):
        rows = rows_of(peaceops.review(mission, day))
        assert [row[-1] for row in rows].count(document) == 1, document


def test_a_title_is_whole() -> None:
    said = brief("UNMOGIP", "1971-12-20")
    assert any(
        "situation in the India-Pakistan subcontinent to the 26th session of the General Assembly" in s for s in said
    )


def test_a_long_line_is_not_passed_over_for_lighter_ones() -> None:
    """The lines of the page are the first of the ranking, with none left out between them."""
    for mission, day in (("UNMIK", "2026-11-20"), ("MINUSMA", "2023-05-01"), ("UNAMA", "2024-01-01")):
        context = context_of(open_book(), mission, date.fromisoformat(day))
        order = [item.when for item in ranked(context, news.questions(context)[:1])]
        (points,) = (
            b
            for b in peaceops.review(mission, context.as_of, form=BRIEF).sections[0].blocks
            if isinstance(b, Bullets) and b.items[0].kind != "gap"
        )
        told = [p for p in points.items if p.key in ("brief-news", "brief-news-by")]
        assert {str(p).split(":")[0] for p in told} == {str(When(when)) for when in order[: len(told)]}


def test_what_happened_long_before_the_decision_is_not_new() -> None:
    """The accord of December 2022 in Haiti is named in the resolution of July 2023."""
    assert not [s for s in brief("BINUH", "2024-06-01") if "21 December 2022" in s]


def test_what_the_question_rests_on_is_not_told_again() -> None:
    assert sum("S/RES/2679 (2023)" in s for s in brief("UNAMA", "2024-01-01")) == 1
