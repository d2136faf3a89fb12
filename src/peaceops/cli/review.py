"""peaceops review: the dossier."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from peaceops.cli.every_review import EVERY, every_review, without
from peaceops.cli.flags import day, helped
from peaceops.cli.streams import doing, named, say
from peaceops.errors import escaped

if TYPE_CHECKING:
    from peaceops.document.consistency.fault import Contradiction


MissionArgument = Annotated[
    str, typer.Argument(help="Acronym of the mission, such as UNMIK; ALL: every mission of the date.")
]
AsOfOption = Annotated[
    str | None, typer.Option(help="Use only what was published by this day (ISO date); today if not given.")
]
PayerOption = Annotated[str, typer.Option(help="Member State whose part is shown (ISO alpha-3).")]
FormatsOption = Annotated[
    str,
    typer.Option("--format", help="What to write, by commas: html, json, pdf, docx, xlsx; sources: bib, ris, csl."),
]
FormOption = Annotated[str, typer.Option(help="full, or brief: the first page alone.")]
PlanOption = Annotated[
    Path | None, typer.Option(help="An exit plan, as 'peaceops exit plan' writes it, to be shown and checked.")
]
CompareOption = Annotated[
    str | None, typer.Option(help="An earlier day (ISO date) or another mission: what differs between two reviews.")
]
OutOption = Annotated[Path, typer.Option(help="Folder for the files.")]
SingleFileOption = Annotated[
    bool,
    typer.Option(
        "--single-file/--two-files",
        help="Fold the register of figures into the page, or write it as a script beside the page, which loads it.",
    ),
]
TemplateOption = Annotated[
    Path | None, typer.Option(help="A Word file whose page and styles the docx takes; its text is left out.")
]
ChartsOption = Annotated[
    Path | None, typer.Option(help="Folder for every chart as SVG and PNG with its CSV, for slides.")
]
WithHindsightOption = Annotated[bool, typer.Option(help="Say what later sources changed.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Write the document as JSON to standard output, no files.")]


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(**helped("review UNMIK --as-of 2018-10-20", "Write the strategic review of a mission."))(review)


def review(
    mission: MissionArgument,
    as_of: AsOfOption = None,
    payer: PayerOption = "USA",
    formats: FormatsOption = "html,json",
    form: FormOption = "full",
    plan: PlanOption = None,
    compare: CompareOption = None,
    out: OutOption = Path("."),
    single_file: SingleFileOption = True,
    template: TemplateOption = None,
    charts: ChartsOption = None,
    with_hindsight: WithHindsightOption = False,
    json_: JsonOption = False,
) -> None:
    """Write the strategic review of a mission as of a date: every number opens its source. Exit 1 and say where, when
    the document contradicts itself; it is written all the same. ALL goes on where it stopped."""
    import peaceops
    from peaceops.render.write import wanted

    kinds, against = wanted(formats.split(",")), _against(compare)
    on, told = day(as_of, "--as-of"), progress()
    if mission == EVERY:
        asked = {"--plan": plan, "--compare": compare, "--template": template, "--charts": charts, "--json": json_}
        without({**asked, "--with-hindsight": with_hindsight, "--two-files": not single_file})
        raise typer.Exit(every_review(on, out, kinds, payer, form))
    about = {"payer": payer, "hindsight": with_hindsight, "form": form, "plan": plan, "compare": against}
    document = peaceops.review(mission, on, say=told, **about)  # type: ignore[arg-type]  # each by its name
    if json_:
        print(peaceops.to_json(document))
    else:
        for path in peaceops.write_review(document, out, kinds, single_file=single_file, template=template):
            print(escaped(str(path)))
    for path in peaceops.write_charts(document, charts) if charts else ():
        (say if json_ else print)(escaped(str(path)))
    raise typer.Exit(_said(peaceops.contradictions(document)))


def _said(found: tuple[Contradiction, ...]) -> int:
    """Say where a document contradicts itself; the exit code."""
    for each in found:
        say(named(escaped(str(each))))
    return 1 if found else 0


def _against(text: str | None) -> date | str | None:
    """What a review is compared with: a day, or the name of a mission, which has no digit in front."""
    return day(text, "--compare") if text and text[0].isdigit() else text


def progress() -> Callable[[str], None]:
    """Words about progress go to standard error, and only once a command has run for a second."""
    import time

    start = time.monotonic()

    def say(words: str) -> None:
        if time.monotonic() - start > 1:
            doing(words)

    return say
