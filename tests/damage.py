"""A sources folder with one file damaged, and a workshop to read it with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from peaceops.ingest import names
from peaceops.ingest.build import _own_tables
from peaceops.ingest.workshop import Workshop


def begin(root: Path) -> Workshop:
    """A workshop that knows the names and our own tables."""
    shop = Workshop(root)
    _own_tables(shop)
    names.read(shop)
    return shop


def damaged(sources: Path, tmp_path: Path, file: str, change: Callable[[bytes], bytes]) -> Path:
    """A sources folder whose `file` is changed and whose other files are the publishers'."""
    for folder in sources.iterdir():
        if folder.name != file.split("/")[0]:
            (tmp_path / folder.name).symlink_to(folder)
    (tmp_path / file).parent.mkdir(parents=True)
    for other in (sources / file).parent.iterdir():
        if other.name != Path(file).name:
            (tmp_path / file).with_name(other.name).symlink_to(other)
    (tmp_path / file).write_bytes(change((sources / file).read_bytes()))
    return tmp_path


def swap(old: str, new: str) -> Callable[[bytes], bytes]:
    def change(data: bytes) -> bytes:
        assert old.encode() in data
        return data.replace(old.encode(), new.encode(), 1)

    return change
