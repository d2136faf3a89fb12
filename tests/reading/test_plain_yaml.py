"""YAML is read as words: nothing is guessed, nothing grows, nothing runs."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from peaceops.errors import PeaceopsError
from peaceops.reading.plain_yaml import Plain, parse_yaml


def test_words_stay_words_and_quotes_are_remembered() -> None:
    found = parse_yaml("a: 017\nb: '017'\nc: [no, 1:30, 1_000, 2024-99-99]\nd: {NO: ~}\ne:\nf: |\n  x\n", "it")
    assert found == {
        "a": "017", "b": "017", "c": ["no", "1:30", "1_000", "2024-99-99"], "d": {"NO": None}, "e": None, "f": "x\n",
    }  # fmt: skip
    assert isinstance(found["a"], Plain) and not isinstance(found["b"], Plain) and not isinstance(found["f"], Plain)
    assert parse_yaml("", "it") is None and parse_yaml("# only a remark", "it") is None


LAUGHS = "a0: &a0 [x, x]\n" + "".join(f"a{n + 1}: &a{n + 1} [*a{n}, *a{n}]\n" for n in range(40))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (LAUGHS, "it, line 1: expected every value written out, found an anchor or alias"),
        ("a: *b", "it, line 1: expected every value written out, found an anchor or alias"),
        ("x: 1\na: &a b", "it, line 2: expected every value written out"),
        ("a: !!int abc", "it, line 1: expected YAML without tags, found the tag 'tag:yaml.org,2002:int'."),
        ("a: !!bool maybe", "expected YAML without tags"),
        ("a: !!timestamp x", "expected YAML without tags"),
        ("a: !!python/object/apply:os.system [ls]", "expected YAML without tags"),
        ("a: ! b", "expected YAML without tags, found the tag '!'"),
        ("!!map {a: b}", "expected YAML without tags"),
        ("[" * 100_000, "it, line 1: expected at most 10 levels, one inside the other, found more."),
        ("{a: " * 3000, "expected at most 10 levels"),
        ("- " * 5000 + "x", "expected at most 10 levels"),
        ("a: 1\na: 2", "it, key 'a': expected it once, found it twice."),
        ("a: {b: 1, 'b': 2}", "it, key 'b': expected it once, found it twice."),
        ("? [1, 2]\n: 3", "it, line 1: expected a word as key, found a list or mapping."),
        ("~: 3", "it, line 1: expected a word as key, found nothing."),
        ("a: 1\n---\nb: 2", "it, line 2: expected one document, found a second one."),
        ("a: [", "expected YAML, found: "),
        ("a: b: c", "it, line 1: expected YAML, found: mapping values are not allowed"),
        ('a: "\\U00110000"', "expected YAML, found"),
        ('a: "\\ud800"', "expected "),
        ('a: "\\e[31m"', r"it, line 1: expected text that can be seen, found the character '\x1b'."),
        ('"\\0": b', r"it, line 1: expected text that can be seen, found the character '\x00'."),
        ("a: \x00", "expected YAML, found"),
        ("\t- a", "expected YAML, found"),
    ],
)
@pytest.mark.parametrize("parser", ["as it is", "without the C library"])
def test_what_is_no_plain_yaml_is_refused(
    text: str, sentence: str, parser: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if parser == "without the C library":
        monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    with pytest.raises(PeaceopsError) as refused:
        parse_yaml(text, "it")
    assert sentence in str(refused.value) and len(str(refused.value)) < 300


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from("ab: \n-[]{}&*!'\"|>?#%0\\ux\t\x85\u2028,~"), max_size=40))
def test_any_text_is_read_or_refused_in_one_sentence(text: str) -> None:
    try:
        parse_yaml(text, "it")
    except PeaceopsError as error:
        assert str(error).startswith("it, ") or str(error).startswith("it: ")
