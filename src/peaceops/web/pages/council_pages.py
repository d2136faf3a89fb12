"""The Security Council on a day: who sits, how it voted, which renewals were contested."""

from __future__ import annotations

from datetime import date

from markupsafe import Markup

import peaceops
from peaceops.book import View
from peaceops.council.renewals import renewals_of
from peaceops.council.vote_lists import VoteList
from peaceops.council.votes import OUTCOMES
from peaceops.days import any_day
from peaceops.document.model import Cell, Empty, Table
from peaceops.errors import refused, shown
from peaceops.web.pages.council_votes import votes_grid
from peaceops.web.pages.page import Asked, Page
from peaceops.web.pages.page_parts import LinkedText, PagePart, address, or_none, parts, section, writer
from peaceops.words.catalogue import said
from peaceops.words.states import shortened

AT = "/council"
ROWS = 20  # votes of a page
FILTERS = ("about", "member", "outcome", "vetoed_by", "from", "to")


def page(asked: Asked) -> Page:
    """Members on the day, votes by subject, member and outcome, renewals by mission. Raises PeaceopsError for a
    subject, State, outcome or span that is none."""
    day, view = asked.day(), asked.site.book.at(asked.day())
    filters = {name: asked.text(name) for name in FILTERS}
    query = {"as_of": day, **{name: value for name, value in filters.items() if value}}
    title = said("pay-council-title")
    cards = asked.cards(title, as_of=day)
    skip, answer = _skip(asked), _votes(asked, day)
    found = tuple(reversed(answer.votes))
    shown_now = found[skip : skip + ROWS]
    empty = Markup('<p class="empty">{}</p>').format(str(said("pay-grid-none")))
    grid = votes_grid(cards, view, shown_now, str(said("pay-grid", day=day))) if shown_now else empty
    told = Markup("").join(Markup("<p>{}</p>").format(str(note)) for note in answer.sentences())
    sitting = parts(cards, [section("pay-members", [_members(asked, day)])])
    voted = (PagePart("votes", str(said("section-pay-votes-grid")), told + grid),)
    made = (
        *(voted + sitting if any(filters.values()) or skip else sitting + voted),
        *parts(cards, [section("pay-renewals", [_renewals(asked, view, day)])]),
    )
    values = {
        "day": day,
        "filters": filters,
        "outcomes": [("", str(said("pay-any"))), *((o, str(said("council-outcome", outcome=o))) for o in OUTCOMES)],
        "older": address(AT, **query, skip=skip + ROWS) + "#votes" if len(found) > skip + ROWS else "",
        "newer": address(AT, **query, skip=max(skip - ROWS, 0)) + "#votes" if skip else "",
        "cards": cards,
        "parts": made,
        "links": _links(day, filters),
    }
    return Page(title, "council.html.j2", values, said("pay-council-lead", day=day))


def _skip(asked: Asked) -> int:
    text = asked.text("skip")
    if text and not (text.isascii() and text.isdigit() and len(text) < 6):
        raise refused("web-no-number", name="skip", given=shown(text))
    return int(text or 0)


def _votes(asked: Asked, day: date) -> VoteList:
    """Votes by the filters of the address."""
    first, last = (any_day(asked.text(n) or None, said(f"day-{of}")) for n, of in (("from", "first"), ("to", "last")))
    return peaceops.council_votes(
        asked.text("about") or None,
        member=asked.text("member") or None,
        outcome=asked.text("outcome") or None,
        vetoed_by=asked.text("vetoed_by") or None,
        from_date=first,
        to_date=last,
        as_of=day,
        book=asked.site.book,
    )


def _members(asked: Asked, day: date) -> Table | None:
    seats = or_none(lambda: peaceops.council_members(day, as_of=day, book=asked.site.book))
    if seats is None:
        return None
    rows: list[tuple[Cell, ...]] = [
        (
            LinkedText(shortened(m.name), address(f"/states/{m.iso3}", as_of=day)),
            str(said("council-seat-permanent" if m.permanent else "council-seat-elected")),
            m.group or Empty.NOT_APPLICABLE,
            m.term_end or Empty.NOT_APPLICABLE,
        )
        for m in seats.members
    ]
    return writer().table("pay-members", ("member", "seat", "group", "ends"), rows, day=day)


def _renewals(asked: Asked, view: View, day: date) -> Table | None:
    """Missions by how contested their renewals were, the most contested first."""
    rows: list[tuple[Cell, ...]] = []
    for found in peaceops.council_renewals(as_of=day, book=asked.site.book):
        if (own := renewals_of(view, found.mission)) is not None:
            name = LinkedText(found.mission, address(f"{AT}/{found.mission}", as_of=day))
            rows.append((name, own.total, own.contested, own.share))
    rows.sort(key=lambda row: -float(getattr(row[3], "value", 0)))
    if not rows:
        return None
    return writer().table("pay-renewals", ("mission", "total", "contested", "share"), rows, folded=True, day=day)


def _links(day: date, filters: dict[str, str]) -> tuple[tuple[str, str], ...]:
    at = "/api/v1/council"
    spans = {"from_date": filters["from"], "to_date": filters["to"]}
    about = {name: filters[name] for name in ("about", "member", "outcome", "vetoed_by")}
    return (
        ("votes", address(f"{at}/votes", **about, **spans, as_of=day, format="csv")),
        ("members", address(f"{at}/members", on=day, as_of=day, format="csv")),
        ("renewals", address(f"{at}/renewals", as_of=day, format="csv")),
        ("agreement", address(f"{at}/agreement", member=filters["member"], as_of=day, format="csv")),
    )
