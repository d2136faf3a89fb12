"""What a stranger is handed beside the code: citation, changelog, security note, templates, examples of a service."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
import yaml

import peaceops
from peaceops.book.store import SHIPPED

ROOT = Path(__file__).resolve().parent.parent
DEPLOY = ROOT / "docs" / "deploy"
FORMS = sorted(p for p in (ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml") if p.name != "config.yml")
PAGES = ("CHANGELOG.md", "SECURITY.md", "CONTRIBUTING.md", "README.md", "docs/deploy/README.md")
MUST = {  # what a report cannot do without, by form
    "1-figure": {"where", "found", "expected", "document", "edition"},
    "2-fault": {"done", "happened", "expected", "version"},
    "3-question": {"question", "why"},
}


def text(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def test_the_citation_has_what_its_format_needs_and_the_version_of_the_code() -> None:
    """Keys and required ones are those of the schema of the Citation File Format 1.2.0."""
    said = yaml.safe_load(text("CITATION.cff"))
    assert said.keys() >= {"cff-version", "message", "title", "authors"}
    assert said.keys() <= {
        *("cff-version", "message", "title", "type", "version", "license", "authors", "abstract", "keywords"),
        *("date-released", "doi", "identifiers", "repository-code", "url", "references", "preferred-citation"),
    }
    assert (said["cff-version"], said["type"], said["license"]) == ("1.2.0", "software", "Apache-2.0")
    project = tomllib.loads(text("pyproject.toml"))["project"]
    assert str(said["version"]) == peaceops.__version__ == project["version"]
    assert said["authors"] and all(author.get("name") or author.get("family-names") for author in said["authors"])
    assert len({*said["keywords"]}) == len(said["keywords"])


def test_the_readme_tells_in_the_order_a_stranger_asks() -> None:
    heads = re.findall(r"^## (.+)$", text("README.md"), flags=re.M)
    asked = ["For whom", "Try it", "The site", "Check an article", "One dossier", "What it cannot do"]
    assert [head for head in heads if head in asked] == asked


def test_two_commands_set_up_and_run_and_the_third_serves() -> None:
    lines = re.findall(r"^    (python3 bootstrap.py .+)$", text("README.md"), flags=re.M)
    assert lines == [
        "python3 bootstrap.py peaceops review UNMIK --as-of 2018-10-20",
        "python3 bootstrap.py test",
        "python3 bootstrap.py peaceops serve",
    ]


def test_the_changelog_begins_with_the_version_of_the_code_and_names_editions_once() -> None:
    said = text("CHANGELOG.md")
    assert re.findall(r"^### ([\d.]+)", said, flags=re.M)[0] == peaceops.__version__
    editions = re.findall(r"^\| `([0-9a-f]{12})` \|", said, flags=re.M)
    assert editions and len({*editions}) == len(editions)


def sentences(page: Path) -> set[str]:
    """The sentences of nine words or more of a page, without its tables, headings and commands."""
    words = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.S)
    lines = ("" if line.startswith(("|", "    ", "#")) else line for line in words.split("\n"))
    parts = (" ".join(part.split()) for part in re.split(r"\n\s*\n", "\n".join(lines)))
    return {s for part in parts for s in re.split(r"(?<=[.:;]) ", part) if len(s.split()) >= 9}


def test_no_sentence_stands_on_two_pages() -> None:
    """What is told twice is mended once: a page says it, the others link to it."""
    pages = [ROOT / "README.md", *(ROOT / p for p in PAGES[:3]), *sorted((ROOT / "docs").rglob("*.md"))]
    told: dict[str, set[str]] = {}
    for page in pages:
        for sentence in sentences(page):
            told.setdefault(sentence, set()).add(page.name)
    assert {s: names for s, names in told.items() if len(names) > 1} == {}


def test_the_changed_figure_of_the_first_hour_is_as_told(tmp_path: Path) -> None:
    folder = tmp_path / "mybook"
    shutil.copytree(SHIPPED, folder)
    file = folder / "assessment_sections.csv"
    rows = file.read_text(encoding="utf-8").splitlines(keepends=True)
    (at,) = (n for n, r in enumerate(rows) if "UNMIK,2024-25" in r and "2024-07-01,2024-12-31,23706600" in r)
    rows[at] = rows[at].replace("23706600", "25000000")
    bills = []
    for book in (None, folder):
        if book:
            file.write_text("".join(rows), encoding="utf-8")
        found = peaceops.assess("UNMIK", "2024-25", payer="USA", book=peaceops.open_book(book))
        bills.append(f"{found.to_rows()[0]['gross_usd']:,}")
    told = text("docs/first-hour.md")
    assert f"goes from {bills[0]} to {bills[1]} dollars" in told


@pytest.mark.parametrize("page", PAGES)
def test_links_of_the_pages_beside_the_code_lead_somewhere(page: str) -> None:
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", text(page)):
        assert "://" in target or ((ROOT / page).parent / target).exists(), target


def test_the_security_note_names_tests_that_are_there() -> None:
    named = re.findall(r"`(tests/[\w/.]+)`", text("SECURITY.md"))
    assert named and [path for path in named if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("path", FORMS, ids=lambda p: p.stem)
def test_an_issue_form_asks_for_what_is_needed(path: Path) -> None:
    form = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert {"name", "description", "body"} <= form.keys()
    asked = {part["id"]: part for part in form["body"]}
    assert {id_ for id_, part in asked.items() if part.get("validations", {}).get("required")} == MUST[path.stem]
    assert all(part["type"] in ("input", "textarea") and part["attributes"]["label"] for part in asked.values())


def test_the_container_is_of_one_stage_without_root_and_takes_what_it_copies() -> None:
    lines = [x.strip() for x in (DEPLOY / "Dockerfile").read_text(encoding="utf-8").splitlines()]
    froms = [x for x in lines if x.startswith("FROM ")]
    (user,) = (x.partition(" ")[2] for x in lines if x.startswith("USER "))
    assert len(froms) == 1 and user.split(":")[0] not in ("0", "root")
    taken = [x[1:] for x in (DEPLOY / "Dockerfile.dockerignore").read_text().splitlines() if x.startswith("!")]
    copied = [word for x in lines if x.startswith("COPY ") for word in x.split()[1:-1]]
    assert sorted(copied) == sorted(taken)
    assert [name for name in copied if not (ROOT / name).exists()] == []
    assert any("--require-hashes -r locks/run.txt" in x for x in lines)


def test_the_unit_gives_no_rights() -> None:
    unit = (DEPLOY / "peaceops.service").read_text(encoding="utf-8")
    for line in ("DynamicUser=yes", "ProtectSystem=strict", "ProtectHome=yes", "NoNewPrivileges=yes"):
        assert f"\n{line}\n" in unit
    assert "\nCapabilityBoundingSet=\n" in unit


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="needs systemd-analyze")
def test_systemd_reads_the_unit_and_finds_nothing_wrong_but_the_place(tmp_path: Path) -> None:
    """Its program is not installed on the machine of a test: one that is there stands in its place."""
    unit = (DEPLOY / "peaceops.service").read_text(encoding="utf-8")
    here = tmp_path / "peaceops.service"
    here.write_text(unit.replace("/opt/peaceops/bin/peaceops", str(shutil.which("true"))), encoding="utf-8")
    run = subprocess.run(["systemd-analyze", "verify", str(here)], capture_output=True, text=True)
    assert (run.returncode, run.stdout + run.stderr) == (0, "")
