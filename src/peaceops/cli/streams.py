"""Standard output and error as every command needs them: there, in UTF-8, and quiet about a reader that left."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import Any, TextIO

from peaceops.errors import refused

PROGRAM = "peaceops"


def prepare() -> None:
    """Write UTF-8 whatever the machine is set to; words go nowhere where standard error is closed.

    Raises PeaceopsError where standard output is closed: its place would go to the next file that is opened."""
    no_output = sys.stdout is None
    while (spare := os.open(os.devnull, os.O_RDWR)) <= 2:  # closed streams leave their numbers to the next file
        pass
    os.close(spare)
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - for the life of the process
    if no_output:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
        raise refused("standard-output-is-closed")
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def leave(stream: TextIO) -> None:
    """Let what was not written go, so that the interpreter does not try again, and complain, as it ends."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def say(words: str) -> None:
    """Words to standard error, if anybody reads there."""
    try:
        print(words, file=sys.stderr, flush=True)
    except OSError:
        leave(sys.stderr)


def named(text: str) -> str:
    """The text after the name of the program."""
    return f"{PROGRAM}: {text}"


def doing(what: str) -> None:
    """Say on standard error what a long command is doing."""
    from peaceops.words.catalogue import said

    print(named(str(said("cli-doing", what=what))), file=sys.stderr)


def tell(key: str, /, **args: Any) -> None:
    """Say a message on standard error, after the name of the program unless it is a sentence on the data."""
    from peaceops.words.catalogue import words

    said = words().text(key, **args)
    print(said if said[:1].isupper() else named(said), file=sys.stderr)
