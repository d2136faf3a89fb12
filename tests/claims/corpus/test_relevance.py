"""What the sieve keeps: every document with a name of a mission or a word of the field, however it is written."""

from __future__ import annotations

import pytest

from peaceops.book import open_book
from peaceops.book.tables.missions import MissionsRow
from peaceops.claims.corpus.relevance import Sieve, sieve_of


@pytest.fixture(scope="module")
def sieve() -> Sieve:
    return sieve_of(open_book().at())


@pytest.mark.parametrize(
    "words",
    [
        *("UNMIK", "Minusma", "the FINUL;", "(MONUSCO)", "UNPROFOR's", "EUFOR", "UNAVEM III", "UNTSO"),
        *("peacekeepers", "Peacekeeping", "PEACEKEEPERS", "a peace-keeping force", "blue helmets", "Blue Helmets"),
        *("the Security Council", "SECURITY COUNCIL", "UN troops", "U.N. mission", "UN Mission", "UN-Mission"),
        *("Casques bleus", "maintien de la paix", "Conseil de sécurité", "cascos azules", "misión de paz"),
        *("Blauhelme", "Friedensmission", "UN-Soldaten", "Sicherheitsrat", "capacetes azuis", "manutenção da paz"),
        *("caschi blu", "missione di pace", "Consiglio di sicurezza", "Friedenseinsätze"),
    ],
)
def test_a_word_of_the_field_is_kept_in_every_encoding_and_markup(sieve: Sieve, words: str) -> None:
    text = f"Of {words} we write."
    assert sieve.keeps(text.encode())
    assert sieve.keeps(text.encode("utf-16"))
    assert sieve.keeps(text.encode("utf-16-le"))
    assert sieve.keeps(text.encode("cp1252", "ignore"))
    assert sieve.keeps(f"<p>{words.replace(' ', '&nbsp;')}</p>".encode("ascii", "xmlcharrefreplace"))
    assert sieve.keeps(text.replace(" ", "\u00a0").encode())
    assert sieve.keeps(memoryview(text.encode()))
    assert sieve.keeps(words.encode()) and sieve.keeps(f"\n{words}".encode())


def test_every_mission_of_the_database_is_kept_by_its_acronym_and_by_its_name(sieve: Sieve) -> None:
    missions = [r for r in open_book().at().all(MissionsRow) if r.kind in ("pko", "spm")]
    assert len(missions) > 90
    assert [r.mission for r in missions if not sieve.keeps(f"in {r.mission} now".encode())] == []


@pytest.mark.parametrize(
    "words",
    [
        "Banks fell on Tuesday.",
        "The United Nations said that the climate is warming.",
        "XUNMIKX and aMINUSMA",
        "dGhlIFVOTUlLUNMIKd2Fz",
        "conUNTSO1",
        "a missione impossibile",
        "un missionnaire",
        "",
    ],
)
def test_what_holds_none_is_dropped(sieve: Sieve, words: str) -> None:
    assert not sieve.keeps(words.encode())
