"""How often a payer and a host cast the same vote in the General Assembly, year by year, and where their votes place
them. Sources: roll calls 1946 to 2019 (unvotes); ideal points of Bailey, Strezhnev and Voeten."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure, View, counted, fact
from peaceops.book.rules import SHARE_PCT, rule, selection
from peaceops.book.store import asked
from peaceops.book.tables.interests import AssemblyPositionsRow, AssemblyVotesRow
from peaceops.interests.figure_rows import PayerAndHost, Row, told
from peaceops.missions.membership import membership
from peaceops.period import Period
from peaceops.words.catalogue import Said, said

VOTES = "votes"
YES, NO, NONE = "Y", "N", "-"


def _together(rows: Sequence[AssemblyVotesRow]) -> list[tuple[str, str]]:
    """What two States cast, of each roll call in which both cast yes, no or an abstention."""
    one, other = rows
    return [(a, b) for a, b in zip(one.casts, other.casts, strict=True) if NONE not in (a, b)]


BOTH = rule("assembly-both-cast", lambda rows: len(_together(rows)))
SAME = rule("assembly-same-cast", lambda rows: sum(a == b for a, b in _together(rows)))
OPPOSED = rule("assembly-opposed", lambda rows: sum({a, b} == {YES, NO} for a, b in _together(rows)))


@selection("assembly-casts")
def casts_of(view: View, *, one: str, other: str, year: str) -> tuple[AssemblyVotesRow, ...]:
    """The rows of two States (iso3) in a calendar year, the first State first; fewer where one has none."""
    found = [view.first(AssemblyVotesRow, iso3=code, year=int(year)) for code in (one, other)]
    return tuple(row for row in found if row is not None)


@dataclass(frozen=True, slots=True)
class AssemblyAgreement:
    """Roll calls of a calendar year in which both cast a vote (`both`), cast the same (`same`), stood yes against no
    (`opposed`): votes; `share`: the same among both, per cent."""

    year: int
    both: Figure
    same: Figure
    opposed: Figure
    share: Figure


@asked
def agreements(view: View, payer: str, host: str, names: tuple[str, str]) -> tuple[AssemblyAgreement, ...]:
    """Agreement of a payer and a host (iso3; `names` of both) by calendar year, in order; years without a roll call in
    which both cast a vote are left out."""
    years = sorted({r.year for r in view.where(AssemblyVotesRow, iso3=payer)})
    made = (_agreement(view, (payer, host), names, year) for year in years)
    return tuple(a for a in made if a is not None)


def _agreement(view: View, pair: tuple[str, str], names: tuple[str, str], year: int) -> AssemblyAgreement | None:
    casts = casts_of(view, one=pair[0], other=pair[1], year=str(year))
    if len(casts.rows) < len(pair):
        return None
    about = {"payer": names[0], "host": names[1]}
    when = Period.of_year(year)
    both = BOTH(counted("assembly-roll-calls", how="both", **about), when, [casts])
    if not both.value:
        return None
    same = SAME(counted("assembly-roll-calls", how="same", **about), when, [casts])
    opposed = OPPOSED(counted("assembly-roll-calls", how="opposed", **about), when, [casts])
    return AssemblyAgreement(
        year, both, same, opposed, SHARE_PCT(counted("assembly-agreement", **about), when, [same, both])
    )


def positions(view: View, pair: PayerAndHost) -> tuple[Figure, ...]:
    """The estimated positions of the payer and the host in the last year that has both; none where no year has."""
    held = [{r.year: r for r in view.where(AssemblyPositionsRow, iso3=code)} for code in (pair.payer, pair.host)]
    years = held[0].keys() & held[1].keys()
    if not years:
        return ()
    year, names = max(years), pair.names(view)
    about = [counted("assembly-position", state=name) for name in names]
    return tuple(fact(h[year], h[year].value, c, Period.of_year(year)) for h, c in zip(held, about, strict=True))


def rows(view: View, pair: PayerAndHost) -> Iterator[Row]:
    """The share of equal votes year by year, with how many stood against each other, then the two positions."""
    for one in agreements(view, pair.payer, pair.host, pair.names(view))[-pair.years :]:
        note = str(said("interests-votes-note", both=one.both, same=one.same, opposed=one.opposed))
        yield told(VOTES, one.share, pair.host, note=note)
    yield from (told(VOTES, figure, pair.host) for figure in positions(view, pair))


def notes(view: View, pair: PayerAndHost) -> Iterator[Said]:
    """How agreement is counted; that a host which is no Member State has no vote."""
    if not membership(view, pair.host).on(view.as_of or date.today()):
        yield said("interests-no-vote", **pair.called(view))
        return
    found = agreements(view, pair.payer, pair.host, pair.names(view))
    if not found:
        yield said("interests-no-votes-held", **pair.called(view))
        return
    yield said("interests-votes-read", last=str(found[-1].year), **pair.called(view))
    if positions(view, pair):
        yield said("interests-positions-read")
