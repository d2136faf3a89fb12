"""What is handed on: a wheel and an sdist with everything inside, the same bytes each time; the wheel, installed in an
empty environment, writes a dossier and serves the site.

The build needs no network: its backend is among the tools of the tests. What peaceops depends on is not installed again
but lent from the environment of the tests; that registries have those versions is held by `bootstrap.py` and the locks.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
import time
import tomllib
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from email.parser import Parser
from pathlib import Path

import pytest

import peaceops

ROOT = Path(__file__).resolve().parent.parent
SRC = ROOT / "src"
DEPLOY = ROOT / "docs" / "deploy"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
MADE = ("__pycache__",)
ASSETS = {  # what is no code, by folder and ending: each must be there, for nothing works without it
    "words/en": ".ftl",
    "book": ".csv",
    "book/data": ".csv",
    "claims": ".csv",
    "claims/patterns": ".txt",
    "feeds": ".csv",
    "ingest/own": ".csv",
    "money/worked_reforms": ".yaml",
    "plans/worked_plans": ".yaml",
    "render/templates": ".j2",
    "render/paper": ".typ",
    "web/templates": ".j2",
    "web/static": ".css",
}


def built(folder: Path, kind: str) -> Path:
    """The wheel or sdist, built in a process of its own as `python -m build --no-isolation` would."""
    code = f"import sys; from hatchling.build import build_{kind}; print(build_{kind}(sys.argv[1]))"
    folder.mkdir(parents=True)
    run = subprocess.run(
        [sys.executable, "-c", code, str(folder)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return folder / run.stdout.split()[-1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory.mktemp("build") / "wheel", "wheel")


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory.mktemp("build") / "sdist", "sdist")


def in_the_package() -> set[str]:
    """Every file of the package by its path below src."""
    files = (p for p in (SRC / "peaceops").rglob("*") if p.is_file() and not {*MADE} & {*p.parts})
    return {p.relative_to(SRC).as_posix() for p in files}


def test_the_wheel_has_every_file_of_the_package_and_its_terms(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = {n for n in archive.namelist() if not n.endswith("/")}
    own = {n for n in names if ".dist-info/" not in n}
    assert in_the_package() - own == set()
    beside = {n.rpartition("/")[2] for n in names if ".dist-info/" in n}
    assert beside >= {"METADATA", "RECORD", "WHEEL", "entry_points.txt", "LICENSE", "DATA-TERMS.md"}


@pytest.mark.parametrize("folder", ASSETS)
def test_the_assets_of_each_room_are_in_the_wheel(wheel: Path, folder: str) -> None:
    pattern = re.compile(rf"peaceops/{re.escape(folder)}/[^/]+{re.escape(ASSETS[folder])}")
    with zipfile.ZipFile(wheel) as archive:
        assert [n for n in archive.namelist() if pattern.fullmatch(n)]


def test_the_wheel_says_what_the_project_says(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (n for n in archive.namelist() if n.endswith(".dist-info/METADATA"))
        said = Parser().parsestr(archive.read(name).decode("utf-8"))
    assert (said["Name"], said["Version"]) == ("peaceops", peaceops.__version__)
    assert said["License-Expression"] == "Apache-2.0"
    needed = [r for r in said.get_all("Requires-Dist", []) if "extra ==" not in r]
    assert {in_parts(r) for r in needed} == {in_parts(r) for r in PROJECT["dependencies"]}


def in_parts(requirement: str) -> tuple[str, frozenset[str]]:
    """Name and limits of a requirement, whatever their order."""
    name = re.split(r"[<>=~!]", requirement)[0]
    return name, frozenset(requirement[len(name) :].replace(" ", "").split(","))


def test_the_sdist_builds_the_same_wheel(wheel: Path, sdist: Path, tmp_path: Path) -> None:
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    (folder,) = tmp_path.iterdir()
    expected = {"src", "docs", "README.md", "CHANGELOG.md", "CITATION.cff", "SECURITY.md", "LICENSE", "DATA-TERMS.md"}
    assert {p.name for p in folder.iterdir()} == expected | {"pyproject.toml", "PKG-INFO", ".gitignore"}
    code = "import sys; from hatchling.build import build_wheel; build_wheel(sys.argv[1])"
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], cwd=folder, check=True, capture_output=True)
    assert (tmp_path / wheel.name).read_bytes() == wheel.read_bytes()


def test_a_second_build_has_the_same_bytes(wheel: Path, sdist: Path, tmp_path: Path) -> None:
    assert built(tmp_path / "wheel", "wheel").read_bytes() == wheel.read_bytes()
    assert built(tmp_path / "sdist", "sdist").read_bytes() == sdist.read_bytes()


@pytest.fixture(scope="module")
def installed(wheel: Path) -> Iterator[Path]:
    """The folder of programs of an environment that has the wheel, and borrows what it depends on; any user may
    read it, none but ours write."""
    top = Path(tempfile.mkdtemp(prefix="peaceops-"))
    top.chmod(0o755)
    folder = top / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    pip = [sys.executable, "-m", "pip", "--python", str(folder), "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*pip, "--disable-pip-version-check", str(wheel)], check=True, capture_output=True)
    (packages,) = (folder / "lib").glob("python*/site-packages")
    lent = sysconfig.get_paths()["purelib"]
    (packages / "lent.pth").write_text(f"{lent}\n")  # its own .pth files, and so the checkout, are not followed
    yield folder / "bin"
    shutil.rmtree(top)


@pytest.fixture
def alone(tmp_path: Path) -> dict[str, str]:
    """An environment of a stranger: no path of ours, a home where nothing can be written."""
    home = tmp_path / "home"
    home.mkdir(mode=0o500)
    return {"PATH": "/usr/bin:/bin", "HOME": str(home), "LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"}


def test_what_runs_is_the_wheel_and_not_the_checkout(installed: Path, alone: dict[str, str], tmp_path: Path) -> None:
    code = "import peaceops; print(peaceops.__file__)"
    run = subprocess.run(
        [installed / "python", "-c", code], cwd=tmp_path, env=alone, capture_output=True, text=True, check=True
    )
    assert Path(run.stdout.strip()).is_relative_to(installed.parent)


def test_the_installed_wheel_writes_a_dossier(installed: Path, alone: dict[str, str], tmp_path: Path) -> None:
    words = ["review", "UNMIK", "--as-of", "2018-10-20", "--format", "html,json,pdf,docx,xlsx", "--out", "out"]
    run = subprocess.run([installed / "peaceops", *words], cwd=tmp_path, env=alone, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    made = {p.suffix: p for p in (tmp_path / "out").iterdir()}
    assert made.keys() == {".html", ".json", ".pdf", ".docx", ".xlsx"}
    assert made[".pdf"].read_bytes().startswith(b"%PDF-")
    assert "UNMIK" in made[".html"].read_text(encoding="utf-8")


Site = tuple[str, "subprocess.Popen[str]"]


@contextmanager
def served(words: Sequence[str | Path], env: dict[str, str], cwd: Path) -> Iterator[Site]:
    """The address of a site that a command serves at a free port, which takes the place of 8000, and its process."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    asked = [re.sub(r"\b8000\b", str(port), str(word)) for word in words]
    serving = subprocess.Popen(asked, cwd=cwd, env=env, stderr=subprocess.PIPE, text=True)
    try:
        yield f"http://127.0.0.1:{port}", serving
    finally:
        serving.kill()
        serving.communicate()


def got(address: str, tries: int = 300) -> tuple[int, bytes]:
    """Status and body of an address, once its server answers."""
    for _ in range(tries):
        try:
            with urllib.request.urlopen(address, timeout=30) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as error:
            return error.code, error.read()
        except urllib.error.URLError:
            time.sleep(0.1)
    raise AssertionError(f"{address} does not answer")


def test_the_installed_wheel_serves_the_site_and_stops_when_asked(
    installed: Path, alone: dict[str, str], tmp_path: Path
) -> None:
    with served([installed / "peaceops", "serve", "--port", "8000"], alone, tmp_path) as (address, serving):
        status, home = got(f"{address}/")
        assert status == 200 and b"UNMIK" in home
        for path in {*re.findall(rb'(?:href|src)="(/(?:static/|look)[^"]*)"', home)}:
            assert got(address + path.decode())[0] == 200, path
        assert got(f"{address}/api/v1/missions/UNMIK?as_of=2018-10-20")[0] == 200
        assert got(f"{address}/docs/method/resources")[0] == 200
        assert got(f"{address}/nowhere")[0] == 404
        serving.send_signal(signal.SIGTERM)
        _, told = serving.communicate(timeout=30)
    assert serving.returncode in (0, -signal.SIGTERM) and "Traceback" not in told


def in_the_container() -> list[str]:
    """What the example of a container runs."""
    lines = (DEPLOY / "Dockerfile").read_text(encoding="utf-8").splitlines()
    (entry,), (words,) = ([x for x in lines if x.startswith(k)] for k in ("ENTRYPOINT ", "CMD "))
    return [*json.loads(entry.partition(" ")[2]), *json.loads(words.partition(" ")[2])]


def test_what_the_container_copies_is_enough_to_make_the_wheel(wheel: Path, tmp_path: Path) -> None:
    lines = (DEPLOY / "Dockerfile").read_text(encoding="utf-8").splitlines()
    for name in (word for x in lines if x.startswith("COPY ") for word in x.split()[1:-1]):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns(*MADE))
        else:
            shutil.copy(ROOT / name, tmp_path / name)
    code = "import sys; from hatchling.build import build_wheel; build_wheel(sys.argv[1])"
    made = tmp_path / "made"
    subprocess.run([sys.executable, "-c", code, str(made)], cwd=tmp_path, check=True, capture_output=True)
    assert (made / wheel.name).read_bytes() == wheel.read_bytes()


def in_the_unit() -> list[str]:
    """What the example of a unit runs."""
    (line,) = (x for x in (DEPLOY / "peaceops.service").read_text().splitlines() if x.startswith("ExecStart="))
    return shlex.split(line.partition("=")[2])


NOBODY = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs")
READ_ONLY = "mount --make-rprivate / && mount -o remount,bind,ro / && cd / && ! touch /tmp/written 2>&- && exec "


def may_have_a_file_system_of_its_own() -> bool:
    """Whether this machine lets a test mount: root, outside of a container that forbids it."""
    tools = all(map(shutil.which, ("unshare", "setpriv")))
    return tools and subprocess.run(["unshare", "-m", "true"], capture_output=True).returncode == 0


@pytest.mark.parametrize("words", [in_the_container(), in_the_unit()], ids=["container", "unit"])
def test_the_command_of_an_example_serves_as_nobody_on_a_file_system_that_is_read_only(
    words: list[str], installed: Path
) -> None:
    if not may_have_a_file_system_of_its_own():
        pytest.skip("needs to be root and to be allowed to mount")
    command = shlex.join([*NOBODY, str(installed / "peaceops"), *words[1:]])
    env = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "PYTHONDONTWRITEBYTECODE": "1"}
    with served(["unshare", "-m", "sh", "-c", READ_ONLY + command], env, Path("/")) as (address, serving):
        assert got(f"{address}/")[0] == 200
        assert got(f"{address}/api/v1/missions/count")[0] == 200
        (user,) = (x for x in Path(f"/proc/{serving.pid}/status").read_text().splitlines() if x.startswith("Uid:"))
        assert user.split()[1:] == ["65534"] * 4


def test_the_project_needs_no_more_than_its_python(wheel: Path) -> None:
    """A wheel for every machine: no code of ours is compiled."""
    assert wheel.name == f"peaceops-{peaceops.__version__}-py3-none-any.whl"
    assert os.path.getsize(wheel) < 8_000_000
