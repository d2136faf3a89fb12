"""What a decision takes: one set of rules, for missions with a clock and without."""

from __future__ import annotations

from datetime import date

import pytest

from peaceops.book import View
from peaceops.council import what_ending_needs
from peaceops.council.path_rules import FORMS, OPTIONS, path_rules, rule_for
from peaceops.council.paths import path
from peaceops.errors import PeaceopsError
from peaceops.words.catalogue import words

DAY = date(2018, 10, 20)


def test_to_end_unmik_the_council_must_decide_and_a_veto_keeps_it(now: View) -> None:
    found = path(now, "UNMIK", "end", DAY)
    assert str(found.body) == "Security Council"
    assert found.majority is not None and found.majority.value == 9
    assert found.veto
    assert "keeps the mission" in str(found.veto_says)
    assert "continues" in str(found.silence)
    assert {b[0] for b in found.basis} >= {
        "Charter of the United Nations, Article 27 (3)",
        "S/RES/1244 (1999), op. 19",
    }


def test_a_mission_with_a_clock_ends_by_silence(now: View) -> None:
    found = path(now, "UNFICYP", "end", DAY)
    assert found.mandate.form == "fixed_term"
    assert str(found.decision).startswith("none at the end of the term")
    assert "ends with its term" in str(found.silence)
    assert "ends the mission" in str(found.veto_says)
    vetoed = [p for p in found.precedents if str(p.kind) == "ended by a vetoed renewal"]
    assert {p.mission for p in vetoed} == {"UNPREDEP", "UNOMIG"}


def test_unikom_is_the_one_closed_precedent_of_the_open_ended_form(now: View) -> None:
    closed = [
        p for p in path(now, "UNMIK", "end", DAY).precedents if str(p.kind).startswith("closed under the same form")
    ]
    assert [(p.mission, p.document) for p in closed] == [("UNIKOM", "S/RES/1490 (2003)")]
    assert [f.value for f in (closed[0].yes, closed[0].against, closed[0].abstain) if f] == [15, 0, 0]


def test_the_draft_to_end_and_replace_unficyp_was_vetoed(now: View) -> None:
    found = [p for p in path(now, "UNMIK", "end-and-replace", DAY).precedents if p.document == "S/2004/313"]
    assert [str(p.outcome) for p in found] == ["vetoed by RUS"]


def test_fewer_meetings_are_a_procedural_matter(now: View) -> None:
    found = path(now, "UNMIK", "change-reporting", date(2026, 10, 20))
    assert not found.veto
    assert found.majority is not None and found.majority.value == 9
    assert found.basis[0][0].endswith("Article 27 (2)")
    assert any(p.document == "S/2019/120" and p.yes is None for p in found.precedents)


def test_the_budget_is_for_the_general_assembly_and_structure_for_the_secretary_general(now: View) -> None:
    budget, structure = (path(now, "UNMIK", o, DAY) for o in ("cut-budget", "reconfigure"))
    assert (str(budget.body), budget.veto, budget.majority) == ("General Assembly", False, None)
    assert budget.basis[0][0].endswith("Article 17 (1)")
    assert (str(structure.body), structure.veto) == ("Secretary-General", False)
    assert any(p.document == "S/2008/354" for p in structure.precedents)


def test_seven_votes_were_needed_before_1966(now: View) -> None:
    found = path(now, "UNFICYP", "end", date(1965, 6, 1))
    assert found.majority is not None and found.majority.value == 7


def test_precedents_are_older_than_the_day(now: View) -> None:
    for option in OPTIONS:
        for p in path(now, "UNMIK", option, DAY).precedents:
            assert str(p.day.value) < DAY.isoformat()


@pytest.mark.parametrize("option", OPTIONS)
@pytest.mark.parametrize("form", FORMS)
def test_there_is_one_rule_for_each_option_and_form(option: str, form: str) -> None:
    assert sum((r.option, r.form) == (option, form) for r in path_rules()) == 1
    rule = rule_for(option, form)
    assert rule.charter and rule.steps
    assert rule.veto is (rule.majority == "council_nine")


def test_every_sentence_of_every_rule_is_in_the_catalogue() -> None:
    for rule in path_rules():
        for said in (*(rule.says(what) for what in ("body", "decision", "veto", "silence")), *rule.steps_said()):
            assert words().has(said.key), said.key


def test_what_ending_needs_and_the_path_to_an_end_read_one_rule(now: View) -> None:
    for mission in ("UNMIK", "MINURSO", "UNFICYP"):
        needs, found = what_ending_needs(now, mission, DAY), path(now, mission, "end", DAY)
        assert needs is not None
        assert (needs.body, needs.veto, needs.majority) == (found.body, found.veto, found.majority)
        assert needs.basis == (found.basis[0], found.basis[-1])
        assert needs.silence.key == f"{found.silence.key}.sentence"
        assert needs.decision.key == f"{found.decision.key}.sentence"


def test_on_a_terminal_the_path_is_a_row_a_fact(now: View) -> None:
    rows = {r["what"]: r["says"] for r in path(now, "UNMIK", "end", DAY).to_rows()}
    assert rows["option"] == "UNMIK: end the mission (on 2018-10-20)"
    assert rows["mandate"] == "S/RES/1244 (1999), open ended, no end date"
    assert rows["majority"] == "9 votes in favour in the Security Council, with no permanent member against"
    assert rows["veto"] == "applies: a negative vote of a permanent member keeps the mission in place"
    terms = {r["what"]: r["says"] for r in path(now, "UNFICYP", "cut-budget", DAY).to_rows()}
    assert terms["mandate"] == "S/RES/2430 (2018), fixed term, until 2019-01-31"
    assert terms["majority"] == "two thirds of the members of the General Assembly present and voting"
    assert terms["veto"] == "none: the General Assembly has no veto"


def test_every_mission_with_a_mandate_has_an_answer(now: View) -> None:
    missions = [r["mission"] for r in now.rows("SELECT DISTINCT mission FROM mandate_periods ORDER BY mission")]
    assert len(missions) > 60
    known = set(now.sources)
    for n, mission in enumerate(missions):
        for option in list(OPTIONS)[n % len(OPTIONS) :][:1]:
            found = path(now, mission, option, date(2026, 1, 1)).to_dict()
            assert {b["source"] for b in found["basis"]} <= known
            assert found["silence"] and found["steps"]


@pytest.mark.parametrize(
    ("mission", "option", "day", "sentence"),
    [
        ("UNMIX", "end", DAY, "nearest: .*UNMIK"),
        ("UNMIK", "abolish", DAY, "unknown option 'abolish'"),
        ("UNMIK", "end", date(1945, 1, 1), "1946-01-17"),
        ("UNMIK", "end", date(1999, 1, 1), "no decision of the Security Council on the mandate of UNMIK by 1999-01-01"),
    ],
)
def test_bad_input_is_one_sentence(mission: str, option: str, day: date, sentence: str, now: View) -> None:
    with pytest.raises(PeaceopsError, match=sentence):
        path(now, mission, option, day)
