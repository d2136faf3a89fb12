"""A compiled mandate that the other readings of the Council contradict stops the build, in one sentence.

Each case is read in a fork of a process that has read what stands before mandates.
"""

from __future__ import annotations

import re
import sys
from datetime import date
from pathlib import Path

import pytest

from damage import begin, damaged, swap
from peaceops.errors import PeaceopsError
from peaceops.ingest.council import compiled, mandates, members, resolutions, votes
from peaceops.ingest.council.unxml import Act
from peaceops.ingest.workshop import Workshop
from robustness.damage_sources import in_child

pytestmark = [pytest.mark.sources, pytest.mark.skipif(sys.platform == "win32", reason="needs fork")]
READ = "nothing stops it"


@pytest.fixture(scope="module")
def before_mandates(sources: Path, acts: dict[int, Act], words: dict[int, str]) -> tuple[Workshop, dict[int, date]]:
    """A workshop that has read what the reader of mandates needs, and the day of each vote."""
    shop = begin(sources)
    members.read(shop)
    cast = votes.read(shop, acts, words)
    resolutions.read(shop, acts, words, cast)
    return shop, cast


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (
            "UNFICYP,PKO,Cyprus,S/RES/680 (1990),680,1990-12-14,renew,1,1990-12-16,1991-06-15",
            "UNFICYP,PKO,Cyprus,S/RES/680 (1990),680,1990-12-14,renew,1,1990-12-16,1991-07-15",
            r"UNFICYP by S/RES/680: expected one last day .* found 1991-06-15 and 1991-07-15",
        ),
        ("S/RES/680 (1990),680,1990-12-14,renew,", "S/RES/680 (1990),680,1990-12-14,redo,", "column 'action'"),
        ("S/RES/680 (1990),680,", "S/RES/680 (1990),6800,", "a resolution of the votes table"),
    ],
)
def test_a_compiled_mandate_that_the_other_readings_contradict_stops_the_build(
    old: str,
    new: str,
    says: str,
    sources: Path,
    tmp_path: Path,
    before_mandates: tuple[Workshop, dict[int, date]],
    acts: dict[int, Act],
    words: dict[int, str],
) -> None:
    shop, cast = before_mandates

    def said(root: Path) -> str:
        shop.root = root
        try:
            mandates.read(shop, acts, words, cast)
        except PeaceopsError as error:
            return str(error)
        return READ

    root = damaged(sources, tmp_path, compiled.MANDATES, swap(old, new))
    assert re.search(says, in_child(lambda: said(root)))
    assert in_child(lambda: said(sources)) == READ
