"""What a person at a terminal sees: a pager for what is longer than the screen, a word where a command takes long."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

LINES, COLUMNS = 24, 200


def at_a_terminal(words: list[str], folder: Path, **more: str) -> str:
    """What a terminal of 24 lines shows of a command; `paged.txt` in the folder is what went to the pager."""
    ours, theirs = pty.openpty()
    env = {
        **os.environ,
        "LINES": str(LINES),
        "COLUMNS": str(COLUMNS),
        "TERM": "xterm",
        "PAGER": "cat >paged.txt",
        **more,
    }
    try:
        command = [sys.executable, "-m", "peaceops", *words]
        running = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, cwd=folder, env=env)
        os.close(theirs)
        shown = b""
        try:
            while piece := os.read(ours, 65_536):
                shown += piece
        except OSError:  # the terminal is gone with the command
            pass
        assert running.wait(timeout=60) == 0, shown
    finally:
        os.close(ours)
    return shown.decode("utf-8")


def test_a_table_longer_than_the_screen_goes_to_the_pager(tmp_path: Path) -> None:
    shown = at_a_terminal(["rates", "--year", "2024"], tmp_path)
    paged = (tmp_path / "paged.txt").read_text(encoding="utf-8")
    assert paged.count("\n") > 193 and "Zimbabwe" in paged and "\x1b[1m" in paged
    assert "Zimbabwe" not in shown


def test_a_short_table_is_shown_at_once_and_no_word_is_cut(tmp_path: Path) -> None:
    shown = at_a_terminal(["missions", "--count"], tmp_path, COLUMNS="80")
    assert not (tmp_path / "paged.txt").exists()
    assert "running on" in shown and "…" not in shown and "\x1b[2m" in shown


def test_a_pipe_gets_no_pager(tmp_path: Path) -> None:
    env = {**os.environ, "PAGER": "cat >paged.txt"}
    command = [sys.executable, "-m", "peaceops", "rates", "--year", "2024"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, env=env)
    assert "Zimbabwe" in done.stdout and not (tmp_path / "paged.txt").exists()


@pytest.mark.parametrize(("patience", "said"), [("0", True), ("3600", False)])
def test_whoever_waits_at_a_terminal_is_told_that_work_goes_on(patience: str, said: bool, tmp_path: Path) -> None:
    script = f"import peaceops.cli.waiting as w; w.PATIENCE_S = {patience}; from peaceops.cli.main import main; main()"
    ours, theirs = pty.openpty()
    command = [sys.executable, "-c", script, "mission", "UNMIK"]
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=theirs, cwd=tmp_path)
    os.close(theirs)
    try:
        told = os.read(ours, 65_536).decode("utf-8") if said else ""
        assert ("working" in told) == said
        assert running.wait(timeout=60) == 0
    finally:
        os.close(ours)
