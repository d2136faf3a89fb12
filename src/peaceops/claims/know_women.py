"""Matching statements on women: among all the uniformed or one type of them, in all operations, one, or of a State."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from peaceops.book import Figure, View, counted
from peaceops.book.rules import SHARE_PCT
from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.counterpart import OTHER, SAME, Counterpart
from peaceops.claims.senders import senders_at
from peaceops.people import women_by_month
from peaceops.people.contributors import Contributor

AMONG = {  # by what the words count the women among: categories meant, and those that are mistaken for them
    "police": (("police",), ("individual_police", "formed_police")),
    "formed_police": (("formed_police",), ("police",)),
    "troops": (("troops",), ("uniformed",)),
    "military": (("troops",), ("uniformed", "experts")),
    "observers": (("experts",), ("staff_officers",)),
    "officers": (("staff_officers", "experts"), ()),
}
UNIFORMED = (("uniformed",), ("troops",))
Span = tuple[date, date]


def women_known(view: View, s: Assertion, span: Span) -> Iterator[Counterpart]:
    """Women of the reports of a span, in persons or per cent; `s.words`: among whom they are counted."""
    meant, mistaken = AMONG.get(s.words, UNIFORMED)
    for relation, categories in ((SAME, meant), (OTHER, mistaken)):
        for category in categories:
            told = _of_state(view, s, span, category) if s.actor else _in_mission(view, s, span, category)
            yield from (Counterpart(figure, relation) for figure in told)


def _in_mission(view: View, s: Assertion, span: Span, category: str) -> Iterator[Figure]:
    for row in women_by_month(view, None if s.mission in ("", ALL) else s.mission, category=category):
        figure = row.share if s.unit == "percent" else row.women
        if span[0] <= row.month_end <= span[1] and figure is not None:
            yield figure


def _of_state(view: View, s: Assertion, span: Span, category: str) -> Iterator[Figure]:
    on, mission = span[1], None if s.mission in ("", ALL) else s.mission
    while found := senders_at(view, on, mission, from_date=span[0], category=category):
        if found.month_end < span[0]:
            return
        if (row := found.of(s.actor)) and (women := row.women):
            yield _share(row, women) if s.unit == "percent" else women
        on = found.month_end - timedelta(days=1)


def _share(row: Contributor, women: Figure) -> Figure:
    """Women as a share of a State's people (per cent)."""
    return SHARE_PCT(counted("share-of-women-among", of=row.persons.counted), women.period, [women, row.persons])
