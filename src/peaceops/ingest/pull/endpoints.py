"""Where each publisher has its newest file, and what is made of it (own/endpoints.csv)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from peaceops.book.reply import Cell, ReplyRows
from peaceops.book.tables import BY_NAME
from peaceops.errors import refused, unknown
from peaceops.ingest.workshop import own_csv
from peaceops.words.catalogue import said

MEGABYTE = 1_000_000
VERSION, YEAR = "{version}", "{year}"
VERSION_OUT_IN = 6  # the month in which UCDP brings out the version of a year


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A file of a publisher. `way`: how its rows go into the book (peaceops.ingest.pull.merging); `place`: where it
    lies in a folder of sources; `shape`: what the publisher sends (peaceops.ingest.pull.shapes); `first_version`: the
    version that the book was built from, where the address names one."""

    name: str
    source: str
    tables: tuple[str, ...]
    way: str
    address: str
    place: str
    shape: str
    most_bytes: int
    first_version: str

    def asked(self, today: date, held_years: Sequence[int]) -> Iterator[AskedFor]:
        """The addresses to ask. One for each year from the newest that is held to today's, where years have files of
        their own; the versions from the newest that may be out down to the one held, where versions have."""
        if YEAR in self.address:
            for year in range(max(held_years, default=today.year), today.year + 1):
                address, place = (text.replace(YEAR, str(year)) for text in (self.address, self.place))
                yield AskedFor(self, address, place, year, optional=year > max(held_years, default=year))
        elif VERSION in self.address:
            newest = today.year - 2000 - (today.month < VERSION_OUT_IN)
            for version in range(newest, int(self.first_version) // 10 - 1, -1):
                address = self.address.replace(VERSION, f"{version}1")
                yield AskedFor(self, address, self.place, None, optional=f"{version}1" != self.first_version)
        else:
            yield AskedFor(self, self.address, self.place, None)

    @property
    def one_of_versions(self) -> bool:
        """Whether the first address that has a file is enough."""
        return VERSION in self.address


@dataclass(frozen=True, slots=True)
class AskedFor:
    """A file to ask for. `optional`: it may not be out yet, so that none is no error."""

    endpoint: Endpoint
    address: str
    place: str
    year: int | None
    optional: bool = False


def endpoints() -> tuple[Endpoint, ...]:
    """Every file that can be pulled."""
    return tuple(
        Endpoint(
            row["endpoint"],
            row["source"],
            tuple(row["tables"].split(";")),
            row["way"],
            row["address"],
            row["place"],
            row["shape"],
            int(row["most_mb"]) * MEGABYTE,
            row["first_version"],
        )
        for row in own_csv("endpoints")
    )


def wanted(tables: Sequence[str]) -> tuple[Endpoint, ...]:
    """The endpoints of these tables; all of them where none is named.

    Raises PeaceopsError for a table that the book does not have, or that no file can be pulled for, with the reason."""
    for table in tables:
        if table not in BY_NAME:
            raise unknown("table", table, BY_NAME)
        if not any(table in e.tables for e in endpoints()):
            raise refused("pull-no-address", table=table, why=_why(table))
    return tuple(e for e in endpoints() if not tables or set(tables) & set(e.tables))


def listed() -> ReplyRows:
    """What can be pulled, and what cannot be with the reason."""
    rows: list[dict[str, Cell]] = [
        {"tables": "; ".join(e.tables), "pulled": True, "address": e.address, "endpoint": e.name} for e in endpoints()
    ]
    rows += [
        {"tables": r["tables"].replace(";", "; "), "pulled": False, "address": r["address"], "why": r["why"]}
        for r in unread()
    ]
    return ReplyRows.made({}, ("tables", "pulled", "endpoint", "address", "why"), rows)


def unread() -> list[dict[str, str]]:
    """Publishers' files that cannot be pulled, each with the reason."""
    return own_csv("unpulled")


def _why(table: str) -> str:
    reasons = [row["why"] for row in unread() if table in row["tables"].split(";")]
    return "; ".join(reasons) or str(said("pull-compiled"))
