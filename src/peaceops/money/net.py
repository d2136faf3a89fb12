"""Net assessments: what Member States are billed, after their part of the staff assessment income.

The income is shared out at the rates of the section, as the amount is, except that the share of the United States is
kept for the refund of its taxes: its net assessment equals its gross one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from math import fsum

from peaceops.book import Figure, View, computed
from peaceops.errors import PeaceopsError
from peaceops.money.assess import Assessment, amounts
from peaceops.money.rates import rates_by_state
from peaceops.money.sections import Section, sections_of, year_parts

REFUNDED = "USA"
RULE = "sum over sections of (net amount - gross amount x rate of USA) / (1 - rate of USA) x rate; of USA: gross"
REFERENCE = "net column of the circulars ST/ADM/SER.B; tax equalization"


def with_net(view: View, found: Iterable[Assessment]) -> tuple[Assessment, ...]:
    """The same assessments with the net amount of each, traced to the gross amount and the net amounts of the sections.

    Raises PeaceopsError for one that does not come from sections of the book."""
    held: dict[tuple[str, str], tuple[tuple[Section, ...], dict[tuple[str, str], float]]] = {}
    out = []
    for a in found:
        key = (a.fy, a.mission)
        if key not in held:
            sections = sections_of(view, a.fy, a.mission)
            held[key] = (sections, _net_amounts(view, sections))
        sections, usd = held[key]
        inputs = [a.amount, *(s.net for s in sections if s.net)]
        counts = f"assessed on {a.iso3} for {a.mission}, net, after credits"
        net = computed(round(usd[a.iso3, a.mission]), "usd", counts, a.fy, RULE, inputs, reference=REFERENCE)
        out.append(replace(a, net=net if a.iso3 != REFUNDED else _as_gross(a)))
    return tuple(out)


def _as_gross(a: Assessment) -> Figure:
    counts = f"assessed on {a.iso3} for {a.mission}, net, after credits"
    return computed(a.gross_usd, "usd", counts, a.fy, RULE, [a.amount], reference=REFERENCE)


def _net_amounts(view: View, sections: tuple[Section, ...]) -> dict[tuple[str, str], float]:
    """US dollars by (iso3, mission), unrounded; the row of the United States means nothing here."""
    years = {year for s in sections for year, _ in year_parts(s)}
    table = {year: {s: r.pct for s, r in rates_by_state(view, year).items()} for year in years}
    return amounts([replace(s, gross_usd=_shared_out(s, table)) for s in sections], table)


def _shared_out(section: Section, table: Mapping[int, Mapping[str, float]]) -> float:
    """The amount that, shared out at all rates, gives every State but the United States its net part."""
    if section.net is None:
        raise PeaceopsError(f"section {section.section} of {section.mission} has no net amount in the book.")
    own = fsum(table[year][REFUNDED] / 100 * part for year, part in year_parts(section))
    return (float(section.net.value) - section.gross_usd * own) / (1 - own)
