"""The catalogue of messages: read as Mozilla's parser reads it, used by the code, filled, and sayable in French."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from babel import Locale
from babel.lists import format_list
from fluent.syntax import FluentParser, ast
from hypothesis import example, given
from hypothesis import strategies as st

from peaceops.words.catalogue import HERE, Words, load, said, words
from peaceops.words.fluent import YEAR, Choice, Pattern, Place, Use, parse, places, read_messages
from peaceops.words.language import Language
from words.code_keys import Call, calls, is_used

FILES = sorted(HERE.rglob("*.ftl"))
FRENCH = Path(__file__).parent / "fr"
PLAIN_NUMBER = ("NUMBER", [("useGrouping", "0")])  # the one function of our syntax: a year
KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)+(\.[a-z0-9-]+)?")
ENGLISH = words()
MESSAGES = sorted(ENGLISH.keys())


def ours(pattern: Pattern) -> list[Any]:
    """A pattern of our reader as plain lists, white space as one blank."""
    out: list[Any] = []
    for part in pattern:
        if isinstance(part, str):
            _add(out, part)
        elif isinstance(part, Place):
            out.append(("place", part.name) if part.grouped or YEAR.fullmatch(part.name) else ("year", part.name))
        elif isinstance(part, Use):
            out.append(("use", part.key))
        else:
            out.append(("choice", part.name, [(k, ours(v)) for k, v in part.variants], part.default))
    return out


def theirs(pattern: ast.Pattern | None) -> list[Any]:
    """A pattern of Mozilla's parser as plain lists, white space as one blank."""
    out: list[Any] = []
    for element in pattern.elements if pattern else ():
        if isinstance(element, ast.TextElement):
            _add(out, element.value)
            continue
        inner = element.expression
        if isinstance(inner, ast.StringLiteral):
            _add(out, inner.value)
        elif isinstance(inner, ast.VariableReference):
            out.append(("place", inner.id.name))
        elif isinstance(inner, ast.FunctionReference):
            assert (inner.id.name, [(n.name.name, n.value.value) for n in inner.arguments.named]) == PLAIN_NUMBER
            out.append(("year", *(p.id.name for p in inner.arguments.positional)))
        elif isinstance(inner, ast.MessageReference):
            out.append(("use", inner.id.name + (f".{inner.attribute.name}" if inner.attribute else "")))
        else:
            assert isinstance(inner, ast.SelectExpression), f"no part of our syntax: {inner}"
            assert isinstance(inner.selector, ast.VariableReference)
            variants = [(_name(v.key), theirs(v.value)) for v in inner.variants]
            (default,) = (_name(v.key) for v in inner.variants if v.default)
            out.append(("choice", inner.selector.id.name, variants, default))
    return out


def _name(key: ast.Identifier | ast.NumberLiteral) -> str:
    return key.name if isinstance(key, ast.Identifier) else key.value


def _add(out: list[Any], text: str) -> None:
    text = re.sub(r"[ \n]+", " ", text)
    if out and isinstance(out[-1], str):
        out[-1] = re.sub(" +", " ", out[-1] + text)
    elif text:
        out.append(text)


def all_places(key: str) -> frozenset[str]:
    """The places of a message, and of those that it uses."""
    found = set(places(ENGLISH.pattern(key)))
    for used in uses(ENGLISH.pattern(key)):
        found |= all_places(used)
    return frozenset(found)


def uses(pattern: Pattern) -> set[str]:
    """The messages that a pattern uses."""
    found: set[str] = set()
    for part in pattern:
        if isinstance(part, Use):
            found.add(part.key)
        elif isinstance(part, Choice):
            found = found.union(*(uses(v) for _, v in part.variants))
    return found


@pytest.mark.parametrize("path", [*FILES, *FRENCH.glob("*.ftl")], ids=lambda p: f"{p.parent.name}/{p.name}")
def test_mozillas_parser_reads_the_same_messages_places_and_variants(path: Path) -> None:
    read: dict[str, list[Any]] = {}
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, ast.Junk), f"{path.name}: {entry.content[:80]!r}"
        if isinstance(entry, ast.Message):
            read[entry.id.name] = theirs(entry.value)
            read |= {f"{entry.id.name}.{a.id.name}": theirs(a.value) for a in entry.attributes}
    assert {key: ours(parse(text, key)) for key, text in read_messages(path).items()} == read


def test_no_key_is_in_two_files() -> None:
    for folder in {path.parent for path in FILES}:
        keys = [key for path in folder.glob("*.ftl") for key in read_messages(path)]
        assert sorted(keys) == sorted(set(keys))


def test_every_message_is_used_by_the_code() -> None:
    by_calls = frozenset(c.key for c in calls())
    by_messages = frozenset(used for key in MESSAGES for used in uses(ENGLISH.pattern(key)))
    assert [key for key in MESSAGES if not is_used(key, by_calls, by_messages)] == []


def test_every_message_that_the_code_names_is_there() -> None:
    names = ("refused", "said", "say", "section", "counted", "rule")
    assert [
        f"{c.where} {c.key}"
        for c in calls()
        if c.name in names and not c.where.startswith("ingest") and not ENGLISH.has(c.key)
    ] == []


def _needs(call: Call) -> frozenset[str]:
    """The places that a call fills: of the message, and of the attributes that a table or chart says."""
    attributes = [k for k in MESSAGES if k.startswith(f"{call.key}.")]
    if call.name == "chart":
        attributes = [f"{call.key}.alt"]
    elif call.name != "table":
        attributes = []
    filled = {"lacks"} if call.name == "table" else set()  # by the writer, from the cells
    return all_places(call.key).union(*(all_places(k) for k in attributes)) - filled


def test_every_literal_use_of_a_message_fills_its_places() -> None:
    """Measures and rules are held by their own tests: their arguments are checked when they are made."""
    missing = {
        call.where: (call.key, sorted(_needs(call) - call.keywords))
        for call in calls()
        if call.name not in ("counted", "rule", "selection", "Trace") and ENGLISH.has(call.key) and not call.open
    }
    assert {where: (key, lacks) for where, (key, lacks) in missing.items() if lacks} == {}


def test_every_message_that_the_code_asks_for_exists() -> None:
    asked = [c for c in calls() if c.name in ("said", "Said", "say", "words_only", "selection", "rule", "Trace")]
    assert {c.where: c.key for c in asked if KEY.fullmatch(c.key) and not ENGLISH.has(c.key)} == {}


def test_a_message_used_by_another_exists() -> None:
    for key in MESSAGES:
        assert [used for used in uses(ENGLISH.pattern(key)) if not ENGLISH.has(used)] == []


@pytest.fixture(scope="module")
def french() -> Words:
    """Ten sentences of French over English."""
    return load("fr", FRENCH, words())


@pytest.mark.parametrize(
    ("number", "expected"),
    [(0, "0 État Membre"), (1, "1 État Membre"), (2, "2 États Membres"), (1193, "1\u202f193 États Membres")],
)
def test_french_has_its_own_plurals_and_numbers(french: Words, number: int, expected: str) -> None:
    assert french.text("sample-members", number=number) == expected


@pytest.mark.parametrize(
    ("states", "expected"),
    [
        (("la France",), "Payé par la France."),
        (("la France", "le Gabon"), "Payé par la France et le Gabon."),
        (("la France", "le Gabon", "le Mali"), "Payé par la France, le Gabon et le Mali."),
    ],
)
def test_french_joins_lists_as_french_does(french: Words, states: tuple[str, ...], expected: str) -> None:
    assert french.text("sample-paid-by", states=states) == expected


def test_french_writes_dates_with_french_months(french: Words) -> None:
    assert french.text("sample-established", day=date(1999, 6, 10)) == "Établie le 10\u00a0juin\u00a01999."
    assert french.language.month(date(2018, 2, 28)) == "février\u00a02018"


def test_french_says_its_own_messages_and_english_the_rest(french: Words) -> None:
    assert french.text("section-cost") == "Coût"
    assert french.text("status-proposed") == "proposed"
    described = said("cost-described", status=said("status-spent"), shares="no", voluntary="no")
    assert french.text(described) == "dépensé, for the mission alone"
    assert french.has("cost-caveats") and "cost-caveats" not in frozenset(french.keys())


def test_an_english_sentence_that_falls_back_counts_in_french(french: Words) -> None:
    """What a known fallback costs: the plural form is the reader's language's, the words are English."""
    assert french.text("rows-where", table="votes", every="all", conditions=(), count=2) == "2 rows of the table votes"


@example(-1)
@given(st.one_of(st.integers(-5, 10_000), st.floats(-2, 100)))
def test_english_plurals_are_those_of_unicode(value: float) -> None:
    assert Language("en").plural(value) == str(Locale.parse("en_GB").plural_form(value))


@pytest.mark.parametrize("count", [0, 1, 2, 3, 7])
def test_english_lists_and_months_are_those_of_unicode(count: int) -> None:
    items = [f"x{n}" for n in range(count)]
    joined = "".join(j + item for j, item in zip(Language("en").joiners(count), items, strict=True))
    assert joined == format_list(items, locale="en_GB")
    wide = Locale.parse("en_GB").months["format"]["wide"]
    assert Language("en").months == tuple(wide[n] for n in range(1, 13))


def test_an_unknown_message_is_refused_with_the_nearest() -> None:
    with pytest.raises(ValueError, match=r"^unknown message 'section-costs'.*section-cost"):
        words().text("section-costs")


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^unknown language 'xx'"):
        words("xx")


def test_a_place_without_its_argument_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^message 'cost-gap-before' has a place for '(mission|year)'"):
        words().text("cost-gap-before")


def test_a_key_in_two_files_is_refused(tmp_path: Path) -> None:
    for name in ("a.ftl", "b.ftl"):
        (tmp_path / name).write_text("twice = here\n")
    with pytest.raises(ValueError, match=r"^b\.ftl: expected 'twice' in one file"):
        load("en", tmp_path)


PLAIN = st.text(st.characters(blacklist_characters="{}\n\r", blacklist_categories=["Cs"]), max_size=60)
NAMES = st.from_regex(r"[a-z][a-z0-9]{0,6}", fullmatch=True)


@given(PLAIN)
def test_plain_words_are_said_as_they_stand(text: str) -> None:
    assert "".join(str(p) for p in parse(text, "m")) == text


@given(PLAIN, NAMES, PLAIN)
def test_a_place_between_words_keeps_them(before: str, name: str, after: str) -> None:
    book = Words(Language("en"), {"m": f"{before}{{ ${name} }}{after}"})
    assert book.text("m", **{name: "«x»"}) == f"{before}«x»{after}"


@given(st.text('{}[]*$->ab c"', max_size=40))
def test_any_text_is_read_or_refused_in_one_sentence(text: str) -> None:
    try:
        parse(text, "m")
    except ValueError as error:
        assert str(error).startswith("message m: expected ") and "\n" not in str(error)


@given(PLAIN, st.sampled_from(["{", "{ $name", "{ $n ->", "{ $n -> *[other] x", "{ $n -> [one] x }", "{ }", "}"]))
def test_a_brace_that_does_not_close_is_refused(before: str, broken: str) -> None:
    with pytest.raises(ValueError, match=r"^message m: expected"):
        parse(before + broken, "m")


@given(st.text("ab =.{}$[]*#-\n\r\t ", max_size=60))
def test_any_file_is_read_or_refused_in_one_sentence(text: str) -> None:
    """Also one that ends in the middle of a message."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        path = Path(folder) / "any.ftl"
        path.write_text(text, encoding="utf-8")
        try:
            read_messages(path)
        except ValueError as error:
            assert str(error).startswith("any.ftl, line ")


@given(st.lists(st.text("abc", min_size=1, max_size=4), max_size=6))
def test_a_list_of_words_has_and_before_the_last_alone(items: list[str]) -> None:
    text = Words(Language("en"), {"m": "{ $items }"}).text("m", items=tuple(items))
    first, last = items[:-1], items[-1:]
    assert text == " and ".join([*filter(None, [", ".join(first)]), *last])


@given(st.lists(st.integers(-(10**9), 10**9), min_size=1, max_size=5))
def test_a_list_of_numbers_keeps_every_number(items: list[int]) -> None:
    parts = re.split(r" and |, ", Words(Language("en"), {"m": "{ $items }"}).text("m", items=tuple(items)))
    assert [int(p.replace(",", "")) for p in parts] == items
