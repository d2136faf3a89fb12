"""No source changes in silence: the manifest knows every file that the build reads, and a new edition is taken in by
name."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from damage import damaged
from peaceops.errors import PeaceopsError
from peaceops.ingest import build, host_indicators, manifest, ucdp
from peaceops.ingest.manifest import EVERY, Listed
from peaceops.ingest.readers import Reader
from peaceops.ingest.sources import Sources

FILE = host_indicators.FILE
OTHER = ucdp.EXITS
READERS = (Reader("indicators", host_indicators.read),)


@pytest.fixture
def small(sources: Path, tmp_path: Path) -> tuple[Path, Path]:
    """A folder with one source, and its manifest."""
    root = tmp_path / "sources"
    (root / FILE).parent.mkdir(parents=True)
    shutil.copyfile(sources / FILE, root / FILE)
    listed = tmp_path / "manifest.csv"
    manifest.save({FILE: manifest.entry_of(FILE, (root / FILE).read_bytes(), "2026-11-22")}, listed)
    return root, listed


@pytest.fixture(autouse=True)
def one_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Builds with one reader, whose known errors are the only ones, and no invariants: the rest of the book is not
    there."""
    monkeypatch.setattr(build, "READERS", READERS)
    monkeypatch.setattr(build, "_register", lambda shop: None)
    monkeypatch.setattr(build, "verify", lambda fresh: [])


def change(root: Path) -> None:
    """One figure of the file, changed to another that could be true."""
    text = (root / FILE).read_text(encoding="utf-8")
    assert ",2197281," in text or ",0.221," in text
    (root / FILE).write_text(text.replace(",0.221,", ",0.231,"), encoding="utf-8")


@pytest.mark.sources
def test_every_file_that_the_build_reads_is_as_the_manifest_says(sources: Path) -> None:
    entries = manifest.load()
    assert len(entries) == 129
    assert manifest.changed(sources, entries) == []
    assert all(date.fromisoformat(e.edition) <= date.today() for e in entries.values())


@pytest.mark.sources
@pytest.mark.parametrize("file", sorted(manifest.load()))
def test_one_changed_byte_of_any_file_stops_the_build(sources: Path, tmp_path: Path, file: str) -> None:
    root = damaged(sources, tmp_path, file, lambda d: d[:-2] + bytes([d[-2] ^ 1]) + d[-1:])
    entries = {file: manifest.load()[file]}
    with pytest.raises(PeaceopsError, match=r"has changed: expected the edition of 2026-11-2\d \(SHA-256") as error:
        manifest.check(root, entries)
    assert str(error.value).startswith(file) and "\n" not in str(error.value)
    assert f"--accept-changed {file}" in str(error.value)
    manifest.check(root, entries, (file,))
    with pytest.raises(PeaceopsError, match="has changed"):
        manifest.check(root, entries, ("another.csv",))


@pytest.mark.sources
def test_a_build_of_a_changed_source_leaves_book_and_manifest_as_they_were(
    small: tuple[Path, Path], tmp_path: Path
) -> None:
    root, listed = small
    build.build(root, tmp_path / "book", manifest_file=listed)
    before = {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file() and p != root / FILE}
    change(root)
    with pytest.raises(PeaceopsError, match=f"{FILE} has changed"):
        build.build(root, tmp_path / "book", manifest_file=listed)
    assert {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file() and p != root / FILE} == before


@pytest.mark.sources
@pytest.mark.parametrize("accept", [(FILE,), EVERY], ids=["by name", "all"])
def test_an_accepted_edition_is_written_into_the_manifest(
    small: tuple[Path, Path], tmp_path: Path, accept: tuple[str, ...]
) -> None:
    root, listed = small
    change(root)
    built = build.build(root, tmp_path / "book", accept=accept, manifest_file=listed)
    entry = manifest.load(listed)[FILE]
    assert entry == manifest.entry_of(FILE, (root / FILE).read_bytes(), date.today().isoformat())
    assert len(built.editions) == 1
    assert f"{FILE}: new edition" in built.editions[0] and "edition of 2026-11-22" in built.editions[0]
    assert build.build(root, tmp_path / "book", manifest_file=listed).editions == ()


@pytest.mark.sources
def test_a_file_may_be_named_with_the_folder_before_it(small: tuple[Path, Path], tmp_path: Path) -> None:
    root, listed = small
    change(root)
    build.build(root, tmp_path / "book", accept=(str(root / FILE),), manifest_file=listed)
    assert manifest.changed(root, manifest.load(listed)) == []


@pytest.mark.sources
def test_a_name_that_no_source_has_is_refused_with_the_nearest(small: tuple[Path, Path], tmp_path: Path) -> None:
    root, listed = small
    with pytest.raises(PeaceopsError, match=f"unknown source file.*nearest: {FILE}"):
        build.build(root, tmp_path / "book", accept=(FILE.replace("1990", "1991"),), manifest_file=listed)


@pytest.mark.sources
def test_an_accepted_edition_is_still_checked_for_what_it_says(small: tuple[Path, Path], tmp_path: Path) -> None:
    root, listed = small
    text = (root / FILE).read_text(encoding="utf-8")
    (root / FILE).write_text(text.replace("\n2010,", "\n6010,"), encoding="utf-8")
    before = listed.read_bytes()
    with pytest.raises(PeaceopsError, match=r"column 'year': expected a year from 1989 to 20.., found '6010'"):
        build.build(root, tmp_path / "book", accept=EVERY, manifest_file=listed)
    assert listed.read_bytes() == before
    assert not (tmp_path / "book").exists()


@pytest.mark.sources
def test_a_file_without_an_entry_and_an_entry_without_a_reader_are_refused(
    small: tuple[Path, Path], tmp_path: Path, sources: Path
) -> None:
    root, listed = small
    manifest.save({}, listed)
    with pytest.raises(PeaceopsError, match=rf"{FILE} is read but is not in the manifest: expected .*--accept-changed"):
        build.build(root, tmp_path / "book", manifest_file=listed)
    (root / OTHER).parent.mkdir()
    shutil.copyfile(sources / OTHER, root / OTHER)
    both = {f: manifest.entry_of(f, (root / f).read_bytes(), "2026-11-22") for f in (FILE, OTHER)}
    manifest.save(both, listed)
    with pytest.raises(PeaceopsError, match=f"{OTHER} is in the manifest but no reader reads it: expected"):
        build.build(root, tmp_path / "book", manifest_file=listed)
    built = build.build(root, tmp_path / "book", accept=(OTHER,), manifest_file=listed)
    assert built.editions == (f"{OTHER}: no longer read, taken out of the manifest",)
    assert manifest.load(listed).keys() == {FILE}


@pytest.mark.sources
def test_a_file_that_changes_after_the_first_look_is_refused_when_it_is_read(small: tuple[Path, Path]) -> None:
    root, listed = small
    folder = Sources(root, manifest.load(listed))
    change(root)
    with pytest.raises(PeaceopsError, match=f"{FILE} changed while it was read: expected SHA-256"):
        folder.bytes_of(FILE)


def test_the_year_of_the_build_is_not_before_the_newest_edition(tmp_path: Path) -> None:
    later = Listed("a.csv", "0" * 64, 1, f"{date.today().year + 7}-01-01")
    assert Sources(tmp_path, {"a.csv": later}).this_year == date.today().year + 7
    assert Sources(tmp_path).this_year == date.today().year
