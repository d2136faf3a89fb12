"""Who votes with whom: how often two members cast the same vote. Source: table member_votes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Any, NamedTuple

from peaceops.book import View
from peaceops.council.members import ever_member
from peaceops.council.subjects import span

MAJORITY = "majority"  # the most frequent vote on a text, as if it were a member
CASTS = (
    'SELECT v.vote, list(m.iso3) AS members, list(m."cast") AS casts FROM votes v JOIN member_votes m USING (vote) '
    "WHERE v.voted_on BETWEEN ? AND ? AND m.\"cast\" <> '?' GROUP BY v.vote"
)


class TextCasts(NamedTuple):
    """The members whose vote on a text is recorded, and how each voted (Y, A, N, NV, NP), in the same order."""

    vote: str
    members: Sequence[str]
    casts: Sequence[str]


@dataclass(frozen=True, slots=True)
class Agreement:
    """How often two members (or a member and the majority) cast the same vote, of the texts on which both voted."""

    first: str
    second: str
    texts: int
    same: int
    period: str

    @property
    def share_pct(self) -> float:
        """Per cent."""
        return round(100 * self.same / self.texts, 1) if self.texts else 0.0

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "first": self.first,
            "second": self.second,
            "texts": self.texts,
            "same": self.same,
            "share_pct": self.share_pct,
            "period": self.period,
        }


def agreements(
    view: View, frm: date | None = None, to: date | None = None, *, member: str | None = None
) -> list[Agreement]:
    """Agreement of every pair of members over a span, the closest first; with `member`, of that State with each other.

    The pair (member, 'majority') compares it with the most frequent vote of the text. Non-votes count as abstentions.
    """
    start, end = span(frm, to)
    code = ever_member(view, member) if member else None
    counts: defaultdict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0])
    for text in view.ask(TextCasts, CASTS, [start, end]):
        casts = {
            iso3: "A" if cast in ("NV", "NP") else cast for iso3, cast in zip(text.members, text.casts, strict=True)
        }
        for pair in _pairs(casts, code):
            counts[pair][0] += 1
            counts[pair][1] += casts[pair[0]] == casts[pair[1]]
    period = f"{start}/{end}" if end != date.max else f"{start}/"
    found = [Agreement(a, b, n, same, period) for (a, b), (n, same) in counts.items()]
    return sorted(found, key=lambda x: (-x.share_pct, -x.texts, x.first, x.second))


def _pairs(casts: dict[str, str], member: str | None) -> list[tuple[str, str]]:
    """Pairs to compare on a text; adds the vote of the majority to `casts`."""
    values = list(casts.values())
    who = sorted(casts)
    casts[MAJORITY] = max(("Y", "A", "N"), key=values.count)
    if member is None:
        return list(combinations(who, 2))
    return [(member, other) for other in [*who, MAJORITY] if other != member] if member in casts else []
