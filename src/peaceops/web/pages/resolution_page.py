"""The page of a resolution of the Security Council: when it was adopted, for which mission, how members voted."""

from __future__ import annotations

import peaceops
from peaceops.book import Book
from peaceops.book.tables.council import ResolutionsRow
from peaceops.council.votes import Vote
from peaceops.document.model import Ref
from peaceops.document.named import addresses_at_un
from peaceops.errors import refused, shown
from peaceops.missions.names import state_names
from peaceops.web.pages.addresses import at, mission_at
from peaceops.web.pages.page import Asked, Page
from peaceops.words.catalogue import Said, said
from peaceops.words.states import shortened


def page(asked: Asked) -> Page:
    """A resolution by its number. Raises PeaceopsError for one that this database does not have."""
    number = asked.text("number")
    row = _row(asked.site.book, number)
    symbol = f"S/RES/{row.resolution} ({row.adopted_on.year})"
    cards = asked.cards(symbol)
    votes = peaceops.council_votes(from_date=row.adopted_on, to_date=row.adopted_on, book=asked.site.book)
    vote = next((v for v in votes.votes if v.vote == symbol), None)
    names = state_names(asked.site.book.at(), {m for cast in vote.casts.values() for m in cast} if vote else ())
    values = {
        "cards": cards,
        "adopted": row.adopted_on,
        "symbol": Ref(symbol, row.source, row.locator or row.symbol),
        "at_un": list(addresses_at_un((symbol,))),
        "mission": row.mission,
        "mission_at": mission_at(row.mission, row.adopted_on) if row.mission else "",
        "vote": vote,
        "casts": _casts(vote, names) if vote else (),
        "votes_at": at("/council", about=row.mission, as_of=row.adopted_on),
    }
    return Page(symbol, "resolution.html.j2", values, row.title)


def _casts(vote: Vote, names: dict[str, str]) -> list[tuple[Said, list[str]]]:
    """Who voted how, by how: words for it and the names of States."""
    said_of = {cast: said("web-resolution-cast", cast=cast) for cast in vote.casts if cast != "Y"}
    return [(words, sorted(shortened(names[m]) for m in vote.casts[cast])) for cast, words in said_of.items()]


def _row(book: Book, number: str) -> ResolutionsRow:
    row = book.at().first(ResolutionsRow, resolution=int(number)) if number.isdecimal() and len(number) < 6 else None
    if row is None:
        raise refused("name-not-understood", name=shown(number), kind="document")
    return row
