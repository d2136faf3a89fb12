#!/usr/bin/env python3
"""Set peaceops up on a fresh machine (Python 3.11+, pip and venv; nothing else) and run it.

    python3 bootstrap.py peaceops review UNMIK --as-of 2018-10-20
    python3 bootstrap.py test

The first makes a private environment in .venv from locks/run.txt (every package pinned by hash) and runs the
peaceops command that follows; the second does the same from locks/test.txt and runs linter, type checker and tests.
Set-up happens once; it is done again when a lock changes.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
BIN = "Scripts" if os.name == "nt" else "bin"


def main(words: list[str]) -> int:
    """Run the command in `words`; its exit code is ours."""
    if sys.version_info < (3, 11):  # noqa: UP036 - the one file that an older Python may meet
        print(f"peaceops needs Python 3.11 or later; this is {sys.version.split()[0]}.", file=sys.stderr)
        return 2
    if words[:1] == ["peaceops"]:
        tools = environment(ROOT / ".venv", ROOT / "locks" / "run.txt")
        return subprocess.call([tools / "peaceops", *words[1:]])
    if words[:1] == ["test"]:
        return test(words[1:])
    if words[:1] == ["bench"]:  # with the peers that benchmarks/ measures beside; not needed for anything else
        tools = environment(ROOT / ".venv-bench", ROOT / "locks" / "bench.txt")
        return subprocess.call([tools / "python", *words[1:]])
    print(__doc__, file=sys.stderr)
    return 2


def environment(folder: Path, lock: Path) -> Path:
    """Make the environment in `folder` from `lock` unless it is there already; return where its programs are."""
    wanted = hashlib.sha256(lock.read_bytes() + (ROOT / "pyproject.toml").read_bytes() + str(ROOT).encode()).hexdigest()
    stamp = folder / "peaceops-lock.sha256"
    if not (stamp.is_file() and stamp.read_text() == wanted):
        print(f"setting up {folder.name} (once) ...", file=sys.stderr)
        shutil.rmtree(folder, ignore_errors=True)
        venv.create(folder, with_pip=True)
        pip = [folder / BIN / "python", "-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
        subprocess.run([*pip, "--require-hashes", "-r", lock], check=True, stdout=sys.stderr)
        subprocess.run([*pip, "--no-deps", "--no-build-isolation", "-e", ROOT], check=True, stdout=sys.stderr)
        stamp.write_text(wanted)
    return folder / BIN


def test(words: list[str]) -> int:
    """Linter, formatter, type checker, then the tests; extra words go to pytest. The first failure ends it."""
    tools = environment(ROOT / ".venv-test", ROOT / "locks" / "test.txt")
    env = os.environ | {"PATH": f"{tools}{os.pathsep}{os.environ.get('PATH', '')}"}
    ensure_browser()
    steps: list[list[str | Path]] = [
        [tools / "ruff", "check", "."],
        [tools / "ruff", "format", "--check", "."],
        [tools / "mypy"],
        [tools / "python", "-m", "pytest", "-n", "2", *words],
    ]
    for step in steps:
        code = subprocess.call(step, cwd=ROOT, env=env)
        if code:
            return code
    return 0


def ensure_browser() -> None:
    """The browser tests need Chromium. Where the system's package manager can be asked without a password, ask it."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    if os.environ.get("PEACEOPS_CHROMIUM") or any(shutil.which(n) for n in names):
        return
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        print("installing chromium for the browser tests ...", file=sys.stderr)
        for command in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "chromium"]):
            subprocess.call(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    else:
        print("no Chromium found: the browser tests will skip (set PEACEOPS_CHROMIUM to one).", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
