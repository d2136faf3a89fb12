"""Feeds of an operator, read again on a schedule: a server is asked for news alone, and after a fault more rarely.

What was read last stays when a later reading fails, and the fault is said beside it. Nothing is written to disk.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from peaceops.claims.reading.given import ADDRESS, file_bytes
from peaceops.claims.reading.guard import AskLimits
from peaceops.errors import PeaceopsError, refused, shown_path
from peaceops.feeds.feed import Feed
from peaceops.feeds.parse import no_feed
from peaceops.feeds.read import FeedHeld, ask_again

EVERY = timedelta(minutes=30)
RAREST = timedelta(days=1)  # between two readings of a feed that fails
MOST_FEEDS = 100
LOOKS_EVERY = 15.0  # seconds between two looks at what is due


@dataclass(frozen=True, slots=True)
class FeedState:
    """A feed of the operator: its path or address, what was read last (None: nothing yet), when, in UTC, and when it is
    due. `fault`: the sentence of the last reading, "" where it went well; `failed`: readings since one that did."""

    place: str
    due: datetime
    held: FeedHeld | None = None
    read_at: datetime | None = None
    fault: str = ""
    failed: int = 0

    @property
    def name(self) -> str:
        """Its own title, else its address, or the name of its file: an operator's folders are no matter of readers."""
        if self.held and self.held.feed.title:
            return self.held.feed.title
        return self.place if ADDRESS.match(self.place) else Path(self.place).name


class Watch:
    """The feeds of an operator. One thread reads; any may ask for `states()` and `feeds()`."""

    def __init__(self, places: Sequence[str], limits: AskLimits | None = None, every: timedelta = EVERY) -> None:
        self._limits, self._every = limits, every
        self._states = tuple(FeedState(place, datetime.min.replace(tzinfo=UTC)) for place in places)
        self.readings = 0  # rounds in which something was read
        self._stop = threading.Event()

    def states(self) -> tuple[FeedState, ...]:
        """Each feed, in the operator's order."""
        return self._states

    def feeds(self) -> tuple[Feed, ...]:
        """What was read last of each that was read, with the names that readers see."""
        return tuple(replace(s.held.feed, title=s.name, place=s.name) for s in self._states if s.held)

    def read_due(self, now: datetime) -> None:
        """Read what is due, one after the other, and hand out all states at once."""
        if any(state.due <= now for state in self._states):
            self._states = tuple(self._read(s, now) if s.due <= now else s for s in self._states)
            self.readings += 1

    def _read(self, state: FeedState, now: datetime) -> FeedState:
        try:
            held = ask_again(state.place, state.held, self._limits)
        except (PeaceopsError, OSError) as reason:
            error = reason if isinstance(reason, PeaceopsError) else _of_machine(state.place, reason)
            fault = str(error).replace(state.place, state.name)
            wait = min(self._every * 2 ** min(state.failed + 1, 10), RAREST)
            return replace(state, due=now + wait, fault=fault, failed=state.failed + 1)
        return FeedState(state.place, now + self._every, held, now)

    def start(self) -> None:
        """Begin to read, on a thread of its own that ends with the process or by `stop()`."""
        threading.Thread(target=self._run, name="feeds", daemon=True).start()

    def stop(self) -> None:
        """Read no more."""
        self._stop.set()

    def _run(self) -> None:
        while True:
            self.read_due(datetime.now(UTC))
            if self._stop.wait(LOOKS_EVERY):
                return


def _of_machine(place: str, error: OSError) -> PeaceopsError:
    """What the machine refused, such as a process more: the reader goes on, and tries again later."""
    return no_feed(shown_path(place), "unreadable", why=error.strerror or type(error).__name__)


def operators_feeds(path: Path | str) -> tuple[str, ...]:
    """The feeds that an operator's file names, one path or address a line; `#` begins a remark. Paths are relative to
    the file.

    Raises PeaceopsError for a file that cannot be read, names no feed, or more than a hundred."""
    place = shown_path(path)
    text = file_bytes(str(path), place).decode("utf-8-sig", errors="replace")
    lines = (line.strip() for line in text.splitlines())
    named = [line for line in lines if line and not line.startswith("#")]
    if not 0 < len(named) <= MOST_FEEDS:
        raise refused("feeds-file", place=place, count=len(named), most=MOST_FEEDS)
    folder = Path(path).absolute().parent
    return tuple(dict.fromkeys(n if ADDRESS.match(n) else str(folder / n) for n in named))
