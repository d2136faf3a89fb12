"""What followed exits like this one, in the only form the record carries, and what cannot be said."""

from __future__ import annotations

from peaceops.book import Figure, computed
from peaceops.document.model import Block, Bullets, Cell, Paragraph, Section, Table, para
from peaceops.exits.risk import Counted, Refusal, Statement
from peaceops.review.context import Gap

YEARS = "in any of the three calendar years after the year of the end"
NAMES = {
    "base rate of earlier exits": "Share of earlier exits that had violence",
    "persistence": "Violent before, so violent after",
    "logit on deaths before": "Regression on deaths before, all countries",
}


def section(found: Statement) -> tuple[Section, tuple[Gap, ...]]:
    """The section on risk, and the gaps it met."""
    blocks: list[Block] = [
        para(
            "What follows counts conflict deaths in whole countries, as one later vintage of one series has them. "
            "Violent means twenty-five deaths or more in a year. Final means that no United Nations peacekeeping "
            "mission followed at once."
        )
    ]
    gaps: tuple[Gap, ...] = ()
    if found.exits_all is None:
        blocks.append(para("By that day no exit with three years before and after was on record.", kind="gap"))
        gaps = (
            Gap("conflict deaths before and after exits", "Uppsala Conflict Data Program, country-years from 1989"),
        )
    else:
        blocks += _counts(found, found.exits_all)
    blocks += _refusals(found)
    if found.scores:
        blocks.append(_scores(found))
    return Section("risk", "After an exit: what the record says and what cannot be said", tuple(blocks)), gaps


def _counts(found: Statement, everyone: Counted) -> list[Block]:
    out: list[Block] = [
        para(
            f"Of {{}} final exits, {{}} had a violent year {YEARS} (interval of the share: {{}} to {{}}).",
            *_figures(everyone),
        )
    ]
    if found.deaths_before is None:
        return out
    out.append(
        para(f"The hosts of {found.mission} had {{}} in the last three years of the series.", found.deaths_before)
    )
    if found.exits_alike:
        out.append(
            para(
                f"Of {{}} final exits after deaths of the same order, {{}} had a violent year {YEARS} "
                "(interval of the share: {} to {}).",
                *_figures(found.exits_alike),
            )
        )
    if found.countries_alike:
        out.append(
            para(
                "Of {} country-years with deaths of the same order and no exit near, {} were followed by a violent "
                "year (interval of the share: {} to {}).",
                *_figures(found.countries_alike),
            )
        )
    return out


def _figures(c: Counted) -> tuple[Figure, Figure, Figure, Figure]:
    return c.n, c.k, c.low, c.high


def _refusals(found: Statement) -> list[Block]:
    items = [_reason(r) for r in found.refused]
    out: list[Block] = []
    if items:
        out.append(para(f"For {found.mission} itself no share and no score is given, for these reasons."))
        out.append(Bullets(tuple(items)))
    out.append(para("This review does not say:"))
    out.append(Bullets(tuple(para(f"{words}.") for words in found.never)))
    return out


def _reason(refusal: Refusal) -> Paragraph:
    first = refusal.template[0].upper() + refusal.template[1:]
    return para(f"{first}.", *refusal.figures)


def _scores(found: Statement) -> Table:
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
        rows.append((NAMES[s.name], *counts, *made))
    return Table(
        "risk-scores",
        "How forecasts of a violent year after an exit would have done",
        ("Forecast", "Exits", "Violent", "Brier score", "Log loss", "Area under the curve"),
        tuple(rows),
        note="Lower Brier score and log loss are better, a larger area is better. The series of deaths is of a later "
        "vintage than the forecasts, and so few exits cannot tell the forecasts apart.",
    )
