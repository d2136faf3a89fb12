"""What a build says when it stops: file, row, what was expected, in one sentence, also where an invariant breaks."""

from __future__ import annotations

from pathlib import Path

import pytest

from damage import begin, damaged, swap
from peaceops.book.check import Check
from peaceops.book.invariants import every_check
from peaceops.book.verify import Broken, tables_of
from peaceops.errors import PeaceopsError
from peaceops.ingest import build, money, ucdp
from peaceops.ingest.readers import Reader
from peaceops.ingest.sources import Sources
from peaceops.ingest.workshop import Workshop

AMOUNTS = "un-money-and-staff-by-mission-year/appropriations.csv"


@pytest.fixture(scope="module")
def shop(sources: Path) -> Workshop:
    made = begin(sources)
    made.root = Sources(sources)
    build.run(Reader("money", money.read), made)
    return made


@pytest.mark.sources
def test_a_broken_invariant_names_the_row_of_the_file_that_it_was_read_from(shop: Workshop) -> None:
    check = next(c for c in every_check() if c.name == "money.appropriations_like")
    broken = Broken(check, 1, {"source": "un-money-and-staff-by-mission-year", "row": 82, "amount_usd": None})
    assert build.sentence(broken, shop) == (
        f"{AMOUNTS}, row 83: expected that an amount for a whole year of a mission is between an eighth and eight "
        "times the median of its amounts, but for the liquidation of UNAMID, found 1 row of appropriations that "
        "breaks it, such as source un-money-and-staff-by-mission-year, row 82, amount_usd None"
    )


@pytest.mark.sources
def test_a_broken_invariant_of_sums_names_the_table_and_its_files(shop: Workshop) -> None:
    check = next(c for c in every_check() if c.name == "money.rates_sum")
    words = build.sentence(Broken(check, 1, {"year": 2024, "total": 99.0}), shop)
    assert words.startswith("table peacekeeping_rates") and "(made of " in words
    assert "such as year 2024, total 99.0" in words


@pytest.mark.parametrize("check", every_check(), ids=lambda c: c.name)
def test_every_invariant_is_about_a_table(check: Check) -> None:
    assert tables_of(check)
    assert not check.says.endswith(".")


@pytest.mark.sources
def test_what_a_reader_cannot_make_sense_of_is_one_sentence(sources: Path, tmp_path: Path) -> None:
    def careless(shop: Workshop) -> None:
        for _ in ucdp.read_csv(shop.root, ucdp.EXITS, header=("mission",), rows=52):
            raise OverflowError("date value\nout of range")

    shop = begin(sources)
    shop.root = Sources(damaged(sources, tmp_path, ucdp.EXITS, swap("MINUGUA", "MINUGUAT")))
    with pytest.raises(PeaceopsError, match=rf"{ucdp.EXITS}, row 2: expected a file that the reader of exits") as error:
        build.run(Reader("exits", careless), shop)
    assert "\n" not in str(error.value) and "OverflowError" in str(error.value)
