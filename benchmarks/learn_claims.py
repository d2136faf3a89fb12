"""Makes the table of the last finder of statements from the labelled claims that may be tuned on, and measures it.

    python3 bootstrap.py bench benchmarks/learn_claims.py             (how it fares on pages that it has not seen)
    python3 bootstrap.py bench benchmarks/learn_claims.py --write     (writes src/peaceops/claims/learned.csv)

Each number and time of the texts is an example: of the kind of the labelled statement that it stands in and whose
quantity it is, or of nothing where an article has no statement there. A number of a single claim that is not its own is
left out, since nobody labelled it. The weights are those of a multinomial logistic regression with a penalty, found by
descent from nought: no chance is in it. Pages are measured by tables made without them.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import sys
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from peaceops.book import View, open_book
from peaceops.claims.assertion import Assertion
from peaceops.claims.cues import Quantity, Surroundings, quantities
from peaceops.claims.numerals import Number
from peaceops.claims.say_learned import NOTHING, WEIGHTS, LearnedWeights, chances_of
from peaceops.claims.subject import Focus
from peaceops.claims.understand import statements_in

DATA = Path(__file__).parents[1] / "tests" / "claims" / "data"
ARTICLES = ("articles_own_tune.jsonl", "articles_third_tune.jsonl")
CLAIMS = ("claims_own_tune.jsonl", "claims_third_tune.jsonl")
LEADS = {  # what the text before a wording speaks of
    "C": "UN peacekeeping is changing. ",
    "M": "The United Nations mission in South Sudan (UNMISS) is under pressure. ",
    "Mf": "La mission de l'ONU au Soudan du Sud (MINUSS) est sous pression. ",
    "Ms": "La misión de la ONU en Sudán del Sur (UNMISS) está bajo presión. ",
    "Md": "Die UN-Mission im Südsudan (UNMISS) steht unter Druck. ",
    "Mp": "A missão da ONU no Sudão do Sul (UNMISS) está sob pressão. ",
    "Mi": "La missione dell'Onu in Sudan del Sud (UNMISS) è sotto pressione. ",
}
WRITTEN = date(2024, 11, 10)  # the day of the wordings
OF_DATES = ("date_established", "date_ended", "resolution", "membership_event")
PENALTY, STEPS, FEWEST, OF_ARTICLES = 6.0, 250, 3, 2.0
SMALLEST = 0.15  # of a weight that is kept
PARTS = 6  # into which pages are parted to be measured
Matrix = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Example:
    """A quantity of a labelled text: its kind, its evidence, its page, and whether a rule has found it."""

    kind: str
    cues: tuple[str, ...]
    page: str
    found: bool
    of_article: bool


def seen_in(view: View, text: str, day: date | None) -> list[tuple[Quantity, tuple[str, ...], bool]]:
    """The quantities of a text that may belong to a statement, with their evidence and whether a rule found them."""
    rows: list[tuple[Quantity, tuple[str, ...], bool]] = []

    def last(
        even: str,
        focus: Focus,
        language: str,
        numbers: Sequence[Number],
        mine: Sequence[Assertion],
        before: Sequence[Assertion],
    ) -> Iterator[Assertion]:
        around = Surroundings(even, focus, language)
        for q in quantities(focus, numbers):
            found = any(s.start < q.end and q.start < s.end for s in mine)
            rows.append((q, tuple(around.cues(q, mine, before)), found))
        return iter(())

    statements_in(view, text, day, last)
    return rows


def is_own(q: Quantity, gold: dict[str, Any]) -> bool:
    """Whether a quantity is that of a labelled statement."""
    told = [x for x in (gold.get("quantity"), gold.get("quantity_max")) if x is not None]
    if isinstance(q.said, Number):
        values = [v for v in (q.said.value, q.said.value_max) if v is not None]
        numbers = [float(t) for t in told if isinstance(t, int | float)]
        return any(abs(v - n) <= 0.005 * max(abs(v), abs(n)) for v in values for n in numbers)
    if not told and gold.get("unit") == "date" and gold.get("as_of"):
        told = [gold["as_of"]]
    days = [str(t) for t in told if len(str(t)) >= 4]
    return any(d.startswith(q.said.iso) or q.said.iso.startswith(d) for d in days)


def day_of(told: str | None) -> date | None:
    """A day, or the middle of a month or of a year."""
    if not told or not told[0].isdigit():
        return None
    return date.fromisoformat(told + {4: "-07-01", 7: "-15"}.get(len(told), ""))


def rows_of(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (DATA / name).read_text(encoding="utf-8").splitlines()]


def examples_of_articles(view: View) -> Iterator[Example]:
    for name in ARTICLES:
        for article in rows_of(name):
            for q, cues, found in seen_in(view, article["text"], day_of(article["published"])):
                here = [s for s in article["statements"] if s["start"] < q.end and q.start < s["end"]]
                own = [s["kind"] for s in here if is_own(q, s)]
                bare = [s["kind"] for s in here] if all(s["quantity"] is None for s in here) else []
                for kind in (own or bare or ([] if here else [NOTHING]))[:1]:
                    yield Example(kind, cues, article["id"], found, True)


def examples_of_claims(view: View) -> Iterator[Example]:
    for name in CLAIMS:
        for gold in rows_of(name):
            for q, cues, found in seen_in(view, gold["claim"], day_of(gold.get("page_date"))):
                by_the_way = not isinstance(q.said, Number) and gold["unit"] != "date"
                if is_own(q, gold) or by_the_way:
                    kind = gold["kind"] if is_own(q, gold) else NOTHING
                    yield Example(kind, cues, gold.get("url") or gold["id"], found, False)


def examples_of_wordings(view: View) -> Iterator[Example]:
    with (DATA / "wordings.csv").open(encoding="utf-8", newline="") as handle:
        for n, row in enumerate(csv.DictReader(handle)):
            lead = LEADS.get(row["lead"], "")
            marks = list(re.finditer(r"\[([^\]]*)\]", row["text"]))
            spans = [(len(lead) + m.start() - 2 * i, len(lead) + m.end() - 2 * i - 2) for i, m in enumerate(marks)]
            for q, cues, found in seen_in(view, lead + re.sub(r"[\[\]]", "", row["text"]), WRITTEN):
                told = any(a < q.end and q.start < b for a, b in spans)
                if q.start >= len(lead) and (told or row["kind"] == "none"):
                    yield Example(row["kind"] if told else NOTHING, cues, f"wording-{n}", found, False)


def examples_of_varieties(view: View) -> Iterator[Example]:
    """The times of sentences of which each says one fact that is no date."""
    with (DATA / "variety.csv").open(encoding="utf-8", newline="") as handle:
        for n, row in enumerate(csv.DictReader(handle)):
            if row["kind"] in OF_DATES:
                continue
            for q, cues, found in seen_in(view, row["text"], WRITTEN):
                if not isinstance(q.said, Number):
                    yield Example(NOTHING, cues, f"variety-{n}", found, False)


def examples() -> list[Example]:
    """All examples, in the order of their files."""
    view = open_book().at(date.today())
    return [
        *examples_of_articles(view),
        *examples_of_claims(view),
        *examples_of_wordings(view),
        *examples_of_varieties(view),
    ]


def learned_from(rows: Sequence[Example]) -> LearnedWeights:
    """The weights of evidence that tell the kinds of examples apart, rounded."""
    kinds = sorted({r.kind for r in rows})
    often = Counter(cue for r in rows for cue in r.cues)
    cues = sorted(cue for cue, n in often.items() if n >= FEWEST)
    place = {cue: n for n, cue in enumerate(cues)}
    given: Matrix = np.zeros((len(rows), len(cues)))
    for n, row in enumerate(rows):
        given[n, [place[c] for c in row.cues if c in place]] = 1.0
    told: Matrix = np.eye(len(kinds))[[kinds.index(r.kind) for r in rows]]
    counts = np.array([[OF_ARTICLES if r.of_article else 1.0] for r in rows])
    weights = descend(given, told, counts)
    kept = np.where(np.abs(weights) < SMALLEST, 0.0, np.round(weights, 1))
    table = {cue: tuple(float(w) for w in kept[n]) for cue, n in place.items()}
    return LearnedWeights(tuple(kinds), {cue: row for cue, row in table.items() if any(row)})


def descend(given: Matrix, told: Matrix, counts: Matrix) -> Matrix:
    """The weights at the least of the penalised loss, by accelerated descent from nought."""
    curve = 0.5 * float(np.linalg.norm(given * np.sqrt(counts), 2)) ** 2 + PENALTY
    weights = ahead = np.zeros((given.shape[1], told.shape[1]))
    pace = 1.0
    for _ in range(STEPS):
        scores = given @ ahead
        chances = np.exp(scores - scores.max(axis=1, keepdims=True))
        chances /= chances.sum(axis=1, keepdims=True)
        new = ahead - (given.T @ ((chances - told) * counts) + PENALTY * ahead) / curve
        quicker = (1 + (1 + 4 * pace * pace) ** 0.5) / 2
        ahead, weights, pace = new + (pace - 1) / quicker * (new - weights), new, quicker
    return weights


def write(learned: LearnedWeights, path: Path = WEIGHTS) -> None:
    """The table: a piece of evidence a row, with its weight for each kind."""
    with path.open("w", encoding="utf-8", newline="") as handle:
        out = csv.writer(handle, lineterminator="\n")
        out.writerow(("evidence", *learned.kinds))
        for cue, weights in sorted(learned.weights.items()):
            out.writerow((cue, *(f"{w:.1f}".replace("0.", ".") if w else "" for w in weights)))


def measured(rows: Sequence[Example]) -> list[tuple[Example, str, float]]:
    """Each example with the kind and the chance that a table made without its page gives it."""
    part = [zlib.crc32(r.page.encode()) % PARTS for r in rows]
    out: list[tuple[Example, str, float]] = []
    for n in range(PARTS):
        learned = learned_from([r for r, p in zip(rows, part, strict=True) if p != n])
        for row in (r for r, p in zip(rows, part, strict=True) if p == n):
            chances = dict(chances_of(learned, row.cues))
            none = chances.pop(NOTHING)
            out.append((row, next(iter(chances)), 1 - none))
    return out


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--write", action="store_true", help="write the table")
    rows = examples()
    if parser.parse_args(arguments).write:
        write(learned_from(rows))
        return
    held = measured(rows)
    parts = {
        "articles, left over": [x for x in held if x[0].of_article and not x[0].found],
        "articles, all": [x for x in held if x[0].of_article],
        "all, left over": [x for x in held if not x[0].found],
    }
    for name, some in parts.items():
        true = sum(x[0].kind != NOTHING for x in some)
        print(f"{name}: {len(some)} quantities, {true} of statements")
        for least in (0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3):
            given = [x for x in some if x[2] >= least]
            right = [x for x in given if x[0].kind != NOTHING]
            kind = sum(x[0].kind == x[1] for x in right)
            print(
                f"  from {least}: {len(given)} given, precision {len(right) / max(1, len(given)):.2f}, "
                f"recall {len(right) / max(1, true):.2f}, kind {kind / max(1, len(right)):.2f}"
            )


if __name__ == "__main__":
    main(sys.argv[1:])
