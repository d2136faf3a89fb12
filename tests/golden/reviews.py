"""Reviews that stay as they are while the code behind them moves: written out, compared, and frozen by digest.

python tests/golden/reviews.py write DIR             # each as JSON and HTML into DIR, the baseline
python tests/golden/reviews.py compare DIR           # made anew: what differs from DIR, and where
python tests/golden/reviews.py compare DIR --ignore-added   # keys that JSON has gained are passed over
python tests/golden/reviews.py freeze                # their digests into reviews.sha256, which the test holds
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from hashlib import sha256
from pathlib import Path
from typing import Any

import peaceops
from peaceops.book import open_book
from peaceops.render.write import stem

NOTHING = "(nothing)"
LONGEST = 90
FAR = 400  # lines of HTML within which two texts are looked for to meet again
ALIKE = 3  # lines in a row that make them meet
DIGESTS = Path(__file__).with_suffix(".sha256")


@dataclass(frozen=True)
class Review:
    """A question that a review answers."""

    mission: str
    as_of: date
    payer: str = "USA"
    hindsight: bool = False

    def __str__(self) -> str:
        return f"{self.mission} {self.as_of} {self.payer}{' hindsight' if self.hindsight else ''}"


# The twelve that were read from end to end, and one with hindsight, whose passages none of them has.
REVIEWS = (
    Review("UNMIK", date(2018, 10, 20)),
    Review("UNMIK", date(2026, 11, 25)),
    Review("MINUSMA", date(2023, 5, 1), "DEU"),
    Review("UNIFIL", date(2025, 8, 1), "FRA"),
    Review("MONUSCO", date(2024, 6, 1)),
    Review("UNTSO", date(1956, 6, 1)),
    Review("ONUC", date(1963, 1, 1)),
    Review("UNAMSIL", date(2004, 9, 1)),
    Review("MINUSTAH", date(2016, 10, 1)),
    Review("UNFICYP", date(1974, 7, 25)),
    Review("UNAMA", date(2024, 1, 1)),
    Review("UNAMI", date(2024, 1, 1)),
    Review("UNMIK", date(2018, 10, 20), hindsight=True),
)


def made(review: Review) -> dict[str, str]:
    """The review as text by file name: its JSON and its HTML. The document is made once."""
    document = peaceops.review(review.mission, review.as_of, payer=review.payer, hindsight=review.hindsight)
    name = stem(document)
    return {f"{name}.json": peaceops.to_json(document), f"{name}.html": peaceops.to_html(document)}


def digest(text: str) -> str:
    """What stands for a text in the list of digests."""
    return sha256(text.encode("utf-8")).hexdigest()


def frozen() -> dict[str, str]:
    """The list of digests by file name."""
    lines = (line.split() for line in DIGESTS.read_text(encoding="utf-8").splitlines())
    return {name: held for held, name in lines}


def every_text() -> Iterator[tuple[str, str]]:
    """Each file's name and text, in the order of REVIEWS."""
    for review in REVIEWS:
        yield from made(review).items()


def freeze() -> int:
    """Renew the list of digests."""
    lines = [f"{digest(text)}  {name}\n" for name, text in every_text()]
    DIGESTS.write_text("".join(lines), encoding="utf-8", newline="\n")
    print(f"{len(lines)} digests of book {open_book().version} in {DIGESTS.name}")
    return 0


def write(folder: Path) -> int:
    """Write every text into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in every_text():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
        print(folder / name)
    return 0


def compare(folder: Path, *, ignore_added: bool, show: int) -> int:
    """Say what differs from the texts in a folder; 1 where anything does."""
    differing = 0
    for name, text in every_text():
        path = folder / name
        if not path.is_file():
            found = [f"not in {folder}"]
        elif (before := path.read_text(encoding="utf-8")) == text:
            continue
        elif name.endswith(".json"):
            found = grouped(values_that_differ(json.loads(before), json.loads(text), ignore_added), show)
        else:
            found = first_places(before, text, show)
        if found:
            differing += 1
            print(f"{name}\n" + "\n".join(f"  {line}" for line in found))
    print(f"{2 * len(REVIEWS) - differing} of {2 * len(REVIEWS)} files are as they were")
    return 1 if differing else 0


@dataclass(frozen=True)
class Difference:
    """A value that changed: where it stands, what it was and what it is, as JSON (NOTHING: not there)."""

    path: str
    before: str
    after: str


def values_that_differ(before: Any, after: Any, ignore_added: bool = False) -> Iterator[Difference]:
    """Every value of two JSON documents that is not the same. `ignore_added`: keys that objects gained do not count."""
    known = set(keys_of(before)) if ignore_added else None
    yield from _walk(before, after, "", known)


def keys_of(value: Any) -> Iterator[str]:
    """Every key of a JSON document, at any depth."""
    if isinstance(value, dict):
        yield from value
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from keys_of(inner)


def _walk(before: Any, after: Any, path: str, known: set[str] | None) -> Iterator[Difference]:
    if isinstance(before, dict) and isinstance(after, dict):
        for key in [*before, *(k for k in after if k not in before and known is None)]:
            yield from _at(before, after, key, f"{path}.{key}" if path else key, known)
    elif isinstance(before, list) and isinstance(after, list):
        yield from _lists(before, after, path, known)
    elif before != after or type(before) is not type(after):
        yield Difference(path, _said(before), _said(after))


def _at(
    before: dict[str, Any], after: dict[str, Any], key: str, path: str, known: set[str] | None
) -> Iterator[Difference]:
    if key in before and key in after:
        yield from _walk(before[key], after[key], path, known)
    else:
        yield Difference(
            path, _said(before[key]) if key in before else NOTHING, _said(after[key]) if key in after else NOTHING
        )


def _lists(before: list[Any], after: list[Any], path: str, known: set[str] | None) -> Iterator[Difference]:
    """Lists of one length item by item, others by what was put in, taken out or replaced."""
    if len(before) == len(after):
        steps = [("replace", 0, len(before), 0, len(after))]
    else:
        items = [[json.dumps(_only(x, known), sort_keys=True) for x in held] for held in (before, after)]
        steps = SequenceMatcher(None, *items, autojunk=False).get_opcodes()
    for kind, i, to_i, j, to_j in steps:
        pairs = 0 if kind == "equal" else min(to_i - i, to_j - j)
        for n in range(pairs):
            yield from _walk(before[i + n], after[j + n], f"{path}[{i + n}]", known)
        if kind != "equal":
            yield from (Difference(f"{path}[{n}]", _said(before[n]), NOTHING) for n in range(i + pairs, to_i))
            yield from (Difference(f"{path}[{n}]", NOTHING, _said(after[n])) for n in range(j + pairs, to_j))


def _only(value: Any, known: set[str] | None) -> Any:
    """A value without keys that are not among the known ones, so that what gained some still meets its like."""
    if known is None:
        return value
    if isinstance(value, dict):
        return {k: _only(v, known) for k, v in value.items() if k in known}
    return [_only(v, known) for v in value] if isinstance(value, list) else value


def _said(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def grouped(found: Iterator[Difference], show: int) -> list[str]:
    """Differences as lines: the same change of the same key, wherever it stands, in one, with its first place."""
    groups: dict[tuple[str, str, str], list[str]] = {}
    for each in found:
        groups.setdefault((each.path.rpartition(".")[2], each.before, each.after), []).append(each.path)
    lines = []
    for (_, before, after), places in sorted(groups.items(), key=lambda item: -len(item[1]))[:show]:
        often = f"{len(places)} places, first " if len(places) > 1 else ""
        lines.append(f"{often}{places[0]}: {_change(before, after)}")
    if len(groups) > show:
        lines.append(f"... and {len(groups) - show} changes more, in {sum(map(len, groups.values()))} places in all")
    return lines


def _change(before: str, after: str) -> str:
    """Both texts, cut to where they part when they are long."""
    start = 0
    if max(len(before), len(after)) > LONGEST and NOTHING not in (before, after):
        parting = (n for n, (one, other) in enumerate(zip(before, after, strict=False)) if one != other)
        start = max(next(parting, min(len(before), len(after))) - LONGEST // 3, 0)
    return " -> ".join(_cut(text, start) for text in (before, after))


def _cut(text: str, start: int) -> str:
    end = start + LONGEST
    return f"{'...' if start else ''}{text[start:end]}{'...' if end < len(text) else ''}"


def first_places(before: str, after: str, show: int) -> list[str]:
    """The first places in which two pages differ: line of the page before, what stood there and what stands there."""
    numbers, one = _parts(before)
    _, other = _parts(after)
    lines: list[str] = []
    i = j = 0
    while (i < len(one) or j < len(other)) and len(lines) < show:
        while i < len(one) and j < len(other) and one[i] == other[j]:
            i, j = i + 1, j + 1
        if i < len(one) or j < len(other):
            p, q = _meet(one[i : i + FAR], other[j : j + FAR])
            lines.append(
                f"line {numbers[min(i, len(one) - 1)]}: {_change(_text(one[i : i + p]), _text(other[j : j + q]))}"
            )
            i, j = i + p, j + q
    return lines


def _parts(page: str) -> tuple[list[int], list[str]]:
    """A page in parts that end with a line or between two tags, with the line that each stands on."""
    lines = [re.split(r"(?<=>)(?=<)", line) for line in page.split("\n")]
    return [n for n, parts in enumerate(lines, 1) for _ in parts], [part for parts in lines for part in parts]


def _meet(one: list[str], other: list[str]) -> tuple[int, int]:
    """How many parts of each to pass over until both go on alike; all of them where they do not."""
    places: dict[tuple[str, ...], int] = {}
    for q in range(len(other)):
        places.setdefault(tuple(other[q : q + ALIKE]), q)
    met = [(p + q, p, q) for p in range(len(one)) if (q := places.get(tuple(one[p : p + ALIKE]))) is not None]
    return min(met)[1:] if met else (len(one), len(other))


def _text(parts: list[str]) -> str:
    return " ".join(parts).strip() if parts else NOTHING


def main(words: list[str]) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("freeze")
    commands.add_parser("write").add_argument("folder", type=Path)
    comparing = commands.add_parser("compare")
    comparing.add_argument("folder", type=Path)
    comparing.add_argument("--ignore-added", action="store_true", help="pass over keys that JSON has gained")
    comparing.add_argument("--show", type=int, default=12, help="how many differences of a file are shown")
    asked = parser.parse_args(words)
    if asked.command == "freeze":
        return freeze()
    if asked.command == "write":
        return write(asked.folder)
    return compare(asked.folder, ignore_added=asked.ignore_added, show=asked.show)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
