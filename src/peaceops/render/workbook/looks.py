"""Formats of cells: by the unit of a figure, and by what a cell is for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.book import Figure

BY_UNIT = {
    "persons": "#,##0.##",
    "usd": "#,##0",
    "usd_per_head": "#,##0.0000",
    "pct": "0.0000",
    "factor": "0.0000",
    "index": "0.000",
    "date": "d mmmm yyyy",
    "years": "0.0",
    "months": "0.0",
}
OTHER = "#,##0.####"
INK, SOFT = "#1C1C1A", "#55585A"
DAY_LENGTH = 10  # letters of an ISO day


@dataclass(frozen=True, slots=True)
class Looks:
    """The formats of one workbook."""

    title: Any
    head: Any
    text: Any
    soft: Any
    link: Any
    numbers: dict[str, Any]

    def number(self, unit: str) -> Any:
        """The format of a figure of a unit."""
        return self.numbers.get(unit, self.numbers[""])


def looks_of(book: Any) -> Looks:
    """Formats, made once for a workbook."""
    plain = {"font_name": "Arial", "font_size": 9, "font_color": INK, "valign": "top"}
    numbers = {unit: book.add_format({**plain, "num_format": form}) for unit, form in {**BY_UNIT, "": OTHER}.items()}
    return Looks(
        title=book.add_format({**plain, "font_size": 13, "bold": True}),
        head=book.add_format({**plain, "bold": True, "text_wrap": True, "bottom": 1, "bg_color": "#F1EEE6"}),
        text=book.add_format({**plain, "text_wrap": True}),
        soft=book.add_format({**plain, "font_color": SOFT}),
        link=book.add_format({**plain, "font_color": "#17525E", "underline": 1}),
        numbers=numbers,
    )


def cell_value(figure: Figure) -> int | float | date | str:
    """What a cell holds of a figure: a number, a day, or words (a month or year stays words)."""
    value = figure.value
    if figure.unit == "date" and isinstance(value, str) and len(value) == DAY_LENGTH:
        day = date.fromisoformat(value)
        return day if day.year >= 1900 else value
    return value
