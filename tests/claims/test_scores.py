"""Labelled statements: what is found and judged right, and above all, no false one called supported."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

import peaceops
from peaceops.book import open_book
from peaceops.claims.claim import Claim
from peaceops.claims.gazetteer import gazetteer
from peaceops.claims.letters import evened

LABELS = Path(__file__).resolve().parents[3] / "shared" / "claims"
EXAMPLES = LABELS.parent / "examples"
FALSE = ("contradicted", "outdated")
pytestmark = pytest.mark.skipif(not LABELS.is_dir(), reason=f"needs the labelled statements in {LABELS}")


def day_of(text: str | None) -> date | None:
    """A day; the middle of a month or year."""
    parts = [int(p) for p in (text or "").split("-") if p]
    if not parts:
        return None
    return date(parts[0], parts[1] if len(parts) > 1 else 7, parts[2] if len(parts) > 2 else 15)


def articles() -> list[dict[str, object]]:
    with (LABELS / "articles_dev.jsonl").open(encoding="utf-8") as handle:
        return [json.loads(line) for line in handle]


def overlaps(claim: Claim, gold: dict[str, object]) -> bool:
    start, end = int(str(gold["start"])), int(str(gold["end"]))
    common = min(claim.end, end) - max(claim.start, start)
    return common >= 0.5 * min(claim.end - claim.start, end - start)


def test_nine_tenths_of_the_statements_of_whole_articles_are_found_and_little_besides() -> None:
    golds = found = predicted = true = 0
    for article in articles():
        claims = peaceops.check(str(article["text"]), day_of(article["published"])).claims  # type: ignore[arg-type]
        labels: list[dict[str, object]] = article["statements"]  # type: ignore[assignment]
        golds += len(labels)
        found += sum(any(overlaps(c, g) for c in claims) for g in labels)
        predicted += len(claims)
        true += sum(any(overlaps(c, g) for g in labels) for c in claims)
    assert found >= 0.9 * golds
    assert true >= 0.9 * predicted


def test_no_false_statement_of_an_article_is_called_supported() -> None:
    for article in articles():
        claims = peaceops.check(str(article["text"]), day_of(article["published"])).claims  # type: ignore[arg-type]
        for gold in article["statements"]:  # type: ignore[attr-defined]
            if gold["expected_verdict"] in FALSE and gold.get("alternative_verdict") != "supported":
                mine = [c for c in claims if overlaps(c, gold) and c.value == gold["quantity"]]
                assert all(c.verdict != "supported" for c in mine), gold["id"]


@pytest.mark.parametrize("name", ["dev_claims.jsonl", "seed_claims.jsonl"])
def test_no_false_claim_is_called_supported(name: str) -> None:
    with (LABELS / name).open(encoding="utf-8") as handle:
        golds = [json.loads(line) for line in handle]
    for gold in golds:
        if gold["expected_verdict"] in FALSE and gold.get("alternative_verdict") != "supported":
            claims = peaceops.check(gold["claim"], day_of(gold["page_date"])).claims
            mine = [c for c in claims if c.kind == gold["kind"]]
            assert all(c.verdict != "supported" for c in mine), gold["id"]


def test_the_two_documents() -> None:
    first, second = (
        {c.quote.replace("\xa0", " "): c.verdict for c in peaceops.check(text, day)}
        for text, day in (
            ((EXAMPLES / "000_add07c5523952945.txt").read_text(encoding="utf-8"), date(2018, 10, 17)),
            ((EXAMPLES / "001_953e4880e77c2066.txt").read_text(encoding="utf-8"), date(2018, 11, 16)),
        )
    )
    assert first["14 missions"] == "supported"
    assert first["96,000 peacekeepers"] == "needs_context"
    assert first["$6.9 billion"] in ("needs_context", "contradicted")
    assert first["five veto powers"] == "supported"
    assert second["28%"] == "supported"
    assert second["$2.1 billion"] in ("outdated", "needs_context")
    assert not any(value == "supported" for quote, value in second.items() if "100,000" in quote)


def test_figures_of_other_bodies_are_refused_in_nineteen_of_twenty() -> None:
    files = (LABELS / "dev_claims.jsonl", *Path(__file__).with_name("data").glob("claims_*_tune.jsonl"))
    labelled = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    names = gazetteer(open_book().at())
    of_others = [
        peaceops.check(row["claim"], day_of(row["page_date"])).claims
        for row in labelled
        if row["expected_verdict"] == "not_checkable"
        and any(n.kind == "other" for n in names.names_in(row["claim"], evened(row["claim"])))
    ]
    refused = [claims for claims in of_others if {c.verdict for c in claims} <= {"not_checkable", "unknown"}]
    named = [claims for claims in refused if any(c.verdict == "not_checkable" for c in claims)]
    assert len(of_others) >= 30
    assert len(refused) >= 0.95 * len(of_others)
    assert len(named) > len(of_others) / 2  # the rest is not found, or has no figure
