"""Aid of a payer to a host, and of the other donors, in series that measure unlike things and are never added up.
Sources: OECD, World Bank, United States Government, AidData."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure, View, counted, fact
from peaceops.book.measures import Counted
from peaceops.book.rules import SHARE_PCT
from peaceops.book.store import asked
from peaceops.book.tables.interests import BilateralAidRow
from peaceops.host.series import short_names
from peaceops.interests.figure_rows import PayerAndHost, Row, told
from peaceops.period import Period
from peaceops.words.catalogue import Said, said

AID = "aid"
NET, NET_2022 = "oda-net", "oda-net-2022-prices"
OTHER_SERIES = (  # told beside net aid, in this order
    *("us-assistance-obligated", "us-assistance-disbursed"),
    *("official-finance-oda-like", "official-finance-other", "official-finance-vague"),
)
EVERY_DONOR = "ALL"
SOURCES = ("oecd-dac2a-2022", "wdi-us-aid")  # of net aid at current prices: the first that has a year is used
FISCAL = "us-assistance"  # series by fiscal years of the United States


@dataclass(frozen=True, slots=True)
class AidTold:
    """Aid of a donor to a host: rows of net aid at current prices by year, one a year, in order; of other series, each
    in order."""

    donor: str
    host: str
    net: tuple[BilateralAidRow, ...]
    others: tuple[tuple[BilateralAidRow, ...], ...]

    @property
    def last_year(self) -> int | None:
        """The last year of net aid at current prices."""
        return self.net[-1].year if self.net else None


@asked
def aid_of(view: View, donor: str, host: str) -> AidTold:
    """Aid of a donor (iso3, or EVERY_DONOR) to a host."""
    found: dict[str, list[BilateralAidRow]] = {}
    for row in view.where(BilateralAidRow, donor=donor, recipient=host):
        found.setdefault(row.series, []).append(row)
    net: dict[int, BilateralAidRow] = {}
    for row in sorted(found.get(NET, ()), key=lambda r: (r.year, r.source)):  # the OECD's before the World Bank's
        net.setdefault(row.year, row)
    later = [r for r in found.get(NET_2022, ()) if r.year > max(net, default=0)]
    others = [tuple(later), *(tuple(sorted(found.get(s, ()), key=lambda r: r.year)) for s in OTHER_SERIES)]
    return AidTold(donor, host, tuple(net.values()), tuple(o for o in others if o))


@asked
def donors_of(view: View, host: str, year: int) -> tuple[BilateralAidRow, ...]:
    """Net aid at current prices of every State that the table has as a donor of a host in a year, the largest first."""
    rows = [r for r in view.where(BilateralAidRow, recipient=host, year=year, series=NET) if r.donor != EVERY_DONOR]
    best: dict[str, BilateralAidRow] = {}
    for row in sorted(rows, key=lambda r: r.source):
        best.setdefault(row.donor, row)
    return tuple(sorted(best.values(), key=lambda r: (-r.amount_usd, r.donor)))


def share_of_received(view: View, row: BilateralAidRow) -> Figure | None:
    """A donor's share in all net aid that a host received in the year of a row; None where either is not above zero."""
    every = next((r for r in aid_of(view, EVERY_DONOR, row.recipient).net if r.year == row.year), None)
    if every is None or not 0 < row.amount_usd <= every.amount_usd:
        return None
    names = _names(view, row)
    whole = figure(view, every)
    return SHARE_PCT(counted("aid-share", **names), Period.of_year(row.year), [figure(view, row), whole])


def figure(view: View, row: BilateralAidRow) -> Figure:
    """The figure of a row, US dollars."""
    return fact(row, row.amount_usd, _counts(view, row), _period(row))


def _counts(view: View, row: BilateralAidRow) -> Counted:
    names = _names(view, row)
    if row.donor == EVERY_DONOR:
        return counted("aid-received", host=names["host"])
    if row.series in (NET, NET_2022):
        return counted("aid-net", prices="2022" if row.series == NET_2022 else "current", **names)
    if row.series.startswith(FISCAL):
        return counted("aid-us-assistance", kind=row.series.rsplit("-", 1)[1], host=names["host"])
    return counted("aid-commitments", kind=row.series.removeprefix("official-finance-"), **names)


def _names(view: View, row: BilateralAidRow) -> dict[str, str]:
    codes = (row.recipient,) if row.donor == EVERY_DONOR else (row.recipient, row.donor)
    found = short_names(view, codes)
    return {"donor": found.get(row.donor, ""), "host": found[row.recipient]}


def _period(row: BilateralAidRow) -> Period:
    """A calendar year, or a fiscal year of the United States, from October to September."""
    if row.series.startswith(FISCAL):
        return Period.span(date(row.year - 1, 10, 1), date(row.year, 9, 30))
    return Period.of_year(row.year)


def rows(view: View, pair: PayerAndHost) -> Iterator[Row]:
    """The payer's aid year by year, its share in the last, what other series have of it, and the other donors."""
    found = aid_of(view, pair.payer, pair.host)
    for row in _last(found.net, pair.years):
        yield told(AID, figure(view, row), pair.host)
    if found.net and (share := share_of_received(view, found.net[-1])):
        yield told(AID, share, pair.host)
    for series in found.others:
        yield from (told(AID, figure(view, row), pair.host) for row in _last(series, pair.years))
    received = aid_of(view, EVERY_DONOR, pair.host)
    if received.net:
        yield told(AID, figure(view, received.net[-1]), pair.host)
    year = _year_of_donors(view, pair.host)
    for row in donors_of(view, pair.host, year) if year else ():
        if row.donor != pair.payer:
            yield told(AID, figure(view, row), pair.host)


def _last(held: Sequence[BilateralAidRow], years: int) -> Sequence[BilateralAidRow]:
    return held[-years:]


def _year_of_donors(view: View, host: str) -> int | None:
    """The last year that the OECD's table by donor has of a host."""
    years = [r.year for r in view.where(BilateralAidRow, recipient=host, series=NET, source=SOURCES[0])]
    return max(years, default=None)


def notes(view: View, pair: PayerAndHost) -> Iterator[Said]:
    """That no aid of the payer is told, and how what is told is to be read."""
    found = aid_of(view, pair.payer, pair.host)
    if not found.net and not found.others:
        yield said("interests-no-aid", **pair.called(view))
    elif found.net:
        yield said("interests-aid-read", last=str(found.net[-1].year), **pair.called(view))
    if any(series[0].series.startswith("official") for series in found.others):
        yield said("interests-aid-commitments", **pair.called(view))
