"""A sample of damage_sources.py: what is visibly wrong in a source is refused in one sentence that names the file.

Only readers that take a moment; each case in a fork of a process that knows the names. The whole is run by command.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from damage import begin
from peaceops.errors import PeaceopsError
from peaceops.ingest import build
from peaceops.ingest.readers import READERS, Reader
from peaceops.ingest.sources import Sources
from peaceops.ingest.workshop import Workshop
from robustness.damage_sources import REFUSED, TRACEBACK, in_child, overlay
from robustness.damages import BYTES, CSV, KINDS, TAR, TEXT, damaged

pytestmark = [
    pytest.mark.sources,
    pytest.mark.skipif(sys.platform == "win32", reason="needs fork"),
]
QUICK = ("fatalities", "staffing figures", "UCDP conflict deaths", "indicators of Kosovo", "facts and events of Kosovo")
BEFORE = {"facts and events of Kosovo": "the Security Council"}  # readers whose rows must be there
KINDS_A_FILE = 7
PLAUSIBLE = {  # damage that may leave a file that could be true: only the manifest knows
    *("one bit", "Latin-1", "two cells of a row swapped", "two years swapped", "a number x 10", "another digit"),
    *("another year", "a number with a minus"),
}


def read_alone(shop: Workshop, reader: Reader, root: Path) -> tuple[str, str]:
    """What one reader makes of a damaged folder, and the words."""
    shop.root = Sources(root)
    try:
        build.run(reader, shop)
    except PeaceopsError as error:
        return REFUSED, str(error)
    except Exception as error:
        return TRACEBACK, repr(error)
    return "read", ""


def begun(sources: Path, reader: Reader) -> Workshop:
    """A workshop with what a reader needs to find in it."""
    shop = begin(sources)
    for before in (r for r in READERS if r.name == BEFORE.get(reader.name)):
        build.run(before, shop)
    return shop


def files_of(reader: Reader, sources: Path, shop: Workshop) -> list[str]:
    """The files that a reader reads, in its order."""
    folder = Sources(sources)
    shop.root = folder
    build.run(reader, shop)
    return list(folder.read)


def cases(reader: Reader, files: list[str]) -> list[tuple[str, str]]:
    """Some kinds of damage for each file of a reader, all kinds over all files."""
    rng = random.Random(reader.name)
    kinds = [k for k in KINDS if k not in TAR]
    return [(file, kind) for file in files for kind in rng.sample(kinds, KINDS_A_FILE)]


@pytest.mark.parametrize("reader", [r for r in READERS if r.name in QUICK], ids=lambda r: r.name)
def test_visible_damage_is_refused_in_one_sentence_that_names_the_file(
    sources: Path, tmp_path: Path, reader: Reader
) -> None:
    shop = begun(sources, reader)
    files = in_child(lambda: files_of(reader, sources, shop))  # as every case, so that the workshop stays as it is
    assert files
    tried = set()
    for number, (file, kind) in enumerate(cases(reader, files)):
        data = None if kind == "missing" else damaged(kind, file, (sources / file).read_bytes(), number)
        if data is None and kind != "missing":
            continue
        folder = tmp_path / str(number)
        folder.mkdir()
        root = overlay(sources, folder, file, data)
        what, words = in_child(lambda root=root: read_alone(shop, reader, root))
        tried.add(kind)
        assert what == REFUSED or (what == "read" and kind in PLAUSIBLE), f"{file}, {kind}: {what} {words}"
        if what == REFUSED:
            assert file in words and "expected" in words and "\n" not in words, f"{file}, {kind}: {words}"
            assert "found one that it cannot" not in words, f"{file}, {kind}: the last net, {words}"
    assert len(tried) >= min(4, KINDS_A_FILE)


@pytest.mark.parametrize("kind", [*BYTES, *TEXT, *CSV])
def test_the_same_seed_damages_the_same_place(sources: Path, kind: str) -> None:
    file = "mission-closings/mission_closings.csv"
    data = (sources / file).read_bytes()
    first = damaged(kind, file, data, 1)
    assert first == damaged(kind, file, data, 1)
    assert first != data
