"""Two reviews compared: one mission at two dates, or two missions at one date."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from peaceops.book import Book
from peaceops.days import in_words
from peaceops.document.model import Document
from peaceops.document.notes import standing_notes
from peaceops.document.walk import figures_of, refs_of
from peaceops.document.writer import Writer
from peaceops.errors import refused, unknown
from peaceops.missions.names import find_mission
from peaceops.review.assemble import BRIEF, FORMS, FULL, review
from peaceops.review.compared.part import sections
from peaceops.review.compared.sides import Sides
from peaceops.words.catalogue import words


def compare(
    book: Book,
    mission: str,
    as_of: date,
    against: date | str,
    *,
    payer: str = "USA",
    form: str = FULL,
    say: Callable[[str], None] = lambda words: None,
) -> Document:
    """The review of `mission` on `as_of` beside that of an earlier day, or of another mission on the same day.

    `against`: the day, or the name of the mission. `form`: full, or brief (the first page alone). Raises PeaceopsError
    as a review does for either of the two, for a day that is not earlier, and for the mission itself.
    """
    if form not in FORMS:
        raise unknown("form", form, FORMS)
    view = book.at(as_of)
    own = other = find_mission(view, mission)
    before = as_of
    if isinstance(against, date):
        before = against
        if against >= as_of:
            raise refused("compare-not-earlier", given=str(against), day=str(as_of))
    elif (other := find_mission(view, against)) == own:
        raise refused("compare-with-itself", mission=other)
    then = review(book, other, before, payer=payer, say=say)
    now = review(book, own, as_of, payer=payer, say=say)
    return _document(Sides(then, now, Writer(words())), form)


def _document(sides: Sides, form: str) -> Document:
    then, now, w = sides.then, sides.now, sides.write
    made = tuple(sections(sides, brief=form == BRIEF))
    key = "compared-title" if sides.one_mission else "compared-title-two"
    title = w.words_only(key, mission=now.mission, other=then.mission)
    days = {"day": in_words(date.fromisoformat(now.as_of)), "then": in_words(date.fromisoformat(then.as_of))}
    subtitle = w.words_only("compared-subtitle" if sides.one_mission else "compared-subtitle-two", **days)
    used = {r.source for r in refs_of(made)}.union(*(f.sources() for f in figures_of(made)))
    rows = {row.source: row for row in (*then.sources, *now.sources)}
    return Document(
        title=title,
        subtitle=subtitle,
        mission=now.mission,
        as_of=now.as_of,
        payer=now.payer,
        hindsight=False,
        book=now.book,
        sections=made,
        sources=tuple(rows[key] for key in sorted(used)),
        form=form,
        payer_name=now.payer_name,
        notes=standing_notes(w.words, title, subtitle, made, now.as_of),
        against=then.as_of if sides.one_mission else then.mission,
    )
