"""Who votes with whom: how often two members cast the same vote. Source: table member_votes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from types import MappingProxyType
from typing import Any

from peaceops.book import View, asked
from peaceops.book.tables.council import MemberVotesRow, VotesRow
from peaceops.council.members import ever_member
from peaceops.council.subjects import span

MAJORITY = "majority"  # the most frequent vote on a text, as if it were a member
NON_VOTES = {"NV": "A", "NP": "A"}  # count as abstentions


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


@asked
def agreements(
    view: View, frm: date | None = None, to: date | None = None, *, member: str | None = None
) -> tuple[Agreement, ...]:
    """Agreement of every pair of members over a span, the closest first; with `member`, of that State with each other.

    The pair (member, 'majority') compares it with the most frequent vote of the text. Non-votes count as abstentions.
    """
    start, end = span(frm, to)
    code = ever_member(view, member) if member else None
    texts: Counter[tuple[str, str]] = Counter()
    same: Counter[tuple[str, str]] = Counter()
    for casts in (casts for day, casts in _texts(view) if start <= day <= end):
        pairs = _pairs([*casts], code)
        texts.update(pairs)
        same.update([pair for pair in pairs if casts[pair[0]] == casts[pair[1]]])
    period = f"{start}/{end}" if end != date.max else f"{start}/"
    found = [Agreement(a, b, n, same[a, b], period) for (a, b), n in texts.items()]
    return tuple(sorted(found, key=lambda x: (-x.share_pct, -x.texts, x.first, x.second)))


@asked
def _texts(view: View) -> tuple[tuple[date, Mapping[str, str]], ...]:
    """The day of each text with the members whose vote on it is recorded, by iso3, and what each cast; the majority is
    the last."""
    days = {r.vote: r.voted_on for r in view.all(VotesRow)}
    texts: dict[str, dict[str, str]] = {vote: {} for vote in days}
    for vote, iso3, cast in view.values(MemberVotesRow, ("vote", "iso3", "cast")):
        if cast != "?" and vote in texts:
            texts[vote][iso3] = NON_VOTES.get(cast, cast)
    return tuple((days[vote], _with_majority(dict(sorted(casts.items())))) for vote, casts in texts.items() if casts)


def _with_majority(casts: dict[str, str]) -> Mapping[str, str]:
    values = list(casts.values())
    return MappingProxyType(casts | {MAJORITY: max(("Y", "A", "N"), key=values.count)})


def _pairs(who: list[str], member: str | None) -> list[tuple[str, str]]:
    """Pairs to compare on a text."""
    if member is None:
        return list(combinations(who[:-1], 2))
    return [(member, other) for other in who if other != member] if member in who else []
