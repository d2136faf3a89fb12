"""What a cut or an end does not save: what moves to another budget, what is proposed already, what it costs once.

Method: docs/method/exits.md.
"""

from __future__ import annotations

from peaceops.book import View, counted
from peaceops.book.rules import DIFFERENCE
from peaceops.exits.bases import FIRM, Bases
from peaceops.exits.liquidation import estimate
from peaceops.exits.spans import in_millions
from peaceops.exits.successors import Successor
from peaceops.money.cost import CostLine, all_lines, best, whole_years
from peaceops.words.catalogue import Said, said

SHOWN_CASES = 3


def moves(view: View, mission: str, base: Bases, follow: tuple[Successor, ...]) -> tuple[Said, ...]:
    """Sentences with their figures, in order: support shares, a proposal, successors, what liquidation took."""
    lines = whole_years(all_lines(view, mission))
    found = (
        _support(mission, lines),
        _proposed(mission, base, lines),
        *_successors(follow),
        *_after(view, mission, base),
    )
    return tuple(s for s in found if s)


def _support(mission: str, lines: list[CostLine]) -> Said | None:
    """The support account and the service centres: what they added to a year that has both amounts."""
    for fy in sorted({x.fy for x in lines}, reverse=True):
        own = [x for x in lines if x.fy == fy and x.usd > 0]
        pairs = [(w, a) for w in own for a in own if (w.shares, a.shares) == ("yes", "no") and w.status == a.status]
        pairs = [(w, a) for w, a in pairs if w.usd > a.usd and w.status in FIRM]
        if pairs:
            whole, alone = max(pairs, key=lambda p: (p[0].status == "approved", -p[1].usd))
            share = DIFFERENCE(counted("support-share", mission=mission), whole.period, [whole.amount, alone.amount])
            return said("moves-support", usd=in_millions(share), year=whole.period)
    return None


def _proposed(mission: str, base: Bases, lines: list[CostLine]) -> Said | None:
    """A budget that is proposed for a later year and is lower than the one that the runs start from."""
    if base.cost is None or base.cost.status == "proposed":
        return None
    later = [x for x in lines if x.status == "proposed" and x.period.first > base.cost.period.first]
    line = best(later)
    if line is None or line.usd >= base.cost.usd:
        return None
    less = DIFFERENCE(counted("proposed-cut", mission=mission), line.period, [base.cost.amount, line.amount])
    return said("moves-proposed", usd=in_millions(less), year=line.period)


def _successors(follow: tuple[Successor, ...]) -> tuple[Said, ...]:
    """Who pays for what follows."""
    out = []
    for s in follow:
        if s.low and s.high:
            out.append(said("moves-successor-cost", kind=s.name, low=in_millions(s.low), high=in_millions(s.high)))
        else:
            out.append(said("moves-successor", kind=s.name, paid=s.funding))
    return tuple(out)


def _after(view: View, mission: str, base: Bases) -> tuple[Said, ...]:
    """What the closings nearest in cost took in the first year after their end: it comes once."""
    if base.cost_now is None or (found := estimate(view, mission, float(base.cost_now.value))) is None:
        return ()
    return tuple(
        c.told("moves-after-end", in_millions(c.after.amount), in_millions(c.before.amount))
        for c in found.cases[:SHOWN_CASES]
    )
