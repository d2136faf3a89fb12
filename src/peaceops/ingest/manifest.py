"""The manifest: SHA-256, size and edition of every publisher's file that the build reads. A changed file stops it."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from peaceops.errors import PeaceopsError, quoted_path, unknown
from peaceops.files import write_text

MANIFEST = Path(__file__).parent / "own" / "manifest.csv"
HEADER = ("path", "sha256", "bytes", "edition")
EVERY = ("*",)  # accept whatever has changed


@dataclass(frozen=True, slots=True)
class Listed:
    """A file as the book was built from it. `edition`: the day on which this edition was taken in."""

    path: str
    sha256: str
    bytes: int
    edition: str

    def words(self) -> str:
        """Digest and size, shortened."""
        return f"SHA-256 {self.sha256[:16]}..., {self.bytes:,} bytes"


def entry_of(path: str, data: bytes, edition: str = "") -> Listed:
    """The entry of a file with these bytes."""
    return Listed(path, hashlib.sha256(data).hexdigest(), len(data), edition)


def load(manifest: Path = MANIFEST) -> dict[str, Listed]:
    """The entries by path; none where there is no manifest yet."""
    if not manifest.exists():
        return {}
    with manifest.open(encoding="utf-8", newline="") as handle:
        rows = csv.DictReader(handle)
        if tuple(rows.fieldnames or ()) != HEADER:
            raise PeaceopsError(f"{manifest.name}: expected the columns {', '.join(HEADER)}.")
        return {r["path"]: Listed(r["path"], r["sha256"], int(r["bytes"]), r["edition"]) for r in rows}


def changed(root: Path, entries: Mapping[str, Listed]) -> list[tuple[Listed, Listed | None]]:
    """Files of the manifest that are not as it says: the entry, and what the folder has (None where it has none)."""
    out: list[tuple[Listed, Listed | None]] = []
    for path, entry in entries.items():
        file = root / path
        found = entry_of(path, file.read_bytes()) if file.is_file() else None
        if found is None or found.sha256 != entry.sha256:
            out.append((entry, found))
    return out


def check(root: Path, entries: Mapping[str, Listed], accept: Collection[str] = ()) -> None:
    """Every file of the manifest must be in `root` as it says, save those in `accept` (EVERY for all that are there).

    Raises PeaceopsError naming the first file that is not, what was expected and found, and how many more there are.
    """
    wrong = [(e, found) for e, found in changed(root, entries) if found is None or not accepted(e.path, accept)]
    if not wrong:
        return
    entry, found = wrong[0]
    if found is None:
        raise PeaceopsError(f"{entry.path}: expected this file in the folder {quoted_path(root)}, found none.")
    more = f"; {len(wrong) - 1} more: {', '.join(e.path for e, _ in wrong[1:4])}" if len(wrong) > 1 else ""
    raise PeaceopsError(
        f"{entry.path} has changed: expected the edition of {entry.edition} ({entry.words()}), found {found.words()}; "
        f"if it is a new edition, read what changed and add --accept-changed {entry.path}{more}."
    )


def accepted(path: str, accept: Collection[str]) -> bool:
    """Whether a change of the file is accepted."""
    return path in accept or EVERY[0] in accept


def named(root: Path, entries: Mapping[str, Listed], names: Iterable[str]) -> tuple[str, ...]:
    """Names of files as the manifest has them; one may be given with the folder of sources before it.

    Raises PeaceopsError for a name that is neither in the manifest nor in the folder, with the nearest.
    """
    out = []
    for name in names:
        inside = _inside(root, name)
        if inside not in entries and not (root / inside).is_file() and name != EVERY[0]:
            raise unknown("source-file", name, entries)
        out.append(inside)
    return tuple(out)


def _inside(root: Path, name: str) -> str:
    given, folder = Path(name).resolve(), root.resolve()
    return given.relative_to(folder).as_posix() if given.is_relative_to(folder) else Path(name).as_posix()


def news(entries: Mapping[str, Listed], read: Mapping[str, Listed], today: date) -> tuple[dict[str, Listed], list[str]]:
    """The manifest after a build that read `read`: its entries by path, and a sentence for each that is not as before.
    A file that was not read any more is taken out."""
    after: dict[str, Listed] = {}
    said = []
    for path, found in sorted(read.items()):
        before = entries.get(path)
        if before and before.sha256 == found.sha256:
            after[path] = before
            continue
        after[path] = Listed(path, found.sha256, found.bytes, today.isoformat())
        was = f"edition of {before.edition} ({before.words()})" if before else "not in the manifest before"
        said.append(f"{path}: new edition of {today.isoformat()} ({found.words()}); {was}")
    said += [f"{path}: no longer read, taken out of the manifest" for path in sorted(entries.keys() - read.keys())]
    return after, said


def save(entries: Mapping[str, Listed], manifest: Path = MANIFEST) -> None:
    """Write the manifest."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(HEADER)
    writer.writerows((e.path, e.sha256, e.bytes, e.edition) for _, e in sorted(entries.items()))
    write_text(manifest, out.getvalue())
