"""The brief: what falls due stands first, in few words, and its figures are those of the body."""

from __future__ import annotations

import re
from datetime import date

import pytest

from made_reviews import UNMIK, made
from peaceops.book import Figure, open_book
from peaceops.document.model import Bullets, Document, Empty, Paragraph, Section, Strip, Table, text_of
from peaceops.document.walk import figures_in, figures_of
from peaceops.review.assemble import BRIEF, PARTS, context_of
from peaceops.review.brief import part as page
from peaceops.review.context import Context, Gap

MOST_WORDS = 250


def brief_of(mission: str, day: str, payer: str = "USA") -> Section:
    return document(mission, day, payer).sections[0]


def document(mission: str, day: str, payer: str = "USA") -> Document:
    import peaceops

    return peaceops.review(mission, date.fromisoformat(day), payer=payer, form=BRIEF)


def prose(section: Section) -> str:
    """What is read before the tables: paragraphs, lists and the words of the strip."""
    out = []
    for block in section.blocks:
        if isinstance(block, Paragraph):
            out.append(str(block))
        elif isinstance(block, Bullets):
            out += map(str, block.items)
        elif isinstance(block, Strip):
            out += [text_of(words) for _, words in block.items]
    return " ".join(out)


@pytest.mark.parametrize(
    ("mission", "day", "end"),
    [
        ("UNIFIL", "2025-08-01", "31 August 2025"),
        ("MINUSMA", "2023-05-01", "30 June 2023"),
        ("MONUSCO", "2024-06-01", "20 December 2024"),
        ("UNAMI", "2024-01-01", "31 May 2024"),
    ],
)
def test_the_end_of_a_term_stands_in_the_first_sixty_words(mission: str, day: str, end: str) -> None:
    first = " ".join(prose(brief_of(mission, day)).replace("\u00a0", " ").split()[:60])
    assert end in first


def test_an_open_ended_mandate_is_said_to_have_no_vote_that_falls_due() -> None:
    assert "open-ended under S/RES/1244 (1999), op. 19: no vote falls due" in prose(brief_of("UNMIK", "2018-10-20"))


def test_a_decided_closing_is_said_to_be_the_last_term() -> None:
    said = prose(brief_of("UNIFIL", "2025-09-15"))
    assert "S/RES/2790 (2025), op. 1 made this its last term" in said
    assert "withdrawal of the mission from 31\u00a0December\u00a02026 to 31\u00a0December\u00a02027" in said


def test_a_review_that_the_council_asked_for_is_named_with_its_day() -> None:
    said = prose(brief_of("UNAMI", "2024-01-01"))
    asked = "independent strategic review, asked for by S/RES/2682 (2023), op. 3, due 31\u00a0March\u00a02024"
    assert f"The question put: {asked}" in said


@pytest.mark.parametrize(
    ("mission", "day"),
    [
        ("UNMIK", "2018-10-20"),
        ("MINUSMA", "2023-05-01"),
        ("UNIFIL", "2025-08-01"),
        ("UNFICYP", "1974-07-25"),
        ("UNMISS", "2026-05-20"),
        ("UNMIL", "2018-06-28"),
        ("UNAMI", "2026-05-25"),
    ],
)
def test_the_brief_is_short(mission: str, day: str) -> None:
    assert len(re.findall(r"\w[\w’'.,/()-]*", prose(brief_of(mission, day)))) <= MOST_WORDS


def test_what_the_question_says_is_not_said_again_among_the_decisions() -> None:
    said = prose(brief_of("UNMISS", "2026-05-20"))
    assert said.count("S/RES/2820 (2026), op. 12") == 1
    assert "S/RES/2820 (2026), op. 5" in said


def test_the_strip_has_strength_and_ceiling_amount_bill_and_people() -> None:
    (strip,) = (b for b in brief_of("UNIFIL", "2025-08-01", "FRA").blocks if isinstance(b, Strip))
    values = [v.value if isinstance(v, Figure) else v for v, _ in strip.items]
    assert values == [10_015, Empty.NOT_KNOWN, 582_630_000, pytest.approx(28_276_314, abs=2), 685]
    assert "ceiling 13,000 military" in text_of(strip.items[0][1])


def test_figures_of_the_brief_are_those_of_the_body() -> None:
    """Amounts and counts on the first page are met again below, or computed from what is met there."""
    review = made(*UNMIK)
    body = {(f.value, f.unit) for f in figures_of(review.sections[1:])}
    for block in review.sections[0].blocks:
        if isinstance(block, Strip):
            assert all((v.value, v.unit) in body for v, _ in block.items if isinstance(v, Figure))


def test_four_options_stand_side_by_side_with_amounts_in_millions() -> None:
    (table,) = (b for b in brief_of("MINUSMA", "2023-05-01").blocks if isinstance(b, Table))
    assert len(table.rows) == 4
    spending = [figure for row in table.rows for figure in figures_in(row[table.place("spending")])]
    assert len(spending) == 8 and all(
        isinstance(f, Figure) and f.unit == "usd_million" and f.value < 10_000 for f in spending
    )


def test_an_amount_older_than_the_year_before_is_the_first_gap() -> None:
    said = prose(brief_of("UNMIK", "2018-10-20"))
    assert "an amount approved or spent for UNMIK in 2018/19 or the year before" in said
    assert "an amount approved or spent" not in prose(brief_of("MINUSMA", "2023-05-01"))


def test_a_count_of_civilians_of_long_ago_is_not_shown_as_todays() -> None:
    (strip,) = (b for b in brief_of("MONUSCO", "2024-06-01").blocks if isinstance(b, Strip))
    assert strip.items[1][0] is Empty.NOT_KNOWN


def test_categories_of_ceilings_are_said_in_words() -> None:
    said = prose(brief_of("MONUSCO", "2024-06-01"))
    assert "1,410 in formed police units" in said and "_" not in said


@pytest.mark.parametrize(
    ("mission", "day"),
    [
        *(("UNMIK", "2018-10-20"), ("MINUSMA", "2023-05-01"), ("ONUB", "2006-06-01"), ("UNMOGIP", "1971-12-20")),
        *(("UNTSO", "2021-06-01"), ("UNMIL", "2018-06-28"), ("UNAMA", "2024-01-01"), ("UNIFIL", "2025-08-01")),
    ],
)
def test_the_gaps_of_the_page_are_the_weightiest_of_all_parts(mission: str, day: str) -> None:
    """The page finds them without making the parts; the parts, made, have no weightier ones."""
    context = context_of(open_book(), mission, date.fromisoformat(day))
    order = list(page.GAPS_FIRST)
    every = [gap for _, make in PARTS for gap in make(context).gaps]
    every += page.GAPS_FIRST[order[0]](context)
    keys = [gap.what if isinstance(gap.what, str) else gap.what.key for gap in every]
    places = sorted(order.index(key) if key in order else len(order) for key in keys)[: page.MOST_GAPS]
    told = [str(i) for b in brief_of(mission, day).blocks if isinstance(b, Bullets) for i in b.items if i.kind == "gap"]
    assert len(told) == page.MOST_GAPS
    weighed = [
        order.index(key) if key in order else len(order)
        for said in told
        for key in [next(k for k, gap in zip(keys, every, strict=True) if text_of(say(context, gap).parts) == said)]
    ]
    assert weighed == places


def say(context: Context, gap: Gap) -> Paragraph:
    return context.write.say("brief-gap", what=gap.what, where=gap.where_to_look, kind="gap")


@pytest.mark.parametrize(
    ("mission", "day", "year"),
    [
        ("UNTSO", "1956-06-01", "in 1956 or the year before"),  # on the regular budget: calendar years
        ("UNMOGIP", "2018-05-01", "in 2018 or the year before"),
        ("ONUC", "1963-01-01", "in 1963 or the year before"),  # before peacekeeping had years from July to June
    ],
)
def test_the_year_of_a_missing_amount_is_one_of_the_budget_that_pays(mission: str, day: str, year: str) -> None:
    assert year in prose(brief_of(mission, day)).replace("\u00a0", " ")


def test_no_amount_is_missed_of_years_after_the_end_of_a_mandate() -> None:
    """UNMIL closed on 30 March 2018: in 2026 nothing is missing for 2025/26."""
    said = prose(brief_of("UNMIL", "2026-06-28"))
    assert "2025/26" not in said and "2026/27" not in said


def test_only_what_stands_is_said_to_be_decided() -> None:
    assert "withdrawal of military personnel by 30\u00a0April\u00a02024" in prose(brief_of("MONUSCO", "2024-06-01"))
    assert "S/RES/2119" not in prose(brief_of("MINUSTAH", "2016-10-01"))
