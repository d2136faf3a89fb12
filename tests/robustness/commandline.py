"""The door of the command line: likely lines of words, some of them left out, doubled or misspelt."""

from __future__ import annotations

import contextlib
import io
import re
from collections.abc import Callable
from pathlib import Path

import material as some
from judge import Rng, WrongError, check_sentence

from peaceops.cli.main import run

PROGRESS = re.compile(r"peaceops: .* \.\.\.")  # what is being done, before the sentence that says why it ended

WORDS: dict[str, Callable[[Rng], str]] = {
    "NAME": some.known_name,
    "DATE": some.day_text,
    "FY": some.year,
    "NUMBER": some.number,
    "TEXT": some.text,
    "FORMAT": lambda r: r.choice(("table", "csv", "json", "json", "csv", some.text(r))),
    "REFORM": lambda r: r.choice((*some.REFORMS, some.text(r))),
    "FILE": lambda r: r.choice(("case.csv", "case.yaml", "nowhere", "/dev/zero", ".", "pipe", some.text(r))),
    "PAIR": lambda r: r.choice(("RUS=no", "USA=yes", "RUS", "=", some.text(r), f"{some.text(r)}={some.text(r)}")),
    "FIX": lambda r: f"{r.choice(('pooling', 'tempo_sd', 'months_to_end', some.text(r)))}={some.number(r)}",
}
LINES = """missions --active-on DATE --kind TEXT --format FORMAT
mission NAME --as-of DATE --format FORMAT
strength NAME --from DATE --to DATE --by TEXT --format FORMAT
rates --year NUMBER --reform REFORM --format FORMAT
rates --year 2024 --format FORMAT
assess NAME --fy FY --payer NAME --format FORMAT
assess --sections FILE --payer NAME
payer NAME --fy FY --mission NAME --format FORMAT
reform REFORM --fy FY --mission NAME --payer NAME --format FORMAT
reform FILE --show
reform FILE --fy FY
council votes --about NAME --member NAME --from DATE --to DATE --outcome TEXT --format FORMAT
council agreement --member NAME --from DATE --to DATE
scale FILE --set FIX --set FIX --format FORMAT
reform REFORM REFORM --fy FY --payer NAME
council members --on DATE --format FORMAT
council renewals --about NAME --from DATE --by TEXT
council change NAME --on DATE --before DATE
council path NAME --option end --on DATE
council path NAME --option TEXT
council path NAME --on DATE
council forecast --about TEXT --on DATE --assume PAIR --assume PAIR
council forecast --about TEXT --text TEXT --sponsor TEXT
exit simulate NAME --option TEXT --start DATE --draws NUMBER
exit simulate NAME --option final-term --start DATE --draws 10 --seed NUMBER --processes NUMBER
exit simulate NAME --option renew --start DATE --draws 10 --fix FIX --fix FIX
review TEXT --as-of DATE --payer NAME --format TEXT
exit options TEXT --as-of DATE
council backtest --score-after TEXT
exit backtest --draws TEXT
book status --book FILE
book verify --book FILE
book export --format TEXT --book FILE
book build --sources FILE
TEXT NAME --TEXT
--version
--help""".splitlines()


def commands(rng: Rng, folder: Path) -> str:
    """Lines of the command line, in this process: the exit code is 0, 1 or 2, and what is refused is one sentence."""
    words = [w for w in _line(rng) if "\0" not in w and not any("\ud800" <= c <= "\udfff" for c in w)]
    out, said = io.StringIO(), io.StringIO()
    with contextlib.chdir(folder), contextlib.redirect_stdout(out), contextlib.redirect_stderr(said):
        code = run(words)
    if code not in (0, 1, 2):
        raise WrongError(f"exit {code}: {said.getvalue()[:300]}")
    if code == 2:
        one_sentence(said.getvalue(), out.getvalue())
    return "refused" if code == 2 else "accepted"


def _line(rng: Rng) -> list[str]:
    """The words of a line, some of its options left out, doubled or misspelt."""
    words: list[str] = []
    for part in re.split(r" (?=--)", rng.choice(LINES)):
        if part.startswith("--") and len(words) > 1 and rng.random() < 0.4:
            continue
        for _ in range(2 if rng.random() < 0.03 else 1):
            words += [WORDS[w](rng) if w in WORDS else w for w in part.split(" ")]
    if rng.random() < 0.05:
        at = rng.randrange(len(words))
        words[at] = some.mutated(rng, words[at])
    return words


def one_sentence(said: str, out: str) -> None:
    if said.startswith("Usage:"):
        return
    *progress, sentence, end = ["", *said.split("\n")]
    if end or out or not all(PROGRESS.fullmatch(line) for line in progress if line) or not _is_sentence(sentence):
        raise WrongError(f"exit 2 with {said[:300]!r} and {len(out)} characters of output")
    check_sentence(sentence)


def _is_sentence(line: str) -> bool:
    return line.startswith("peaceops: ") and not PROGRESS.fullmatch(line)
