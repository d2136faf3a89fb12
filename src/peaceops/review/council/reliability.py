"""The back-test of Council votes as a document: scores beside the naive baselines, and the reliability curve."""

from __future__ import annotations

from typing import Any

from peaceops.book import Book, Counted, Figure
from peaceops.book.figure import computed
from peaceops.council.backtest import METHOD, Backtest
from peaceops.council.forecast_scores import Bin
from peaceops.document.model import Block, Chart, Document, Paragraph, Section, Table
from peaceops.document.notes import standing_notes
from peaceops.period import Period
from peaceops.words.catalogue import words

VOTES = "sciencespo-votes"
HAPPENED, FORECAST = "Happened", "Forecast"


def reliability_document(test: Backtest, book: Book) -> Document:
    """Scores and reliability curves of a back-test, with the votes as the source of every number."""
    view = book.at()
    blocks: list[Block] = [Paragraph((METHOD,), kind="note"), _scores(test), _texts(test)]
    for name, error, bins in test.calibrations:
        blocks.append(reliability_chart(test, name, error, bins))
    sections = (Section("backtest", "Back-test of forecasts of Council votes", tuple(blocks)),)
    title = "Forecasts of Security Council votes: back-test"
    subtitle = f"Texts voted on after {test.train_until} and up to {test.last}"
    return Document(
        title=title,
        subtitle=subtitle,
        notes=standing_notes(words(), title, subtitle, sections),
        mission="",
        as_of=test.last.isoformat(),
        payer="",
        hindsight=False,
        book=book.version,
        sections=sections,
        sources=tuple(row for key, row in view.sources.items() if key == VOTES),
    )


def reliability_chart(test: Backtest, name: str, error: float, bins: tuple[Bin, ...]) -> Chart:
    """Forecast and frequency of votes that are not yes, by size of the forecast, since the drift of recent years."""
    period = f"{test.calibration_from}/{test.last}"
    key = "reliability-" + name.replace(" ", "-")
    rule = "mean over the member votes whose forecast lies in the bin"
    rows = tuple(
        (
            f"{100 * b.low:g} to {100 * b.high:g} per cent",
            _figure(
                test,
                round(100 * b.forecast, 2),
                "pct",
                f"mean forecast chance of a vote that is not yes, {name}",
                period,
                rule,
            ),
            _figure(test, round(100 * b.happened, 2), "pct", f"share of votes that were not yes, {name}", period, rule),
            _figure(test, b.member_votes, "votes", f"member votes with such a forecast, {name}", period, "counted"),
        )
        for b in bins
    )
    table = Table(
        key + "-table",
        f"Forecast and frequency of votes that are not yes: {name}",
        ("Forecast chance", FORECAST, HAPPENED, "Member votes"),
        rows,
        note=f"Expected calibration error {100 * error:.2f} percentage points.",
    )
    return Chart(
        key,
        f"Reliability: {name}",
        f"Pairs of bars by size of the forecast: how often a vote that is not yes was forecast, and how often it "
        f"happened, {name}.",
        "bar",
        table,
        "Forecast chance",
        (FORECAST, HAPPENED),
        "pct",
    )


def _scores(test: Backtest) -> Table:
    period = f"{test.train_until}/{test.last}"
    rows = []
    for s in test.members:
        words = f"{s.model}, {s.set_}"
        rows.append(
            (
                words,
                _figure(test, s.member_votes, "votes", f"member votes scored, {s.set_}", period, "counted"),
                _figure(test, round(s.brier, 4), "index", f"Brier score, {words}", period, "mean squared error"),
                _figure(test, round(s.log_loss, 4), "index", f"log loss, {words}", period, "mean of minus log chance"),
            )
        )
    return Table(
        "scores",
        "Scores of single votes (lower is better)",
        ("Model and set", "Member votes", "Brier score", "Log loss"),
        tuple(rows),
    )


def _texts(test: Backtest) -> Table:
    period = f"{test.train_until}/{test.last}"
    rows = []
    for row in test.texts:
        if row["texts"]:
            what = str(row["what"])
            base = f"Brier score of the rate of the five years before, {what}"
            rows.append(
                (
                    what,
                    _figure(test, row["texts"], "count", f"texts scored, {what}", period, "counted"),
                    _figure(test, row["brier"], "index", f"Brier score, {what}", period, "mean squared error"),
                    _figure(test, row["five_year_base_rate_brier"], "index", base, period, "mean squared error"),
                )
            )
    return Table(
        "text-scores",
        "Scores of whole texts (lower is better)",
        ("What is forecast", "Texts", "Brier score", "Brier score of the five-year base rate"),
        tuple(rows),
    )


def _figure(test: Backtest, value: Any, unit: str, counts: str, period: str, rule: str) -> Figure:
    return computed(value, unit, counts, period, rule, [_votes(test)], reference="docs/method/council-forecast.md")


def _votes(test: Backtest) -> Figure:
    return Figure(
        value=len(test.predicted),
        unit="count",
        counted=Counted("", (("text", "texts put to the vote in the period"),)),
        period=Period.span(test.train_until, test.last),
        status="recorded",
        source=VOTES,
        known=test.last.isoformat(),
    )
