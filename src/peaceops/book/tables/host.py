"""The host: indicators, conflict deaths, events, communities, positions."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from peaceops.book.schema import Fact, Record, table


@table(key=("iso3", "year"), long=True)
class ConflictDeathsRow(Fact):
    """Deaths in organized violence located in a country, by calendar year. Nought means below the publisher's threshold."""

    iso3: Annotated[str, "country (of today, or SRB for Serbia/Yugoslavia before 2008)"]
    year: int
    best: int
    low: int
    high: int


@table(key=("host", "indicator", "year"))
class HostIndicatorsRow(Fact):
    """Yearly indicators of a host (Kosovo 1990-2025)."""

    host: Annotated[str, "iso3 (XKX for Kosovo)"]
    year: int
    indicator: str
    label: Annotated[str, "plain English, with the area it covers"]
    value: Annotated[float, "value"]
    unit: Annotated[str, "unit in words"]


@table(key=("host", "series", "year"), long=True)
class HostSeriesRow(Fact):
    """Yearly series that every host of a mission has alike: population, income, displacement, democracy, freedom."""

    host: str
    series: Annotated[str, "key; the message series-<key> says it"]
    year: int
    value: float
    lower: float | None
    upper: float | None
    area: str | None


@table(key=("source", "mission", "from_date", "place", "latitude", "longitude"), long=True)
class DeploymentsRow(Fact):
    """Where peacekeepers were: places on a map of a month, or over a year. Troops of a place are estimates, never to be
    added up to the strength of a mission."""

    mission: Annotated[str, "acronym"]
    place: Annotated[str, "name as the source gives it"]
    country: Annotated[str | None, "iso3; empty where the source names two"]
    latitude: float
    longitude: float
    troops: float | None
    also: Annotated[str | None, "headquarters, sector headquarters, police, observers, joined by ;"]
    from_date: Annotated[date, "first day of the month or year"]
    to_date: Annotated[date, "last day of the month or year"]


@table(key=("area", "last", "part"))
class OutlinesRow(Record):
    """Outlines of hosts for maps, thinned; no statement on boundaries. A host whose lines differ from those of maps of the
    United Nations has none."""

    area: Annotated[str, "iso3 of the host"]
    first: Annotated[date | None, "first day on which it is drawn so"]
    last: Annotated[date | None, "last day on which it is drawn so"]
    part: int
    points: str
    source: str


@table(key=("source", "row"))
class HostEventsRow(Fact):
    """Events in the host and the mission's life."""

    row: int
    mission: Annotated[str, "acronym"]
    date_text: Annotated[str, "date as the source allows: day, month, year or a range"]
    from_date: Annotated[date, "first day it can be"]
    to_date: Annotated[date, "last day it can be"]
    phase: Annotated[str, "phase of the compiler"]
    event: str
    symbol: str | None


@table(key=("source", "row"))
class MissionHeadsRow(Fact):
    """Heads of mission as different sources give them."""

    row: int
    mission: Annotated[str, "acronym"]
    name: str
    role: str
    nationality: str | None
    from_text: str | None
    to_text: str | None
    from_date: Annotated[date | None, "start, where it is a day"]
    to_date: Annotated[
        date | None, "end, where it is a day; later than the day from which the row is known, in most rows"
    ]


@table(key=("source", "row"))
class MembershipsRow(Fact):
    """Memberships and applications of the host in organizations."""

    row: int
    host: Annotated[str, "iso3"]
    organization: str
    membership: str
    date_text: Annotated[str | None, "date as given"]
    on_date: Annotated[date | None, "date, where it is a day"]
    entity: Annotated[str | None, "name under which it takes part"]


@table(key=("source", "row"))
class CommunitiesRow(Fact):
    """Returns, displaced persons, incidents and population by community. Definitions differ by row: never add rows."""

    row: int
    host: Annotated[str, "iso3"]
    period: Annotated[str, "as given"]
    from_date: Annotated[date | None, "first day, where it can be read"]
    to_date: date | None
    about: str
    measure: str
    community: str
    value_text: Annotated[str, "value as given, with words such as 'more than'"]
    value: Annotated[float | None, "number in it, where there is one"]
    unit: Annotated[str, "persons, incidents ..."]


@table(key=("source", "row"))
class PositionsRow(Fact):
    """Positions on the mission stated by States, as classed by the compiler."""

    row: int
    mission: Annotated[str, "acronym"]
    date_text: Annotated[str, "date as given"]
    from_date: Annotated[date | None, "first day it can be; empty where the statement is undated"]
    to_date: Annotated[date | None, "last day it can be"]
    who: Annotated[str, "as given"]
    iso3: Annotated[str | None, "State, if one"]
    council_member: bool
    position: str
    meeting: str | None


@table(key=("source", "row"))
class RecognitionsRow(Fact):
    """Recognition statements and claimed withdrawals. The list is incomplete: no net number may be computed from it."""

    row: int
    host: Annotated[str, "iso3 of the subject"]
    who: Annotated[str, "as given"]
    iso3: Annotated[str | None, "State, if one"]
    kind: Annotated[str, "recognition / withdrawal claimed / contested / confirmed / count"]
    date_text: Annotated[str | None, "as given"]
    on_date: Annotated[date | None, "day, where it is one"]
    claimed_by: str | None


@table(key=("source", "row"))
class HostTradeRow(Fact):
    """Scattered trade and assistance figures of the host."""

    row: int
    host: Annotated[str, "iso3"]
    period: Annotated[str, "year as given"]
    measure: str
    partner: str | None
    value_text: Annotated[str, "as given"]
    value: Annotated[float | None, "number in it"]
    unit: Annotated[str, "unit in words"]


@table(key=("source", "row"))
class RecentDecisionsRow(Fact):
    """Decisions and developments on missions in 2025 and 2026 from public pages."""

    row: int
    mission: Annotated[str, "acronym"]
    date_text: Annotated[str, "as given"]
    on_date: Annotated[date, "last day it can be"]
    decision: Annotated[str, "what"]
    symbol: Annotated[str | None, "document"]
    vote_text: str | None
    mandate_to: str | None
    strength_text: str | None


@table(key=("mission",))
class AfterExitRow(Fact):
    """Conflict deaths in the host three years before and after missions ended (whole country)."""

    mission: Annotated[str, "acronym"]
    end_year: int
    hosts: Annotated[str, "iso3 of the hosts as coded, joined by ;"]
    deaths_before3: int | None
    deaths_end_year: int | None
    deaths_after3: int | None
    low_after3: int | None
    high_after3: int | None
    max_year_after3: int | None
    final_exit: bool


TABLES = (
    ConflictDeathsRow.TABLE,
    HostIndicatorsRow.TABLE,
    HostSeriesRow.TABLE,
    DeploymentsRow.TABLE,
    OutlinesRow.TABLE,
    HostEventsRow.TABLE,
    MissionHeadsRow.TABLE,
    MembershipsRow.TABLE,
    CommunitiesRow.TABLE,
    PositionsRow.TABLE,
    RecognitionsRow.TABLE,
    HostTradeRow.TABLE,
    RecentDecisionsRow.TABLE,
    AfterExitRow.TABLE,
)
