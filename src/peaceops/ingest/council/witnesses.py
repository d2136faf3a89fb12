"""Witnesses of the votes table, read at each build, so that a wrong correction cannot pass: days and totals of the
Library's meetings table, days in the headers of the texts and totals in the lines under them, the UN data hub, names in
meeting records, two lists of members."""

from __future__ import annotations

import contextlib
import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from peaceops.errors import PeaceopsError
from peaceops.ingest.council import members
from peaceops.ingest.council.adoptions import Ending, read_endings
from peaceops.ingest.council.ballot import Ballot
from peaceops.ingest.council.terms import ANY_MONTH, MONTHS
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Workshop

MEETINGS = "sc-meetings/meetings_outcomes_1946_2019.csv"
BLOCKS = "sc-meetings/vote_blocks_1994_2014.csv"
SCRES = "psdata-scres/scres_1946_2024.csv"
# as the evidence of an erratum names them
LIBRARY = "meetings table of the Dag Hammarskjold Library"
HEADER = "header of the resolution text"
HUB = "UN data hub"
ENDING = "line under the resolution text"
# what a witness can say of a vote besides its total
WITHOUT_VOTE, IN_PARTS, NO_TOTAL = "without a vote", "in parts, no vote on the whole", "no total"

DAYS = re.compile(r"(\d{1,2})(?:\s*[-/+]\s*(\d{1,2}))?\s+([A-Z][a-z]{2})[a-z]*\.?")  # 2 Sep.; 22/23 November
RESOLUTION = re.compile(r"S/RES/\s*(\d+)")
TOTAL = re.compile(r"(S/[\w./]+)\s*(?:\(\d{4}\))?\s*(?:(?:vetoed by|not adopted)[A-Za-z,\s]*)?(\d+)-(\d+)-(\d+)")
MANNER = re.compile(
    r"S/RES/\s*(\d+)\s*\((\d{4})\)\s*(?:adopted\s+)?(without\s+(?:a\s+)?vote|unanimously|by\s+consensus)", re.IGNORECASE
)
ON = rf"(\d{{1,2}})\s+({ANY_MONTH})\s*,?\s*(\d{{4}})"
AT = r"at\s+its\s+\S+\s+meeting,?\s*"
HEADERS = (  # the first that is found; a text is searched as far as its header goes
    (re.compile(rf"adopted\s+by\s+the\s+Security\s+Council\s+{AT}(?:held\s*)?on\s+{ON}", re.I), 1500),
    (re.compile(rf"resolution\s+(?:\d+\s*)?(?:\(\d{{4}}\)\s*)?of\s+{ON}", re.I), 300),
)
BLOCK_CASTS = {"in_favour": "Y", "against": "N", "abstaining": "A"}
STATED = {"Yes": "Y", "No": "N", "Abstentions": "A", "Non-Voting": "NV"}
ENOUGH = 2

Days = dict[int, frozenset[date]]
Total = tuple[int, int, int]
Manner = Total | str  # a total, or WITHOUT_VOTE, IN_PARTS, NO_TOTAL


@dataclass(frozen=True, slots=True)
class Witnesses:
    """What each source says of the votes, by its name. A resolution that a source does not tell of is not in it."""

    days: dict[str, Days]  # by resolution; two days for a meeting past midnight
    totals: dict[str, dict[str, Manner]]  # in favour, against, abstaining, by symbol without the year
    endings: dict[int, Ending]  # by resolution
    blocks: dict[int, SourceRow]  # names by show of hands, by resolution
    seats: dict[str, dict[int, set[str]]]  # members by year


def read_witnesses(shop: Workshop, texts: dict[int, str]) -> Witnesses:
    """Every witness. `texts`: texts of resolutions by number."""
    library_days, library_totals = _library(shop)
    hub_days: Days = {}
    hub_totals: dict[str, Manner] = {}
    for number, row in _hub(shop):
        if day := row.maybe_day("date"):
            hub_days[number] = frozenset({day})
        hub_totals[f"S/RES/{number}"] = _hub_total(row) or NO_TOTAL
    endings = read_endings(texts)
    return Witnesses(
        days={LIBRARY: library_days, HEADER: _headers(texts), HUB: hub_days},
        totals={
            LIBRARY: library_totals,
            HUB: hub_totals,
            ENDING: {f"S/RES/{n}": manner_of(ending) for n, ending in endings.items()},
        },
        endings=endings,
        blocks=_blocks(shop),
        seats=_seats(shop),
    )


def manner_of(ending: Ending) -> Manner:
    """What the line under a text says of the vote."""
    if ending.in_parts:
        return IN_PARTS
    return WITHOUT_VOTE if ending.total is None else ending.total


def _library(shop: Workshop) -> tuple[Days, dict[str, Manner]]:
    """Days and totals. A resolution under two meetings is a slip of the table, which then tells nothing of it."""
    days: dict[int, list[frozenset[date]]] = defaultdict(list)
    totals: dict[str, list[Manner]] = defaultdict(list)
    for row in read_csv(shop.root, MEETINGS, header=("year", "date", "result"), rows=9007, repeats=468):
        on = _meeting_days(row)
        for number in RESOLUTION.findall(row["result"]):
            days[int(number)].append(on)
        for symbol, yes, against, abstain in TOTAL.findall(row["result"]):
            totals[symbol].append((int(yes), int(against), int(abstain)))
        for number, year, words in MANNER.findall(row["result"]):
            unanimous = words.lower() == "unanimously"
            totals[f"S/RES/{number}"].append((seats(int(year)), 0, 0) if unanimous else WITHOUT_VOTE)
    return (
        {n: found[0] for n, found in days.items() if len(found) == 1 and found[0]},
        {s: found[0] for s, found in totals.items() if len(found) == 1},
    )


def _meeting_days(row: SourceRow) -> frozenset[date]:
    text = row["date"].strip()
    found = DAYS.fullmatch(text)
    if found is None:
        if text:
            raise row.fail("date", "a day such as 31 December")
        return frozenset()
    month = next((n for n, name in enumerate(MONTHS, 1) if name[:3] == found[3]), None)
    if month is None:
        raise row.fail("date", "a day such as 31 December")
    return frozenset(date(row.whole("year"), month, int(d)) for d in found.group(1, 2) if d)


def _headers(texts: dict[int, str]) -> Days:
    """The day of adoption as printed; older headers can be misread (1943 for 1948)."""
    days: Days = {}
    for number, text in texts.items():
        for pattern, reach in HEADERS:
            if found := pattern.search(text[:reach]):
                month = MONTHS.index(found[2].capitalize()) + 1
                with contextlib.suppress(ValueError):  # no such day: misread, and no witness
                    days[number] = frozenset({date(int(found[3]), month, int(found[1]))})
                break
    return days


def _hub(shop: Workshop) -> Iterator[tuple[int, SourceRow]]:
    header = ("symbol", "date", "voting_yes", "voting_no", "voting_abstain")
    for row in read_csv(shop.root, SCRES, header=header, rows=4575):
        if found := RESOLUTION.match(row["symbol"]):
            yield int(found[1]), row


def _hub_total(row: SourceRow) -> Total | None:
    year = re.search(r"\((\d{4})\)$", row["symbol"])  # not that of the date, which is often another row's
    if row["voting_yes"].strip() == "Adopted unanimously" and year:
        return (seats(int(year[1])), 0, 0)
    numbers = [row.maybe_whole(f"voting_{cast}") for cast in ("yes", "no", "abstain")]
    return (numbers[0], numbers[1] or 0, numbers[2] or 0) if numbers[0] is not None else None


def seats(year: int) -> int:
    """Members of the Council in a year (Charter, Article 23, as amended in 1965)."""
    return 11 if year < 1966 else 15


def printed(said: Manner) -> str:
    """A total as 13-0-2, or in words."""
    return said if isinstance(said, str) else "-".join(map(str, said))


def _blocks(shop: Workshop) -> dict[int, SourceRow]:
    """Blocks tied to one resolution; two under one number cannot be told apart."""
    found: dict[int, list[SourceRow]] = defaultdict(list)
    for row in read_csv(shop.root, BLOCKS, header=("meeting", "res_no", *BLOCK_CASTS), rows=1259, repeats=7):
        number = row.maybe_whole("res_no")
        if number is not None:
            found[number].append(row)
    return {n: rows[0] for n, rows in found.items() if len(rows) == 1}


def _seats(shop: Workshop) -> dict[str, dict[int, set[str]]]:
    out: dict[str, dict[int, set[str]]] = {}
    for file, column, rows in ((members.HUB, "security_council_member", 1105), (members.LIST, "name", 1150)):
        years = out.setdefault(file, defaultdict(set))
        for row in read_csv(shop.root, file, header=("year", column), rows=rows):
            if name := row.maybe(column):
                years[row.whole("year")].add(shop.states.code(name, row.where, row.whole("year")))
    return out


# --- an erratum against its witnesses -------------------------------------------------------------------------------


def uphold(shop: Workshop, seen: Witnesses, row: SourceRow, ballots: list[Ballot]) -> None:
    """Stops the build at an erratum that its witnesses do not uphold. `ballots`: after all errata.

    A day needs two of three witnesses, and each that the row names; a cast or a count needs all witnesses at hand,
    and at least one; a column swap needs both lists of members.
    """
    if row["kind"] in CHECKS:
        CHECKS[row["kind"]](shop, seen, row, ballots)


def _date(shop: Workshop, seen: Witnesses, row: SourceRow, ballots: list[Ballot]) -> None:
    found = RESOLUTION.match(row["symbol"])
    if found is None:
        raise row.fail("symbol", "a resolution such as S/RES/1009(1995)")
    said = {name: days.get(int(found[1]), frozenset()) for name, days in seen.days.items()}
    for_it = {name for name, days in said.items() if row.day("new") in days}
    if len(for_it) < ENOUGH or not set(row.text("evidence").split("; ")) <= for_it:
        raise PeaceopsError(
            f"{row.where}: expected {row['new']} as the day of {row['symbol']} in at least two of three witnesses and "
            f"in those that the row names ({row['evidence']}), found "
            f"{'; '.join(f'{name}: {_printed(days)}' for name, days in said.items())}."
        )


def _printed(days: frozenset[date]) -> str:
    return " or ".join(d.isoformat() for d in sorted(days)) or "none"


def _casts(shop: Workshop, seen: Witnesses, row: SourceRow, ballots: list[Ballot]) -> None:
    """A cell or a count: the whole vote as mended has the totals, and the names, that the witnesses have."""
    ballot = next(b for b in ballots if b.recorded == row["symbol"].strip())
    cast = {shop.states.code(m, ballot.where, ballot.day.year): c for m, c in ballot.casts.items()}
    counted = Counter(cast.values())
    ours = (counted["Y"], counted["N"], counted["A"])
    key = f"S/RES/{ballot.resolution}" if ballot.resolution else ballot.symbol
    said = {name: printed(t[key]) for name, t in seen.totals.items() if key in t and t[key] != NO_TOTAL}
    against = {name for name, total in said.items() if total != printed(ours)}
    if block := seen.blocks.get(ballot.resolution or 0):
        named = _named(shop, block, ballot.day.year)
        differ = sorted(s for s in cast if cast[s] != named.get(s, "NV"))
        said[block["meeting"]] = ", ".join(f"{s} {named.get(s, 'not named')}" for s in differ) or "the same names"
        against |= {block["meeting"]} if differ else set()
    column_states = [c for c in row["column"].split("/") if c in STATED] if row["kind"] == "counts" else []
    wanted = row["new"].split("/")[: len(column_states)]
    if [str(counted[STATED[c]]) for c in column_states] != wanted:
        against.add("the votes as mended")
        said["the votes as mended"] = printed(ours)
    if against or not said:
        raise PeaceopsError(
            f"{row.where}: expected {row['new']!r} for {row['column']} of {row['symbol']}, which makes "
            f"{printed(ours)}, to agree with every witness at hand, found "
            f"{'; '.join(f'{name}: {words}' for name, words in said.items()) or 'none'}."
        )


def _named(shop: Workshop, block: SourceRow, year: int) -> dict[str, str]:
    out = {}
    for column, cast in BLOCK_CASTS.items():
        names = block[column].strip().rstrip(".")
        for name in names.split(",") if names not in ("", "None") else ():
            out[shop.states.code(name, block.where, year)] = cast
    return out


def _column_swap(shop: Workshop, seen: Witnesses, row: SourceRow, ballots: list[Ballot]) -> None:
    years = [int(y) for y in re.findall(r"\d{4}", row["symbol"])]
    wrong, right = (c.strip() for c in row["column"].split("->"))
    for year, file in itertools.product(range(years[0], years[-1] + 1), seen.seats):
        seats = seen.seats[file][year]
        if shop.states.code(right, row.where, year) not in seats or shop.states.code(wrong, row.where, year) in seats:
            raise PeaceopsError(
                f"{row.where}: expected {right} and not {wrong} ({row['symbol']}) among the members of {year}, found "
                f"in {file}: {', '.join(sorted(seats)) or 'none'}."
            )


CHECKS: dict[str, Callable[[Workshop, Witnesses, SourceRow, list[Ballot]], None]] = {
    "date": _date,
    "cell": _casts,
    "counts": _casts,
    "column_swap": _column_swap,
}


def hold_days(seen: Witnesses, ballots: list[Ballot]) -> None:
    """Stops the build at a resolution whose day two witnesses agree to contradict."""
    for ballot in ballots:
        said = {name: days.get(ballot.resolution or 0, frozenset()) for name, days in seen.days.items()}
        other = {name: days for name, days in said.items() if ballot.day not in days}
        for one, two in itertools.combinations(other, 2):
            if agreed := other[one] & other[two]:
                raise PeaceopsError(
                    f"{ballot.where}: expected {ballot.symbol} on {_printed(agreed)}, by the {one} and the {two}, "
                    f"found {ballot.day.isoformat()}."
                )
