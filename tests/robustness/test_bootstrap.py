"""Set-up cannot break: whatever stops it, one sentence says so, and the next run ends in a right environment.

The real bootstrap.py with the real pip and venv, on a small project (see small_project.py). The real locks on every
Python at hand, and a kill at every step, are in setup_matrix.py.
"""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import shutil
import signal
import subprocess
import sys
import tarfile
from pathlib import Path
from types import ModuleType

import pytest

from robustness.small_project import ROOT, Project, ended, lock_row, pip_of_python, pythons, small_project, wait_for

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="signals and permissions of POSIX"),
    pytest.mark.skipif(pip_of_python() is None, reason="needs the pip wheel that Python brings (python3-venv)"),
]
HELLO = "small troops money hello\n"
OLD = ("2.7", "3.6", "3.7", "3.8", "3.9", "3.10")
UNKIND = {  # settings of a user that must not reach set-up
    "PYTHONWARNINGS": "error",
    "PYTHONDONTWRITEBYTECODE": "1",
    "PIP_USER": "1",
    "PIP_TARGET": "/nowhere",
    "PIP_NO_DEPS": "1",
    "PIP_REQUIRE_VIRTUALENV": "1",
    "LC_ALL": "C",
}


@pytest.fixture
def fresh(tmp_path: Path) -> Project:
    """A small project that was never set up."""
    return small_project(tmp_path / "project", tmp_path / "wheels")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A small project that is set up, at a difficult place and under unkind settings. Tests leave it whole."""
    folder = tmp_path_factory.mktemp("made")
    project = small_project(folder / "dé ñ 中 it's here", folder / "wheels")
    first = project.run(**UNKIND)
    assert (first.code, first.out) == (0, HELLO), first.err
    assert first.lines == ["setting up .venv (once) ..."]
    return project


def loaded(project: Project) -> ModuleType:
    """The project's bootstrap.py as a module."""
    spec = importlib.util.spec_from_file_location("bootstrap_small", project.folder / "bootstrap.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def whole(project: Project) -> bool:
    """Whether the environment is right and nothing lies beside it."""
    module = loaded(project)
    fault = module.fault(project.venv, module.right_stamp(project.folder / "locks" / "run.txt"))
    return fault == "" and not project.rests()


def mounting(words: str, folder: Path) -> tuple[str, ...]:
    """Words that run a command with something mounted on `folder` for it alone; skips where that is not allowed."""
    unshare = ("unshare", "-m", "sh", "-c")
    if not shutil.which("unshare") or subprocess.run([*unshare, words, str(folder)], capture_output=True).returncode:
        pytest.skip("needs the right to mount (root on Linux)")
    return (*unshare, f'{words} && exec "$@"', str(folder))


# --- Which Python ---


@pytest.mark.parametrize("version", OLD)
def test_an_older_python_says_what_is_needed_in_one_sentence(version: str) -> None:
    at_hand = pythons()
    if version not in at_hand:
        pytest.skip(f"no Python {version} at hand")
    ran = subprocess.run([at_hand[version], str(ROOT / "bootstrap.py"), "test"], capture_output=True, text=True)
    assert ran.returncode == 2
    assert re.fullmatch(rf"peaceops needs Python 3\.11 or later; this is {version}\.\d+\.\n", ran.stderr)
    assert ran.stdout == ""


def test_the_file_keeps_to_what_python_2_7_can_parse() -> None:
    text = (ROOT / "bootstrap.py").read_bytes().decode("ascii")
    for node in ast.walk(ast.parse(text)):
        assert not isinstance(node, ast.JoinedStr | ast.AnnAssign | ast.Nonlocal | ast.NamedExpr | ast.Match), (
            node.lineno
        )
        assert not (isinstance(node, ast.List | ast.Tuple) and any(isinstance(e, ast.Starred) for e in node.elts))
        assert not (isinstance(node, ast.Raise) and node.cause), node.lineno
        assert not (isinstance(node, ast.Call) and getattr(node.func, "id", "") == "print"), node.lineno
        if isinstance(node, ast.FunctionDef):
            a = node.args
            assert not (node.returns or a.kwonlyargs or a.posonlyargs or any(x.annotation for x in a.args)), node.name


def test_the_file_stays_one_and_readable() -> None:
    text = (ROOT / "bootstrap.py").read_text(encoding="ascii")
    assert text.count("\n") < 400
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            assert (node.end_lineno or 0) - node.lineno < 50, f"{node.name} is too long"
            assert ast.get_docstring(node), f"{node.name} says nothing about itself"
    imported = {a.name.split(".")[0] for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names}
    assert imported <= sys.stdlib_module_names


# --- What is installed ---


@pytest.mark.parametrize("lock", sorted((ROOT / "locks").glob("*.txt")), ids=lambda p: p.name)
def test_every_package_of_a_lock_is_pinned_by_hash_and_no_address_is_named(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert not re.search(r"://|^-", text, flags=re.M)
    for row in re.split(r"\n(?=\S)", text.replace("\\\n", "")):
        assert re.match(r"[\w.-]+==[\w.]+ (; .+?)? *--hash=sha256:[0-9a-f]{64}", row), row[:80]


def test_pip_itself_is_pinned() -> None:
    rows = re.findall(r"(?m)^\S+==", (ROOT / "locks" / "pip.txt").read_text(encoding="utf-8"))
    assert rows == ["pip=="]


def test_a_package_that_would_run_code_to_be_installed_is_refused(fresh: Project, tmp_path: Path) -> None:
    source = tmp_path / "rations"
    source.mkdir()
    (source / "setup.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\n")
    archive = tmp_path / "wheels" / "rations-1.0.tar.gz"
    with tarfile.open(archive, "w:gz") as out:
        out.add(source, "rations-1.0")
    (fresh.folder / "locks" / "run.txt").write_text(lock_row("rations", "1.0", archive))
    ran = fresh.run()
    assert ran.code == 2
    assert "no ready-made package" in ran.lines[-1] and "rations==1.0" in ran.lines[-1]
    assert not (tmp_path / "ran").exists()


def test_a_package_with_other_contents_is_refused(fresh: Project) -> None:
    lock = fresh.folder / "locks" / "run.txt"
    lock.write_text(lock.read_text().replace("sha256:", "sha256:0")[:-2] + "\n")
    lock.write_text(re.sub(r"sha256:0([0-9a-f]{63})[0-9a-f]?", r"sha256:0\1", lock.read_text()))
    ran = fresh.run()
    assert ran.code == 2
    assert ran.lines[-1] == "set-up of .venv stopped: a package is not the one that the lock names by its hash."
    assert not fresh.venv.exists()


# --- What it survives ---


def test_set_up_happens_once_and_the_program_s_exit_code_is_handed_on(made: Project) -> None:
    again = made.run("peaceops", "a b", "--c")
    assert (again.code, again.out, again.err) == (0, "small troops money a b --c\n", "")
    assert made.run("peaceops", "--fail").code == 7


DAMAGE = {
    "the program": "bin/peaceops",
    "a package": "lib/*/site-packages/troops.py",
    "what pip knows of a package": "lib/*/site-packages/money-1.0.dist-info/METADATA",
    "the link to the project": "lib/*/site-packages/peaceops.pth",
    "the Python": "bin/python",
}


@pytest.mark.parametrize("part", DAMAGE)
def test_a_missing_part_is_noticed_by_name(made: Project, part: str) -> None:
    module = loaded(made)
    wanted = module.right_stamp(made.folder / "locks" / "run.txt")
    (path,) = made.venv.glob(DAMAGE[part])
    aside = path.rename(made.folder / "aside")
    try:
        fault = module.fault(made.venv, wanted)
    finally:
        aside.rename(path)
    assert module.fault(made.venv, wanted) == ""
    assert path.name in fault or "Python" in fault


def test_a_file_cut_to_nothing_as_after_a_power_cut_is_noticed(made: Project) -> None:
    (path,) = made.venv.glob("lib/*/site-packages/troops.py")
    text = path.read_bytes()
    path.write_bytes(b"")
    assert not whole(made)
    path.write_bytes(text)
    assert whole(made)


def test_a_damaged_environment_is_kept_while_there_is_no_network_and_then_made_again(made: Project) -> None:
    (path,) = made.venv.glob("lib/*/site-packages/money.py")
    before = made.stamp()
    path.unlink()
    ran = made.run(PIP_NO_INDEX="", PIP_FIND_LINKS="", PIP_INDEX_URL="http://127.0.0.1:9/simple")
    assert ran.code == 2
    assert "money.py' is missing" in ran.lines[0]
    assert ran.lines[1].startswith("set-up of .venv needs the network once, and no package registry answered")
    assert len(ran.lines) == 2
    assert made.stamp() == before and not made.rests()
    assert (made.run().out, whole(made)) == (HELLO, True)


def test_two_at_once_both_end_well_and_the_second_says_that_it_waits(fresh: Project) -> None:
    first = fresh.start("peaceops", "hello")
    wait_for(first, fresh.venv, "pyvenv.cfg")
    second = fresh.run()
    first_ran = ended(first)
    assert (first_ran.code, first_ran.out) == (second.code, second.out) == (0, HELLO)
    assert first_ran.lines == ["setting up .venv (once) ..."]
    assert second.lines == [f"waiting for another set-up of .venv (process {first.pid}) to end ..."]
    assert whole(fresh)


@pytest.mark.parametrize(("sent", "step", "code"), [(signal.SIGINT, 2, 130), (signal.SIGTERM, 1, 143)])
def test_a_stop_leaves_no_half_environment_and_one_sentence(fresh: Project, sent: int, step: int, code: int) -> None:
    ran = ended(fresh.start_with_signal("subprocess.Popen", step, sent))
    assert ran.code == code
    assert ran.lines == ["setting up .venv (once) ...", "Stopped during set-up; nothing half-made is left."]
    assert not fresh.venv.exists() and not fresh.rests()


def test_after_a_kill_the_next_run_ends_in_a_right_environment(fresh: Project) -> None:
    """Each kill comes to what the one before left: before the first step, the fourth, and the stamp."""
    for kind, number in (("subprocess.Popen", 1), ("subprocess.Popen", 4), ("os.rename", 1)):
        assert ended(fresh.start_with_signal(kind, number)).code == -signal.SIGKILL
        assert not whole(fresh)
    assert fresh.run().out == HELLO
    assert whole(fresh)


def test_a_pip_that_outlives_its_killed_set_up_is_waited_for(fresh: Project) -> None:
    first = fresh.start("peaceops", "hello")
    wait_for(first, fresh.venv, "lib/*/site-packages/pip")
    first.kill()  # the step that runs goes on by itself, the lock in its hands
    first.wait()
    ran = fresh.run()
    assert (ran.code, ran.out, whole(fresh)) == (0, HELLO, True)
    assert "setting up .venv (once) ..." in ran.lines


def test_an_environment_that_peaceops_did_not_make_is_kept(fresh: Project) -> None:
    fresh.venv.mkdir()
    (fresh.venv / "pyvenv.cfg").write_text("mine")
    ran = fresh.run()
    assert (ran.code, ran.out) == (0, HELLO)
    (kept,) = fresh.rests()
    assert ran.lines[1] == f"'.venv' was not made by peaceops: it is kept as '{kept}'."
    assert (fresh.folder / kept / "pyvenv.cfg").read_text() == "mine"


# --- What stops it, in one sentence ---


def test_a_checkout_that_cannot_be_written_is_said_in_one_sentence(fresh: Project) -> None:
    ran = fresh.run(before=mounting('mount -o bind,ro "$0" "$0"', fresh.folder))
    assert (ran.code, ran.lines) == (
        2,
        ["set-up of .venv may not write here: move the checkout to where it may."],
    )


def test_a_full_disk_is_said_in_one_sentence_and_nothing_is_left(fresh: Project) -> None:
    full = 'cp -r "$0" "$0.copy" && mount -t tmpfs -o size=9m none "$0" && cp -r "$0.copy/." "$0"'
    ran = fresh.run(before=mounting(full, fresh.folder))
    assert (ran.code, ran.lines[1:]) == (2, ["the disk is full: set-up of .venv needs up to 2 GB."])


def test_a_checkout_without_its_locks_is_said_in_one_sentence(fresh: Project) -> None:
    (fresh.folder / "locks" / "pip.txt").unlink()
    ran = fresh.run()
    assert (ran.code, len(ran.lines)) == (2, 1)
    assert "pip.txt' cannot be read" in ran.lines[0]


# --- The tests' tools and the browser ---


def test_no_browser_leaves_out_the_browser_and_its_tests_and_else_the_root_install_is_announced(fresh: Project) -> None:
    programs = fresh.folder / "programs"  # a PATH with a package manager alone
    programs.mkdir()
    (programs / "apt-get").write_text(f'#!/bin/sh\necho "$@" >> "{programs}/asked"\n')
    (programs / "apt-get").chmod(0o755)
    tools = ["ruff.py check .", "ruff.py format --check .", "mypy.py"]
    ran = fresh.run("test", "--no-browser", "-k", "troops", PATH=str(programs), PYTHONDONTWRITEBYTECODE="1")
    assert (ran.code, ran.out.splitlines()) == (0, [*tools, "pytest.py -n 2 -m not browser -k troops"])
    assert ran.lines == ["setting up .venv-test (once) ..."]
    assert not (programs / "asked").exists()
    ran = fresh.run("test", PATH=str(programs))
    assert ran.out.splitlines() == [*tools, "pytest.py -n 2"]
    assert ran.lines[-1] == "no Chromium found: the browser tests will skip (set PEACEOPS_CHROMIUM to one)."
    if os.geteuid() == 0:
        said = "installing the package 'chromium' as root, for the browser tests (--no-browser leaves it out) ..."
        assert ran.lines[-2] == said
        assert (programs / "asked").read_text().count("install -y chromium\n") == 1
