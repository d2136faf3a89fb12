"""The doors of the fuzzers: each takes one case, made from a random generator, to a reader, a function or the command
line. A door returns "accepted" or "refused", or raises: then the case has failed."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

import material as some
from article_doors import articles, asked_for, crawls
from commandline import commands
from feed_door import feeds
from judge import Rng, WrongError, asked
from plan_door import plans

import peaceops
from peaceops.book import View
from peaceops.council.members import ever_member
from peaceops.council.subjects import find_subject
from peaceops.days import FIRST, LAST, any_day, any_fy, past_day, read_day
from peaceops.errors import shown, shown_path
from peaceops.exits.simulate import Fixed
from peaceops.missions.membership import find_member
from peaceops.missions.names import find_mission, state_name
from peaceops.money.reform_file import KEYS, load_reform, read_reform
from peaceops.money.request import from_file
from peaceops.money.scale_file import COLUMNS as OF_INCOMES
from peaceops.money.scale_file import read_incomes
from peaceops.money.sections import COLUMNS, read_sections
from peaceops.reading.numbers import amount_usd, number
from peaceops.reading.plain_yaml import parse_yaml


@cache
def view() -> View:
    """The whole book."""
    return peaceops.open_book().at()


def numbers(rng: Rng, folder: Path) -> str:
    """Amounts and numbers: what is read is what exact arithmetic reads."""
    text, read = some.number(rng), rng.choice((amount_usd, number))
    try:
        found = read(text)
    except ValueError:
        return "refused"
    if not re.fullmatch(r"-?[0-9,.eE+-]+", text) or (found != float(Decimal(text.replace(",", "")))):
        raise WrongError(f"{read.__name__}({text!r}) is {found}")
    if read is amount_usd and ("," in text or found < 0) and text != f"{Decimal(text.replace(',', '')):,}":
        raise WrongError(f"{read.__name__}({text!r}) is {found}")
    return "accepted"


def dates(rng: Rng, folder: Path) -> str:
    """Days and financial years: what is read is what was written, and between the Charter and 2100."""
    kind = rng.randrange(4)
    if kind == 0:
        text = some.day_text(rng)
        return asked(lambda: _same(read_day(text, "it").isoformat(), text))
    if kind == 1:
        value = some.day(rng)
        return asked(lambda: _within(any_day(value, "it"), LAST))
    if kind == 2:
        known = some.day(rng)
        return asked(lambda: _within(past_day(known), date.today()))
    fy = some.year(rng)
    return asked(lambda: _same(str(any_fy(fy)), fy))


def _same(found: str, given: str) -> None:
    if found != given:
        raise WrongError(f"{given!r} is read as {found}")


def _within(day: date | None, last: date) -> None:
    if day is not None and not FIRST <= day <= last:
        raise WrongError(f"{day} is accepted")


NAMED: tuple[Callable[[str], object], ...] = (
    lambda text: find_mission(view(), text),
    lambda text: find_subject(view(), text),
    lambda text: find_member(view(), text),
    lambda text: state_name(view(), text),
    lambda text: ever_member(view(), text),
    lambda text: (shown(text), shown_path(text)),
)


def names(rng: Rng, folder: Path) -> str:
    """Names of missions, States, agenda items and members of the Council."""
    text, find = some.text(rng), rng.choice(NAMED)
    return asked(lambda: find(text))


def sections(rng: Rng, folder: Path) -> str:
    """Files of sections: rows made of likely and unlikely cells, then the whole text mutated."""
    lines = [",".join(COLUMNS), *(",".join(_cell(rng, c) for c in COLUMNS) for _ in range(rng.randint(1, 4)))]
    text = rng.choice(("\n", "\n", "\r\n", "\n\n")).join(lines) + "\n"
    if rng.random() < 0.3:
        text = some.mutated(rng, text)
    path = _file(folder / "case.csv", text, rng)
    if rng.random() < 0.02:
        return asked(lambda: from_file(view(), path, payer="USA"))
    return asked(lambda: [_as_written(s.gross_usd, text) for s in read_sections(view(), path)])


def incomes(rng: Rng, folder: Path) -> str:
    """Files of incomes, for the scale of the regular budget."""
    states = rng.sample(("AAA", "BBB", "CCC", "DDD"), rng.randint(1, 4))
    lines = [",".join(OF_INCOMES)]
    for period in ("three", "six")[: rng.randint(1, 2)]:
        lines += [",".join((period, iso3, *(_income(rng, c) for c in OF_INCOMES[2:]))) for iso3 in states]
    text = "\n".join(lines) + "\n"
    text = some.mutated(rng, text) if rng.random() < 0.3 else text
    path = _file(folder / "incomes.csv", text, rng)
    if rng.random() < 0.2:
        return asked(lambda: peaceops.machine_scale(path))
    return asked(lambda: [_as_written(x.gni_usd, text) for held in read_incomes(path) for x in held])


def _income(rng: Rng, column: str) -> str:
    likely = {
        "gni_usd": lambda: some.number(rng) if rng.random() < 0.1 else f"{rng.randint(1, 10**13)}",
        "population": lambda: some.number(rng) if rng.random() < 0.1 else f"{rng.randint(1, 10**9)}",
        "debt_usd": lambda: rng.choice(("", "0", "100000", some.number(rng))),
        "least_developed": lambda: rng.choice(("yes", "no", "", "Yes", some.text(rng))),
    }[column]()
    return '"' + likely.replace('"', '""') + '"' if "," in likely or rng.random() < 0.1 else likely


def _as_written(usd: float, text: str) -> None:
    """The amount stands in the file, with commas or without."""
    written = {*re.findall(r"[0-9][0-9,]*(?:\.[0-9]+)?", text), *re.findall(r"[0-9]+(?:\.[0-9]+)?", text)}
    if usd not in {float(n.replace(",", "")) for n in written}:
        raise WrongError(f"{usd} is not in {text!r}")


def _cell(rng: Rng, column: str) -> str:
    likely = {
        "mission": lambda: rng.choice(("UNMIK", "unmik", "UNDOF", "MINUSMA", "UNMISS")),
        "section": lambda: rng.choice("ABCD"),
        "kind": lambda: rng.choice(("assessment", "additional", "credit")),
        "from": lambda: rng.choice(("2024-07-01", "2025-01-01", "2023-07-01")),
        "to": lambda: rng.choice(("2025-01-31", "2025-06-30", "2025-12-31")),
        "gross_usd": lambda: some.number(rng) if rng.random() < 0.3 else f"{rng.randint(0, 10**9)}",
    }[column]
    text = likely() if rng.random() < 0.98 else some.text(rng)
    return '"' + text.replace('"', '""') + '"' if "," in text or rng.random() < 0.1 else text


VALUES: dict[str, Callable[[Rng], str]] = {
    "_pct": lambda rng: some.number(rng) if rng.random() < 0.4 else f"{rng.randint(1, 400) / 8}",
    "_usd": lambda rng: f"{{{some.known_name(rng)}: {some.number(rng)}}}",
    "closed": lambda rng: f"{{{some.known_name(rng)}: {some.day_text(rng)}}}",
    "levels": lambda rng: rng.choice(("{ARE: B}", "{C: B}", "{USA: K}", "{NO: no}", "{are: B, ARE: C}", "{C: C}")),
    "factors": lambda rng: f"{{{rng.choice('ABCIJK')}: {some.number(rng)}}}",
    "premium_carried_by": lambda rng: rng.choice(("[A]", "[A, B]", "[J]", "A", "[]", "[K]", "[[A]]")),
    "cap_excess_to": lambda rng: rng.choice(("[B]", "[A, B]", "[]", "{A: B}")),
    "missions": lambda rng: f"{{{some.known_name(rng)}: {some.number(rng)}}}",
    "first_year": lambda rng: rng.choice(("2025", "2024", "1900", "25", "2_025", "2025.0")),
}
TRICKS = [
    *("a: &a {b: *a}", "a: *a", "!!python/none", "!!int abc", "? [1, 2]\n: 3", "---", "...", "%YAML 1.1", "[" * 200),
    *("{a: " * 50, "'", '"', '"\\U00110000"', '"\\ud800"', '"\\x00"', "|", ">", "- 1", "<<: {name: y}", "\t:"),
]
NO_FILES = ("/dev/zero", "/dev/null", "/dev/full", "/", "nowhere", "x" * 300, "a\0b", "a\ud800b")


def reform(rng: Rng, folder: Path) -> str:
    """Reform files: keys with likely and unlikely values, then the whole text mutated."""
    groups: dict[str, list[str]] = {"": [f"name: {_reform_name(rng)}"]}
    for key in rng.sample(sorted(KEYS.keys() - {"name"}), rng.randint(1, 3)):
        group, _, inner = key.rpartition(".")
        make = next((m for end, m in VALUES.items() if inner.endswith(end)), some.text)
        value = make(rng) if rng.random() < 0.97 else rng.choice((some.text(rng), rng.choice(TRICKS)))
        groups.setdefault(group, []).append(f"{inner}: {value}")
    lines = groups.pop("")
    for group, held in groups.items():
        lines += [f"{group}:", *(f"  {line}" for line in held)]
    if rng.random() < 0.05:
        lines.insert(rng.randint(0, len(lines)), rng.choice(TRICKS))
    text = "\n".join(lines)
    text = some.mutated(rng, text) if rng.random() < 0.2 else text
    if rng.random() < 0.7:
        return asked(lambda: read_reform(parse_yaml(text, "case.yaml"), "case.yaml"))
    path = _file(folder / "case.yaml", text, rng)
    if rng.random() < 0.03:
        return asked(lambda: peaceops.reform(path, "2024-25", payer="USA"))
    return asked(lambda: load_reform(path))


def _reform_name(rng: Rng) -> str:
    return "x" if rng.random() < 0.9 else some.text(rng)


def _file(path: Path, text: str, rng: Rng) -> Path:
    """The text as a file, now and then in another encoding, or another thing in its place."""
    if rng.random() < 0.005:
        return rng.choice((*map(Path, NO_FILES), _pipe(path.parent)))
    encoding = rng.choice(("utf-8",) * 30 + ("utf-8-sig", "utf-16", "latin-1"))
    path.write_bytes(text.encode(encoding, errors="replace"))
    return path


def _pipe(folder: Path) -> Path:
    """A pipe into which nobody writes."""
    pipe = folder / "pipe"
    if not pipe.exists():
        os.mkfifo(pipe)
    return pipe


def _fixed(rng: Rng) -> Fixed | None:
    value = rng.choice((0, 1, -1, 12.5, 10**400, float("nan"), float("inf"), 1e-300, 200))
    return None if rng.random() < 0.6 else Fixed(**{rng.choice(list(Fixed.__dataclass_fields__)): value})


CHEAP: dict[str, Callable[[Rng], Callable[[], object]]] = {
    "missions": lambda r: lambda: peaceops.missions(active_on=some.day(r), kind=r.choice((None, "pko", some.text(r)))),
    "mission": lambda r: lambda: peaceops.mission(some.known_name(r), some.day(r)).to_dict(),
    "strength": lambda r: (
        lambda: peaceops.strength(
            some.known_name(r),
            some.day(r),
            some.day(r),
            by=r.choice(("month", "contributor", "category", some.text(r))),
        ).to_dict()
    ),
    "council_votes": lambda r: (
        lambda: peaceops.council_votes(
            some.known_name(r), member=r.choice((None, some.known_name(r))), from_date=some.day(r), to_date=some.day(r)
        ).to_dict()
    ),
    "council_members": lambda r: lambda: peaceops.council_members(some.day(r)).to_dict(),
    "council_renewals": lambda r: (
        lambda: peaceops.council_renewals(
            some.known_name(r), some.day(r), some.day(r), by=r.choice(("mission", "year", some.text(r)))
        )
    ),
    "mandate_change": lambda r: lambda: peaceops.mandate_change(some.known_name(r), some.day(r), some.day(r)).to_dict(),
    "council_path": lambda r: (
        lambda: peaceops.council_path(
            some.known_name(r), r.choice(("end", "reconfigure", some.text(r))), some.day(r)
        ).to_dict()
    ),
    "rates": lambda r: (
        lambda: peaceops.rates(
            r.choice((2024, 2012, 2030, -1, 10**30, 1945)),
            reform=r.choice((None, r.choice(some.REFORMS), some.text(r))),
        )
    ),
    "assess": lambda r: (
        lambda: peaceops.assess(
            some.known_name(r), some.year(r), payer=r.choice(("", some.known_name(r))), estimate=r.random() < 0.3
        )
    ),
    "payer": lambda r: (
        lambda: peaceops.payer(some.known_name(r), some.year(r), r.choice(("", some.known_name(r)))).to_dict()
    ),
    "reform": lambda r: (
        lambda: peaceops.reform(
            r.choice((*some.REFORMS, some.text(r))),
            some.year(r),
            mission=r.choice(("", some.known_name(r))),
            payer="USA",
        ).to_dict()
    ),
    "book_status": lambda r: lambda: peaceops.book_status(r.choice((None, some.text(r) or "x")), today=some.day(r)),
    "open_book": lambda r: lambda: peaceops.open_book(some.text(r) or "x").at(some.day(r)),
}
DEAR: dict[str, Callable[[Rng], Callable[[], object]]] = {
    "exit_simulate": lambda r: (
        lambda: peaceops.exit_simulate(
            some.known_name(r),
            r.choice(("final-term", "end-now", "renew", "renew-reduced", "final-term-political", some.text(r))),
            some.day(r),
            draws=r.choice((1, 10, 10, 10, 0, -1, 200_001, 10**30)),
            seed=r.choice((0, 1, 1, -1, 10**40)),
            as_of=some.day(r),
            fixed=_fixed(r),
            processes=r.choice((1, 1, 1, 1, 1, 0, -1, 10**12)),
        ).to_dict()
    ),
    "exit_options": lambda r: lambda: peaceops.exit_options(some.known_name(r), some.day(r), payer=some.known_name(r)),
    "review": lambda r: (
        lambda: peaceops.to_json(peaceops.review(some.known_name(r), some.day(r), payer=some.known_name(r)))
    ),
    "forecast": lambda r: (
        lambda: peaceops.forecast(
            some.known_name(r), some.day(r), assume=r.choice((None, {"RUS": "no"}, {some.text(r): some.text(r)}))
        ).to_dict()
    ),
    "exit_backtest_spending": lambda r: (
        lambda: peaceops.exit_backtest_spending(some.day(r), draws=r.choice((1, 5, 0, -1, 10**30)))
    ),
    "reforms_compared": lambda r: (
        lambda: peaceops.reforms_compared(
            [r.choice((*some.REFORMS, some.text(r))) for _ in range(r.randint(0, 3))],
            some.year(r),
            payer=r.choice(("", some.known_name(r))),
        )
    ),
    "to_html": lambda r: lambda: peaceops.to_html(peaceops.review(some.known_name(r), some.day(r))),
    "council_agreement": lambda r: (
        lambda: peaceops.council_agreement(some.day(r), some.day(r), member=some.known_name(r))
    ),
    "council_backtest": lambda r: lambda: peaceops.council_backtest(date(2024, r.randint(1, 12), 1)).to_dict(),
    "exit_backtest": lambda r: lambda: peaceops.exit_backtest(some.day(r), draws=r.choice((1, 5, 0, -1, 10**30))),
}


def functions(rng: Rng, folder: Path) -> str:
    """Public functions of `import peaceops` that answer at once."""
    return asked(rng.choice(list(CHEAP.values()))(rng))


def models(rng: Rng, folder: Path) -> str:
    """Public functions that take a second or more."""
    return asked(rng.choice(list(DEAR.values()))(rng))


AREAS: dict[str, tuple[Callable[[Rng, Path], str], int]] = {  # a door, and its share of 1,000 cases of all areas
    "numbers": (numbers, 270),
    "dates": (dates, 300),
    "names": (names, 200),
    "sections": (sections, 100),
    "incomes": (incomes, 10),
    "reform": (reform, 70),
    "plans": (plans, 10),
    "functions": (functions, 6),
    "commands": (commands, 4),
    "models": (models, 0),
    "addresses": (asked_for, 24),
    "articles": (articles, 4),
    "crawls": (crawls, 2),
    "feeds": (feeds, 4),
}
