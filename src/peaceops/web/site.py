"""What every request shares: the book, its edition, the limits, the operator's feeds. Nothing here changes after the
start but what was read of the feeds."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from anyio import CapacityLimiter

from peaceops.book import Book
from peaceops.feeds.watch import Watch
from peaceops.web.answers import Answers
from peaceops.web.query_apart import Workers
from peaceops.web.throttle import Throttle


@dataclass(frozen=True, slots=True)
class SiteLimits:
    """What one request may cost. Bytes, seconds, counts."""

    body_bytes: int = 5_000_000  # a long report of the Secretary-General as PDF has two to five million
    body_seconds: float = 30.0  # in which a body must have come
    address_characters: int = 8_000  # of a request, its question included
    kept_bytes: int = 96_000_000  # answers that are kept, all together
    page_rows: int = 1_000  # rows of a JSON answer at once, unless asked for; the rest by `offset`
    most_rows: int = 10_000  # rows of a page that may be asked for
    heavy_per_minute: int = 30  # checks, simulations, forecasts, reviews and queries of one address
    heavy_at_once: int = 4  # made at the same time; others wait, and no light question waits for them
    light_at_once: int = 8  # answers to light questions: more threads than that only wait for one another, with memory
    slow_at_once: int = 1  # pages that take tenths of a second: two at a time would each take twice as long


@dataclass(frozen=True)
class Site:
    """A site over one book. `watch`: the feeds of its operator, None where there are none."""

    book: Book
    limits: SiteLimits = field(default_factory=SiteLimits)
    watch: Watch | None = None

    @cached_property
    def answers(self) -> Answers:
        """The answers that are kept."""
        return Answers(self.limits.kept_bytes)

    @cached_property
    def slow(self) -> CapacityLimiter:
        """By which slow pages are made one after the other."""
        return CapacityLimiter(self.limits.slow_at_once)

    @cached_property
    def throttle(self) -> Throttle:
        """Who has asked how many heavy questions."""
        return Throttle(self.limits.heavy_per_minute)

    @cached_property
    def querying(self) -> Workers:
        """What answers queries, started when it is first asked."""
        return Workers(self.book)

    @cached_property
    def edition(self) -> str:
        """The mark of the book, by which answers are kept and cached."""
        return self.book.version

    def readings(self) -> int:
        """How often feeds have been read: a page that shows them is made anew when it changes."""
        return self.watch.readings if self.watch else 0

    def today(self) -> date:
        """The day of a question that names none."""
        return date.today()
