"""Tables as they are described: every column is a field of the catalogue."""

from __future__ import annotations

from typing import Annotated

import pytest

from peaceops.book.schema import Fact, Record, fields, table
from peaceops.book.tables import TABLES


def test_every_column_of_every_table_is_a_field_of_the_catalogue_under_its_own_name() -> None:
    for t in TABLES:
        assert tuple(c.name for c in t.all_columns()) == t.names() == t.row._fields
        assert all(c.says and c.name in fields() for c in t.all_columns()), t.name


def test_a_column_that_the_catalogue_does_not_have_is_refused_when_it_is_asked_for() -> None:
    @table(key=("mission",))
    class MadeUpRow(Record):
        """A table that nobody has described."""

        mission: str
        colour_of_helmets: Annotated[str, "blue"]

    with pytest.raises(ValueError, match=r"MadeUpRow\.colour_of_helmets: expected a field of book/fields\.csv"):
        _ = MadeUpRow.TABLE.columns


def test_a_table_of_facts_has_the_columns_of_a_fact_behind_its_own() -> None:
    facts = [t for t in TABLES if t.fact]
    assert facts and all([c.name for c in t.facts] == list(Fact.__annotations__) for t in facts)
    assert all(not t.facts for t in TABLES if not t.fact)
