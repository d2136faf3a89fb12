"""What a user gives to be checked: a path, an address, or "-" for standard input."""

from __future__ import annotations

import os
import re
import stat
import sys
from dataclasses import replace
from pathlib import Path

from peaceops.claims.reading.article import MOST_BYTES, Article
from peaceops.claims.reading.content import no_article
from peaceops.claims.reading.guard import AskLimits
from peaceops.claims.reading.opening import read_apart
from peaceops.errors import shown_path
from peaceops.words.catalogue import said

STANDARD_INPUT = "-"
ADDRESS = re.compile(r"(?i)[a-z][a-z0-9+.-]*://")


def read_article(given: str | Path, limits: AskLimits | None = None) -> Article:
    """The article that a path, an address (http or https) or "-" stands for; a page with its title and date.
    `limits`: how an address may be asked.

    Raises PeaceopsError, one sentence, for whatever holds no article, and an address that may not be asked."""
    words = str(given)
    if isinstance(given, str) and ADDRESS.match(given):
        from peaceops.claims.reading.fetched import fetch_page

        page = fetch_page(given, limits)
        return replace(read_apart(page.content, shown_path(page.address), page.charset), place=page.address)
    if words == STANDARD_INPUT:
        place = str(said("place-standard-input"))
        content = sys.stdin.buffer.read(MOST_BYTES + 1)
    else:
        place = shown_path(words)
        content = file_bytes(words, place)
    return replace(read_apart(content, place), place=words)


def file_bytes(path: str, place: str) -> bytes:
    """The bytes of an ordinary file, one more than an article may have at most. A pipe such as <(...) is read too."""
    try:
        mode = os.stat(path).st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISFIFO(mode)):
            raise no_article(place, "folder" if stat.S_ISDIR(mode) else "device")
        with open(path, "rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise no_article(place, "unreadable", why=error.strerror or type(error).__name__) from None
    except ValueError:  # a NUL, or half a character, in the name
        raise no_article(place, "impossible-name") from None
