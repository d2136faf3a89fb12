"""peaceops council: who decides."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from peaceops.cli.flags import Format, day, helped
from peaceops.cli.replies import JSON, AsOf, From, How, To, show_reply

app = typer.Typer(help="The Security Council: votes, members, paths, forecasts.", no_args_is_help=True)

About = Annotated[str | None, typer.Option(help="Mission (UNMIK) or agenda item (KOS, Kosovo).")]
Member = Annotated[str | None, typer.Option(help="Member State (ISO alpha-3).")]
On = Annotated[str | None, typer.Option(help="The day; today if not given.")]


class PathOption(StrEnum):
    """What may be decided about a mission."""

    end = "end"
    end_and_replace = "end-and-replace"
    reconfigure = "reconfigure"
    change_reporting = "change-reporting"
    cut_budget = "cut-budget"


class VotesBy(StrEnum):
    """How renewals are grouped."""

    mission = "mission"
    year = "year"
    mission_year = "mission-year"


class Outcome(StrEnum):
    """What became of a draft."""

    adopted = "adopted"
    adopted_in_parts = "adopted_in_parts"
    vetoed = "vetoed"
    short_of_majority = "short_of_majority"


@app.command(**helped("council votes S/RES/2790", "Votes on a document, mission or agenda item."))
def votes(
    document: Annotated[
        str | None, typer.Argument(help="Resolution or draft (S/RES/2790, 2790), mission or agenda item.")
    ] = None,
    about: About = None,
    member: Member = None,
    from_: From = None,
    to: To = None,
    outcome: Annotated[Outcome | None, typer.Option(help="Only votes with this outcome.")] = None,
    vetoed_by: Annotated[str | None, typer.Option(help="Only drafts that this permanent member vetoed.")] = None,
    as_of: AsOf = None,
    format_: How = Format.table,
    json_: JSON = False,
) -> None:
    """Votes about a mission or agenda item, by member, period and outcome; drafts that failed included."""
    import peaceops

    found = peaceops.council_votes(
        document or about,
        member=member,
        from_date=day(from_, "--from"),
        to_date=day(to, "--to"),
        outcome=outcome.value if outcome else None,
        vetoed_by=vetoed_by,
        as_of=day(as_of, "--as-of"),
    )
    show_reply(found, format_, json_)


@app.command(**helped("council members --on 2018-10-20", "Who sits on the Council on a day, until when."))
def members(on: On = None, as_of: AsOf = None, format_: How = Format.table, json_: JSON = False) -> None:
    """Who sits on the Council on a day, until when, for which group."""
    import peaceops

    show_reply(peaceops.council_members(day(on, "--on"), as_of=day(as_of, "--as-of")), format_, json_)


@app.command(**helped("council agreement --member FRA --from 2015-01-01", "How often members cast the same vote."))
def agreement(
    member: Member = None,
    from_: From = None,
    to: To = None,
    as_of: AsOf = None,
    format_: How = Format.table,
    json_: JSON = False,
) -> None:
    """How often members cast the same vote over a span, the closest first."""
    import peaceops

    span = (day(from_, "--from"), day(to, "--to"))
    show_reply(peaceops.council_agreement(*span, member=member, as_of=day(as_of, "--as-of")), format_, json_)


@app.command(**helped("council renewals --by year --from 2015-01-01", "Renewals, and those not all voted for."))
def renewals(
    about: About = None,
    from_: From = None,
    to: To = None,
    by: Annotated[VotesBy, typer.Option(help="One row a mission, a year, or both.")] = VotesBy.mission,
    as_of: AsOf = None,
    format_: How = Format.table,
    json_: JSON = False,
) -> None:
    """Decisions that extended a mandate, and those on which not all voted yes."""
    import peaceops

    span = (day(from_, "--from"), day(to, "--to"))
    found = peaceops.council_renewals(about, *span, by=by.value, as_of=day(as_of, "--as-of"))
    show_reply(found, format_, json_)


@app.command(**helped("council change UNFICYP", "Tasks of a mandate against those before it."))
def change(
    mission: str,
    on: On = None,
    before: Annotated[str | None, typer.Option(help="Compare with this day, not with the mandate before.")] = None,
    json_: JSON = False,
) -> None:
    """Coded tasks of a mission's mandate against those of the one before it."""
    import peaceops

    show_reply(peaceops.mandate_change(mission, day(on, "--on"), day(before, "--before")), Format.table, json_)


@app.command(**helped("council path UNMIK --option end", "What a decision on a mission takes."))
def path(
    mission: Annotated[str, typer.Argument(help="Acronym of the mission.")],
    option: Annotated[PathOption, typer.Option(help="What would be decided.")] = PathOption.end,
    on: On = None,
    as_of: AsOf = None,
    format_: How = Format.table,
    json_: JSON = False,
) -> None:
    """What a decision takes: who decides, majority, veto, legal basis, what silence does, precedents."""
    import peaceops

    found = peaceops.council_path(mission, option.value, day(on, "--on"), as_of=day(as_of, "--as-of"))
    show_reply(found, format_, json_)


@app.command(**helped("council forecast --about UNFICYP --assume RUS=no", "Chances of each vote on a text."))
def forecast(
    about: Annotated[str, typer.Option(help="Mission (UNMIK) or agenda item (KOS, Kosovo).")],
    on: On = None,
    assume: Annotated[
        list[str] | None, typer.Option(help="A vote taken as given, such as RUS=no; may be repeated.")
    ] = None,
    other_draft: Annotated[
        bool | None,
        typer.Option("--other-draft/--no-other-draft", help="Whether another draft on it is put to the vote that day."),
    ] = None,
    text: Annotated[
        str, typer.Option(help="A draft whose sponsors and words count if it is adopted: FILE, or a symbol.")
    ] = "",
    sponsor: Annotated[
        list[str] | None, typer.Option(help="A sponsor of the draft in FILE (ISO alpha-3); may be repeated.")
    ] = None,
    as_of: AsOf = None,
    format_: How = Format.table,
    json_: JSON = False,
) -> None:
    """How members would vote on a text put to the vote, from their past votes, and what that cannot say."""
    import sys

    import peaceops

    known = day(as_of, "--as-of")
    found = peaceops.forecast(
        about,
        day(on, "--on"),
        assume=_assumed(assume or []),
        other_draft=other_draft,
        text=text,
        sponsors=sponsor or (),
        as_of=known,
    )
    show_reply(found, format_, json_)
    if not json_ and format_ != Format.json:
        for line in found.words():
            print(line, file=sys.stdout if format_ == Format.table else sys.stderr)


@app.command(**helped("council backtest --score-after 2018-12-31", "Forecasts of past votes, and their scores."))
def backtest(
    score_after: Annotated[str | None, typer.Option(help="Texts after this day are forecast and scored.")] = None,
    frozen: Annotated[
        bool, typer.Option("--frozen", help="Learn up to that day alone; without it, from each text that was forecast.")
    ] = False,
    with_texts: Annotated[
        bool, typer.Option("--with-texts", help="Score adopted texts also with their sponsors and words.")
    ] = False,
    train_until: Annotated[str | None, typer.Option(hidden=True)] = None,
    out: Annotated[Path | None, typer.Option(help="File for the predictions: .csv or .parquet.")] = None,
    chart: Annotated[Path | None, typer.Option(help="File for the reliability curve: .html.")] = None,
    format_: How = Format.table,
    json_: JSON = False,
) -> None:
    """Forecast every text after a day from strictly earlier days, and score it against naive baselines."""
    import sys

    import peaceops
    from peaceops.errors import escaped
    from peaceops.files import check_file

    start = _score_after(score_after, train_until)
    if chart is not None:
        check_file(chart)
    test = peaceops.council_backtest(start, out, frozen=frozen, with_texts=with_texts)
    if chart is not None:
        peaceops.write_reliability(test, chart)
    show_reply(test, format_, json_)
    for path_ in (out, chart):
        if path_ is not None:
            print(escaped(str(path_)), file=sys.stderr)


def _score_after(given: str | None, old: str | None) -> date:
    """The day after which texts are scored; under its old name with a word on what that did."""
    import sys

    from peaceops.errors import refused
    from peaceops.words.catalogue import said

    if given is not None and old is not None:
        raise refused("score-after-twice")
    if old is not None:
        print(said("backtest-old-name"), file=sys.stderr)
    found = day(given, "--score-after") if old is None else day(old, "--train-until")
    if found is None:
        raise refused("score-after-missing")
    return found


def _assumed(pairs: list[str]) -> dict[str, str]:
    from peaceops.errors import refused, shown

    assumed = {}
    for pair in pairs:
        iso3, equals, cast = pair.partition("=")
        if not equals or not iso3.strip():
            raise refused("assumption-not-understood", pair=shown(pair))
        if (code := iso3.strip().upper()) in assumed:
            raise refused("assumption-twice", pair=shown(pair), code=code)
        assumed[code] = cast
    return assumed
