"""peaceops cite: a figure of a review by its permanent address."""

from __future__ import annotations

from typing import Annotated

import typer

from peaceops.cli.flags import helped


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(**helped("cite UNMIK/2018-10-20/USA/e1baa8a906c6"))(cite)


def cite(
    address: Annotated[str, typer.Argument(help="MISSION/DATE/PAYER/ID, as documents and their data files have it.")],
    json_: Annotated[bool, typer.Option("--json", help="The figure in full, as JSON.")] = False,
) -> None:
    """Cite a figure of a review by its permanent address."""
    import peaceops
    from peaceops.errors import escaped
    from peaceops.render.terminal import show

    found = peaceops.cite(address)
    if json_:
        show(found.to_dict(), "json")
    else:
        print("\n".join(map(escaped, str(found).splitlines())))
