"""A document written to files, whole or not at all."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path

from peaceops.document.model import Document
from peaceops.errors import refused, shown
from peaceops.files import write_files

FORMATS = {"html": ("peaceops.render.html", "to_html"), "json": ("peaceops.render.json", "to_json")}


def write(document: Document, folder: Path, formats: tuple[str, ...] = ("html", "json")) -> list[Path]:
    """Write the document into `folder`, one file a format, named for the mission and date; return the paths.

    Every format is made before any file is touched, and no file takes its name before all are whole. Raises
    PeaceopsError for a format that is not known and a folder that cannot be written to.
    """
    texts = {name: _renderer(name)(document) for name in wanted(formats)}

    def fill(room: Path) -> None:
        for name, text in texts.items():
            (room / f"{stem(document)}.{name}").write_text(text, encoding="utf-8", newline="\n")

    write_files(folder, fill)
    return [folder / f"{stem(document)}.{name}" for name in texts]


def wanted(formats: Iterable[str]) -> tuple[str, ...]:
    """The formats named, once each, blanks dropped. Raises PeaceopsError for one that is not known, or for none."""
    names = tuple(dict.fromkeys(f.strip() for f in formats if f.strip()))
    strange = [name for name in names if name not in FORMATS]
    if strange or not names:
        raise refused(
            "unknown-document-format", value=shown(", ".join(strange) or "(none)"), formats=" or ".join(FORMATS)
        )
    return names


def stem(document: Document) -> str:
    """The name of the files without their ending: "UNMIK-2018-10-20", and "-hindsight" where later sources are used,
    "-brief" for the first page alone."""
    name = re.sub(r"[^A-Za-z0-9_-]+", "-", document.mission)
    brief = "-brief" if document.form == "brief" else ""
    return f"{name}-{document.as_of}{'-hindsight' if document.hindsight else ''}{brief}"


def _renderer(name: str) -> Callable[[Document], str]:
    module, function = FORMATS[name]
    found: Callable[[Document], str] = getattr(import_module(module), function)
    return found
