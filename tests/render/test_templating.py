"""Templates that are kept as they were compiled: used where they are right, made again where they are not."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment

from peaceops.render.templating import compiled_templates_in


def page(folder: Path, text: str = "{{ mission }} in {{ year }}") -> str:
    """A template rendered with what is kept in a folder."""
    made = Environment(loader=DictLoader({"page": text}), bytecode_cache=compiled_templates_in(folder), autoescape=True)
    return made.get_template("page").render(mission="UNMIK", year=2018)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    (tmp_path / "__pycache__").mkdir()
    assert page(tmp_path) == "UNMIK in 2018"
    return tmp_path


def test_a_compiled_template_is_kept_and_used(folder: Path) -> None:
    [kept] = (folder / "__pycache__").iterdir()
    written = kept.stat().st_mtime_ns
    assert page(folder) == "UNMIK in 2018"
    assert kept.stat().st_mtime_ns == written


@pytest.mark.parametrize("damage", [b"", b"j2", b"\x00" * 4000])
def test_a_damaged_one_is_made_again(folder: Path, damage: bytes) -> None:
    [kept] = (folder / "__pycache__").iterdir()
    whole = kept.read_bytes()
    for left in (damage, whole[: len(whole) // 2], whole[:-1]):
        kept.write_bytes(left)
        assert page(folder) == "UNMIK in 2018"
        assert kept.read_bytes() == whole


def test_a_template_that_was_changed_is_not_the_one_that_is_kept(folder: Path) -> None:
    assert page(folder, "{{ year }}: {{ mission }}") == "2018: UNMIK"


def test_nothing_is_kept_where_nothing_can_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    assert page(tmp_path) == "UNMIK in 2018" and not list(tmp_path.iterdir())
    (tmp_path / "__pycache__").mkdir()
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert page(tmp_path) == "UNMIK in 2018" and not list((tmp_path / "__pycache__").iterdir())
