"""A checked text as a page, on a terminal and as ClaimReview: statements marked, and no word of the text obeyed."""

from __future__ import annotations

import io
import json
import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

import peaceops
from claims.sample import DAY, SPANS, TEXT, official, sample
from peaceops.claims.claim import CheckedText
from peaceops.errors import UNSEEN
from peaceops.render.checked_terminal import show_checked
from peaceops.render.claim_review import Reviewed, claim_reviews
from peaceops.render.marked import GRAVEST_FIRST, SIGNS, passages


class Seen(HTMLParser):
    """The elements of a page, and the words of its text column."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self._in_text = self._in_link = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the element."""
        self.tags.append((tag, dict(attrs)))
        classes = dict(attrs).get("class") or ""
        if tag == "p" and self.tags[-2][1].get("class") == "passage":
            self._in_text = True
        self._in_link |= tag == "a" and classes.startswith("at ")

    def handle_endtag(self, tag: str) -> None:
        """A paragraph of the text ends."""
        if tag == "p" and self._in_text:
            self._in_text = False
            self.words.append("\n")
        if tag == "a":
            self._in_link = False

    def handle_data(self, data: str) -> None:
        """Words of the text, without the numbers of statements."""
        if self._in_text and not self._in_link:
            self.words.append(data)


def shown(text: str) -> list[str]:
    """The lines of a text as a page shows them."""
    lines = [" ".join(UNSEEN.sub("", line).split()) for line in re.split(r"[\r\n]+", text)]
    return [line for line in lines if line]


def test_no_word_of_the_text_is_markup() -> None:
    seen = Seen(peaceops.checked_html(sample(), '"><img src=x>', "javascript:alert(1)"))
    tags = [tag for tag, _ in seen.tags]
    assert tags.count("script") == 1  # our own, which the policy names
    assert not {"img", "iframe", "object", "link", "base", "form", "svg"} & set(tags)
    assert not [a for _, a in seen.tags if any(name.startswith("on") for name in a)]
    links = {(a.get("href") or "#").partition(":")[0][:5] for tag, a in seen.tags if tag == "a"}
    assert {link for link in links if not link.startswith("#")} <= {"http", "https"}
    assert [" ".join(line.split()) for line in "".join(seen.words).splitlines() if line.strip()] == shown(TEXT)


@given(st.text(alphabet=st.characters(blacklist_categories=()), max_size=200), st.text(max_size=30))
def test_whatever_a_text_holds_is_shown_as_text(text: str, title: str) -> None:
    page = peaceops.checked_html(CheckedText(text, ()), title, title)
    seen = Seen(page.encode().decode())
    assert [tag for tag, _ in seen.tags].count("script") == 1
    assert [" ".join(line.split()) for line in "".join(seen.words).splitlines() if line.strip()] == [
        " ".join(line.split()) for line in shown(text) for line in line.splitlines() if line.strip()
    ]


def test_each_statement_has_a_note_with_figure_and_source_and_leads_there() -> None:
    page = peaceops.checked_html(sample(), "A title", "a.txt")
    seen = Seen(page)
    ids = [a["id"] for _, a in seen.tags if a.get("id")]
    assert len(ids) == len(set(ids))
    assert {f"n-{n}" for n in range(1, 7)} | {f"q-{n}" for n in range(1, 7)} <= set(ids)
    lead = {(a.get("href") or "")[1:] for tag, a in seen.tags if tag == "a" and (a.get("href") or "").startswith("#")}
    assert lead <= set(ids)
    assert "uniformed personnel of UNMIK" in page
    assert "Monthly reports of uniformed personnel" in page
    assert "A title" in page
    assert "17 October 2018" in page.replace("\u00a0", " ")


def test_a_text_without_statements_or_day_says_so() -> None:
    page = peaceops.checked_html(CheckedText("Nothing here.", ()), "", "-")
    assert "No statement about a United Nations peace operation" in page
    assert "not known" in page


def test_runs_join_to_the_text_and_the_gravest_verdict_shows() -> None:
    checked = sample()
    found = passages(checked.text, checked.claims)
    assert ["".join(run.text for run in p.runs) for p in found] == re.split(r"[\r\n]+", TEXT)
    ends = sorted(end for p in found for run in p.runs for end in run.ends)
    assert [verdict for _, verdict in ends] == [verdict for _, verdict in SPANS]
    inner = next(run for p in found for run in p.runs if run.text == "a dozen officers")
    assert inner.verdict == "needs_context"
    assert set(GRAVEST_FIRST) == set(SIGNS)


def test_a_pipe_gets_the_text_with_signs_and_the_figures_under_each_passage() -> None:
    out = io.StringIO()
    show_checked(sample(), out)
    text = out.getvalue().replace("\u00a0", " ")
    assert "14 missions\n" in text
    assert '"fulfilled its mandate" [○4]' in text
    assert "    ↻3 Outdated" in text
    assert "official: 17 (uniformed personnel of UNMIK; 28 February 2018; persons in the mission)" in text
    assert not UNSEEN.search(text.replace("\n", ""))


def test_a_terminal_gets_the_figures_beside_the_text_and_obeys_nothing_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    claim = replace(official(), quote="red", start=4, end=7)
    out = Terminal()
    show_checked(CheckedText("\x1b[2Jred [bold]no markup[/bold]", (claim,)), out)
    text = out.getvalue()
    assert "\x1b[2J" not in text and "[bold]no markup[/bold]" in text
    assert re.search(r"✗1.*Contradicted", text)  # on one line: beside it


def test_of_a_long_text_paragraphs_without_a_statement_are_counted() -> None:
    text = "A paragraph.\n" * 60 + "There are 5 peacekeepers in UNMIK."
    claim = replace(official(), start=len(text) - 34, end=len(text) - 1)
    out = io.StringIO()
    show_checked(CheckedText(text, (claim,)), out)
    assert "[60 paragraphs without a statement]" in out.getvalue()
    assert out.getvalue().count("A paragraph.") == 0


def test_claim_reviews_are_of_statements_with_a_verdict_on_their_figure() -> None:
    about = Reviewed("https://news.example/a", "A title", "The Daily", date(2018, 10, 18))
    reviews = json.loads(json.dumps(claim_reviews(sample(), about)))
    rated = [(r["claimReviewed"], r["reviewRating"]) for r in reviews]
    ratings = [(quote, rating["ratingValue"], rating["alternateName"]) for quote, rating in rated]
    assert ratings == [
        ("about 300 civilians and a dozen officers", 3, "Needs context"),
        ("a dozen officers", 5, "Supported"),
        ("$37 million \u202ea year", 2, "Outdated"),
        ("14 missions\nserve", 1, "Contradicted"),
    ]
    first = reviews[0]
    assert (first["@context"], first["@type"]) == ("https://schema.org", "ClaimReview")
    assert first["datePublished"] == "2018-10-18"
    assert first["author"] == {"@type": "Organization", "name": "The Daily"}
    assert first["itemReviewed"]["appearance"] == {
        "@type": "CreativeWork",
        "url": "https://news.example/a",
        "headline": "A title",
        "datePublished": DAY.isoformat(),
    }
    assert "The official figure is another: 17 (uniformed personnel of UNMIK" in first["reviewBody"]
