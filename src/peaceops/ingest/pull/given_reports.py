"""Monthly reports that a user has downloaded: PDF, or its text layer, each for the month that it prints itself."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from peaceops.book.tables import BY_NAME
from peaceops.errors import PeaceopsError, quoted_path, refused, shown
from peaceops.files import errors_of
from peaceops.ingest import preferred_months, un_monthly
from peaceops.ingest.monthly_table import rows_of_report
from peaceops.ingest.names import mission_on
from peaceops.ingest.pull.base import Base, Row, shop_of
from peaceops.ingest.pull.merging import BY_MISSION, SERIES, Merged, no_copy, persons_of
from peaceops.ingest.un_monthly import CATEGORIES, Month, add_month, known_on
from peaceops.ingest.un_monthly_text import generated_on, printed_months
from peaceops.ingest.workshop import Stamp, Workshop, month_end, own_csv
from peaceops.words.catalogue import said

PDF = b"%PDF-"
TOOL = "pdftotext"  # of Poppler: the text layers at hand were made with it
SECONDS = 60
MOST_BYTES = 20_000_000
NAMED = re.compile(r"(?<!\d)(20\d\d)[_-](0[1-9]|1[0-2])(?!\d)")  # a month in the name of a file
SOURCES = "sources"


def read_reports(files: Sequence[Path], merged: Merged, base: Base, today: date) -> None:
    """Put the months of these reports among those of the book: into each series that lacks the month.

    Raises PeaceopsError for a file that is no report by mission, contributor and type, one of another month than its
    name says, one whose rows do not sum to what it prints, and one that contradicts a month that is held."""
    for path in files:
        shop = shop_of(base, path.parent)
        text = _text(path)
        day = _month_of(path, text, today)
        month = _read(shop, path.name, text, day)
        no_copy({day: month}, persons_of(base, merged.held(base, "strengths")), path.name)
        _enter(merged, base, shop, day, month, _stamp(text, day))
    if files:
        shop = shop_of(base, files[0].parent)
        shop.rows |= {series: merged.held(base, series) for series in SERIES}
        preferred_months.read(shop)
        merged.rows |= {series: shop.rows[series] for series in SERIES}
        merged.rows[SOURCES] = _sources(merged.held(base, SOURCES), today)


def _text(path: Path) -> str:
    """The text layer of a report, laid out as the page is."""
    with errors_of(path):
        if not path.is_file():
            raise refused("report-no-file", path=quoted_path(path))
        if path.stat().st_size > MOST_BYTES:
            raise refused("report-too-large", path=quoted_path(path), most=MOST_BYTES)
        data = path.read_bytes()
    if data.startswith(PDF):
        data = _layer(path)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise refused("report-no-text", path=quoted_path(path)) from None


def _layer(path: Path) -> bytes:
    """The text layer of a PDF, by Poppler's program."""
    if (program := shutil.which(TOOL)) is None:
        raise refused("report-needs-poppler", path=quoted_path(path), tool=TOOL)
    command = [program, "-layout", "-enc", "UTF-8", str(path.resolve()), "-"]
    try:
        done = subprocess.run(command, capture_output=True, timeout=SECONDS, check=True)
    except (subprocess.SubprocessError, OSError) as error:
        raise refused("report-damaged", path=quoted_path(path), why=shown(type(error).__name__)) from None
    return done.stdout


def _month_of(path: Path, text: str, today: date) -> date:
    """The month that a report prints. Raises PeaceopsError where that is none, several, to come, or not that of the
    name of its file."""
    printed = printed_months(text)
    told = ", ".join(f"{day:%Y-%m}" for day in sorted(printed)) or str(said("pull-no-month"))
    named = NAMED.search(path.stem)
    wanted = month_end(date(int(named[1]), int(named[2]), 1)) if named else None
    if len(printed) != 1 or (wanted and printed != {wanted}):
        expected = f"{wanted:%Y-%m}" if wanted else str(said("report-one-month"))
        raise refused("report-wrong-month", path=quoted_path(path), expected=expected, found=told)
    (day,) = printed
    if day > today:
        raise refused("report-wrong-month", path=quoted_path(path), expected=str(said("report-past-month")), found=told)
    return day


def _read(shop: Workshop, file: str, text: str, day: date) -> Month:
    def known(name: str) -> bool:
        try:
            shop.states.code(name, file, day.year)
        except PeaceopsError:
            return False
        return True

    month = Month()
    for row in rows_of_report(text, file, known):
        mission = mission_on(shop, row.mission, file, day)
        iso3 = shop.states.code(row.contributor, f"{file}, {row.mission}", day.year)
        month.add(mission, iso3, CATEGORIES[row.kind], row.men + row.women, row.women)
    return month


def _stamp(text: str, day: date) -> Stamp:
    known = generated_on(text, day) or known_on(day)
    return Stamp(un_monthly.SOURCE, known, "deployed", locator=f"monthly report of {day:%Y-%m}")


def _enter(merged: Merged, base: Base, shop: Workshop, day: date, month: Month, fact: Stamp) -> None:
    add_month(shop, fact, day, month)
    lacking = []
    for table in (*SERIES, BY_MISSION):
        held = merged.held(base, table)
        own = [row for row in held if row[0] == day and row[base.column(table, "source")] == un_monthly.SOURCE]
        if own:
            _agree(base, table, own, shop.rows[table], day)
        else:
            lacking.append(table)
            merged.rows[table] = [*held, *shop.rows[table]]
    key = "report-read" if lacking else "report-held"
    persons = month.world[("uniformed",)].persons
    merged.notes.append(said(key, month=f"{day:%Y-%m}", persons=persons, tables=tuple(lacking)))


def _agree(base: Base, table: str, held: list[Row], new: list[Row], day: date) -> None:
    """Persons of a month that is held must be as in the report."""
    persons = base.column(table, "persons")
    key = [base.column(table, c) for c in BY_NAME[table].key]
    ours, read = ({tuple(row[i] for i in key): row[persons] for row in rows} for rows in (held, new))
    if ours != read:
        first = min((k for k in ours.keys() | read.keys() if ours.get(k) != read.get(k)), key=str)
        values = {"held": str(ours.get(first, 0)), "found": str(read.get(first, 0))}
        what = " / ".join(map(str, first[1:-1]))
        raise refused("report-differs", month=f"{day:%Y-%m}", table=table, what=what, **values)


def _sources(rows: list[Row], today: date) -> list[Row]:
    """The source of the reports with a title that has no last month, and the day of the newest reading."""
    names = BY_NAME[SOURCES].names()
    own: dict[str, Any] = next(dict(r) for r in own_csv("pulled_sources") if r["source"] == un_monthly.SOURCE)
    out: list[Row] = []
    for row in rows:
        values = dict(zip(names, row, strict=True))
        if values["source"] == un_monthly.SOURCE:
            values |= {"title": own["title"], "note": own["note"], "accessed": today}
        out.append(tuple(values[name] for name in names))
    return out
