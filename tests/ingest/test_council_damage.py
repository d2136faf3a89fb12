"""Damage of the Council's files: one sentence that names the file; a mended error stops the build."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from damage import Change, begin, damaged, swap
from peaceops.errors import PeaceopsError
from peaceops.ingest.build import _register
from peaceops.ingest.council import council_record, errata, mandates, members, tasks, texts, unxml, votes
from peaceops.ingest.council.council_record import CLOSINGS, KOSOVO, VETOES
from peaceops.ingest.council.unxml import Act
from peaceops.ingest.workshop import Workshop

pytestmark = pytest.mark.sources


def cut(data: bytes) -> bytes:
    return b"\n".join(data.split(b"\n")[:900]) + b"\n"


TAMM_ROW = "BINUB,575,12,2007,1719,0,"
CASES: list[tuple[str, Change, str, list[str]]] = [
    (votes.FILE, cut, "votes", [votes.FILE, "3203 rows", "cut off"]),
    (votes.FILE, swap(",2025-12-29,", ",29/12/2025,"), "votes", [votes.FILE, "row 2", "'Date'", "2018-10-31"]),
    (votes.FILE, swap("15,0,0,0,15,0,Y,", "15,0,0,0,15,0,YES,"), "votes", [votes.FILE, "row 2", "'CHINA'", "Y, N, A"]),
    (
        votes.FILE,
        lambda d: d.replace("CÔTE".encode(), "CÔTE".encode("latin-1"), 1),
        "votes",
        [votes.FILE, "row 1", "UTF-8"],
    ),
    (votes.FILE, swap(",SOMALIA,", ",SOMALILAND,"), "votes", ["SOMALILAND", "'SOMALIA' after"]),
    (
        votes.FILE,
        swap(",adopted (unanimity),2811,2025-12-29", ",adopted (unanimity),2811,2025-12-28"),
        "votes",
        ["2811"],
    ),
    (errata.FILE, swap("cell,S/RES/1239", "cel,S/RES/1239"), "votes", [errata.FILE, "'kind'"]),
    (unxml.FILE, lambda d: d[: len(d) // 2], "unxml", [unxml.FILE, "truncated"]),
    (texts.FILE, lambda d: d[: len(d) // 2], "texts", [texts.FILE, "truncated"]),
    (members.HUB, cut, "members", [members.HUB, "1105 rows"]),
    (members.HUB, swap("1957,Iraq", "1957,Iran (Islamic Republic of)"), "members", ["year 1957", "IRQ", "IRN"]),
    (
        KOSOVO,
        lambda d: d[:4000].rsplit(b"\n", 1)[0] + b"\n",
        "record",
        [KOSOVO, "143 rows"],
    ),
    (
        CLOSINGS,
        swap("1999-02-28", "1999-02-31"),
        "record",
        [CLOSINGS, "last_day_of_mandate"],
    ),
    (VETOES, swap(",direct,", ",straight,"), "record", [VETOES, "'klass'", "direct"]),
    (
        VETOES,
        swap(",renew,", ",prolong,"),
        "record",
        [VETOES, "'action_blocked'", "establish, renew"],
    ),
    (
        CLOSINGS,
        swap("UNIOSIL", "UNIOSAL"),
        "record",
        [CLOSINGS, "'follow_on'", "the words 'UNIOSIL'"],
    ),
    (tasks.TAMM, swap(TAMM_ROW, TAMM_ROW[:-2] + "2,"), "tasks", [tasks.TAMM, "peaceag_cease_monitor", "0 or 1"]),
    (tasks.PEMA, swap("S/RES/743,", "S/RES/9743,"), "tasks", [tasks.PEMA, "'Signature'"]),
    (tasks.PEMA, swap("21-Feb-92", "21/02/92"), "tasks", [tasks.PEMA, "'Date2'", "21-Feb-92"]),
    (
        mandates.FILE,
        swap("1964-03-04,UNFICYP", "1964-03-04,UNFICIP"),
        "mandates",
        [mandates.FILE, "UNFICIP", "UNFICYP"],
    ),
]


@pytest.mark.parametrize(
    ("file", "change", "reader", "expected"), CASES, ids=lambda v: v if isinstance(v, str) else None
)
def test_a_damaged_file_is_named_in_one_sentence(
    file: str,
    change: Change,
    reader: str,
    expected: list[str],
    sources: Path,
    tmp_path: Path,
    acts: dict[int, Act],
    words: dict[int, str],
) -> None:
    root = damaged(sources, tmp_path, file, change)
    cast = {n: date(2000, 1, 1) for n in range(1, 2826)}
    readers: dict[str, Callable[[], object]] = {
        "votes": lambda: votes.read(begin(root), acts, words),
        "unxml": lambda: unxml.read_unxml(root),
        "texts": lambda: texts.read_texts(root),
        "members": lambda: members.read(begin(root)),
        "record": lambda: council_record.read(with_votes(begin(root), sources, acts, words)),
        "tasks": lambda: tasks.read(begin(root), cast),
        "mandates": lambda: mandates.read(begin(root), acts, {}, cast),
    }
    with pytest.raises(PeaceopsError) as caught:
        readers[reader]()
    said = str(caught.value)
    assert said.endswith(".") and "\n" not in said
    for part in expected:
        assert part in said


def with_votes(shop: Workshop, sources: Path, acts: dict[int, Act], words: dict[int, str]) -> Workshop:
    """A workshop that has read the votes, which the record refers to."""
    whole = begin(sources)
    votes.read(whole, acts, words)
    shop.rows["votes"] = whole.rows["votes"]
    return shop


def test_an_error_that_the_publisher_mended_fails_the_build(
    sources: Path, tmp_path: Path, acts: dict[int, Act], words: dict[int, str]
) -> None:
    def mend(data: bytes) -> bytes:
        lines = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
        place = lines[0].index("RUSSIAN FEDERATION/USSR")
        line = next(line for line in lines if line[1] == "S/RES/1239(1999)")
        assert line[place] == "Y"
        line[place] = "A"
        out = io.StringIO(newline="")
        csv.writer(out).writerows(lines)
        return out.getvalue().encode("utf-8")

    shop = begin(damaged(sources, tmp_path, votes.FILE, mend))
    votes.read(shop, acts, words)
    shop.errors.rows = {k: v for k, v in shop.errors.rows.items() if k.startswith("votes-cell")}
    with pytest.raises(PeaceopsError, match=r"S/RES/1239\(1999\).*was not met"):
        _register(shop)
