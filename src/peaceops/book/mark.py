"""The mark of a book: a file that names its contents. The first line has twelve hex digits that stand for all tables;
below it, the SHA-256 of each file of a table, as `sha256sum` prints it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from peaceops.book.tables import TABLES
from peaceops.errors import quoted_path, refused, shown
from peaceops.words.catalogue import Said, said

MARK = "peaceops-book.txt"
FIRST = re.compile(r"peaceops book ([0-9a-f]{12})")
LINE = re.compile(r"([0-9a-f]{64})  ([a-z_0-9]+\.(?:csv|parquet|columns))")


@dataclass(frozen=True, slots=True)
class Mark:
    """`version`: what names the contents of all tables; `sums`: SHA-256 by file."""

    version: str
    sums: dict[str, str]

    def text(self) -> str:
        """The mark as it is written."""
        return "".join([f"peaceops book {self.version}\n", *(f"{s}  {name}\n" for name, s in self.sums.items())])


def mark_of(folder: Path) -> Mark:
    """The mark that the tables in `folder` should have."""
    import hashlib  # 2 ms, of which nothing that only reads the mark has need

    whole = hashlib.sha256()
    sums = {}
    for table in TABLES:
        data = (folder / table.filename()).read_bytes()
        whole.update(data)
        sums[table.filename()] = hashlib.sha256(data).hexdigest()
        if table.long and (folder / table.packed()).is_file():
            sums[table.packed()] = hashlib.sha256((folder / table.packed()).read_bytes()).hexdigest()
    return Mark(whole.hexdigest()[:12], sums)


def _why(error: OSError | UnicodeDecodeError) -> str | Said:
    if isinstance(error, UnicodeDecodeError):
        return said("found-other-encoding")
    return error.strerror or said("found-no-file")


def read_mark(folder: Path) -> Mark:
    """The mark in `folder`. Raises PeaceopsError where there is none, or none that a build wrote."""
    expected = said("expected-mark")
    try:
        text = (folder / MARK).read_text(encoding="utf-8")
    except FileNotFoundError:
        raise refused("folder-without-a-mark", folder=quoted_path(folder), mark=MARK, expected=expected) from None
    except (OSError, UnicodeDecodeError) as error:
        raise refused(
            "mark-cannot-be-read", mark=MARK, folder=quoted_path(folder), error=_why(error), expected=expected
        ) from None
    mark, strange = _read(text)
    if mark is None:
        raise refused(
            "mark-is-altered",
            mark=MARK,
            folder=quoted_path(folder),
            expected=expected,
            strange=said("found-nothing") if strange is None else shown(strange),
        )
    return mark


@lru_cache(maxsize=4)  # each text that is checked opens the book
def _read(text: str) -> tuple[Mark | None, str | None]:
    """The mark that a text is; None, with the line that is none of a mark, where it is not."""
    lines = text.splitlines()
    first = FIRST.fullmatch(lines[0]) if lines else None
    rest = [LINE.fullmatch(line) for line in lines[1:]]
    if first is None or not all(rest):
        return None, next((ln for ln, ok in zip(lines, [first, *rest], strict=False) if not ok), None)
    return Mark(first[1], {found[2]: found[1] for found in rest if found}), None
