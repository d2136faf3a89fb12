"""How missions touch the interests of a Member State: a line a mission, and one mission topic by topic. In figures with
sources; nothing is scored."""

from __future__ import annotations

from datetime import date
from itertools import groupby

import peaceops
from peaceops.book import Figure
from peaceops.book.reply import Cell as AnswerCell
from peaceops.document.figures import teller
from peaceops.document.model import Block, Cell, Empty, Section, Strip, When
from peaceops.errors import PeaceopsError
from peaceops.missions.membership import find_member
from peaceops.missions.states import name_then
from peaceops.period import Period
from peaceops.web.pages.page import Asked, Page
from peaceops.web.pages.page_parts import LinkedText, address, or_none, parts, section, writer
from peaceops.words.catalogue import said
from peaceops.words.states import shortened, the

LINES = ("trade_usd", "aid_usd", "uniformed", "deaths", "bill_usd")
COLUMNS = ("mission", *(name.partition("_")[0] for name in LINES))
LONG = 14  # rows from which the table of missions opens on demand
LONG_TOPIC = 45  # and that of a topic
BROAD = ("what", "period", "value", "other", "beside")


def lines(asked: Asked, day: date, iso3: str, name: str) -> list[Block | None]:
    """The missions that ran on the day, each with trade, aid, people and bill."""
    found = or_none(lambda: peaceops.interests(iso3, as_of=day, book=asked.site.book))
    rows: list[tuple[Cell, ...]] = [
        (_mission(str(row["mission"]), iso3, day), *(_cell(row.get(key)) for key in LINES)) for row in found or ()
    ]
    if not rows or found is None:
        return []
    w = writer()
    table = w.table("pay-interests", COLUMNS, rows, folded=len(rows) > LONG, state=the(name), day=day)
    return [
        w.say("pay-interests-says", state=the(name)),
        table,
        *(w.say("pay-note", text=str(n), kind="note") for n in found.notes),
    ]


def _mission(mission: str, iso3: str, day: date) -> str:
    return LinkedText(mission, address(f"/states/{iso3}/interests/{mission}", as_of=day))


def _cell(value: AnswerCell) -> Cell:
    return value if not isinstance(value, int | float | date) else str(value)


def page(asked: Asked) -> Page:
    """One mission and one Member State. Raises PeaceopsError for a name that is none, and a day before the mission."""
    day, view = asked.day(), asked.site.book.at(asked.day())
    iso3 = find_member(view, asked.text("state"))
    name = shortened(name_then(view, iso3))
    found = peaceops.interests(iso3, asked.text("mission"), as_of=day, book=asked.site.book)
    mission = str(dict(found.about)["mission"])
    title = said("pay-lens-title", state=name, mission=mission)
    cards = asked.cards(title, as_of=day)
    w = writer()
    sections = [section("pay-lens-first", [_first(asked, day, iso3, mission)])]
    sections += [_topic(topic, list(rows)) for topic, rows in groupby(found, key=lambda r: str(r["topic"]))]
    sections.append(section("pay-lens-limits", [w.say("pay-note", text=str(n)) for n in found.notes]))
    values = {
        "day": day,
        "iso3": iso3,
        "mission": mission,
        "cards": cards,
        "parts": parts(cards, sections, untitled=1),
        "links": (),
    }
    above = ((said("pay-states-title"), address("/states", as_of=day)), (name, address(f"/states/{iso3}", as_of=day)))
    lead = said("pay-lens-lead", state=the(name), mission=mission, day=day)
    return Page(title, "lens.html.j2", values, lead, crumbs=above)


def _first(asked: Asked, day: date, iso3: str, mission: str) -> Strip | None:
    """The newest of each, as the line of the mission has it; None for a mission whose mandate does not run."""
    found = or_none(lambda: peaceops.interests(iso3, as_of=day, book=asked.site.book))
    own = next((row for row in found or () if row["mission"] == mission), None)
    if own is None:
        return None
    held = [(key, value) for key in LINES if isinstance(value := own.get(key), Figure)]
    return Strip(tuple((value, writer().text(f"pay-lens-{key.partition('_')[0]}")) for key, value in held))


def _topic(topic: str, rows: list[dict[str, AnswerCell]]) -> Section:
    """A topic as a table: what is counted, when, by whom; the newest last."""
    cells: list[tuple[Cell, ...]] = [
        (
            str(row["what"]),
            _when(str(row["period"])),
            _cell(row["value"]),
            _cell(row.get("other_side")) or Empty.NOT_APPLICABLE,
            str(row.get("note") or ""),
        )
        for row in rows
    ]
    known = (
        topic
        if topic in ("trade", "aid", "memberships", "refugees", "assembly", "votes", "people", "bill")
        else "other"
    )
    table = writer().table(
        "pay-lens", BROAD, cells, name=f"pay-lens-{topic}", folded=len(cells) > LONG_TOPIC, topic=known
    )
    return Section(f"lens-{topic}", str(said("pay-lens-topic", topic=known)), (table,))


def _when(text: str) -> Cell:
    """A period as tables name it; what is no period stands as the answer has it."""
    try:
        return When(Period.parse(text))
    except (PeaceopsError, ValueError):
        return teller().words.language.spelled(text, months=True)
