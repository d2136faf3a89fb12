"""How long an answer may be kept by others: for ever where its address names edition and day, an hour where it names
the day, and else only if it is asked again whether it still holds."""

from __future__ import annotations

from collections.abc import Mapping

from peaceops.days import ISO
from peaceops.web.site import Site

DAYS = ("as_of", "on", "active_on", "today", "start")  # parameters that stand in the place of today
FOR_EVER = "public, max-age=31536000, immutable"
AN_HOUR = "public, max-age=3600"
ASK_AGAIN = "no-cache"
NEVER = "no-store"


def cached_for(site: Site, given: Mapping[str, str], edition: str, *, passing: bool) -> str:
    """The head `cache-control` of an answer. A day to come, or today, may be answered otherwise tomorrow;
    what rests on a body or on a page elsewhere is kept by nobody (`passing`)."""
    if passing:
        return NEVER
    today = site.today().isoformat()
    named = [given[name] for name in DAYS if name in given]
    past = bool(named) and all(ISO.fullmatch(day) and day < today for day in named)
    if not past:
        return ASK_AGAIN
    return FOR_EVER if edition else AN_HOUR
