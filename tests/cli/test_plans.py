"""peaceops exit plan, check and compare."""

from __future__ import annotations

from pathlib import Path

import pytest

from peaceops.cli.main import run


def test_a_plan_is_written_checked_and_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, other = tmp_path / "a.yaml", tmp_path / "b.yaml"
    assert run(["exit", "plan", "UNMIK", "--as-of", "2018-10-20", "--out", str(path)]) == 0
    assert run(["exit", "check", str(path)]) == 0
    said = capsys.readouterr()
    assert str(path) in said.out and "Nothing in the plan contradicts a rule or a precedent" in said.out
    other.write_text(path.read_text().replace("taker: to be decided", "taker:"))
    assert run(["exit", "check", str(other)]) == 1
    assert "Nobody takes task 1 over" in capsys.readouterr().out
    assert run(["exit", "compare", str(path), str(other)]) == 0
    assert "tasks that nobody takes over" in capsys.readouterr().out


def test_a_file_that_is_no_plan_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "c.yaml"
    path.write_text("name: x\n")
    assert run(["exit", "check", str(path)]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1 and "unknown key 'name'" in said
