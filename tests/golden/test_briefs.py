"""Six briefs, three of them in French too, each read from end to end: not a word of them changes unseen."""

from __future__ import annotations

from datetime import date

import pytest

from golden import briefs


@pytest.mark.parametrize(("mission", "as_of", "lang"), briefs.BRIEFS, ids=str)
def test_a_brief_is_the_one_that_was_read(mission: str, as_of: date, lang: str) -> None:
    held = briefs.path_of(mission, as_of, lang).read_text(encoding="utf-8")
    assert briefs.brief(mission, as_of, lang) == held, (
        "read what changed: python tests/golden/briefs.py write, then git diff"
    )


def test_every_kept_brief_is_held() -> None:
    assert {p.name for p in briefs.FOLDER.iterdir()} == {briefs.path_of(*each).name for each in briefs.BRIEFS}
