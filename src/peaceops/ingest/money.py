"""Everything about who pays and what it costs. Circulars and expenditure first: the compiled figures are checked on "
"them."""

from __future__ import annotations

from peaceops.ingest import (
    arrears_by_date,
    arrears_told,
    assessed_by_state,
    circular_rates,
    closed_missions,
    exchange_rates,
    money_additions,
    money_compiled,
    money_found,
    money_series,
    political_missions,
    population,
    un_circulars,
    un_expenditure,
    un_rates,
    un_scale,
    us_appropriations,
)
from peaceops.ingest.workshop import Workshop

PARTS = (
    *(un_scale, un_rates, un_circulars, circular_rates, assessed_by_state, un_expenditure, money_compiled),
    *(
        arrears_by_date,
        arrears_told,
        us_appropriations,
        money_additions,
        money_found,
        political_missions,
        closed_missions,
        money_series,
        population,
        exchange_rates,
    ),
)


def read(shop: Workshop) -> None:
    """Add every table of book/tables/money.py."""
    for part in PARTS:
        part.read(shop)
