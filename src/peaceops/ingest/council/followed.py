"""What followed closed missions, and who took their tasks over (compiled tables).

A row counts as known from the last day that its page can be of, or from the end of the last year that its words name,
whichever is later: staff and money of a successor are often of years after the decision. Ends of successors are not
taken from here, for they were decided later; the missions tables have them.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Stamp, Workshop, first_day, last_day, own_csv
from peaceops.words.states import the

SUCCESSORS, SUCCESSORS_FILE = "successors", "successors/successors.csv"
HANDOVERS, HANDOVERS_FILE = "task-handover", "task-handover/handover.csv"
COMPILED = date(2026, 11, 25)
SPENT = "expenditure"
OF_A_YEAR = ("budget", SPENT, "proposed")  # beginnings of what an amount is, where it is the cost of a year
NO_SUCCESSOR = "(predecessor cost)"  # a row on the cost of the mission before, which the money tables have
PROGRAMME = "programme funds"
LEFT_OVER = ("UNIOGBIS", "regular budget")  # error uniogbis-follower-funding
YEAR = re.compile(r"\b(19[4-9]\d|20[0-4]\d)\b")
GOVERNMENT = re.compile(r"\bGovernment of ([A-Z][\w ]+?)(?= \(|,|$)")  # whose State may take an article: of the Sudan
NUMBER_OF_RESOLUTION = re.compile(r"S/RES/\d+")
SUCCESSOR_COLUMNS = (
    *("predecessor", "predecessor_end", "follow_on", "type", "start", "end_or_mandate_end", "act", "paragraph"),
    *("staff", "money_usd", "money_what", "money_year", "funding", "address", "published", "confidence", "note"),
)
HANDOVER_COLUMNS = (
    *("mission", "task", "task_code", "taken_over_by", "receiver_type", "from_date", "note"),
    *("document", "address", "published", "confidence"),
)


def read(shop: Workshop) -> None:
    """Add successors and handovers."""
    for row in read_csv(shop.root, SUCCESSORS_FILE, header=SUCCESSOR_COLUMNS, rows=44):
        if row.text("follow_on") != NO_SUCCESSOR:
            _successor(shop, row)
    for row in read_csv(shop.root, HANDOVERS_FILE, header=HANDOVER_COLUMNS, rows=70):
        _handover(shop, row)


def _successor(shop: Workshop, row: SourceRow) -> None:
    said = ("follow_on", "act", "staff", "money_year")
    where = "; ".join(filter(None, (row.maybe("act"), row.text("address"))))
    start, what = row.maybe("start"), row.maybe("money_what")
    shop.add(
        "successors",
        Stamp(SUCCESSORS, _known(row, said), "recorded", row.text("confidence"), where),
        row=row.line - 1,
        mission=_mission(shop, row.text("predecessor")),
        predecessor=row.text("predecessor"),
        successor_mission=_mission(shop, row.text("follow_on")),
        follow_on=row.text("follow_on"),
        kinds=_kinds(row, "type", "follow_on_types"),
        from_date=first_day(start) if start else None,
        legal_act=row.maybe("act"),
        staff=row.maybe("staff"),
        amount_usd=row.maybe_whole("money_usd"),
        amount_what=what,
        amount_year=row.maybe("money_year"),
        amount_yearly=what.startswith(OF_A_YEAR) if what else None,
        paid_by=_paid_by(shop, row),
    )


def _paid_by(shop: Workshop, row: SourceRow) -> str | None:
    """Which money pays what followed; one row has that of the accounts left over for that of the country team."""
    if (row.text("predecessor"), row.maybe("funding")) == LEFT_OVER:
        shop.errors.met("uniogbis-follower-funding")
        return PROGRAMME
    return row.maybe("funding")


def _handover(shop: Workshop, row: SourceRow) -> None:
    said = ("task", "taken_over_by", "document")
    where = "; ".join(filter(None, (row.maybe("document"), row.text("address"))))
    shop.add(
        "handovers",
        Stamp(HANDOVERS, _known(row, said), "recorded", row.text("confidence"), where),
        row=row.line - 1,
        mission=shop.missions.code(row.text("mission"), row.where),
        task=row.text("task"),
        task_code=row.text("task_code"),
        taker=GOVERNMENT.sub(lambda m: f"Government of {the(m[1])}", row.text("taken_over_by")),
        taker_kinds=_kinds(row, "receiver_type", "receiver_types"),
        date_text=row.text("from_date"),
        from_date=first_day(row.text("from_date")),
        document=row.maybe("document"),
    )


@cache
def _types(table: str) -> dict[str, str]:
    return {r["type"]: r["kinds"] for r in own_csv(table)}


def _kinds(row: SourceRow, column: str, table: str) -> str:
    if row.text(column) not in _types(table):
        raise row.fail(column, f"a type of ingest/own/{table}.csv")
    return _types(table)[row.text(column)]


def _mission(shop: Workshop, name: str) -> str | None:
    """The mission of the book that a name is; most that followed are none."""
    named = {r["name"]: r["mission"] for r in own_csv("successor_names")}
    if name in named:
        return shop.missions.code(named[name], "ingest/own/successor_names.csv")
    found = {code for code, _, _ in shop.missions.meaning.get(name, [])}
    return found.pop() if len(found) == 1 else None


def _known(row: SourceRow, said: tuple[str, ...]) -> date:
    """The day from which a row counts as public; an undated page counts from the day of the compilation."""
    published = row.maybe("published")
    if published is None:
        return COMPILED
    words = NUMBER_OF_RESOLUTION.sub("", " ".join(row.maybe(column) or "" for column in said))
    years = [int(year) for year in YEAR.findall(words)]
    if "money_year" in said and SPENT in (row.maybe("money_what") or ""):
        years.append(int(row.text("money_year")[:4]) + 1)  # accounts are public in the year after
    later = [date(year, 12, 31) for year in years if year > int(published[:4])]
    begins = "start" if "money_year" in said else "from_date"
    if row.text("confidence") == "derived" and row.maybe(begins):  # what the page foresaw, read as what came
        later.append(last_day(row.text(begins)))
    return min(max([last_day(published), *later]), COMPILED)
