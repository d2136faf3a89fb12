"""What is found in a text is the same whether patterns are sought where they can be, or everywhere."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest

import peaceops
from peaceops.claims import understand
from peaceops.claims.letters import evened
from peaceops.claims.needed import DIGIT, needed
from peaceops.claims.pattern import FOLDER, _sections, pattern
from peaceops.claims.scan import Pattern, Scanned, scanned

DATA = Path(__file__).parent / "data"
ARTICLES = [json.loads(line) for line in (DATA / "articles_third_tune.jsonl").read_text(encoding="utf-8").splitlines()]
NAMED = [
    (file.stem, name)
    for file in sorted(FOLDER.glob("*.txt"))
    if file.stem != "ordinals"
    for name in _sections(file.stem)
]


def _scanned(text: str) -> Scanned:
    scanned("")  # the first text of a process is not scanned
    found = scanned(text)
    assert isinstance(found, Scanned)
    return found


@pytest.mark.parametrize(
    ("written", "words"),
    [
        (r"\b(?:is|are) (?:soldiers|police)\b", {"is soldiers", "is police", "are soldiers", "are police"}),
        (r"\w+ the (?:mandate)?", {" the "}),
        (r"blue (?:helmets?|berets?)", {"blue helmet", "blue beret"}),
        (r"\d+ (?:per cent|%)", {" per cent", " %"}),
        (r"\b\d{2,}\b", {DIGIT}),
        (r"mandate|[a-z]+", set()),
        (r"(?:mandate)?", set()),
        (r"(?=mandate)[a-z]+", {"mandate"}),
        (r"(?!mandate)[a-z]+", set()),
        (r"(?<=mandate )[a-z]+", set()),
        (r"[^a]veto", {"veto"}),
        (r"x{2,3}veto", {"veto"}),
        (r"(?i)veto", set()),
        (r"(a|b)veto\1", {"aveto", "bveto"}),
    ],
)
def test_a_pattern_needs_its_words(written: str, words: set[str]) -> None:
    assert needed(re.compile(written)) == words


def test_most_patterns_need_a_word() -> None:
    free = [of for of in NAMED if not pattern(*of).needs]
    assert len(free) < len(NAMED) / 4


def test_what_a_pattern_finds_holds_a_word_that_it_needs() -> None:
    """Of every pattern, over every sentence of the sample, found by the pattern itself."""
    found = 0
    for text in map(evened, (a["text"] for a in ARTICLES)):
        for of in NAMED:
            known = pattern(*of)
            for match in known.compiled.finditer(text):
                found += 1
                words = known.needs
                ahead = text[match.start() : match.end() + 60]  # with what the pattern only looks for behind it
                held = any(w in ahead for w in words) or (DIGIT in words and re.search(r"\d", ahead))
                assert not words or held, (of, match[0])
    assert found > 10_000


def test_a_scanned_text_gives_what_a_plain_one_gives() -> None:
    for text in map(evened, (a["text"] for a in ARTICLES[:3])):
        whole = _scanned(text)
        for start in range(0, len(text), 97):
            end = min(len(text), start + 160)
            for of in NAMED:
                known = pattern(*of)
                plain = known.compiled.search(text, start, end)
                for found in (known.search(whole, start, end), known.search(whole[start:end])):
                    alone = known.compiled.search(text[start:end]) if found and found.string is not whole else plain
                    assert (found and found[0]) == (alone and alone[0]), of
                spans = [m.span() for m in known.compiled.finditer(text, start, end)]
                assert [m.span() for m in known.finditer(whole, start, end)] == spans


def test_a_pattern_of_later_is_sought_everywhere() -> None:
    """One that the automaton does not know yet may be anywhere."""
    text = _scanned("a mandate of the mission that the council renewed last year, for twelve months")
    assert Pattern(re.compile("renewed")).search(text)


def test_statements_are_the_same_without_the_scan(monkeypatch: pytest.MonkeyPatch) -> None:
    def answers() -> list[object]:
        days = (date.fromisoformat(a["published"]) if len(a["published"] or "") == 10 else None for a in ARTICLES)
        return [peaceops.check(a["text"], day).to_dict() for a, day in zip(ARTICLES, days, strict=True)]

    _scanned("")
    with_scan = answers()
    monkeypatch.setattr(understand, "scanned", lambda text: text)
    assert answers() == with_scan
    assert any(with_scan)


def test_a_pattern_of_words_is_compiled_when_it_is_first_used_and_finds_what_the_compiled_one_finds() -> None:
    words, text = r"\b(?:blue|white) helmets\b", "The blue helmets left, and white helmets came."
    late, now = Pattern(words), Pattern(re.compile(words))
    assert [m.span() for m in late.finditer(text)] == [m.span() for m in now.finditer(text)]
    assert late.needs == now.needs and late.pattern == now.pattern
    with pytest.raises(AttributeError):
        late.flags  # noqa: B018


def test_every_pattern_of_the_files_compiles() -> None:
    assert all(pattern(stage, name).compiled.pattern == pattern(stage, name).pattern for stage, name in NAMED)
