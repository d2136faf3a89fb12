"""The back-test of Council votes as a document: scores beside the naive baselines, and the reliability curve."""

from __future__ import annotations

from peaceops.book import Book, View
from peaceops.council.backtest import VoteBacktest
from peaceops.council.backtest_figures import (
    BinFigures,
    Reliability,
    ScoreFigures,
    member_figures,
    reliability_figures,
    text_figures,
)
from peaceops.document.model import Block, Chart, Document, Row, Table
from peaceops.document.notes import standing_notes
from peaceops.document.walk import figures_of
from peaceops.document.writer import Writer
from peaceops.words.catalogue import ENGLISH, words


def reliability_document(test: VoteBacktest, book: Book, *, lang: str = ENGLISH) -> Document:
    """ScoreFigures and reliability curves of a back-test, with the votes as the source of every number."""
    view, write = book.at(), Writer(words(lang))
    sections = (write.section("backtest", reliability_blocks(view, write, test)),)
    title = write.words_only("backtest-title")
    subtitle = write.words_only("backtest-subtitle", after=test.score_after.isoformat(), last=test.last.isoformat())
    rests_on = frozenset[str]().union(*(f.sources() for f in figures_of(sections)))
    return Document(
        title=title,
        subtitle=subtitle,
        notes=standing_notes(write.words, title, subtitle, sections, test.last.isoformat()),
        mission="",
        as_of=test.last.isoformat(),
        payer="",
        hindsight=False,
        book=book.version,
        sections=sections,
        sources=tuple(row for key, row in view.sources.items() if key in rests_on),
    )


def reliability_blocks(view: View, write: Writer, test: VoteBacktest) -> list[Block]:
    """How a back-test was made, its scores beside the naive baselines, and the reliability curves."""
    return [
        write.say("backtest-method", frozen="yes" if test.frozen else "no", kind="note"),
        _scores(write, member_figures(view, test)),
        _texts(write, text_figures(view, test)),
        *(reliability_chart(write, curve) for curve in reliability_figures(view, test)),
    ]


def reliability_chart(write: Writer, curve: Reliability) -> Chart:
    """Forecast and frequency of votes that are not yes, by size of the forecast, since the drift of recent years."""
    name = f"reliability-{curve.key}"
    table = write.table(
        "reliability-table",
        ("chance", "forecast", "happened", "votes"),
        [_bin_row(write, held) for held in curve.bins],
        name=f"{name}-table",
        of=curve.key,
        error=curve.error,
    )
    series = ("forecast", "happened")
    return write.chart("reliability", "bar", table, x="chance", series=series, unit="pct", name=name, of=curve.key)


def _bin_row(write: Writer, held: BinFigures) -> Row:
    chance = write.words_only("reliability-bin", low=f"{held.low_pct:g}", high=f"{held.high_pct:g}")
    return (chance, held.forecast, held.happened, held.member_votes)


def _scores(write: Writer, scores: tuple[ScoreFigures, ...]) -> Table:
    rows: list[Row] = [
        (write.words_only("backtest-model-on-set", of=s.key, model=s.model), s.number, *s.scores) for s in scores
    ]
    return write.table("backtest-scores", ("what", "votes", "brier", "log-loss"), rows, name="scores")


def _texts(write: Writer, scores: tuple[ScoreFigures, ...]) -> Table:
    rows: list[Row] = [
        (write.words_only("backtest-text-model-on-kind", of=s.key, model=s.model), s.number, *s.scores) for s in scores
    ]
    return write.table("backtest-text-scores", ("what", "texts", "brier", "log-loss"), rows, name="text-scores")
