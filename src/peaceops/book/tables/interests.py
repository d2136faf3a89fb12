"""What lies between a payer and a host: trade, aid, memberships, refugees, votes of the Assembly."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from peaceops.book.schema import Fact, table


@table(key=("reporter", "partner", "flow", "year", "source"), long=True)
class BilateralTradeRow(Fact):
    """Goods trade by calendar year between hosts of missions and sixteen large payers, as each side reports it, and of
    each with the world. An absent row means that the source has no figure, not zero. Of a host whose missions are over,
    years from five before the first mission to one after the last."""

    reporter: str
    partner: Annotated[str, "iso3 of the State with which it trades, or WLD for the world"]
    flow: str
    year: int
    amount_usd: int
    valued: str | None


@table(key=("donor", "recipient", "series", "year", "source"), long=True)
class BilateralAidRow(Fact):
    """Aid to hosts of missions by donor and year, in several series that measure unlike things and are never added up.
    An absent row means that the source has no figure, not zero; a net amount below zero is a repayment of loans."""

    donor: Annotated[str, "iso3 of the donor, or ALL for all of them, multilateral ones included"]
    recipient: Annotated[str, "iso3 of the host"]
    series: Annotated[
        str,
        "oda-net (net official development assistance, current prices), oda-net-2022-prices, us-assistance-obligated and "
        "-disbursed (fiscal years from October), official-finance-oda-like, -other and -vague (commitments)",
    ]
    year: int
    amount_usd: int


@table(key=("iso3", "body", "membership", "first_year"), long=True)
class MembershipSpellsRow(Fact):
    """Memberships of hosts and payers in international institutions, each an unbroken spell of one status, by year. A
    first year up to 1965 may be up to four years late."""

    iso3: str
    body: Annotated[str, "key of the institution"]
    organization: Annotated[str, "its name"]
    membership: Annotated[str, "full member, associate member or observer"]
    first_year: int
    last_year: Annotated[int | None, "last year; empty where it lasted in 2014, the last year coded"]


@table(key=("iso3", "organization", "act", "date_text"), long=True)
class MembershipActsRow(Fact):
    """Acts of hosts and payers by which they became members of institutions, or announced to leave, each with its day.
    A signature or ratification is not yet membership."""

    iso3: str
    organization: Annotated[str, "institution, or the agreement that founds it"]
    act: Annotated[str, "signature, ratification, accession, admission, member ..."]
    date_text: Annotated[str, "day, month or year"]
    on_date: Annotated[date | None, "day, where it is one"]


@table(key=("origin", "asylum", "year"), long=True)
class RefugeesHostedRow(Fact):
    """Refugees from hosts of missions by country of asylum at the end of a year. No row is zero or not known."""

    origin: str
    asylum: str
    year: int
    persons: int
    area: str | None


@table(key=("iso3", "year"), long=True)
class AssemblyVotesRow(Fact):
    """What a Member State cast in each roll call of the General Assembly in a calendar year."""

    iso3: str
    year: int
    casts: str


@table(key=("iso3", "year"), long=True)
class AssemblyPositionsRow(Fact):
    """The position of a Member State as estimated from its votes on resolutions in the General Assembly, from 2010 on;
    a scale without a unit, on which only distances within a year mean something."""

    iso3: str
    year: int
    value: Annotated[float, "position on the scale of the year"]
    roll_calls: int


@table(key=("vote",))
class FinancingVotesRow(Fact):
    """Recorded votes of the General Assembly on the financing of peace operations. What it adopted without a vote is
    not in it, nor are votes that no source at hand has."""

    vote: Annotated[str, "key: the roll call of the source, or the document that tells the vote"]
    hall: Annotated[str, "plenary / fifth_committee"]
    voted_from: date
    voted_to: date
    missions: Annotated[str | None, "missions financed, joined by ; (empty for all peace operations)"]
    extent: Annotated[str, "whole / parts (some paragraphs, voted on apart) / amendment / motion"]
    symbol: Annotated[str | None, "symbol of the resolution, where a source names it"]
    outcome: Annotated[str, "adopted / rejected"]
    title: Annotated[str, "what was voted on, in our words"]
    yes: int
    against: int
    abstain: int
    against_iso3: str | None
    abstain_iso3: Annotated[str | None, "who abstained, joined by ; (empty also where a paper gives their number only)"]


TABLES = (
    BilateralTradeRow.TABLE,
    BilateralAidRow.TABLE,
    MembershipSpellsRow.TABLE,
    MembershipActsRow.TABLE,
    RefugeesHostedRow.TABLE,
    AssemblyVotesRow.TABLE,
    AssemblyPositionsRow.TABLE,
    FinancingVotesRow.TABLE,
)
