"""A piece of a corpus as a part: one Parquet file of statements that appears whole or not at all.

The counts of a part stand in the same file, so that there is no moment at which one is there without the other. A run
that was killed leaves whole parts, and rooms of unfinished ones, which the next run sweeps.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import pyarrow as pa
from pyarrow import parquet

from peaceops.claims.corpus.arrow_columns import CLAIMS
from peaceops.claims.corpus.batch import Checker, Unread, check_batch
from peaceops.claims.corpus.documents import Problem, batches_of
from peaceops.claims.corpus.pieces import Piece
from peaceops.files import write_file

CLAIMS_FOLDER = "claims"
COUNTS = b"peaceops"


@dataclass(slots=True)
class Tally:
    """What was read: documents, their bytes as they stand in the files, those that the sieve kept, statements, and what
    could not be read."""

    documents: int = 0
    bytes: int = 0
    kept: int = 0
    claims: int = 0
    unread: list[Unread] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        """Count another one in."""
        self.documents += other.documents
        self.bytes += other.bytes
        self.kept += other.kept
        self.claims += other.claims
        self.unread += other.unread

    def to_json(self) -> str:
        """As text."""
        return json.dumps(asdict(self))


def tally_from(text: str | bytes) -> Tally:
    """The tally that `to_json` wrote."""
    told: dict[str, Any] = json.loads(text)
    unread = [Unread(**each) for each in told.pop("unread")]
    return Tally(unread=unread, **told)


def part_path(folder: Path, piece: Piece) -> Path:
    """Where the part of a piece goes."""
    return folder / CLAIMS_FOLDER / f"{piece.name}.parquet"


def make_part(folder: Path, piece: Piece, own: Checker) -> Tally:
    """Check a piece and write its part. A part that is there is replaced by an equal one."""
    tally = Tally()

    def write(path: Path) -> None:
        with parquet.ParquetWriter(path, CLAIMS, compression="zstd") as writer:
            for batch in batches_of(piece):
                _one(batch, own, tally, writer)
            writer.add_key_value_metadata({COUNTS: tally.to_json().encode()})

    write_file(part_path(folder, piece), write)
    return tally


def write_lost(folder: Path, piece: Piece, why: str) -> Tally:
    """The part of a piece that ended every worker that read it: nothing, but the reason."""
    tally = Tally(unread=[Unread("", f"{piece.file}:{piece.first}", why)])

    def write(path: Path) -> None:
        with parquet.ParquetWriter(path, CLAIMS, compression="zstd") as writer:
            writer.add_key_value_metadata({COUNTS: tally.to_json().encode()})

    write_file(part_path(folder, piece), write)
    return tally


def tally_of(path: Path) -> Tally | None:
    """The counts of a part that is there; None for none, or for a file that is no part."""
    try:
        with parquet.ParquetFile(path) as file:
            told = (file.metadata.metadata or {}).get(COUNTS)
    except (OSError, pa.ArrowException, ValueError):
        return None
    return tally_from(told) if told else None


def _one(batch: pa.RecordBatch | Problem, own: Checker, tally: Tally, writer: parquet.ParquetWriter) -> None:
    """Check a batch, write its statements and count."""
    if isinstance(batch, Problem):
        tally.unread.append(Unread("", batch.place, str(batch.why)))
        return
    outcome = check_batch(batch, own)
    tally.documents += batch.num_rows
    tally.bytes += _bytes(batch)
    tally.kept += outcome.kept
    tally.claims += outcome.claims.num_rows
    tally.unread += outcome.unread
    if outcome.claims.num_rows:
        writer.write_batch(outcome.claims)


def _bytes(batch: pa.RecordBatch) -> int:
    """The bytes of the documents of a batch."""
    from pyarrow import compute

    return int(compute.sum(compute.binary_length(batch.column("content"))).as_py() or 0)
