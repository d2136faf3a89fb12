"""Bodies of the United Nations and other organisations, by the names that people use."""

from __future__ import annotations

from collections.abc import Mapping

from peaceops.book.store import View, asked
from peaceops.book.tables.missions import BodiesRow
from peaceops.missions.spelling import folded


def find_body(view: View, name: str) -> BodiesRow | None:
    """The body or organisation that a name means, in any case; None for an unknown one."""
    return _by_name(view).get(folded(name))


@asked
def _by_name(view: View) -> Mapping[str, BodiesRow]:
    return {
        folded(name): row
        for row in view.all(BodiesRow)
        for name in (row.body, row.name, *(row.spellings or "").split(";"))
        if name
    }
