"""The readers, in order: names first, then each publisher. To add a source, add its module here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from peaceops.ingest import (
    actors_and_benchmarks,
    annual_means,
    council,
    deployments,
    fatalities,
    host_indicators,
    host_series,
    interests,
    ipi,
    ipi_gender,
    kosovo,
    missing_months,
    mission_events,
    mission_reviews,
    money,
    names,
    pact,
    preferred_months,
    staffing,
    ucdp,
    un_monthly,
)
from peaceops.ingest.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Reader:
    """One publisher's files: a name for messages and the function that adds their rows."""

    name: str
    read: Callable[[Workshop], None]


READERS: tuple[Reader, ...] = (
    Reader("names of States and missions", names.read),
    Reader("UN monthly reports of uniformed personnel", un_monthly.read),
    Reader("IPI Peacekeeping Database", ipi.read),
    Reader("IPI Peacekeeping Database by sex", ipi_gender.read),
    Reader("preferred months of the personnel series", preferred_months.read),
    Reader("annual means of the monthly reports", annual_means.read),
    Reader("missing months of the personnel series", missing_months.read),
    Reader("fatalities", fatalities.read),
    Reader("staffing figures", staffing.read),
    Reader("the Security Council", council.read),
    Reader("money", money.read),
    Reader("UCDP conflict deaths", ucdp.read),
    Reader("yearly series of hosts", host_series.read),
    Reader("trade, aid, memberships, refugees and votes between payers and hosts", interests.read),
    Reader("places of deployment", deployments.read),
    Reader("indicators of Kosovo", host_indicators.read),
    Reader("facts and events of Kosovo", kosovo.read),
    Reader("reviews of missions", mission_reviews.read),
    Reader("events of missions", mission_events.read),
    Reader("activities of missions (PACT 2.0)", pact.read),
    Reader("actors on tasks and benchmarks", actors_and_benchmarks.read),
)
