"""Texts of resolutions 1-2259 (1946-2015), read for their operative paragraphs and never stored."""

from __future__ import annotations

import json
import re
from pathlib import Path

from peaceops.errors import PeaceopsError
from peaceops.ingest.source_files import read_text
from peaceops.ingest.sources import Sources

FILE = "unsc-resolution-texts/texts_1946_2015.jsonl.gz"
NUMBERED = re.compile(r"(?m)^\s*(\d{1,3})\s*[.\u2024]\s+(?=\S)")


def read_texts(root: Path | Sources) -> dict[int, str]:
    """Text by number of the resolution."""
    texts: dict[int, str] = {}
    for line, raw in enumerate(read_text(root, FILE).split("\n"), start=1):  # texts hold other line separators
        if not raw:
            continue
        try:
            record = json.loads(raw)
            texts[int(record["res_no"])] = str(record["text"])
        except (json.JSONDecodeError, KeyError, TypeError, ValueError):
            raise PeaceopsError(f"{FILE}, row {line}: expected a record with res_no and text, found none.") from None
    if len(texts) != 2259:
        raise PeaceopsError(f"{FILE}: expected the 2,259 resolutions of 1946 to 2015, found {len(texts)}.")
    return texts


def operative(text: str) -> list[tuple[str, str]]:
    """Operative paragraphs (number, words) of a plain text, as far as their numbers rise by one from 1."""
    pieces = NUMBERED.split(text)
    out: list[tuple[str, str]] = []
    for number, words in zip(pieces[1::2], pieces[2::2], strict=True):
        if int(number) == len(out) + 1:
            out.append((number, " ".join(words.split())))
        elif out:
            out[-1] = (out[-1][0], f"{out[-1][1]} {' '.join(words.split())}")
    return out
