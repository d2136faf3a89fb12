"""Typst, and the typefaces of paper: open ones that come as packages, so that a document looks the same everywhere."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

SANS = "Source Sans Pro"
PACKAGES = ("font_source_sans_pro", "font_source_serif_pro")


@cache
def folders() -> list[str]:
    """The folders that hold the typefaces."""
    return [str(files(package).joinpath("files")) for package in PACKAGES]


def typeset(read: dict[str, bytes], **how: Any) -> Any:
    """What Typst makes of files held in memory, of which it begins with main.typ: bytes, of several pictures a list.
    Typefaces of the machine are not looked for."""
    import typst

    return typst.compile(read, font_paths=folders(), ignore_system_fonts=True, **how)
