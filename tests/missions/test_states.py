"""Names of States: every spelling in use is understood or refused, and never another State's."""

from __future__ import annotations

import csv
import gzip
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import peaceops
from peaceops.book import View, open_book
from peaceops.book.tables.missions import StateNamesByDateRow, StateNamesRow, StatesRow
from peaceops.errors import PeaceopsError
from peaceops.missions.membership import find_member
from peaceops.missions.names import state_name
from peaceops.missions.spelling import bagged, folded
from peaceops.missions.states import find_state, states

MEANT = """
UK GBR, US USA, Germany DEU, Russia RUS, Turkey TUR, Laos LAO, North Korea PRK, Swaziland SWZ, Czech Republic CZE,
Ivory Coast CIV, Slovak Republic SVK, Congo COG, Korea South KOR, Timor Leste TLS, Congo Brazzaville COG, UAE ARE,
Congo Kinshasa COD, Sudan-North SDN, U.K. GBR, Britain GBR, Vatican VAT, the Netherlands NLD, FYR Macedonia MKD,
D.R. Congo COD, Republic of Congo COG, CAR CAF, DPR Korea PRK, Lao Peoples Democratic Republic LAO,
Palestine State of PSE, Cote d’Ivoire CIV, CÔTE D'IVOIRE CIV, cote divoire CIV, turkiye TUR, Türkiye TUR, Zaire COD,
Allemagne DEU, Tchad TCD, Égypte EGY, Suède SWE, Royaume-Uni GBR, Alemania DEU, Egipto EGY, Camerún CMR, Japón JPN,
Österreich AUT, Elfenbeinküste CIV, Zypern CYP, Sri Lanka (Ceylon) LKA, Tanzania/Tanganyika TZA, gbr GBR, 中国 CHN,
N. Korea PRK, S. Korea KOR, S. Sudan SSD, W. Sahara ESH, Eq. Guinea GNQ, Cen. African Rep. CAF, U.S. Virgin Islands VIR,
Bosnia and Herz. BIH, Россия RUS, США USA, Великобритания GBR, 美国 USA, 俄罗斯 RUS, 韩国 KOR, 刚果（金） COD,
روسيا RUS, سوريا SYR, Großbritannien GBR, Grossbritannien GBR, Grande-Bretagne GBR, Gran Bretaña GBR, Holanda NLD,
Birmanie MMR, Centrafrique CAF, São Tomé STP
"""
WITH_COMMAS = {
    "Bahamas, The": "BHS",
    "Egypt, Arab Rep.": "EGY",
    "Congo, DR": "COD",
    "Congo, Republic": "COG",
    "Korea, North": "PRK",
    "Korea, South": "KOR",
    "Iran, Islamic Rep.": "IRN",
}
WORLD_BANK_GROUPS = 49  # "Euro area", "High income", ...: the publisher's aggregates, which are no States
NO_STATES = {"Palestine/Gaza", "Somaliland"}  # a part of a State, and one that no Member recognises


def every_case() -> Iterator[tuple[str, str]]:
    for case in " ".join(MEANT.split()).split(", "):
        name, _, code = case.rpartition(" ")
        yield name, code
    yield from WITH_COMMAS.items()


@pytest.mark.parametrize(("name", "iso3"), list(every_case()))
def test_a_spelling_in_use_means_its_state(now: View, name: str, iso3: str) -> None:
    assert find_state(now, name) == iso3
    assert find_state(now, name.upper()) == find_state(now, f"  {name.lower()} ") == iso3


def test_every_spelling_of_the_book_means_the_state_that_it_stands_for(now: View) -> None:
    rows = [r for r in now.all(StateNamesRow) if r.use != "met"]
    assert len(rows) > 2000
    for row in rows:
        assert find_state(now, row.spelling, row.valid_from or row.valid_to) == row.iso3, row
    for state in now.all(StatesRow):
        year = state.joined.year if state.joined else None
        assert find_state(now, state.name, year) == find_state(now, state.iso3) == state.iso3


@pytest.mark.parametrize("use", ["un_en", "un_fr", "un_es", "un_ru", "un_zh", "un_ar", "un_en_formal"])
def test_every_member_state_has_its_name_in_each_language_of_the_united_nations(now: View, use: str) -> None:
    members = {r.iso3 for r in now.all(StatesRow) if r.member and r.left_on is None}
    assert len(members) == 193
    assert members <= {r.iso3 for r in now.all(StateNamesRow) if r.use == use}


def test_a_name_that_changed_hands_asks_for_the_year(now: View) -> None:
    assert find_state(now, "Yugoslavia", 1990) == "YUG" and find_state(now, "Yugoslavia", 2001) == "SCG"
    assert find_state(now, "Federal Republic of Yugoslavia") == "SCG"
    assert find_state(now, "Republic of China", 1970) == "CHN" and find_state(now, "Taiwan", 1980) == "TWN"
    for year in (None, 1996):
        with pytest.raises(PeaceopsError, match=r"'Yugoslavia' is a name of several States.*SCG 2000 to 2003; YUG to"):
            find_state(now, "Yugoslavia", year)


@pytest.mark.parametrize("name", ["Taiwan", "Kosovo", "Palestine", "Holy See", "European Union", "NATO", "Greenland"])
def test_what_is_no_member_state_is_told_so_and_no_other_state_is_offered(now: View, name: str) -> None:
    with pytest.raises(PeaceopsError, match="no Member State of the United Nations: expected one of its Member") as no:
        find_member(now, name)
    assert "nearest" not in str(no.value)


def test_a_former_member_is_one_until_it_left(now: View) -> None:
    assert find_member(now, "USSR", date(1980, 1, 1)) == "SUN"
    with pytest.raises(PeaceopsError, match=r"was a Member State until 1991-12-24: expected .* such as RUS"):
        find_member(now, "Soviet Union")


THEN = """
1962-12-31 COD Congo (Leopoldville), 1974-07-25 COD Zaire, 1997-05-16 COD Zaire, 1997-05-17 COD Democratic Republic
of the Congo, 1974-07-25 BLR Byelorussian Soviet Socialist Republic, 1991-09-18 BLR Byelorussian Soviet Socialist
Republic, 1991-09-19 BLR Belarus, 1975-12-01 BEN Dahomey, 1975-12-02 BEN Benin, 1984-08-03 BFA Upper Volta,
1984-08-04 BFA Burkina Faso, 1960-01-01 EGY United Arab Republic, 1960-01-01 SYR United Arab Republic, 1961-12-31
SYR Syria, 1974-07-25 EGY Egypt, 1970-12-27 KHM Cambodia, 1971-01-01 KHM Khmer Republic, 1976-04-06 KHM Democratic
Kampuchea, 1990-02-03 KHM Cambodia, 1974-07-25 DEU Federal Republic of Germany, 1990-10-03 DEU Germany, 1994-03-01
SRB Federal Republic of Yugoslavia (Serbia and Montenegro), 1995-06-01 MKD The former Yugoslav Republic of
Macedonia, 2019-02-14 MKD North Macedonia, 1962-12-31 MYS Federation of Malaya, 1971-12-31 LKA Ceylon, 2009-04-08
BOL Bolivia, 2009-04-09 BOL Bolivia (Plurinational State of), 2022-05-31 TUR Turkey, 2022-06-01 TUR Türkiye,
1991-12-23 RUS Union of Soviet Socialist Republics, 1991-12-24 RUS Russian Federation, 1991-08-25 UKR Ukrainian
Soviet Socialist Republic, 1991-08-26 UKR Ukraine, 2000-06-01 TLS East Timor, 1950-06-01 COD Congo (Leopoldville),
1963-01-01 FRA France
"""


@pytest.mark.parametrize("case", " ".join(THEN.split()).split(", "))
def test_a_state_has_the_name_that_the_united_nations_used_on_the_day(case: str) -> None:
    day, iso3, name = case.split(" ", 2)
    view = open_book().at(date.fromisoformat(day))
    assert states(view)[iso3].name == state_name(view, iso3) == name


def test_one_place_says_what_a_state_is_called() -> None:
    """Whoever reads the table of States itself would give the names of today."""
    package = Path(peaceops.__file__).parent
    rooms = (p for p in package.rglob("*.py") if p.relative_to(package).parts[0] not in ("book", "ingest"))
    assert [str(p.relative_to(package)) for p in rooms if "StatesRow" in p.read_text("utf-8")] == ["missions/states.py"]


OF_ANOTHER_SEAT = {  # names that a State's seat had when it was another State's: people mean that one by them
    ("RUS", "Union of Soviet Socialist Republics"): {"SUN"},
    ("SRB", "Yugoslavia"): {"YUG", "SCG"},
    ("SRB", "Federal Republic of Yugoslavia (Serbia and Montenegro)"): {"SCG"},
    ("SRB", "Serbia and Montenegro"): {"SCG"},
    ("SYR", "United Arab Republic"): {"EGY"},
}


def test_every_name_of_before_means_its_state_in_its_years(now: View) -> None:
    rows = now.all(StateNamesByDateRow)
    assert len(rows) > 80
    for row in rows:
        meant = OF_ANOTHER_SEAT.get((row.iso3, row.name), {row.iso3})
        assert find_state(now, row.name, row.from_date.year) in meant, row


SLIPS = [("Germny", "DEU"), ("Frnace", "FRA"), ("United Kindom", "GBR"), ("Mauritana", "MRT"), ("JPX", "JPN")]


@pytest.mark.parametrize(("typed", "iso3"), SLIPS)
def test_a_slip_of_the_pen_is_offered_the_state_that_was_meant(now: View, typed: str, iso3: str) -> None:
    with pytest.raises(PeaceopsError, match=f"unknown State '{typed}'.*nearest: {iso3}"):
        find_state(now, typed)


@pytest.mark.parametrize("typed", ["GER", "xyzzy", "Atlantis", "", " ", "the", "U", "Northern Cyprus", "Africa"])
def test_a_name_that_is_near_no_state_is_offered_none(now: View, typed: str) -> None:
    with pytest.raises(PeaceopsError, match="none is near"):
        find_state(now, typed)


@given(st.text(max_size=300))
def test_folding_folds_once(name: str) -> None:
    assert folded(folded(name)) == folded(name) and bagged(bagged(name)) == bagged(name)


def columns(sources: Path) -> Iterator[tuple[str, set[tuple[str, int | None, str | None]]]]:
    """Names as data sets of others spell them: (name, year if it matters, the set's own ISO code if it has one)."""

    def rows(path: str) -> Iterator[dict[str, str]]:
        opened = gzip.open if path.endswith(".gz") else open
        with opened(sources / path, "rt", encoding="utf-8-sig", newline="") as handle:
            yield from csv.DictReader(handle)

    wb = {(r["Country Name"], None, r["Country Code"]) for r in rows("worldbank-small/gdp_current_usd.csv")}
    iso3 = {r.iso3 for r in open_book().at().all(StatesRow)}
    assert len({c for _, _, c in wb} - iso3) == WORLD_BANK_GROUPS
    yield "World Bank", {case for case in wb if case[2] in iso3}
    yield "World Bank, governance", {(r["wb_country"], None, None) for r in rows("governance-indicators/wgi.csv")}
    vdem = rows("governance-indicators/vdem_simple_1989on.csv.gz")
    yield "V-Dem", {(r["vdem_country_name"], None, r["country_text_id"]) for r in vdem}
    unga = rows("unga-votes-unvotes/un_votes.csv.gz")
    yield "votes of the General Assembly", {(r["country"], 1990, None) for r in unga}
    cow = rows("unga-ideal-points/idealpoints_1946_2024.csv")
    yield "Correlates of War", {(r["countryname"], 1990, r["iso3c"]) for r in cow if r["countryname"]}
    ucdp = rows("ucdp-country-year-251/organizedviolencecy_v25_1.csv")
    yield "UCDP", {(r["country_cy"], None, None) for r in ucdp}
    council = rows("sc-membership/dppa_scmembership_1946_2024.csv")
    seats = {(r["security_council_member"], int(r["year"]), None) for r in council}
    yield "UN data hub, members of the Council", {seat for seat in seats if seat[0]}
    posts = rows("geopko/geopko_global_1994-2020.csv.gz")
    yield "Geo-PKO", {(r["country"], None, None) for r in posts if "/" not in r["country"]}
    library = rows("unsc-votes-sciencespo/country_columns.csv")
    yield (
        "UN Digital Library, votes of the Council",
        {(r["column"], int(r["last_vote"][:4]), r["iso3"]) for r in library},
    )
    ipi = json.loads((sources / "uniformed-ipi-1990-2017/ipi_iso3alpha.json").read_text(encoding="utf-8"))[0]
    yield "IPI", {(name, None, code) for code, name in ipi.items() if code in iso3}


@pytest.mark.sources
def test_the_spellings_of_other_data_sets_are_understood_and_none_is_another_state(now: View, sources: Path) -> None:
    iso3 = {r.iso3 for r in now.all(StatesRow)}
    for label, names in columns(sources):
        refused, wrong = [], []
        for name, year, code in sorted(names, key=str):
            if name in NO_STATES:
                continue
            try:
                found = find_state(now, name, year)
            except PeaceopsError:
                refused.append(name)
                continue
            if code in iso3 and found != code:
                wrong.append((name, code, found))
        assert not wrong, (label, wrong)
        assert len(refused) <= 0.005 * len(names), (label, refused)
