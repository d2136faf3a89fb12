"""Votes in the General Assembly: what each Member State cast in each roll call, and its position as estimated from
them. Sources: unvotes, from the data of E. Voeten; ideal points of Bailey, Strezhnev and Voeten."""

from __future__ import annotations

from collections import defaultdict

from peaceops.ingest.interests import financing_votes
from peaceops.ingest.interests.public_from import dues
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Stamp, Workshop

CALLS = "unga-votes-unvotes/un_roll_calls.csv.gz"
VOTES = "unga-votes-unvotes/un_votes.csv.gz"
POINTS = "unga-ideal-points/idealpoints_1946_2024.csv"
CAST = {"yes": "Y", "no": "N", "abstain": "A"}
NONE = "-"  # not a member, absent or not voting: the publisher does not tell them apart
TAIWAN = "Taiwan"  # under which the seat of China is named before 25 October 1971
YUGOSLAVIA, SERBIA, SERBIA_FROM = "Yugoslavia", "SRB", 2006  # the roll calls of 2006 are of after 3 June
TOGETHER, TOGETHER_FROM = "SCG", 1993
POINTS_FROM = 2010


def read(shop: Workshop) -> None:
    """Rows of assembly_votes, financing_votes and assembly_positions."""
    _votes(shop)
    _positions(shop)


def _votes(shop: Workshop) -> None:
    years: dict[int, int] = {}  # of each roll call
    calls = list(read_csv(shop.root, CALLS, header=("rcid", "date", "unres"), rows=6202))
    for row in calls:
        years[row.whole("rcid")] = row.day("date").year
    financing = financing_votes.roll_calls(calls)
    places: dict[int, tuple[int, int]] = {}  # year of a roll call, and its place in it
    held: defaultdict[int, int] = defaultdict(int)
    for call in sorted(years):
        places[call] = (years[call], held[years[call]])
        held[years[call]] += 1
    cast: dict[tuple[str, int], list[str]] = {}
    for row in read_csv(shop.root, VOTES, header=("rcid", "country", "vote"), rows=869937):
        call = row.whole("rcid")
        if call not in places or row.text("vote") not in CAST:
            raise row.fail(*(("vote", f"one of {', '.join(CAST)}") if call in places else ("rcid", "a roll call")))
        year, place = places[call]
        name = row.text("country")
        if call in financing:
            seat = financing_votes.SEATS.get(name) or _state(shop, name, row, year)
            financing[call].casts[seat] = CAST[row.text("vote")]
        if name == TAIWAN:
            shop.errors.met("unvotes-china-before-1971")
            continue
        state = _state(shop, name, row, year)
        if name == YUGOSLAVIA and year >= TOGETHER_FROM:
            shop.errors.met("unvotes-serbia-as-yugoslavia")
        casts = cast.setdefault((state, year), [NONE] * held[year])
        if casts[place] != NONE:
            raise row.fail("country", "one vote of a State in a roll call")
        casts[place] = CAST[row.text("vote")]
    due = dues()["unvotes"]
    for (state, year), casts in cast.items():
        stamp = Stamp("unvotes", due.known(year), "recorded", locator=f"roll calls of {year}", vintage="later")
        shop.add("assembly_votes", stamp, iso3=state, year=year, casts="".join(casts))
    financing_votes.read(shop, financing)


def _state(shop: Workshop, name: str, row: SourceRow, year: int) -> str:
    """The Member State of a row; behind one of Yugoslavia, too, as the publisher goes on with the name."""
    if name != YUGOSLAVIA:
        return shop.states.code(name, row.where, year)
    return "YUG" if year < TOGETHER_FROM else SERBIA if year >= SERBIA_FROM else TOGETHER


def _positions(shop: Workshop) -> None:
    due = dues()["unga-ideal-points"]
    for row in read_csv(shop.root, POINTS, header=("iso3c", "year", "idealpointfp", "nvotesfp"), rows=11440):
        code, year, point = row.maybe("iso3c"), row.whole("year"), row.maybe_number("idealpointfp")
        if year < POINTS_FROM or code is None or point is None:
            continue
        stamp = Stamp("unga-ideal-points", due.known(year), "estimated", locator=f"year {year}", vintage="later")
        shop.add("assembly_positions", stamp, iso3=code, year=year, value=point, roll_calls=row.whole("nvotesfp"))
