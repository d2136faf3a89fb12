"""Net assessments: what Member States are billed, after their part of the staff assessment income.

The income is shared out at the rates of the section, as the amount is, except that the share of the United States is
kept for the refund of its taxes: its net assessment equals its gross one.

Source: circulars ST/ADM/SER.B/.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial

from peaceops.book import Figure, View, asked, counted
from peaceops.book.rules import rule
from peaceops.errors import refused
from peaceops.money.assess import Assessment, amounts, assessed, by_sections
from peaceops.money.rates import rates_by_state
from peaceops.money.sections import AssessmentSection, sections_of, year_parts
from peaceops.period import Period
from peaceops.words.catalogue import said

REFUNDED = "USA"
REFERENCE = said("reference-net-column")


def _shared_out(net: float, gross: float, *refunded_pct: float, parts: tuple[float, ...]) -> float:
    """The amount that, shared out at all rates, gives every State but the refunded one its part of the net amount:
    (net - gross x rate) / (1 - rate). `refunded_pct`: its rates of the calendar years, `parts` the parts of each."""
    own = math.fsum(pct / 100 * part for pct, part in zip(refunded_pct, parts, strict=True))
    return (net - gross * own) / (1 - own)


SHARED_OUT = rule("net-shared-out", _shared_out, reference=REFERENCE)
NET = rule("net-by-sections", assessed, reference=REFERENCE)
AS_GROSS = rule("net-as-gross", lambda gross: gross, reference=REFERENCE)


def with_net(view: View, found: Iterable[Assessment]) -> tuple[Assessment, ...]:
    """The same assessments in the order given, with the net amount of each, traced to gross and net amounts of the
    sections and to rates.

    Raises PeaceopsError for one that does not come from sections of the book."""
    return tuple(
        replace(
            a,
            net_usd=a.gross_usd
            if a.iso3 == REFUNDED
            else round(_net_amounts(view, a.fy, a.mission)[a.iso3, a.mission]),
            net_made=partial(_net, view, a),
        )
        for a in found
    )


@asked
def _net_amounts(view: View, fy: Period, mission: str) -> Mapping[tuple[str, str], float]:
    """US dollars by (iso3, mission), unrounded; the row of the United States means nothing here."""
    sections = sections_of(view, fy, mission)
    years = {year for s in sections for year, _ in year_parts(s)}
    table = {year: {s: r.pct for s, r in rates_by_state(view, year).items()} for year in years}
    return amounts([replace(s, gross_usd=_usd_shared_out(s, table)) for s in sections], table)


def _usd_shared_out(section: AssessmentSection, table: Mapping[int, Mapping[str, float]]) -> float:
    if section.row is None or section.row.net_usd is None:
        raise refused("section-has-no-net-amount", section=section.section, mission=section.mission)
    pct, parts = zip(*((table[year][REFUNDED], part) for year, part in year_parts(section)), strict=True)
    return _shared_out(section.row.net_usd, section.gross_usd, *pct, parts=parts)


def _net(view: View, a: Assessment) -> Figure:
    about = counted("assessed-net", state=a.iso3, mission=a.mission)
    if a.iso3 == REFUNDED:
        return AS_GROSS(about, a.fy, [a.amount])
    sections = sections_of(view, a.fy, a.mission)
    years = {year for s in sections for year, _ in year_parts(s)}
    rates = {y: held[a.iso3].peacekeeping for y in years if a.iso3 in (held := rates_by_state(view, y))}
    shared = [(s, _figure_shared_out(view, a.fy, a.mission, number)) for number, s in enumerate(sections)]
    return by_sections(NET, about, a.fy, shared, rates, REFERENCE)


@asked
def _figure_shared_out(view: View, fy: Period, mission: str, number: int) -> Figure:
    """The amount of one section of a mission that is shared out at all rates, as a figure."""
    section = sections_of(view, fy, mission)[number]
    assert section.net is not None
    years = tuple(year_parts(section))
    refunded = [rates_by_state(view, year)[REFUNDED].peacekeeping for year, _ in years]
    about = counted("section-net-shared-out", mission=mission, section=section.section, kind=section.kind)
    inputs = [section.net, section.amount, *refunded]
    return SHARED_OUT(about, section.period, inputs, parts=tuple(part for _, part in years))
