"""A sources folder with one file damaged, a workshop to read it with, and the rows that a reader made."""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from peaceops.book.tables import BY_NAME
from peaceops.errors import PeaceopsError
from peaceops.ingest import names
from peaceops.ingest.build import _own_tables
from peaceops.ingest.workshop import Workshop

Change = Callable[[bytes], bytes]
Rows = list[dict[str, Any]]
CUT_SHORT = r"expected at least \d+ rows, found \d+; the file looks cut off"


def unnamed(root: Path) -> Workshop:
    """A workshop that knows our own tables, and no names yet."""
    shop = Workshop(root)
    _own_tables(shop)
    return shop


def begin(root: Path, files: Path | None = None) -> Workshop:
    """A workshop that knows the names and our own tables; its readers read `files`, the same folder if not told."""
    shop = unnamed(root)
    names.read(shop)
    shop.root = files or root
    return shop


def rows_of(shop: Workshop, table: str) -> Rows:
    """What the readers have put into a table, by column."""
    columns = BY_NAME[table].names()
    return [dict(zip(columns, row, strict=True)) for row in shop.rows[table]]


def damaged(sources: Path, tmp_path: Path, file: str, change: Change) -> Path:
    """A sources folder whose `file` is changed and whose other files are the publishers'."""
    for folder in sources.iterdir():
        if folder.name != file.split("/")[0]:
            (tmp_path / folder.name).symlink_to(folder)
    (tmp_path / file).parent.mkdir(parents=True)
    for other in (sources / file).parent.iterdir():
        if other.name != Path(file).name:
            (tmp_path / file).with_name(other.name).symlink_to(other)
    data = (sources / file).read_bytes()
    (tmp_path / file).write_bytes(change(data))
    assert (tmp_path / file).read_bytes() != data, f"{file}: the damage changes nothing"
    return tmp_path


def inside(change: Change) -> Change:
    """A change of what a packed file holds; of the file itself where it is not packed."""

    def changed(data: bytes) -> bytes:
        packed = data.startswith(b"\x1f\x8b")
        out = change(gzip.decompress(data) if packed else data)
        return gzip.compress(out, 1) if packed else out

    return changed


def swap(old: str | bytes, new: str | bytes, times: int = 1) -> Change:
    """A change of the first `times` places that say `old`, packed or not; -1 for every place."""
    was, becomes = (text if isinstance(text, bytes) else text.encode() for text in (old, new))

    def change(data: bytes) -> bytes:
        assert was in data, f"{old!r} stands nowhere in the file"
        return data.replace(was, becomes, times)

    return inside(change)


def cut_lines(lines: int) -> Change:
    """The file without its last lines."""

    def change(data: bytes) -> bytes:
        return b"".join(data.splitlines(keepends=True)[:-lines])

    return inside(change)


def stopped(read: Callable[[Workshop], None], sources: Path, tmp_path: Path, file: str, change: Change) -> str:
    """The sentence that a reader stops with when one file is changed."""
    shop = begin(sources, damaged(sources, tmp_path, file, change))
    with pytest.raises(PeaceopsError) as caught:
        read(shop)
    return str(caught.value)


def refused_in_one_sentence(
    read: Callable[[Workshop], None], sources: Path, tmp_path: Path, file: str, change: Change, says: str
) -> None:
    """Assert that the reader stops with one sentence that begins with the file and says so (a pattern)."""
    sentence = stopped(read, sources, tmp_path, file, change)
    assert re.search(says, sentence), sentence
    assert sentence.startswith(file) and "\n" not in sentence
