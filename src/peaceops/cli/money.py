"""peaceops rates, peaceops assess, peaceops payer."""

from __future__ import annotations

import json
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from peaceops.cli.flags import Format, day, helped, numbers
from peaceops.cli.replies import JSON, AsOf, say_notes, show_reply
from peaceops.cli.streams import tell
from peaceops.errors import refused

if TYPE_CHECKING:
    from peaceops.book import Figure
    from peaceops.money.assess import Assessment


class ScaleOfRates(StrEnum):
    """Which rates."""

    peacekeeping = "peacekeeping"
    regular = "regular"


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command(**helped("rates --year 1981 --scale regular"))(rates)
    app.command(**helped("assess UNMISS --fy 2024-25 --payer USA", "Assessed contributions, by rule, US dollars."))(
        assess
    )
    app.command(**helped("payer Germany --fy 2024-25", "What one Member State pays, of which mission."))(payer)
    app.command(**helped("scale incomes.csv --set ceiling_pct=20", "The machine scale on incomes of your own."))(scale)


FormatOption = Annotated[Format, typer.Option("--format", help="How to write the rows.")]
REFORM = Annotated[str | None, typer.Option("--reform", help="Reform file (YAML), or the name of a worked reform.")]


def rates(
    year: Annotated[int | None, typer.Option(help="Calendar year.")] = None,
    scale: Annotated[ScaleOfRates, typer.Option(help="regular: any year since 1946.")] = ScaleOfRates.peacekeeping,
    payer: Annotated[
        str, typer.Option(help="Only this Member State; of the regular scale without a year, in every year.")
    ] = "",
    reform: REFORM = None,
    as_of: AsOf = None,
    format_: FormatOption = Format.table,
    json_: JSON = False,
) -> None:
    """Rates of Member States in a year, with their basis."""
    import peaceops

    if scale == ScaleOfRates.regular:
        if reform is not None:
            raise refused("reform-of-the-regular-scale")
        show_reply(peaceops.regular_rates(year, payer=payer, as_of=day(as_of, "--as-of")), format_, json_)
        return
    if year is None:
        raise refused("rates-of-what")
    show_reply(peaceops.rates(year, payer=payer, reform=reform, as_of=day(as_of, "--as-of")), format_, json_)


def assess(
    mission: Annotated[str, typer.Argument(help="Acronym of the mission, or ALL.")] = "ALL",
    fy: Annotated[str, typer.Option(help="Financial year, such as 2024-25 (July to June).")] = "",
    payer: Annotated[str, typer.Option(help="Only this Member State (ISO alpha-3).")] = "",
    sections: Annotated[
        Path | None,
        typer.Option(help="CSV file of sections (mission, section, kind, from, to, gross_usd) in place of the book's."),
    ] = None,
    estimate: Annotated[
        bool, typer.Option("--estimate", help="Where sections are not known, estimate from cost; labelled.")
    ] = False,
    net: Annotated[bool, typer.Option("--net", help="Add what is billed: net of staff assessment income.")] = False,
    per_head: Annotated[
        bool,
        typer.Option("--per-head", help="Add US dollars per head with the rank, the largest first."),
    ] = False,
    trace: Annotated[bool, typer.Option("--trace", help="Add formula, inputs and references of each amount.")] = False,
    reform: REFORM = None,
    as_of: AsOf = None,
    format_: FormatOption = Format.table,
    json_: JSON = False,
) -> None:
    """Assessed contributions: sections of the circulars x rates by rule, gross, after credits, US dollars."""
    import peaceops
    from peaceops.render.terminal import show

    known = day(as_of, "--as-of")
    ask = partial(peaceops.assess, mission, fy, payer=payer, sections=sections, estimate=estimate, reform=reform)
    found = ask(net=net, per_head=per_head, as_of=known)
    if not trace:
        show_reply(found, format_, json_)
        return
    fmt = "json" if json_ else format_.value
    rows = [a.to_dict(trace) for a in found]
    if fmt == "csv":
        rows = [r | {"trace": json.dumps(r["trace"], ensure_ascii=False)} for r in rows]
    elif fmt == "table":
        rows = [line for a in found for line in _trace_rows(a)]
    show(rows, fmt)
    say_notes(found)


def _trace_rows(found: Assessment) -> list[dict[str, Any]]:
    """The amount, and below it every figure that went in, one row each."""
    return [{"iso3": found.iso3, "mission": found.mission, **row} for row in _figure_rows(found.amount, 0)]


def _figure_rows(figure: Figure, depth: int) -> list[dict[str, Any]]:
    by = figure.trace.rule if figure.trace else f"{figure.source}: {figure.locator}"
    reference = str(figure.trace.reference) if figure.trace else figure.note
    row = {
        "figure": "  " * depth + figure.counts,
        "period": str(figure.period),
        "value": figure.value,
        "unit": figure.unit,
        "by": by,
        "reference": reference,
    }
    below = figure.trace.figures() if figure.trace else ()
    return [row, *(line for f in below for line in _figure_rows(f, depth + 1))]


def payer(
    iso3: Annotated[str, typer.Argument(help="Member State, by code or any of its names.")],
    fy: Annotated[str, typer.Option(help="Financial year, such as 2024-25; several joined by commas.")] = "",
    mission: Annotated[str, typer.Option(help="Only this mission.")] = "",
    year: Annotated[str, typer.Option(help="Calendar year, such as 2024; several joined by commas.")] = "",
    missions: Annotated[str, typer.Option(help="A group of missions, joined by commas.")] = "",
    region: Annotated[str, typer.Option(help="Only missions in a region, such as Africa.")] = "",
    currency: Annotated[str, typer.Option(help="Also in another currency, such as EUR, at yearly means.")] = "",
    as_of: AsOf = None,
    format_: FormatOption = Format.table,
    json_: JSON = False,
) -> None:
    """What one Member State pays: rates, rank, its part of each mission, per head, legal limit, arrears."""
    import peaceops

    several = [part.strip() for part in f"{fy},{year}".split(",") if part.strip()]
    known = day(as_of, "--as-of")
    if not (year or missions or region or currency or len(several) > 1):
        show_reply(peaceops.payer(iso3, fy, mission, as_of=known), format_, json_)
        return
    group = [part.strip() for part in f"{mission},{missions}".split(",") if part.strip()]
    found = peaceops.payer_years(iso3, several, missions=group, region=region, currency=currency, as_of=known)
    show_reply(found, format_, json_)


def scale(
    incomes: Annotated[
        Path, typer.Argument(metavar="FILE", help="Incomes: a CSV file, a row a State and base period.")
    ],
    change: Annotated[
        list[str] | None, typer.Option("--set", help="Another element, such as ceiling_pct=20; may be repeated.")
    ] = None,
    format_: FormatOption = Format.table,
    json_: JSON = False,
) -> None:
    """The machine scale of the regular budget on incomes of your own, step by step. Never the official scale."""
    import peaceops
    from peaceops.render.terminal import show

    found = peaceops.machine_scale(incomes, elements=numbers(change or [], "--set"))
    show([s.to_dict() for s in found], "json" if json_ else format_.value)
    tell("cli-machine-scale", states=str(len(found)))
