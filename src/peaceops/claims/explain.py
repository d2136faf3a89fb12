"""Last stage: one sentence on each statement, with the official figure, its period, status and source."""

from __future__ import annotations

from peaceops.book import Figure, View
from peaceops.claims.assertion import Assertion
from peaceops.claims.claim import Official
from peaceops.claims.counterpart import Counterpart
from peaceops.claims.verdict import Verdict
from peaceops.words.catalogue import Said, said

MILLION = 1_000_000
ARITHMETIC = ("parts", "arithmetic", "difference")  # reasons that need no official figure


def officials(view: View, verdict: Verdict) -> tuple[Official, ...]:
    """The official figures behind a verdict, each with its source in words."""
    return tuple(Official(e.figure, document(view, e.figure)) for e in verdict.evidence)


def document(view: View, figure: Figure) -> str:
    """The source of a figure in words: its title and the place in it; of a computed figure the titles alone."""
    titles = [view.sources[s].title if s in view.sources else s for s in sorted(figure.sources())]
    return f"{', '.join(titles[:2])}{f', {figure.locator}' if figure.locator else ''}"


def explained(view: View, s: Assertion, verdict: Verdict) -> Said:
    """The sentence of a verdict: claim-<verdict>-<reason> with the official figures as they are told."""
    figures = tuple(_told(view, e) for e in verdict.evidence)
    if not figures:
        alone = "-alone" if verdict.reason in ARITHMETIC else ""
        return said(f"claim-{verdict.verdict.replace('_', '-')}-{verdict.reason}{alone}", body=s.body or "?")
    key = f"claim-{verdict.verdict.replace('_', '-')}-{verdict.reason}"
    return said(
        key, figure=figures[0], more=said("claim-and", figure=figures[1]) if len(figures) > 1 else "", body=s.body or ""
    )


def _told(view: View, evidence: Counterpart) -> Said:
    figure = evidence.figure
    return said(
        "claim-figure",
        value=_value(figure),
        counts=figure.said_counts(),
        period=str(figure.period) or said("claim-no-period"),
        status=figure.status.replace("_", " "),
        source=document(view, figure),
    )


def _value(figure: Figure) -> Said | str:
    value = figure.value
    if isinstance(value, str):
        return value
    if figure.unit == "usd":
        return (
            said("claim-usd-million", value=f"{value / MILLION:,.1f}")
            if value >= MILLION
            else said("claim-usd", value=f"{value:,.0f}")
        )
    if figure.unit == "pct":
        return said("claim-pct", value=f"{value:.4g}")
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:,.1f}"
