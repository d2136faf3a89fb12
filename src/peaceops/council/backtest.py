"""The back-test: each text after a day is forecast from strictly earlier days, as it would have been then; or, frozen,
from the votes up to that day alone.

Method: docs/method/council-forecast.md.
"""

from __future__ import annotations

import csv
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from peaceops.book import View
from peaceops.book.duck import source, target, writing
from peaceops.book.reply import Reply
from peaceops.council.adoption import Adoption, whole_texts
from peaceops.council.forecast_history import texts_before
from peaceops.council.forecast_members import Members
from peaceops.council.forecast_scores import (
    SETS,
    Bin,
    Predicted,
    Score,
    calibration,
    member_scores,
)
from peaceops.council.if_adopted import text_scores_of
from peaceops.council.subjects import check_day
from peaceops.council.text_scores import TextScore, contested_scores, text_scores
from peaceops.errors import quoted_path, refused, shown
from peaceops.files import check_file, is_stream, write_file
from peaceops.words.catalogue import said

COLUMNS = ("vote_id", "date", "iso3", "p_yes", "p_abstain", "p_no", "actual")
ACTUAL = {"Y": "yes", "A": "abstain", "N": "no", "NV": "abstain", "NP": "abstain"}
DRIFT = date(2019, 1, 1)


@dataclass(frozen=True, slots=True)
class VoteBacktest(Reply):
    """Predictions for the texts after `score_after`, and their scores. `frozen`: the model learned up to that day
    alone; else it went on learning, text by text."""

    score_after: date
    frozen: bool
    last: date
    predicted: tuple[Predicted, ...]
    members: tuple[Score, ...]
    texts: tuple[TextScore, ...]
    calibration_from: date
    calibrations: tuple[tuple[str, float, tuple[Bin, ...]], ...]

    def rows(self) -> list[dict[str, Any]]:
        """One row a member and text, in the columns of the contract; probabilities sum to 1."""
        rows = []
        for text, chances in self.predicted:
            day = date.fromordinal(text.day).isoformat()
            for iso3, c in chances.items():
                if text.casts[iso3] in ACTUAL:
                    abstain, no = round(c.abstain, 6), round(c.no, 6)
                    values = (text.vote, day, iso3, round(1 - abstain - no, 6), abstain, no, ACTUAL[text.casts[iso3]])
                    rows.append(dict(zip(COLUMNS, values, strict=True)))
        return rows

    def to_dict(self) -> dict[str, Any]:
        """As JSON: the summary, without the predictions."""
        return {
            "score_after": self.score_after.isoformat(),
            "frozen": self.frozen,
            "last_vote": self.last.isoformat(),
            "texts": len(self.predicted),
            "member_votes": sum(t.casts[i] in ACTUAL for t, c in self.predicted for i in c),
            "method": str(said("backtest-method", frozen="yes" if self.frozen else "no")),
            "members": [s.to_dict() for s in self.members],
            "whole_texts": [t.to_dict() for t in self.texts],
            "calibration_from": self.calibration_from.isoformat(),
            "calibration": [
                {
                    "set": str(said("backtest-set", of=name)),
                    "expected_calibration_error": round(error, 4),
                    "bins": [b.to_dict() for b in bins],
                }
                for name, error, bins in self.calibrations
            ],
        }

    def to_rows(self) -> list[dict[str, Any]]:
        """A row a set and model, then a row a kind of whole text, for a terminal."""
        rows = []
        for s in self.members:
            of, model = said("backtest-set", of=s.set_), said("backtest-model", model=s.model)
            row = _scored(str(of), s.member_votes, str(model), s.brier, s.log_loss)
            for name, gain in (("brier_gain", s.brier_gain_pct), ("log_loss_gain", s.log_loss_gain_pct)):
                row[name] = _gained(gain)
            rows.append(row)
        for t in self.texts:
            of, model = said("backtest-whole-texts", of=t.of), said("backtest-model", model=t.model)
            row = _scored(str(of), t.texts, str(model), t.brier, t.log_loss)
            row["brier_gain"] = _gained(t.brier_gain_pct)
            rows.append(row)
        return rows


def _gained(gain: tuple[float, float, float] | None) -> str:
    return f"{gain[0]:.1f}% [{gain[1]:.1f}, {gain[2]:.1f}]" if gain else ""


def _scored(of: str, n: int, model: str, brier: float, log_loss: float) -> dict[str, Any]:
    return {"set": of, "model": model, "n": n, "brier": f"{brier:.4f}", "log_loss": f"{log_loss:.4f}"}


def backtest(
    view: View, score_after: date, until: date | None = None, *, frozen: bool = False, with_texts: bool = False
) -> VoteBacktest:
    """Forecast every text voted on after `score_after` (up to `until`, that day included) from strictly earlier days;
    `frozen`: from the votes up to `score_after` alone; `with_texts`: also adopted texts with their sponsors and words.

    Raises PeaceopsError for a day before the Council existed, or where no vote follows it.
    """
    check_day(score_after)
    if frozen and with_texts:
        raise refused("frozen-with-texts")
    texts = texts_before(view, date.max)
    first, end = score_after.toordinal(), (until or date.max).toordinal()
    last = first if frozen else date.max.toordinal()
    every = Members(texts, last).predicted
    predicted = [(t, c) for t, c in every if first < t.day <= end]
    if not predicted:
        latest = date.fromordinal(texts[-1].day) if texts else None
        raise refused("no-vote-left-to-test-on", score_after=score_after, last=latest)
    earliest = date.fromordinal(predicted[0][0].day)
    start = max(DRIFT, earliest) if predicted[-1][0].day >= DRIFT.toordinal() else earliest
    late = [(t, c) for t, c in predicted if t.day >= start.toordinal()]
    of_texts = text_scores_of(view, every, first, end) if with_texts else []
    whole = list(whole_texts([(t, c) for t, c in every if t.day <= end], Adoption(), last))
    return VoteBacktest(
        score_after=score_after,
        frozen=frozen,
        last=date.fromordinal(predicted[-1][0].day),
        predicted=tuple(predicted),
        members=(*member_scores(predicted), *contested_scores(whole, predicted), *of_texts),
        texts=tuple(text_scores([w for w in whole if w.text.day > first], texts)),
        calibration_from=start,
        calibrations=tuple((name, *_calibrated(late, name)) for name in SETS),
    )


def _calibrated(predicted: Sequence[Predicted], name: str) -> tuple[float, tuple[Bin, ...]]:
    error, bins = calibration(predicted, name)
    return error, tuple(bins)


def check_out(out: Path) -> Path:
    """The file, if predictions can be written to it. Raises PeaceopsError otherwise."""
    if out.suffix not in (".csv", ".parquet") and not is_stream(out):
        raise refused("predictions-with-another-suffix", path=quoted_path(out), suffix=shown(out.suffix))
    return check_file(out)


def write_predictions(test: VoteBacktest, out: Path) -> Path:
    """Write the predictions as .csv or .parquet, by suffix; the file appears only when whole.

    Raises PeaceopsError for another suffix or a folder that cannot be written."""
    check_out(out)

    def make(part: Path) -> None:
        with part.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
            writer.writeheader()
            writer.writerows(test.rows())
        if out.suffix == ".parquet":
            os.replace(_as_parquet(part), part)

    return write_file(out, make)


def _as_parquet(path: Path) -> Path:
    import duckdb

    new = path.with_suffix(".new")
    types = "{'vote_id': 'VARCHAR', 'date': 'DATE', 'iso3': 'VARCHAR', 'p_yes': 'DOUBLE', 'p_abstain': 'DOUBLE', "
    types += "'p_no': 'DOUBLE', 'actual': 'VARCHAR'}"
    with duckdb.connect() as con, writing():
        con.execute(
            f"COPY (SELECT * FROM read_csv({source(path)}, header=true, auto_detect=false, columns={types}, "
            f"quote='\"', escape='\"')) TO {target(new)} (FORMAT parquet)"
        )
    return new
