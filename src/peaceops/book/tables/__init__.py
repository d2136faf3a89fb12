"""Every table of the book, in the order in which they are built."""

from peaceops.book.schema import TableSchema
from peaceops.book.tables import council, host, interests, missions, money, news, people, registers, tasks

TABLES: tuple[TableSchema, ...] = (
    *registers.TABLES,
    *missions.TABLES,
    *people.TABLES,
    *money.TABLES,
    *council.TABLES,
    *host.TABLES,
    *interests.TABLES,
    *news.TABLES,
    *tasks.TABLES,
)

BY_NAME: dict[str, TableSchema] = {t.name: t for t in TABLES}
