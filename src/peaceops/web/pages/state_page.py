"""A Member State: what it pays, for which mission, over time; its limit and arrears; its people; its votes."""

from __future__ import annotations

from datetime import date

import peaceops
from peaceops.book import Figure
from peaceops.document.model import Block, Empty, Strip, Text, When
from peaceops.missions.membership import admission, find_member, membership
from peaceops.missions.states import name_then
from peaceops.money.payer_view import PayerView
from peaceops.money.ranks import rank_by_rate
from peaceops.period import Period
from peaceops.web.pages import state_interests, state_money, state_people, state_votes
from peaceops.web.pages.page import Asked, Page
from peaceops.web.pages.page_parts import address, or_none, parts, section, writer
from peaceops.words.catalogue import said
from peaceops.words.states import shortened, the

OLDEST_RATE = 4  # years back from the day, in which a rate is still told first


def page(asked: Asked) -> Page:
    """A Member State at a date, with its bill of one financial year. Raises PeaceopsError for a name that is none, and
    for a year that this database has no cost of."""
    day, fy, book = asked.day(), asked.text("fy"), asked.site.book
    view = book.at(day)
    iso3 = find_member(view, asked.text("state"))
    name = name_then(view, iso3)
    bill = _bill(asked, iso3, fy, day)
    bills = state_money.bills(asked, day, iso3)
    people = state_people.serving(asked, day, iso3, name)
    about = {"state": the(name)}
    sections = [
        section("pay-first", [_strip(asked, day, iso3, bill)], **about),
        section("pay-bill", state_money.bill(asked, day, bill) if bill else [_no_bill(name)], **about),
        section("pay-over-time", state_money.over_time(view, bills), **about),
        section("pay-rates", state_money.rates(asked, day, iso3, name), **about),
        section("pay-owed", state_money.limit_and_arrears(asked, day, bill) if bill else [], **about),
        section("pay-serving", people, **about),
        section("pay-deaths", state_people.deaths(asked, day, iso3, name), **about),
        section("pay-interests", state_interests.lines(asked, day, iso3, name), **about),
        section("pay-votes", state_votes.votes(asked, day, iso3, name), **about),
    ]
    fy = bill.fy if bill else ""
    cards = asked.cards(shortened(name), as_of=day, fy=fy)
    values = {
        "day": day,
        "iso3": iso3,
        "fy": fy,
        "years": [(v.fy, str(When(Period.parse(v.fy)))) for v in reversed(bills)],
        "cards": cards,
        "parts": parts(cards, sections, untitled=1),
        "links": _links(iso3, day, fy),
    }
    title = shortened(name)
    lead = said("pay-state-lead", state=the(title), day=day)
    return Page(
        title, "state.html.j2", values, lead, crumbs=((said("pay-states-title"), address("/states", as_of=day)),)
    )


def _bill(asked: Asked, iso3: str, fy: str, day: date) -> PayerView | None:
    """The bill of a year; of the newest that there is where none is asked for. Raises PeaceopsError for a year that is
    asked for and has none."""
    if fy:
        return peaceops.payer(iso3, fy, as_of=day, book=asked.site.book)
    return or_none(lambda: peaceops.payer(iso3, as_of=day, book=asked.site.book))


def _no_bill(name: str) -> Block:
    return writer().say("pay-no-bill", state=the(name), kind="gap")


def _strip(asked: Asked, day: date, iso3: str, bill: PayerView | None) -> Strip:
    """What one sees first: its rate, its bill, the bill a head, its people, its deaths."""
    w, book = writer(), asked.site.book
    items: list[tuple[Figure | Empty, Text]] = []
    for rate, rank, year in _rate(asked, day, iso3):
        items.append((rate, w.text("pay-strip-rate", year=year)))
        if rank:
            items.append((rank, w.text("pay-strip-rank", year=year)))
    if bill:
        year = When(Period.parse(bill.fy))
        whole = "no" if state_money.lacking(book.at(day), bill) else "yes"
        items.append((bill.total or Empty.NOT_KNOWN, w.text("pay-strip-bill", year=year, whole=whole)))
        if bill.per_head:
            items.append((bill.per_head, w.text("pay-strip-head")))
    sent = or_none(lambda: peaceops.strength(on=day, contributor=iso3, as_of=day, book=book))
    persons = next((r["persons"] for r in sent or () if isinstance(r["persons"], Figure)), None)
    items.append((persons or Empty.NONE, w.text("pay-strip-persons")))
    died = or_none(lambda: peaceops.deaths(by="nationality", nationality=iso3, to_date=day, as_of=day, book=book))
    deaths = next((r["deaths"] for r in died or () if isinstance(r["deaths"], Figure)), None)
    items.append((deaths or Empty.NONE, w.text("pay-strip-deaths")))
    if membership(book.at(day), iso3).on(day):
        items.append((admission(book.at(day), iso3, day), w.text("pay-strip-admitted")))
    return Strip(tuple(items))


def _rate(asked: Asked, day: date, iso3: str) -> list[tuple[Figure, Figure | None, When]]:
    """The peacekeeping rate of the newest year up to the day, with its rank; none where no year has one."""
    for year in range(day.year, day.year - OLDEST_RATE, -1):
        found = or_none(lambda year=year: peaceops.rates(year, as_of=day, book=asked.site.book))  # type: ignore[misc]
        own = next((r for r in found or () if r.iso3 == iso3), None)
        if found and own:
            rank = rank_by_rate(asked.site.book.at(day), own, found)
            return [(own.peacekeeping, rank, When(Period.of_year(year)))]
    return []


def _links(iso3: str, day: date, fy: str) -> tuple[tuple[str, str], ...]:
    at = "/api/v1"
    bill = (("payer", address(f"{at}/payer/{iso3}", fy=fy, as_of=day)),) if fy else ()
    return (
        *bill,
        ("regular-since", address(f"{at}/regular-rates", payer=iso3, as_of=day)),
        ("arrears", address(f"{at}/arrears", state=iso3, as_of=day)),
        ("sent", address(f"{at}/strength/ALL", contributor=iso3, as_of=day)),
        ("deaths-of", address(f"{at}/deaths/ALL", nationality=iso3, as_of=day)),
        ("votes-of", address(f"{at}/council/votes", member=iso3, as_of=day)),
    )
