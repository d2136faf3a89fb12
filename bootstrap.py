#!/usr/bin/env python3
"""Set peaceops up on a fresh machine (Python 3.11+ with venv; nothing else) and run it.

    python3 bootstrap.py peaceops review UNMIK --as-of 2018-10-20
    python3 bootstrap.py test
    python3 bootstrap.py test --no-browser

The first makes a private environment in .venv from locks/run.txt (every package pinned by hash) and runs the
peaceops command that follows. The second does the same from locks/test.txt and runs linter, type checker and tests;
as root it also installs Chromium for the browser tests, which --no-browser leaves out. Set-up happens once; it is
done again when a lock changes, and when a part of the environment is missing.
"""
# An older Python must be able to read this file to its end to say its one sentence, so it keeps to what Python 2.7
# can parse: no annotations, no f-strings, nothing unpacked into a list.

import sys

if sys.version_info < (3, 11):
    sys.stderr.write("peaceops needs Python 3.11 or later; this is %s.\n" % sys.version.split()[0])
    sys.exit(2)

import contextlib
import functools
import hashlib
import os
import re
import shutil
import signal
import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent
WINDOWS = os.name == "nt"
BIN = "Scripts" if WINDOWS else "bin"
STAMP = "peaceops-setup.txt"  # what set-up left in an environment: see right_stamp() and fault()
# Settings of the user that would lead pip elsewhere; those for a mirror, a proxy or a certificate stay.
ELSEWHERE = ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_DRY_RUN", "PIP_NO_BINARY", "PIP_PYTHON", "PIP_NO_DEPS")
LAYOUT = "3"  # counts up when set-up itself changes, so that environments of before are made again
UNFINISHED = "unfinished"  # all that the stamp says until the end
OURS = (STAMP, "peaceops-lock.sha256")  # the second is what the first versions of this file left


class SetUpError(Exception):
    """The run ends here, with one sentence for the user and an exit code."""

    def __init__(self, sentence, code=2):
        """Exit with `code`: 2 for what the user can mend, 128 and the signal's number where one asked to stop."""
        Exception.__init__(self, sentence)
        self.code = code


def main(words):
    """Run the command in `words` (a list of text); its exit code is ours."""
    try:
        if words[:1] == ["peaceops"]:
            tools = environment(ROOT / ".venv", ROOT / "locks" / "run.txt")
            if hasattr(signal, "pthread_sigmask"):  # held back until the new program has its sentence (interrupts.py)
                signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
            return hand_over([tools / "peaceops"] + words[1:])
        if words[:1] == ["test"]:
            return test(words[1:])
        if words[:1] in (["bench"], ["scale"]):  # with peers that benchmarks/ measures beside; with Daft and Ray
            tools = environment(ROOT / (".venv-" + words[0]), ROOT / "locks" / (words[0] + ".txt"))
            return hand_over([tools / "python"] + words[1:])
    except SetUpError as end:
        say(end)
        return end.code
    except KeyboardInterrupt:
        say("Stopped.")
        return 130
    say(__doc__)
    return 2


def say(sentence):
    """One line for the user, beside whatever the command prints."""
    with contextlib.suppress(OSError, AttributeError):  # standard error may be closed
        sys.stderr.write("%s\n" % sentence)
        sys.stderr.flush()


def hand_over(command):
    """Become the program in `command`, so that its signals and its exit code are its own; Windows can only call it."""
    command = [os.fspath(word) for word in command]
    if WINDOWS:
        return subprocess.call(command)
    return os.execv(command[0], command)


# The programs of an environment hold its absolute path, so it cannot be made beside and moved into place. It is made
# in its place, and counts as absent until its stamp is there: the stamp is the last thing written, by a rename. Around
# that: one set-up at a time (a lock); the environment of before is put aside by one rename and comes back by one
# rename when set-up fails; what is removed is renamed first, so nobody meets a half-removed environment. Killed at any
# point, this leaves an environment without a stamp, which the next run throws away.


def environment(folder, lock):
    """The folder of the programs of the environment in `folder`, made from `lock` unless it is there and whole.

    Raises SetUpError with a sentence when it cannot be made.
    """
    wanted = right_stamp(lock)
    if fault(folder, wanted) or any(rest.exists() for rest in leftovers(folder)):
        try:
            with stops() as stopped, alone(folder, stopped) as held:
                why = fault(folder, wanted)  # again: another process may have made it while this one waited
                if why:
                    say("setting up %s (%s) ..." % (folder.name, why))
                    make(folder, lock, wanted, functools.partial(step, folder.name, held, stopped))
                for rest in leftovers(folder):
                    shutil.rmtree(rest, ignore_errors=True)
                go_on(stopped)
        except (OSError, ValueError) as error:
            if fault(folder, wanted):  # else only leftovers could not be removed, and the program can run
                raise SetUpError(in_one_sentence(getattr(error, "strerror", None) or str(error), folder.name))
    return folder / BIN


def make(folder, lock, wanted, run):
    """Make the environment, with `run` for its steps; when that fails, the one of before is back in its place."""
    before, _ = leftovers(folder)
    clear_place(folder)
    try:
        build(folder, lock, run)
        write_stamp(folder, wanted)
    except BaseException:
        with contextlib.suppress(OSError):
            discard(folder)
            if before.exists():
                before.rename(folder)
        raise


def build(folder, lock, run):
    """Make a venv; install the pinned pip, then the locked packages (ready-made ones alone), then peaceops."""
    try:
        import venv
    except ImportError as error:
        raise SetUpError(in_one_sentence(str(error), folder.name))
    folder.mkdir()
    (folder / STAMP).write_text(UNFINISHED)
    venv.EnvBuilder(symlinks=not WINDOWS).create(folder)
    python = [folder / BIN / "python", "-I", "-m"]
    pip = python + ["pip", "--quiet", "--no-input", "--disable-pip-version-check", "install"]
    locked = pip + ["--retries", "5", "--only-binary", ":all:", "--require-hashes", "-r"]
    run(python + ["ensurepip", "--default-pip"])
    run(locked + [ROOT / "locks" / "pip.txt"])
    run(locked + [lock])
    run(pip + ["--no-deps", "--no-build-isolation", "-e", ROOT])
    for link in folder.rglob("*.pth"):
        # Python 3.11 and 3.12 read these in the encoding of the locale, where a path with accents may stop every start;
        # the path from here has none
        text = link.read_text(encoding="utf-8")
        link.write_text(text.replace(str(ROOT), os.path.relpath(ROOT, link.parent)), encoding="utf-8")
    run(python + ["compileall", "-q", ROOT / "src"])  # at each start, with PYTHONDONTWRITEBYTECODE: a third of a second


def leftovers(folder):
    """Where the environment of before waits while the new one is made, and where one to be removed goes first."""
    return folder.with_name(folder.name + ".old"), folder.with_name(folder.name + ".gone")


def clear_place(folder):
    """Make way for a new environment. One that was finished waits aside; what peaceops did not make is kept."""
    before, _ = leftovers(folder)
    if not os.path.lexists(folder):
        return
    ours = not folder.is_symlink() and any((folder / name).exists() for name in OURS)
    empty = not folder.is_symlink() and folder.is_dir() and not any(folder.iterdir())
    if empty or (ours and read_stamp(folder)[0] in ("", UNFINISHED)):
        discard(folder)
    elif ours:
        discard(before)
        folder.rename(before)
    else:
        kept = folder.with_name("%s.yours-%d" % (folder.name, time.time()))
        say("'%s' was not made by peaceops: it is kept as '%s'." % (folder.name, kept.name))
        folder.rename(kept)


def discard(folder):
    """Remove a folder, if it is there. It loses its name first: a name never stands for half an environment."""
    _, gone = leftovers(folder)
    if folder.exists():
        if gone.exists():
            shutil.rmtree(gone)
        folder.rename(gone)
        shutil.rmtree(gone)


def right_stamp(lock):
    """The first line of the stamp that an environment from `lock` should have: all that goes into it, as one hash."""
    parts = [LAYOUT.encode(), os.fsencode(ROOT)]
    for path in (lock, ROOT / "locks" / "pip.txt", ROOT / "pyproject.toml"):
        try:
            parts.append(path.read_bytes())
        except OSError as error:
            raise SetUpError("the checkout is not whole: '%s' cannot be read (%s)." % (path, error.strerror))
    return hashlib.sha256(b"\0".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()


def files(folder):
    """Rows "size path" of every file of the environment but the stamp and compiled copies, which come and go."""
    for top, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(names):
            path = os.path.join(top, name)
            if name not in (STAMP, STAMP + ".new"):
                yield "%d %s" % (os.lstat(path).st_size, os.path.relpath(path, folder))


def write_stamp(folder, wanted):
    """The stamp: the hash of what went in, the Python it stands on, every file with its size. It appears at once."""
    new = folder / (STAMP + ".new")
    rows = [wanted, os.path.realpath(folder / BIN / "python")] + list(files(folder))
    with open(new, "w", encoding="utf-8", errors="surrogateescape", newline="\n") as out:
        out.write("\n".join(rows) + "\n")
        out.flush()
        os.fsync(out.fileno())
    new.replace(folder / STAMP)


def read_stamp(folder):
    """The lines of the stamp; one empty line when there is none."""
    try:
        return (folder / STAMP).read_text(encoding="utf-8", errors="surrogateescape").split("\n")
    except OSError:
        return [""]


def fault(folder, wanted):
    """What is wrong with the environment, in words; nothing when it is whole. Some 20 ms for 3,000 files."""
    lines = read_stamp(folder)
    if lines[0] in ("", UNFINISHED):
        return "once"
    if lines[0] != wanted or len(lines) < 3:
        return "again: the locks or the place of the checkout changed"
    python = folder / BIN / "python"
    if os.path.realpath(python) != lines[1] or not python.exists():
        return "again: the Python it stood on is gone"
    for row in filter(None, lines[2:]):
        size, _, name = row.partition(" ")
        try:
            whole = os.lstat(os.path.join(folder, name)).st_size == int(size)
        except (OSError, ValueError):
            whole = False
        if not whole:
            return "again: '%s' is missing or not what was installed" % name
    return ""


@contextlib.contextmanager
def stops():
    """A list of the signals that asked to stop. step() and alone() look at it, so set-up ends where it can clean up."""
    asked, before = [], {}
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            before[number] = signal.signal(number, lambda number, frame: asked.append(number))
    try:
        yield asked
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def go_on(stopped):
    """Raise SetUpError when a signal asked to stop."""
    if stopped:
        raise SetUpError("Stopped during set-up; nothing half-made is left.", 128 + stopped[0])


@contextlib.contextmanager
def alone(folder, stopped):
    """Hold the lock of `folder` (a descriptor), waiting for who holds it.

    The system keeps the lock, not the file: it ends with the process that held it, however that died. The steps of
    set-up hold it too, so a pip that outlived its killed bootstrap ends before the next one starts.
    """
    held = os.open(folder.with_name(folder.name + ".lock"), os.O_RDWR | os.O_CREAT, 0o666)
    try:
        if not taken(held):
            number = os.read(held, 20).decode("ascii", "replace").strip()
            say("waiting for another set-up of %s (process %s) to end ..." % (folder.name, number))
            while not taken(held):
                go_on(stopped)
                time.sleep(0.2)
        os.ftruncate(held, 0)
        os.lseek(held, 0, os.SEEK_SET)
        os.write(held, b"%d\n" % os.getpid())
        yield held
    finally:
        os.close(held)


def taken(held):
    """Whether the lock is ours now."""
    try:
        if WINDOWS:
            import msvcrt

            os.lseek(held, 1000, os.SEEK_SET)
            msvcrt.locking(held, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return not (WINDOWS or isinstance(error, BlockingIOError))  # a file system without locks: unguarded
    return True


def step(name, held, stopped, command):
    """Run one step of set-up, with the lock in its hands. Raises SetUpError when it fails or a signal asked to stop."""
    go_on(stopped)
    kept = ((k, v) for k, v in os.environ.items() if not k.startswith("PYTHON") and k not in ELSEWHERE)
    child = subprocess.Popen(
        [os.fspath(word) for word in command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=dict(kept, PIP_USER="0"),
        pass_fds=() if WINDOWS else (held,),
        start_new_session=True,  # a group of its own, to be ended with all it started
    )
    printed = None
    while printed is None:
        try:
            printed = child.communicate(timeout=0.2)[0].decode("utf-8", "replace")
        except subprocess.TimeoutExpired:
            if stopped:
                child.kill() if WINDOWS else os.killpg(child.pid, signal.SIGKILL)
                child.wait()
                go_on(stopped)
    if child.returncode:
        raise SetUpError(in_one_sentence(printed, name))


SAID = (  # what pip or the system says (the first match counts), and what we say
    (r"No space left on device|Disk quota exceeded", "the disk is full: set-up of {name} needs up to 2 GB."),
    (
        r"Permission denied|Read-only|not permitted",
        "set-up of {name} may not write here: move the checkout to where it may.",
    ),
    (r"DO NOT MATCH THE HASHES", "set-up of {name} stopped: a package is not the one that the lock names by its hash."),
    (
        r"NewConnectionError|NameResolutionError|ConnectionError|ProxyError|SSLError|[Tt]imed out|Connection broken",
        "set-up of {name} needs the network once, and no package registry answered (pip's own settings count).",
    ),
    (r"No module named '?(?:venv|ensurepip|pip)", "set-up of {name} needs Python's venv (Debian: python3-venv)."),
    (r"No matching distribution", "set-up of {name} found no ready-made package for this Python and machine: {said}"),
)


def in_one_sentence(printed, name):
    """What to say for what a failed step or the system said."""
    errors = re.findall(r"(?m)^ERROR: (.+)$", printed) or [line for line in printed.split("\n") if line.strip()]
    for pattern, sentence in SAID:
        if re.search(pattern, printed):
            return sentence.format(name=name, said=errors[-1])
    return "set-up of %s failed: %s" % (name, errors[-1] if errors else "a step ended without a word.")


def test(words):
    """Linter, formatter, type checker, then the tests; extra words go to pytest. The first failure ends it."""
    browser = "--no-browser" not in words
    words = [word for word in words if word != "--no-browser"]
    tools = environment(ROOT / ".venv-test", ROOT / "locks" / "test.txt")
    if browser:
        ensure_browser()
    os.environ["PATH"] = os.pathsep.join([str(tools), os.environ.get("PATH", "")])
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # else every process of the tests compiles them, and src, again
    os.chdir(ROOT)
    for tool in (["ruff", "check", "."], ["ruff", "format", "--check", "."], ["mypy"]):
        code = subprocess.call([os.fspath(tools / tool[0])] + tool[1:])
        if code:
            return code
    chosen = [] if browser else ["-m", "not browser"]
    return hand_over([tools / "python", "-m", "pytest", "-n", "2"] + chosen + words)


def ensure_browser():
    """The browser tests need Chromium. Where the system's package manager can be asked without a password, ask it."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    if os.environ.get("PEACEOPS_CHROMIUM") or any(map(shutil.which, names)):
        return
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        say("installing the package 'chromium' as root, for the browser tests (--no-browser leaves it out) ...")
        env = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
        for words in (["update"], ["install", "-y", "chromium"]):
            command = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300"] + words
            subprocess.call(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if not any(map(shutil.which, names)):
        say("no Chromium found: the browser tests will skip (set PEACEOPS_CHROMIUM to one).")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
