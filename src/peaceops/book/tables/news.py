"""What happens to missions between the Council's decisions: events, reports of the Secretary-General, reviews."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from peaceops.book.schema import Fact, table


@table(key=("source", "row"))
class MissionEventsRow(Fact):
    """Dated events in the life of missions: decisions in words, requests of hosts, withdrawals of contributors, events."""

    row: int
    mission: Annotated[str, "acronym; ALL for what concerns every peacekeeping operation"]
    kind: Annotated[str, "council_decision / host_request / contributor_withdrawal / agreement / attack / review / ..."]
    date_text: str
    from_date: Annotated[date, "first day it can be"]
    to_date: Annotated[date, "last day it can be"]
    event: str
    by: str | None
    iso3: Annotated[str | None, "State that acted, if one alone"]
    effective: str | None
    document: Annotated[str | None, "symbol of the document that tells of it"]
    planned: bool


@table(key=("mission", "document", "source"))
class SecretaryReportsRow(Fact):
    """Reports of the Secretary-General to the Council on missions: those that decisions on mandates name, 1967-2026, and a list of 2025-26."""

    mission: Annotated[str, "acronym"]
    document: Annotated[str, "symbol of the report"]
    on_date: Annotated[date, "day of the report"]


@table(key=("mission", "row"))
class MissionReviewsRow(Fact):
    """Reviews, assessments and plans that were asked for on missions since 2000, their reports and what the Council did then."""

    mission: Annotated[str, "acronym"]
    row: Annotated[int, "order among those of the mission"]
    kind: Annotated[str, "what was asked for, in words: strategic review, special report, ..."]
    asked_by: str
    resolution: Annotated[int | None, "number of the resolution that asked, if one did"]
    paragraph: str | None
    asked_on: date | None
    due: Annotated[date | None, "last day that the date set can mean; empty where none was set, or it was not read"]
    report: str | None
    report_text: str | None
    report_known: date | None
    options_named: str | None
    followup: str | None
    followup_known: date | None


TABLES = (
    MissionEventsRow.TABLE,
    SecretaryReportsRow.TABLE,
    MissionReviewsRow.TABLE,
)
