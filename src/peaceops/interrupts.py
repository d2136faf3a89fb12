"""Interrupts (Ctrl-C) of the command line: one sentence and exit code 130, also while Python still loads the package.

Loaded first of all. Where the package is imported by another program, that program's own handling stays.
"""

from __future__ import annotations

import _thread
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    import signal
else:
    import _signal as signal  # part of Python itself: nothing to load, and so no moment without the sentence

INTERRUPTED = 130
AGAIN_SECONDS = 0.2
SENTENCE = b"peaceops: interrupted.\n"


def end_at_once() -> None:
    """From now on an interrupt ends the process: before anything is begun, and once all is done."""
    if is_command() and signal.getsignal(signal.SIGINT) in (signal.default_int_handler, _hit):
        signal.signal(signal.SIGINT, _end)
        _again_in(0)
        if hasattr(signal, "pthread_sigmask"):  # bootstrap.py held interrupts back until here
            signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGINT])


def raise_again() -> None:
    """From now on an interrupt is a KeyboardInterrupt, so that what is being written is taken back. One that is dropped
    comes again a moment later: by Python, which must drop exceptions among the locks of an import, or by a library that
    clears every error while it loads."""
    if signal.getsignal(signal.SIGINT) is _end:
        signal.signal(signal.SIGINT, _hit)
        sys.unraisablehook = _come_again
        if hasattr(signal, "SIGALRM"):
            signal.signal(signal.SIGALRM, _unless_heard)


def is_command() -> bool:
    """Whether this process is the command `peaceops` or `python -m peaceops`."""
    if sys.argv[:1] == ["-m"]:  # what Python writes there until it has found the package
        return "-m" in sys.orig_argv and sys.orig_argv[sys.orig_argv.index("-m") + 1 :][:1] == ["peaceops"]
    name = sys.argv[0] if sys.argv else ""
    return os.path.basename(name).removesuffix(".exe") == "peaceops" or name.endswith(
        os.path.join("peaceops", "__main__.py")
    )


def _end(*_: object) -> None:
    try:  # noqa: SIM105 - with what is at hand
        os.write(2, SENTENCE)
    except OSError:
        pass
    os._exit(INTERRUPTED)


def _hit(*_: object) -> None:
    _again_in(AGAIN_SECONDS)
    raise KeyboardInterrupt


def _unless_heard(*_: object) -> None:
    """Interrupt again where the first one got lost; where it is being handled, let that finish."""
    _again_in(AGAIN_SECONDS)
    error = sys.exc_info()[1]
    while error is not None and not isinstance(error, KeyboardInterrupt):
        error = error.__context__
    if error is None:
        raise KeyboardInterrupt


def _again_in(seconds: float) -> None:
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _come_again(dropped: sys.UnraisableHookArgs) -> None:
    if isinstance(dropped.exc_value, KeyboardInterrupt):
        _thread.interrupt_main()
    else:
        sys.__unraisablehook__(dropped)


end_at_once()
