"""The command line: runs a command, and turns every error into one sentence and an exit code."""

from __future__ import annotations

import errno
import gc
import os
import re
import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress

from peaceops import interrupts
from peaceops.cli import streams
from peaceops.cli.waiting import told_if_long
from peaceops.errors import LONGEST, PeaceopsError, escaped, shown_path
from peaceops.words.catalogue import Said, said

DONE, BAD_INPUT, FAULT, INTERRUPTED = 0, 2, 3, interrupts.INTERRUPTED
INTERRUPT, NO_MEMORY = said("cli-interrupted"), said("cli-no-memory")
_KIND = re.compile(r"is not a valid (int|float)\b")  # the parser has Python's names of types, a user has none
_LONG = re.compile(rf"(\S{{{LONGEST}}})\S+")


def main() -> None:
    """Run the command line on the words of the shell, and exit with its code."""
    gc.set_threshold(1_000_000, 50, 50)  # a command lives a second: looking for garbage takes a twentieth of it
    code = run(sys.argv[1:])
    if code == INTERRUPTED:
        os._exit(code)  # Python itself would end by the signal, where it struck in code that is made from text
    interrupts.end_at_once()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):  # closed, or left by its reader: run() has said so
            stream.flush()
    os._exit(code)  # freeing every object of the book takes a tenth of a second that nobody needs to wait for


def run(words: Sequence[str]) -> int:
    """Run a command and return its exit code: 0 done, 1 a check found something, 2 bad input, 3 a fault of our own, 130
    interrupted. Every error is one sentence on standard error."""
    try:
        streams.prepare()
        code = _command(words)
        sys.stdout.flush()
        if code == INTERRUPTED:
            raise KeyboardInterrupt
    except PeaceopsError as error:
        return _ended(BAD_INPUT, error)
    except KeyboardInterrupt:
        return _ended(INTERRUPTED, INTERRUPT)
    except MemoryError:
        return _ended(BAD_INPUT, NO_MEMORY)
    except OSError as error:
        if error.errno == errno.EPIPE:  # a reader such as `head` has seen enough
            streams.leave(sys.stdout)
            return _ended(DONE)
        return _ended(BAD_INPUT, _of_the_machine(error))
    except Exception as error:
        return _ended(*_from_elsewhere(error))
    return code


def _command(words: Sequence[str]) -> int:
    """Parse the words and run the command that they name; the commands are loaded here, so that no error escapes."""
    import typer
    from typer.main import get_command

    from peaceops.cli.commands import app_for
    from peaceops.cli.meant import meant

    interrupts.raise_again()
    try:
        with told_if_long(words):
            command = get_command(app_for(words))
            code = command(meant(words, command), prog_name="peaceops", standalone_mode=False)
    except typer.TyperException as error:
        print(_refusal(error, words), file=sys.stderr)
        return BAD_INPUT
    except typer.Abort:
        return 1
    except SystemExit as error:
        if isinstance(error.__context__, OSError):  # typer exits on a closed pipe, and hides the error
            raise error.__context__ from None
        raise
    return code if isinstance(code, int) else DONE


def _ended(code: int, sentence: Said | PeaceopsError | None = None) -> int:
    """The code, once the sentence is said and what was not written is let go."""
    interrupts.end_at_once()
    if sentence is not None:
        streams.say(streams.named(_in_words(sentence)))
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            streams.leave(stream)
    return code


def _in_words(sentence: Said | PeaceopsError) -> str:
    """The sentence; its key and arguments where the catalogue itself cannot be read."""
    try:
        return str(sentence)
    except (OSError, ValueError, MemoryError):
        return repr(sentence)


def _refusal(error: object, words: Sequence[str]) -> str:
    """One sentence of what the parser says of an unknown option or a value of another kind; its help where a command
    was left out."""
    text: str = error.format_message()  # type: ignore[attr-defined]
    if text.startswith("Usage:"):
        return text
    for value in {part for word in words for part in word.split("=", 1) if len(part) > LONGEST}:
        text = text.replace(value, f"{value[:LONGEST]}...")
    text = _KIND.sub(lambda found: str(said(f"cli-not-a-{found[1]}")), text)
    line = " ".join(_LONG.sub(r"\1...", word) for word in escaped(text).split()).rstrip(".")
    return streams.named(str(said("cli-refusal", line=f"{line[:1].lower()}{line[1:]}")))


def _from_elsewhere(error: Exception) -> tuple[int, Said]:
    """Code and sentence of an error that has no type of its own here: the engine of the tables, which is loaded late,
    has its own words for an interrupt and for the end of the memory; the rest are faults of ours."""
    if "Query interrupted" in str(error) or type(error).__name__ == "InterruptException":
        return INTERRUPTED, INTERRUPT
    if type(error).__name__ == "OutOfMemoryException":
        return BAD_INPUT, NO_MEMORY
    return FAULT, _of_our_own(error)


def _of_the_machine(error: OSError) -> Said:
    """What the operating system refused."""
    why = escaped(error.strerror or type(error).__name__)
    if not error.filename:
        return said("cli-machine-refuses", why=why)
    return said("cli-machine-refuses-path", path=shown_path(error.filename), why=why)


def _of_our_own(error: Exception) -> Said:
    """A fault of the program: what and where, for whoever mends it."""
    own = [frame for frame in traceback.extract_tb(error.__traceback__) if "peaceops" in frame.filename]
    kind = type(error).__name__
    if not own:
        return said("cli-own-fault", error=kind)
    return said("cli-own-fault-in", error=kind, file=os.path.basename(own[-1].filename), line=str(own[-1].lineno))
