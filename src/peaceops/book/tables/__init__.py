"""Every table of the book, in the order in which they are built."""

from peaceops.book.schema import Table
from peaceops.book.tables import council, host, missions, money, people, registers

TABLES: tuple[Table, ...] = (
    *registers.TABLES,
    *missions.TABLES,
    *people.TABLES,
    *money.TABLES,
    *council.TABLES,
    *host.TABLES,
)

BY_NAME: dict[str, Table] = {t.name: t for t in TABLES}
