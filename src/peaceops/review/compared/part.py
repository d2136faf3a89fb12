"""Two reviews compared, section by section: what leads, what is new and what ended, what changed, what may not be
subtracted, and what only one of them has."""

from __future__ import annotations

from datetime import date
from typing import Any

from peaceops.document.model import Block, Bullets, Cell, CrossRef, Section, When
from peaceops.period import Period
from peaceops.review.compared import leads
from peaceops.review.compared.matching import Matched, OneSided, SamePair, matched
from peaceops.review.compared.sides import COLUMNS, Sides, status, when
from peaceops.review.compared.table_rows import LoneRows, only_in_one

UNLIKE = ("what", "then", "then-when", "then-status", "now", "now-when", "now-status")
ONE = ("what", "value", "when", "status")
METHOD = ("matched", "newest", "left-out", "subtracted", "rows", "each-by-its-date")


def sections(sides: Sides, *, brief: bool) -> list[Section]:
    """The sections of a comparison; the first page alone where that is asked for."""
    rows = only_in_one(sides)
    first = _first_page(sides, rows)
    if brief:
        return [first]
    found = matched(sides.then, sides.now)
    more = (_rows(sides, rows), _changed(sides, found), _unlike(sides, found), _only(sides, found))
    return [first, *(s for s in more if s is not None), _method(sides)]


def _first_page(sides: Sides, rows: tuple[LoneRows, ...]) -> Section:
    w, held = sides.write, leads.leads_of(sides)
    day = When(Period.day(date.fromisoformat(sides.now.as_of)))
    key = "compared-asked" if sides.one_mission else "compared-asked-two"
    names: dict[str, Any] = {"then": sides.named(sides.then), "now": sides.named(sides.now)}
    blocks: list[Block] = [w.say(key, mission=sides.now.mission, day=day, **names)]
    if held:
        blocks.append(leads.sentences(sides, held))
    lines = leads.new_lines(sides, rows)
    if lines:
        blocks += [w.say("compared-new-opening"), *lines]
    elif sides.one_mission:
        blocks.append(w.say("compared-nothing-new", kind="gap"))
    if held:
        blocks.append(leads.table(sides, held))
    return w.section("compared-brief", blocks)


def _rows(sides: Sides, rows: tuple[LoneRows, ...]) -> Section | None:
    inside = []
    for now, key in ((True, "compared-new"), (False, "compared-ended")):
        tables = [r.table for r in rows if r.now is now]
        side = str(sides.named(sides.now if now else sides.then))
        if tables:
            inside.append(Section(key, _rows_title(sides, side, new=now), tuple(tables)))
    opening = sides.write.say("compared-rows-opening")
    return sides.write.section("compared-rows", [opening], inside) if inside else None


def _rows_title(sides: Sides, side: str, *, new: bool) -> str:
    if not sides.one_mission:
        return sides.write.words_only("section-compared-only-in", side=side)
    return sides.write.words_only("section-compared-new" if new else "section-compared-ended")


def _changed(sides: Sides, found: Matched) -> Section | None:
    """A table for each section of the reviews: what moved first, then what only has a newer period."""
    titles = {s.id: s.title for s in (*sides.then.sections, *sides.now.sections)}
    inside = []
    for name in dict.fromkeys(p.section for p in found.pairs):
        pairs = sorted((p for p in found.pairs if p.section == name), key=lambda p: not p.moved)
        rows = [sides.row(p) for p in pairs]
        about: dict[str, Any] = {"part": titles[name], "then": sides.named(sides.then), "now": sides.named(sides.now)}
        key = f"compared-of-{name}"
        table = sides.write.table("compared-table", COLUMNS, rows, name=key, heads=sides.heads(), **about)
        inside.append(Section(f"compared-part-{name}", titles[name], (table,)))
    opening = sides.write.say("compared-changed-opening", method=CrossRef("compared-method"))
    return sides.write.section("compared-changed", [opening], inside) if inside else None


def _unlike(sides: Sides, found: Matched) -> Section | None:
    rows = [_unlike_row(sides, p) for p in found.unlike]
    if not rows:
        return None
    table = sides.write.table("compared-unlike-table", UNLIKE, rows, heads=sides.heads())
    return sides.write.section("compared-unlike", [sides.write.say("compared-unlike-opening"), table])


def _unlike_row(sides: Sides, pair: SamePair) -> tuple[Cell, ...]:
    then, now = pair.then, pair.now
    return (sides.what(now, sides.now), then, when(then), status(then), now, when(now), status(now))


def _only(sides: Sides, found: Matched) -> Section | None:
    w = sides.write
    sided = ((found.only_now, sides.now, "compared-only-now"), (found.only_then, sides.then, "compared-only-then"))
    tables = []
    for held, document, key in sided:
        rows = [_one(sides, h, key == "compared-only-now") for h in held]
        if rows:
            tables.append(w.table("compared-only-table", ONE, rows, name=key, side=sides.named(document)))
    return w.section("compared-only", [w.say("compared-only-opening"), *tables]) if tables else None


def _one(sides: Sides, held: OneSided, now: bool) -> tuple[Cell, ...]:
    figure = held.figure
    return (sides.what(figure, sides.now if now else sides.then), figure, when(figure), status(figure))


def _method(sides: Sides) -> Section:
    w = sides.write
    return w.section("compared-method", [Bullets(tuple(w.say(f"compared-method-{key}") for key in METHOD))])
