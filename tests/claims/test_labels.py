"""Our own labelled claims and articles: a label leads to an official figure, and no page stands on both sides."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

DATA = Path(__file__).parent / "data"
VERDICTS = {"supported", "contradicted", "outdated", "needs_context", "not_checkable", "unknown"}
KINDS = {
    *("personnel_mission", "personnel_total", "personnel_category", "contributor_rank", "contributor_share"),
    *("budget_total", "budget_mission", "payer_share", "payer_amount", "arrears", "fatalities", "mission_count"),
    *("date_established", "date_ended", "resolution", "vote", "veto_power", "membership_event", "other"),
}
ORIGINS = {"page", "written"}
COUNTED = {"persons", "count", "rank", "votes", "months", "years"}
NEEDS_A_FIGURE = {"supported", "contradicted", "outdated", "needs_context"}
Label = dict[str, Any]


def lines(name: str) -> list[Label]:
    """The objects of a file, one a line; none where the file is not kept yet."""
    path = DATA / name
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


CLAIMS = {side: lines(f"claims_own_{side}.jsonl") for side in ("tune", "held")}
ARTICLES = {side: lines(f"articles_own_{side}.jsonl") for side in ("tune", "held")}
STATEMENTS = [statement for side in ARTICLES.values() for article in side for statement in article["statements"]]
ALL_CLAIMS = [claim for side in CLAIMS.values() for claim in side]
LABELS = ALL_CLAIMS + STATEMENTS


def page(label: Label) -> str:
    """The page that a claim or article comes from: its address, or its title where it was written."""
    return label["url"] or label.get("page_title") or label["title"]


def test_there_are_labels_to_tune_on() -> None:
    assert len(CLAIMS["tune"]) >= 40


@pytest.mark.parametrize("label", LABELS, ids=[label["id"] for label in LABELS])
def test_a_label_is_whole(label: Label) -> None:
    assert label["expected_verdict"] in VERDICTS
    assert label["alternative_verdict"] in VERDICTS | {None}
    assert label["alternative_verdict"] != label["expected_verdict"]
    assert label["kind"] in KINDS
    if label["quantity_max"] is not None:
        assert label["quantity"] < label["quantity_max"]


@pytest.mark.parametrize("label", LABELS, ids=[label["id"] for label in LABELS])
def test_a_quantity_is_a_number_or_a_day(label: Label) -> None:
    quantity = label["quantity"]
    if isinstance(quantity, str):
        assert label["unit"] == "date"
        assert re.fullmatch(r"\d{4}(-\d\d){1,2}", quantity)
    elif label["unit"] in COUNTED:
        assert quantity is None or quantity == int(quantity), "a mark of thousands was read as a decimal point"


@pytest.mark.parametrize("label", LABELS, ids=[label["id"] for label in LABELS])
def test_a_verdict_on_a_figure_names_the_official_figure_and_its_source(label: Label) -> None:
    for figure in label["official"]:
        assert figure["value"] not in (None, ""), label["id"]
        assert figure["source"].strip(), label["id"]
        assert figure["status"].strip(), label["id"]
    if label["expected_verdict"] in NEEDS_A_FIGURE:
        assert label["official"], label["id"]


def test_ids_are_given_once() -> None:
    ids = [label["id"] for label in LABELS]
    assert len(ids) == len(set(ids))


def test_a_claim_is_said_once() -> None:
    said = [claim["claim"] for claim in ALL_CLAIMS]
    assert len(said) == len(set(said))


def test_a_claim_tells_where_it_is_from() -> None:
    for claim in ALL_CLAIMS:
        assert claim["origin"] in ORIGINS
        assert bool(claim["url"]) == (claim["origin"] == "page"), claim["id"]


def test_no_page_is_on_both_sides() -> None:
    pages = {
        side: {page(label) for label in CLAIMS[side]} | {page(label) for label in ARTICLES[side]}
        for side in ("tune", "held")
    }
    assert not pages["tune"] & pages["held"]


@pytest.mark.parametrize("article", [a for side in ARTICLES.values() for a in side], ids=lambda a: a["id"])
def test_a_span_is_exact_and_its_words_stand_once(article: Label) -> None:
    ends = 0
    for statement in article["statements"]:
        quote = article["text"][statement["start"] : statement["end"]]
        assert quote == statement["quote"]
        assert article["text"].count(quote) == 1
        assert statement["start"] >= ends, "statements stand in order and do not overlap"
        ends = statement["end"]


LATER = ("third", "fourth")  # sets, by the claims and articles that each has
SIZES = {"third": (292, 14), "fourth": (208, 21)}
LATER_CLAIMS = {(n, side): lines(f"claims_{n}_{side}.jsonl") for n in LATER for side in ("tune", "held")}
LATER_ARTICLES = {(n, side): lines(f"articles_{n}_{side}.jsonl") for n in LATER for side in ("tune", "held")}


@pytest.mark.parametrize("name", LATER)
def test_a_label_of_a_later_set_is_whole_and_on_one_side(name: str) -> None:
    claims = [claim for (n, _), side in LATER_CLAIMS.items() for claim in side if n == name]
    articles = [article for (n, _), side in LATER_ARTICLES.items() for article in side if n == name]
    labels = [*claims, *(s for article in articles for s in article["statements"])]
    assert all(label["expected_verdict"] in VERDICTS and label["kind"] in KINDS for label in labels)
    ids = [label["id"] for label in (*labels, *articles)]
    said = [claim["claim"] for claim in claims]
    assert len(ids) == len(set(ids)) and len(said) == len(set(said))
    assert (len(claims), len(articles)) == SIZES[name]
    for article in articles:
        assert all(article["text"][s["start"] : s["end"]] == s["quote"] for s in article["statements"])


def test_no_page_is_tuned_on_in_one_set_and_kept_aside_in_another() -> None:
    sides: dict[str, set[str]] = {"tune": set(), "held": set()}
    for claims in (CLAIMS, {side: held for (n, side), held in LATER_CLAIMS.items() if n == "fourth"}):
        for side, held in claims.items():
            sides[side] |= {claim["url"] for claim in held if claim.get("url")}
    assert not sides["tune"] & sides["held"]


def test_articles_are_of_the_kinds_that_papers_print() -> None:
    tags = {tag for side in ARTICLES.values() for article in side for tag in article["tags"]}
    assert {"other_org", "wrong_number", "internal_contradiction", "nearly_nothing"} <= tags
    assert sum(article["language"] != "en" for side in ARTICLES.values() for article in side) >= 4


def counted(table: str) -> dict[str, int]:
    """The rows of a table of README.md, named by its first heading: what is counted, how many."""
    text = (DATA / "README.md").read_text(encoding="utf-8")
    found = re.search(rf"^\| {table} \|.*\n\|[-| ]+\n((?:\|.*\n)+)", text, flags=re.MULTILINE)
    assert found, f"README.md has no table of {table}"
    rows = [[cell.strip() for cell in row.strip("|").split("|")] for row in found[1].splitlines()]
    return {cells[0]: int(cells[1]) for cells in rows}


@pytest.mark.parametrize("field", ["expected_verdict", "kind", "page_lang", "origin"])
def test_the_readme_counts_what_is_there(field: str) -> None:
    heading = {"expected_verdict": "verdict", "kind": "kind", "page_lang": "language", "origin": "origin"}[field]
    there: dict[str, int] = {}
    for claim in ALL_CLAIMS:
        there[claim[field]] = there.get(claim[field], 0) + 1
    assert counted(heading) == there


def test_the_readme_counts_the_files() -> None:
    there = {f"claims_own_{side}.jsonl": len(CLAIMS[side]) for side in CLAIMS if CLAIMS[side]}
    there |= {f"articles_own_{side}.jsonl": len(ARTICLES[side]) for side in ARTICLES if ARTICLES[side]}
    there |= {f"claims_{n}_{side}.jsonl": len(held) for (n, side), held in LATER_CLAIMS.items()}
    there |= {f"articles_{n}_{side}.jsonl": len(held) for (n, side), held in LATER_ARTICLES.items()}
    assert counted("file") == there
