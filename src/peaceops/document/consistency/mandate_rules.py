"""The mandate: one act in force, the latest that extends; the last vote is the latest of those shown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from peaceops.book import Figure
from peaceops.document.consistency.fault import Fault, fault
from peaceops.document.consistency.reading import Reading, Spot
from peaceops.document.model import Paragraph, Ref

# Messages whose first reference is the act in force, or the last one on the term, and those that name the last act that
# extended.
ACTS = (
    *("mandate-runs-to", "mandate-open-ended", "mandate-ended", "mandate-end-not-read", "council-act-in-force"),
    *("brief-open-ended", "brief-last-term", "brief-end-not-read", "brief-mandate-passed"),
)
EXTENDED = ("council-last-renewal", "brief-ends")  # the brief goes on to the last renewal in the same paragraph
RESOLUTION = re.compile(r"S/RES/(\d+)")
# Messages that name a last vote, and the table that shows the votes which it is the last of.
LAST_VOTES = {
    "council-last-vote-too-old": "council-votes-grid",
    "council-forecast-rests-on": "council-votes-grid",
    "council-last-vote-on-subject": "council-votes-on-item",
}


def act_in_force(reading: Reading) -> Iterator[Fault]:
    """Every sentence on the act in force names one act, and no act that extends the mandate is later; nor is any later
    than another that is called the last to extend it."""
    acts, extended = _named(reading, ACTS), _named(reading, EXTENDED)
    for named, others in ((acts, acts + extended), (extended, extended)):
        latest = max((a for a, _ in others), key=_number, default="")
        for act, spot in named:
            if _number(act) < _number(latest):
                yield fault(spot, act=act, latest=latest)


def _named(reading: Reading, keys: Sequence[str]) -> list[tuple[str, Spot]]:
    """Acts that paragraphs of these messages name, each with its place."""
    said = ((_act(p), spot) for key in keys for p, spot in reading.paragraphs.get(key, ()))
    return [(act, spot) for act, spot in said if act]


def last_vote(reading: Reading) -> Iterator[Fault]:
    """A vote called the last is the latest of the votes that the document shows on the same thing."""
    for key, table in LAST_VOTES.items():
        if table not in reading.tables:
            continue
        latest = max((str(f.value) for f in _days(reading, table)), default="")
        for paragraph, spot in reading.paragraphs.get(key, ()):
            yield from _earlier(paragraph, latest, spot)


def _days(reading: Reading, table: str) -> list[Figure]:
    held, _ = reading.tables[table]
    return [c for row in held.rows for c in row if isinstance(c, Figure) and c.counted.key == "vote-day"]


def _earlier(paragraph: Paragraph, latest: str, spot: Spot) -> Iterator[Fault]:
    days = [p for p in paragraph.parts if isinstance(p, Figure) and p.counted.key == "vote-day"]
    for day in days[:1]:
        if str(day.value) < latest:
            yield fault(spot, day=str(day.value), latest=latest)


def _act(paragraph: Paragraph) -> str:
    """The symbol of the first document that a paragraph names, without the paragraph of it."""
    found = next((p.text for p in paragraph.parts if isinstance(p, Ref)), "")
    return found.partition(",")[0]


def _number(symbol: str) -> int:
    """Resolutions are numbered in the order of their days."""
    found = RESOLUTION.match(symbol)
    return int(found[1]) if found else 0
