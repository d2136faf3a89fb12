"""Damage every publisher's file in every way, and see whether the build says so in one sentence that names it.

    python tests/robustness/damage_sources.py --sources DIR [--seeds 1] [--only PART] --out FILE.csv

The manifest is off: it alone would stop each of these (`--manifest` tries every file and kind against it). What is
counted here is what the checks of contents find. Each case is a whole build from the first reader that reads the file,
in a process of its own, forked where the readers before it have run. Counts go to docs/robustness.md.
"""

from __future__ import annotations

import argparse
import csv
import os
import pickle
import shutil
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from peaceops.book.mark import MARK, mark_of
from peaceops.book.tables import BY_NAME
from peaceops.book.verify import verify
from peaceops.errors import PeaceopsError
from peaceops.ingest import build, manifest
from peaceops.ingest.readers import READERS
from peaceops.ingest.sources import Sources
from peaceops.ingest.workshop import Workshop
from robustness.damages import KINDS, damaged

REFUSED, SILENT, SAME, TRACEBACK = "refused", "changed the book in silence", "no effect", "traceback"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one case: which file, which damage, what happened, and the words."""

    file: str
    kind: str
    seed: int
    outcome: str
    words: str

    @property
    def named(self) -> bool:
        """Whether the sentence names the file."""
        return Path(self.file).name in self.words or self.file in self.words


def overlay(sources: Path, folder: Path, file: str, data: bytes | None) -> Path:
    """A sources folder like `sources` in which `file` holds `data`, or is missing."""
    for own in sources.iterdir():
        if own.name != file.split("/")[0]:
            (folder / own.name).symlink_to(own)
    (folder / file).parent.mkdir(parents=True)
    for other in (sources / file).parent.iterdir():
        if other.name != Path(file).name:
            (folder / file).with_name(other.name).symlink_to(other)
    if data is not None:
        (folder / file).write_bytes(data)
    return folder


def first_readers(sources: Path) -> tuple[dict[str, int], dict[str, list[tuple[object, ...]]], Path]:
    """For each file the number of the first reader that reads it; the rows of a sound build; its book."""
    folder = Sources(sources)
    shop = Workshop(folder)
    build._own_tables(shop)
    first: dict[str, int] = {}
    for number, reader in enumerate(READERS):
        build.run(reader, shop)
        for file in folder.read:
            first.setdefault(file, number)
    build._register(shop)
    book = Path(tempfile.mkdtemp(prefix="peaceops-sound-"))
    build.write_book(shop, book)
    return first, shop.rows, book


def cases(sources: Path, files: list[str], seeds: int) -> Iterator[tuple[str, str, int, bytes | None]]:
    """Every file, kind and seed for which there is such damage, with the damaged bytes (None: missing)."""
    for file in files:
        data = (sources / file).read_bytes()
        yield file, "missing", 0, None
        for kind in KINDS[1:]:
            for seed in range(seeds):
                worse = damaged(kind, file, data, seed)
                if worse is not None and worse != data:
                    yield file, kind, seed, worse


def outcome(
    shop: Workshop, root: Path, start: int, sound: dict[str, list[tuple[object, ...]]], book: Path
) -> tuple[str, str]:
    """Run the readers from `start` on over the damaged folder; what happened, and the words."""
    shop.root = Sources(root)
    try:
        for reader in READERS[start:]:
            build.run(reader, shop)
        build._register(shop)
        changed = [name for name in BY_NAME if not _same(shop.rows[name], sound[name])]
        if not changed:
            return SAME, ""
        with tempfile.TemporaryDirectory() as scratch:
            _write_changed(shop, Path(scratch), book, changed)
        return SILENT, ", ".join(changed)
    except PeaceopsError as error:
        return REFUSED, str(error)
    except Exception:
        return TRACEBACK, traceback.format_exc().strip().splitlines()[-1]


def _same(rows: list[tuple[object, ...]], sound: list[tuple[object, ...]]) -> bool:
    """Whether the rows of a table are those of the sound build, in any order."""
    return rows == sound or sorted(map(repr, rows)) == sorted(map(repr, sound))


def _write_changed(shop: Workshop, fresh: Path, book: Path, changed: list[str]) -> None:
    """As `build.write_book`, with the tables that are as in the sound book taken from there."""
    build.write_tables((BY_NAME[name] for name in changed), shop, fresh)
    for table in (t for t in BY_NAME.values() if t.name not in changed):
        os.link(book / table.filename(), fresh / table.filename())
    (fresh / MARK).write_text(mark_of(fresh).text(), encoding="utf-8")
    broken = verify(fresh)
    if broken:
        raise PeaceopsError(build.sentence(broken[0], shop))


def in_child(work: Callable[[], Any]) -> Any:
    """Call `work` in a fork of this process and return what it returns."""
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(read)
        with os.fdopen(write, "wb") as handle:
            pickle.dump(work(), handle)
        os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as handle:
        data = handle.read()
    os.waitpid(pid, 0)
    return pickle.loads(data) if data else (TRACEBACK, "the process died")


def run(sources: Path, seeds: int, only: str, done: set[tuple[str, str, int]]) -> Iterator[Outcome]:
    """Every case that is not done, one after another."""
    first, sound, book = first_readers(sources)
    shop = Workshop(Sources(sources))
    build._own_tables(shop)
    for number, reader in enumerate(READERS):
        files = [f for f, at in first.items() if at == number and only in f]
        for file, kind, seed, data in cases(sources, files, seeds):
            if (file, kind, seed) in done:
                continue
            with tempfile.TemporaryDirectory(prefix="peaceops-damage-") as folder:
                root = overlay(sources, Path(folder), file, data)
                words = in_child(lambda root=root, number=number: outcome(shop, root, number, sound, book))
            yield Outcome(file, kind, seed, *words)
        build.run(reader, shop)
    shutil.rmtree(book)


def by_manifest(sources: Path, seeds: int, only: str) -> Iterator[Outcome]:
    """Every case against the manifest, as a build compares it before it reads anything."""
    entries = manifest.load()
    for file, kind, seed, data in cases(sources, [f for f in entries if only in f], seeds):
        with tempfile.TemporaryDirectory(prefix="peaceops-damage-") as folder:
            root = overlay(sources, Path(folder), file, data)
            try:
                manifest.check(root, {file: entries[file]})
                yield Outcome(file, kind, seed, SILENT, "")
            except PeaceopsError as error:
                yield Outcome(file, kind, seed, REFUSED, str(error))


def report(found: list[Outcome]) -> str:
    """The counts by kind of damage, as a table for the documents."""
    columns = (REFUSED, SAME, SILENT, TRACEBACK)
    lines = [f"| damage | builds | {' | '.join(columns)} |", "|---|---|---|---|---|---|"]
    for kind in (*KINDS, "all"):
        own = [o for o in found if kind in ("all", o.kind)]
        counts = Counter(o.outcome for o in own)
        lines.append(f"| {kind} | {len(own)} | {' | '.join(str(counts[c]) for c in columns)} |")
    refused = [o for o in found if o.outcome == REFUSED]
    lines.append("")
    lines.append(
        f"Of {len(refused)} refusals {sum(not o.named for o in refused)} do not name the file, "
        f"{sum('expected' not in o.words for o in refused)} do not say what was expected, "
        f"{sum(chr(10) in o.words for o in refused)} are longer than a sentence, and "
        f"{sum('can use, found one that it cannot' in o.words for o in refused)} are of the last net."
    )
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sources", type=Path, required=True)
    parser.add_argument("--seeds", type=int, default=1, help="places to damage for each kind")
    parser.add_argument("--only", default="", help="only files whose path has this part")
    parser.add_argument("--out", type=Path, help="a CSV file of every case; those in it are not run again")
    parser.add_argument("--manifest", action="store_true", help="only against the manifest")
    asked = parser.parse_args()
    if asked.manifest:
        print(report(list(by_manifest(asked.sources.resolve(), asked.seeds, asked.only))))
        return
    if asked.out is None:
        parser.error("expected --out FILE.csv")
    found = []
    if asked.out.exists():
        with asked.out.open(encoding="utf-8", newline="") as handle:
            found = [Outcome(file, kind, int(seed), *rest) for file, kind, seed, *rest in csv.reader(handle)]
    done = {(o.file, o.kind, o.seed) for o in found}
    with asked.out.open("a", encoding="utf-8", newline="") as handle:
        for one in run(asked.sources.resolve(), asked.seeds, asked.only, done):
            found.append(one)
            csv.writer(handle).writerow((one.file, one.kind, one.seed, one.outcome, one.words))
            handle.flush()
    print(report(found))


if __name__ == "__main__":
    main()
