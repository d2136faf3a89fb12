"""What the tests of pulling share: a server, a copy of the shipped book, and a pull from the one into the other."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest

from peaceops.book.store import SHIPPED
from peaceops.errors import PeaceopsError
from peaceops.ingest.pull.fetching import Patience
from peaceops.ingest.pull.keeping import Cache
from peaceops.ingest.pull.pulling import Pulled, pull
from publishers import Publishers, publishers

TODAY = date(2026, 11, 26)
Pull = Callable[..., Pulled]
Refused = Callable[..., str]


@pytest.fixture
def server() -> Iterator[Publishers]:
    """Publishers on this machine, with nothing to give yet."""
    with publishers() as own:
        yield own


@pytest.fixture
def waits() -> list[float]:
    """The pauses that a pull made between its tries."""
    return []


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A copy of the shipped book."""
    return Path(shutil.copytree(SHIPPED, tmp_path / "book"))


@pytest.fixture
def bring(server: Publishers, book: Path, tmp_path: Path, waits: list[float]) -> Pull:
    """Pull tables into the book."""

    def own(
        *tables: str, today: date = TODAY, whole: float = 30.0, mirror: str = "", reports: Sequence[Path] = ()
    ) -> Pulled:
        patience = Patience(stall=0.5, whole=whole, pause=waits.append)
        cache = Cache(tmp_path / "cache")
        at = mirror or server.address
        return pull(tables, book, None, cache, today, mirror=at, reports=reports, patience=patience)

    return own


@pytest.fixture
def refused(bring: Pull, book: Path) -> Refused:
    """The sentence with which a pull stops; the book is as it was before."""

    def sentence(*tables: str, **how: object) -> str:
        before = digests(book)
        with pytest.raises(PeaceopsError) as caught:
            bring(*tables, **how)
        assert digests(book) == before
        assert [p.name for p in book.parent.iterdir() if p.name.startswith(".peaceops")] == []
        said = str(caught.value)
        assert said.endswith(".")
        assert "\n" not in said
        assert said.count("; the database stays as it was") <= 1
        return said

    return sentence


def digests(folder: Path) -> dict[str, str]:
    """SHA-256 of every file of a folder."""
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(folder.iterdir())}
