"""French: every message has an English twin with the same places, names are those of the book, and words agree."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator

import pytest

from peaceops.book import open_book
from peaceops.book.tables.council import MandateTasksRow
from peaceops.book.tables.missions import (
    MissionAliasesRow,
    MissionsRow,
    StateNamesByDateRow,
    StateNamesRow,
    StatesRow,
)
from peaceops.book.tables.money import ExpenditureItemsRow, PeacekeepingLevelsRow
from peaceops.words.catalogue import HERE, Words, languages, said, words
from peaceops.words.fluent import Choice, Pattern, Place, Use
from peaceops.words.language import SPACE

FRENCH, ENGLISH = words("fr"), words()
OURS, THEIRS = sorted(FRENCH.keys()), ENGLISH.keys()
PLURALS = {"one", "other", "many"}  # of the language, and not of the message
THIN = "\u202f"


def table(name: str) -> list[dict[str, str]]:
    """The rows of a table of the French folder."""
    with (HERE / "fr" / f"{name}.csv").open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def places_of(words_: Words, key: str) -> set[str]:
    """The places of a message and of those that it uses."""
    return set(_places(words_, words_.pattern(key)))


def _places(words_: Words, pattern: Pattern) -> Iterator[str]:
    for part in pattern:
        if isinstance(part, Place | Choice):
            yield part.name
        if isinstance(part, Use):
            yield from places_of(words_, part.key)
        elif isinstance(part, Choice):
            for _, variant in part.variants:
                yield from _places(words_, variant)


def variants_of(pattern: Pattern) -> dict[str, set[str]]:
    """The words by which a message chooses, by place."""
    found: dict[str, set[str]] = {}
    for part in pattern:
        if isinstance(part, Choice):
            found.setdefault(part.name, set()).update(key for key, _ in part.variants)
            for _, variant in part.variants:
                for name, keys in variants_of(variant).items():
                    found.setdefault(name, set()).update(keys)
    return found


def test_the_languages_are_english_and_french() -> None:
    assert languages() == ("en", "fr")


def test_no_message_is_french_alone() -> None:
    assert [key for key in OURS if key not in THEIRS] == []


def test_a_message_needs_in_french_what_it_needs_in_english() -> None:
    unlike = {key: places_of(FRENCH, key) ^ places_of(ENGLISH, key) for key in OURS}
    assert {key: places for key, places in unlike.items() if places} == {}


def test_a_message_chooses_in_french_by_the_same_words() -> None:
    """A choice by number may be one of either language alone; one by word has all the words of the other."""
    unlike = {}
    for key in OURS:
        ours, theirs = variants_of(FRENCH.pattern(key)), variants_of(ENGLISH.pattern(key))
        for name in ours.keys() | theirs.keys():
            if extra := (ours.get(name, set()) ^ theirs.get(name, set())) - PLURALS:
                unlike[key] = (name, extra)
    assert unlike == {}


def test_every_word_that_a_message_chooses_by_reaches_a_text() -> None:
    """The default of a choice by word is a word that English has too, so that no value falls between the two."""
    for key in OURS:
        theirs = variants_of(ENGLISH.pattern(key))
        for name, keys in variants_of(FRENCH.pattern(key)).items():
            assert theirs.get(name, set()) - PLURALS <= keys, key


def test_names_of_states_are_the_french_ones_of_the_book() -> None:
    view = open_book().at()
    french: dict[str, set[str]] = {}
    for row in view.all(StateNamesRow):
        if row.use == "un_fr":
            french.setdefault(row.iso3, set()).add(row.spelling)
    today = {(r.iso3, r.name) for r in view.all(StatesRow)}
    held = {(r["iso3"], r["english"]): r["french"] for r in table("states")}
    assert {key: name for key, name in held.items() if key in today and key[0] in french} == {
        key: held[key] for key in today if key[0] in french and held[key] in french[key[0]]
    }


def test_every_state_of_the_book_has_a_french_name_today_and_before() -> None:
    view = open_book().at()
    names = {(r.iso3, r.name) for r in (*view.all(StatesRow), *view.all(StateNamesByDateRow))}
    assert {(r["iso3"], r["english"]) for r in table("states")} == names
    members = [r for r in view.all(StatesRow) if r.member and r.left_on is None]
    assert len(members) == 193 and all(FRENCH.name(m.name) for m in members)


def test_every_mission_of_the_book_has_its_line_and_names_from_sources_alone() -> None:
    view = open_book().at()
    rows = {r["mission"]: r for r in table("missions")}
    assert rows.keys() == {r.mission for r in view.all(MissionsRow)}
    known: dict[str, set[str]] = {}
    for alias in view.all(MissionAliasesRow):
        known.setdefault(alias.mission, set()).add(alias.alias)
    for mission, row in rows.items():
        acronym = re.sub(" I{1,2}$", "", row["acronym"])
        assert row["acronym"] == mission or acronym in known[mission], mission
        same = row["french"] in known.get(mission, set())
        assert not row["french"] or same or "UNAVEM" in mission or mission == row["acronym"], mission


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("United Kingdom of Great Britain and Northern Ireland", "Royaume-Uni de Grande-Bretagne et d’Irlande du Nord"),
        ("the United States of America", "États-Unis d’Amérique"),
        ("Türkiye", "Türkiye"),
        ("Turkey", "Turquie"),
        ("Democratic Republic of the Congo", "République démocratique du Congo"),
        ("Côte d'Ivoire", "Côte d’Ivoire"),
        ("Czechia", "Tchéquie"),
        ("Eswatini", "Eswatini"),
        ("North Macedonia", "Macédoine du Nord"),
        ("Kosovo (S/RES/1244 (1999))", "Kosovo (S/RES/1244 (1999))"),
        (
            "United Nations Interim Administration Mission in Kosovo",
            "Mission d’administration intérimaire des Nations Unies au Kosovo",
        ),
        *(("UNMIK", "MINUK"), ("UNIFIL", "FINUL"), ("UNTSO", "ONUST"), ("MINURSO", "MINURSO")),
        *(("MONUSCO", "MONUSCO"), ("UNISFA", "FISNUA"), ("UNMISS", "MINUSS"), ("UNDOF", "FNUOD")),
        *(("UNFICYP", "UNFICYP"), ("UNAVEM III", "UNAVEM III"), ("Uniformed", "Uniformed")),
    ],
)
def test_names_as_the_united_nations_has_them_in_french(english: str, french: str) -> None:
    assert FRENCH.name(english) == french


def test_what_names_are_in_tables_is_short() -> None:
    assert FRENCH.label("United Kingdom of Great Britain and Northern Ireland") == "Royaume-Uni"
    assert FRENCH.label("France, Germany and United States of America") == "France, Allemagne et États-Unis"
    assert FRENCH.label("Support to the Government of Mali") == "Support to the Government of Mali"
    assert FRENCH.label("October 2018") == f"octobre{SPACE}2018"
    assert ENGLISH.label("October 2018") == "October 2018"


@pytest.mark.parametrize(
    ("pattern", "name", "expected"),
    [
        ("le mandat de la { $x }", "UNMIK", "le mandat de la MINUK"),
        ("le mandat de la { $x }", "UNSOS", "le mandat du BANUS"),
        ("le mandat de la { $x }", "UNTSO", "le mandat de l’ONUST"),
        ("La { $x } a pris fin", "UNTAG", "Le GANUPT a pris fin"),
        ("la part de la { $x }", "the United States of America", "la part des États-Unis d’Amérique"),
        ("la part de la { $x }", "Haiti", "la part d’Haïti"),
        ("la part de la { $x }", "Cuba", "la part de Cuba"),
        ("fourni par la { $x }", "Japan", "fourni par le Japon"),
        ("fourni par la { $x }", "Cyprus", "fourni par Chypre"),
        ("confié à la { $x }", "Mali", "confié au Mali"),
        ("effectif de { $x ->\n [ALL] tous\n *[other] la { $x }\n}", "UNSOS", "effectif du BANUS"),
        ("en { $x }", "Mali", "au Mali"),
        ("en { $x }", "Iraq", "en Iraq"),
        ("En { $x }, on compte", "Comoros", "Aux Comores, on compte"),
        ("en { $x }", "Cuba", "à Cuba"),
        ("au sein de la { $x }", "MINUSMA", "au sein de la MINUSMA"),
        ("la { $x }", "somewhere", "la somewhere"),
        ("rien de { $x }", "approved", "rien de approuvé"),
    ],
)
def test_what_stands_before_a_name_agrees_with_it(pattern: str, name: str, expected: str) -> None:
    own = Words(FRENCH.language, {"m": pattern}, names=FRENCH.names)
    assert own.text("m", x=name) == expected


def test_signs_of_french_are_set_whatever_was_typed() -> None:
    assert FRENCH.language.set("l'effectif : 5 % ; « ici » ?") == (
        f"l’effectif{SPACE}: 5{SPACE}%{SPACE}; «{SPACE}ici{SPACE}»{SPACE}?"
    )
    assert ENGLISH.language.set("don't: 'so' ; 5 %") == "don't: 'so' ; 5 %"
    raw = [text for key in OURS for text in _texts(FRENCH.pattern(key))]
    assert [t for t in raw if re.search(r"(?<=\w) [:;!?%»]|« |'", t)] == []


def _texts(pattern: Pattern) -> Iterator[str]:
    for part in pattern:
        if isinstance(part, str):
            yield part
        elif isinstance(part, Choice):
            for _, variant in part.variants:
                yield from _texts(variant)


def test_what_was_said_in_english_is_counted_for_each_document_apart() -> None:
    one, other = FRENCH.counting(), FRENCH.counting()
    assert one.text("reform-scope-all") == "toutes les missions" and one.lacking() == frozenset()
    lacks = next(key for key in sorted(THEIRS - FRENCH.keys()) if not places_of(ENGLISH, key))
    assert one.text(lacks) == ENGLISH.text(lacks) == one.text(lacks)
    assert one.lacking() == {lacks} and other.lacking() == frozenset() == FRENCH.lacking()
    assert ENGLISH.counting().text(said(lacks)) and ENGLISH.counting().lacking() == frozenset()


def test_a_code_of_a_state_is_said_as_the_state_of_today() -> None:
    view = open_book().at()
    today = {(r["iso3"], r["english"]) for r in table("states") if r["today"]}
    assert today == {(r.iso3, r.name) for r in view.all(StatesRow)}
    own = Words(FRENCH.language, {"m": "le taux de la { $x }"}, names=FRENCH.names)
    assert own.text("m", x="USA") == "le taux des États-Unis d’Amérique" and FRENCH.label("TUR") == "Türkiye"


def test_what_a_room_said_in_english_is_said_in_french_in_a_cell() -> None:
    assert ENGLISH.text("persons-not-rows") != FRENCH.label(ENGLISH.text("persons-not-rows"))
    assert FRENCH.label(ENGLISH.text("persons-not-rows")) == FRENCH.text("persons-not-rows")
    assert FRENCH.label("Decision") == "Decision", "two messages say it, and they differ in French"


def test_every_label_is_of_the_book_and_is_entered_once() -> None:
    """A label that no table has any more is a leftover; what two columns compose is looked for piece by piece."""
    view = open_book().at()
    rows = (
        *view.edition.rows(ExpenditureItemsRow.TABLE),
        *view.edition.rows(MandateTasksRow.TABLE),
        *view.edition.rows(PeacekeepingLevelsRow.TABLE),
    )
    files = (HERE.parent / "book").rglob("*.csv")
    held = "\n".join(
        [
            *(p.read_text(encoding="utf-8").replace('""', '"') for p in files),
            *(str(v) for row in rows for v in row.as_dict().values()),
            *(ENGLISH.text(key) for key in THEIRS if not places_of(ENGLISH, key)),
        ]
    )
    labels = [row["english"] for row in table("labels")]
    assert len(labels) == len(set(labels)) and all(row["french"] for row in table("labels"))
    assert [
        t for t in labels if not all(piece in held for piece in re.split(r": |, (?=Article)|Article \d+ \(\d\)", t))
    ] == []


def test_words_and_months_that_tables_and_heads_carry_stand_in_french() -> None:
    french = words("fr")
    head = french.text("mandate-tasks-coded.held", mission="UNMIK", coder="TAMM", month="December 2015")
    assert head == "En décembre\u00a02015"
    assert french.label("Kosovo Police; EULEX; KFOR") == "Police du Kosovo\u00a0; EULEX\u00a0; KFOR"


def test_two_parties_of_a_sentence_have_their_articles() -> None:
    told = words("fr").text("ties-finding", payer="United States", host="Kosovo", total="1", year="2017", aid="")
    assert told.startswith("Les échanges de marchandises entre les États-Unis et le Kosovo étaient")
    votes = words("fr").text("ties-votes", payer="United States", host="Mali", same=1, both=2, year="2019", opposed=1)
    assert votes.startswith("À l’Assemblée générale, les États-Unis et le Mali ont voté")
