"""peaceops exit: how missions end."""

from __future__ import annotations

import sys
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from peaceops.cli.flags import Format, day, helped
from peaceops.cli.streams import named
from peaceops.errors import escaped, refused, shown, unknown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peaceops.exits.held_out import Scores
    from peaceops.exits.simulate import Fixed

app = typer.Typer(help="How missions end: options, simulated run-off, back-test.", no_args_is_help=True)
JSON = Annotated[bool, typer.Option("--json", help="The same as --format json.")]
Rows = Annotated[Format, typer.Option("--format", help="How to write the rows.")]
Mission = Annotated[str, typer.Argument(help="Acronym of the mission, such as UNMIK.")]


@app.command(**helped("exit options UNMIK --as-of 2018-10-20", "The options for a mission, side by side."))
def options(
    mission: Mission,
    as_of: Annotated[str | None, typer.Option(help="Use only what was published by this day (ISO date).")] = None,
    payer: Annotated[str, typer.Option(help="Member State whose share is shown (ISO alpha-3).")] = "USA",
    cut: Annotated[str | None, typer.Option(help="Cut of a reduced renewal, in per cent, such as 18.")] = None,
    format_: Rows = Format.table,
    json_: JSON = False,
) -> None:
    """The options for a mission on a date, side by side. Nothing is recommended."""
    import peaceops
    from peaceops.render.terminal import show

    found = peaceops.exit_options(mission, day(as_of, "--as-of"), payer=payer, cut=_cut(cut))
    if json_ or format_ == Format.json:
        show(found.to_dict(), "json")
        return
    show(found.to_rows(), format_.value)
    for note in (*found.notes(), *found.why_left_out(), *found.cannot_be_said()):
        say("exit-note", sentence=note)


@app.command(**helped("exit simulate UNMIK --option end-now --start 2018-10-20", "An option by month, as quantiles."))
def simulate(
    mission: Mission,
    option: Annotated[str, typer.Option(help="renew, renew-reduced, final-term, end-now, final-term-political ...")],
    start: Annotated[str, typer.Option(help="Day of the decision (ISO date).")],
    draws: Annotated[int, typer.Option(help="Number of draws.")] = 10_000,
    seed: Annotated[int, typer.Option(help="Seed: the same seed gives the same numbers.")] = 1,
    as_of: Annotated[str | None, typer.Option(help="Use only what was published by this day (the start).")] = None,
    cut: Annotated[str | None, typer.Option(help="Cut of a reduced renewal, in per cent, such as 18.")] = None,
    fix: Annotated[
        list[str] | None, typer.Option(help="Fix a parameter, such as months_to_end=12; may be repeated.")
    ] = None,
    processes: Annotated[int, typer.Option(help="Processes to share the draws; the numbers stay the same.")] = 1,
    format_: Rows = Format.table,
    json_: JSON = False,
) -> None:
    """Strength, staff, spending and each payer's part, month by month, as quantiles; with the back-test."""
    import peaceops
    from peaceops.render.terminal import show

    begin = day(start, "--start")
    assert begin is not None
    found = peaceops.exit_simulate(
        mission,
        option,
        begin,
        draws=draws,
        seed=seed,
        as_of=day(as_of, "--as-of"),
        fixed=_fixed([*(fix or []), *([f"lower_by_pct={cut}"] if cut is not None else [])]),
        processes=processes,
    )
    if json_ or format_ == Format.json:
        show(found.to_dict(), "json")
        return
    show(found.to_rows(), format_.value)
    for sentence in found.extrapolated:
        say("exit-extrapolated", sentence=sentence)
    _say_scores(found.evidence.scores)


@app.command(**helped("exit backtest --out months.csv", "Each closing forecast from all others."))
def backtest(
    out: Annotated[Path | None, typer.Option(help="CSV file for one row a mission and month.")] = None,
    draws: Annotated[int, typer.Option(help="Number of draws a mission.")] = 2000,
    seed: Annotated[int, typer.Option(help="Seed.")] = 1,
    last_day: Annotated[str, typer.Option(help="drawn, as in a run without a decided end, or known.")] = "drawn",
    origin: Annotated[str, typer.Option(help="others: from all others; earlier: from those over before.")] = "others",
    spending: Annotated[
        bool, typer.Option("--spending", help="Spending of the few closings with accounts, in place of strength.")
    ] = False,
    json_: JSON = False,
) -> None:
    """Forecast every closing from all others; write each month, print the scores."""
    import peaceops
    from peaceops.book.reply import in_columns
    from peaceops.files import check_file, write_text
    from peaceops.render.terminal import show

    if spending:
        if out is not None:
            raise refused("out-with-spending")
        years = peaceops.exit_backtest_spending(draws=draws, seed=seed)
        show([y.to_dict() for y in years], "json" if json_ else "table")
        inside = sum(y.covered_80 for y in years)
        say("exit-accounts-inside", inside=inside, years=len(years))
        return
    if out is not None:
        check_file(out)
    found = peaceops.exit_backtest(draws=draws, seed=seed, last_day=last_day, origin=origin)
    if out is not None:
        write_text(out, found.to_csv())
    if json_:
        show(found.to_dict(), "json")
        return
    show([in_columns(s.to_dict()) for s in (*found.scores, *found.split)], "table")
    if out is not None:
        print(escaped(str(out)))


def say(key: str, **args: Any) -> None:
    """A message beside the data, on standard error."""
    from peaceops.words.catalogue import said

    print(named(str(said(key, **args))), file=sys.stderr)


def _fixed(pairs: list[str]) -> Fixed:
    """The parameters that the reader sets. Raises PeaceopsError for a name or number that is none."""
    from peaceops.exits.simulate import Fixed
    from peaceops.reading.numbers import UnreadError, number
    from peaceops.words.catalogue import said

    names = [f.name for f in fields(Fixed)]
    found: dict[str, float] = {}
    for pair in pairs:
        name, _, value = pair.partition("=")
        if name not in names:
            raise unknown("parameter", name, names)
        if name in found:
            raise refused("fix-twice", pair=shown(pair), name=name)
        try:
            found[name] = number(value)
        except UnreadError as error:
            why = said("error-why", why=error.how) if error.how else ""
            raise refused("fix-without-a-number", pair=shown(pair), name=name, why=why) from None
    return Fixed(**found)


def _cut(text: str | None) -> float | None:
    """The cut in per cent. Raises PeaceopsError for one that is no number."""
    return None if text is None else _fixed([f"lower_by_pct={text}"]).lower_by_pct


def _say_scores(scores: Sequence[Scores]) -> None:
    for s in scores:
        own = {name: str(round(score, 4)) for name, score in s.crps_share.items()}
        say(
            "exit-back-test",
            group=s.group,
            last_day=s.last_day,
            closings=s.missions,
            months=s.months,
            coverage=str(round(s.coverage_pct[80], 1)),
            crps=own["crps"],
            raw=own["crps_raw"],
            median=own["crps_median_curve"],
            line=own["crps_linear"],
        )
