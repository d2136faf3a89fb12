"""Refugees from a host in the payer's country at the end of a year. Source: UNHCR."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from peaceops.book import Figure, View, counted, fact
from peaceops.book.rules import SHARE_PCT
from peaceops.book.store import asked
from peaceops.book.tables.interests import RefugeesHostedRow
from peaceops.host.yearly import REFUGEES as FROM_HOST
from peaceops.host.yearly import TOGETHER, yearly_of
from peaceops.interests.figure_rows import PayerAndHost, Row, told
from peaceops.period import Period
from peaceops.words.catalogue import Said, said

REFUGEES = "refugees"
UNDER = {"XKX": "SRB"}  # hosts that the publisher shows together with another, under its code


@asked
def refugees_in(view: View, host: str, asylum: str) -> tuple[RefugeesHostedRow, ...]:
    """Rows of refugees from a host in a country of asylum, both by iso3, in order of year."""
    held = view.where(RefugeesHostedRow, origin=UNDER.get(host, host), asylum=asylum)
    return tuple(sorted(held, key=lambda r: r.year))


def figure(row: RefugeesHostedRow, payer: str, host: str) -> Figure:
    """Refugees of a row, persons. `payer` and `host`: their names."""
    about = counted("refugees-hosted", host=TOGETHER if row.area else host, asylum=payer)
    return fact(row, row.persons, about, Period.of_year(row.year))


def share_of_all(view: View, row: RefugeesHostedRow, pair: PayerAndHost) -> Figure | None:
    """The share of the payer's country among all refugees from a host at the end of the year of a row."""
    payer, host = pair.names(view)
    series = yearly_of(view, pair.host).get(FROM_HOST)
    every = series.by_year.get(row.year) if series else None
    if every is None:
        return None
    about = counted("refugees-share", host=TOGETHER if row.area else host, asylum=payer)
    return SHARE_PCT(about, Period.of_year(row.year), [figure(row, payer, host), every])


def rows(view: View, pair: PayerAndHost) -> Iterator[Row]:
    """Refugees year by year, and the share of the payer's country in the last."""
    held = refugees_in(view, pair.host, pair.payer)
    payer, host = pair.names(view)
    for row in held[-pair.years :]:
        yield told(REFUGEES, figure(row, payer, host), pair.host)
    if held and (share := share_of_all(view, held[-1], pair)):
        yield told(REFUGEES, share, pair.host)


def notes(view: View, pair: PayerAndHost) -> Iterator[Said]:
    """That none is told, and whom the figures count together."""
    held = refugees_in(view, pair.host, pair.payer)
    about: dict[str, Any] = pair.called(view)
    if not held:
        yield said("interests-no-refugees", **about)
    elif held[-1].area:
        yield said("interests-refugees-together", **about)
