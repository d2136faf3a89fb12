"""So what first: the figures that lead a review, then and now, each in a sentence and in a row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from peaceops.book import Figure
from peaceops.document.model import Block, Bullets, Cell, Document, Empty, Paragraph, Ref, Table
from peaceops.document.walk import figures_of
from peaceops.review.compared.matching import SamePair, about_mission, as_of_any, thing
from peaceops.review.compared.sides import Sides, status, status_said, when
from peaceops.review.compared.table_rows import LoneRows
from peaceops.words.catalogue import Said, said

# What leads, and the measures that may say it, in the order in which a review names them.
LEADING = (
    ("end", ("mandate-last-day",)),
    ("uniformed", ("uniformed-personnel", "mean-uniformed-personnel")),
    ("ceiling", ("authorised-ceiling",)),
    ("civilians", ("civilian-staff",)),
    ("amount", ("amount-as-named", "apportioned-before-credits")),
    ("bill", ("assessed-gross", "part-of-cost", "regular-assessment")),
    ("deaths", ("deaths",)),
)
OF_THE_PAYER = (("rate", ("peacekeeping-rate", "regular-rate")),)
COLUMNS = ("what", "then", "then-when", "then-status", "now", "now-when", "now-status", "change")
NAMED = 5  # of what is new; the table has the others


@dataclass(frozen=True, slots=True)
class Lead:
    """A leading figure in both reviews, or in one. `like`: whether the two count one thing with one status."""

    key: str
    then: Figure | None
    now: Figure | None
    like: bool


def leads_of(sides: Sides) -> tuple[Lead, ...]:
    """The leading figures that at least one of the reviews has."""
    found = []
    before, after = _leading(sides.then), _leading(sides.now)
    for key, _ in (*LEADING, *OF_THE_PAYER):
        then, now = before.get(key), after.get(key)
        if then is not None or now is not None:
            found.append(Lead(key, then, now, _like(sides, then, now)))
    return tuple(found)


def _like(sides: Sides, then: Figure | None, now: Figure | None) -> bool:
    if then is None or now is None:
        return False
    (one, *rest), (other, *others) = _bare(then, sides.then), _bare(now, sides.now)
    return one == other and rest == others


def _bare(figure: Figure, document: Document) -> tuple[object, ...]:
    """What is counted without the words of a document for it, status and unit."""
    counts = as_of_any(figure.counted, document.mission)
    about = tuple((n, v) for n, v in counts.about if n != "what")
    return (counts.key, about, *thing(figure, document.mission)[1:])  # type: ignore[index]  # a tuple


def _leading(document: Document) -> dict[str, Figure]:
    """The first figure of each leading kind that a review names of its mission, or of its payer."""
    kinds = {m: key for key, measures in LEADING for m in measures}
    rates = {m: key for key, measures in OF_THE_PAYER for m in measures}
    found: dict[str, Figure] = {}
    for figure in figures_of(document.sections):
        counts = figure.counted
        if counts.key in kinds and about_mission(figure, document.mission):
            found.setdefault(kinds[counts.key], figure)
        elif counts.key in rates and counts.get("state") == document.payer:
            found.setdefault(rates[counts.key], figure)
    return found


def sentences(sides: Sides, held: tuple[Lead, ...]) -> Bullets:
    """A sentence for each leading figure."""
    return Bullets(tuple(_sentence(sides, lead) for lead in held))


def _sentence(sides: Sides, lead: Lead) -> Paragraph:
    say, what = sides.write.say, said(f"compared-lead-{lead.key}", payer=sides.payer)
    names: dict[str, Any] = {"earlier": sides.named(sides.then), "later": sides.named(sides.now), "what": what}
    if lead.then is None or lead.now is None:
        known = lead.then or lead.now
        assert known is not None
        only = "later" if lead.now is not None else "earlier"
        return say("compared-lead-one", value=known, stands=_stands(known), only=only, **names)
    about = {"then": lead.then, "now": lead.now, "before": _stands(lead.then), "after": _stands(lead.now), **names}
    change = sides.change(SamePair(lead.then, lead.now, "")) if lead.like else None
    if change is not None:
        way = "same" if not change.value else "up" if float(change.value) > 0 else "down"
        way += "" if sides.one_mission else "-two"
        return say("compared-lead-changed", change=change, way=way, **about)
    if lead.like:
        return say("compared-lead-both", **about)
    return say("compared-lead-unlike", **about)


def _stands(figure: Figure) -> Said:
    """The status and period of a figure, for the brackets behind its value."""
    period = when(figure)
    if isinstance(period, Empty):
        return said("compared-stands", status=status_said(figure))
    return said("compared-stands-when", status=status_said(figure), when=period)


def table(sides: Sides, held: tuple[Lead, ...]) -> Table:
    """The leading figures side by side, each with its status."""
    rows = [_row(sides, lead) for lead in held]
    return sides.write.table("compared-first", COLUMNS, rows, heads=sides.heads())


def _row(sides: Sides, lead: Lead) -> tuple[Cell, ...]:
    what = sides.write.words_only(f"compared-lead-{lead.key}", payer=sides.payer)
    both = lead.like and lead.then is not None and lead.now is not None
    change = sides.change(SamePair(lead.then, lead.now, "")) if both and lead.then and lead.now else None
    return (what[:1].upper() + what[1:], *_cells(lead.then), *_cells(lead.now), change or Empty.NOT_APPLICABLE)


def _cells(figure: Figure | None) -> tuple[Cell, ...]:
    if figure is None:
        return (Empty.NOT_KNOWN, Empty.NOT_APPLICABLE, Empty.NOT_APPLICABLE)
    return figure, when(figure), status(figure)


def new_lines(sides: Sides, rows: tuple[LoneRows, ...]) -> list[Block]:
    """What is new and what ended, by name: a line for each table that has such rows. None of two missions, whose
    decisions and tasks are all their own."""
    lines = []
    for held in rows if sides.one_mission else ():
        names = [_name(row[held.name_at]) for row in held.table.rows]
        kept = tuple(names[:NAMED]) if len(names) > NAMED + 1 else tuple(names)
        about: dict[str, Any] = {"names": kept, "more": "yes" if len(kept) < len(names) else "no"}
        key = f"compared-rows-{held.key}"
        way = "new" if held.now else "ended"
        lines.append(sides.write.say("compared-new", what=said(key), way=way, **about))
    return [Bullets(tuple(lines))] if lines else []


def _name(cell: Cell) -> str | Ref | Figure:
    return cell if isinstance(cell, Ref | Figure) else str(cell)
