"""Mandate periods: what each resolution did to a mission's mandate and until when, by operative paragraph.

Two readings are joined: the end dates of the resolution index (from titles, and to 2015 from texts) and our reading of
the operative paragraphs (texts to 1999, UN XML since 2000). Where both give a date they must agree, or a known error
says which is right. Establishing and ending decisions come from our own table, read paragraph by paragraph.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from peaceops.errors import PeaceopsError
from peaceops.ingest.council.agendas import mission_of
from peaceops.ingest.council.texts import operative
from peaceops.ingest.council.unxml import Act
from peaceops.ingest.files import SourceRow, read_csv
from peaceops.ingest.workshop import Fact, Workshop, own_csv

FILE = "sc-resolution-index/mission_resolutions.csv"
MONTHS = "January February March April May June July August September October November December".split()
DATE = rf"(\d{{1,2}}) ({'|'.join(MONTHS)}),? (\d{{4}})"
TERM = re.compile(
    rf"(?:until|through|ending(?: on)?|terminating(?: on)?|expiring on|up to|to)(?: and including)?(?: midnight)?,? (?:the )?{DATE}"
)
PROLONGS = re.compile(r"\b(?:extend|renew|prolong|continu)\w*", re.IGNORECASE)
ABOUT_MANDATE = re.compile(r"mandate|stationing|deployment|presence|monitor", re.IGNORECASE)
NO_SCAN = frozenset({"UNMIK", "UNTSO", "UNMOGIP"})


@dataclass(frozen=True, slots=True)
class Period:
    """One row of mandate_periods on its way into the book."""

    act: str
    until: date | None
    form: str
    paragraph: str | None
    confidence: str
    source: str
    note: str | None


def read(shop: Workshop, acts: dict[int, Act], texts: dict[int, str], cast: dict[int, date]) -> None:
    """Rows of mandate_periods."""
    periods: dict[tuple[str, int], Period] = {}
    for row in read_csv(shop.root, FILE, header=("res_no", "mission", "kind", "until"), rows=989):
        number = row.whole("res_no")
        mission = mission_of(shop, row, row.maybe("mission"))
        if mission is None:
            continue
        periods[mission, number] = _from_index(shop, row, mission, _paragraphs(number, acts, texts))
    for number in sorted(acts):
        labelled = {m for m, n in periods if n == number}
        for mission, period in _scanned(shop, _paragraphs(number, acts, texts), "un-xml").items():
            if mission not in labelled:
                periods[mission, number] = period
    for number in sorted(n for n in texts if n not in acts):
        labelled = {m for m, n in periods if n == number}
        for mission, period in _scanned(shop, _paragraphs(number, acts, texts), "council-texts").items():
            if mission not in labelled:
                periods[mission, number] = period
    for own in own_csv("mandate_acts"):
        mission = shop.missions.code(own["mission"], "ingest/own/mandate_acts.csv")
        periods[mission, int(own["resolution"])] = _own(own, int(own["resolution"]) in acts)
    for (mission, number), period in sorted(periods.items()):
        _add(shop, mission, number, period, cast)


def _paragraphs(number: int, acts: dict[int, Act], texts: dict[int, str]) -> list[tuple[str, str]]:
    if number in acts:
        return list(acts[number].paragraphs)
    return operative(texts[number]) if number in texts else []


def _own(row: dict[str, str], in_xml: bool) -> Period:
    return Period(
        act=row["act"],
        until=date.fromisoformat(row["until"]) if row["until"] else None,
        form=row["form"],
        paragraph=row["paragraph"] or None,
        confidence="read",
        source="un-xml" if in_xml else "council-texts",
        note=row["note"] or None,
    )


def term_of(text: str) -> date | None:
    """The end of the mandate that a paragraph sets: the first date after 'until', 'ending on' and the like."""
    verb = PROLONGS.search(text)
    if verb is None or not ABOUT_MANDATE.search(text):
        return None
    found = TERM.search(text, verb.start()) or TERM.search(text)
    if found is None:
        return None
    try:
        return date(int(found[3]), MONTHS.index(found[2]) + 1, int(found[1]))
    except ValueError:
        return None


def _names_mission(text: str, mission: str) -> bool:
    return re.search(rf"\b{re.escape(mission)}\b(?! I)", text) is not None


def _from_index(shop: Workshop, row: SourceRow, mission: str, paragraphs: list[tuple[str, str]]) -> Period:
    until = row.maybe_day("until")
    dated = [(n, term_of(t), _names_mission(t, mission)) for n, t in paragraphs]
    same = [n for n, day, _ in dated if until and day == until]
    ours = [(n, day) for n, day, named in dated if day and (named or len(paragraphs) < 25)]
    if row["res_no"] == "2232" and until == date(2016, 5, 30):
        shop.errors.met("index-2232-amisom-date")
        until, same = date(2016, 3, 30), [n for n, day, _ in dated if day == date(2016, 3, 30)]
    act = row["kind"] if row["kind"] == "extend" else "other"
    if act == "other" and not (until and same):
        return Period("other", None, "not_read", None, "derived", "council-index", None)
    if until is None and ours:
        return Period(act, ours[0][1], "fixed_term", ours[0][0], "read", "un-xml", None)
    form = "fixed_term" if until else "not_read"
    if same:
        return Period("extend", until, form, same[0], "read", "un-xml", None)
    return Period(act, until, form, None, "derived", "council-index", None)


def _scanned(shop: Workshop, paragraphs: list[tuple[str, str]], source: str) -> dict[str, Period]:
    """Extensions of missions that the index does not name: 'extend the mandate of X until ...' in a paragraph."""
    found: dict[str, Period] = {}
    for number, text in paragraphs:
        until = term_of(text)
        if until is None:
            continue
        about = re.search(
            r"(?:extend|renew|prolong)\w*[^.;]{0,60}?mandates? of (?:the )?(?:[A-Z][\w-]+ (?:of |in |the |for |and )*){0,14}\(?([A-Z]{4,9}(?: I{1,3})?)\b",
            text,
        ) or re.search(r"(?:extend|renew)\w* ([A-Z]{4,9}(?: I{1,3})?)(?:'s|’s) mandate", text)
        if about and about[1] in shop.missions.meaning and about[1] not in NO_SCAN:
            mission = shop.missions.code(about[1], "operative paragraph")
            found.setdefault(mission, Period("extend", until, "fixed_term", number, "read", source, None))
    return found


def _add(shop: Workshop, mission: str, number: int, period: Period, cast: dict[int, date]) -> None:
    if number not in cast:
        raise PeaceopsError(f"mandate of {mission}: expected resolution {number} among the votes, found none.")
    shop.add(
        "mandate_periods",
        Fact(
            source=period.source,
            known=cast[number],
            status="decided",
            confidence=period.confidence,
            locator=f"S/RES/{number} ({cast[number].year})" + (f", op. {period.paragraph}" if period.paragraph else ""),
            note=period.note,
        ),
        mission=mission,
        resolution=number,
        decided_on=cast[number],
        act=period.act,
        until=period.until,
        form=period.form,
        paragraph=period.paragraph,
    )
