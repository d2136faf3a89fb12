"""What a decision takes: one set of rules, for missions with a clock and without."""

from __future__ import annotations

from datetime import date

import pytest

from peaceops.book import View, open_book
from peaceops.council.path_rules import OPTIONS, RULES
from peaceops.council.paths import path, rule_for
from peaceops.errors import PeaceopsError

DAY = date(2018, 10, 20)


@pytest.fixture(scope="module")
def view() -> View:
    return open_book().at()


def test_to_end_unmik_the_council_must_decide_and_a_veto_keeps_it(view: View) -> None:
    found = path(view, "UNMIK", "end", DAY)
    assert found.body == "Security Council"
    assert found.majority is not None and found.majority.value == 9
    assert found.veto
    assert "keeps the mission" in found.veto_says
    assert "continues" in found.silence
    assert {b[0] for b in found.basis} >= {
        "Charter of the United Nations, Article 27 (3)",
        "S/RES/1244 (1999), op. 19",
    }


def test_a_mission_with_a_clock_ends_by_silence(view: View) -> None:
    found = path(view, "UNFICYP", "end", DAY)
    assert found.mandate.form == "fixed_term"
    assert found.decision.startswith("none at the end of the term")
    assert "ends on its last day" in found.silence
    assert "ends the mission" in found.veto_says
    vetoed = [p for p in found.precedents if p.kind == "ended by a vetoed renewal"]
    assert {p.mission for p in vetoed} == {"UNPREDEP", "UNOMIG"}


def test_unikom_is_the_one_closed_precedent_of_the_open_ended_form(view: View) -> None:
    closed = [p for p in path(view, "UNMIK", "end", DAY).precedents if p.kind.startswith("closed under the same form")]
    assert [(p.mission, p.document) for p in closed] == [("UNIKOM", "S/RES/1490 (2003)")]
    assert [f.value for f in (closed[0].yes, closed[0].against, closed[0].abstain) if f] == [15, 0, 0]


def test_the_draft_to_end_and_replace_unficyp_was_vetoed(view: View) -> None:
    found = [p for p in path(view, "UNMIK", "end-and-replace", DAY).precedents if p.document == "S/2004/313"]
    assert [p.outcome for p in found] == ["vetoed by RUS"]


def test_fewer_meetings_are_a_procedural_matter(view: View) -> None:
    found = path(view, "UNMIK", "change-reporting", date(2026, 10, 20))
    assert not found.veto
    assert found.majority is not None and found.majority.value == 9
    assert found.basis[0][0].endswith("Article 27 (2)")
    assert any(p.document == "S/2019/120" and p.yes is None for p in found.precedents)


def test_the_budget_is_for_the_general_assembly_and_structure_for_the_secretary_general(view: View) -> None:
    budget, structure = (path(view, "UNMIK", o, DAY) for o in ("cut-budget", "reconfigure"))
    assert (budget.body, budget.veto, budget.majority) == ("General Assembly", False, None)
    assert budget.basis[0][0].endswith("Article 17 (1)")
    assert (structure.body, structure.veto) == ("Secretary-General", False)
    assert any(p.document == "S/2008/354" for p in structure.precedents)


def test_seven_votes_were_needed_before_1966(view: View) -> None:
    found = path(view, "UNFICYP", "end", date(1965, 6, 1))
    assert found.majority is not None and found.majority.value == 7


def test_precedents_are_older_than_the_day(view: View) -> None:
    for option in OPTIONS:
        for p in path(view, "UNMIK", option, DAY).precedents:
            assert str(p.day.value) < DAY.isoformat()


@pytest.mark.parametrize("option", OPTIONS)
@pytest.mark.parametrize("form", ["open_ended", "fixed_term", "not_read"])
def test_there_is_one_rule_for_each_option_and_form(option: str, form: str) -> None:
    assert sum(r.option == option and (not r.forms or form in r.forms) for r in RULES) == 1
    rule = rule_for(option, form)
    assert rule.basis and rule.steps
    assert rule.veto is (rule.majority == "council_nine")


def test_every_mission_with_a_mandate_has_an_answer(view: View) -> None:
    missions = [r["mission"] for r in view.rows("SELECT DISTINCT mission FROM mandate_periods ORDER BY mission")]
    assert len(missions) > 60
    known = set(view.sources)
    for n, mission in enumerate(missions):
        for option in list(OPTIONS)[n % len(OPTIONS) :][:1]:
            found = path(view, mission, option, date(2026, 1, 1)).to_dict()
            assert {b["source"] for b in found["basis"]} <= known
            assert found["silence"] and found["steps"]


@pytest.mark.parametrize(
    ("mission", "option", "day", "words"),
    [
        ("UNMIX", "end", DAY, "nearest: .*UNMIK"),
        ("UNMIK", "abolish", DAY, "unknown option 'abolish'"),
        ("UNMIK", "end", date(1945, 1, 1), "1946-01-17"),
        ("UNMIK", "end", date(1999, 1, 1), "no decision of the Security Council on the mandate of UNMIK by 1999-01-01"),
    ],
)
def test_bad_input_is_one_sentence(mission: str, option: str, day: date, words: str, view: View) -> None:
    with pytest.raises(PeaceopsError, match=words):
        path(view, mission, option, day)
