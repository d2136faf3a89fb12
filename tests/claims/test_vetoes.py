"""Vetoes and votes told of members by name, in verbs and nouns; who may veto, who may not, and when one last did."""

from __future__ import annotations

from datetime import date

import pytest

import peaceops
from claims.said import claims

KINDS = ("vote", "veto_power", "other")
GEORGIA, SYRIA, CYPRUS = date(2009, 6, 17), date(2012, 7, 20), date(2010, 12, 15)
MALI, SUDAN, TODAY = date(2022, 6, 30), date(2024, 11, 19), date(2021, 4, 1)


@pytest.mark.parametrize(
    ("text", "day", "verdict"),
    [
        ("A Russian veto ended UNOMIG.", GEORGIA, "supported"),
        ("An American veto ended UNOMIG.", GEORGIA, "contradicted"),
        ("Russia on Monday vetoed a draft to keep the UN observer mission in Georgia.", GEORGIA, "supported"),
        ("China vetoed the extension of UNOMIG.", GEORGIA, "contradicted"),
        ("Moscow blocked the extension of UNOMIG.", GEORGIA, "supported"),
        ("Washington blocked the extension of UNOMIG.", GEORGIA, "contradicted"),
        ("Russia's veto ended UNOMIG in June 2009.", TODAY, "supported"),
        ("China and Russia vetoed a draft on UNSMIS.", SYRIA, "supported"),
        ("Only Russia voted against the draft on UNSMIS.", SYRIA, "contradicted"),
        ("Pakistan and South Africa abstained on the draft to renew UNSMIS.", SYRIA, "supported"),
        ("Turkey cast the only vote against extending UNFICYP.", CYPRUS, "supported"),
        ("Turkey vetoed the extension of UNFICYP.", CYPRUS, "contradicted"),
        ("Russia blocked the renewal of MINUSMA.", MALI, "contradicted"),
        ("Russia did not veto the renewal of MINUSMA.", MALI, "supported"),
        ("Russia alone vetoed the resolution on Sudan.", SUDAN, "supported"),
        ("China joined Russia in vetoing the resolution on Sudan.", SUDAN, "contradicted"),
        ("La Russie a opposé son veto à la prolongation de la MONUG.", GEORGIA, "supported"),
        ("Russland hat die Verlängerung von UNOMIG mit seinem Veto verhindert.", GEORGIA, "supported"),
        ("China y Rusia vetaron la prórroga de la UNSMIS.", SYRIA, "supported"),
        ("China e Rússia vetaram a prorrogação da UNSMIS.", SYRIA, "supported"),
        ("Cina e Russia hanno posto il veto alla proroga di UNSMIS.", SYRIA, "supported"),
        ("Francia vetó la prórroga de la UNSMIS.", SYRIA, "contradicted"),
    ],
)
def test_a_veto_is_a_vote_against_that_defeated_a_draft(text: str, day: date, verdict: str) -> None:
    assert [c.verdict for c in claims(text, day, *KINDS)] == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        "Russia threatened to veto the renewal of MINUSMA.",
        "France feared a Russian veto on MINUSMA.",
        "Mali blocked the rotation of MINUSMA contingents.",
        "Protesters blocked a MINUSMA convoy from France.",
    ],
)
def test_what_was_feared_or_blocked_on_the_road_is_no_vote(text: str) -> None:
    assert claims(text, MALI, "vote", "veto_power") == []


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Kenya sits on the Council but has no veto.", "supported"),
        ("China sits on the Council but has no veto.", "contradicted"),
        ("South Africa cannot veto a resolution of the Council.", "supported"),
        ("South Africa can veto a resolution of the Council.", "contradicted"),
        ("The elected members of the Security Council cannot veto resolutions.", "supported"),
        ("The elected members of the Security Council may veto resolutions.", "contradicted"),
        ("A single no from Washington is enough to kill a peacekeeping mandate.", "supported"),
        ("A single no from Berlin is enough to kill a peacekeeping mandate.", "contradicted"),
        ("Five of the fifteen members of the Security Council can veto.", "supported"),
        ("Six of the fifteen members of the Security Council can veto.", "contradicted"),
        ("One in three members of the Security Council holds a veto.", "supported"),
        ("A mission in Mali can be stopped by any one of the five permanent members.", "supported"),
        ("India is one of the five veto powers.", "contradicted"),
        ("France has not used its veto since 1989.", "supported"),
        ("Russia has not used its veto since 1989.", "contradicted"),
        ("China has never used its veto.", "contradicted"),
        ("La France n'a pas exercé son droit de veto depuis trente ans.", "supported"),
        ("México no puede vetar las resoluciones del Consejo de Seguridad.", "supported"),
        ("Deutschland hat kein Vetorecht im Sicherheitsrat.", "supported"),
        ("O Brasil tem poder de veto no Conselho de Segurança.", "contradicted"),
        ("L'Italia non ha diritto di veto.", "supported"),
    ],
)
def test_who_may_veto_is_known_and_who_may_not(text: str, verdict: str) -> None:
    assert {c.verdict for c in claims(text, TODAY, "veto_power")} == {verdict}


def test_a_wish_is_no_right() -> None:
    text = "Mali should not have a veto over how MINUSMA does its work, France said."
    assert [c for c in peaceops.check(text, TODAY) if c.kind == "veto_power"] == []
