"""A user's file as text: an ordinary file of limited size in UTF-8, without characters that nobody sees."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

from peaceops.errors import UNSEEN, PeaceopsError, refused, shown, shown_path
from peaceops.words.catalogue import Said, said

KINDS = (
    (stat.S_ISDIR, "folder"),
    (stat.S_ISFIFO, "endless-pipe"),
    (stat.S_ISCHR, "device"),
    (stat.S_ISBLK, "device"),
    (stat.S_ISSOCK, "socket"),
)
SPACES = "\t\n\r"


def read_text(path: Path | str, expected: Said, most_bytes: int) -> str:
    """The text of a file, a byte order mark at its start left out.

    Raises PeaceopsError, "FILE: expected ..., found: ...", for what is no ordinary file, has more than `most_bytes`, is
    not UTF-8, or holds a character that nobody sees."""

    def no_text(found: str | Said) -> PeaceopsError:
        return refused("file-is-something-else", path=shown_path(path), expected=expected, found=found)

    try:
        mode = os.stat(path).st_mode
        if not stat.S_ISREG(mode):
            kind = next((key for is_kind, key in KINDS if is_kind(mode)), "no-ordinary-file")
            raise no_text(said(f"found-{kind}"))
        with open(path, "rb", opener=_without_waiting) as file:
            content = file.read(most_bytes + 1) or b""
    except OSError as error:
        raise no_text(error.strerror or said("found-unreadable-file")) from None
    except ValueError:  # a NUL, or half a character, in the name
        raise no_text(said("found-impossible-name")) from None
    if len(content) > most_bytes:
        raise no_text(said("found-more-bytes", most=most_bytes))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise no_text(said("found-other-encoding-in-line", line=str(line))) from None
    if at := unseen(text):
        raise no_text(
            said("found-character-in-line", character=shown(at[0]), line=str(text.count("\n", 0, at.start()) + 1))
        )
    return text


def unseen(text: str, but: str = SPACES) -> re.Match[str] | None:
    """The first character that nobody sees or a terminal obeys, `but` those."""
    return next((m for m in UNSEEN.finditer(text) if m[0] not in but), None)


def _without_waiting(path: str, flags: int) -> int:
    """Opening never waits, even if the file became a pipe a moment ago."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
