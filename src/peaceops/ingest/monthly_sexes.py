"""Rows of the UN's monthly reports whose men and women cannot be as they are printed: put right where other reports
bear witness, left out where none does. Source: our own table monthly_sexes."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date

from peaceops.errors import PeaceopsError
from peaceops.ingest.workshop import Workshop, own_csv

OWN_FILE = "ingest/own/monthly_sexes.csv"
WITNESSES = 2  # reports that must print the number that is put in the place of another


@dataclass(frozen=True, slots=True)
class PrintedRow:
    """A row of a report; the mission is empty where the report tells contributors alone."""

    month_end: date
    mission: str
    iso3: str
    type: str


@dataclass(frozen=True, slots=True)
class Misprint:
    """Rows of a month (of a mission, contributor and types; empty: of all) with what they print in all, and the women
    in their place (None: left out; the same: kept, as others print it too, and marked), which the reports of
    other months bear out."""

    error: str
    month_end: date
    mission: str
    iso3: str
    types: tuple[str, ...]
    persons: int
    printed_women: int
    women: int | None
    witness_months: tuple[date, ...]

    def is_of(self, row: PrintedRow, month_end: date) -> bool:
        """Whether a row, in the report of `month_end`, is one of these."""
        return (
            row.month_end == month_end
            and self.mission in ("", row.mission)
            and self.iso3 in ("", row.iso3)
            and (not self.types or row.type in self.types)
        )


@dataclass
class Sexes:
    """The misprints of men and women, and what the reports at hand print where they are said to be."""

    misprints: tuple[Misprint, ...] = ()
    printed: dict[tuple[str, date], list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0, 0]))

    def women(self, row: PrintedRow, persons: int, women: int | None) -> int | None:
        """The women of a row: as printed, in the place of a misprint, or None where they are left out."""
        told = women
        for misprint in self.misprints:
            for month in (misprint.month_end, *misprint.witness_months):
                if misprint.is_of(row, month):
                    held = self.printed[misprint.error, month]
                    held[0], held[1], held[2] = held[0] + persons, held[1] + (women or 0), held[2] + 1
            if misprint.is_of(row, misprint.month_end):
                told = misprint.women
        return told

    def close(self, shop: Workshop) -> None:
        """Count the misprints as met; raises PeaceopsError for one that the reports do not have as said, or that no
        two of them bear out."""
        for m in self.misprints:
            persons, women, rows = self.printed[m.error, m.month_end]
            if not rows:
                continue
            if (persons, women) != (m.persons, m.printed_women):
                raise PeaceopsError(
                    f"{OWN_FILE}, {m.error}: expected rows that print {m.printed_women:,} women of {m.persons:,}, "
                    f"found {women:,} of {persons:,}."
                )
            bear_out = [w for w in m.witness_months if (told := self.printed[m.error, w])[0] and told[1] == m.women]
            if m.women not in (None, m.printed_women) and len(bear_out) < WITNESSES:
                raise PeaceopsError(
                    f"{OWN_FILE}, {m.error}: expected {WITNESSES} reports that print {m.women} women, "
                    f"found {len(bear_out)}."
                )
            shop.errors.met(m.error, rows)


def sexes() -> Sexes:
    """The misprints of our own table, of which nothing is read yet."""
    return Sexes(tuple(_misprint(row) for row in own_csv("monthly_sexes")))


def _misprint(row: dict[str, str]) -> Misprint:
    return Misprint(
        row["error"],
        date.fromisoformat(row["month_end"]),
        row["mission"],
        row["iso3"],
        tuple(row["types"].split()),
        int(row["persons"]),
        int(row["printed_women"]),
        int(row["women"]) if row["women"] else None,
        tuple(date.fromisoformat(day) for day in row["witness_months"].split()),
    )
