"""Typst, and the typefaces of paper: open ones that come as packages, so that a document looks the same everywhere."""

from __future__ import annotations

import pickle
import sys
from functools import cache
from importlib.resources import files
from typing import Any

from peaceops.apart import apart

SANS = "Source Sans Pro"
PACKAGES = ("font_source_sans_pro", "font_source_serif_pro")


@cache
def folders() -> list[str]:
    """The folders that hold the typefaces."""
    return [str(files(package).joinpath("files")) for package in PACKAGES]


CHILD = "from peaceops.render.paper.fonts import typeset_asked; typeset_asked()"


def typeset(read: dict[str, bytes], **how: Any) -> Any:
    """What Typst makes of files held in memory, of which it begins with main.typ: bytes, of several pictures a list.
    Typefaces of the machine are not looked for.

    It runs in a process of its own, which ends with what Typst keeps of a document: 150 MB and more of each."""
    asked = pickle.dumps((read, {"font_paths": folders(), "ignore_system_fonts": True, **how}))
    done = apart((CHILD,), asked, hear_faults=True)
    if done.returncode:
        raise RuntimeError(done.stderr.decode(errors="replace").strip().rpartition("\n")[2])
    return pickle.loads(done.stdout)


def typeset_asked() -> None:
    """Set what is asked on the standard input, and answer on the standard output: in a process of its own."""
    import typst

    read, how = pickle.load(sys.stdin.buffer)
    pickle.dump(typst.compile(read, **how), sys.stdout.buffer)
