"""Errors of the votes table: each line of errata.csv goes to the register, is met (the old value found) and mended."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from peaceops.ingest.council.ballot import Ballot
from peaceops.ingest.council.casts import NOT_PARTICIPATING, left_out
from peaceops.ingest.council.unxml import Act
from peaceops.ingest.council.witnesses import Witnesses, uphold
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Workshop

FILE = "unsc-votes-sciencespo/errata.csv"
VOTES = "unsc-votes-sciencespo/unsc_votes_1946_2025.csv"
ACTIONS = {
    "cell": "replaced",
    "column_swap": "replaced",
    "duplicate_row": "dropped",
    "missing_row": "replaced",
    "convention": "replaced",
    "date": "replaced",
    "date_suspect": "replaced",
    "title_number": "replaced",
    "counts": "replaced",
}


def apply(shop: Workshop, ballots: list[Ballot], acts: dict[int, Act], seen: Witnesses) -> list[Ballot]:
    """Ballots after the errata, each of which its witnesses uphold."""
    counts: dict[str, int] = {}
    rows = list(read_csv(shop.root, FILE, header=("kind", "symbol", "column", "old", "new", "evidence"), rows=70))
    for row in rows:
        kind = row.text("kind")
        if kind not in ACTIONS:
            raise row.fail("kind", f"one of {', '.join(ACTIONS)}")
        counts[kind] = counts.get(kind, 0) + 1
        error = f"votes-{kind}-{counts[kind]:02d}"
        new = _new_value(row, acts)
        shop.errors.declare(
            error,
            source="sciencespo-votes",
            file=VOTES,
            place=f"{row['symbol']}, {row['column'] or 'row'}",
            found=row["old"] or row["column"] or "as described",
            used=new,
            action=ACTIONS[kind],
            evidence=row.text("evidence"),
            mission=None,
            iso3=None,
        )
        met, ballots = HANDLERS[kind](row, ballots, acts, seen)
        if met:
            shop.errors.met(error, met)
    for row in rows:
        uphold(shop, seen, row, ballots)
    return ballots


def _new_value(row: SourceRow, acts: dict[int, Act]) -> str | None:
    if row["kind"] == "date_suspect":
        return acts[_number(row)].day.isoformat()
    if row["kind"] == "missing_row":
        return "the vote as the UN XML file names it"
    if row["kind"] == "convention":
        return NOT_PARTICIPATING
    return row.maybe("new")


def _number(row: SourceRow) -> int:
    found = re.match(r"S/RES/(\d+)\(", row["symbol"])
    if found is None:
        raise row.fail("symbol", "a resolution such as S/RES/1239(1999)")
    return int(found[1])


def _one(row: SourceRow, ballots: list[Ballot]) -> Ballot:
    found = [b for b in ballots if b.recorded == row["symbol"].strip()]
    if len(found) != 1:
        raise row.fail("symbol", "a symbol that occurs once in the votes table")
    return found[0]


Done = tuple[int, list[Ballot]]


def _cell(row: SourceRow, ballots: list[Ballot], acts: dict[int, Act], seen: Witnesses) -> Done:
    ballot = _one(row, ballots)
    if ballot.casts.get(row["column"]) != row["old"]:
        return 0, ballots
    ballot.casts[row["column"]] = row.text("new")
    return 1, ballots


def _column_swap(row: SourceRow, ballots: list[Ballot], acts: dict[int, Act], seen: Witnesses) -> Done:
    years = [int(y) for y in re.findall(r"\d{4}", row["symbol"])]
    wrong, right = (c.strip() for c in row["column"].split("->"))
    met = 0
    for ballot in ballots:
        if years[0] <= ballot.day.year <= years[-1] and wrong in ballot.casts and right not in ballot.casts:
            ballot.casts[right] = ballot.casts.pop(wrong)
            met += 1
    return met, ballots


def _duplicate_row(row: SourceRow, ballots: list[Ballot], acts: dict[int, Act], seen: Witnesses) -> Done:
    symbol, day = row["symbol"].rsplit(" ", 1)
    same = [b for b in ballots if b.recorded == symbol and b.day.isoformat() == day]
    if len(same) != 2 or same[0].casts != same[1].casts:
        return 0, ballots
    return 1, [b for b in ballots if b is not same[1]]


def _missing_row(row: SourceRow, ballots: list[Ballot], acts: dict[int, Act], seen: Witnesses) -> Done:
    number = _number(row)
    return (0 if any(b.resolution == number for b in ballots) else 1), ballots


def _convention(row: SourceRow, ballots: list[Ballot], acts: dict[int, Act], seen: Witnesses) -> Done:
    met = 0
    for ballot in ballots:
        if left_out(ballot, seen):
            absent = {m: NOT_PARTICIPATING for m, cast in ballot.casts.items() if cast == row["old"]}
            ballot.casts |= absent
            met += len(absent)
    return met, ballots


def _date(row: SourceRow, ballots: list[Ballot], acts: dict[int, Act], seen: Witnesses) -> Done:
    ballot = _one(row, ballots)
    if ballot.day != row.day("old"):
        return 0, ballots
    ballot.day = row.day("new")
    ballot.notes.append("day of the vote corrected; see the register of known errors")
    return 1, ballots


def _date_suspect(row: SourceRow, ballots: list[Ballot], acts: dict[int, Act], seen: Witnesses) -> Done:
    ballot = _one(row, ballots)
    if ballot.day != date.fromisoformat(row.text("old")):
        return 0, ballots
    ballot.day = acts[_number(row)].day
    ballot.notes.append("day of the vote corrected; see the register of known errors")
    return 1, ballots


def _title_number(row: SourceRow, ballots: list[Ballot], acts: dict[int, Act], seen: Witnesses) -> Done:
    return int(_one(row, ballots).full_title.startswith(row["old"])), ballots


def _counts(row: SourceRow, ballots: list[Ballot], acts: dict[int, Act], seen: Witnesses) -> Done:
    stated = _one(row, ballots).stated
    columns = [c for c in row["column"].split("/") if c in stated]
    found = [stated[c] for c in columns]
    return int(bool(columns) and found == row["old"].split("/")[: len(columns)]), ballots


HANDLERS: dict[str, Callable[[SourceRow, list[Ballot], dict[int, Act], Witnesses], Done]] = {
    "cell": _cell,
    "column_swap": _column_swap,
    "duplicate_row": _duplicate_row,
    "missing_row": _missing_row,
    "convention": _convention,
    "date": _date,
    "date_suspect": _date_suspect,
    "title_number": _title_number,
    "counts": _counts,
}
