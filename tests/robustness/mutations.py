"""Mutations: small faults put into a copy of the package, each of which a test must see.

    python tests/robustness/mutations.py [--only NAME]

The list holds faults that once survived, and the boundaries on which the product's promises rest. A mutation names the
file, what is replaced by what, and the tests that must fall. Exit 1 if one survives. Counts go to docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
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
        "a simulated amount has two figures",
        "review/exits/options.py",
        "{float(value):.3g}",
        "{float(value):.2g}",
        ("tests/review/test_options.py",),
    ),
    Mutation(
        "a rate holds a year longer",
        "money/year_rule.py",
        "if r.first_year <= year <= r.last_year)\n\n\n@asked\ndef state_names",
        "if r.first_year <= year <= r.last_year + 1)\n\n\n@asked\ndef state_names",
        ("tests/money/test_rates.py",),
    ),
)


def survives(mutation: Mutation) -> bool:
    """Whether all its tests pass although the fault is in. Raises ValueError where it has no place in the code."""
    with tempfile.TemporaryDirectory() as name:
        package = Path(name) / "peaceops"
        shutil.copytree(ROOT / "src" / "peaceops", package, ignore=shutil.ignore_patterns("__pycache__"))
        path = package / mutation.file
        text = path.read_text(encoding="utf-8")
        if text.count(mutation.old) != 1:
            raise ValueError(f"{mutation.file} has {mutation.old!r} {text.count(mutation.old)} times: expected once")
        path.write_text(text.replace(mutation.old, mutation.new), encoding="utf-8")
        tests = [t for t in mutation.tests if (ROOT / t).exists()]
        run = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-x", "-n0", "-p", "no:cacheprovider", *tests],
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": name, "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
        )
    if run.returncode not in (0, 1):
        raise ValueError(f"{mutation.name}: pytest ended with {run.returncode}: expected tests to pass or fail")
    return run.returncode == 0


def main() -> None:
    """Run the mutations and say which survive."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="")
    wanted = [m for m in MUTATIONS if parser.parse_args().only in m.name]
    alive = []
    for mutation in wanted:
        lives = survives(mutation)
        alive += [mutation.name] if lives else []
        print(f"{'SURVIVES' if lives else 'seen':9} {mutation.name}", flush=True)
    print(f"{len(wanted) - len(alive)} of {len(wanted)} seen")
    sys.exit(1 if alive else 0)


if __name__ == "__main__":
    main()
