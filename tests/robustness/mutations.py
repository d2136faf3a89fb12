"""Mutations: small faults put into a copy of the package, each of which a test must see.

    python tests/robustness/mutations.py [--only NAME]

The list holds faults that once survived, and the boundaries on which the product's promises rest. A mutation names the
file, what is replaced by what, and the tests that must fall. First all these tests must pass without a fault: a test
that fails anyway sees nothing. A place or a test that is not there is refused (test_mutations.py holds it as well).
Exit 1 if a fault survives. Counts go to docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True)
class Mutation:
    """One fault: `old` stands once in the file and becomes `new`; a test of `tests` must fail."""

    name: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]


MUTATIONS = (
    Mutation(
        "a row is public a day later than it was",
        "book/store.py",
        "r.known <= self.as_of",
        "r.known < self.as_of",
        ("tests/book/test_store.py",),
    ),
    Mutation(
        "a query sees a row a day later than it was public",
        "book/store.py",
        "WHERE known <= DATE",
        "WHERE known < DATE",
        ("tests/book/test_store.py",),
    ),
    Mutation(
        "a decision does not count on its own day",
        "council/mandates.py",
        "r.decided_on <= day]",
        "r.decided_on < day]",
        ("tests/council/test_mandates.py",),
    ),
    Mutation(
        "a mandate has ended on its last day",
        "council/mandates.py",
        "str(until.value) < day.isoformat()",
        "str(until.value) <= day.isoformat()",
        ("tests/council/test_mandates.py",),
    ),
    Mutation(
        "equals do not share a rank",
        "people/contributors.py",
        "Contributor(1 + counts.index(n), iso3",
        "Contributor(1 + order.index(iso3), iso3",
        ("tests/people",),
    ),
    Mutation(
        "the peak is the last of equals",
        "people/strength.py",
        "(m.total, -m.month_end.toordinal())",
        "(m.total, m.month_end.toordinal())",
        ("tests/people",),
    ),
    Mutation(
        "an amount is one per cent off",
        "money/assess.py",
        "usd += weight * pct[year] / 100 if",
        "usd += 1.01 * weight * pct[year] / 100 if",
        ("tests/money/test_assess.py", "tests/money/test_payers.py"),
    ),
    Mutation(
        "the points of all discounts in the trace are wrong",
        "money/rate_figures.py",
        "    return points_of(found.scale,",
        "    return 1.1 * points_of(found.scale,",
        ("tests/money/test_rate_figures.py",),
    ),
    Mutation(
        "not in favour counts votes against alone",
        "review/council/votes.py",
        'if not cast or r.cast != "Y"',
        'if not cast or r.cast == "N"',
        ("tests/review/test_council_sections.py",),
    ),
    Mutation(
        "a mission is its own precedent",
        "exits/evidence.py",
        "curves=tuple(c for c in self.curves if c.closing.mission != mission)",
        "curves=self.curves",
        ("tests/exits/test_simulation.py", "tests/exits/test_options.py", "tests/exits/test_evidence.py"),
    ),
    Mutation(
        "at once is fewer than ten days",
        "exits/closing.py",
        "sum(v <= most for v in values)",
        "sum(v < most for v in values)",
        ("tests/exits/test_closing.py",),
    ),
    Mutation(
        "a simulated amount is told to ten millions",
        "exits/spans.py",
        "return floor(value / MILLION + 0.5)",
        "return 10 * floor(value / MILLION / 10 + 0.5)",
        ("tests/exits/test_options.py", "tests/review/test_options.py"),
    ),
    Mutation(
        "a simulated amount up to half a million reads as nothing",
        "exits/spans.py",
        "return float(small.quantize(Decimal(1).scaleb(small.adjusted()), ROUND_HALF_UP))",
        "return 0",
        ("tests/exits/test_spans.py",),
    ),
    Mutation(
        "a rate holds a year longer",
        "money/year_rule.py",
        "if r.first_year <= year <= r.last_year)\n\n\n@asked\ndef state_names",
        "if r.first_year <= year <= r.last_year + 1)\n\n\n@asked\ndef state_names",
        ("tests/money/test_rates.py",),
    ),
)


def missing(mutation: Mutation) -> list[str]:
    """What a mutation names and is not there, in words; none if it can be run."""
    path = ROOT / "src" / "peaceops" / mutation.file
    if not path.is_file():
        return [f"{mutation.name}: no file {mutation.file}"]
    found = [f"{mutation.name}: no test {test}" for test in mutation.tests if not (ROOT / test).exists()]
    if (times := path.read_text(encoding="utf-8").count(mutation.old)) != 1:
        found.append(f"{mutation.name}: {mutation.file} has {mutation.old!r} {times} times: expected once")
    return found


def passes(tests: Iterable[str], packages: str) -> bool:
    """Whether tests pass with the package of a folder. Raises ValueError where pytest did not run them."""
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-x", "-n0", "-p", "no:cacheprovider", *tests],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": packages, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
    )
    if run.returncode not in (0, 1):
        raise ValueError(f"{' '.join(tests)}: pytest ended with {run.returncode}: expected tests to pass or fail")
    return run.returncode == 0


def survives(mutation: Mutation) -> bool:
    """Whether all its tests pass although the fault is in."""
    with tempfile.TemporaryDirectory() as name:
        package = Path(name) / "peaceops"
        shutil.copytree(ROOT / "src" / "peaceops", package, ignore=shutil.ignore_patterns("__pycache__"))
        path = package / mutation.file
        path.write_text(path.read_text(encoding="utf-8").replace(mutation.old, mutation.new), encoding="utf-8")
        return passes(mutation.tests, name)


def main() -> None:
    """Run the mutations and say which survive."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="")
    wanted = [m for m in MUTATIONS if parser.parse_args().only in m.name]
    if absent := [words for m in wanted for words in missing(m)]:
        sys.exit("\n".join(absent))
    if not passes(sorted({test for m in wanted for test in m.tests}), str(ROOT / "src")):
        sys.exit("The tests fail without a fault: expected them to pass.")
    alive = []
    for mutation in wanted:
        lives = survives(mutation)
        alive += [mutation.name] if lives else []
        print(f"{'SURVIVES' if lives else 'seen':9} {mutation.name}", flush=True)
    print(f"{len(wanted) - len(alive)} of {len(wanted)} seen")
    sys.exit(1 if alive else 0)


if __name__ == "__main__":
    main()
