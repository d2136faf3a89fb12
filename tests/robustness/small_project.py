"""A project that the real bootstrap.py sets up in seconds and without a network: the real pip, venv and hashes, but
two small wheels made here in place of the packages of the locks."""

from __future__ import annotations

import base64
import csv
import ensurepip
import hashlib
import io
import os
import shutil
import signal
import subprocess
import sys
import sysconfig
import textwrap
import time
import zipfile
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
STAMP = "peaceops-setup.txt"
NAMES = ("python2.7", *(f"python3.{n}" for n in range(6, 16)))

# Builds the editable wheel of the small project with the standard library alone.
BACKEND = """
import zipfile
def build_editable(folder, config_settings=None, metadata_directory=None):
    name = "peaceops-0.1-py3-none-any.whl"
    info = "peaceops-0.1.dist-info/"
    with zipfile.ZipFile(folder + "/" + name, "w") as out:
        out.writestr("peaceops.pth", SRC + "\\n")
        out.writestr(info + "METADATA", "Metadata-Version: 2.1\\nName: peaceops\\nVersion: 0.1\\n")
        out.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        out.writestr(info + "entry_points.txt", "[console_scripts]\\npeaceops = peaceops_small:main\\n")
        out.writestr(info + "RECORD", "")
    return name
"""
PROGRAM = """
import os, signal, sys
def stop(*_):
    os.write(2, b"Stopped.\\n")
    os._exit(130)
def main():
    if hasattr(signal, "pthread_sigmask"):  # as peaceops does: bootstrap.py holds interrupts back until here
        signal.signal(signal.SIGINT, stop)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGINT])
    import troops, money
    print("small", troops.NAME, money.NAME, *sys.argv[1:])
    return 7 if "--fail" in sys.argv else 0
"""
TOOL = """
import sys
def main():
    kept = ["and compiles again each time"] if sys.dont_write_bytecode else []
    print(__file__.replace("\\\\", "/").split("/")[-1], *sys.argv[1:], *kept, flush=True)
if __name__ == "__main__":
    main()
"""
PYPROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
[project]
name = "peaceops"
version = "0.1"
"""
# Runs bootstrap.py and sends a signal to it just before the n-th event of a kind. Python reports the events itself
# (audit hooks), so the file under test is unchanged. With 0 it only counts.
AT_EVENT = """
import os, runpy, sys, collections
kind, number, sent, counts, sys.argv = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4], sys.argv[5:]
KINDS = ("os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.symlink", "subprocess.Popen", "os.exec", "write")
seen = collections.Counter()
def hook(event, args):
    if event == "open" and isinstance(args[2], int) and args[2] & (os.O_WRONLY | os.O_RDWR):
        event = "write"
    if event not in KINDS or not running:
        return
    seen[event] += 1
    if event == kind and seen[event] == number:
        os.kill(os.getpid(), sent)
    if event == "os.exec" and number == 0:
        found = [f"{k}={n}" for k, n in seen.items()]  # before the next line opens a file
        print(*found, file=open(counts, "w"))
running = False
sys.addaudithook(hook)
running = True
runpy.run_path(sys.argv[0], run_name="__main__")
"""


@dataclass(frozen=True)
class Ran:
    """How a run ended: exit code (negative: the signal that killed it) and what it printed."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """The lines on standard error."""
        return self.err.strip().splitlines()


@dataclass(frozen=True)
class Project:
    """A folder with bootstrap.py in it, and the settings under which it runs."""

    folder: Path
    settings: dict[str, str] = field(default_factory=dict)
    python: str = sys.executable

    @property
    def venv(self) -> Path:
        return self.folder / ".venv"

    def stamp(self) -> str:
        """The text of the environment's stamp, or nothing."""
        path = self.venv / STAMP
        return path.read_text(encoding="utf-8") if path.is_file() else ""

    def rests(self) -> list[str]:
        """Names beside the environment that should not stay."""
        return sorted(p.name for p in self.folder.glob(".venv*") if p.name not in (".venv", ".venv.lock"))

    def start(self, *words: str, before: tuple[str, ...] = (), **settings: str) -> subprocess.Popen[str]:
        """Start bootstrap.py with `words`; `before` are words in front of the whole command."""
        command = [*before, self.python, str(self.folder / "bootstrap.py"), *words]
        return self._start(command, settings)

    def start_with_signal(self, kind: str, number: int, sent: int = signal.SIGKILL) -> subprocess.Popen[str]:
        """Start `bootstrap.py peaceops hello`; the signal comes before the number-th event of the kind."""
        counts = str(self.folder / "events.txt")
        words = [kind, str(number), str(int(sent)), counts, str(self.folder / "bootstrap.py"), "peaceops", "hello"]
        return self._start([self.python, "-c", AT_EVENT, *words], {})

    def _start(self, command: list[str], settings: dict[str, str]) -> subprocess.Popen[str]:
        env = self.settings | settings
        return subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env=env,
            cwd="/",
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # where tests run in the background
        )

    def run(self, *words: str, before: tuple[str, ...] = (), **settings: str) -> Ran:
        """Run bootstrap.py to its end."""
        return ended(self.start(*(words or ("peaceops", "hello")), before=before, **settings))


def ended(process: subprocess.Popen[str]) -> Ran:
    """Wait for a run to end. A pip that outlives a killed run may hold its pipes open: that is waited for, too."""
    out, err = process.communicate(timeout=600)
    return Ran(process.returncode, out, err)


def wait_for(process: subprocess.Popen[str], folder: Path, pattern: str) -> None:
    """Wait until a run that goes on has made a file."""
    while process.poll() is None and not list(folder.glob(pattern)):
        time.sleep(0.02)


def plain_settings() -> dict[str, str]:
    """The settings of this process without those that steer Python or pip."""
    return {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "PIP_", "VIRTUAL_ENV", "PEACEOPS_"))}


def wheel(folder: Path, name: str, text: str) -> str:
    """Write a wheel with one module (and a program of that name that calls its main()); return its row for a lock."""
    info = f"{name}-1.0.dist-info/"
    parts = {
        f"{name}.py": text,
        info + "METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n",
        info + "WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        info + "entry_points.txt": f"[console_scripts]\n{name} = {name}:main\n",
    }
    record = io.StringIO()
    for path, content in parts.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content.encode()).digest()).rstrip(b"=").decode()
        csv.writer(record).writerow([path, f"sha256={digest}", len(content)])
    path = folder / f"{name}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as out:
        for inside, content in {**parts, info + "RECORD": record.getvalue()}.items():
            out.writestr(zipfile.ZipInfo(inside), content)
    return lock_row(name, "1.0", path)


def lock_row(name: str, version: str, path: Path) -> str:
    """A row of a lock, as the real ones have it."""
    return f"{name}=={version} --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}\n"


def pip_of_python() -> Path | None:
    """The pip wheel that this Python brings for its environments, if it can be found."""
    folders = [Path(ensurepip.__file__).parent / "_bundled", Path(sysconfig.get_config_var("WHEEL_PKG_DIR") or "/none")]
    return next((p for f in folders for p in sorted(f.glob("pip-*.whl"))), None)


def small_project(folder: Path, wheels: Path) -> Project:
    """Make the project in `folder` with the wheels that its locks name in `wheels`. Its tools only tell their words."""
    (folder / "locks").mkdir(parents=True)
    (folder / "src").mkdir()
    wheels.mkdir(exist_ok=True)
    pip = pip_of_python()
    assert pip, "this Python brings no pip wheel"
    shutil.copy(pip, wheels)
    (folder / "locks" / "pip.txt").write_text(lock_row("pip", pip.name.split("-")[1], pip))
    rows = [wheel(wheels, name, f"NAME = '{name}'\n") for name in ("troops", "money")]
    (folder / "locks" / "run.txt").write_text("".join(rows))
    rows += [wheel(wheels, name, TOOL) for name in ("ruff", "mypy", "pytest")]
    (folder / "locks" / "test.txt").write_text("".join(rows))
    (folder / "src" / "peaceops_small.py").write_text(textwrap.dedent(PROGRAM))
    src = repr(str(folder / "src"))
    (folder / "backend.py").write_text(f"SRC = {src}\n{BACKEND}", encoding="utf-8")
    (folder / "pyproject.toml").write_text(PYPROJECT)
    shutil.copy(ROOT / "bootstrap.py", folder)
    pips = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(wheels), "PIP_CONFIG_FILE": os.devnull}
    return Project(folder, plain_settings() | pips)


@cache
def pythons() -> dict[str, str]:
    """Other Pythons at hand by version ("3.12"): on the path, or where pyenv keeps them."""
    kept = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    places = [shutil.which(name) for name in NAMES] + [str(p) for p in sorted(kept.glob("*/bin/python"))]
    found: dict[str, str] = {}
    for place in filter(None, places):
        ask = [place, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
        answer = subprocess.run(ask, capture_output=True, text=True, check=False)
        if answer.returncode == 0:
            found.setdefault(answer.stdout.strip(), place)
    return found
