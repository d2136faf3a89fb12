"""A rule that names what no document has any more sees nothing: messages and measures that rules name exist.

Tables that rules name by an id that is no message are held by the faults that are planted in them."""

from __future__ import annotations

import pytest

from peaceops.book.measures import measures
from peaceops.document.consistency import (
    count_rules,
    day_rules,
    first_page_rules,
    future_rules,
    mandate_rules,
    option_rules,
    value_rules,
)
from peaceops.words.catalogue import words

MESSAGES = (
    *mandate_rules.ACTS,
    *mandate_rules.EXTENDED,
    *mandate_rules.LAST_VOTES,
    *first_page_rules.NEWEST,
    *first_page_rules.LAST_COUNTS,
    *day_rules.ESTABLISHED,
    day_rules.TOLD,
    value_rules.DISAGREEMENTS,
    *value_rules.OF_THE_YEAR,
)
MEASURES = (
    first_page_rules.AMOUNT,
    first_page_rules.STRENGTH,
    *first_page_rules.SHARES,
    *count_rules.PARTS,
    *(part for parts in count_rules.PARTS.values() for part in parts),
    *(key for pair in (*count_rules.YEARS, *count_rules.OF_ALL, *day_rules.IN_ORDER) for key in pair),
    *count_rules.CASTS,
    *count_rules.AMONG,
    *day_rules.DEATHS,
    *day_rules.INCIDENTS,
    *future_rules.SET_BY_THEN,
    option_rules.MONTHS,
)


@pytest.mark.parametrize("key", sorted(set(MESSAGES)))
def test_a_message_that_a_rule_names_is_in_the_catalogue(key: str) -> None:
    assert words().has(key)


@pytest.mark.parametrize("key", sorted(set(MEASURES)))
def test_a_measure_that_a_rule_names_is_in_the_catalogue(key: str) -> None:
    assert key in measures()
