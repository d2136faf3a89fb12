"""What several tests of the readers share: the Council's texts, read once, and what its reader stops with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from damage import Change, begin, damaged
from peaceops.errors import PeaceopsError
from peaceops.ingest.council import read, texts, unxml, votes
from peaceops.ingest.council.unxml import Act
from peaceops.ingest.workshop import Workshop


@pytest.fixture(scope="session")
def acts(sources: Path) -> dict[int, Act]:
    """Resolutions by number, as marked up."""
    return unxml.read_unxml(sources)


@pytest.fixture(scope="session")
def words(sources: Path) -> dict[int, str]:
    """Texts of resolutions by number."""
    return texts.read_texts(sources)


@pytest.fixture(scope="session")
def council(sources: Path) -> Workshop:
    """A workshop that has read all of the Council."""
    made = begin(sources)
    read(made)
    return made


@pytest.fixture
def refused(sources: Path, tmp_path: Path, acts: dict[int, Act], words: dict[int, str]) -> Callable[[str, Change], str]:
    """The sentence with which the reader of votes stops at a changed file."""

    def sentence(file: str, change: Change) -> str:
        shop = begin(damaged(sources, tmp_path, file, change))
        with pytest.raises(PeaceopsError) as caught:
            votes.read(shop, acts, words)
        said = str(caught.value)
        assert said.endswith(".") and "\n" not in said
        return said

    return sentence
