"""Measure the forecasts of Council votes against their bars, and print tables for docs/benchmarks.md.

    python benchmarks/council.py [--book DIR]

Everything is out of time: each text is forecast from the votes of strictly earlier days.
"""

from __future__ import annotations

import argparse
import itertools
import statistics
import time
from collections.abc import Sequence
from datetime import date

from peaceops.book import open_book
from peaceops.book.tables.missions import MissionsRow
from peaceops.council.backtest import backtest
from peaceops.council.forecast_learned import adoption_from, learn, members_from
from peaceops.council.forecast_scores import MODELS, SETS, Predicted, log_loss
from peaceops.council.forecast_texts import Chances
from peaceops.council.joint_vote import together
from peaceops.review.context import Context
from peaceops.review.council import part as decision
from peaceops.review.mandate import part as mandate
from peaceops.words.catalogue import said

REFERENCE = {  # best row, set by set, of the table of models measured before this one on 2015-2025
    "all-drafts": (0.0589, 0.2146),
    "adopted-texts": (0.0294, 0.1250),
    "mission-mandates": (0.0190, 0.0902),
    "permanent-members-on-mission-mandates": (0.0351, 0.1353),
}
BINS = (0.0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 1.01)


def calibration_errors(predicted: Sequence[Predicted], set_: str) -> dict[str, float]:
    """Expected calibration error of each model that has a rate of its own."""
    out = {}
    for model in ("model", "rate-of-all-members", "member-s-own-rate", "member-x-agenda-rate"):
        pairs = [
            (MODELS[model](c), t.casts[i] != "Y")
            for t, chances in predicted
            for i, c in chances.items()
            if t.casts[i] != "?" and SETS[set_](t, i)
        ]
        error = 0.0
        for low, high in itertools.pairwise(BINS):
            inside = [(p, hit) for p, hit in pairs if low <= p < high]
            if inside:
                error += abs(sum(p for p, _ in inside) - sum(hit for _, hit in inside)) / len(pairs)
        out[model] = error
    return out


def knowing_one(predicted: Sequence[Predicted], iso3: str, cast: str) -> tuple[int, float, float]:
    """Texts on which a member cast that vote, and the log loss of the others' votes without and with knowing it."""
    without, knowing = [], []
    texts = [(t, c) for t, c in predicted if t.casts.get(iso3) == cast and "?" not in t.casts.values()]
    for text, chances in texts:
        after = together(chances, {iso3: cast}).members
        for other, hit in ((o, text.casts[o] != "Y") for o in chances if o != iso3):
            without.append(log_loss(1 - chances[other].yes, hit))
            knowing.append(log_loss(1 - after[other].yes, hit))
    return len(texts), statistics.fmean(without), statistics.fmean(knowing)


def print_scores(scores: Sequence[object]) -> None:
    """The member votes, model by model."""
    print("| set | model | Brier | log loss | gain in Brier | gain in log loss |\n|---|---|---|---|---|---|")
    for s in scores:
        row = s.to_dict()  # type: ignore[attr-defined]
        gains = [
            f"{row[f'{k}_gain_pct']} % [{row[f'{k}_gain_95'][0]}, {row[f'{k}_gain_95'][1]}]"
            if f"{k}_gain_pct" in row
            else ""
            for k in ("brier", "log_loss")
        ]
        print(
            f"| {row['set']} | {row['model']} | {row['brier']:.4f} | {row['log_loss']:.4f} | {gains[0]} | {gains[1]} |"
        )


def sections() -> float:
    """Seconds of the processor for the two sections of a review that read the Council's tables, median of five."""
    took = []
    for _ in range(5):
        view = open_book().at(date(2018, 10, 20))
        profile = view.first(MissionsRow, mission="UNMIK")
        assert profile
        ctx = Context("UNMIK", date(2018, 10, 20), "USA", view, None, profile)
        start = time.process_time()
        mandate.part(ctx)
        decision.part(ctx)
        took.append(time.process_time() - start)
    return statistics.median(took)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--book", default=None)
    view = open_book(parser.parse_args().book).at()
    start = time.process_time()
    test = backtest(view, date(2014, 12, 31), date(2025, 12, 31), with_texts=True)
    took = time.process_time() - start
    print(f"back-test of 2015-2025: {len(test.predicted)} texts in {took:.1f} s of the processor")
    print_scores(test.members)
    print("\n| set | Brier: here / best before | log loss: here / best before | met |\n|---|---|---|---|")
    for s in test.members:
        if s.model == "model" and s.set_ in REFERENCE:
            b, x = REFERENCE[s.set_]
            met = round(s.brier, 4) <= b and round(s.log_loss, 4) <= x
            scores = f"{s.brier:.4f} / {b:.4f} | {s.log_loss:.4f} / {x:.4f}"
            print(f"| {said('backtest-set', of=s.set_)} | {scores} | {'yes' if met else 'no'} |")
    print("\nWhole texts:", *(t.to_dict() for t in test.texts), sep="\n  ")
    frozen = backtest(view, date(2014, 12, 31), date(2025, 12, 31), frozen=True)
    print("\nFrozen at the end of 2014:")
    print_scores([s for s in frozen.members if s.model == "model"])
    print(*(t.to_dict() for t in frozen.texts if t.model == "model"), sep="\n  ")
    late = [(t, c) for t, c in test.predicted if t.day >= date(2019, 1, 1).toordinal()]
    print("\nExpected calibration error since 2019:")
    for name in SETS:
        print(
            " ",
            said("backtest-set", of=name),
            {str(said("backtest-model", model=k)): round(v, 4) for k, v in calibration_errors(late, name).items()},
        )
    print("\nKnowing one vote (log loss of the others' votes, without and with):")
    for iso3, cast in (("RUS", "N"), ("RUS", "A"), ("CHN", "A"), ("USA", "N"), ("USA", "A"), ("GBR", "A")):
        n, without, knowing = knowing_one(test.predicted, iso3, cast)
        print(f"  {iso3} {cast}: {n} texts, {without:.3f} -> {knowing:.3f}")
    members_from.cache_clear()  # type: ignore[attr-defined]  # kept by lru_cache
    adoption_from.cache_clear()  # type: ignore[attr-defined]
    start = time.process_time()
    learn(view, date(2026, 10, 20))
    print(f"\nwhat a forecast learns: {time.process_time() - start:.1f} s of the processor")
    chances = {m: Chances(0.97, 0.02, 0.01, 1, 1, 1) for m in test.predicted[-1][1]}
    start = time.perf_counter()
    for _ in range(100):
        together(chances)
    print(f"one whole text: {(time.perf_counter() - start) * 10:.2f} ms")
    print(f"sections of the review of UNMIK on its mandate and the Council: {sections():.2f} s of the processor")


if __name__ == "__main__":
    main()
