"""Rates of the regular scale in any year since 1946, with rank: a year of all States, or all years of one. Source:
table regular_scale, each row with its resolution."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from peaceops.book import View
from peaceops.book.reply import Cell, ReplyRows
from peaceops.book.tables.money import RegularScaleRow
from peaceops.errors import refused
from peaceops.missions.states import find_state, name_then
from peaceops.money.rate_figures import regular_figure
from peaceops.money.year_rule import regular_rows
from peaceops.words.catalogue import said

COLUMNS = ("rank", "first_year", "last_year", "iso3", "member_state", "rate_pct", "states")


def regular_rates(view: View, year: int | None = None, payer: str = "") -> ReplyRows:
    """Regular rates (per cent), the largest first, of a calendar year; or of one State in every scale, in order of
    time. Ranks are among all States of the scale; equals share a rank.

    Raises PeaceopsError for a year without a scale, an unknown State, or neither of the two."""
    if year is None and not payer:
        raise refused("rates-of-what")
    every = view.all(RegularScaleRow)
    first, last = min(r.first_year for r in every), max(r.last_year for r in every)
    code = find_state(view, payer, year, "member-state") if payer else ""
    scales = [year] if year is not None else sorted({r.first_year for r in every})
    rows = [row for y in scales for row in _rows(view, y, code)]
    if year is not None and not first <= year <= last:
        raise refused("no-regular-scale", year=year, first=first, last=last)
    about = {"scale": "regular", "year": year, "payer": code, "unit": "pct"}
    notes = () if rows else (said("regular-no-rate", state=code, year=year or "any"),)
    return ReplyRows.made(about, COLUMNS, rows, notes=notes)


def _rows(view: View, year: int, code: str) -> Iterator[Mapping[str, Cell]]:
    rows = sorted(regular_rows(view, year), key=lambda r: (-r.rate_pct, r.iso3))
    sizes = [r.rate_pct for r in rows]
    for row in rows:
        if code in ("", row.iso3):
            yield {
                "rank": 1 + sizes.index(row.rate_pct),
                "first_year": row.first_year,
                "last_year": row.last_year,
                "iso3": row.iso3,
                "member_state": name_then(view, row.iso3),
                "rate_pct": regular_figure(row),
                "states": len(rows),
            }
