"""The words of a United Nations document: a list of words that are not used, with the better one, held over every
message and over the whole text of the reviews that are frozen."""

from __future__ import annotations

import re
from functools import cache
from html import unescape

import pytest

import peaceops
from document.markdown import markdown
from golden import reviews
from golden.reviews import Review
from peaceops.render.html import to_html
from peaceops.words.catalogue import HERE
from peaceops.words.language import Language

NOT_USED = {
    r"\bnought\b": "zero",
    r"\b[Tt]he book\b|\bin the book\b|\b[Bb]ook of facts\b|\bbook's\b": "this database",
    r"\blast day of (its|the) mandate\b|\b(no|a|its) last day\b|\bto (the )?last day\b": "end date",
    r"\bat hand\b": "in this database",
    r"\b[Rr]un-?offs?\b": "drawdown",
    r"\blike (missions|years)\b|\bmost like\b": "comparable",
    r"Council's part\b": "the Council's role",
    r"\b([Ii]ts|[Tt]he|estimated|voluntary) part of (\{ \$(payer|state)|a year)|\bPart of \{|: part of": "share",
    r"\baffirmative\b": "votes in favour",
    r"\bin the order of\b|\border of size\b": "about, or an order of magnitude",
    r"\btook (\{ \$share|[\d.]+.per.cent)": "accounted for",
    r"\bstood at number\b": "ranked",
    r"\bchance alone\b": "a 95 per cent interval",
    r"\btaker\b": "that no one takes over",
    r"\bworkbook column\b|\brow by row\b|\bnot verified\b": "the scale or document, and how it is known",
    r"\b(its|the) hosts had\b": "where the mission works: one host or several",
}
# In what is read, not in the register, whose labels carry names as tables do.
NOT_READ = {
    r"\b(in|of|from|by) (Democratic Republic|Central African|Syrian Arab|United Kingdom|United States|Sudan\b)": "the",
    # A day, month or financial year as files write it. Names of files and addresses are set aside.
    r"(?<![\w/.=-])(?:19|20)\d\d-(?:\d\d-\d\d|1[3-9]|[2-9]\d)(?![\w/-])": "9 October 2018, 2016/17",
    r"(?<![\d,.])1 (drafts|places|decisions|deaths|persons|closings|days|months|missions|members)\b": "the singular",
    r"\bfrom ((?:19|20)\d\d) to \1\b": "in one year",
    r"per.cent per.cent|\b(deaths|votes) \1\b": "the unit once",
}
TAG = re.compile(r"<[^>]*>")
UNSEEN = re.compile(r"<(script|style|svg)\b.*?</\1>", re.DOTALL)


def messages() -> list[tuple[str, str]]:
    """Every line of every message with its place, without its key and without comments."""
    found = []
    for path in sorted((HERE / "en").glob("*.ftl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line.startswith("#"):
                found.append((f"{path.name}:{number}", re.sub(r"^\s*[.a-z][\w.-]* = ?", "", line)))
    return found


@cache
def texts_of(review: Review) -> tuple[frozenset[str], frozenset[str]]:
    """Lines of a frozen review: of its page, register and sources included, and of what is read in its body."""
    document = peaceops.review(review.mission, review.as_of, payer=review.payer, hindsight=review.hindsight)
    page = unescape(TAG.sub("\n", UNSEEN.sub("", to_html(document))))
    body = markdown(document).partition("\n## Sources\n")[0]
    return frozenset(page.split("\n")), frozenset(body.split("\n"))


@pytest.mark.parametrize("pattern", NOT_USED)
def test_no_message_uses_a_word_that_the_list_replaces(pattern: str) -> None:
    found = {place: line for place, line in messages() if re.search(pattern, line)}
    assert not found, f"expected {NOT_USED[pattern]}"


@pytest.mark.parametrize("review", reviews.REVIEWS, ids=str)
def test_no_review_uses_a_word_that_the_list_replaces(review: Review) -> None:
    page, body = texts_of(review)
    for words, lines in ((NOT_USED, page), (NOT_READ, body)):
        for pattern, better in words.items():
            assert sorted(line.strip() for line in lines if re.search(pattern, line))[:5] == [], f"expected {better}"


@pytest.mark.parametrize(
    ("filed", "read"),
    [
        ("consolidation plan 2013-16", "consolidation plan 2013-2016"),
        ("the year 2013-14", "the year 2013/14"),
        ("of 1999-00", "of 1999-00"),
        ("A/RES/2013-16", "A/RES/2013-16"),
    ],
)
def test_spans_of_years_are_written_out(filed: str, read: str) -> None:
    assert Language("en").spelled(filed) == read
