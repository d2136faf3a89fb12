"""A corpus checked: what is there already is left, what is missing is made, progress is told, a summary closes it."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from peaceops.book import Book
from peaceops.claims.corpus.engines import ENGINES, run_pieces
from peaceops.claims.corpus.part_files import CLAIMS_FOLDER, Tally, part_path, tally_of
from peaceops.claims.corpus.pieces import Piece, pieces_of
from peaceops.claims.corpus.repeated import CorpusRun, summarised
from peaceops.errors import refused, shown, shown_path
from peaceops.files import errors_of, folder_place, sweep, write_text
from peaceops.words.catalogue import Said, said

RUN = "run.json"
UNREAD = "unread.jsonl"
TOLD_SECONDS = 2.0
Say = Callable[[Said], None]


def check_files(
    patterns: Sequence[str],
    folder: Path,
    book: Book,
    say: Say,
    *,
    engine: str = "local",
    processes: int = 0,
    address: str = "",
) -> CorpusRun:
    """Check the documents of all files that the patterns name; statements go into `folder/claims/*.parquet`.

    A run that was ended goes on where it was: a part appears whole, and is made once. Raises PeaceopsError for patterns
    that name no file, an unknown engine, and a folder that holds parts of other files or of another book."""
    if engine not in ENGINES:
        raise refused("unknown-engine", engine=shown(engine), engines=", ".join(ENGINES))
    pieces, began = pieces_of(patterns), time.monotonic()
    _begin(folder, book, pieces)
    total, left = Tally(), []
    for piece in pieces:
        if (found := tally_of(part_path(folder, piece))) is None:
            left.append(piece)
        else:
            total.add(found)
    progress = _Progress(total, len(pieces), len(pieces) - len(left), say)
    run_pieces(engine, left, folder.absolute(), book.folder, progress.done, processes=processes, address=address)
    # By the files and not by the order in which they were done, so that every engine leaves the same.
    total.unread.sort(key=lambda each: (each.place, each.id))
    write_text(folder / UNREAD, "".join(json.dumps(asdict(u), ensure_ascii=False) + "\n" for u in total.unread))
    return summarised(folder, total, len(pieces), len(left), time.monotonic() - began)


def _begin(folder: Path, book: Book, pieces: Sequence[Piece]) -> None:
    """Make the folder, or see that it holds parts of these files and this book, and no others."""
    parts = folder / CLAIMS_FOLDER
    with errors_of(folder):
        folder_place(folder)
        parts.mkdir(parents=True, exist_ok=True)
        sweep(parts)
    mine = {"book": book.version, "files": sorted({f"{p.file}|{p.size}|{p.changed}" for p in pieces})}
    before = _before(folder / RUN)
    strange = {path.name for path in parts.glob("*.parquet")} - {part_path(folder, p).name for p in pieces}
    if strange or (before is not None and before.get("book") != mine["book"]):
        raise refused("corpus-of-another-run", folder=shown_path(folder))
    write_text(folder / RUN, json.dumps(mine, ensure_ascii=False, indent=1) + "\n")


def _before(path: Path) -> dict[str, Any] | None:
    """What the run before was of; None for none."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        told = None
    return told if isinstance(told, dict) else {}


class _Progress:
    """Counts parts as they are done, and tells how far and how fast, every two seconds and at the end."""

    def __init__(self, total: Tally, pieces: int, ready: int, say: Say) -> None:
        self._total, self._pieces, self._ready, self._say = total, pieces, ready, say
        self._began = self._told = time.monotonic()
        self._before = (total.documents, total.bytes)
        if ready:
            say(said("corpus-goes-on", ready=ready, pieces=pieces))

    def done(self, piece: Piece, tally: Tally) -> None:
        """A piece is done."""
        self._total.add(tally)
        self._ready += 1
        now = time.monotonic()
        if now - self._told < TOLD_SECONDS and self._ready < self._pieces:
            return
        self._told, spent = now, max(now - self._began, 1e-3)
        documents, size = self._total.documents - self._before[0], self._total.bytes - self._before[1]
        self._say(
            said(
                "corpus-progress",
                ready=self._ready,
                pieces=self._pieces,
                documents=self._total.documents,
                claims=self._total.claims,
                rate=round(documents / spent),
                megabytes=round(size / spent / 1e6),
            )
        )
