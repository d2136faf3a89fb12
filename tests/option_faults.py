"""What must never be in a table of options: asked of every mission on a day."""

from __future__ import annotations

from datetime import date

from peaceops.book import Figure, View
from peaceops.exits.evidence import evidence
from peaceops.exits.laid import Laid, OptionsTable
from peaceops.exits.options import options
from peaceops.exits.spans import Span, in_millions, whole_months
from peaceops.missions.dates import START, preferred_dates

DRAWS = 200


def faults_on(view: View, day: date) -> list[str]:
    """The faults in the options of every mission that had started by the day, one line each."""
    known = evidence(view, draws=20)
    started = sorted(m for m, found in preferred_dates(view).items() if START in found and found[START].on_date <= day)
    return [f"{m} {day}: {f}" for m in started for f in faults(options(view, m, day, draws=DRAWS, known=known))]


def faults(found: OptionsTable) -> list[str]:
    """Two options with equal rows; an end now later than a final term; a successor that cannot be; an end not kept."""
    out = []
    rows: dict[tuple[object, ...], str] = {}
    for o in found.options:
        row = shown(o)
        if row and row in rows:
            out.append(f"{o.option.key} shows the same as {rows[row]}")
        rows[row] = o.option.key
    by_key = {o.option.key: o for o in found.options}
    for tail in ("", "-political"):
        now, later = by_key.get(f"end-now{tail}"), by_key.get(f"final-term{tail}")
        if now and later and not _no_later(now.months_to_end, later.months_to_end):
            out.append(f"end-now{tail} is later than final-term{tail}")
    kinds = {s.kind.kind for s in found.successors}
    out += [f"{o.option.key} has no successor offered" for o in found.options if o.option.successor not in {"", *kinds}]
    if found.decided and found.decided.mandate_ends < found.as_of and {"renew", "renew-reduced"} & by_key.keys():
        out.append("a mandate that has ended is renewed")
    return out


def shown(o: Laid) -> tuple[object, ...]:
    """The numbers of an option as a table shows them; none where nothing could be simulated."""
    months = [whole_months(f).value for f in (o.months_to_end.q10, o.months_to_end.q90)] if o.months_to_end else []
    money = [in_millions(f).value for s in (o.cost_five_years,) if s for f in (s.q10, s.q90)]
    return (*months, *money)


def _no_later(now: Span | None, later: Span | None) -> bool:
    if now is None or later is None:
        return True
    return all(float(a.value) <= float(b.value) for a, b in zip(_ends(now), _ends(later), strict=True))


def _ends(span: Span) -> tuple[Figure, ...]:
    return span.q10, span.q50, span.q90
