"""peaceops names: a column of a data set resolved; peaceops resolve: one name."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from peaceops.cli.flags import Format, helped
from peaceops.cli.streams import named

JSON = Annotated[bool, typer.Option("--json", help="The same as --format json.")]
MOST_TOLD = 10


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command(**helped("names data.csv --column Country", "Add codes of States or missions to a data set."))(names)
    app.command(**helped("resolve FINUL", "What a name means: State, mission, document."))(resolve)


def names(
    file: Annotated[Path, typer.Argument(help="CSV file with a header.")],
    column: Annotated[str, typer.Option(help="The column of names.")],
    kind: Annotated[str, typer.Option(help="state or mission.")] = "state",
    year_column: Annotated[str, typer.Option(help="Column of years, for names that changed hands.")] = "",
    code: Annotated[str, typer.Option(help="Name of the column of codes; iso3 or mission_code if not given.")] = "",
    format_: Annotated[Format, typer.Option("--format", help="How to write the rows.")] = Format.csv,
    json_: JSON = False,
) -> None:
    """Add the code and the name of each State or mission to a data set, and say which names were not understood."""
    import peaceops
    from peaceops.errors import escaped, shown
    from peaceops.render.terminal import show
    from peaceops.words.catalogue import words

    found = peaceops.names(file, column, kind=kind, year_column=year_column, code=code)
    show(found.to_dict() if json_ or format_ == Format.json else found.to_rows(), "json" if json_ else format_.value)
    if found.unknown:
        told = ", ".join(f"{shown(name)} ({rows})" for name, rows in list(found.unknown.items())[:MOST_TOLD])
        cut = "yes" if len(found.unknown) > MOST_TOLD else "no"
        said = words().text("names-not-understood", count=len(found.unknown), names=told, cut=cut)
        print(named(escaped(said)), file=sys.stderr)


def resolve(
    name: Annotated[str, typer.Argument(help="A name, code, acronym or symbol.")],
    kind: Annotated[str, typer.Option(help="state, mission, body or document; any of them if not given.")] = "",
    year: Annotated[int | None, typer.Option(help="The year that is meant, for names that changed hands.")] = None,
    format_: Annotated[Format, typer.Option("--format", help="How to write the answer.")] = Format.table,
    json_: JSON = False,
) -> None:
    """The State, mission, body or document that a name means."""
    import peaceops
    from peaceops.render.terminal import show

    found = peaceops.resolve(name, kind=kind, year=year).to_dict()
    show(found if json_ or format_ == Format.json else [found], "json" if json_ else format_.value)
