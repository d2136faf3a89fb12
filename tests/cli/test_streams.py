"""What surrounds a command never makes it stumble: encodings, closed outputs, readers that leave, interrupts."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import peaceops
from peaceops.cli import commands
from peaceops.cli.main import run

PEACEOPS = [sys.executable, "-m", "peaceops"]
ROOT = Path(__file__).resolve().parents[2]
SHORT = ["mission", "UNOCI"]


def shell(line: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """A line of the shell, where $P is the command; its exit code is that of the first command of a pipe."""
    setting = {**os.environ, **environment, "P": " ".join(PEACEOPS)}
    line = f"set -o pipefail; {line}; exit ${{PIPESTATUS[0]}}"
    return subprocess.run(["bash", "-c", line], capture_output=True, env=setting)


def one_sentence(words: bytes) -> str:
    """The sentence, if it is one."""
    text = words.decode("utf-8")
    assert text.startswith("peaceops: ") and text.endswith(".\n") and text.count("\n") == 1, text
    return text


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "ascii", "utf-16"])
def test_output_is_utf_8_whatever_the_machine_is_set_to(encoding: str) -> None:
    done = shell("$P mission UNOCI --json", PYTHONIOENCODING=encoding)
    assert done.returncode == 0 and "Côte d'Ivoire" in done.stdout.decode("utf-8")
    refused = shell("$P mission 'Côte'", PYTHONIOENCODING=encoding)
    assert refused.returncode == 2 and "unknown mission 'Côte'" in one_sentence(refused.stderr)


def test_output_is_utf_8_where_the_language_is_not_set() -> None:
    done = shell("$P payer TUR --fy 2024-25 --json", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert done.returncode == 0 and "Türkiye" in done.stdout.decode("utf-8")


def test_a_reader_that_has_seen_enough_is_no_error() -> None:
    for words in ("rates --year 2024 --format csv | head -1", "council votes --json 2>&1 | head -1", "--help | true"):
        done = shell(f"$P {words}")
        assert done.returncode == 0 and done.stderr == b"", (words, done.stderr)


def test_closed_output_is_said_before_anything_is_done(tmp_path: Path) -> None:
    for words in ("mission UNOCI", "--help", f"book export --out {tmp_path}/out"):
        done = shell(f"$P {words} >&-")
        assert done.returncode == 2 and "standard output is closed" in one_sentence(done.stderr)
    assert list(tmp_path.iterdir()) == []


def test_words_go_nowhere_where_standard_error_is_closed() -> None:
    done = shell("$P mission UNOKI 2>&-")
    assert done.returncode == 2 and done.stdout == b""
    done = shell("$P rates --year 2017 --format csv 0<&- 2>&-")
    assert done.returncode == 0 and done.stdout.startswith(b"iso3,")


def test_a_full_disk_is_one_sentence() -> None:
    for words in ("mission UNOCI", "council votes --json", "--help", "--version"):
        done = shell(f"$P {words} >/dev/full")
        assert done.returncode == 2 and "No space left on device" in one_sentence(done.stderr)
    assert shell("$P mission UNOKI 2>/dev/full").returncode == 2


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="what a process has loaded is told by /proc")
def test_an_interrupt_ends_every_process_without_a_traceback() -> None:
    words = ["exit", "simulate", "UNMIK", "--option", "final-term", "--start", "2019-07-01", "--draws", "200000"]
    for more in ([], ["--processes", "2"] if (os.cpu_count() or 1) > 1 else []):
        started = subprocess.Popen(
            [*PEACEOPS, *words, *more], stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
        )
        while "numpy/random" not in Path(f"/proc/{started.pid}/maps").read_text(encoding="utf-8"):  # it is at work
            assert started.poll() is None
        os.killpg(started.pid, signal.SIGINT)
        _, said = started.communicate(timeout=60)
        assert started.returncode == 130 and one_sentence(said) == "peaceops: interrupted.\n"


HIT = """
import os, signal, sys

def hit(event, args, seen=[]):
    if event != "import" or not (seen or args[0] == "peaceops.missions"):
        return
    seen.append(args[0])
    if "HIT" not in os.environ:
        print(args[0], file=sys.stderr)
    elif len(seen) == int(os.environ["HIT"]):
        os.kill(os.getpid(), signal.SIGINT)

sys.addaudithook(hit)
"""
SCRIPT = "import sys\nfrom peaceops.cli import main\nif __name__ == '__main__':\n    sys.exit(main())\n"


@pytest.mark.parametrize("form", ["module", "script"])
def test_an_interrupt_while_the_package_loads_is_one_sentence(tmp_path: Path, form: str) -> None:
    """The signal comes as one of the modules is imported, twelve of them spread evenly."""
    (tmp_path / "sitecustomize.py").write_text(HIT, encoding="utf-8")
    (tmp_path / "peaceops").write_text(SCRIPT, encoding="utf-8")
    path = os.pathsep.join([str(tmp_path), *filter(None, [os.environ.get("PYTHONPATH")])])
    own = {**os.environ, "PYTHONPATH": path}
    start = PEACEOPS if form == "module" else [sys.executable, str(tmp_path / "peaceops")]
    words = [*start, "rates", "--year", "2024"]
    imports = subprocess.run(words, env=own, capture_output=True).stderr.split()
    assert b"duckdb" in imports or b"peaceops.money.rates" in imports
    for moment in range(1, len(imports), len(imports) // 12):
        done = subprocess.run(words, env={**own, "HIT": str(moment)}, capture_output=True)
        assert (done.returncode, done.stderr) == (130, b"peaceops: interrupted.\n"), imports[moment - 1]


HANDED_OVER = """
import os, signal, sys

signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])  # as bootstrap.py does before it hands over
os.kill(os.getpid(), signal.SIGINT)
os.execv(sys.executable, [sys.executable, "-m", "peaceops", "rates", "--year", "2024"])
"""


@pytest.mark.skipif(not hasattr(signal, "pthread_sigmask"), reason="signals cannot be held back here")
def test_an_interrupt_as_set_up_hands_over_is_one_sentence() -> None:
    assert "pthread_sigmask(signal.SIG_BLOCK" in (ROOT / "bootstrap.py").read_text(encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", HANDED_OVER], capture_output=True)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"peaceops: interrupted.\n")


DROPPED = """
import os, signal, time
from peaceops import interrupts

interrupts.raise_again()
try:
    os.kill(os.getpid(), signal.SIGINT)
    time.sleep(5)
except KeyboardInterrupt:
    pass  # as a library that clears every error
try:
    time.sleep(5)
    print("went on")
except KeyboardInterrupt:
    time.sleep(0.5)  # what is being written is taken back
    interrupts.end_at_once()
    print("taken back")
"""


@pytest.mark.skipif(not hasattr(signal, "SIGALRM"), reason="the system has no alarm to repeat an interrupt by")
def test_an_interrupt_that_a_library_drops_comes_again_and_then_lets_what_is_written_be_taken_back(
    tmp_path: Path,
) -> None:
    (tmp_path / "peaceops").write_text(DROPPED, encoding="utf-8")
    assert subprocess.run([sys.executable, str(tmp_path / "peaceops")], capture_output=True).stdout == b"taken back\n"


def test_a_program_that_imports_the_package_keeps_its_own_interrupts() -> None:
    code = "import signal, peaceops; print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True).stdout == b"True\n"


def test_a_command_computes_in_one_thread_and_a_program_that_imports_the_package_keeps_its_own() -> None:
    told = "print(__import__('os').environ.get('OPENBLAS_NUM_THREADS'))"
    own = {k: v for k, v in os.environ.items() if k != "OPENBLAS_NUM_THREADS"}
    for start, said in (
        ("import peaceops", b"None\n"),
        ("import sys; sys.argv = ['peaceops']; import peaceops", b"1\n"),
    ):
        done = subprocess.run([sys.executable, "-c", f"{start}; {told}"], env=own, capture_output=True)
        assert done.stdout == said


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"peaceops {peaceops.__version__}\n"


def test_a_fault_of_our_own_is_one_sentence_that_says_where_to_report_it(capsys: pytest.CaptureFixture[str]) -> None:
    for error, code, words in (
        (KeyError("x"), 3, "a fault of peaceops itself (KeyError in "),
        (MemoryError(), 2, "this needs more memory than there is"),
        (
            PermissionError(13, "Permission denied", "a\nb"),
            2,
            r"cannot read or write a\nb (Permission denied):",
        ),
        (KeyboardInterrupt(), 130, "interrupted."),
    ):
        assert _with_a_command_that_raises(error) == code
        assert words in one_sentence(capsys.readouterr().err.encode())


def _with_a_command_that_raises(error: BaseException) -> int:
    """The exit code of a command that fails in this way."""

    @commands.app.command("stumble")
    def stumble() -> None:
        raise error

    try:
        return run(["stumble"])
    finally:
        commands.app.registered_commands.pop()


def test_what_the_parser_repeats_is_cut_and_escaped(capsys: pytest.CaptureFixture[str]) -> None:
    long = "x\x1b[31m\n" + "y" * 5000
    for words in (["rates", f"--{long}"], ["strength", "UNMIK", "--by", long], ["rates", f"--year={long}"], [long]):
        assert run(words) == 2
        said = one_sentence(capsys.readouterr().err.encode())
        assert len(said) < 400 and "\x1b" not in said


def test_a_path_with_a_line_break_stays_on_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "a\nb\x1b[31m"
    assert run(["book", "export", "--format", "csv", "--out", str(folder)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(list(folder.iterdir())) and all(r"a\nb\x1b[31m" in line for line in lines)
    for words in (["assess", "--sections"], ["reform"], ["book", "verify", "--book"]):
        assert run([*words, str(folder / "none")]) == 2
        assert r"a\nb\x1b[31m" in one_sentence(capsys.readouterr().err.encode())
