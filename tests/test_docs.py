"""The documents tell the truth: generated ones are up to date, examples run."""

from __future__ import annotations

import importlib.util
import re
import shlex
import shutil
from pathlib import Path
from types import ModuleType

import pytest
from typer.testing import CliRunner

from peaceops.book.schema import Fact

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def generator() -> ModuleType:
    """docs/generate.py as a module."""
    return loaded(ROOT / "docs" / "generate.py")


def loaded(path: Path) -> ModuleType:
    """A program of docs/ as a module."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_generated_documents_are_up_to_date() -> None:
    for path, make in generator().DOCUMENTS.items():
        assert path.read_text(encoding="utf-8") == make(), f"run 'python docs/generate.py' for {path.name}"


def test_the_page_of_the_tables_names_what_every_fact_carries() -> None:
    page = (ROOT / "docs" / "data" / "tables.md").read_text(encoding="utf-8")
    (line,) = (line for line in page.splitlines() if line.startswith("Every fact table also carries: "))
    assert re.findall(r"`(\w+)` \(", line) == list(Fact.__annotations__)


def test_the_table_of_ten_tasks_is_what_was_counted_and_measured() -> None:
    table = loaded(ROOT / "docs" / "comparison_table.py")
    page = table.PAGE.read_text(encoding="utf-8")
    assert page == table.page(page), "run 'python docs/comparison_table.py'"
    asked = {(row["task"], row["system"]) for row in table.read("comparison_tasks.csv")}
    assert asked == {(str(n), s) for n in range(1, len(table.TASKS) + 1) for s in table.SYSTEMS}


def commands() -> list[tuple[str, str]]:
    """Every `$ peaceops ...` line of the documents."""
    found = []
    for page in PAGES:
        for line in re.findall(r"^\$ (peaceops .+)$", page.read_text(encoding="utf-8"), flags=re.M):
            found.append((page.name, line))
    return found


@pytest.mark.parametrize(("page", "line"), commands())
def test_commands_in_the_documents_run(page: str, line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from peaceops.cli.commands import app

    shutil.copytree(ROOT / "docs" / "examples", tmp_path / "docs" / "examples")
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(app, shlex.split(line)[1:])
    assert result.exit_code == 0, f"{page}: {line}\n{result.output}\n{result.exception}"
    assert result.output.strip()


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_python_in_the_documents_runs(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for block in re.findall(r"^```python\n(.*?)^```", page.read_text(encoding="utf-8"), flags=re.M | re.S):
        exec(compile(block, str(page), "exec"), {})


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_links_between_documents_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), f"{page.name} links to {target}"
