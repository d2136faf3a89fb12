"""Aid, memberships, refugees and votes between payers and hosts: what the readers keep, and what damage says."""

from __future__ import annotations

import csv
import gzip
from collections import Counter
from pathlib import Path

import pytest

from damage import CUT_SHORT, begin, cut_lines, refused_in_one_sentence, rows_of, swap
from peaceops.ingest.host_series import UNHCR
from peaceops.ingest.interests import aid, assembly, asylum, memberships
from peaceops.ingest.interests.aid import AMERICAN, ASSISTANCE, CHINESE, CONSTANT, CURRENT, TOTALS
from peaceops.ingest.interests.assembly import CALLS, POINTS, VOTES
from peaceops.ingest.interests.memberships import ACTS, SPELLS
from peaceops.ingest.workshop import Workshop

pytestmark = pytest.mark.sources
READS = {
    **dict.fromkeys((CURRENT, CONSTANT, AMERICAN, CHINESE, ASSISTANCE, TOTALS), aid.read),
    **dict.fromkeys((SPELLS, ACTS), memberships.read),
    UNHCR: asylum.read,
    **dict.fromkeys((CALLS, VOTES, POINTS), assembly.read),
}


@pytest.fixture(scope="module")
def whole(sources: Path) -> Workshop:
    shop = begin(sources)
    for read in dict.fromkeys(READS.values()):
        read(shop)
    return shop


def test_every_series_of_aid_is_read_from_its_file(whole: Workshop) -> None:
    assert Counter((r["source"], r["series"]) for r in rows_of(whole, "bilateral_aid")) == {
        ("oecd-dac2a-2022", "oda-net"): 4372,
        ("oecd-dac2a-2024", "oda-net-2022-prices"): 3187,
        ("wdi-us-aid", "oda-net"): 509,
        ("wdi-oda-received", "oda-net"): 773,
        ("us-foreign-assistance", "us-assistance-obligated"): 844,
        ("us-foreign-assistance", "us-assistance-disbursed"): 589,
        ("aiddata-china-2", "official-finance-oda-like"): 276,
        ("aiddata-china-2", "official-finance-other"): 89,
        ("aiddata-china-2", "official-finance-vague"): 29,
    }


def test_what_is_not_whole_doubtful_or_of_no_member_is_left_out(whole: Workshop) -> None:
    met = {error: row["met"] for error, row in whole.errors.rows.items()}
    assert (met["us-assistance-2025-partial"], met["dac-us-kosovo-2009"]) == (66, 1)
    assert (met["untc-syria-african-bank"], met["untc-act-without-a-name"]) == (1, 2)
    assert (met["unvotes-china-before-1971"], met["unvotes-serbia-as-yugoslavia"]) == (1233, 1777)
    votes = {(r["iso3"], r["year"]) for r in rows_of(whole, "assembly_votes")}
    assert ("CHN", 1970) not in votes and ("CHN", 1972) in votes
    assert [c for c in ("YUG", "SCG", "SRB") if (c, 2005) in votes] == ["SCG"] and ("SRB", 2007) in votes


def test_a_vote_is_the_letter_in_the_place_of_its_roll_call(whole: Workshop, sources: Path) -> None:
    def lines(file: str) -> list[dict[str, str]]:
        return list(csv.DictReader(gzip.decompress((sources / file).read_bytes()).decode("utf-8").splitlines()))

    calls = sorted(int(r["rcid"]) for r in lines(CALLS) if r["date"].startswith("2012"))
    cast = {int(float(r["rcid"])): r["vote"] for r in lines(VOTES) if r["country"] == "Mali"}
    letters = "".join({"yes": "Y", "no": "N", "abstain": "A"}.get(cast.get(c, ""), "-") for c in calls)
    (row,) = [r for r in rows_of(whole, "assembly_votes") if (r["iso3"], r["year"]) == ("MLI", 2012)]
    assert row["casts"] == letters and row["known"].isoformat() == "2013-03-31"


def test_votes_on_financing_are_counted_from_those_of_states(whole: Workshop, sources: Path) -> None:
    lines = gzip.decompress((sources / VOTES).read_bytes()).decode("utf-8").splitlines()
    cast = Counter(r["vote"] for r in csv.DictReader(lines) if float(r["rcid"]) == 5311)
    held = {r["vote"]: r for r in rows_of(whole, "financing_votes")}
    row = held["roll call 5311"]
    assert (row["yes"], row["against"], row["abstain"]) == (cast["yes"], cast["no"], cast["abstain"]) == (138, 3, 1)
    assert row["against_iso3"] == "CAN;ISR;USA" and row["symbol"] == "A/RES/68/292"
    assert not {"roll call 2809", "roll call 5979"} & held.keys()
    assert held["roll call 4368"]["voted_to"].isoformat() == "2002-06-27"  # the edition has 7 December 2001


def test_refugees_are_those_of_the_publisher_in_one_country(whole: Workshop) -> None:
    held = {(r["origin"], r["asylum"], r["year"]): r for r in rows_of(whole, "refugees_hosted")}
    assert held["SRB", "USA", 2017]["persons"] == 1039 and held["SRB", "USA", 2017]["area"] == "SRB;XKX"
    assert held["MLI", "FRA", 2022]["area"] is None
    assert not any(origin == asylum for origin, asylum, _ in held)


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        (CURRENT, "net disbursements", "gross disbursements", r"expected rows with the measure 'net disbursements'"),
        (CONSTANT, "AFG,AUS,2009,", "AFG,AUS,1909,", r"column 'year': expected a year"),
        (AMERICAN, "AFG,USA,2001,7.7,", "AFG,USA,2001,7.7 m,", r"column 'value': expected a number"),
        (CHINESE, ",ODA-like,", ",ODA,", r"column 'flow_class': expected one of ODA-like, OOF-like"),
        (ASSISTANCE, ",obligations,", ",pledges,", r"column 'transaction': expected one of obligations"),
        (TOTALS, "AFG,1990,", "Afg,1990,", r"column 'iso3': expected a code of three letters"),
        (SPELLS, ",full member,", ",member,", r"column 'status': expected one of full member"),
        (SPELLS, ",1947,1958,", ",1947,1938,", r"column 'to_year': expected a year from 1947 to 2014"),
        (ACTS, ",1965-12-04,", ",4 December 1965,", r"column 'date': expected a date like 2018-10-31"),
        (ACTS, ",UNTC-2015,", ",UNTC,", r"column 'source_id': expected one of UNTC-2015"),
        (UNHCR, ",180000,", ",-180000,", r"column 'refugees': expected a whole number from 0"),
        (CALLS, "3,1.0,0,1946-01-01", "3,1.0,0,1846-01-01", r"column 'date': expected a date like 2018-10-31, in 1945"),
        (CALLS, "2017-06-30,A/RES/71/307", "2017-05-30,A/RES/71/307", r"column 'date': expected a day of 2017-06"),
        (VOTES, "United States,US,yes", "United States,US,aye", r"column 'vote': expected one of yes, no, abstain"),
        (VOTES, "3.0,Canada,CA,", "3.0,Canadia,CA,", r"unknown State .Canadia'"),
        (POINTS, ",1.6634,", ",16.634,", r"column 'idealpointfp': expected a number from -6 to 6"),
    ],
    ids=lambda value: value[:30] if isinstance(value, str) else "",
)
def test_damage_is_one_sentence_with_file_and_row(
    sources: Path, tmp_path: Path, file: str, old: str, new: str, says: str
) -> None:
    change = swap(old, new, -1 if file == CURRENT else 1)
    refused_in_one_sentence(READS[file], sources, tmp_path, file, change, says)


@pytest.mark.parametrize("file", [f for f in READS if not f.endswith(".gz")])
def test_a_file_cut_short_is_refused(sources: Path, tmp_path: Path, file: str) -> None:
    refused_in_one_sentence(READS[file], sources, tmp_path, file, cut_lines(1), CUT_SHORT)
