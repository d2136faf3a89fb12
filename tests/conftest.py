"""Where tests find the publishers' files, and why a test that needs them may skip."""

from __future__ import annotations

import gc
import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from order import place, pytest_xdist_make_scheduler
from peaceops.book import View, open_book

__all__ = ["pytest_xdist_make_scheduler"]  # a hook, which pytest looks for here
# The same code gives the same result every time, on a busy machine too: examples are drawn by the name of the test, and
# none fails for the time it takes. PEACEOPS_EXPLORE=1 draws others at each run, to look for what nobody thought of.
settings.register_profile(
    "peaceops",
    deadline=None,
    derandomize=not os.environ.get("PEACEOPS_EXPLORE"),
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("peaceops")
# As the command line does for itself. Tests hold a book, reviews and syntax: looking for garbage among them after every
# few hundred new objects takes a quarter of the processor. Arithmetic in one thread: two processes of two threads each,
# on two processors, wait for one another for twenty times as long as they compute.
gc.set_threshold(100_000, 20, 10)
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
ROOT = Path(__file__).resolve().parent.parent


def sources_folder() -> Path:
    """The folder of publishers' files: PEACEOPS_SOURCES, or ../shared/sources beside the project."""
    return Path(os.environ.get("PEACEOPS_SOURCES") or ROOT.parent / "shared" / "sources")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: place(item.nodeid))
    if sources_folder().is_dir():
        return
    if os.environ.get("CI"):
        raise pytest.UsageError(f"CI needs the publishers' files, expected in {sources_folder()}.")
    skip = pytest.mark.skip(reason=f"needs the publishers' files in {sources_folder()} (set PEACEOPS_SOURCES)")
    for item in items:
        if "sources" in item.keywords or "sources" in getattr(item, "fixturenames", ()):
            item.add_marker(skip)


@pytest.fixture(scope="session")
def sources() -> Path:
    """The folder of publishers' files, for tests marked `sources`."""
    return sources_folder()


@pytest.fixture(scope="session")
def then() -> View:
    """The shipped book as of 20 October 2018."""
    return open_book().at(date(2018, 10, 20))


@pytest.fixture(scope="session")
def now() -> View:
    """The whole shipped book."""
    return open_book().at()
