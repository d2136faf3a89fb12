"""Resolutions 1-2825: title, mission, agenda, Chapter VII, addresses of the records in the UN Digital Library."""

from __future__ import annotations

import re
from datetime import date

from peaceops.errors import PeaceopsError
from peaceops.ingest.council.agendas import read_agendas
from peaceops.ingest.council.ballot import WHOLE, Ballot, short
from peaceops.ingest.council.unxml import CHAPTER_7, Act
from peaceops.ingest.council.witnesses import SCRES
from peaceops.ingest.source_files import read_csv
from peaceops.ingest.workshop import Stamp, Workshop

RECORDS = "cr-unsc-records/record_urls_2722.csv"
VOTING = "cr-unsc-records/voting_record_urls_2722.csv"


def read(shop: Workshop, acts: dict[int, Act], texts: dict[int, str], cast: dict[int, date]) -> None:
    """Rows of resolutions. `cast` gives the day of the vote of each."""
    agendas = read_agendas(shop, acts)
    titles = _titles(shop)
    records = _addresses(shop, RECORDS)
    voting = _addresses(shop, VOTING)
    _own_titles(shop, acts, titles)
    last = max(cast)
    missing = sorted(set(range(1, last + 1)) - cast.keys())
    if missing:
        raise PeaceopsError(f"votes: expected every resolution from 1 to {last}, found none numbered {missing[0]}.")
    for number, day in sorted(cast.items()):
        act = acts.get(number)
        symbol = f"S/RES/{number} ({day.year})"
        ballot = Ballot(0, symbol, "adopted", number, day, "", {}, {}, "", "")
        mission, agenda = agendas.of(ballot)
        title = agendas.own.get(symbol, {}).get("title") or titles.get(number) or (act and act.title)
        shop.add(
            "resolutions",
            Stamp(
                source="un-council-resolutions" if number in titles else "un-xml" if act else "council-index",
                known=day,
                status="decided",
                locator=symbol,
            ),
            resolution=number,
            symbol=symbol,
            adopted_on=day,
            title=short(title or agendas.title(ballot) or "", WHOLE),
            mission=mission,
            agenda=agenda,
            chapter7=_chapter7(number, act, texts),
            record=records.get(number),
            voting_record=voting.get(number),
        )


def _own_titles(shop: Workshop, acts: dict[int, Act], titles: dict[int, str]) -> None:
    """A title that the XML file has from another text: ours stands while the data hub and paragraph 1 uphold it."""
    act = acts[2704]
    extends = any(n == "1" and "extend the mandate" in text for n, text in act.paragraphs)
    if act.title == acts[2694].title and "extension of the mandate" in titles.get(2704, "") and extends:
        shop.errors.met("xml-2704-title")


def _titles(shop: Workshop) -> dict[int, str]:
    out = {}
    for row in read_csv(shop.root, SCRES, header=("symbol", "description"), rows=4575):
        found = re.match(r"S/RES/(\d+)\s*\(", row["symbol"])
        if found and row.maybe("description"):
            out[int(found[1])] = row.text("description")
    return out


def _addresses(shop: Workshop, file: str) -> dict[int, str]:
    return {
        row.whole("res_no"): row.text("url_record").split("?")[0]
        for row in read_csv(shop.root, file, header=("res_no", "url_record"), rows=2722)
    }


def _chapter7(number: int, act: Act | None, texts: dict[int, str]) -> bool | None:
    """Whether the words occur in the text; None where no text was seen."""
    if number in texts:
        return bool(CHAPTER_7.search(texts[number]))
    if act is not None:
        return act.chapter7
    return None
