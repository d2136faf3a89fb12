"""peaceops budget, peaceops arrears, peaceops assembly, peaceops appropriated, peaceops reimbursement."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from peaceops.cli.flags import Format, day, helped
from peaceops.cli.replies import JSON, AsOf, From, How, To, show_reply


class OwedBy(StrEnum):
    """Who owes."""

    member_states = "member_states"
    united_nations = "united_nations"


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command(**helped("budget UNMISS --status approved"))(budget)
    app.command(**helped("arrears --owed-by united_nations --from 2015-10-01"))(arrears)
    app.command(**helped("assembly UNIFIL --from 2010-01-01"))(assembly)
    app.command(**helped("appropriated USA"))(appropriated)
    app.command(**helped("reimbursement --on 2018-07-01"))(reimbursement)


def budget(
    mission: Annotated[str, typer.Argument(help="Mission or account, or ALL for all in one year.")] = "ALL",
    fy: Annotated[str, typer.Option(help="Financial year, such as 2024-25 (July to June).")] = "",
    status: Annotated[str, typer.Option(help="Only this: proposed, approved, apportioned, spent ...")] = "",
    parts: Annotated[bool, typer.Option("--parts", help="Also parts of a year, additions, components.")] = False,
    as_of: AsOf = None,
    format_: How = Format.table,
    json_: JSON = False,
) -> None:
    """Budgets and spending by mission and year, with status."""
    import peaceops

    found = peaceops.budget(mission, fy, status=status, parts=parts, as_of=day(as_of, "--as-of"))
    show_reply(found, format_, json_)


def arrears(
    state: Annotated[str, typer.Argument(help="Only this State, as debtor or contributor.")] = "",
    owed_by: Annotated[OwedBy | None, typer.Option(help="Only what these owe.")] = None,
    mission: Annotated[str, typer.Option(help="Only the account of this mission.")] = "",
    from_: From = None,
    to: To = None,
    as_of: AsOf = None,
    format_: How = Format.table,
    json_: JSON = False,
) -> None:
    """What States owe the UN, and the UN its contributors."""
    import peaceops

    found = peaceops.arrears(
        state,
        owed_by=owed_by.value if owed_by else "",
        mission=mission,
        from_date=day(from_, "--from"),
        to_date=day(to, "--to"),
        as_of=day(as_of, "--as-of"),
    )
    show_reply(found, format_, json_)


def assembly(
    about: Annotated[str, typer.Argument(help="Mission, or resolution by its symbol (A/RES/71/307).")] = "",
    from_: From = None,
    to: To = None,
    as_of: AsOf = None,
    format_: How = Format.table,
    json_: JSON = False,
) -> None:
    """Recorded votes of the Assembly on financing."""
    import peaceops

    first, last = day(from_, "--from"), day(to, "--to")
    found = peaceops.assembly_votes(about, from_date=first, to_date=last, as_of=day(as_of, "--as-of"))
    show_reply(found, format_, json_)


def appropriated(
    state: Annotated[str, typer.Argument(help="Only this State.")] = "",
    as_of: AsOf = None,
    format_: How = Format.table,
    json_: JSON = False,
) -> None:
    """What a payer's own parliament gave."""
    import peaceops

    show_reply(peaceops.appropriated(state, as_of=day(as_of, "--as-of")), format_, json_)


def reimbursement(
    on: Annotated[str | None, typer.Option(help="Only the rate in force on this day.")] = None,
    as_of: AsOf = None,
    format_: How = Format.table,
    json_: JSON = False,
) -> None:
    """Standard reimbursement per person and month."""
    import peaceops

    show_reply(peaceops.reimbursement(day(on, "--on"), as_of=day(as_of, "--as-of")), format_, json_)
