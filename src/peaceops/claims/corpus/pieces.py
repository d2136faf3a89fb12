"""The files of a corpus in pieces of work: the same pieces at every run, so that a piece that is done stays done."""

from __future__ import annotations

import glob
import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path

from peaceops.errors import refused, shown, shown_path

PIECE_BYTES = 16_000_000  # of a JSONL file that is not compressed
KINDS = (  # how a file's name ends, and what it holds
    (".warc", "warc"),
    (".warc.gz", "warc"),
    (".wet", "warc"),
    (".wet.gz", "warc"),
    (".parquet", "parquet"),
    (".jsonl", "jsonl"),
    (".ndjson", "jsonl"),
    (".jsonl.gz", "packed_jsonl"),
    (".ndjson.gz", "packed_jsonl"),
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a file that one worker reads: bytes `first` to `last` of JSONL lines (those that begin there), row
    groups of Parquet, or the whole (`last` is -1). `size` and `changed` (nanoseconds) tell the file it was cut from."""

    file: str
    kind: str
    size: int
    changed: int
    first: int = 0
    last: int = -1

    @property
    def name(self) -> str:
        """What the part made from it is called: another file under the same name gives another."""
        words = json.dumps([self.file, self.kind, self.size, self.changed, self.first, self.last])
        return hashlib.sha256(words.encode("utf-8", "surrogateescape")).hexdigest()[:24]

    def to_json(self) -> str:
        """As text, to be handed to a worker elsewhere."""
        return json.dumps(asdict(self))


def piece_from(text: str) -> Piece:
    """The piece that `to_json` wrote."""
    return Piece(**json.loads(text))


def pieces_of(patterns: Sequence[str]) -> list[Piece]:
    """The pieces of all files that the patterns name, in the order of the names. A Parquet file that cannot be opened
    is one piece, whose worker will say so.

    Raises PeaceopsError for patterns that name no file, and a file of another kind."""
    files = sorted({os.path.abspath(name) for p in patterns for name in glob.glob(p, recursive=True)})
    files = [name for name in files if not os.path.isdir(name)]
    if not files:
        raise refused("corpus-without-files", pattern=shown(" ".join(patterns)))
    return [piece for name in files for piece in _of_file(name)]


def kind_of_file(name: str) -> str:
    """warc, parquet, jsonl or packed_jsonl, by the name. Raises PeaceopsError for another ending."""
    low = name.lower()
    found = [kind for ending, kind in KINDS if low.endswith(ending)]
    if not found:
        raise refused("corpus-file-of-no-kind", path=shown_path(name), endings=", ".join(e for e, _ in KINDS))
    return found[-1]


def _of_file(name: str) -> Iterator[Piece]:
    kind, about = kind_of_file(name), os.stat(name)
    size, changed = about.st_size, about.st_mtime_ns
    whole = Piece(name, kind, size, changed)
    if kind == "jsonl" and size > PIECE_BYTES:
        cuts = [*range(0, size, PIECE_BYTES), size]
        yield from (Piece(name, kind, size, changed, a, b) for a, b in pairwise(cuts))
    elif kind == "parquet":
        groups = _row_groups(Path(name))
        yield from (Piece(name, kind, size, changed, n, n) for n in range(groups)) if groups > 1 else [whole]
    else:
        yield whole


def _row_groups(path: Path) -> int:
    import pyarrow as pa
    from pyarrow import parquet

    try:
        with parquet.ParquetFile(path) as file:
            return int(file.metadata.num_row_groups)
    except (pa.ArrowException, OSError, ValueError):
        return 0
