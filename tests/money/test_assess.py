"""Assessments by rule: every printed amount within two dollars, and what must hold for any sections."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peaceops.book import View, open_book
from peaceops.errors import PeaceopsError
from peaceops.money.assess import amounts, assess, assess_sections, newest_assessment
from peaceops.money.rates import rates
from peaceops.money.sections import AssessmentSection, read_sections, sections_of, year_parts
from peaceops.period import Period

HEADER = "mission,section,kind,from,to,gross_usd\n"


@pytest.mark.parametrize(("fy", "dollars"), [("2022-23", 4), ("2023-24", 3), ("2024-25", 2), ("2025-26", 6)])
def test_every_printed_amount_of_193_states_and_11_missions_is_reproduced(now: View, fy: str, dollars: int) -> None:
    by_rule = {(a.iso3, a.mission): a.gross_usd for a in assess(now, Period.parse(fy))}
    printed = now.rows("SELECT * FROM printed_assessments WHERE fy = ? AND mission <> 'ALL'", [fy])
    off = {(p["iso3"], p["mission"]): by_rule[p["iso3"], p["mission"]] - p["gross_usd"] for p in printed}
    assert len(off) == 193 * 11
    misprinted = now.rows("SELECT * FROM known_errors WHERE source = 'un-peacekeeping-circulars' AND iso3 IS NOT NULL")
    known = {(e["iso3"], e["mission"]): e for e in misprinted if e["place"].startswith(fy)}
    assert {k for k, usd in off.items() if abs(usd) > dollars} == known.keys()
    assert all(abs(by_rule[k] - int(e["used"])) <= 1 for k, e in known.items())


@pytest.mark.sources
def test_the_246_amounts_typed_by_others_are_within_two_dollars(now: View, sources: Path) -> None:
    file = sources / "un-peacekeeping-assessments-2024-25" / "member_state_gross_82_states.csv"
    names = {r["spelling"]: r["iso3"] for r in now.rows("SELECT spelling, iso3 FROM state_names")}
    by_rule = {(a.iso3, a.mission): a.gross_usd for a in assess(now, Period.parse("2024-25"))}
    with file.open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    off = [
        abs(by_rule[names[r["name"]], mission] - int(r[mission.lower()]))
        for r in rows
        for mission in ("MINUSMA", "UNMIK", "UNMISS")
    ]
    assert len(off) == 246 and max(off) <= 2


@pytest.mark.sources
def test_the_nine_amounts_of_2025_26_typed_by_others_are_within_five_dollars(now: View, sources: Path) -> None:
    file = sources / "un-peacekeeping-assessments-2024-25" / "partial_2025_26.csv"
    by_rule = {(a.iso3, a.mission): a.gross_usd for a in assess(now, Period.parse("2025-26"))}
    with file.open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    columns = {"usa_gross": "USA", "china_gross": "CHN", "japan_gross": "JPN"}
    off = [abs(by_rule[s, r["mission"]] - int(r[c])) for r in rows for c, s in columns.items() if r[c]]
    assert len(off) == 9 and max(off) <= 5


def test_all_states_and_missions_sum_to_the_printed_total_of_2024_25(now: View) -> None:
    found = assess(now, Period.parse("2024-25"))
    assert len(found) == 193 * 11
    assert abs(sum(a.gross_usd for a in found) - 5_271_487_321) < 193


def test_an_additional_assessment_takes_the_rates_of_the_days_it_is_for(now: View) -> None:
    """UNISFA was assessed in 2023-24 for 2021-22 too: at the rates of 2021 and of 2022."""
    held = [s for s in sections_of(now, Period.parse("2023-24"), "UNISFA") if s.kind == "additional"]
    assert [dict(year_parts(s)) for s in held] == [{2021: 1.0}, {2022: 1.0}]


def test_united_states_and_unmik(now: View) -> None:
    [a] = assess(now, Period.parse("2024-25"), "UNMIK", "USA")
    assert a.gross_usd == 12_200_088
    trace = a.amount.trace
    assert trace and {f.value for f in trace.inputs if f.unit == "usd"} == {23_706_600, 1_446_900}
    assert sorted({str(f.period) for f in trace.inputs if f.unit == "pct"}) == ["2023", "2024", "2025"]
    assert a.to_dict() == {
        "iso3": "USA",
        "mission": "UNMIK",
        "fy": "2024-25",
        "gross_usd": 12_200_088,
        "basis": "sections of the circular x rates by rule; shares of the support account, UNLB and RSCE included",
    }
    newest = newest_assessment(now, "UNMIK", "USA")
    assert newest and newest.fy == Period.parse("2025-26") and abs(newest.gross_usd - 13_056_491) <= 5
    assert newest_assessment(now, "UNTSO", "USA") is None


def test_a_credit_takes_the_rate_of_its_periods_end_and_an_assessment_those_of_its_days() -> None:
    credit = AssessmentSection("M", "B", "credit", date(2022, 7, 1), date(2023, 6, 30), 100)
    assert list(year_parts(credit)) == [(2023, 1.0)]
    year = AssessmentSection("M", "A", "assessment", date(2023, 7, 1), date(2024, 6, 30), 100)
    assert dict(year_parts(year)) == pytest.approx({2023: 184 / 366, 2024: 182 / 366})


@pytest.mark.parametrize(
    ("fy", "mission", "payer", "words"),
    [
        (
            "2019-20",
            "",
            "",
            "no assessment sections for 2019-20 are in this database: expected 2022-23, 2023-24, 2024-25 or",
        ),
        ("2024-25", "UNMIC", "", "unknown mission with assessment sections in 2024-25 'UNMIC'.*UNMIK"),
        ("2024-25", "UNMIK", "UST", "unknown Member State 'UST'"),
    ],
)
def test_what_the_book_lacks_is_refused(now: View, fy: str, mission: str, payer: str, words: str) -> None:
    with pytest.raises(PeaceopsError, match=words):
        assess(now, Period.parse(fy), mission, payer)


def test_sections_before_their_publication_are_not_there() -> None:
    with pytest.raises(PeaceopsError, match="expected a later date"):
        assess(open_book().at(date(2023, 1, 1)), Period.parse("2024-25"))


def test_a_section_file_gives_the_same_amounts_as_the_book(now: View, tmp_path: Path) -> None:
    held = sections_of(now, Period.parse("2024-25"), "UNMIK")
    rows = "".join(f"{s.mission},{s.section},{s.kind},{s.start},{s.end},{s.gross_usd:.0f}\n" for s in held)
    path = tmp_path / "sections.csv"
    path.write_text(HEADER + rows, encoding="utf-8")
    mine = {a.iso3: a.gross_usd for a in assess_sections(now, read_sections(now, path))}
    assert mine == {a.iso3: a.gross_usd for a in assess(now, Period.parse("2024-25"), "UNMIK")}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("mission,section\nM,A\n", "row 1: expected the columns"),
        (HEADER, "expected at least one section"),
        (HEADER + "UNMIK,A,assessment,2024-07-01,2024-12-31,ten\n", "row 2, column 'gross_usd': expected an amount"),
        (HEADER + "UNMIK,A,assessment,2024-07-01,2024-12-31,-5\n", "a credit also with a minus"),
        (HEADER + "UNMIK,A,assessment,2024-07-01,2024-12-31,nan\n", "column 'gross_usd'"),
        (HEADER + "UNMIK,A,assessment,1 July,2024-12-31,5\n", "column 'from': expected a date"),
        (HEADER + "UNMIK,A,assessment,2024-12-31,2024-07-01,5\n", "column 'to': expected a day not before 2024-12-31"),
        (HEADER + "UNMIK,A,loan,2024-07-01,2024-12-31,5\n", "column 'kind': expected assessment, additional or credit"),
        (HEADER + ",A,credit,2024-07-01,2024-12-31,5\n", "column 'mission': expected a name"),
        (HEADER + "UNMIK,A,assessment,2024-07-01\n", "row 2"),
        (
            HEADER + "UNMIK,A,assessment,2024-07-01,2024-12-31,5\nUNMIK,B,assessment,2024-12-31,2025-06-30,5\n",
            "sections A and B of UNMIK overlap on 2024-12-31",
        ),
    ],
)
def test_a_bad_section_file_gives_one_sentence(now: View, tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "sections.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(PeaceopsError) as stopped:
        read_sections(now, path)
    assert words in str(stopped.value) and str(path) in str(stopped.value)


def test_a_section_file_that_is_missing_or_not_text(now: View, tmp_path: Path) -> None:
    with pytest.raises(PeaceopsError, match="expected a CSV file of sections in UTF-8"):
        read_sections(now, tmp_path / "none.csv")
    (tmp_path / "latin.csv").write_bytes(b"mission\xff")
    with pytest.raises(PeaceopsError, match="expected a CSV file of sections in UTF-8"):
        read_sections(now, tmp_path / "latin.csv")


def test_sections_of_a_year_with_printed_rates_only_are_refused(now: View) -> None:
    old = AssessmentSection("M", "A", "assessment", date(2012, 7, 1), date(2012, 12, 31), 5)
    with pytest.raises(PeaceopsError, match="needs the rates of all Member States for 2012"):
        assess_sections(now, (old,))


def test_an_additional_section_may_overlap_others(now: View, tmp_path: Path) -> None:
    path = tmp_path / "sections.csv"
    rows = "UNMIK,A,assessment,2024-07-01,2024-12-31,5\nUNMIK,B,additional,2024-07-01,2024-12-31,5\n"
    path.write_text(HEADER + rows, encoding="utf-8")
    assert [s.sign for s in read_sections(now, path)] == [1, 1]


some_sections = st.builds(
    AssessmentSection,
    st.sampled_from(["M", "N"]),
    st.just("A"),
    st.sampled_from(["assessment", "additional", "credit"]),
    st.dates(date(2022, 1, 1), date(2023, 6, 30)),
    st.dates(date(2023, 7, 1), date(2025, 12, 31)),
    st.floats(0, 1e9),
)


@settings(max_examples=50, deadline=None)
@given(st.lists(some_sections, min_size=1, max_size=5), st.floats(0.1, 10))
def test_amounts_are_linear_and_shared_out_whole(now: View, held: list[AssessmentSection], times: float) -> None:
    table = {y: {r.iso3: r.pct for r in rates(now, y)} for y in range(2022, 2028)}
    once = amounts(held, table)
    scaled = amounts([replace(s, gross_usd=s.gross_usd * times) for s in held], table)
    turned = amounts([replace(s, start=s.end, kind="assessment") for s in held if s.kind == "credit"], table)
    credited = amounts([s for s in held if s.kind == "credit"], table)
    for key, usd in once.items():
        assert scaled[key] == pytest.approx(usd * times, rel=1e-9, abs=1e-3)
    for key, usd in credited.items():
        assert turned[key] == pytest.approx(-usd, rel=1e-9, abs=1e-6)
    for mission in {s.mission for s in held}:
        total = sum(s.sign * s.gross_usd for s in held if s.mission == mission)
        assert sum(usd for (_, m), usd in once.items() if m == mission) == pytest.approx(total, rel=1e-9, abs=1e-2)


@pytest.mark.parametrize("fy", ["2022-23", "2025-26"])
def test_the_amount_with_its_trace_is_the_amount_of_the_row(now: View, fy: str) -> None:
    """The rule that can be replayed and the table of all amounts are two ways to one number."""
    for mission in ("UNMIK", "MINUSCA"):
        found = assess(now, Period.parse(fy), mission)
        assert [a.amount.value for a in found] == [a.gross_usd for a in found]
