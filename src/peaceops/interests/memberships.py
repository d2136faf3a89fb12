"""Institutions of which a host is a member on a day, and whether the payer is one too; recognition of a host that is no
Member State. Sources: Correlates of War, United Nations Treaty Collection, compiled facts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from peaceops.book import Figure, View, counted, fact
from peaceops.book.store import asked
from peaceops.book.tables.host import RecognitionsRow
from peaceops.book.tables.interests import MembershipActsRow, MembershipSpellsRow
from peaceops.book.told import times_told
from peaceops.host.record import RECORDED, memberships_for
from peaceops.host.series import short_names
from peaceops.interests.figure_rows import PayerAndHost, Row, told
from peaceops.missions.membership import membership
from peaceops.period import Period
from peaceops.words.catalogue import Said, said

MEMBERSHIPS, RECOGNITION = "memberships", "recognition"
LAST_CODED = 2014  # of the spells
SIGNATURE = "signature"  # of a treaty: no step by itself


@asked
def spells_on(view: View, iso3: str, day: date) -> tuple[MembershipSpellsRow, ...]:
    """Spells of a State that had begun by a day, and had not ended by its year, in order of the institution."""
    held = view.where(MembershipSpellsRow, iso3=iso3)
    running = [r for r in held if r.first_year <= day.year and (r.last_year is None or r.last_year >= day.year)]
    return tuple(sorted(running, key=lambda r: (r.organization, r.first_year)))


@asked
def acts_by(view: View, iso3: str) -> tuple[MembershipActsRow, ...]:
    """Acts of a State on memberships, signatures left out, in order of the institution and the day."""
    held = [r for r in view.where(MembershipActsRow, iso3=iso3) if r.act != SIGNATURE]
    return tuple(sorted(held, key=lambda r: (r.organization, r.date_text)))


def since(view: View, row: MembershipSpellsRow) -> Figure:
    """The first year of a spell, as a date."""
    name = short_names(view, (row.iso3,))[row.iso3]
    about = counted("member-since", state=name, organization=row.organization, standing=row.membership)
    return fact(row, str(row.first_year), about, Period.of_year(row.first_year))


def act(view: View, row: MembershipActsRow) -> Figure:
    """The day of an act, as its source gives it."""
    name = short_names(view, (row.iso3,))[row.iso3]
    about = counted("membership-act", state=name, organization=row.organization, act=row.act)
    return fact(row, row.date_text, about, Period.parse(row.date_text))


def rows(view: View, pair: PayerAndHost) -> Iterator[Row]:
    """Institutions that the host was in on the day, since when; acts with their days."""
    day = view.as_of or date.today()
    both = {r.body for r in spells_on(view, pair.payer, day)}
    for spell in spells_on(view, pair.host, day):
        yield told(MEMBERSHIPS, since(view, spell), pair.host, note=_note(spell, day, spell.body in both))
    for row in acts_by(view, pair.host):
        yield told(MEMBERSHIPS, act(view, row), pair.host, note=_by_then(row.note, day))
    for recorded in memberships_for(view, pair.host) if pair.host in RECORDED else ():
        if recorded.day is not None:
            yield told(MEMBERSHIPS, recorded.day, pair.host, note=recorded.said.note or None)
    yield from _recognitions(view, pair)


def _note(spell: MembershipSpellsRow, day: date, both: bool) -> str | None:
    """What a reader must know of a spell: whether the payer is a member too, and that it was coded to 2014."""
    told_of = [said("interests-both-members")] if both else []
    if day.year > LAST_CODED:
        told_of.append(said("interests-member-to", last=str(LAST_CODED)))
    if spell.note:
        told_of.append(said("interests-member-five-years"))
    return "; ".join(map(str, told_of)) or None


def _by_then(note: str | None, day: date) -> str | None:
    """A note, unless it tells of a time after the day."""
    return note if max(times_told(note), default="") <= day.isoformat() else None


def _recognitions(view: View, pair: PayerAndHost) -> Iterator[Row]:
    """What sources state on the recognition of a host by the payer, each row as stated and none netted."""
    payer, host = pair.names(view)
    for row in view.where(RecognitionsRow, host=pair.host, iso3=pair.payer):
        if row.on_date is not None:
            about = counted("recognition-stated", host=host, state=payer, kind=row.kind)
            by = said("interests-stated-by", who=row.claimed_by) if row.claimed_by else None
            yield told(RECOGNITION, fact(row, row.on_date, about, row.on_date), pair.host, note=str(by) if by else None)


def notes(view: View, pair: PayerAndHost) -> Iterator[Said]:
    """How memberships are to be read, and what is not held of recognition."""
    day = view.as_of or date.today()
    if spells_on(view, pair.host, day) or acts_by(view, pair.host):
        after = "yes" if day.year > LAST_CODED else "no"
        yield said("interests-memberships-read", after=after, last=str(LAST_CODED), **pair.called(view))
    else:
        yield said("interests-no-memberships", **pair.called(view))
    if not membership(view, pair.host).on(day):
        held = [r for r in view.where(RecognitionsRow, host=pair.host, iso3=pair.payer) if r.on_date]
        yield said("interests-recognition", held="some" if held else "none", **pair.called(view))
