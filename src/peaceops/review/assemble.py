"""The strategic review: its parts, assembled into one document."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from peaceops.book import Book, View
from peaceops.book.missions import mission_row, state_name
from peaceops.days import in_words
from peaceops.errors import unknown
from peaceops.review import (
    cost,
    decision,
    evidence,
    host,
    mandate,
    options,
    payers,
    precedents,
    presence,
    questions,
    summary,
)
from peaceops.review.context import Context, Part
from peaceops.review.document import Document, Section, figures_of, refs_of

PARTS: tuple[tuple[str, Callable[[Context], Part]], ...] = (
    ("mandate and history", mandate.part),
    ("presence", presence.part),
    ("cost", cost.part),
    ("who pays", payers.part),
    ("the Council", decision.part),
    ("precedents", precedents.part),
    ("the host", host.part),
    ("options", options.part),
)


def review(
    book: Book,
    mission: str,
    as_of: date,
    *,
    payer: str = "USA",
    hindsight: bool = False,
    say: Callable[[str], None] = lambda words: None,
    ready: Callable[[Section], None] = lambda section: None,
) -> Document:
    """The review of `mission` from what was public on `as_of`; with `hindsight`, what later sources changed as well.

    `ready` is told of each section once it is written, so that a renderer can begin with it.

    Raises PeaceopsError for an unknown mission or payer, and for a date before the mission's start.
    """
    context = _context(book, mission, as_of, payer, hindsight)
    parts = []
    for name, make in PARTS:
        say(f"writing: {name}")
        parts.append(make(context))
        ready(parts[-1].section)
    return _document(book, context, parts)


def _context(book: Book, mission: str, as_of: date, payer: str, hindsight: bool) -> Context:
    view = book.at(as_of)
    profile = mission_row(view, mission, as_of)
    members = {r["iso3"]: r["name"] for r in view.rows("SELECT * FROM states WHERE member AND left_on IS NULL")}
    if payer.upper() not in members:
        raise unknown("Member State", payer, [f"{iso3} ({name})" for iso3, name in members.items()])
    return Context(
        mission=profile["mission"],
        as_of=as_of,
        payer=payer.upper(),
        view=view,
        later=book.at() if hindsight else None,
        profile=profile,
    )


def _document(book: Book, context: Context, parts: list[Part]) -> Document:
    sections = [summary.section(context, parts), *(p.section for p in parts), questions.section(context, parts)]
    sections.append(evidence.section(context, tuple(sections)))
    profile = context.profile
    return Document(
        title=f"{context.mission}: a strategic review",
        subtitle=f"{profile['name']}, as of {in_words(context.as_of)}",
        mission=context.mission,
        as_of=context.as_of.isoformat(),
        payer=context.payer,
        hindsight=context.later is not None,
        book=book.version,
        sections=tuple(sections),
        sources=_sources(context.later or context.view, tuple(sections)),
        payer_name=state_name(context.view, context.payer),
    )


def _sources(view: View, sections: tuple[Section, ...]) -> tuple[dict[str, object], ...]:
    used = {r.source for r in refs_of(sections)}.union(*(f.sources() for f in figures_of(sections)))
    return tuple(view.sources[key] for key in sorted(used))
