"""Invariants that hold for any table, and vocabularies."""

from __future__ import annotations

from peaceops.book.check import Check
from peaceops.book.figure import CONFIDENCES, STATUSES
from peaceops.book.schema import TableSchema
from peaceops.book.tables import TABLES


def structural(table: TableSchema) -> list[Check]:
    """Checks that hold for any table: unique key, required columns filled, known sources, statuses and confidences."""
    key = ", ".join(f'"{k}"' for k in table.key)
    out = [
        Check(
            f"{table.name}.key",
            f"{table.name}: the key ({', '.join(table.key)}) is unique",
            f'SELECT {key}, count(*) AS rows FROM "{table.name}" GROUP BY {key} HAVING count(*) > 1',
        )
    ]
    required = [c.name for c in table.all_columns() if c.required]
    empty = " OR ".join(f'"{c}" IS NULL' for c in required)
    out.append(
        Check(
            f"{table.name}.required",
            f"{table.name}: required columns are filled",
            f'SELECT {key} FROM "{table.name}" WHERE {empty}',
        )
    )
    if table.fact:
        out.append(
            Check(
                f"{table.name}.source",
                f"{table.name}: every row names a source of the sources table",
                f'SELECT DISTINCT t.source FROM "{table.name}" t ANTI JOIN sources s ON t.source = s.source',
            )
        )
    return out


def vocabularies() -> list[Check]:
    """Status, confidence, vintage and State codes come from their vocabularies."""
    facts = [t.name for t in TABLES if t.fact]
    with_state = [t.name for t in TABLES if any(c.name == "iso3" for c in t.columns) and t.name != "states"]
    out = []
    for column, words in (
        ("status", STATUSES),
        ("confidence", CONFIDENCES),
        ("vintage", {"published": "", "later": ""}),
    ):
        allowed = ", ".join(f"'{w}'" for w in words)
        union = " UNION ALL ".join(f"SELECT DISTINCT '{t}' AS t, {column} AS word FROM {t}" for t in facts)
        out.append(
            Check(
                f"words.{column}",
                f"every {column} is one of its vocabulary",
                f"SELECT * FROM ({union}) WHERE word NOT IN ({allowed})",
            )
        )
    union = " UNION ALL ".join(f"SELECT DISTINCT '{t}' AS t, iso3 FROM {t} WHERE iso3 IS NOT NULL" for t in with_state)
    out.append(
        Check(
            "states.known",
            "every State code in every table is in the states table",
            f"SELECT * FROM ({union}) x WHERE iso3 <> 'ALL' AND iso3 NOT IN (SELECT iso3 FROM states)",
        )
    )
    return out
