"""What the parts of the section on presence share: kinds of personnel, names of States."""

from __future__ import annotations

from peaceops.missions.states import name_then
from peaceops.people import MonthStrength
from peaceops.people.strength import shown_parts
from peaceops.review.context import Context
from peaceops.words.catalogue import Said, said
from peaceops.words.states import the


def kind(category: str) -> Said:
    """A kind of personnel, as it stands after a number."""
    return said("kind-of-personnel", category=category)


def by_kind(month: MonthStrength) -> tuple[Said, ...]:
    """The persons of each kind that has anybody: "8 troops", "9 police"."""
    return tuple(said("persons-of-kind", persons=month.figure(c), personnel=kind(c)) for c in shown_parts([month]))


def payer_name(ctx: Context) -> str:
    """The payer of the review, with its article in running text."""
    return the(name_then(ctx.view, ctx.payer))
