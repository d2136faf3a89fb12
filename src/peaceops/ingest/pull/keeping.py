"""The cache: files as they came, with SHA-256, day, address and marks of change, in the form of a folder of sources.

`raw/` has the bytes that a publisher sent; beside it lies what was made of them, where a folder of sources has it.
"""

from __future__ import annotations

import csv
import hashlib
import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import astuple, dataclass, fields, replace
from datetime import date
from pathlib import Path

from peaceops.errors import quoted_path, refused
from peaceops.files import errors_of, write_file, write_text

REGISTER = "fetched.csv"
RAW = "raw"


@dataclass(frozen=True, slots=True)
class Kept:
    """A file of the cache: the address that was asked, the one that sent it, where it lies, its SHA-256 and size, the
    day on which it came, and the marks by which the publisher tells whether it has changed."""

    address: str
    sent_by: str
    place: str
    sha256: str
    bytes: str
    accessed: str
    etag: str
    last_modified: str


HEADER = tuple(f.name for f in fields(Kept))


def cache_folder(given: Path | None) -> Path:
    """The folder of the cache: the one given, PEACEOPS_CACHE, or that of the user's machine."""
    if given is not None:
        return given
    if own := os.environ.get("PEACEOPS_CACHE"):
        return Path(own)
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "peaceops"


class Cache:
    """A folder of fetched files and the register of them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._kept = {k.address: k for k in _register(folder / REGISTER)}

    def held(self, address: str) -> Kept | None:
        """What is kept from an address, if it is still as it came; a file that was changed since is asked for anew."""
        kept = self._kept.get(address)
        return kept if kept and self._whole(kept) is not None else None

    def raw(self, kept: Kept) -> bytes:
        """The bytes as they came. Raises PeaceopsError where they were changed since."""
        if (data := self._whole(kept)) is None:
            raise refused("cache-changed", path=quoted_path(self.folder / RAW / kept.place))
        return data

    def _whole(self, kept: Kept) -> bytes | None:
        try:
            data = (self.folder / RAW / kept.place).read_bytes()
        except OSError:
            return None
        return data if hashlib.sha256(data).hexdigest() == kept.sha256 else None

    def keep(self, address: str, sent_by: str, place: str, data: bytes, marks: tuple[str, str], today: date) -> Kept:
        """Enter a file that came. Raises PeaceopsError where it cannot be written."""
        digest = hashlib.sha256(data).hexdigest()
        kept = Kept(address, sent_by, place, digest, str(len(data)), today.isoformat(), *marks)
        self.lay(f"{RAW}/{place}", data)
        self._kept[address] = kept
        self._save()
        return kept

    def seen(self, kept: Kept, today: date) -> Kept:
        """Enter that a file is unchanged on a day."""
        again = replace(kept, accessed=today.isoformat())
        self._kept[kept.address] = again
        self._save()
        return again

    def lay(self, place: str, data: bytes) -> None:
        """Write a file of the cache."""
        path = self.folder / place
        with errors_of(path):
            path.parent.mkdir(parents=True, exist_ok=True)
        write_file(path, lambda part: part.write_bytes(data))

    def _save(self) -> None:
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(HEADER)
        writer.writerows(astuple(k) for _, k in sorted(self._kept.items()))
        write_text(self.folder / REGISTER, out.getvalue())


def _register(path: Path) -> Iterator[Kept]:
    with _readable(path):
        if path.exists():
            with path.open(encoding="utf-8", newline="") as handle:
                rows = csv.DictReader(handle)
                if tuple(rows.fieldnames or ()) != HEADER:
                    raise refused("cache-register", path=quoted_path(path), columns=", ".join(HEADER))
                yield from (Kept(**row) for row in rows)


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    try:
        with errors_of(path):
            yield
    except (UnicodeDecodeError, csv.Error, TypeError):
        raise refused("cache-register", path=quoted_path(path), columns=", ".join(HEADER)) from None
