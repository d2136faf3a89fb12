"""Which mission and which agenda item a vote is about: missions by the labels of the resolution index, ours where they
are wrong; items of resolutions by the XML files and the Library's table (items.py), of drafts by the list of vetoes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from peaceops.book.tables import BY_NAME
from peaceops.errors import PeaceopsError
from peaceops.ingest.council.agenda_words import Items, official_item, read_items
from peaceops.ingest.council.ballot import Ballot, resolution_symbol
from peaceops.ingest.council.unxml import Act
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Workshop, own_csv

INDEX = "sc-resolution-index/resolution_index.csv"
VETOES = "vetoes-worldpolitics/unsc_vetoes_1946_2022.csv"

TOPICS = {  # crisis topics of the veto list -> agenda keys of the resolution index
    "Israel-Palestine": "PAL",
    "Israel-Lebanon": "LBN",
    "Lebanon": "LBN",
    "Syria": "SYR",
    "Cyprus": "CYP",
    "Bosnia": "BIH",
    "Ukraine": "UKR",
    "Georgia": "GEO",
    "Macedonia": "MKD",
    "Yemen": "YEM",
    "Myanmar": "MMR",
    "Venezuela": "VEN",
    "Iran": "IRN",
    "Afghanistan": "AFG",
    "Angola": "AGO",
    "Congo": "DRC",
    "Korean War": "PRK",
    "North Korea": "PRK",
    "Admission": "ADM",
    "Terrorism": "TERR",
}
WRONG: dict[tuple[str, str], tuple[str, str | None]] = {  # (resolution, label) -> known error, the right mission
    ("1101", "UNPROFOR"): ("index-albania-force-as-unprofor", None),
    ("1114", "UNPROFOR"): ("index-albania-force-as-unprofor", None),
    ("1585", "UNMIS"): ("index-unamis-as-unmis", None),
    ("1588", "UNMIS"): ("index-unamis-as-unmis", None),
    ("2261", "UNVMC"): ("index-unmc-as-unvmc", "UNMC"),
    ("2307", "UNVMC"): ("index-unmc-as-unvmc", "UNMC"),
}
OTHER_MEETING = (1907, 1968, 1981, 2008, 2025, 2066)  # resolutions whose XML file has the item of another meeting
OBSERVERS_IN_LIBERIA = re.compile(r"Observer Mission in Liberia|UNOMIL", re.IGNORECASE)
ANGOLA = {"III": "UNAVEM III", "II": "UNAVEM II", "I": "UNAVEM I"}


@dataclass(frozen=True)
class Agendas:
    """Labels by symbol, in UN form of the symbol."""

    own: dict[str, dict[str, str]]
    index: dict[str, SourceRow]
    missions: dict[str, str]
    topics: dict[str, str]
    official: dict[int, str]  # titles in the UN XML files
    acts: dict[int, Act]
    items: Items

    def of(self, ballot: Ballot) -> tuple[str | None, str | None]:
        """Mission and agenda key of a vote, as far as known."""
        own = self.own.get(ballot.symbol, {})
        mission = own.get("mission") or self.missions.get(ballot.symbol)
        return mission, own.get("agenda") or self._item(ballot, mission) or self.topics.get(ballot.symbol)

    def _item(self, ballot: Ballot, mission: str | None) -> str | None:
        """The agenda item of a resolution; None for a draft."""
        if ballot.resolution is None:
            return None
        row = self.index.get(ballot.symbol)
        library = " ".join(row["agenda_1946_2019"].split()) if row else ""
        official = official_item(self.acts.get(ballot.resolution))
        key, other = self.items.of(official, library, self.title(ballot) or "", mission)
        if other and ballot.resolution not in OTHER_MEETING:
            raise PeaceopsError(
                f"{ballot.symbol}: expected one country's agenda item, found {official!r} in the UN XML file and "
                f"{library!r} in the meetings table."
            )
        return key

    def title(self, ballot: Ballot) -> str | None:
        """The title of a resolution, or ours where the source has none or only the agenda item."""
        own = self.own.get(ballot.symbol, {}).get("title")
        row = self.index.get(ballot.symbol)
        title = own or self.official.get(ballot.resolution or 0) or (row and row.maybe("title"))
        return re.sub(r"\s*\[\.\.\.$", " ...", title) if title else None  # the publisher cut it: the dots stay


def read_agendas(shop: Workshop, acts: dict[int, Act]) -> Agendas:
    """Labels of the resolution index, the veto list and our own table."""
    own = {row["symbol"]: row for row in own_csv("council_labels")}
    index, missions = {}, {}
    for row in read_csv(
        shop.root, INDEX, header=("res_no", "symbol", "title", "mission", "agenda_1946_2019"), rows=2810
    ):
        symbol = resolution_symbol(row["symbol"])
        index[symbol] = row
        mission = mission_of(shop, row, row.maybe("mission"))
        if mission:
            missions[symbol] = mission
    topics = {
        row["draft"].strip(): TOPICS[row["crisis_topic"]]
        for row in read_csv(shop.root, VETOES, header=("draft", "crisis_topic"), rows=214, repeats=1)
        if row["crisis_topic"] in TOPICS
    }
    official = {number: act.title for number, act in acts.items() if act.title}
    shop.errors.met("xml-agenda-of-another-meeting", sum(n in acts for n in OTHER_MEETING))
    return Agendas(own, index, missions, topics, official, acts, read_items())


def label_by_mandates(shop: Workshop) -> None:
    """The mission of votes and resolutions whose title names none, where the text sets the mandate of just one: titles
    of the time before acronyms speak of a force "in Cyprus" or "the Force"."""
    periods = BY_NAME["mandate_periods"].names()
    mission, number = periods.index("mission"), periods.index("resolution")
    missions: dict[int, set[str]] = {}
    for row in shop.rows["mandate_periods"]:
        missions.setdefault(row[number], set()).add(row[mission])
    alone = {resolution: named.pop() for resolution, named in missions.items() if len(named) == 1}
    for table in ("votes", "resolutions"):
        names = BY_NAME[table].names()
        at, of = names.index("mission"), names.index("resolution")
        shop.rows[table] = [(*row[:at], row[at] or alone.get(row[of]), *row[at + 1 :]) for row in shop.rows[table]]


def mission_of(shop: Workshop, row: SourceRow, label: str | None) -> str | None:
    """The mission that a label of the index means; wrong and merged labels are in the register of known errors."""
    if label is None:
        return None
    if (row["res_no"], label) in WRONG:
        error, right = WRONG[row["res_no"], label]
        shop.errors.met(error)
        return right
    if label == "UNMIL" and OBSERVERS_IN_LIBERIA.search(row["title"]):
        shop.errors.met("index-unomil-as-unmil")
        return "UNOMIL"
    if label == "UNAVEM":
        found = re.search(r"Verification Mission (III|II|I)\b|UNAVEM (III|II|I)\b", row["title"])
        number = (found[1] or found[2]) if found else None
        if number is None:
            raise row.fail("title", "the number of the Angola Verification Mission")
        return ANGOLA[number]
    return shop.missions.code(label, row.where)
