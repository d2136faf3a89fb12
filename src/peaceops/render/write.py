"""A document written to files, whole or not at all."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path

from peaceops.errors import PeaceopsError, shown
from peaceops.review.document import Document

FORMATS = {"html": ("peaceops.render.html", "to_html"), "json": ("peaceops.render.json", "to_json")}


def write(document: Document, folder: Path, formats: tuple[str, ...] = ("html", "json")) -> list[Path]:
    """Write the document into `folder`, one file a format, named for the mission and date; return the paths.

    Every format is made before any file is touched, and a file takes its name only once it is whole. Raises
    PeaceopsError for a format that is not known and a folder that cannot be written to.
    """
    texts = {name: _renderer(name)(document) for name in wanted(formats)}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return [_replace(folder / f"{stem(document)}.{name}", text) for name, text in texts.items()]
    except OSError as problem:
        raise PeaceopsError(
            f"cannot write into {str(folder)!r} ({problem.strerror}): expected a folder that can be written to."
        ) from problem


def wanted(formats: Iterable[str]) -> tuple[str, ...]:
    """The formats named, once each, blanks dropped. Raises PeaceopsError for one that is not known, or for none."""
    names = tuple(dict.fromkeys(f.strip() for f in formats if f.strip()))
    strange = [name for name in names if name not in FORMATS]
    if strange or not names:
        raise PeaceopsError(f"unknown format {shown(', '.join(strange) or '(none)')}: expected {' or '.join(FORMATS)}.")
    return names


def stem(document: Document) -> str:
    """The name of the files without their ending: "UNMIK-2018-10-20", and "-hindsight" where later sources are used."""
    name = re.sub(r"[^A-Za-z0-9_-]+", "-", document.mission)
    return f"{name}-{document.as_of}{'-hindsight' if document.hindsight else ''}"


def _renderer(name: str) -> Callable[[Document], str]:
    module, function = FORMATS[name]
    found: Callable[[Document], str] = getattr(import_module(module), function)
    return found


def _replace(path: Path, text: str) -> Path:
    """Write beside the path, then rename over it: a reader sees the old file or the new one."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.write_text(text, encoding="utf-8", newline="\n")
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)
    return path
