"""Rows of the UN's monthly reports whose men and women cannot be as they are printed. A misprint is put right where
other reports bear witness, and left out where none does (our own table monthly_sexes). What the publisher's other
files print alike is kept as it is, and marked (kept_sexes)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date

from peaceops.errors import PeaceopsError
from peaceops.ingest.workshop import Workshop, own_csv

OWN_FILE = "ingest/own/monthly_sexes.csv"
KEPT_FILE = "ingest/own/kept_sexes.csv"
WITNESSES = 2  # reports that must print the number that is put in the place of another


@dataclass(frozen=True, slots=True)
class PrintedRow:
    """A row of a report; the mission is empty where the report tells contributors alone."""

    month_end: date
    mission: str
    iso3: str
    type: str


@dataclass(frozen=True, slots=True)
class PrintedRows:
    """Rows of a month, of a mission, contributor and types (empty: of all), with what they print in all."""

    month_end: date
    mission: str
    iso3: str
    types: tuple[str, ...]
    persons: int
    women: int

    def have(self, row: PrintedRow, month_end: date) -> bool:
        """Whether a row, in the report of `month_end`, is one of these."""
        return (
            row.month_end == month_end
            and self.mission in ("", row.mission)
            and self.iso3 in ("", row.iso3)
            and (not self.types or row.type in self.types)
        )


@dataclass(frozen=True, slots=True)
class Misprint:
    """Rows and the women in their place (None: left out), which the reports of other months bear out."""

    error: str
    rows: PrintedRows
    women: int | None
    witness_months: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class KeptSexes:
    """Rows that stand as printed, since the publisher's other files have them alike: a known error marks them."""

    error: str
    rows: PrintedRows


@dataclass
class Sexes:
    """The misprints of men and women, what is kept, and what the reports at hand print where either is said to be."""

    misprints: tuple[Misprint, ...] = ()
    kept: tuple[KeptSexes, ...] = ()
    printed: dict[tuple[str, date], list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0, 0]))

    def women(self, row: PrintedRow, persons: int, women: int | None) -> int | None:
        """The women of a row: as printed, in the place of a misprint, or None where they are left out."""
        for kept in self.kept:
            self._count(kept.error, kept.rows, (), row, (persons, women))
        told = women
        for misprint in self.misprints:
            self._count(misprint.error, misprint.rows, misprint.witness_months, row, (persons, women))
            if misprint.rows.have(row, misprint.rows.month_end):
                told = misprint.women
        return told

    def _count(
        self, error: str, rows: PrintedRows, witnesses: tuple[date, ...], row: PrintedRow, told: tuple[int, int | None]
    ) -> None:
        """Add what a report tells to what it prints in the month of an error or of one that bears witness."""
        for month in (rows.month_end, *witnesses):
            if rows.have(row, month):
                held = self.printed[error, month]
                held[0], held[1], held[2] = held[0] + told[0], held[1] + (told[1] or 0), held[2] + 1

    def close(self, shop: Workshop) -> None:
        """Count the errors as met; raises PeaceopsError for one that the reports do not have as said, or for a misprint
        that no two of them bear out."""
        for kept in self.kept:
            self._met(shop, KEPT_FILE, kept.error, kept.rows)
        for m in self.misprints:
            if not self._met(shop, OWN_FILE, m.error, m.rows) or m.women is None:
                continue
            bear_out = [w for w in m.witness_months if (told := self.printed[m.error, w])[0] and told[1] == m.women]
            if len(bear_out) < WITNESSES:
                raise PeaceopsError(
                    f"{OWN_FILE}, {m.error}: expected {WITNESSES} reports that print {m.women} women, "
                    f"found {len(bear_out)}."
                )

    def _met(self, shop: Workshop, file: str, error: str, said: PrintedRows) -> bool:
        """Whether the report of the month is among those read; it must print what the table says."""
        persons, women, rows = self.printed[error, said.month_end]
        if not rows:
            return False
        if (persons, women) != (said.persons, said.women):
            raise PeaceopsError(
                f"{file}, {error}: expected rows that print {said.women:,} women of {said.persons:,}, "
                f"found {women:,} of {persons:,}."
            )
        shop.errors.met(error, rows)
        return True


def sexes() -> Sexes:
    """The misprints and what is kept, of our own tables, of which nothing is read yet."""
    return Sexes(
        tuple(_misprint(row) for row in own_csv("monthly_sexes")),
        tuple(KeptSexes(row["error"], _rows(row)) for row in own_csv("kept_sexes")),
    )


def _misprint(row: dict[str, str]) -> Misprint:
    """A misprint; raises PeaceopsError for one whose women are as printed, which is none."""
    women = int(row["women"]) if row["women"] else None
    if women == int(row["printed_women"]):
        raise PeaceopsError(f"{OWN_FILE}, {row['error']}: what stands as printed belongs to {KEPT_FILE}.")
    return Misprint(
        row["error"],
        _rows(row),
        women,
        tuple(date.fromisoformat(day) for day in row["witness_months"].split()),
    )


def _rows(row: dict[str, str]) -> PrintedRows:
    return PrintedRows(
        date.fromisoformat(row["month_end"]),
        row["mission"],
        row["iso3"],
        tuple(row["types"].split()),
        int(row["persons"]),
        int(row["printed_women"]),
    )
