"""Who runs the pieces: processes of this machine, or Daft on its own runner or on Ray. The work is the same function.

Daft is asked for nothing but running it: no column of documents passes through it, no row is exploded, nothing is
aggregated, so that its own readers and its own order cannot change what is found.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from functools import cache
from pathlib import Path
from typing import Any

from peaceops.book import open_book
from peaceops.claims.corpus.batch import Checker, checker
from peaceops.claims.corpus.part_files import Tally, make_part, tally_from, write_lost
from peaceops.claims.corpus.pieces import Piece, piece_from
from peaceops.errors import refused, shown
from peaceops.words.catalogue import said

ENGINES = ("local", "daft", "ray")
Done = Callable[[Piece, Tally], None]


@cache
def _own(book: str) -> Checker:
    """The checker of this worker, made once."""
    return checker(open_book(book))


def work(folder: str, piece: str, book: str) -> str:
    """One piece of work: its part written, its tally given back. All three as text, for any engine."""
    return make_part(Path(folder), piece_from(piece), _own(book)).to_json()


def run_pieces(
    engine: str, pieces: Sequence[Piece], folder: Path, book: Path, done: Done, *, processes: int = 0, address: str = ""
) -> None:
    """Make the parts of the pieces, and tell each as it is done. `processes`: 0 for as many as the machine has cores.
    `address`: of a Ray cluster that runs.

    Raises PeaceopsError for an unknown engine and one that is not installed."""
    count = min(processes or os.cpu_count() or 1, max(len(pieces), 1))
    if engine == "local":
        _run_here(pieces, folder, book, done, count)
    elif engine in ENGINES:
        _run_on_daft(engine, pieces, folder, book, done, count, address)
    else:
        raise refused("unknown-engine", engine=shown(engine), engines=", ".join(ENGINES))


def _run_here(pieces: Sequence[Piece], folder: Path, book: Path, done: Done, count: int) -> None:
    """In processes of this machine. Where one is ended from outside (no memory, a reader that falls), what is left runs
    piece by piece, and a piece that ends its process again is told as lost."""
    left = dict.fromkeys(pieces)
    try:
        with _pool(count) as pool:
            for piece, tally in _results(pool, pieces, folder, book, count):
                del left[piece]
                done(piece, tally)
    except BrokenProcessPool:
        for piece in left:
            done(piece, _alone(piece, folder, book))


def _results(
    pool: ProcessPoolExecutor, pieces: Sequence[Piece], folder: Path, book: Path, count: int
) -> Iterator[tuple[Piece, Tally]]:
    """Pieces as they are done; a few more than there are processes wait at a time, however many there are."""
    coming = iter(pieces)
    running: dict[Future[str], Piece] = {}
    try:
        while True:
            while len(running) < 2 * count and (piece := next(coming, None)) is not None:
                running[pool.submit(work, str(folder), piece.to_json(), str(book))] = piece
            if not running:
                return
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                yield running.pop(future), tally_from(future.result())
    finally:
        for future in running:
            future.cancel()


def _alone(piece: Piece, folder: Path, book: Path) -> Tally:
    try:
        with _pool(1) as pool:
            return tally_from(pool.submit(work, str(folder), piece.to_json(), str(book)).result())
    except BrokenProcessPool:
        return write_lost(folder, piece, str(said("corpus-worker-ended")))


def _pool(count: int) -> ProcessPoolExecutor:
    """Fresh processes: a copy of this one would hold locks of its threads."""
    return ProcessPoolExecutor(count, mp_context=multiprocessing.get_context("spawn"), initializer=_quiet)


def _quiet() -> None:
    """An interrupt is for the process that runs them all."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _run_on_daft(
    engine: str, pieces: Sequence[Piece], folder: Path, book: Path, done: Done, count: int, address: str
) -> None:
    """By Daft: a table with a piece a row, a column of tallies computed by `work`."""
    daft = _daft(engine, address)

    @daft.cls(use_process=True, max_concurrency=count)
    class Worker:
        """A process that checks pieces."""

        @daft.method(return_dtype=daft.DataType.string())  # type: ignore[untyped-decorator]
        def tally(self, piece: str) -> str:
            return work(str(folder), piece, str(book))

    by_text = {piece.to_json(): piece for piece in pieces}
    table = daft.from_pydict({"piece": list(by_text)})
    # A piece at a time goes to a worker: Daft would hand all of them, a handful of short words, to the first.
    table = table.into_partitions(len(by_text)) if engine == "ray" else table.into_batches(1)
    for row in table.select(daft.col("piece"), Worker().tally(daft.col("piece")).alias("tally")).iter_rows():
        done(by_text[row["piece"]], tally_from(row["tally"]))


def _daft(engine: str, address: str) -> Any:
    """Daft with its runner set. Raises PeaceopsError where it, or Ray, is not installed."""
    os.environ.setdefault("DAFT_ANALYTICS_ENABLED", "0")
    os.environ.setdefault("DO_NOT_TRACK", "true")
    os.environ.setdefault("DAFT_PROGRESS_BAR", "0")  # ours tells how far it is
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    try:
        import daft

        if engine == "ray":
            import ray  # noqa: F401
    except ImportError:
        raise refused("engine-not-installed", engine=engine) from None
    if engine == "ray":
        daft.set_runner_ray(address=address or "auto", noop_if_initialized=True)
    else:
        daft.set_runner_native()
    return daft
