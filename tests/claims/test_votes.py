"""Statements on votes and on the rules of the Council: tallies, members that are named, vetoes, seats, majorities."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import peaceops
from peaceops.claims.claim import Claim

SPLIT = date(2021, 3, 13)  # S/RES/2566 (2021) on MINUSCA: 14 in favour, the Russian Federation abstaining
DIVIDED = date(2023, 3, 16)  # S/RES/2677 (2023) on UNMISS: 13 in favour, China and the Russian Federation abstaining


def the(text: str, published: date, kinds: tuple[str, ...] = ("vote", "veto_power", "other")) -> Claim:
    """The one claim of a text that is on a vote or a rule."""
    [found] = [c for c in peaceops.check(text, published) if c.kind in kinds]
    return found


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The Council renewed MINUSCA by 14 votes in favour, with one abstention.", "supported"),
        ("The Council renewed MINUSCA by 13 votes in favour, with two abstentions.", "contradicted"),
        ("Le Conseil de sécurité a prorogé la MINUSCA par 14 voix pour et une abstention.", "supported"),
        ("Le Conseil de sécurité a prorogé la MINUSCA par 13 voix pour et deux abstentions.", "contradicted"),
        ("Con 14 votos a favor y una abstención el Consejo de Seguridad prorrogó la MINUSCA.", "supported"),
        ("Com 14 votos a favor e uma abstenção o Conselho de Segurança prorrogou a MINUSCA.", "supported"),
        ("Mit 14 Stimmen bei einer Enthaltung hat der Sicherheitsrat MINUSCA verlängert.", "supported"),
        ("Il Consiglio di sicurezza ha rinnovato MINUSCA con 14 voti favorevoli e una astensione.", "supported"),
        ("Il Consiglio di sicurezza ha rinnovato MINUSCA con 12 voti favorevoli e tre astensioni.", "contradicted"),
    ],
)
def test_a_tally_is_read_in_six_languages(text: str, verdict: str) -> None:
    assert the(text, SPLIT).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Russia abstained in the vote on MINUSCA.", "supported"),
        ("China abstained in the vote on MINUSCA.", "contradicted"),
        ("Russia voted against the resolution on MINUSCA.", "contradicted"),
        ("Russia vetoed the resolution on MINUSCA.", "contradicted"),
        ("La Russie s'est abstenue lors du vote du Conseil sur la MINUSCA.", "supported"),
        ("Rusia se abstuvo en la votación del Consejo sobre la MINUSCA.", "supported"),
        ("Russland enthielt sich bei der Abstimmung des Sicherheitsrats über MINUSCA.", "supported"),
        ("A Rússia absteve-se na votação do Conselho sobre a MINUSCA.", "supported"),
        ("La Russia si è astenuta nel voto del Consiglio su MINUSCA.", "supported"),
    ],
)
def test_what_a_member_cast_is_held_against_the_record(text: str, verdict: str) -> None:
    assert the(text, SPLIT).verdict == verdict


@pytest.mark.parametrize(
    ("voters", "verdict"),
    [("China and Russia", "supported"), ("China, Gabon and Russia", "contradicted"), ("Ghana", "contradicted")],
)
def test_each_member_named_must_have_cast_it(voters: str, verdict: str) -> None:
    assert the(f"{voters} abstained when the Council extended UNMISS.", DIVIDED).verdict == verdict


@given(st.integers(0, 15), st.integers(0, 15), st.integers(0, 15))
def test_only_the_tally_of_the_record_is_supported(yes: int, no: int, abstained: int) -> None:
    text = f"The vote on UNMISS was {yes} in favour, {no} against, with {abstained} abstentions in the Council."
    found = [c.verdict for c in peaceops.check(text, DIVIDED) if c.kind == "vote"]
    assert found == ["supported" if (yes, no, abstained) == (13, 0, 2) else "contradicted"]


@given(st.integers(0, 30), st.integers(1, 30), st.integers(1, 30))
def test_a_tally_that_is_not_of_fifteen_contradicts_itself(yes: int, no: int, abstained: int) -> None:
    total = yes + no + abstained
    if total in (11, 15) or yes > 15:
        return
    text = f"The Council voted on a resolution with {yes} in favour, {no} against and {abstained} abstentions."
    assert [c.verdict for c in peaceops.check(text, date(1950, 1, 1)) if c.kind == "vote"] in (["contradicted"], [])


def test_unanimous_is_without_abstention() -> None:
    assert the("The Council unanimously extended UNMISS.", DIVIDED).verdict == "contradicted"
    assert the("The Council unanimously extended UNMISS.", date(2021, 3, 13)).verdict == "supported"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The Security Council has five permanent members.", "supported"),
        ("The Security Council has six permanent members.", "contradicted"),
        ("Nur die fünf ständigen Mitglieder des Sicherheitsrats haben ein Vetorecht.", "supported"),
        ("Sieben Staaten haben im Sicherheitsrat ein Vetorecht.", "contradicted"),
        ("France has a veto in the Security Council.", "supported"),
        ("Japan has a veto in the Security Council.", "contradicted"),
        ("Londres et Paris n'ont rien dit; la Russie dispose du droit de veto au Conseil de sécurité.", "supported"),
        ("Una resolución del Consejo de Seguridad necesita nueve votos.", "supported"),
        ("Una resolución del Consejo de Seguridad necesita ocho votos.", "contradicted"),
        ("Eine Enthaltung im Sicherheitsrat genügt, um eine Resolution zu verhindern.", "contradicted"),
        ("An abstention in the Security Council does not block a resolution.", "supported"),
        ("I cinque membri permanenti possono mettere il veto al bilancio dei caschi blu.", "contradicted"),
        ("The Security Council has ten non-permanent members, elected for two years.", "supported"),
        ("The Security Council has twelve non-permanent members.", "contradicted"),
        ("Only the Security Council can end the mission in Kosovo.", "supported"),
    ],
)
def test_the_rules_of_the_council_are_known(text: str, verdict: str) -> None:
    assert the(text, date(2019, 5, 2)).verdict == verdict


def test_a_tally_of_what_was_adopted_without_a_vote_is_answered_with_that() -> None:
    text = "The Security Council adopted resolution 1691 (2006) with 15 votes in favour and none against."
    found = the(text, date(2007, 1, 1), kinds=("vote",))
    assert found.verdict == "contradicted"
    assert any("adopted without a vote" in str(o.figure) for o in found.official)
