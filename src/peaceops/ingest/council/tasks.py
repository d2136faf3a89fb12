"""Tasks of missions as coded from their mandate documents: TAMM (1948-2015) and PEMA (1991-2019)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from peaceops.ingest.names import mission_on
from peaceops.ingest.source_files import EVERY_COLUMN, SourceRow, read_csv
from peaceops.ingest.workshop import Stamp, Workshop, month_end, own_csv

TAMM = "tamm-mandates/tamm_mission_month_v2_1.csv"
PEMA = "pema-mandates/pema_raw_v2.csv"
PANEL = "pema-mandates/pema_panel_v2.csv"
MODES = {"Monitor": "monitor", "Assist": "assist", "Encouraged": "encouraged", "Security": "security"}
NOT_UN = frozenset({"MISCA"})  # an African Union force
NAMED_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
READ_UNTIL = date(2026, 11, 1)  # the month in which the resolutions were read
Month = tuple[int, int]


def read(shop: Workshop, cast: dict[int, date]) -> None:
    """Rows of task_codes and mandate_tasks."""
    codes = {row["task"] for row in own_csv("task_codes")}
    for row in own_csv("task_codes"):
        shop.add("task_codes", **row)
    _reading(shop, cast)
    _tamm(shop, [c.removeprefix("tamm:") for c in sorted(codes) if c.startswith("tamm:")], cast)
    _pema(shop, [c.removeprefix("pema:") for c in sorted(codes) if c.startswith("pema:")], cast)


def _reading(shop: Workshop, cast: dict[int, date]) -> None:
    """Responsibilities read in a resolution for this book; they last as long as the mandate does."""
    for row in own_csv("mandate_reading"):
        number = int(row["resolution"])
        symbol = f"S/RES/{number} ({cast[number].year})"
        shop.add("task_codes", task=row["task"], label=row["label"], coder="read for this book")
        shop.add(
            "mandate_tasks",
            Stamp("mandate-reading", cast[number], "decided", "read", f"{symbol}, op. {row['paragraph']}"),
            mission=shop.missions.code(row["mission"], "ingest/own/mandate_reading.csv"),
            task=row["task"],
            mode="assigned",
            document=symbol,
            from_month=cast[number].replace(day=1),
            to_month=READ_UNTIL,
            paragraph=row["paragraph"],
        )


def _tamm(shop: Workshop, tasks: list[str], cast: dict[int, date]) -> None:
    months: dict[tuple[str, str, str], list[Month]] = defaultdict(list)
    first: dict[tuple[str, str], Month] = {}
    for row in read_csv(shop.root, TAMM, header=("mission", "month", "year", "unsc_resolution", *tasks), rows=5920):
        if row["mission"] in NOT_UN:
            continue
        month, document = (row.whole("year"), row.whole("month")), row.text("unsc_resolution")
        mission = mission_on(shop, row.text("mission"), row.where, date(*month, 1))
        first[mission, document] = min(month, first.get((mission, document), month))
        for task in tasks:
            if row[task] not in ("0", "1"):
                raise row.fail(task, "0 or 1")
            if row[task] == "1":
                months[mission, task, document].append(month)
    for (mission, task, document), coded in months.items():
        symbol, known = _document(document, first[mission, document], cast)
        for start, end in _runs(coded):
            shop.add(
                "mandate_tasks",
                Stamp("tamm", known, "coded", "coded", symbol, "later"),
                mission=mission,
                task=f"tamm:{task}",
                mode="assigned",
                document=symbol,
                from_month=date(*start, 1),
                to_month=date(*end, 1),
                paragraph=None,
            )


def _document(label: str, first: Month, cast: dict[int, date]) -> tuple[str, date]:
    """Symbol and date of a mandate document; the end of the first month coded where its date is not known."""
    if re.fullmatch(r"[\d/]+", label):
        numbers = [int(n) for n in label.split("/")]
        return " and ".join(f"S/RES/{n} ({cast[n].year})" for n in numbers), cast[numbers[0]]
    symbol = re.sub(r"^GA (\d+)$", r"A/RES/\1 (XVII)", label)
    return symbol, month_end(date(*first, 1))


def _runs(months: Iterable[Month]) -> list[tuple[Month, Month]]:
    """Unbroken runs of months: first and last of each."""
    runs: list[tuple[Month, Month]] = []
    for year, month in sorted(set(months)):
        if runs and year * 12 + month == runs[-1][1][0] * 12 + runs[-1][1][1] + 1:
            runs[-1] = (runs[-1][0], (year, month))
        else:
            runs.append(((year, month), (year, month)))
    return runs


@dataclass
class Coding:
    """What PEMA codes in one document: paragraph cells by column, and whether the document resets the mandate."""

    cells: dict[str, str]
    adjusts: bool
    twice: bool = False


def _pema(shop: Workshop, tasks: list[str], cast: dict[int, date]) -> None:
    ends = _pema_ends(shop)
    documents: dict[str, dict[int, Coding]] = defaultdict(dict)
    for row in read_csv(shop.root, PEMA, header=EVERY_COLUMN, rows=558):
        mission = shop.missions.code(row.text("NamePKO"), row.where)
        found = re.search(r"S/RES/(\d+)(?: \(\d{4}\))?$", row.text("Signature"))  # the last, where a row codes two
        number = int(found[1]) if found else 0
        if number not in cast:
            raise row.fail("Signature", "a resolution of the Council")
        if row.maybe("Date2") and _pema_date(row) != cast[number]:
            shop.errors.met("pema-document-dates")
        cells = {c: " ".join(v.split()) for c, v in row.items() if c.partition("_")[2] in MODES and v.strip()}
        unknown_tasks = {c.partition("_")[0] for c in cells} - set(tasks)
        if unknown_tasks:
            raise row.fail(min(unknown_tasks), "a task of ingest/own/task_codes.csv")
        coding = documents[mission].setdefault(number, Coding({}, row["Mandate_CompleteAdjustment"] == "1"))
        if coding.cells:
            coding.twice = True
            shop.errors.met("pema-documents-twice")
        for column, paragraph in cells.items():
            earlier = coding.cells.get(column)
            coding.cells[column] = paragraph if earlier in (None, paragraph) else f"{earlier} / {paragraph}"
    for mission, by_number in documents.items():
        for number, coding in by_number.items():
            later = [cast[n] for n, c in by_number.items() if n > number and c.adjusts]
            start = cast[number].replace(day=1)
            end = max(start, min([ends[mission], *(_month_before(d) for d in later)]))
            _pema_rows(shop, mission, number, cast[number], (start, end), coding)


def _pema_rows(
    shop: Workshop, mission: str, number: int, adopted: date, span: tuple[date, date], coding: Coding
) -> None:
    symbol = f"S/RES/{number} ({adopted.year})"
    note = "the source codes this document twice, not alike" if coding.twice else None
    for column, cell in coding.cells.items():
        task, _, mode = column.partition("_")
        paragraph: str | None = cell
        if re.fullmatch(r"\d+:00 [AP]M", cell):
            shop.errors.met("pema-paragraphs-as-times")
            paragraph = None
        shop.add(
            "mandate_tasks",
            Stamp("pema", adopted, "coded", "coded", symbol, "later", note),
            mission=mission,
            task=f"pema:{task}",
            mode=MODES[mode],
            document=symbol,
            from_month=span[0],
            to_month=span[1],
            paragraph=paragraph,
        )


def _pema_date(row: SourceRow) -> date:
    """21-Feb-92 -> 1992-02-21."""
    found = re.fullmatch(r"(\d{1,2})-([A-Z][a-z]{2})-(\d\d)", row.text("Date2"))
    if found is None or found[2] not in NAMED_MONTHS:
        raise row.fail("Date2", "a date like 21-Feb-92")
    year = int(found[3])
    return date(year + (2000 if year < 50 else 1900), NAMED_MONTHS.index(found[2]) + 1, int(found[1]))


def _pema_ends(shop: Workshop) -> dict[str, date]:
    """Last month of each mission in the monthly panel."""
    ends: dict[str, date] = {}
    for row in read_csv(shop.root, PANEL, header=("namepko", "date3"), rows=2889):
        found = re.fullmatch(r"(\d{4})m(\d{1,2})", row["date3"])
        if found:
            mission = shop.missions.code(row.text("namepko"), row.where)
            month = date(int(found[1]), int(found[2]), 1)
            ends[mission] = max(month, ends.get(mission, month))
    return ends


def _month_before(day: date) -> date:
    return date(day.year - (day.month == 1), 12 if day.month == 1 else day.month - 1, 1)
