"""Commands in other words: options by other names, a year or mission without its option, choices as people say them."""

from __future__ import annotations

import json

import pytest
from typer.main import get_command

from peaceops.cli.commands import app, app_for
from peaceops.cli.main import run
from peaceops.cli.meant import meant

SAME = [  # as typed, as the help has it
    ("strength --mission UNMIK --date 2018-10-09", "strength UNMIK --on 2018-10-09"),
    ("strength --by country --on 2021-01-31", "strength --by contributor --on 2021-01-31"),
    ("strength --country India --on 2022-01-31", "strength --contributor India --on 2022-01-31"),
    ("missions --on 2017-06-30 --count", "missions --active-on 2017-06-30 --count"),
    ("missions --kind peacekeeping", "missions --kind pko"),
    ("mission MINUSMA --on 2020-01-01", "mission MINUSMA --as-of 2020-01-01"),
    ("mandates --mission MINURSO --on=2026-11-25", "mandates MINURSO --on 2026-11-25"),
    ("mandates --mission=MINURSO", "mandates MINURSO"),
    ("mandates --within 90", "mandates --ending-within 90"),
    ("mandates UNFICYP 2025-02-15", "mandates UNFICYP --on 2025-02-15"),
    ("council path --mission MINURSO", "council path MINURSO"),
    ("council forecast UNFICYP --on 2026-12-15", "council forecast --about UNFICYP --on 2026-12-15"),
    ("council renewals --mission UNFICYP", "council renewals --about UNFICYP"),
    ("council votes --resolution 2790", "council votes --about 2790"),
    ("council votes --country US --since 2026-01-01", "council votes --member US --from 2026-01-01"),
    ("council change UNFICYP --as-of 2020-01-01", "council change UNFICYP --on 2020-01-01"),
    ("deaths --by contributor --to 2008-05-31", "deaths --by nationality --to 2008-05-31"),
    ("deaths --mission UNIFIL --by cause", "deaths UNIFIL --by cause"),
    ("payer UK 2013-14", "payer UK --fy 2013-14"),
    ("payer --fy 2013/14,2014/15 GBR", "payer --fy 2013-14,2014-15 GBR"),
    ("payer --state UK --financial-year FY2013-2014", "payer UK --fy 2013-14"),
    ("assess --mission UNMISS --fy 2024/25", "assess UNMISS --fy 2024-25"),
    ("rates 2016", "rates --year 2016"),
    ("reimbursement 2018-07-01", "reimbursement --on 2018-07-01"),
    ("exit options UNMIK --date 2018-10-20", "exit options UNMIK --as-of 2018-10-20"),
    ("arrears --contributor Ethiopia", "arrears Ethiopia"),
]
LEFT = [  # what could mean two things, or nothing: refused as it stands
    "payer Germany --country France",
    "assess UNMISS USA --fy 2024-25",
    "missions Lebanon",
    "rates --year 2016 --top 3",
    "strength UNMIK UNIFIL",
    "strength --by",
    "strength -- --mission UNMIK",
    "council",
    "nothing --on 2018-10-20",
    "--version",
]


def told(words: list[str]) -> list[str]:
    return meant(words, get_command(app_for(words)))


@pytest.mark.parametrize(("typed", "written"), SAME, ids=[typed for typed, _ in SAME])
def test_a_command_in_other_words_is_the_one_of_the_help(typed: str, written: str) -> None:
    assert told(typed.split()) == written.replace("=", " ").split()
    assert told(written.split()) == written.split()


@pytest.mark.parametrize("typed", LEFT)
def test_what_could_mean_two_things_is_left(typed: str) -> None:
    assert told(typed.split()) == typed.split()


def test_every_option_that_a_command_has_is_its_own() -> None:
    """No row of other words changes what the help of any command says."""
    commands = [
        (name, c, c.commands) if hasattr(c, "commands") else (name, c, {})
        for name, c in get_command(app).commands.items()
    ]  # type: ignore[attr-defined]
    leaves = [([name], c) for name, c, own in commands if not own]
    leaves += [([name, sub], leaf) for name, _, own in commands for sub, leaf in own.items()]
    assert len(leaves) > 40
    for path, leaf in leaves:
        for param in leaf.params:
            for option in param.opts if param.param_type_name == "option" else ():
                words = [*path, option] if param.is_flag else [*path, option, "x"]
                assert told(words) == words


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("strength ALL --contributor Canada --on 2016-04", "2016-04-30"),
        ("strength ALL --contributor Canada --on 'April 2016'", "2016-04-30"),
        ("strength ALL --contributor Canada --on '30 Apr 2016'", "2016-04-30"),
        ("strength ALL --contributor Canada --on 'April 30, 2016'", "2016-04-30"),
    ],
)
def test_a_month_is_its_last_day_and_may_be_in_words(
    typed: str, written: str, capsys: pytest.CaptureFixture[str]
) -> None:
    import shlex

    assert run([*shlex.split(typed), "--json"]) == 0
    [row] = json.loads(capsys.readouterr().out)["rows"]
    assert row["month_end"] == written and row["rank"] == 73


def test_a_span_of_months_is_from_the_first_day_to_the_last(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["strength", "UNFICYP", "--from", "2018-01", "--to", "2018-02", "--json"]) == 0
    assert [r["month_end"] for r in json.loads(capsys.readouterr().out)["rows"]] == ["2018-01-31", "2018-02-28"]


@pytest.mark.parametrize(
    "given", ["2018-13", "30 February 2018", "Ju 2018", "April", "20.10.2018", "10/11/2018", "2018"]
)
def test_what_is_no_day_or_could_be_two_is_refused_as_it_was_given(
    given: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["strength", "UNMIK", "--on", given]) == 2
    assert f"'{given}' is not a date: expected one like 2018-10-20" in capsys.readouterr().err


def test_a_rate_of_one_payer(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rates", "2016", "--payer", "China", "--format", "csv"]) == 0
    _, row = capsys.readouterr().out.splitlines()
    assert row.startswith("CHN,") and ",10.28" in row
    assert run(["rates", "--year", "2012", "--payer", "Chad"]) == 2
    assert "no peacekeeping rate of Chad for 2012" in capsys.readouterr().err
    assert run(["rates", "--year", "2016", "--payer", "Taiwan"]) == 2
    assert "no Member State" in capsys.readouterr().err
