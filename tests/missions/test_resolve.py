"""One door for names: missions in English and French, hosts, bodies, documents; and whole columns of names."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import peaceops
from peaceops.book import View
from peaceops.errors import PeaceopsError
from peaceops.missions.name_columns import NAME, NOT_UNDERSTOOD
from peaceops.missions.resolve import resolve

MISSIONS = {
    "unifil": "UNIFIL",
    "FINUL": "UNIFIL",
    "FNUOD": "UNDOF",
    "MINUL": "UNMIL",
    "MINUK": "UNMIK",
    "MINUEE": "UNMEE",
    "MINUAD": "UNAMID",
    "FISNUA": "UNISFA",
    "ONUST": "UNTSO",
    "BANUS": "UNSOS",
    "FORPRONU": "UNPROFOR",
    "United Nations Mission in Sierra Leone": "UNAMSIL",
    "UN Mission in Sierra Leone": "UNAMSIL",
    "UN Interim Force in Lebanon": "UNIFIL",
    "Force intérimaire des Nations Unies au Liban": "UNIFIL",
    "Kosovo": "UNMIK",
    "Cyprus": "UNFICYP",
}
OTHERS = {
    "S/RES/2790": ("document", "S/RES/2790 (2025)"),
    "resolution 2790": ("document", "S/RES/2790 (2025)"),
    "UNSCR 1244": ("document", "S/RES/1244 (1999)"),
    "Security Council resolution 1701 (2006)": ("document", "S/RES/1701 (2006)"),
    "s/2025/561": ("document", "S/2025/561"),
    "Fifth Committee": ("body", "A/C.5"),
    "UN Security Council": ("body", "SC"),
    "KFOR": ("body", "KFOR"),
    "European Union": ("body", "EU"),
    "Lebanon": ("state", "LBN"),
    "MONUSCO": ("mission", "MONUSCO"),
}


@pytest.mark.parametrize(("name", "mission"), MISSIONS.items())
def test_a_mission_is_known_by_its_names_in_english_and_french_and_by_its_only_host(name: str, mission: str) -> None:
    assert peaceops.resolve(name, kind="mission").key == mission


@pytest.mark.parametrize(("name", "found"), OTHERS.items())
def test_a_name_of_any_kind_is_resolved(name: str, found: tuple[str, str]) -> None:
    resolved = peaceops.resolve(name)
    assert (resolved.kind, resolved.key) == found and resolved.given == name and resolved.name


def test_the_host_of_several_missions_is_asked_which() -> None:
    with pytest.raises(PeaceopsError, match=r"'Lebanon' is the host of 3 missions: expected .* UNIFIL, UNOGIL, UNTSO"):
        peaceops.resolve("Lebanon", kind="mission")
    with pytest.raises(PeaceopsError, match=r"'FUNU' merges UNEF I, UNEF II"):
        peaceops.resolve("FUNU", kind="mission")


@pytest.mark.parametrize("name", ["S/RES/9999", "S/RES/1244 (2001)", "resolution", "xyzzy", "", "S/2025/999999"])
def test_a_name_of_nothing_is_refused(name: str) -> None:
    with pytest.raises(PeaceopsError, match="is the name of no State, mission, body or document of this database"):
        peaceops.resolve(name)


def test_a_name_of_several_states_is_not_called_unknown() -> None:
    with pytest.raises(PeaceopsError, match="a name of several States"):
        peaceops.resolve("Yugoslavia")
    assert peaceops.resolve("Yugoslavia", year=1990).key == "YUG"
    with pytest.raises(PeaceopsError, match="unknown kind of name 'planet'"):
        peaceops.resolve("UK", kind="planet")


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.text(max_size=120))
def test_any_text_is_resolved_or_refused_in_a_sentence(name: str) -> None:
    try:
        assert peaceops.resolve(name).key
    except PeaceopsError as error:
        assert str(error).endswith(".") and "\n" not in str(error)


def test_a_column_of_a_data_set_gets_codes_names_and_what_was_not_understood(tmp_path: Path) -> None:
    file = tmp_path / "votes.csv"
    file.write_text("country,year,n\nUK,1996,1\nYugoslavia,1990,2\nYugoslavia,1996,3\nxyzzy,2001,4\n,2001,5\n", "utf-8")
    found = peaceops.names(file, "country", year_column="year")
    assert [r["iso3"] for r in found.to_rows()] == ["GBR", "YUG", "", "", ""]
    assert [r["n"] for r in found.rows] == ["1", "2", "3", "4", "5"]
    assert found.rows[0][NAME] == "United Kingdom of Great Britain and Northern Ireland"
    assert [bool(r[NOT_UNDERSTOOD]) for r in found.rows] == [False, False, True, True, True]
    assert found.unknown == {"Yugoslavia": 1, "xyzzy": 1, "": 1}
    assert found.to_dict()["code"] == "iso3"


def test_a_column_of_missions_is_resolved(tmp_path: Path) -> None:
    file = tmp_path / "missions.csv"
    file.write_text("mission,iso3\nFINUL,LBN\nMONUC/MONUSCO,COD\n", "utf-8")
    found = peaceops.names(file, "mission", kind="mission")
    assert [r["mission_code"] for r in found.rows] == ["UNIFIL", "MONUSCO"]
    with pytest.raises(PeaceopsError, match=r"has a column 'iso3' already: expected .* another name by --code"):
        peaceops.names(file, "iso3")
    assert [r["code"] for r in peaceops.names(file, "iso3", code="code").rows] == ["LBN", "COD"]


def test_years_of_a_data_set_must_be_years(tmp_path: Path) -> None:
    file = tmp_path / "years.csv"
    file.write_text("country,year\nUK,1996.0\nUK,1996-05-01\nUK,soon\n", "utf-8")
    with pytest.raises(PeaceopsError, match=r"years.csv, row 4, column 'year': expected a year or a date"):
        peaceops.names(file, "country", year_column="year")
    with pytest.raises(PeaceopsError, match="expected"):
        peaceops.names(file, "State")


@pytest.mark.parametrize(
    ("name", "since", "until"),
    [
        ("Tonga", "1999-09-14", None),
        ("Montenegro", "2006-06-28", None),
        ("South Sudan", "2011-07-14", None),
        ("USSR", "1945-10-24", "1991-12-24"),
        ("Palestine", None, None),
    ],
)
def test_a_state_is_told_with_the_day_on_which_it_became_a_member(
    name: str, since: str | None, until: str | None, now: View
) -> None:
    told = resolve(now, name).to_dict()
    assert (told["member_since"], told["member_until"]) == (since, until)
    assert told["source"]


def test_a_mission_has_no_membership(now: View) -> None:
    assert set(resolve(now, "UNMIK").to_dict()) == {"given", "kind", "key", "name"}
