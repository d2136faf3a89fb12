"""The sections on cost and on who pays, for every mission and for the question of October 2018."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest

from figures import heads, keys
from peaceops.book import Figure, View, open_book
from peaceops.book.tables.missions import MissionsRow
from peaceops.document.model import Bullets, Chart, Paragraph, Section, Table, text_of
from peaceops.document.walk import blocks_of, figures_of
from peaceops.money.rate_basis import BASES
from peaceops.review.context import Context, Part
from peaceops.review.money import cost, payers, payers_top
from peaceops.words import catalogue

OCTOBER_2018 = date(2018, 10, 20)
MISSIONS = [r["mission"] for r in open_book().at().rows("SELECT mission FROM missions ORDER BY mission")]


@cache
def view(as_of: date | None) -> View:
    """One view a date for all tests."""
    return open_book().at(as_of)


def context(mission: str, as_of: date, payer: str = "USA", *, hindsight: bool = False) -> Context:
    whole = view(None)
    profile = whole.first(MissionsRow, mission=mission)
    assert profile
    return Context(mission, as_of, payer, view(as_of), whole if hindsight else None, profile)


def sections(part: Part) -> Iterator[Section]:
    stack = [part.section]
    while stack:
        section = stack.pop()
        yield section
        stack.extend(section.sections)


def words(part: Part, kind: str = "") -> str:
    """The text of a part, figures as their values."""
    out = []
    for block in blocks_of((part.section,)):
        if isinstance(block, Paragraph) and (not kind or block.kind == kind):
            out.append(read_out(block))
    return "\n".join(out)


def read_out(block: Paragraph) -> str:
    """A paragraph, figures as their values."""
    return "".join(str(p.value) if isinstance(p, Figure) else str(p) for p in block.parts)


@pytest.mark.parametrize("mission", MISSIONS)
def test_every_mission_has_sound_sections_at_any_date(mission: str) -> None:
    for as_of, payer, hindsight in (
        (date(1960, 6, 1), "FRA", True),
        (OCTOBER_2018, "IND", False),
        (date(2026, 8, 1), "USA", False),
    ):
        ctx = context(mission, as_of, payer, hindsight=hindsight)
        for module in (cost, payers):
            part = module.part(ctx)
            for section in sections(part):
                assert section.blocks, f"{section.id} is an empty heading"
            check_blocks(part)
            if not hindsight:
                late = [f for f in figures_of((part.section,)) if f.known > as_of.isoformat()]
                assert not late, f"{late[0].counts} was not public on {as_of}"


def check_blocks(part: Part) -> None:
    ids = [b.id for b in blocks_of((part.section,)) if isinstance(b, Chart | Table)]
    assert len(ids) == len(set(ids))
    for block in blocks_of((part.section,)):
        if isinstance(block, Table):
            assert all(len(row) == len(heads(block)) for row in block.rows) and block.rows
        if isinstance(block, Chart):
            assert {block.x, *block.series} <= keys(block.table)
        for paragraph in block.items if isinstance(block, Bullets) else [block] if isinstance(block, Paragraph) else []:
            plain = [p for p in paragraph.parts if isinstance(p, str)]
            assert not any(re.search(r"\d", p) for p in plain), f"a bare number in {plain}"
    for finding in part.findings:
        plain = [p for p in finding.said.parts if isinstance(p, str)] if finding.said else []
        assert plain and not any(re.search(r"\d", p) for p in plain)


def test_cost_of_unmik_on_20_october_2018() -> None:
    part = cost.part(context("UNMIK", OCTOBER_2018))
    text = words(part)
    assert "36500000 for 2016/17 (proposed" in text and ", from a secondary source." in text
    assert "40000000 for 2015/16 (approved" in text
    values = {f.value for f in figures_of((part.section,))}
    assert 37_191_700 not in values, "what was spent in 2018/19 was not public"
    assert {6_690_000_000, 7_316_000_000, 6_800_000_000} <= values
    assert "For 2017/18 they name 3 different levels, from 6800000000 to 7316000000" in text
    assert any("2016/17 to 2018/19" in str(g.what) for g in part.gaps)


def test_hindsight_brings_what_was_spent_and_says_so() -> None:
    part = cost.part(context("UNMIK", OCTOBER_2018, hindsight=True))
    later = words(part, "hindsight")
    assert later.startswith("For 2018/19, the year of this review, 37191700 (spent, for the mission alone; A/74/736)")
    assert "37191700" not in words(part, "text")
    captions = [
        text_of(b.caption) for b in blocks_of((part.section,)) if isinstance(b, Table) and b.id.endswith("later")
    ]
    assert captions and all(c.startswith("Known only later") for c in captions)


def test_the_newest_amount_is_called_public_only_where_that_is_proved() -> None:
    old = words(cost.part(context("UNMIK", OCTOBER_2018)))
    assert "The newest amount for a whole year of UNMIK in this database is 36500000" in old
    firm = words(cost.part(context("UNMISS", date(2021, 4, 1))))
    assert "The newest amount for a whole year of UNMISS that was public is 1264877800 for 2020/21" in firm


def test_the_finding_on_cost_claims_no_more_than_the_section() -> None:
    def found(mission: str, day: date) -> str:
        return "\n".join(read_out(f.said) for f in cost.part(context(mission, day)).findings)

    unproved = found("UNMIK", OCTOBER_2018)
    assert "the newest yearly amount of UNMIK in this database is 36500000" in unproved
    assert "public" not in unproved
    assert "the newest yearly amount of UNMISS that was public is 1264877800" in found("UNMISS", date(2021, 4, 1))


@pytest.mark.parametrize(
    ("day", "said", "unsaid"),
    [
        (date(1974, 7, 25), "is not paid by assessment", "Greece"),
        (date(1995, 1, 1), "paid partly by voluntary contributions", "Greece"),
        (date(2020, 1, 1), "a third of its cost is met by Cyprus", "not paid by assessment"),
    ],
)
def test_how_the_force_in_cyprus_was_paid_at_the_date(day: date, said: str, unsaid: str) -> None:
    found = words(cost.part(context("UNFICYP", day)))
    assert said in found and unsaid not in found


def test_payer_of_unmik_on_20_october_2018() -> None:
    part = payers.part(context("UNMIK", OCTOBER_2018))
    text = words(part)
    assert "In 2018 the United States of America pays 28.434380241430627 of peacekeeping (by rule, with" in text
    assert (
        "Its share of the 36500000 of UNMIK in 2016/17 (proposed" in text
        and "each half of the year at the rate" in text
    )
    said = [[p.value for p in x.said.parts if isinstance(p, Figure)] for x in part.findings if x.said]
    assert said[1] == [10_410_328], "the better founded amount of the section, not one at the rate of another year"
    assert "limits what the country pays to 25" in text
    assert [round(float(said[0][0]), 4), *said[0][1:]] == [28.4344, "2018", 22]


def test_a_payers_part_is_given_per_head_of_its_population() -> None:
    part = payers.part(context("UNMIK", date(2025, 8, 1), "DEU"))
    [each] = [f for f in figures_of((part.section,)) if f.unit == "usd_per_head"]
    assert each.trace and [f.unit for f in each.trace.inputs] == ["usd", "persons"]
    assert round(float(each.value), 4) == round(2_709_670 / float(each.trace.inputs[1].value), 4)


@pytest.mark.parametrize("day", [date(2013, 10, 20), date(2015, 6, 1)], ids=str)
def test_a_level_carried_back_is_said_and_listed_as_missing(day: date) -> None:
    part = payers.part(context("UNMIK", day, "DEU"))
    assert "A level carried back is right for a State that did not move" in words(part)
    assert any(f"level of every Member State for {day.year}" in str(g.what) for g in part.gaps)


@pytest.mark.parametrize("day", [OCTOBER_2018, date(2017, 6, 1)], ids=str)
def test_levels_that_amounts_imply_leave_no_gap(day: date) -> None:
    part = payers.part(context("UNMIK", day, "DEU"))
    assert "the levels that the amounts assessed on each of them imply" in words(part)
    assert not any("level of every Member State" in str(g.what) for g in part.gaps)


def test_every_way_of_knowing_the_rates_of_all_has_its_words() -> None:
    assert set(payers_top.WEAKEST_FIRST) == set(BASES)
    keys_of_all = [f"payers-rates-of-all-{basis.replace('_', '-')}" for basis in BASES]
    assert all(catalogue.words().has(key) for key in keys_of_all)


def test_an_assessment_by_rule_stands_where_the_sections_are_public() -> None:
    part = payers.part(context("UNMIK", date(2025, 8, 1)))
    assert "was assessed 12200088 in 2024/25" in words(part)
    printed = [f.value for f in figures_of((part.section,)) if f.status == "assessed" and str(f.period) == "2024-25"]
    assert 12_200_088 in printed


def test_us_part_in_hindsight() -> None:
    later = words(payers.part(context("UNMIK", OCTOBER_2018, hindsight=True)), "hindsight")
    assert (
        "half at 28.434" in later and "half at 27.891" in later and "together 28.162" in later and "10474214" in later
    )


def test_the_limit_of_united_states_law_is_shown_for_the_united_states_alone() -> None:
    for payer in ("CHN", "DEU"):
        assert "United States law" not in words(payers.part(context("UNMIK", date(2024, 1, 1), payer)))


def test_a_payer_without_a_rate_is_shown_its_base_and_told_that_it_is_not_its_share() -> None:
    part = payers.part(context("UNMIK", date(2012, 10, 20), "IND"))
    assert "is not in this database" in words(
        part, "gap"
    ) and "base of a State's peacekeeping rate, not its value" in words(part)
    assert any("peacekeeping rate of India for 2012" in str(g.what) for g in part.gaps)


def test_missions_on_the_regular_budget_say_so() -> None:
    ctx = context("UNTSO", date(2023, 1, 1), "DEU")
    assert "paid from the regular budget" in words(cost.part(ctx))
    text = words(payers.part(ctx))
    assert "at its rate in the regular scale" in text and "of peacekeeping (" not in text


def test_unficyp_says_what_is_paid_voluntarily() -> None:
    assert "voluntarily" in words(cost.part(context("UNFICYP", date(2025, 9, 1))))


def test_a_mission_without_money_is_short_and_honest() -> None:
    part = cost.part(context("UNEF I", date(1960, 1, 1)))
    assert "This database has no amount for a whole year of UNEF I by this date." in words(part, "gap")
    assert [str(g.what) for g in part.gaps] == ["cost of UNEF I by year"], "nothing tells of 1998 in 1960"


@pytest.mark.parametrize(
    ("mission", "as_of", "title"),
    [
        ("UNMIK", OCTOBER_2018, "United States of America: rate, share and ties with the host"),
        ("UNIIMOG", date(1990, 6, 30), "United States of America: rate, share and ties with the hosts"),
        ("UNLB", OCTOBER_2018, "United States of America: rate and share"),
    ],
)
def test_the_part_on_the_payer_is_named_for_all_that_stands_in_it(mission: str, as_of: date, title: str) -> None:
    profile = open_book().at().first(MissionsRow, mission=mission)
    assert profile is not None
    made = payers.part(Context(mission, as_of, "USA", view(as_of), None, profile))
    assert str(made.section.sections[0].title) == title


def test_of_what_is_owed_the_account_comes_first_then_the_newest() -> None:
    whole = payers.part(context("UNMIK", OCTOBER_2018)).section
    owed = next(b for b in blocks_of((whole,)) if isinstance(b, Table) and "amounts named" in str(b.caption))
    amounts = [next(cell for cell in row if isinstance(cell, Figure)) for row in owed.rows]
    assert amounts[0].value == 202_400_000 and {f.value for f in amounts[1:3]} == {1_600_000_000, 2_270_000_000}
    days = [f.period.last for f in amounts[1:]]
    assert days == sorted(days, reverse=True)


def test_a_debt_of_two_states_is_none_of_all_together() -> None:
    whole = payers.part(context("UNMIK", OCTOBER_2018)).section
    owed = next(b for b in blocks_of((whole,)) if isinstance(b, Table) and "amounts named" in str(b.caption))
    assert {str(row[1]) for row in owed.rows} == {"United States", "all Member States"}
