"""What followed exits like this one, in the only form the record carries, and what cannot be said."""

from __future__ import annotations

from typing import Any

from peaceops.book import computed
from peaceops.document.model import Block, Bullets, Cell, Paragraph, Section, Table, para
from peaceops.document.writer import Writer
from peaceops.exits.risk import Counted, Refusal, Statement
from peaceops.review.context import Gap
from peaceops.words.catalogue import said

FORECASTS = {  # of exits/after.py: as the message risk-forecast knows them
    "base rate of earlier exits": "base-rate",
    "persistence": "persistence",
    "logit on deaths before": "regression",
}


def section(write: Writer, found: Statement) -> tuple[Section, tuple[Gap, ...]]:
    """The section on risk, and the gaps it met."""
    blocks: list[Block] = [write.say("risk-what-is-counted")]
    gaps: tuple[Gap, ...] = ()
    if found.exits_all is None:
        blocks.append(write.say("risk-no-exit-on-record", kind="gap"))
        gaps = (Gap(said("risk-gap-deaths"), said("risk-gap-deaths-where")),)
    else:
        blocks += _counts(write, found, found.exits_all)
    blocks += _refusals(write, found)
    if found.scores:
        blocks.append(_scores(write, found))
    return write.section("risk", blocks), gaps


def _counts(write: Writer, found: Statement, everyone: Counted) -> list[Block]:
    out: list[Block] = [write.say("risk-final-exits", **_figures(everyone))]
    if found.deaths_before is None:
        return out
    out.append(write.say("risk-deaths-before", mission=found.mission, deaths=found.deaths_before))
    if found.exits_alike:
        out.append(write.say("risk-exits-alike", **_figures(found.exits_alike)))
    if found.countries_alike:
        out.append(write.say("risk-countries-alike", **_figures(found.countries_alike)))
    return out


def _figures(c: Counted) -> dict[str, Any]:
    return {"n": c.n, "k": c.k, "low": c.low, "high": c.high}


def _refusals(write: Writer, found: Statement) -> list[Block]:
    items = [_reason(r) for r in found.refused]
    out: list[Block] = []
    if items:
        out.append(write.say("risk-no-share-for-it", mission=found.mission))
        out.append(Bullets(tuple(items)))
    out.append(write.say("risk-does-not-say"))
    out.append(Bullets(tuple(para(f"{words}.") for words in found.never)))
    return out


def _reason(refusal: Refusal) -> Paragraph:
    first = refusal.template[0].upper() + refusal.template[1:]
    return para(f"{first}.", *refusal.figures)


def _scores(write: Writer, found: Statement) -> Table:
    rows: list[tuple[Cell, ...]] = []
    inputs = [c.n for c in (found.exits_all,) if c]
    for s in found.scores:
        rule = "each final exit forecast from the windows that had closed before its year"
        made = [
            computed(round(value, 3), "index", f"{name}, {s.name}", "", rule, inputs, reference="docs/method/exits.md")
            for name, value in (("Brier score", s.brier), ("log loss", s.log_loss), ("area under the curve", s.auc))
        ]
        counts = [
            computed(n, "count", f"{what} forecast", "", rule, inputs)
            for n, what in ((s.exits, "exits"), (s.events, "violent exits"))
        ]
        rows.append((write.words_only("risk-forecast", by=FORECASTS[s.name]), *counts, *made))
    return write.table("risk-scores", ("forecast", "exits", "violent", "brier", "log-loss", "area"), rows)
