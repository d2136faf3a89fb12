"""Compiled facts on Kosovo and UNMIK: events, heads of mission, memberships, communities, positions and the like."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from peaceops.errors import PeaceopsError
from peaceops.ingest import decisions
from peaceops.ingest.printed_dates import DaySpan, span
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Stamp, Workshop, last_day, own_csv

FOLDER = "kosovo-facts-and-events"
MISSION, HOST = "UNMIK", "XKX"
COMPILED = date(2026, 11, 22)
CONFIDENCES = ("read", "secondary", "derived")
POSITIONS = ("end", "review", "reduce reporting", "keep", "strengthen", "divided")
MEMBERSHIP = {"Council member": True, "not a Council member": False}
RECOGNITIONS = (
    "recognition",
    "withdrawal claimed",
    "withdrawal contested",
    "withdrawal confirmed by the State",
    "count",
)


@dataclass(frozen=True, slots=True)
class KosovoEntry:
    """A row of a compiled file: its number, its date, and the fact columns it gives (`note`, `known` as mended)."""

    shop: Workshop
    row: SourceRow
    number: int
    source: str
    when: DaySpan
    known: date
    note: str | None

    def fact(self, status: str) -> Stamp:
        """The fact columns; the locator is the document symbol, where there is one, and the page."""
        symbol = self.row.maybe("symbol") if "symbol" in self.row else None
        page = self.row.text("source")
        locator = f"{symbol}; {page}" if symbol else page
        return Stamp(
            self.source, self.known, status, _one_of(self.row, "confidence", CONFIDENCES), locator, note=self.note
        )

    def state(self, column: str) -> str | None:
        """The State that a column names; None where it is empty or in brackets ("(some members)")."""
        name = self.row.maybe(column)
        if name is None or name.startswith("("):
            return None
        year = self.when.last.year if self.when.last else None
        return self.shop.states.code(name, self.row.where, year)


@dataclass(frozen=True, slots=True)
class File:
    """One compiled file: the source key, the column with the date, whether its rows are acts or statistics, the
    columns it must have, the fewest rows, and what adds a row."""

    name: str
    source: str
    dated: str
    acts: bool
    columns: tuple[str, ...]
    rows: int
    add: Callable[[KosovoEntry], None]


def read(shop: Workshop) -> None:
    """Every table that the compiled files fill."""
    mended = {(m["file"], int(m["row"])): m for m in own_csv("host_rows")}
    for file in FILES:
        for entry in _entries(shop, file, mended):
            file.add(entry)
    if mended:
        name, number = min(mended)
        raise PeaceopsError(f"ingest/own/host_rows.csv: expected row {number} in {FOLDER}/{name}.csv, found none.")


def _entries(shop: Workshop, file: File, mended: dict[tuple[str, int], dict[str, str]]) -> Iterator[KosovoEntry]:
    path = f"{FOLDER}/{file.name}.csv"
    header = (file.dated, "source", "published", "confidence", "note", *file.columns)
    for number, row in enumerate(read_csv(shop.root, path, header=header, rows=file.rows), 1):
        own = mended.pop((file.name, number), None)
        if own and own["found"] != row["note"]:
            raise row.fail("note", repr(own["found"]))
        when = span(row[file.dated], row.where)
        known = date.fromisoformat(own["known"]) if own and own["known"] else _known(row, when, file.acts)
        note = own["note"] or None if own else row.maybe("note")
        yield KosovoEntry(shop, row, number, file.source, when, known, note)


def _known(row: SourceRow, when: DaySpan, acts: bool) -> date:
    """The day from which a row was public: that of its page; an act without one counts from its own last day."""
    published = row.maybe("published")
    if published is None:
        return when.last if acts and when.last else COMPILED
    try:
        return last_day(published)
    except ValueError:
        raise row.fail("published", "a date like 2018-10-31, a month or a year") from None


def _one_of(row: SourceRow, column: str, words: tuple[str, ...]) -> str:
    value = row.text(column)
    if value not in words:
        raise row.fail(column, f"one of {', '.join(words)}")
    return value


def number_in(text: str) -> float | None:
    """The number in words such as "more than 1000" or "over 3,500"; None where there is none, or more than one."""
    found = re.findall(r"\d[\d,]*(?:\.\d+)?", text)
    return float(found[0].replace(",", "")) if len(found) == 1 else None


def _event(e: KosovoEntry) -> None:
    if e.when.first is None or e.when.last is None:
        raise e.row.fail("date", "a date, a month, a year or a range")
    e.shop.add(
        "host_events",
        e.fact("recorded"),
        row=e.number,
        mission=MISSION,
        date_text=e.row.text("date"),
        from_date=e.when.first,
        to_date=e.when.last,
        phase=e.row.text("phase"),
        event=e.row.text("event"),
        symbol=e.row.maybe("symbol"),
    )


def _head(e: KosovoEntry) -> None:
    start, end = e.when, span(e.row["end"], e.row.where)
    e.shop.add(
        "mission_heads",
        e.fact("recorded"),
        row=e.number,
        mission=MISSION,
        name=e.row.text("name"),
        role=e.row.text("role"),
        nationality=e.state("nationality"),
        from_text=e.row.maybe("start"),
        to_text=e.row.maybe("end"),
        from_date=start.day,
        to_date=end.day,
    )


def _membership(e: KosovoEntry) -> None:
    e.shop.add(
        "memberships",
        e.fact("recorded"),
        row=e.number,
        host=HOST,
        organization=e.row.text("organization"),
        membership=e.row.text("status"),
        date_text=e.row.maybe("date"),
        on_date=e.when.day,
        entity=e.row.maybe("entity_name"),
    )


def _community(e: KosovoEntry) -> None:
    measure, value = e.row.text("measure"), e.row.text("value")
    for error, (line, wrong) in KEPT_MARKED.items():
        if (e.number, value) == (line, wrong):
            e.shop.errors.met(error)
    status = "stated" if "claim" in measure else "estimated" if "estimate" in measure else "reported"
    e.shop.add(
        "communities",
        e.fact(status),
        row=e.number,
        host=HOST,
        period=e.row.text("period"),
        from_date=e.when.first,
        to_date=e.when.last,
        about=_about(e, measure),
        measure=measure,
        community=e.row.maybe("community") or "all",
        value_text=value,
        value=number_in(value),
        unit=e.row.text("unit"),
    )


@cache
def _measures() -> dict[str, str]:
    return {m["measure"]: m["about"] for m in own_csv("community_measures")}


def _about(e: KosovoEntry, measure: str) -> str:
    """What a measure is about, by our own list: a measure that is not in it is refused."""
    if measure not in _measures():
        raise e.row.fail("measure", "one of ingest/own/community_measures.csv")
    return _measures()[measure]


def _position(e: KosovoEntry) -> None:
    member = MEMBERSHIP.get(e.row.text("membership"))
    if member is None:
        raise e.row.fail("membership", " or ".join(MEMBERSHIP))
    e.shop.add(
        "positions",
        e.fact("stated"),
        row=e.number,
        mission=MISSION,
        date_text=e.row.text("date"),
        from_date=e.when.first,
        to_date=e.when.last,
        who=e.row.text("member"),
        iso3=e.state("member"),
        council_member=member,
        position=_one_of(e.row, "position", POSITIONS),
        meeting=e.row.maybe("meeting"),
    )


def _recognition(e: KosovoEntry) -> None:
    given, named = e.row.maybe("iso3"), e.state("state")
    if given != named:
        raise e.row.fail("iso3", f"{named!r}, the code of {e.row['state']!r}")
    e.shop.add(
        "recognitions",
        e.fact("stated"),
        row=e.number,
        host=HOST,
        who=e.row.text("state").removeprefix("(count) "),
        iso3=named,
        kind=_one_of(e.row, "kind", RECOGNITIONS),
        date_text=e.row.maybe("date"),
        on_date=e.when.day,
        claimed_by=e.row.maybe("claimed_by"),
    )


def _trade(e: KosovoEntry) -> None:
    value = e.row.text("value")
    e.shop.add(
        "host_trade",
        e.fact("reported"),
        row=e.number,
        host=HOST,
        period=e.row.text("year"),
        measure=e.row.text("measure"),
        partner=e.row.maybe("partner"),
        value_text=value,
        value=number_in(value),
        unit=e.row.text("unit"),
    )


def _decision(e: KosovoEntry) -> None:
    code = e.row.text("mission")
    if e.when.last is None:
        raise e.row.fail("date", "a date or a month")
    if decisions.expected(e.shop, e.number):
        return
    mission = "ALL" if code == "(all peacekeeping)" else e.shop.missions.code(code, e.row.where)
    vote, what = decisions.decided(e.shop, e.row, e.number, mission, e.when.last)
    fact = replace(e.fact("recorded"), note=decisions.own_note(e.number, e.note))
    if vote:  # public from the day of the vote, whenever a page was written
        fact = replace(fact, known=vote.day, locator=f"{vote.symbol}; {e.row.text('source')}")
    e.shop.add(
        "recent_decisions",
        fact,
        row=e.number,
        mission=mission,
        date_text=vote.day.isoformat() if vote else e.row.text("date"),
        on_date=vote.day if vote else e.when.last,
        decision=what,
        symbol=vote.symbol if vote else None,
        vote_text=vote.totals if vote else e.row.maybe("vote"),
        mandate_to=e.row.maybe("mandate_to"),
        strength_text=e.row.maybe("strength"),
    )


KEPT_MARKED = {  # error: row of communities.csv and the value that it has
    "unhcr-returns-2015-rise": (13, "770"),
    "census-2024-serbs-north": (60, "36652"),
}

FILES = (
    File("events", "kosovo-compiled-events", "date", True, ("phase", "event", "symbol"), 72, _event),
    File("srsg", "kosovo-compiled-heads", "start", True, ("name", "role", "nationality", "end"), 27, _head),
    File(
        "memberships",
        "kosovo-compiled-memberships",
        "date",
        True,
        ("organization", "status", "entity_name"),
        25,
        _membership,
    ),
    File(
        "communities",
        "kosovo-compiled-communities",
        "period",
        False,
        ("measure", "community", "value", "unit"),
        66,
        _community,
    ),
    File(
        "positions",
        "kosovo-compiled-positions",
        "date",
        True,
        ("member", "membership", "position", "meeting"),
        64,
        _position,
    ),
    File(
        "recognitions",
        "kosovo-compiled-recognitions",
        "date",
        True,
        ("state", "iso3", "kind", "claimed_by"),
        82,
        _recognition,
    ),
    File("trade", "kosovo-compiled-trade", "year", False, ("measure", "partner", "value", "unit"), 18, _trade),
    File(
        "missions_2025_26",
        "kosovo-compiled-missions",
        "date",
        True,
        ("mission", "decision", "symbol", "vote", "mandate_to", "strength"),
        24,
        _decision,
    ),
)
