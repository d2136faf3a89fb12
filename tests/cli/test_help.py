"""The help of the command line: an example everywhere, summaries that fit, what to try first."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator

import pytest
import typer

from peaceops.cli.commands import app, app_for
from peaceops.cli.main import run


def commands() -> Iterator[tuple[str, ...]]:
    """Every command by its words."""
    tree = typer.main.get_command(app)
    for name, command in tree.commands.items():  # type: ignore[attr-defined]
        if inner := getattr(command, "commands", None):
            yield from ((name, sub) for sub in inner)
        else:
            yield (name,)


ALL = sorted(commands())


def helped(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> str:
    """What --help prints."""
    assert run([*words, "--help"]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("words", ALL, ids=" ".join)
def test_each_help_has_an_example_of_its_own_command(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    told = " ".join(helped(words, capsys).split())
    found = re.search(r"Example: peaceops (.*)$", told)
    assert found
    assert tuple(shlex.split(found[1])[: len(words)]) == words


@pytest.mark.parametrize("group", [(), ("council",), ("exit",), ("book",)], ids=lambda g: " ".join(g) or "peaceops")
def test_no_summary_is_cut(group: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    listed = helped(group, capsys).partition("Commands:")[2]
    assert "..." not in listed
    assert max(map(len, listed.splitlines())) <= 80


def test_peaceops_alone_says_what_to_try_first_and_that_works(capsys: pytest.CaptureFixture[str]) -> None:
    run([])
    out, err = capsys.readouterr()
    tried = re.findall(r"^ +peaceops (.+)$", (out + err).partition("Try first:")[2], flags=re.M)
    assert len(tried) == 4
    for line in tried[:2]:
        assert run(shlex.split(line)) == 0
        assert capsys.readouterr().out.strip()


FILED = {
    ("check",),
    ("book", "build"),
    ("book", "diff"),
    ("book", "export"),
    ("book", "pull"),
    ("resources",),
    ("review",),
    ("names",),
    ("scale",),
}
SERVING = {("serve",), ("mcp",)}  # until they are stopped: tests/test_packaging.py and tests/web/ run them
QUICK = [w for w in ALL if w not in FILED | SERVING]  # the others need a folder or a file, or write one
LONG = {("council", "backtest"), ("exit", "backtest"), ("exit", "simulate")}


@pytest.mark.parametrize("words", [w for w in QUICK if w not in LONG], ids=" ".join)
def test_the_example_of_a_command_runs(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    told = " ".join(helped(words, capsys).split())
    assert run(shlex.split(told.partition("Example: peaceops ")[2])) == 0
    assert capsys.readouterr().out.strip()


@pytest.mark.parametrize("words", ALL)
def test_a_command_made_alone_is_the_one_among_all(words: tuple[str, ...]) -> None:
    def told(tree: typer.Typer) -> object:
        found = typer.main.get_command(tree)
        for word in words:
            found = found.commands[word]  # type: ignore[attr-defined]
        return [(p.name, p.opts, repr(p.default)) for p in found.params], found.help

    assert told(app_for([*words, "--help"])) == told(app)
    assert len(typer.main.get_command(app_for(words)).commands) == 1  # type: ignore[attr-defined]


@pytest.mark.parametrize("words", [(), ("--version",), ("reviw", "UNMIK"), ("",)])
def test_words_that_name_no_command_meet_them_all(words: tuple[str, ...]) -> None:
    assert app_for(words) is app
