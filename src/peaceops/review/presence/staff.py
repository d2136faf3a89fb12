"""Civilian staff and authorised strength: the single figures that exist, each with its mark and page."""

from __future__ import annotations

from peaceops.document.model import Ref, Row, When
from peaceops.missions.ceilings import ceilings_on
from peaceops.people import MonthStrength, StaffingFigure, staffing_figures
from peaceops.review.context import Context, Gap, Part
from peaceops.words.catalogue import said

FOLD_OVER = 15
LOCATOR_WORDS = 60
COLUMNS = ("period", "what", "category", "persons", "mark", "source")


def part(ctx: Context, months: tuple[MonthStrength, ...]) -> Part:
    """The table of figures by the date, and the gap: there is no series of civilian staff."""
    w, found = ctx.write, staffing_figures(ctx.view, ctx.mission)
    if not found:
        none = w.say("presence-no-staffing", mission=ctx.mission, kind="gap")
        return Part(w.section("presence-staff", [none]), gaps=(gap(ctx),))
    note = w.say("presence-staffing-is-no-series", kind="note")
    rows, folded = (_row(ctx, f) for f in found), len(found) > FOLD_OVER
    table = w.table("presence-staffing", COLUMNS, rows, folded=folded, mission=ctx.mission)
    return Part(w.section("presence-staff", [note, table]), gaps=(gap(ctx),))


def gap(ctx: Context) -> Gap:
    """There is no series of civilian staff, and of some missions no ceilings."""
    ceilings = "yes" if ceilings_on(ctx.view, ctx.mission, ctx.as_of) else "no"
    lacking = said("gap-civilian-staff", mission=ctx.mission, ceilings=ceilings)
    return Gap(lacking, said("look-in-budgets-and-staff-data"))


def _row(ctx: Context, found: StaffingFigure) -> Row:
    persons = found.persons
    words = persons.locator.split("; ")[0]
    if len(words) > LOCATOR_WORDS:
        words = words[: LOCATOR_WORDS - 1].rstrip() + "…"
    mark = ctx.write.words_only("presence-staffing-mark", confidence=persons.confidence, ahead=found.ahead)
    source = Ref(words, persons.source, persons.locator)
    return (When(found.period), found.what, found.category, persons, mark, source)
