"""The shipped book is what a build from the publishers' files gives, to the byte; a bad file leaves the old book."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from peaceops.book.store import SHIPPED
from peaceops.errors import PeaceopsError
from peaceops.ingest.build import build
from peaceops.ingest.manifest import EVERY, MANIFEST


@pytest.mark.sources
def test_a_rebuild_from_the_sources_is_identical_to_the_shipped_book(sources: Path, tmp_path: Path) -> None:
    build(sources, tmp_path / "book")
    shipped = {p.name: p.read_bytes() for p in SHIPPED.iterdir()}
    rebuilt = {p.name: p.read_bytes() for p in (tmp_path / "book").iterdir()}
    assert rebuilt.keys() == shipped.keys()
    assert [name for name in shipped if shipped[name] != rebuilt[name]] == []


@pytest.mark.sources
def test_a_build_that_fails_leaves_the_old_book_as_it_was(sources: Path, tmp_path: Path) -> None:
    old = tmp_path / "book"
    shutil.copytree(SHIPPED, old)
    before = {p.name: p.read_bytes() for p in old.iterdir()}
    part = tmp_path / "sources"
    part.mkdir()
    for folder in sources.iterdir():
        (part / folder.name).symlink_to(folder)
    damaged = part / "fatalities-psdh"
    damaged.unlink()
    shutil.copytree(sources / "fatalities-psdh", damaged)
    file = damaged / "DPPADPOSS-FATALITIES_2025-04-04.csv.gz"
    file.chmod(0o644)
    file.write_bytes(file.read_bytes()[:20_000])
    with pytest.raises(PeaceopsError, match=r"fatalities-psdh/DPPADPOSS.* has changed: expected the edition of 2026"):
        build(part, old)
    listed = tmp_path / "manifest.csv"
    shutil.copyfile(MANIFEST, listed)
    with pytest.raises(PeaceopsError, match=r"fatalities-psdh/DPPADPOSS.*expected a whole gzip file"):
        build(part, old, accept=EVERY, manifest_file=listed)
    assert listed.read_bytes() == MANIFEST.read_bytes()
    listed.unlink()
    assert {p.name: p.read_bytes() for p in old.iterdir()} == before
    assert {p.name for p in tmp_path.iterdir()} == {"book", "sources"}


def test_a_build_refuses_a_folder_that_holds_other_things(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.docx").write_text("mine")
    with pytest.raises(PeaceopsError, match="holds other files"):
        build(tmp_path, tmp_path / "out")
