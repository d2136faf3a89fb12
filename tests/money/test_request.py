"""What a reader asks of assessments: by rule, an estimate only on request, or sections of the reader's own."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from figures import said_keys
from peaceops.book import View, open_book
from peaceops.errors import PeaceopsError
from peaceops.money.reform_file import load_reform
from peaceops.money.request import from_file, requested
from peaceops.period import Period

HEADER = "mission,section,kind,from,to,gross_usd,remark\n"


def test_a_year_without_sections_is_estimated_only_when_asked_for(now: View) -> None:
    with pytest.raises(PeaceopsError, match=r"sections of UNMIK for 2018-19 are not in this database.*\(--estimate\)"):
        requested(now, "UNMIK", Period.parse("2018-19"))
    found = requested(now, "UNMIK", Period.parse("2018-19"), or_estimate=True)
    assert len(found) == 193 and all("estimate-basis" in said_keys(a.basis) for a in found)


def test_no_estimate_is_made_where_sections_are_known() -> None:
    view = open_book().at(date(2026, 5, 17))  # a day of its own, so that nobody has asked before
    requested(view, "UNMIK", Period.parse("2024-25"), "USA")
    requested(view, "ALL", Period.parse("2024-25"), "USA")
    assert not _was_estimated(view)
    with pytest.raises(PeaceopsError, match=r"\(--estimate\)\.$"):
        requested(view, "UNMIK", Period.parse("2018-19"))
    assert _was_estimated(view)


def _was_estimated(view: View) -> bool:
    """Whether the error of estimates was measured, which every estimate says."""
    return any("estimate_error" in str(key[0]) for key in view.answered)


def test_asking_for_an_estimate_changes_nothing_where_sections_are_known(now: View) -> None:
    assert requested(now, "UNMIK", Period.parse("2022-23"), or_estimate=True) == requested(
        now, "UNMIK", Period.parse("2022-23")
    )


def test_all_missions_of_a_year_by_rule(now: View) -> None:
    found = requested(now, "all", Period.parse("2022-23"), "ton")
    assert len(found) == 11 and {a.iso3 for a in found} == {"TON"}


def test_an_alias_finds_its_mission(now: View) -> None:
    assert requested(now, "unmik", Period.parse("2024-25"), "USA") == requested(
        now, "UNMIK", Period.parse("2024-25"), "USA"
    )


def test_missions_on_the_regular_budget_are_not_assessed_by_themselves(now: View) -> None:
    with pytest.raises(PeaceopsError, match="UNTSO is paid from the regular budget"):
        requested(now, "UNTSO", Period.parse("2024-25"))
    assert len(requested(now, "UNTSO", Period.parse("2019-20"), or_estimate=True)) == 193


def test_an_estimate_after_a_reform_takes_its_rates(now: View) -> None:
    reform = load_reform("peacekeeping-cap-25")
    before = requested(now, "UNMIK", Period.parse("2020-21"), "USA", or_estimate=True)[0]
    after = requested(now, "UNMIK", Period.parse("2020-21"), "USA", or_estimate=True, reform=reform)[0]
    assert after.gross_usd == pytest.approx(before.gross_usd * 25 / 27.89078, abs=2)
    assert (
        after.basis.key == "estimated-after-reform"
        and after.basis.arg("name") == "'No payer above 25 per cent of peacekeeping'"
    )


def test_sections_of_a_reader_with_other_columns_and_other_spellings_of_missions(now: View, tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text(
        HEADER + "unmik,A,assessment,2025-07-01,2025-12-31,1000000,x\nMINUSMA,A,credit,2023-07-01,2024-06-30,5,\n"
    )
    usa = {a.mission: a for a in from_file(now, path, payer="USA")}
    assert usa["UNMIK"].gross_usd == 261_584 and usa["MINUSMA"].gross_usd == -1
    assert "fy" not in usa["UNMIK"].to_dict() and "assessed-by-given-sections" in said_keys(usa["UNMIK"].basis)
    assert {a.mission for a in from_file(now, path, "Unmik")} == {"UNMIK"}
    with pytest.raises(PeaceopsError, match=r"mine\.csv has no section of UNDOF: expected one of MINUSMA, UNMIK\."):
        from_file(now, path, "UNDOF")


def test_what_a_sections_file_must_not_hold(now: View, tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text(HEADER + "UNMIK,A,assessment,2025-07-01,2025-12-31,40,000,000,x\n")
    with pytest.raises(PeaceopsError, match="row 2: expected as many cells as the header has"):
        from_file(now, path)
    path.write_text(HEADER + "UNTSO,A,assessment,2025-07-01,2025-12-31,5,\n")
    with pytest.raises(PeaceopsError, match="UNTSO is paid from the regular budget"):
        from_file(now, path)
    path.write_text(HEADER + 'UNMIK,A,assessment,2025-07-01,2025-12-31,"40,000,000",x\n')
    [usa] = from_file(now, path, payer="USA")
    assert usa.amount.trace and str(usa.amount.trace.reference).startswith("sections given by the reader")
    amount = usa.amount.trace.inputs[0]
    assert (amount.value, str(amount.period)) == (40_000_000, "2025-07-01/2025-12-31")


def test_an_amount_after_a_reform_is_computed_from_the_one_that_the_reader_gave(now: View, tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text(HEADER + "UNMIK,A,assessment,2025-07-01,2025-12-31,1000000,\n")
    [usa] = from_file(now, path, payer="USA", reform=load_reform("portfolio-cut-10"))
    assert usa.amount.trace and str(usa.amount.trace.reference).startswith("sections given by the reader")
    after = usa.amount.trace.inputs[0]
    assert (after.value, after.status) == (900_000, "computed") and after.trace
    assert [(f.value, f.status) for f in after.trace.inputs] == [(1_000_000, "given")]


ROW = "{mission},{section},assessment,2025-07-01,2025-12-31,{usd}\n"


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        (
            {"usd": '"41000000,50"'},
            "column 'gross_usd': expected an amount in US dollars such as 41000000.50 or",
        ),
        ({"usd": '"41000000,50"'}, "found '41000000,50' (write a point before decimals, no comma)."),
        ({"usd": '"4,1,0,0"'}, "found '4,1,0,0' (commas part groups of three digits)."),
        ({"usd": "41_000_000"}, "(write digits without underscores)"),
        ({"usd": "٤١٠٠٠٠٠٠"}, "(write the digits 0 to 9)"),
        (
            {"usd": "-41000000"},
            "found '-41000000' (write it without a sign or parentheses).",
        ),
        ({"usd": "(41000000)"}, "(write it without a sign or parentheses)"),
        ({"usd": "4.1E+07"}, "(write all digits, without an exponent)"),
        ({"usd": "1000000000000"}, "an amount from 0 to a million million US dollars"),
        (
            {"mission": "UNMIKK"},
            "row 2, column 'mission': unknown mission 'UNMIKK': expected one of this database",
        ),
        ({"mission": "untso"}, "row 2, column 'mission': UNTSO is paid from the regular budget"),
        (
            {"mission": '"UN\nMIK"'},
            r"column 'mission': expected text that can be seen, found the character '\n'.",
        ),
        ({"mission": "=HYPERLINK(1)"}, "column 'mission': expected a name, found '=HYPERLINK(1)'"),
        ({"mission": "<script>"}, "unknown mission '<script>'"),
        ({"section": "=1+2"}, "column 'section': expected a name, found '=1+2'"),
        ({"section": "@A"}, "column 'section': expected a name, found '@A'"),
    ],
)
def test_a_cell_that_could_be_misread_is_refused(now: View, tmp_path: Path, cells: dict[str, str], words: str) -> None:
    path = tmp_path / "mine.csv"
    path.write_text("mission,section,kind,from,to,gross_usd\n" + ROW.format(**SOUND | cells), encoding="utf-8")
    with pytest.raises(PeaceopsError) as refused:
        from_file(now, path)
    assert words in str(refused.value)


SOUND = {"mission": "UNMIK", "section": "A", "usd": "41000000.50"}


def test_an_amount_is_never_multiplied(now: View, tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    for usd in ("41000000.50", '"41,000,000.50"', " 41000000.50 "):
        path.write_text("mission,section,kind,from,to,gross_usd\n" + ROW.format(**SOUND | {"usd": usd}))
        assert from_file(now, path, payer="USA")[0].gross_usd == 10_724_941


cells = st.text(alphabet=st.characters(blacklist_categories=("Cs",)), max_size=12)
likely = st.sampled_from(["UNMIK", "A", "credit", "assessment", "2025-07-01", "2024-06-30", "1e308", "-1", "nan", '"'])


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(cells | likely, min_size=1, max_size=8).map(",".join), max_size=4), st.booleans())
def test_any_text_is_sections_or_one_sentence(now: View, rows: list[str], header: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "mine.csv"
        path.write_text((HEADER if header else "") + "\n".join(rows), encoding="utf-8", errors="replace")
        try:
            from_file(now, path)
        except PeaceopsError as error:
            assert str(error).endswith(".") and "\n" not in str(error).replace("\\n", "")


def test_a_reform_of_budgets_is_refused_for_an_estimate(now: View) -> None:
    with pytest.raises(PeaceopsError, match="changes budgets, and UNMIK has no sections for 2021-22"):
        requested(
            now, "UNMIK", Period.parse("2021-22"), "CHN", or_estimate=True, reform=load_reform("portfolio-cut-10")
        )


def test_an_estimate_is_offered_only_where_it_can_be_made(now: View) -> None:
    with pytest.raises(PeaceopsError, match=r"\(--estimate\) of another year"):
        requested(now, "UNMIK", Period.parse("2017-18"))
    with pytest.raises(PeaceopsError, match=r"\(--estimate\)\.$"):
        requested(now, "UNMIK", Period.parse("2018-19"))


def test_additional_assessments_for_an_earlier_year_are_said(now: View) -> None:
    [unisfa] = requested(now, "UNISFA", Period.parse("2023-24"), "JPN")
    [undof] = requested(now, "UNDOF", Period.parse("2022-23"), "JPN")
    assert "assessed-with-earlier-year" in said_keys(unisfa.basis)
    assert "assessed-with-earlier-year" not in said_keys(undof.basis), "those are of the year itself"


def test_a_reform_changes_sections_of_a_reader_too(now: View, tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text(HEADER + "UNMIK,A,assessment,2025-07-01,2025-12-31,1000000,x\n")
    cut = replace(load_reform("portfolio-cut-10"))
    assert from_file(now, path, payer="DEU", reform=cut)[0].gross_usd == round(1_000_000 * 0.9 * 0.05692)
