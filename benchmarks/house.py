"""What a review asks of the book and how many figures it makes: python benchmarks/house.py [MISSION] [DATE]."""

from __future__ import annotations

import sys
import time
from datetime import date
from typing import Any

import peaceops
from peaceops.book import edition
from peaceops.book.edition import Engine
from peaceops.document.walk import figures_of


def main(mission: str, day: date) -> None:
    """Print queries, figures made and shown, and the processor time of a first and a second review."""
    counts = {"queries": 0, "figures": 0}
    ask, whole, made = edition.Engine.ask, edition.Engine.whole, peaceops.Figure.__post_init__

    def counted_ask(self: Engine, *args: Any, **more: Any) -> Any:
        counts["queries"] += 1
        return ask(self, *args, **more)

    def counted_whole(self: Engine, sql: str) -> Any:
        counts["queries"] += 1
        return whole(self, sql)

    def counted_figure(self: peaceops.Figure) -> None:
        counts["figures"] += 1
        made(self)

    edition.Engine.ask = counted_ask  # type: ignore[method-assign]
    edition.Engine.whole = counted_whole  # type: ignore[method-assign]
    peaceops.Figure.__post_init__ = counted_figure  # type: ignore[method-assign]
    document = peaceops.review(mission, day)
    print(f"queries {counts['queries']}, figures made {counts['figures']}, ", end="")
    print(f"shown {sum(1 for _ in figures_of(document.sections))}")
    peaceops.Figure.__post_init__ = made  # type: ignore[method-assign]
    begun = time.process_time()
    peaceops.review(mission, day)
    print(f"again, answers kept: {time.process_time() - begun:.2f} s of processor time")
    begun = time.process_time()
    peaceops.to_html(document)
    print(f"HTML: {time.process_time() - begun:.2f} s")


if __name__ == "__main__":
    main(
        sys.argv[1] if len(sys.argv) > 1 else "UNMIK",
        date.fromisoformat(sys.argv[2] if len(sys.argv) > 2 else "2018-10-20"),
    )
