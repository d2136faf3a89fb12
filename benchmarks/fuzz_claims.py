"""Texts and files that nobody would write, read by the million: whatever is no refusal in one sentence is a crash.

    python benchmarks/fuzz_claims.py [--numbers 900000] [--files 100000] [--texts 20000] [--seed 1]

`--numbers`: texts for the parser of numbers and times; `--files`: pages, PDF and Word files with bytes changed, for the
readers; `--texts`: whole checks of sentences cut, joined and changed. Prints runs, refusals and crashes of each, and
the first crashes with what led to them; exits with 1 where there is one.
"""

from __future__ import annotations

import argparse
import io
import random
import sys
import traceback
import zipfile
from collections.abc import Callable, Sequence
from datetime import date

import peaceops
from peaceops.claims.letters import evened
from peaceops.claims.numerals import numbers_in
from peaceops.claims.reading.opening import read_content
from peaceops.claims.when import times_in
from peaceops.errors import PeaceopsError

DAY = date(2018, 10, 20)
PIECES = (
    *"0123456789.,;:'’-–—%$€£()/ \n\t\u00a0\u202f",
    *("12,5", "1,15,000", "12 374", "14.400", "three", "million", "mille", "Milliarden", "fünfzig", "dozen", "half"),
    *(
        "one in four",
        "per cent",
        "%",
        "bn",
        "S$",
        "nearly",
        "no fewer than",
        "plus d'",
        "bis zu",
        "19",
        "2018-19",
        "30 June",
    ),
    *(
        "31 Feb",
        "last year",
        "since 1948",
        "until",
        "in May",
        "siebenundneunzig",
        "quatre-vingts",
        "ⅷ",
        "٣",
        "𝟜",
        "ß",
        "İ",
    ),
    *(
        "UN",
        "peacekeepers",
        "UNMIK",
        "Mali",
        "Council",
        "troops",
        "resolution",
        "veto",
        "budget",
        "died",
        "Ireland",
        "the",
    ),
)
PARAGRAPHS = (
    "UNMIK was established by resolution 1244 (1999) on 10 June 1999.",
    "The United Nations has 96,000 peacekeepers in 14 missions, its spokesman said.",
)
SHOWN = 5


def text(rng: random.Random, most: int) -> str:
    """Pieces in any order."""
    return "".join(rng.choice(PIECES) + rng.choice(("", " ")) for _ in range(rng.randint(1, most)))


def numbers(rng: random.Random) -> None:
    """The numbers and times of a text, which must stand in it."""
    even = evened(text(rng, 12))
    for found in (*numbers_in(even, 0, len(even)), *times_in(even, 0, len(even), DAY)):
        assert 0 <= found.start < found.end <= len(even), even


def page() -> bytes:
    """A small page."""
    inner = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    return f"<html><head><title>UN</title></head><body><article>{inner}</article></body></html>".encode()


def word() -> bytes:
    """A small Word file."""
    from docx import Document

    made, out = Document(), io.BytesIO()
    for paragraph in PARAGRAPHS:
        made.add_paragraph(paragraph)
    made.save(out)
    return out.getvalue()


def pdf() -> bytes:
    """A small PDF file."""
    from pypdf import PdfWriter

    made, out = PdfWriter(), io.BytesIO()
    made.add_blank_page(200, 200)
    made.write(out)
    return out.getvalue()


def changed(rng: random.Random, content: bytes) -> bytes:
    """Some of its bytes changed, dropped or said twice."""
    data = bytearray(content)
    for _ in range(rng.randint(1, 12)):
        at = rng.randrange(len(data)) if data else 0
        end = at + rng.choice((1, 1, 1, 4, 40))
        kind = rng.randrange(4)
        if kind == 0:
            data[at:end] = rng.randbytes(end - at)
        elif kind == 1:
            del data[at:end]
        elif kind == 2:
            data[at:at] = data[at:end]
        else:
            data[at:at] = rng.choice((b"<", b">", b"\x00", b"\xff\xfe", b"&#x110000;", b"%PDF-", b"PK\x03\x04"))
    return bytes(data)


def inner_changed(rng: random.Random, content: bytes) -> bytes:
    """A Word file of which one part is changed, and the archive is whole."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        chosen = rng.choice(old.namelist())
        for name in old.namelist():
            new.writestr(name, changed(rng, old.read(name)) if name == chosen else old.read(name))
    return out.getvalue()


def files() -> Callable[[random.Random], None]:
    """A reader of files that are nearly whole: nine pages, a PDF and a Word file in turn."""
    small, document, paper = page(), word(), pdf()

    def read(rng: random.Random) -> None:
        kind = rng.randrange(11)
        if kind < 9:
            content = changed(rng, small)
        elif kind == 9:
            content = changed(rng, paper)
        else:
            content = inner_changed(rng, document) if rng.randrange(2) else changed(rng, document)
        read_content(content, "a file")

    return read


def texts(rng: random.Random) -> None:
    """A whole check, whose quotes must stand in the text."""
    given = text(rng, 60)
    for claim in peaceops.check(given, DAY).claims:
        assert given[claim.start : claim.end] == claim.quote, given


def run(name: str, runs: int, seed: int, once: Callable[[random.Random], None]) -> int:
    """Run it so often, each time with a number of its own; print and return the crashes."""
    refused, crashes = 0, 0
    for n in range(runs):
        try:
            once(random.Random(f"{name}-{seed}-{n}"))
        except PeaceopsError:
            refused += 1
        except Exception:
            crashes += 1
            if crashes <= SHOWN:
                print(f"{name} {n}:\n{traceback.format_exc()}")
    print(f"{name}: {runs:,} runs, {refused:,} refused in one sentence, {crashes} crashes", flush=True)
    return crashes


def main(given: Sequence[str] | None = None) -> int:
    """The exit status: 1 where something crashed."""
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, runs in (("numbers", 900_000), ("files", 100_000), ("texts", 20_000), ("seed", 1)):
        words.add_argument(f"--{name}", type=int, default=runs)
    asked = words.parse_args(given)
    crashes = run("numbers", asked.numbers, asked.seed, numbers)
    crashes += run("files", asked.files, asked.seed, files())
    crashes += run("texts", asked.texts, asked.seed, texts)
    return int(crashes > 0)


if __name__ == "__main__":
    sys.exit(main())
