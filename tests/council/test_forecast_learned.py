"""What a forecast has learned, kept between processes: bit for bit what would be learned, and of the right votes."""

from __future__ import annotations

import sys
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest

import peaceops
from peaceops.book import View
from peaceops.book.shelf import PACKAGE
from peaceops.council import forecast_learned
from peaceops.council.forecast_learned import Learned, learn, learned
from peaceops.council.forecast_members import VoteModel
from peaceops.errors import PeaceopsError

FIFTEEN = ["CHN", "FRA", "GBR", "RUS", "USA", "DZA", "GUY", "KOR", "SLE", "SVN", "DNK", "GRC", "PAK", "PAN", "SOM"]
SUBJECTS = (("CYP", "UNFICYP"), ("XKX", "UNMIK"), ("SYR", None), ("OTH", None), ("", None), ("new", "new"))
DAYS = (date(1955, 3, 1), date(1990, 6, 1), date(2009, 1, 1), date(2018, 10, 20), date(2025, 9, 1))


@pytest.fixture
def kept_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where answers are kept between processes, in these tests."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    folder = tmp_path / (PACKAGE / "book").relative_to(PACKAGE.anchor)
    folder.mkdir(parents=True)
    return folder


def anew(book: peaceops.Book, on: date, as_of: date | None = None) -> Learned:
    """What is learned before a day, by a view that remembers nothing."""
    return learned(View(book.at().edition, as_of), on)


def told(model: VoteModel, on: date) -> list[tuple[float, ...]]:
    return [tuple(c) for about in SUBJECTS for c in model.predict(FIFTEEN, *about, on.toordinal()).values()]


@pytest.mark.parametrize("on", DAYS, ids=str)
def test_what_is_kept_is_what_would_be_learned_to_the_last_bit(
    on: date, kept_in: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = peaceops.open_book()
    anew(book, on)
    assert len(list(kept_in.iterdir())) == 1
    with monkeypatch.context() as patched:
        patched.setattr(forecast_learned, "learn", None)  # nothing is learned twice
        kept = anew(book, on)
    fresh = learn(book.at(), on)
    assert kept is not fresh and kept.texts == fresh.texts
    assert kept.recent == fresh.recent and kept.scores == fresh.scores
    assert told(kept.model, on) == told(fresh.model, on)
    for ours, theirs in (
        (kept.model._regressions, fresh.model._regressions),
        (kept.adoption.regressions, fresh.adoption.regressions),
    ):
        assert np.array_equal(ours.coefficients, theirs.coefficients)
        assert np.array_equal(ours._precision, theirs._precision)
    chances = np.linspace(0.001, 0.999, 50).tolist()
    for draft in (None, True, False):
        assert [kept.adoption.predict(p, draft) for p in chances] == [fresh.adoption.predict(p, draft) for p in chances]
    assert kept.adoption.failures._counts == fresh.adoption.failures._counts


def test_days_between_two_votes_ask_for_one_answer_and_others_for_their_own(kept_in: Path) -> None:
    book = peaceops.open_book()
    votes = sorted({r.voted_on for r in book.at().all(forecast_learned.VotesRow)})
    last, newest = votes[-2], votes[-1]
    first = anew(book, newest)
    assert len(list(kept_in.iterdir())) == 1
    assert anew(book, last + timedelta(days=1)).texts == first.texts
    later = anew(book, newest + timedelta(days=1))
    assert len(later.texts) > len(first.texts)
    assert anew(book, newest, date(2018, 10, 20)).texts != first.texts  # what was public then
    assert max(t.day for t in anew(book, newest).texts) < newest.toordinal()


def test_a_day_is_told_from_the_votes_of_its_own_window(kept_in: Path) -> None:
    """Ten years are scored: a vote that falls out of them is out of the scores that are kept."""
    book, on = peaceops.open_book(), date(2026, 6, 1)
    for day in (on, on + timedelta(days=40), on + timedelta(days=400)):
        assert anew(book, day).scores == learn(book.at(), day).scores


def test_no_vote_is_no_answer(kept_in: Path) -> None:
    with pytest.raises(PeaceopsError, match="no vote of the Council before 1946-01-18"):
        anew(peaceops.open_book(), date(1946, 1, 18))
