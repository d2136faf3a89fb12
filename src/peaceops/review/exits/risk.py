"""What followed exits like this one, in the only form the record carries, and what cannot be said."""

from __future__ import annotations

from typing import Any

from peaceops.book import View
from peaceops.document.model import Block, Bullets, Row, Section, Table
from peaceops.document.writer import Writer
from peaceops.exits.risk import Cases, Statement, score_figures
from peaceops.review.context import Gap
from peaceops.words.catalogue import said


def section(view: View, write: Writer, found: Statement) -> tuple[Section, tuple[Gap, ...]]:
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
        blocks.append(_scores(view, write, found))
    return write.section("risk", blocks), gaps


def _counts(write: Writer, found: Statement, everyone: Cases) -> list[Block]:
    out: list[Block] = [write.say("risk-final-exits", **_figures(everyone))]
    if found.deaths_before is None:
        return out
    out.append(write.say("risk-deaths-before", mission=found.mission, deaths=found.deaths_before))
    if found.exits_alike:
        out.append(write.say("risk-exits-alike", **_figures(found.exits_alike)))
    if found.countries_alike:
        out.append(write.say("risk-countries-alike", **_figures(found.countries_alike)))
    return out


def _figures(c: Cases) -> dict[str, Any]:
    return {"n": c.n, "k": c.k, "low": c.low, "high": c.high}


def _refusals(write: Writer, found: Statement) -> list[Block]:
    items = [write.say(r.sentence) for r in found.refused]
    out: list[Block] = []
    if items:
        out.append(write.say("risk-no-share-for-it", mission=found.mission))
        out.append(Bullets(tuple(items)))
    out.append(write.say("risk-does-not-say"))
    out.append(Bullets(tuple(write.say("risk-never", what=what) for what in found.never)))
    return out


def _scores(view: View, write: Writer, found: Statement) -> Table:
    rows: list[Row] = [(write.words_only("risk-forecast", by=s.key), *score_figures(view, s)) for s in found.scores]
    return write.table("risk-scores", ("forecast", "exits", "violent", "brier", "log-loss", "area"), rows)
