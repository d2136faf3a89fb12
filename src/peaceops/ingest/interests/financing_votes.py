"""Recorded votes of the General Assembly on the financing of peace operations. Sources: the roll calls of unvotes that
ingest/own/assembly_roll_calls.csv names, with what was voted on, as the edition's titles are cut off, misspelt or
lacking; votes that single papers tell (ingest/own/assembly_votes_told.csv)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from peaceops.errors import PeaceopsError
from peaceops.ingest.source_files import SourceRow
from peaceops.ingest.workshop import Stamp, Workshop, first_day, last_day, own_csv

OWN, TOLD = "ingest/own/assembly_roll_calls.csv", "ingest/own/assembly_votes_told.csv"
UNVOTES, RELEASES = "unvotes", "un-assembly-votes-told"
PLENARY = "plenary"
AGAINST, ABSTAINING = "N", "A"
MISREAD = {  # roll calls on financing that are left out, and the known error
    2809: "unvotes-title-of-another-text",
    5979: "unvotes-abstentions-as-votes-against",
}
OTHER_DAY = {4368: "unvotes-day-of-the-first-part", 4521: "unvotes-day-after-the-session"}
SEATS = {"Taiwan": "CHN"}  # names of the edition that stand for the seat of another
SOVIET, RUSSIA, LAST_SOVIET = "SUN", "RUS", 1991  # the edition has one name for both


@dataclass(slots=True)
class RollCall:
    """A roll call on financing as the edition has it: its row, and the States by what they cast."""

    row: SourceRow
    casts: dict[str, str] = field(default_factory=dict)


def roll_calls(rows: Iterable[SourceRow]) -> dict[int, RollCall]:
    """Of the rows of roll calls, those on financing, by their number."""
    return {call: RollCall(row) for row in rows if (call := row.whole("rcid")) in _named() or call in MISREAD}


@cache
def _named() -> Mapping[int, dict[str, str]]:
    return {int(row["roll_call"]): row for row in own_csv("assembly_roll_calls")}


def read(shop: Workshop, found: Mapping[int, RollCall]) -> None:
    """Rows of financing_votes. Raises PeaceopsError for a roll call that is named and not there."""
    for call, named in _named().items():
        if call not in found:
            raise PeaceopsError(f"{OWN}: expected roll call {call} in the file of the edition, found none.")
        _add(shop, call, named, found[call])
    for call, error in MISREAD.items():
        if call in found:
            shop.errors.met(error)
    for told in own_csv("assembly_votes_told"):
        _add_told(shop, told)


def _add(shop: Workshop, call: int, named: dict[str, str], found: RollCall) -> None:
    days = _days(shop, call, named, found.row)
    soviet = days[1].year <= LAST_SOVIET
    casts = {SOVIET if soviet and state == RUSSIA else state: cast for state, cast in found.casts.items()}
    counts = Counter(casts.values())
    edition = f"roll call {call}, {found.row.maybe('unres') or 'no number'}"
    locator = "; ".join(filter(None, (edition, named["basis"])))
    shop.add(
        "financing_votes",
        Stamp(UNVOTES, days[1], "recorded", locator=locator),
        vote=f"roll call {call}",
        hall=PLENARY,
        against_iso3=_cast(casts, AGAINST),
        abstain_iso3=_cast(casts, ABSTAINING),
        **_columns(shop, named, days, OWN),
        yes=counts["Y"],
        against=counts[AGAINST],
        abstain=counts[ABSTAINING],
    )


def _days(shop: Workshop, call: int, named: dict[str, str], row: SourceRow) -> tuple[date, date]:
    """The day where a source has it; else the month, as the day of an older roll call in the edition is none."""
    edition = row.day("date")
    if not named["day"]:
        return edition.replace(day=1), last_day(f"{edition:%Y-%m}")
    day = date.fromisoformat(named["day"])
    if (day.year, day.month) != (edition.year, edition.month):
        if call not in OTHER_DAY:
            raise row.fail("date", f"a day of {day:%Y-%m}, as {OWN} has it")
        shop.errors.met(OTHER_DAY[call])
    return day, day


def _columns(shop: Workshop, named: dict[str, str], days: tuple[date, date], file: str) -> dict[str, object]:
    missions = [shop.missions.code(m, file) for m in named["missions"].split(";") if m]
    return {
        "voted_from": days[0],
        "voted_to": days[1],
        "missions": ";".join(missions) or None,
        "extent": named["extent"],
        "symbol": named["symbol"] or None,
        "outcome": named["outcome"],
        "title": named["what"],
    }


def _cast(casts: Mapping[str, str], letter: str) -> str | None:
    return ";".join(sorted(state for state, cast in casts.items() if cast == letter)) or None


def _add_told(shop: Workshop, told: dict[str, str]) -> None:
    days = first_day(told["day"]), last_day(told["day"])
    where = f"{told['document']}; {told['address']}"
    shop.add(
        "financing_votes",
        Stamp(RELEASES, days[1], "recorded", told["confidence"], where, note=told["note"] or None),
        vote=told["vote"],
        hall=told["hall"],
        against_iso3=told["against_iso3"] or None,
        abstain_iso3=told["abstain_iso3"] or None,
        **_columns(shop, told, days, TOLD),
        **{key: int(told[key]) for key in ("yes", "against", "abstain")},
    )
