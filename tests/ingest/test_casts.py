"""The whole votes table against its witnesses: nothing that differs is without its reason, and a new difference stops
the build."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import pytest

from damage import Change, swap
from peaceops.book import View
from peaceops.book.tables.council import MemberVotesRow, VotesRow
from peaceops.ingest.council import votes
from peaceops.ingest.council.witnesses import HUB, LIBRARY, MEETINGS, SCRES
from peaceops.ingest.workshop import Workshop, own_csv

pytestmark = pytest.mark.sources
SAID = re.compile(
    r"((?:S/RES/\d+)|(?:S/[\w./]+))\s*(?:\(\d{4}\))?\s*(?:(?:vetoed by|not adopted)[A-Za-z,\s]*)?(\d+-\d+-\d+)"
)


def library(sources: Path) -> dict[str, list[str]]:
    """Totals by symbol, read anew from the file and without the reader."""
    found: dict[str, list[str]] = defaultdict(list)
    with (sources / MEETINGS).open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            for symbol, total in SAID.findall(row["result"]):
                found[symbol].append(total)
    return found


def ours(row: VotesRow) -> str:
    return "-".join("?" if n is None else str(n) for n in (row.yes, row.against, row.abstain))


def test_every_total_of_the_meetings_table_is_ours_or_has_its_reason(sources: Path, now: View) -> None:
    named: dict[str, list[VotesRow]] = defaultdict(list)
    for row in now.all(VotesRow):
        named[f"S/RES/{row.resolution}" if row.resolution else row.symbol].append(row)
    reasons = {(r["symbol"], r["said"]) for r in own_csv("vote_disagreements") if r["witness"] == LIBRARY}
    compared, differ = 0, set()
    for symbol, totals in library(sources).items():
        if len(totals) > 1:  # a symbol at two meetings: a slip of the table, or two votes
            continue
        for row in named.get(symbol, []):
            compared += 1
            if totals[0] != ours(row):
                differ.add((row.symbol, totals[0]))
    assert compared > 2400
    assert differ - reasons == set()


def test_few_differences_are_open() -> None:
    open_ = {r["symbol"] for r in own_csv("vote_disagreements") if r["open"]}
    assert len(open_) == 13
    assert all(r["why"] for r in own_csv("vote_disagreements"))


def test_every_correction_says_what_bears_it_out() -> None:
    rows = own_csv("vote_casts")
    assert all(r["evidence"] for r in rows)
    assert {r["cast"] for r in rows} == {"Y", "N", "A", "NV", "NP", "?", "in_parts"}


@pytest.mark.parametrize(
    ("vote", "iso3"),
    [
        ("S/RES/1280 (1999)", "FRA"),
        ("S/RES/1402 (2002)", "SYR"),
        ("S/RES/515 (1982)", "USA"),
        ("S/RES/2797 (2025)", "DZA"),
        ("S/2001/270", "UKR"),
    ],
)
def test_a_member_that_took_no_part_is_told_from_one_that_did_not_vote(vote: str, iso3: str, council: Workshop) -> None:
    (cast,) = [r for r in map(MemberVotesRow._make, council.rows["member_votes"]) if (r.vote, r.iso3) == (vote, iso3)]
    assert cast.cast == "NP"
    (total,) = [r for r in map(VotesRow._make, council.rows["votes"]) if r.vote == vote]
    assert (total.not_voting, total.not_participating) == (0, 1)


def test_whom_the_meetings_table_names_as_not_participating_took_no_part(sources: Path, council: Workshop) -> None:
    with (sources / MEETINGS).open(encoding="utf-8", newline="") as handle:
        told = [r["result"] for r in csv.DictReader(handle) if "did not participate in the voting" in r["result"]]
    votes_told = {f"S/RES/{m[1]}" for text in told if (m := re.search(r"S/RES/(\d+)", text))}
    took_no_part = {r[0].split(" (")[0] for r in council.rows["member_votes"] if r[2] == "NP"}
    assert votes_told == {"S/RES/1280", "S/RES/1483"} <= took_no_part


Refused = Callable[[str, Change], str]


def test_a_total_that_the_meetings_table_has_otherwise_stops_the_build(refused: Refused) -> None:
    said = refused(MEETINGS, swap("S/RES/1483 (2003)\n      14-0-0", "S/RES/1483 (2003)\n      15-0-0"))
    assert f"expected S/RES/1483 (2003) as in the {LIBRARY}, 15-0-0, or a row of ingest/own" in said
    assert said.endswith("found 14-0-0.")


def test_a_difference_that_is_gone_stops_the_build(refused: Refused) -> None:
    said = refused(MEETINGS, swap("S/RES/282 (1970)13-0-2", "S/RES/282 (1970)12-0-3"))
    assert said.startswith("ingest/own/vote_disagreements.csv: the meetings table") and "S/RES/282 (1970)" in said


def test_a_correction_needs_two_witnesses(refused: Refused) -> None:
    def without(data: bytes) -> bytes:
        lines = data.decode("utf-8").splitlines(keepends=True)
        place = next(i for i, line in enumerate(lines) if "S/RES/425(1978)" in line)
        lines[place] = lines[place].replace(",12,0.0,2.0,", ",12,0.0,3.0,")
        return "".join(lines).encode()

    said = refused(SCRES, without)
    assert "vote_casts.csv, S/RES/425 (1978): expected 12-0-2 in two witnesses" in said
    assert f"{HUB}: 12-0-3" in said and f"{LIBRARY}: 12-0-2" in said


def test_a_cast_that_the_source_no_longer_has_stops_the_build(refused: Refused) -> None:
    def mended(data: bytes) -> bytes:
        lines = data.decode("utf-8").split("\n")
        place = next(i for i, line in enumerate(lines) if ",S/RES/425(1978)," in line)
        lines[place] = lines[place].replace(",A,", ",NV,", 1)
        return "\n".join(lines).encode()

    said = refused(votes.FILE, mended)
    assert "vote_casts.csv, S/RES/425 (1978): expected A as the cast of CHN" in said and "found NV" in said
