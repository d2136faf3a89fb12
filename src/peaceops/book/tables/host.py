"""The host: indicators, conflict deaths, events, communities, positions."""

from peaceops.book.schema import Table, opt, req

CONFLICT_DEATHS = Table(
    "conflict_deaths",
    "Deaths in organized violence located in a country, by calendar year. Nought means below the publisher's threshold.",
    (
        req("iso3", "VARCHAR", "country (of today, or SRB for Serbia/Yugoslavia before 2008)"),
        req("year", "INTEGER", "calendar year", "year"),
        req("best", "INTEGER", "best estimate, all organized violence", "deaths"),
        req("low", "INTEGER", "low estimate", "deaths"),
        req("high", "INTEGER", "high estimate", "deaths"),
    ),
    key=("iso3", "year"),
    long=True,
)

HOST_INDICATORS = Table(
    "host_indicators",
    "Yearly indicators of a host (Kosovo 1990-2025).",
    (
        req("host", "VARCHAR", "iso3 (XKX for Kosovo)"),
        req("year", "INTEGER", "calendar year", "year"),
        req("indicator", "VARCHAR", "code"),
        req("label", "VARCHAR", "plain English, with the area it covers"),
        req("value", "DOUBLE", "value"),
        req("unit", "VARCHAR", "unit in words"),
    ),
    key=("host", "indicator", "year"),
)

HOST_EVENTS = Table(
    "host_events",
    "Events in the host and the mission's life.",
    (
        req("row", "INTEGER", "order in the source"),
        req("mission", "VARCHAR", "acronym"),
        req("date_text", "VARCHAR", "date as the source allows: day, month, year or a range"),
        req("from_date", "DATE", "first day it can be"),
        req("to_date", "DATE", "last day it can be"),
        req("phase", "VARCHAR", "phase of the compiler"),
        req("event", "VARCHAR", "what happened, in our words"),
        opt("symbol", "VARCHAR", "document symbol"),
    ),
    key=("source", "row"),
)

MISSION_HEADS = Table(
    "mission_heads",
    "Heads of mission as different sources give them.",
    (
        req("row", "INTEGER", "order in the source"),
        req("mission", "VARCHAR", "acronym"),
        req("name", "VARCHAR", "name"),
        req("role", "VARCHAR", "SRSG, acting ..."),
        opt("nationality", "VARCHAR", "iso3, or empty"),
        opt("from_text", "VARCHAR", "start as given"),
        opt("to_text", "VARCHAR", "end as given"),
        opt("from_date", "DATE", "start, where it is a day"),
        opt("to_date", "DATE", "end, where it is a day; later than the day from which the row is known, in most rows"),
    ),
    key=("source", "row"),
)

MEMBERSHIPS = Table(
    "memberships",
    "Memberships and applications of the host in organizations.",
    (
        req("row", "INTEGER", "order in the source"),
        req("host", "VARCHAR", "iso3"),
        req("organization", "VARCHAR", "organization"),
        req("membership", "VARCHAR", "member, application, not a member ..."),
        opt("date_text", "VARCHAR", "date as given"),
        opt("on_date", "DATE", "date, where it is a day"),
        opt("entity", "VARCHAR", "name under which it takes part"),
    ),
    key=("source", "row"),
)

COMMUNITIES = Table(
    "communities",
    "Returns, displaced persons, incidents and population by community. Definitions differ by row: never add rows.",
    (
        req("row", "INTEGER", "order in the source"),
        req("host", "VARCHAR", "iso3"),
        req("period", "VARCHAR", "as given"),
        opt("from_date", "DATE", "first day, where it can be read"),
        opt("to_date", "DATE", "last day"),
        req("about", "VARCHAR", "what the measure is about: returns / displaced / incidents / population"),
        req("measure", "VARCHAR", "what is counted"),
        req("community", "VARCHAR", "community or area"),
        req("value_text", "VARCHAR", "value as given, with words such as 'more than'"),
        opt("value", "DOUBLE", "number in it, where there is one"),
        req("unit", "VARCHAR", "persons, incidents ..."),
    ),
    key=("source", "row"),
)

POSITIONS = Table(
    "positions",
    "Positions on the mission stated by States, as classed by the compiler.",
    (
        req("row", "INTEGER", "order in the source"),
        req("mission", "VARCHAR", "acronym"),
        req("date_text", "VARCHAR", "date as given"),
        opt("from_date", "DATE", "first day it can be; empty where the statement is undated"),
        opt("to_date", "DATE", "last day it can be"),
        req("who", "VARCHAR", "as given"),
        opt("iso3", "VARCHAR", "State, if one"),
        req("council_member", "BOOLEAN", "member of the Council when it spoke"),
        req("position", "VARCHAR", "end / review / reduce reporting / keep / strengthen / divided"),
        opt("meeting", "VARCHAR", "where"),
    ),
    key=("source", "row"),
)

RECOGNITIONS = Table(
    "recognitions",
    "Recognition statements and claimed withdrawals. The list is incomplete: no net number may be computed from it.",
    (
        req("row", "INTEGER", "order in the source"),
        req("host", "VARCHAR", "iso3 of the subject"),
        req("who", "VARCHAR", "as given"),
        opt("iso3", "VARCHAR", "State, if one"),
        req("kind", "VARCHAR", "recognition / withdrawal claimed / contested / confirmed / count"),
        opt("date_text", "VARCHAR", "as given"),
        opt("on_date", "DATE", "day, where it is one"),
        opt("claimed_by", "VARCHAR", "who says so"),
    ),
    key=("source", "row"),
)

HOST_TRADE = Table(
    "host_trade",
    "Scattered trade and assistance figures of the host.",
    (
        req("row", "INTEGER", "order in the source"),
        req("host", "VARCHAR", "iso3"),
        req("period", "VARCHAR", "year as given"),
        req("measure", "VARCHAR", "what is counted"),
        opt("partner", "VARCHAR", "partner"),
        req("value_text", "VARCHAR", "as given"),
        opt("value", "DOUBLE", "number in it"),
        req("unit", "VARCHAR", "unit in words"),
    ),
    key=("source", "row"),
)

RECENT_DECISIONS = Table(
    "recent_decisions",
    "Decisions and developments on missions in 2025 and 2026 from public pages.",
    (
        req("row", "INTEGER", "order in the source"),
        req("mission", "VARCHAR", "acronym"),
        req("date_text", "VARCHAR", "as given"),
        req("on_date", "DATE", "last day it can be"),
        req("decision", "VARCHAR", "what"),
        opt("symbol", "VARCHAR", "document"),
        opt("vote_text", "VARCHAR", "vote as given"),
        opt("mandate_to", "VARCHAR", "end of the mandate as given"),
        opt("strength_text", "VARCHAR", "strength as given"),
    ),
    key=("source", "row"),
)

AFTER_EXIT = Table(
    "after_exit",
    "Conflict deaths in the host three years before and after missions ended (whole country).",
    (
        req("mission", "VARCHAR", "acronym"),
        req("end_year", "INTEGER", "year of the end", "year"),
        req("hosts", "VARCHAR", "iso3 of the hosts as coded, joined by ;"),
        opt("deaths_before3", "INTEGER", "three calendar years before", "deaths"),
        opt("deaths_end_year", "INTEGER", "the year of the end", "deaths"),
        opt("deaths_after3", "INTEGER", "three calendar years after", "deaths"),
        opt("low_after3", "INTEGER", "low estimate", "deaths"),
        opt("high_after3", "INTEGER", "high estimate", "deaths"),
        opt("max_year_after3", "INTEGER", "largest single year after", "deaths"),
        req("final_exit", "BOOLEAN", "no UN peacekeeping successor at once"),
    ),
    key=("mission",),
)

TABLES = (
    CONFLICT_DEATHS,
    HOST_INDICATORS,
    HOST_EVENTS,
    MISSION_HEADS,
    MEMBERSHIPS,
    COMMUNITIES,
    POSITIONS,
    RECOGNITIONS,
    HOST_TRADE,
    RECENT_DECISIONS,
    AFTER_EXIT,
)
