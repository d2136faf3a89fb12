"""What publishers have comes into a book by one command: the same files give the same book, newer ones what is new.

Figures that the sources do not have are made up here, and stay here."""

from __future__ import annotations

import csv
import gzip
import io
import json
import zipfile
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import peaceops
from peaceops.book.store import SHIPPED
from peaceops.cli.main import run
from peaceops.errors import PeaceopsError
from peaceops.ingest.pull.endpoints import endpoints, wanted
from publishers import (
    CONTRIBUTIONS,
    FATALITIES,
    HONOUR_ROLL,
    HUB_COLUMNS,
    UCDP,
    WORLD_BANK,
    HubRow,
    Publishers,
    fatalities,
    hub_table,
    known_month,
    ucdp,
    wide,
    world_bank,
    zipped,
)

from .conftest import TODAY, Pull, digests

pytestmark = pytest.mark.sources


def month_ends(*spans: tuple[int, int, int]) -> Iterator[str]:
    """The month ends of a year from one month to another."""
    for year, first, last in spans:
        for month in range(first, last + 1):
            yield date(year, month, monthrange(year, month)[1]).isoformat()


LACKING = [*month_ends((2018, 3, 12), (2019, 1, 8))]
AFTER = [*month_ends((2025, 8, 10))]


def made_months(sources: Path, days: list[str]) -> list[HubRow]:
    """Months made of a known one: the same rows, but for the men of the first, who are told apart by month."""
    known = known_month(sources, "2018-02-28" if days[0] < "2020" else "2025-07-31")
    return [
        replace(row, day=day, men=row.men + (number if row is known[0] else 0))
        for number, day in enumerate(days, 1)
        for row in known
    ]


def test_the_files_that_the_book_was_built_from_bring_nothing_new(
    server: Publishers, bring: Pull, book: Path, sources: Path
) -> None:
    server.serve(FATALITIES, fatalities(sources))
    server.serve(UCDP.format(251), ucdp(sources), "application/zip")
    server.serve(WORLD_BANK.format("SP.POP.TOTL"), world_bank(sources, "SP.POP.TOTL"), "application/zip")
    roll = sources / "un-regular-budget-assessments-2019-2026" / "regular-budget-contributors-2026.json"
    server.serve(HONOUR_ROLL.format(2026), roll.read_bytes(), "application/json")
    before = digests(book)
    made = bring("fatalities", "conflict_deaths", "populations", "regular_assessments")
    assert not made.written
    assert digests(book) == before
    told = [str(n) for n in made.notes]
    assert told[-1] == "Nothing new: the database stays as it is."
    assert {t for t in told[:-1] if "0 rows added, 0 changed, 0 withdrawn" not in t} == set()
    assert len(told) == 6


def test_the_months_that_the_book_lacks_come_in_by_one_command(
    server: Publishers, bring: Pull, book: Path, sources: Path
) -> None:
    server.serve(CONTRIBUTIONS, hub_table(made_months(sources, LACKING) + made_months(sources, AFTER)))
    made = bring("strengths")
    assert made.written and made.after == peaceops.open_book(book).version
    assert peaceops.verify_book(book).sound
    (october,) = peaceops.strength("UNMIK", on=date(2018, 10, 31), book=peaceops.open_book(book)).to_rows()
    assert (october["month_end"], october["persons"], october["source"]) == ("2018-10-31", 17, "psdh-contributions")
    view = peaceops.open_book(book).at()
    for table in ("strengths", "world_strengths", "contributors", "mission_contributors"):
        days = {str(r["d"]) for r in view.rows(f"SELECT DISTINCT month_end AS d FROM {table}")}
        assert {*LACKING, *AFTER} <= days
    (gap,) = view.rows("SELECT count(*) AS n FROM missing_months WHERE month_end BETWEEN '2018-03-01' AND '2019-08-31'")
    assert gap["n"] == 0
    (kept,) = view.rows(
        "SELECT persons FROM world_strengths WHERE month_end = '2018-10-31' AND category = 'uniformed' AND preferred"
    )
    assert kept["persons"] == 90_158  # the printed report stays the preferred one of two
    as_then = peaceops.open_book(book).at(date(2018, 11, 17)).rows("SELECT max(month_end) AS d FROM strengths")
    assert as_then[0]["d"] == date(2018, 9, 30)  # October's report counts as public from 18 November


def test_a_pull_again_is_asked_with_the_marks_of_the_first_and_changes_nothing_whatever_the_order_of_columns(
    server: Publishers, bring: Pull, book: Path, sources: Path
) -> None:
    columns = ("last_update", *reversed(HUB_COLUMNS))  # in another order, with others between
    server.serve(CONTRIBUTIONS, hub_table(made_months(sources, AFTER), columns))
    assert bring("strengths").written
    first = digests(book)
    again = bring("strengths")
    assert not again.written
    assert digests(book) == first
    one, other = server.headers(CONTRIBUTIONS)
    assert "If-None-Match" not in one
    assert other["If-None-Match"]
    server.serve(CONTRIBUTIONS, hub_table(made_months(sources, AFTER)))  # in the order of the readers
    assert not bring("strengths").written
    assert digests(book) == first


def test_a_month_as_the_reports_have_it_is_left_out_and_one_that_differs_stands_beside_it(
    server: Publishers, bring: Pull, book: Path, sources: Path
) -> None:
    same = known_month(sources, "2024-03-31")
    other = known_month(sources, "2024-04-30")
    other = [replace(other[0], men=other[0].men + 5), *other[1:]]
    server.serve(CONTRIBUTIONS, hub_table(same + other))
    (note,) = (str(n) for n in bring("mission_contributors").notes)
    assert "entered beside them: 1 (2024-04 to 2024-04)" in note
    assert note.endswith("left out: 1.")
    view = peaceops.open_book(book).at()
    rows = view.rows("SELECT month_end, source, preferred FROM world_strengths WHERE source LIKE 'psdh%'")
    assert {(str(r["month_end"]), r["preferred"]) for r in rows} == {("2024-04-30", False)}
    assert view.rows("SELECT * FROM mission_contributors WHERE source LIKE 'psdh%'") == []


def test_a_new_death_a_changed_one_and_one_withdrawn(
    server: Publishers, bring: Pull, book: Path, sources: Path
) -> None:
    lines = fatalities(sources).decode().splitlines()
    new = lines[-1].replace(lines[-1].split(",")[0], "99001", 1).replace(lines[-1].split(",")[1], "2025-03-03")
    cells = new.split(",")
    cells[2] = f"{cells[3]}-2025-03-99001"
    changed = lines[2].replace("Malicious Act", "Accident")
    assert changed != lines[2]
    kept = [lines[0], lines[1], changed, *lines[4:], ",".join(cells)]
    server.serve(FATALITIES, "\n".join(kept).encode())
    made = bring("fatalities")
    assert "fatalities: 1 row added, 1 changed, 1 withdrawn." in [str(n) for n in made.notes]
    told = {r["change"]: r for r in peaceops.book_diff(SHIPPED, book, tables=["fatalities"]).to_rows()}
    assert told["added"]["key"] == cells[2]
    assert (told["changed"]["column"], told["changed"]["after"]) == ("cause", "accident")
    (source,) = (s for s in peaceops.open_book(book).at().sources.values() if s.source == "psdh-fatalities")
    assert source.accessed == TODAY
    assert source.address.startswith("https://api.psdata.un.org/public/data/DPPADPOSS-FATALITIES/CSV")


def test_an_error_that_the_publisher_mended_leaves_the_register(
    server: Publishers, bring: Pull, book: Path, sources: Path
) -> None:
    rows = list(csv.reader(io.StringIO(fatalities(sources).decode(), newline="")))
    doubles = [r for r in rows if r[6] == "Montenegro" and sum(o[2] == r[2] for o in rows) == 2]
    assert len(doubles) == 6
    out = io.StringIO()
    csv.writer(out).writerows([r for r in rows if r not in doubles])
    more = [[str(90_000 + i), "2025-03-01", f"UNTSO-2025-03-9000{i}", "UNTSO", *rows[1][4:]] for i in range(6)]
    csv.writer(out).writerows(more)
    server.serve(FATALITIES, out.getvalue().encode())
    made = bring("fatalities")
    mended = "The publisher has mended the known error psdh-fatalities-unmik-doubles: it is no longer in the register."
    assert mended in [str(n) for n in made.notes]
    assert peaceops.verify_book(book).sound


def renamed(table: bytes) -> bytes:
    """UCDP's columns as version 26.1 names them, a year more for one country, and one value of before revised."""
    rows = list(csv.reader(io.StringIO(table.decode("utf-8-sig"), newline="")))
    names = ["Version" if n == "version" else n.removesuffix("_cy") for n in rows[0]]
    year, country, low = (
        names.index("year"),
        names.index("country"),
        names.index("cumulative_total_deaths_in_orgvio_low"),
    )
    best = names.index("cumulative_total_deaths_in_orgvio_best")
    last = [r for r in rows[1:] if r[year] == "2024"]
    revised = next(r for r in last if r[country] == "Afghanistan")
    revised[best] = str(int(revised[best]) + 1)
    assert int(revised[low]) <= int(revised[best])
    newer = [[*r[:year], "2025", *r[year + 1 :]] for r in last]
    out = io.StringIO()
    csv.writer(out).writerows([names, *rows[1:], *newer])
    return out.getvalue().encode("utf-8-sig")


def test_a_new_version_of_conflict_deaths_adds_its_year_and_leaves_the_years_held(
    server: Publishers, bring: Pull, book: Path, sources: Path
) -> None:
    with zipfile.ZipFile(io.BytesIO(ucdp(sources))) as archive:
        table = renamed(archive.read("organizedviolencecy_v25_1.csv"))
    server.serve(UCDP.format(261), zipped(OrganizedViolenceCYDataSet26_1__csv=table), "application/zip")
    told = [str(n) for n in bring("conflict_deaths").notes]
    assert told[0].startswith(
        "conflict_deaths: 1 row up to 2024 differs in the publisher's new edition; what is held stays"
    )
    changes = peaceops.book_diff(SHIPPED, book, tables=["conflict_deaths"]).to_rows()
    assert {(r["change"], r["key"][-4:], r["source"]) for r in changes} == {
        ("added", "2025", "ucdp-country-year-later")
    }
    (held,) = peaceops.open_book(SHIPPED).at().rows("SELECT count(*) AS n FROM conflict_deaths WHERE year = 2024")
    assert len(changes) == held["n"]
    (russia,) = (
        peaceops.open_book(book).at().rows("SELECT note FROM conflict_deaths WHERE iso3 = 'RUS' AND year = 2025")
    )
    assert "do not enclose the best one" in russia["note"]
    assert {path for path, _ in server.asked} == {UCDP.format(261)}


def test_a_product_per_head_comes_in_the_shape_of_the_world_bank(
    server: Publishers, bring: Pull, book: Path, sources: Path
) -> None:
    file = sources / "worldbank-small" / "wdi_13series_allcountries_1989on.csv.gz"
    with gzip.open(file, "rt", encoding="utf-8", newline="") as handle:
        held = [r for r in csv.DictReader(handle) if r["series"] == "ny.gdp.pcap.cd"]
    rows = [(r["iso3"], r["iso3"], r["year"], r["value"]) for r in held]
    rows.append(("Kosovo", "XKX", "2026", "8000"))
    server.serve(WORLD_BANK.format("NY.GDP.PCAP.CD"), wide("NY.GDP.PCAP.CD", rows), "application/zip")
    population = world_bank(sources, "SP.POP.TOTL")
    server.serve(WORLD_BANK.format("SP.POP.TOTL"), population, "application/zip")
    notes = {str(n) for n in bring("host_series").notes}
    assert "host_series: 1 row added, 0 changed, 0 withdrawn." in notes


def test_an_honour_roll_of_a_later_day_takes_the_place_of_the_earlier(
    server: Publishers, bring: Pull, book: Path, sources: Path
) -> None:
    file = sources / "un-regular-budget-assessments-2019-2026" / "regular-budget-contributors-2026.json"
    roll = json.loads(file.read_text(encoding="utf-8"))
    roll["meta"]["as_of"] = "2026-11-20"
    late = next(c for c in roll["contributors"] if c["payment_status"] == "not_paid_in_full")
    late |= {"payment_status": "paid_late", "payment_date": "2026-11-19"}
    server.serve(HONOUR_ROLL.format(2026), json.dumps(roll).encode(), "application/json")
    assert "regular_assessments: 0 rows added, 1 changed, 0 withdrawn." in {
        str(n) for n in bring("regular_assessments").notes
    }
    roll["meta"]["as_of"] = "2026-10-01"
    server.serve(HONOUR_ROLL.format(2026), json.dumps(roll).encode(), "application/json")
    before = digests(book)
    with pytest.raises(
        PeaceopsError, match="up to 2026-11-20 or later, as this database has it, found it up to 2026-10-01"
    ):
        bring("regular_assessments")
    assert digests(book) == before


def test_every_endpoint_has_an_official_address_and_tables_of_the_book() -> None:
    tables = {t for e in endpoints() for t in e.tables}
    assert tables <= {t.name for t in peaceops.book.tables.TABLES}
    assert all(e.address.startswith("https://") for e in endpoints())
    assert [e.name for e in wanted(["fatalities"])] == ["un-fatalities"]
    with pytest.raises(PeaceopsError, match="no file can be pulled for votes: votes and mandates are read from it"):
        wanted(["votes"])
    with pytest.raises(PeaceopsError, match="no file can be pulled for closings: it was compiled"):
        wanted(["closings"])


def test_the_command_writes_another_book_and_never_the_shipped_one(
    server: Publishers, sources: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server.serve(CONTRIBUTIONS, hub_table(made_months(sources, AFTER)))
    before = digests(SHIPPED)
    words = ["book", "pull", "strengths", "--mirror", server.address, "--cache", str(tmp_path / "cache")]
    assert run(words) == 2
    assert "the database that ships with the program stays as it is: expected --out" in capsys.readouterr().err
    assert run([*words, "--out", str(tmp_path / "new")]) == 0
    out, err = capsys.readouterr()
    assert f"edition {peaceops.open_book(tmp_path / 'new').version}, made from edition" in out
    assert "Months that a series lacked: 3 (2025-08 to 2025-10)." in err
    assert digests(SHIPPED) == before
    assert run(["book", "pull", "--list"]) == 0
    assert "api.psdata.un.org/public/data/DPO-UCHISTORICAL/CSV" in capsys.readouterr().out
