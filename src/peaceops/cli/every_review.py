"""peaceops review ALL: the review of every mission on one date."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from peaceops.cli.streams import named, say
from peaceops.errors import escaped, refused
from peaceops.words.catalogue import said

if TYPE_CHECKING:
    from peaceops.api_reviews import ReviewMade

EVERY = "ALL"


def every_review(day: date | None, out: Path, kinds: tuple[str, ...], payer: str, form: str) -> int:
    """Write them, say of each that it is done, and sum up. The exit code: 1 where one fails, contradicts itself or is
    too long."""
    import peaceops

    made = peaceops.review_all(day, out, kinds, payer=payer, form=form, say=_told)
    unsound = [m for m in made if not m.sound]
    longest = max(made, key=lambda m: m.body_pages or 0, default=None)
    pages = longest.body_pages if longest else None
    summary = said(
        "every-review-sum", count=len(made), unsound=len(unsound), missions=tuple(m.mission for m in unsound)
    )
    say(named(escaped(str(summary))))
    if longest is not None and pages:
        say(named(str(said("every-review-longest", mission=longest.mission, pages=pages))))
    return 1 if unsound else 0


def _told(made: ReviewMade, done: int, of: int) -> None:
    for name in made.files:
        print(escaped(name), flush=True)
    say(named(escaped(str(said("every-review-done", done=done, of=of, mission=made.mission)))))
    for each in (*made.contradictions, *filter(None, (made.failed,))):
        say(named(escaped(f"{made.mission}: {each}")))


def without(given: Mapping[str, object]) -> None:
    """Refuse options that are about one review. `given`: by name, those that were given."""
    for name, value in given.items():
        if value:
            raise refused("not-with-every-review", option=name)
