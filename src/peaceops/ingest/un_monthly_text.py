"""The text of the UN's monthly reports: which month each prints, when it was generated, and its printed total.

A report is only read for a month that it prints itself. Names of files are not trusted: four hold another month.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from peaceops.errors import PeaceopsError
from peaceops.ingest.printed_dates import printed_day
from peaceops.ingest.source_files import read_tar
from peaceops.ingest.workshop import Workshop, month_end

ARCHIVE = "uniformed-un-monthly-pdf-2015-2025/pdf_layout_text.tar.xz"
REPORTS_AT_LEAST = 126
LATEST_GENERATION_DAYS = 200

_NAME = re.compile(r"UN_country_contributions_(\d{4})_(\d{2})\.txt$")
IN_WORDS = ""  # no form for strptime, which reads names of months in the language of the machine
_MONTHS = (
    (re.compile(r"Month of Report\s*:\s*(\d{2}-\w{3}-\d{2})\b"), IN_WORDS),
    (re.compile(r"by End of (\w+, \d{4})"), IN_WORDS),
    (re.compile(r"(?:Troops,?|As of ?:)\s+(\d{2}/\d{2}/\d{4})"), "%d/%m/%Y"),
    (re.compile(r"\d\s+(\d{2}/\d{2}/\d{4})\s*$", re.MULTILINE), "%d/%m/%Y"),
)
_GENERATED = re.compile(r"Report Generated [Oo]n:\s+(\d{1,2}/\d{1,2}/\d{4})")
_NUMBER = r"(\d[\d,]*)"
_GRAND_TOTAL = re.compile(r"^\s*(?:Grand )?Total((?:\s+\d[\d,]*)+)\s*$", re.MULTILINE)
_THREE = re.compile(rf"{_NUMBER}\s+{_NUMBER}\s+{_NUMBER}\s*$", re.MULTILINE)
_THREE_AND_DATE = re.compile(rf"{_NUMBER}\s+{_NUMBER}\s+{_NUMBER}\s+\d{{2}}/\d{{2}}/\d{{4}}\s*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Report:
    """One monthly report: its file, the last day of its month (and whether it prints it), the day it was generated
    (where printed), its text."""

    file: str
    month_end: date
    dated: bool
    generated: date | None
    text: str

    def printed_total(self, layout: str) -> int:
        """The number of persons that the report prints for all missions together.

        Layouts F1, F5 and F7 print no grand total: there the printed rows (F1, F5) or mission totals (F7) are summed.
        """
        return _TOTALS.get(layout, _grand_total)(self)

    def fail(self, expected: str, found: str) -> PeaceopsError:
        """The error for a report whose text is not as expected."""
        return PeaceopsError(f"{ARCHIVE}, {self.file}: expected {expected}, found {found}.")


def read_reports(shop: Workshop) -> dict[date, Report]:
    """Every report by the last day of its month; those known to hold another month are left out.

    Raises PeaceopsError ("wrong month") when a report prints another month than its name says, unless the register of
    known errors has it.
    """
    found: dict[date, Report] = {}
    count = 0
    for file, data in read_tar(shop.root, ARCHIVE):
        count += 1
        report = _report(shop, file, data)
        if report is not None:
            found[report.month_end] = report
    if count < REPORTS_AT_LEAST:
        raise PeaceopsError(f"{ARCHIVE}: expected at least {REPORTS_AT_LEAST} reports, found {count}.")
    return found


def _report(shop: Workshop, file: str, data: bytes) -> Report | None:
    name = _NAME.search(file)
    if name is None:
        raise PeaceopsError(f"{ARCHIVE}, {file}: expected a name like UN_country_contributions_2018_10.txt.")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise PeaceopsError(f"{ARCHIVE}, {file}: expected UTF-8 text, found byte 0x{data[error.start]:02x}.") from None
    year, month = name.groups()
    named = month_end(date(int(year), int(month), 1))
    if not _prints(shop, file, text, named):
        return None
    return Report(file, named, bool(printed_months(text)), generated_on(text, named), text)


def _prints(shop: Workshop, file: str, text: str, named: date) -> bool:
    """Whether the report prints the month of its name; false for those that the register says hold another."""
    printed = printed_months(text)
    if printed == {named}:
        return True
    key = f"{named:%Y-%m}"
    if not printed and f"un-monthly-undated-{key}" in shop.errors.rows:
        shop.errors.met(f"un-monthly-undated-{key}")
        return True
    says = ", ".join(sorted(d.isoformat() for d in printed)) or "no date"
    known = shop.errors.rows.get(f"un-monthly-wrong-month-{key}")
    if known is not None and known["found"] == says:
        shop.errors.met(f"un-monthly-wrong-month-{key}")
        return False
    raise PeaceopsError(f"{ARCHIVE}, {file}: wrong month, expected a report of {named.isoformat()}, found {says}.")


def printed_months(text: str) -> set[date]:
    """The months that a report prints as its own, by their last days."""
    for pattern, form in _MONTHS:
        days = {day for t in set(pattern.findall(text)) if (day := _day(t, form))}
        if days:
            return {month_end(day) for day in days}
    return set()


def _day(printed: str, form: str) -> date | None:
    """A printed day; None where there is no such day."""
    try:
        return datetime.strptime(printed, form).date() if form else printed_day(printed)
    except ValueError:
        return None


def generated_on(text: str, named: date) -> date | None:
    """The printed generation date (month/day/year), if it is later than the month end and within 200 days of it."""
    found = _GENERATED.search(text)
    if found is None:
        return None
    day = _day(found.group(1), "%m/%d/%Y")
    return day if day and 0 < (day - named).days <= LATEST_GENERATION_DAYS else None


def _whole(printed: str) -> int:
    return int(printed.replace(",", ""))


def _grand_total(report: Report) -> int:
    """The last number of the last line that starts with Total or Grand Total."""
    return _whole(_last(report, _GRAND_TOTAL).split()[-1])


def _last(report: Report, pattern: re.Pattern[str]) -> Any:
    """The last of what a pattern finds in the text of a report."""
    found = pattern.findall(report.text)
    if not found:
        raise report.fail("a printed total of all missions", "none")
    return found[-1]


def _sum_of_grand_total(report: Report) -> int:
    """Layout F6: the grand total is printed by type and sex, without a sum."""
    return sum(_whole(n) for n in _last(report, _GRAND_TOTAL).split())


def _last_line_of_three(report: Report) -> int:
    """Layouts F8 and F9: the last line of three numbers (men, women, all) is the total, without a label."""
    return _whole(_last(report, _THREE)[2])


def _sum_of_rows(report: Report) -> int:
    """Layouts F1 and F7: lines that end in three numbers are the rows by type (F1) or the mission totals (F7)."""
    return sum(_whole(total) for _, _, total in _THREE.findall(report.text))


def _sum_of_dated_rows(report: Report) -> int:
    """Layout F5: every row ends in three numbers and the date."""
    return sum(_whole(total) for _, _, total in _THREE_AND_DATE.findall(report.text))


_TOTALS = {
    "F1": _sum_of_rows,
    "F5": _sum_of_dated_rows,
    "F6": _sum_of_grand_total,
    "F7": _sum_of_rows,
    "F8": _last_line_of_three,
    "F9": _last_line_of_three,
}
