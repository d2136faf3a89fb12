"""Mandates as the publishers' files have them: every period since 1948, no day uncovered but for two real gaps."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest

from peaceops.book.tables.council import (
    CurrentTasksRow,
    DrawdownDecisionsRow,
    MandateCeilingsRow,
    MandateChainsRow,
    MandatePeriodsRow,
    MandateRequestsRow,
)
from peaceops.errors import PeaceopsError
from peaceops.ingest.council import asked_for, chains, due_days, early, mandates, terms
from peaceops.ingest.council.paragraphs import Texts
from peaceops.ingest.council.unxml import Act
from peaceops.ingest.workshop import Workshop

pytestmark = pytest.mark.sources
UNFICYP_ADDED = (
    *(192, 194, 198, 201, 206, 219, 220, 222, 231, 238, 244, 247, 254, 261, 266, 274, 281, 291, 293, 305, 315),
    *(324, 334, 343, 349, 364, 370, 383, 391, 401, 410, 422, 443, 451, 458, 472, 482, 486, 534, 759, 796),
)


@pytest.fixture(scope="module")
def periods(council: Workshop) -> list[MandatePeriodsRow]:
    return [MandatePeriodsRow._make(r) for r in council.rows["mandate_periods"]]


@pytest.fixture(scope="module")
def stretches(council: Workshop) -> list[MandateChainsRow]:
    return [MandateChainsRow._make(r) for r in council.rows["mandate_chains"]]


def until(periods: list[MandatePeriodsRow], mission: str, resolution: int) -> str | None:
    (row,) = [p for p in periods if (p.mission, p.resolution) == (mission, resolution)]
    return row.until.isoformat() if row.until else None


def in_force(periods: list[MandatePeriodsRow], mission: str, day: date) -> MandatePeriodsRow:
    """The last decision by `day` that set a last day."""
    setting = [p for p in periods if p.mission == mission and p.decided_on <= day and p.until]
    return max(setting, key=lambda p: p.resolution)


def test_unficyp_was_extended_125_times_by_june_2026(periods: list[MandatePeriodsRow]) -> None:
    extended = {p.resolution for p in periods if p.mission == "UNFICYP" and p.act == "extend"}
    assert len(extended) == 125
    assert set(UNFICYP_ADDED) <= extended
    assert (min(extended), max(extended)) == (192, 2815)


@pytest.mark.parametrize(
    ("mission", "day", "resolution", "last"),
    [
        ("UNFICYP", date(1974, 8, 20), 349, "1974-12-15"),
        ("UNIIMOG", date(1990, 6, 1), 651, "1990-09-30"),
        ("ONUCA", date(1991, 12, 1), 719, "1992-04-30"),
        ("UNEF II", date(1976, 5, 1), 378, "1976-10-24"),
        ("UNIFIL", date(1978, 9, 1), 426, "1978-09-19"),
        ("UNDOF", date(1975, 1, 1), 363, "1975-05-31"),
        ("UNMIH", date(1994, 12, 1), 940, "1995-01-31"),
        ("MINUSTAH", date(2017, 9, 1), 2350, "2017-10-15"),
        ("UNTMIS", date(2026, 1, 1), 2809, "2026-10-31"),
        ("UNIFIL", date(2026, 1, 1), 2790, "2026-12-31"),
    ],
)
def test_the_decision_in_force_and_its_last_day(
    mission: str, day: date, resolution: int, last: str, periods: list[MandatePeriodsRow]
) -> None:
    held = in_force(periods, mission, day)
    assert (held.resolution, held.until) == (resolution, date.fromisoformat(last))
    assert held.until is not None and held.until >= day


@pytest.mark.parametrize(
    ("mission", "resolutions"),
    [
        ("UNEF II", {341, 346, 362, 368, 371, 378, 396, 416, 438}),
        ("UNIIMOG", {631, 642, 651, 671, 676, 685}),
        ("ONUCA", {650, 653, 654, 656, 675, 691, 719, 730}),
        ("UNAMIR", {912, 918, 1050}),
        ("UNMIH", {940, 1048}),
        ("UNTAC", {745, 860}),
        ("ONUC", {143, 145, 146, 161, 169}),
        ("ONUSAL", {729, 832, 991}),
        ("UNTMIS", {2753, 2809}),
        ("UNSOH", {2793}),
    ],
)
def test_decisions_that_no_title_ties_to_a_mission(
    mission: str, resolutions: set[int], periods: list[MandatePeriodsRow]
) -> None:
    assert resolutions <= {p.resolution for p in periods if p.mission == mission}


@pytest.mark.parametrize(
    ("resolution", "last"),
    [
        (244, "1968-03-26"),
        (247, "1968-06-26"),
        (266, "1969-12-15"),
        (324, "1973-06-15"),
        (604, "1988-06-15"),
        (194, "1964-12-26"),
    ],
)
def test_terms_that_the_copies_of_the_texts_misprint(
    resolution: int, last: str, periods: list[MandatePeriodsRow]
) -> None:
    assert until(periods, "UNFICYP", resolution) == last


@pytest.mark.parametrize(
    ("mission", "resolution", "act"),
    [
        ("MONUC", 1692, "other"),  # redeployment from ONUB
        ("MONUC", 1693, "other"),  # added strength
        ("UNOCI", 1992, "other"),
        ("UNMIL", 1657, "other"),
        ("UNMIL", 1992, "other"),
    ],
)
def test_strength_sets_no_term(mission: str, resolution: int, act: str, periods: list[MandatePeriodsRow]) -> None:
    (row,) = [p for p in periods if (p.mission, p.resolution) == (mission, resolution)]
    assert (row.act, row.until) == (act, None)


def test_a_resolution_on_another_force_is_no_decision_on_the_mission(periods: list[MandatePeriodsRow]) -> None:
    assert not [p for p in periods if (p.mission, p.resolution) == ("UNAMI", 1790)]  # the multinational force in Iraq


def test_every_period_has_its_act_read_and_nearly_all_extensions_a_last_day(periods: list[MandatePeriodsRow]) -> None:
    extended = [p for p in periods if p.act == "extend"]
    assert [(p.mission, p.resolution) for p in extended if p.until is None] == [("UNGOMAP", 647)]
    no_paragraph = [(p.mission, p.resolution) for p in extended if p.paragraph is None]
    assert no_paragraph == [("UNFICYP", 266), ("UNGOMAP", 647)]  # the collection lacks these two texts
    assert len({(p.mission, p.resolution) for p in periods}) == len(periods) == 1195


def test_each_period_starts_by_the_end_of_the_one_before(stretches: list[MandateChainsRow]) -> None:
    gaps = [(s.mission, s.gap_from, s.gap_to) for s in stretches if s.gap_from]
    assert gaps == [
        ("UNMIS", date(2011, 7, 10), date(2011, 7, 10)),
        ("UNTMIS", date(2025, 11, 1), date(2025, 12, 22)),
    ]
    assert {s.mission for s in stretches if not s.complete} == {"UNMIS", "UNTMIS", "BINUCA"}


@pytest.mark.parametrize(
    ("mission", "first", "last", "decisions"),
    [
        ("UNFICYP", date(1964, 3, 4), date(2027, 1, 31), 126),
        ("UNEF II", date(1973, 10, 25), date(1979, 7, 24), 10),
        ("UNIIMOG", date(1988, 8, 9), date(1991, 2, 28), 7),
        ("ONUCA", date(1989, 11, 7), date(1992, 1, 17), 6),
        ("UNMIK", date(1999, 6, 10), None, 1),
        ("UNIFIL", date(1978, 3, 19), date(2026, 12, 31), None),
    ],
)
def test_whole_chains(
    mission: str, first: date, last: date | None, decisions: int | None, stretches: list[MandateChainsRow]
) -> None:
    (chain,) = [s for s in stretches if s.mission == mission]
    assert (chain.first, chain.last, chain.complete) == (first, last, True)
    assert decisions is None or chain.decisions == decisions


def test_a_decision_taken_out_opens_a_gap(periods: list[MandatePeriodsRow]) -> None:
    lacking = [p for p in periods if p.mission == "UNFICYP" and p.resolution != 349]
    one, two = chains.stretches_of(lacking)
    assert one.last == date(1974, 6, 15)
    assert two.first == date(1974, 12, 13)
    whole = list(chains.stretches_of([p for p in periods if p.mission == "UNFICYP"]))
    assert len(whole) == 1


def test_a_period_may_start_on_the_day_after_the_last(periods: list[MandatePeriodsRow]) -> None:
    (a, b) = [p for p in periods if p.mission == "UNIIMOG" and p.resolution in (631, 642)]
    assert a.until is not None
    for days, parts in ((1, 1), (2, 2)):
        moved = type(b)._make([v if k != "decided_on" else a.until + timedelta(days) for k, v in b.as_dict().items()])
        assert len(list(chains.stretches_of([a, moved]))) == parts


def test_the_force_is_told_by_the_words_of_the_paragraph_then_of_the_text() -> None:
    known = early.phrases()
    day = date(1981, 12, 18)
    the_force = [("8", "Decides to renew the mandate of the Force for six months, that is, until 19 June 1982")]
    found = early.extension(498, "the United Nations Interim Force in Lebanon", the_force, day, known)
    assert found == ("UNIFIL", early.Extension(date(1982, 6, 19), "8", False))
    two = "the Interim Force in Lebanon and the Disengagement Observer Force"
    assert early.extension(498, two, the_force, day, known) is None
    assert early.extension(498, "no force", the_force, day, known) is None


def test_ceilings(council: Workshop) -> None:
    rows = [MandateCeilingsRow._make(r) for r in council.rows["mandate_ceilings"]]
    assert len(rows) == 585
    held = {(r.mission, r.resolution, r.category): r for r in rows if r.kind == "ceiling"}
    unifil = held["UNIFIL", 1701, "military"]
    assert (unifil.number, unifil.paragraph, unifil.locator) == (15_000, "11", "S/RES/1701 (2006), op. 11")
    assert unifil.known == date(2006, 8, 11)
    assert held["UNIFIL", 2539, "military"].number == 13_000
    assert held["UNFICYP", 2263, "military"].number == 888
    assert held["UNMISS", 1996, "military"].number == 7_000, "6,000 was to be reviewed"
    assert {r.status for r in rows} == {"authorised"}


def test_requests_fall_due(council: Workshop) -> None:
    rows = [MandateRequestsRow._make(r) for r in council.rows["mandate_requests"]]
    assert len(rows) == 1202 + 7 - 19, "seven that the compiled table lacks; nineteen of it ask for nothing"
    assert sum(r.due is not None for r in rows) == 573 + 7 + 24 + 12 - 29 + 10, "those counted or read, and read again"
    (asked,) = [r for r in rows if r.mission == "UNIPSIL" and (r.resolution, r.paragraph) == (2065, "14")]
    assert (asked.kind, asked.also, asked.due) == (
        "exit_strategy",
        "assessment_or_capability_study;report_or_briefing",
        date(2013, 2, 15),
    )
    assert asked.known == date(2012, 9, 12)
    assert Counter(r.mission for r in rows)["UNSOH"] >= 1


@pytest.mark.parametrize(
    ("mission", "resolution", "paragraph", "due", "further"),
    [
        ("MINUJUSTH", 2350, "21", date(2017, 7, 12), "2017-10-10"),  # within 90 days and 180 days
        ("MINUSCA", 2800, "49", date(2026, 2, 15), "2026-06-15; 2026-10-13"),
        ("MINUSCA", 2709, "58 (a)", date(2024, 2, 15), "2024-06-15; 2024-10-13"),
        ("UNFICYP", 2723, "24", date(2024, 7, 4), "2025-01-03"),
        ("UNTAC", 745, "10", date(1992, 6, 1), "1992-09-30; 1993-04-30"),  # the compiled table has them
    ],
)
def test_a_paragraph_may_set_more_than_one_day(
    mission: str, resolution: int, paragraph: str, due: date, further: str, council: Workshop
) -> None:
    rows = [MandateRequestsRow._make(r) for r in council.rows["mandate_requests"]]
    asked = [r for r in rows if (r.mission, r.resolution, r.paragraph, r.due) == (mission, resolution, paragraph, due)]
    assert {r.further_due for r in asked} == {further}


def test_days_named_one_after_another_are_read_from_the_last_year_back() -> None:
    text = "Requests the Secretary-General to report on 1 December and 2 February 2015, and by 1 June 2016 on tasks"
    assert due_days.series(text) == [[date(2014, 12, 1), date(2015, 2, 2)]]
    asked = "to report on 15 February 2024, 15 June 2024 and 13 October 2024 on progress"
    assert due_days.further_days(asked, date(2024, 2, 15), date(2023, 11, 15)) == [
        date(2024, 6, 15),
        date(2024, 10, 13),
    ]
    assert due_days.further_days(asked, date(2024, 3, 1), date(2023, 11, 15)) == [], "another request's days"
    assert due_days.further_days("by 1 May 2024", date(2024, 5, 1), date(2023, 11, 15)) == []


def test_a_report_some_months_from_the_adoption_falls_due_on_a_day(council: Workshop) -> None:
    rows = [MandateRequestsRow._make(r) for r in council.rows["mandate_requests"]]
    (asked,) = [r for r in rows if (r.mission, r.resolution, r.paragraph) == ("UNOMIG", 1287, "12")]
    assert (asked.due, asked.due_basis, asked.rhythm) == (date(2000, 4, 30), "period from adoption", "regularly")
    within = "to report to the Council within 30 days of the adoption of this resolution"
    assert due_days.first_day(within, date(2019, 4, 12), once=True) == date(2019, 5, 12)
    assert due_days.first_day(within, date(2019, 4, 12)) is None
    every = "to report every three months from the date of the adoption of this resolution"
    assert due_days.first_day(every, date(2000, 1, 31)) is None


def test_an_own_request_whose_day_is_not_in_its_paragraph_stops_the_build(
    council: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = {"mission": "MINUSCA", "resolution": "2709", "paragraph": "58 (c)", "kind": "review", "also": ""}
    wrong = [{**own, "due": "2024-08-16", "in_mandate_resolution": "yes"}]
    monkeypatch.setattr(asked_for, "own_csv", lambda name: wrong)
    act = Act(
        "", 2709, "", date(2023, 11, 15), None, (), "", {}, {}, False, (("58", "no later than 15 August 2024"),), ""
    )
    with pytest.raises(PeaceopsError, match=r"expected 16 August 2024 in paragraph 58 \(c\) of S/RES/2709"):
        asked_for._own_rows(council, Texts({2709: act}, {}), {2709: date(2023, 11, 15)}, Counter())


@pytest.mark.parametrize(
    ("mission", "begins"),
    [
        ("MINUJUSTH", date(2017, 10, 16)),
        ("ONUB", date(2004, 6, 1)),
        ("UNTMIH", date(1997, 8, 1)),
        ("MONUSCO", date(2010, 7, 1)),
        ("UNOCI", date(2004, 4, 4)),
        ("MONUC", date(1999, 11, 30)),  # liaison personnel were authorized until 15 January 2000
        ("UNMHA", date(2019, 1, 16)),  # an advance team until 20 January 2019
    ],
)
def test_a_first_period_begins_on_the_day_that_the_text_names(
    mission: str, begins: date, periods: list[MandatePeriodsRow]
) -> None:
    (first,) = [p for p in periods if p.mission == mission and p.act == "establish"]
    assert first.begins == begins


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("for an initial period of six months as from 1 June 2004, with the intention to renew it", date(2004, 6, 1)),
        ("Decides to establish, as of 20 May 2002 and for an initial period", date(2002, 5, 20)),
        ("a mandate limited to a single four-month period ending on 30 November 1997", date(1997, 8, 1)),
        ("for a period of six months", None),
        ("in his report of 21 September 1993", None),
    ],
)
def test_the_first_day_is_read_or_counted_back(words: str, named: date | None) -> None:
    assert terms.first_day_named(words) == named


def test_a_founding_text_that_names_another_first_day_stops_the_build() -> None:
    period = mandates.TermRead("establish", None, "fixed_term", "2", "read", "un-xml", None, date(2004, 5, 21))
    with pytest.raises(PeaceopsError, match="ONUB by S/RES/1545: expected a period from 2004-06-01"):
        mandates._begins_as_named("ONUB", 1545, period, [("2", "for six months as from 1 June 2004")])


def test_decisions_on_drawdown(council: Workshop) -> None:
    rows = [DrawdownDecisionsRow._make(r) for r in council.rows["drawdown_decisions"]]
    assert len(rows) == 163
    (cut,) = [r for r in rows if (r.mission, r.resolution) == ("MINURSO", 1056)]
    assert (cut.decision, cut.number, cut.rate_pct) == ("reduce", None, -20.0)
    assert {r.decision for r in rows if r.mission == "UNIFIL"} & {"terminate", "withdraw", "final_term"}
    (ended,) = [r for r in rows if (r.mission, r.resolution) == ("ONUCA", 730)]
    assert ended.known == next(
        p.known for p in map(MandatePeriodsRow._make, council.rows["mandate_periods"]) if p.resolution == 730
    )


def test_current_tasks_are_numbered_and_have_a_paragraph(council: Workshop) -> None:
    rows = [CurrentTasksRow._make(r) for r in council.rows["current_tasks"]]
    assert len(rows) == 272 and len({r.mission for r in rows}) == 26
    first = next(r for r in rows if (r.mission, r.row) == ("UNTSO", 1))
    assert (first.task, first.resolution, first.paragraph) == ("ceasefire", 50, "6")
    assert all(r.paragraph for r in rows)
    assert {r.task for r in rows} <= {r[0] for r in council.rows["current_task_kinds"]}


def test_a_witness_without_the_day_stops_the_build(council: Workshop) -> None:
    row = {"mission": "UNFICYP", "resolution": "324", "act": "extend", "form": "fixed_term", "until": "1973-06-15"}
    entry = {**row, "paragraph": "3", "note": "", "witness": "334", "error": "", "begins": ""}
    texts = {334: "necessary to continue the Force beyond 15 June 1973"}
    assert mandates._own(council, entry, {}, texts).until == date(1973, 6, 15)
    with pytest.raises(PeaceopsError, match="the last day of UNFICYP by S/RES/324, in S/RES/334"):
        mandates._own(council, entry, {}, {334: "beyond 15 December 1973"})


@pytest.mark.parametrize(
    ("mission", "resolution", "paragraph", "due"),
    [
        ("UNIIMOG", 676, "2", date(1991, 1, 31)),  # "during January 1991"
        ("UNAMA", 2344, "7", date(2017, 7, 31)),  # "by July 2017"
        ("MONUA", 1135, "1", date(1998, 1, 13)),  # a page ends between "no later" and "than"
        ("UNSOS", 2748, "8", date(2024, 11, 15)),
        ("UNFICYP", 2369, "12", date(2017, 11, 27)),  # "within four months of the adoption"
        ("MONUSCO", 2409, "55", date(2018, 6, 25)),  # "within 90 days from the adoption"
    ],
)
def test_what_is_asked_for_in_a_month_or_within_a_time_has_a_day(
    mission: str, resolution: int, paragraph: str, due: date, council: Workshop
) -> None:
    rows = [MandateRequestsRow._make(r) for r in council.rows["mandate_requests"]]
    assert {r.due for r in rows if (r.mission, r.resolution, r.paragraph) == (mission, resolution, paragraph)} == {due}
