"""In which order tests run, and which of them stay together when several processes share them.

The tests of one file stay in one process, so that what they share is made once. The house comes first, for it takes
seconds and says most; then the files that take longest, so that no process is left with one at the end.
"""

from __future__ import annotations

from typing import Any

import pytest

FIRST = ("test_house.py", "test_docstrings.py", "test_errors.py")
LONGEST = (  # of the processor, measured file by file on 26 November 2026: from 70 seconds down to 10
    "robustness/test_bootstrap.py",
    "browser/test_site.py",
    "ingest/pull/test_pull.py",
    "test_rebuild.py",
    "council/test_text_model.py",
    "web/pages/test_pages_for_all.py",
    "council/test_forecast.py",
    "book/test_intact.py",
    "claims/corpus/test_run.py",
    "ingest/test_interests.py",
    "robustness/test_threads.py",
    "ingest/pull/test_reports.py",
    "robustness/test_damage.py",
    "review/test_sweep.py",
    "robustness/test_fuzz.py",
    "web/test_api_doors.py",
    "web/pages/test_site_pages.py",
    "web/test_security.py",
    "test_packaging.py",
    "ingest/test_manifest.py",
    "cli/test_streams.py",
    "cli/test_help.py",
    "ingest/pull/test_wrong_months.py",
    "web/test_schemathesis.py",
    "web/pages/test_state_pages.py",
    "test_same_sums.py",
    "book/test_packed.py",
    "golden/test_reviews.py",
    "test_docs.py",
    "review/compared/test_compared.py",
    "ingest/test_money_damage.py",
    "ingest/test_people_sources.py",
    "words/test_word_list.py",
)


def place(nodeid: str) -> int:
    """Where a test stands in the order; those of the same place stay as they were found."""
    file = nodeid.partition("::")[0].removeprefix("tests/")
    if file in FIRST:
        return -1
    return LONGEST.index(file) if file in LONGEST else len(LONGEST)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """How `-n 2` shares tests, unless the command says otherwise (`--dist`): file by file, in the order of above."""
    from xdist.scheduler import LoadFileScheduling

    if config.getvalue("dist") != "load":
        return None
    config.option.loadscopereorder = False
    return LoadFileScheduling(config, log)
