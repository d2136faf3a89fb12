"""The first page: its strength, amount and share are the newest and best that the body has."""

from __future__ import annotations

from collections.abc import Iterator

from peaceops.book import Counted, Figure
from peaceops.document.consistency.fault import Fault, fault
from peaceops.document.consistency.reading import Reading, ShownFigure
from peaceops.document.model import Strip
from peaceops.words.catalogue import words

FIRST = ("brief", "summary")  # what is read first: the brief, and the findings
AMOUNT = "amount-as-named"
NEWEST = ("cost-newest-year", "cost-newest-firm")  # sentences of the body on the newest amount, of any kind and firm
# What a payer bears of a mission, best last: at the rates of another year, at its own rates, as assessed.
SHARES = ("cost-at-rate-of-year", "part-of-cost", "assessed-gross")
STRENGTH = "uniformed-personnel"
LAST_COUNTS = ("presence-last-count", "presence-last-count-of-one-kind", "presence-last-count-alone")  # of the body


def first_page_strength(reading: Reading) -> Iterator[Fault]:
    """The strength that is read first is of the last month that the body gives."""
    last = _in_body(reading, LAST_COUNTS, STRENGTH)
    for shown in reading.figures.get(STRENGTH, ()) if last else ():
        own = shown.figure.counted.get("mission") == reading.document.mission
        if isinstance(shown.spot.block, Strip) and own and shown.figure.period != last[0].period:
            yield fault(shown.spot, month=shown.figure.period.iso, last=last[0].period.iso)


def first_page_amount(reading: Reading) -> Iterator[Fault]:
    """An amount of the mission that is read first is the newest that the body gives."""
    best = _in_body(reading, NEWEST, AMOUNT)
    if not best:
        return
    for shown in reading.figures.get(AMOUNT, ()):
        figure = shown.figure
        own = figure.counted.get("account") == reading.document.mission
        if _first(shown) and own and figure not in best:
            yield fault(
                shown.spot,
                amount=figure,
                year=figure.period.iso,
                best=best[0],
                best_year=best[0].period.iso,
            )


def first_page_share(reading: Reading) -> Iterator[Fault]:
    """A payer's amount that is read first is as good as any of the body for that year or a later one."""
    found = [(rank, s) for rank, key in enumerate(SHARES) for s in reading.figures.get(key, ()) if _of(reading, s)]
    body = [(rank, s) for rank, s in found if not _first(s)]
    for rank, shown in found:
        if not _first(shown):
            continue
        last = shown.figure.period.last
        better = [(other, s.figure) for other, s in body if other > rank and s.figure.period.last >= last]
        if better:
            _, figure = max(better, key=lambda each: each[0])
            yield fault(shown.spot, amount=shown.figure, best=figure, best_year=figure.period.iso)


def _in_body(reading: Reading, keys: tuple[str, ...], measure: str) -> list[Figure]:
    """The figures of a measure in the sentences of these keys, in the order of the keys."""
    held = (paragraph for key in keys for paragraph, _ in reading.paragraphs.get(key, ()))
    return [p for paragraph in held for p in paragraph.parts if isinstance(p, Figure) and p.counted.key == measure]


def _first(shown: ShownFigure) -> bool:
    return shown.spot.top.id in FIRST


def _of(reading: Reading, shown: ShownFigure) -> bool:
    """Whether a share is the payer's in a cost of the mission."""
    counted, document = shown.figure.counted, reading.document
    amount = counted.get("amount")
    mission = amount.get("account") if isinstance(amount, Counted) else counted.get("mission")
    state = str(counted.get("state"))
    own = state == document.payer or words(document.lang).name(state) == document.payer_name
    return own and mission == document.mission
