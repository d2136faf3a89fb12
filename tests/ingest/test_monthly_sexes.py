"""Men and women that the monthly reports misprint: put right by two reports that bear witness, or left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from damage import begin, rows_of
from peaceops.errors import PeaceopsError
from peaceops.ingest import monthly_sexes, un_monthly
from peaceops.ingest.monthly_sexes import KeptSexes, Misprint, PrintedRow, Sexes
from peaceops.ingest.workshop import Workshop, own_csv

MOROCCO = "un-monthly-sexes-2016-01-unoci-morocco"
JANUARY, DECEMBER, FEBRUARY = date(2016, 1, 31), date(2015, 12, 31), date(2016, 2, 29)
SWAPPED = next(m for m in monthly_sexes.sexes().misprints if m.error == MOROCCO)


def shop_with(error: str) -> Workshop:
    shop = Workshop(Path())
    shop.errors.declare(error)
    return shop


def read(misprint: Misprint, *months: tuple[date, int, int]) -> tuple[Sexes, list[int | None]]:
    """What is told of women after the reports of these months: month end, persons, women printed."""
    sexes = Sexes((misprint,))
    row = PrintedRow(JANUARY, misprint.rows.mission, misprint.rows.iso3, "troops")
    return sexes, [sexes.women(replace(row, month_end=day), persons, women) for day, persons, women in months]


def test_a_swapped_row_is_put_right_where_two_reports_bear_witness() -> None:
    sexes, told = read(SWAPPED, (DECEMBER, 732, 0), (JANUARY, 718, 718), (FEBRUARY, 719, 0))
    shop = shop_with(MOROCCO)
    sexes.close(shop)
    assert told == [0, 0, 0]
    assert not shop.errors.unmet()


@pytest.mark.parametrize(
    ("months", "sentence"),
    [
        (((DECEMBER, 732, 0), (JANUARY, 718, 718)), "expected 2 reports that print 0 women, found 1"),
        (((DECEMBER, 732, 0), (JANUARY, 718, 718), (FEBRUARY, 719, 5)), "found 1"),
        (((DECEMBER, 732, 0), (JANUARY, 718, 0), (FEBRUARY, 719, 0)), "718 women of 718, found 0 of 718"),
    ],
    ids=["no second witness", "a witness says otherwise", "mended by the publisher"],
)
def test_a_correction_that_is_not_borne_out_is_refused(
    months: tuple[tuple[date, int, int], ...], sentence: str
) -> None:
    with pytest.raises(PeaceopsError, match=sentence):
        read(SWAPPED, *months)[0].close(shop_with(MOROCCO))


def test_what_is_kept_stands_as_printed_needs_no_witness_and_is_marked() -> None:
    kept = KeptSexes(MOROCCO, SWAPPED.rows)
    shop, sexes = shop_with(MOROCCO), Sexes(kept=(kept,))
    row = PrintedRow(JANUARY, SWAPPED.rows.mission, SWAPPED.rows.iso3, "troops")
    assert sexes.women(row, 718, 718) == 718
    sexes.close(shop)
    assert not shop.errors.unmet()


def test_what_is_kept_and_no_longer_printed_so_is_refused() -> None:
    sexes = Sexes(kept=(KeptSexes(MOROCCO, SWAPPED.rows),))
    sexes.women(PrintedRow(JANUARY, SWAPPED.rows.mission, SWAPPED.rows.iso3, "troops"), 718, 10)
    with pytest.raises(PeaceopsError, match=r"kept_sexes.csv, .*718 women of 718, found 10 of 718"):
        sexes.close(shop_with(MOROCCO))


def test_what_stands_as_printed_is_no_misprint(monkeypatch: pytest.MonkeyPatch) -> None:
    row = own_csv("monthly_sexes")[0]
    monkeypatch.setattr(monthly_sexes, "own_csv", lambda name: [row | {"women": row["printed_women"]}])
    with pytest.raises(PeaceopsError, match=r"what stands as printed belongs to ingest/own/kept_sexes.csv"):
        monthly_sexes.sexes()


@pytest.mark.sources
def test_the_reports_with_misprinted_sexes_are_read_without_them(sources: Path) -> None:
    shop = begin(sources)
    un_monthly.read(shop)
    world = {r["month_end"]: r["women"] for r in rows_of(shop, "world_strengths") if r["category"] == "uniformed"}
    assert world[date(2020, 8, 31)] is None
    assert world[date(2021, 1, 31)] == 5763
    assert (world[date(2016, 1, 31)], world[date(2020, 7, 31)]) == (5109 - 718, 5344)
    assert not {r["women"] for r in rows_of(shop, "contributors") if r["month_end"] == date(2020, 8, 31)} - {None}
    strengths = rows_of(shop, "strengths")
    told = {(r["month_end"], r["mission"]): r["women"] for r in strengths if r["category"] == "uniformed"}
    assert told[date(2016, 4, 30), "UNOCI"] == 872 - 719
    assert told[date(2021, 1, 31), "UNAMID"] is not None  # as the open data of the United Nations have it, too low
    assert told[date(2021, 1, 31), "UNMISS"] == 1233
    ours = monthly_sexes.sexes()
    assert not {e["error"] for e in shop.errors.unmet()} & {m.error for m in (*ours.misprints, *ours.kept)}
