"""Formats of cells: by the unit of a figure, and by what a cell is for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.book import Figure

BY_UNIT = {
    "usd": "#,##0",
    "usd_per_head": "#,##0.0000",
    "pct": "0.0000",
    "factor": "0.0000",
    "index": "0.000",
    "date": "d mmmm yyyy",
    "years": "0.0",
    "months": "0.0",
}
WHOLE, BROKEN = "#,##0", "#,##0.0###"  # other units: a place that may stay empty would leave a point behind 17
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

    def number(self, figure: Figure) -> Any:
        """The format of a figure: of its unit, or as its value is whole or not."""
        return self.numbers.get(figure.unit, self.numbers[BROKEN if _is_broken(figure.value) else WHOLE])


def _is_broken(value: object) -> bool:
    return isinstance(value, float) and not value.is_integer()


def looks_of(book: Any) -> Looks:
    """Formats, made once for a workbook."""
    plain = {"font_name": "Arial", "font_size": 9, "font_color": INK, "valign": "top"}
    forms = {**BY_UNIT, WHOLE: WHOLE, BROKEN: BROKEN}
    numbers = {unit: book.add_format({**plain, "num_format": form}) for unit, form in forms.items()}
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
