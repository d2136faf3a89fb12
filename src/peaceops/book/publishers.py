"""Publishers of pages: what kind each is, and whether the body of a document may name it.

The United Nations, other organizations, governments and research may be named. What press, encyclopaedias and copies
say is kept, and marked; their names stand in the register alone. The table `publishers.csv` has a row a site (its own
and those below it) or a name.
"""

from __future__ import annotations

import re
from csv import DictReader
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_suffix(".csv")
SITE = re.compile(r"https?://(?:www\.)?([^/:\s;]+)")
NO_DOCUMENT = ("press", "copy")  # what they print of a document is not the document
PRESS = re.compile(r"\bpress reports?\b|, press$|^press:")


@dataclass(frozen=True, slots=True)
class Publisher:
    """A site or a name, the kind of publisher that it is, and whether it may be named in the body."""

    site: str
    name: str
    kind: str
    in_body: bool


@cache
def publishers() -> tuple[Publisher, ...]:
    """The table."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return tuple(Publisher(r["site"], r["name"], r["kind"], r["body"] == "yes") for r in DictReader(file))


def of_site(address: str) -> Publisher | None:
    """The publisher of an address, or of a bare site; None where the table has none."""
    found = SITE.search(address)
    site = (found[1] if found else address).lower()
    held = [p for p in publishers() if p.site and (site == p.site or site.endswith(f".{p.site}"))]
    return max(held, key=lambda p: len(p.site), default=None)


def named_in(text: str) -> list[Publisher]:
    """The publishers of the table that some words name."""
    near = (p for p in publishers() if p.name and p.name in text)  # a word inside another is none
    return [p for p in near if re.search(rf"\b{re.escape(p.name)}\b", text)]


@cache
def is_from_press(locator: str) -> bool:
    """Whether a place in a source names press, or a copy, and so no document that was read."""
    words = re.sub(r"https?://\S+", "", locator).strip(" ;")
    site = of_site(locator) if "://" in locator else None
    in_kind = any(p.kind in NO_DOCUMENT for p in (site, *named_in(words)) if p)
    return in_kind or bool(PRESS.search(words))
