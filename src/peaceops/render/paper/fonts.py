"""The typefaces of paper: open ones that come as packages, so that a document looks the same on every machine."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

SANS = "Source Sans Pro"
PACKAGES = ("font_source_sans_pro", "font_source_serif_pro")


@cache
def folders() -> list[str]:
    """The folders that hold them."""
    return [str(files(package).joinpath("files")) for package in PACKAGES]
