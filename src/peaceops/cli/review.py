"""peaceops review: the dossier."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from peaceops.cli.flags import day, helped
from peaceops.cli.streams import doing, named, say
from peaceops.errors import escaped


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(**helped("review UNMIK --as-of 2018-10-20", "Write the strategic review of a mission."))(review)


def review(
    mission: Annotated[str, typer.Argument(help="Acronym of the mission, such as UNMIK.")],
    as_of: Annotated[
        str | None, typer.Option(help="Use only what was published by this day (ISO date); today if not given.")
    ] = None,
    payer: Annotated[str, typer.Option(help="Member State whose part is shown (ISO alpha-3).")] = "USA",
    formats: Annotated[
        str,
        typer.Option("--format", help="What to write, by commas: html, json, pdf, docx, xlsx; sources: bib, ris, csl."),
    ] = "html,json",
    form: Annotated[str, typer.Option(help="full, or brief: the first page alone.")] = "full",
    plan: Annotated[
        Path | None, typer.Option(help="An exit plan, as 'peaceops exit plan' writes it, to be shown and checked.")
    ] = None,
    out: Annotated[Path, typer.Option(help="Folder for the files.")] = Path("."),
    single_file: Annotated[
        bool,
        typer.Option(
            "--single-file/--two-files",
            help="Fold the register of figures into the page, or write it as a script beside the page, which loads it.",
        ),
    ] = True,
    template: Annotated[
        Path | None, typer.Option(help="A Word file whose page and styles the docx takes; its text is left out.")
    ] = None,
    lang: Annotated[str, typer.Option(help="Language of the document: en, or fr.")] = "en",
    with_hindsight: Annotated[bool, typer.Option(help="Say what later sources changed.")] = False,
    json_: Annotated[
        bool, typer.Option("--json", help="Write the document as JSON to standard output, no files.")
    ] = False,
) -> None:
    """Write the strategic review of a mission as of a date: every number opens its source. Exit 1 and say where, when
    the document contradicts itself; it is written all the same."""
    import peaceops
    from peaceops.render.write import wanted

    kinds = wanted(formats.split(","))
    about: dict[str, Any] = {"payer": payer, "hindsight": with_hindsight, "form": form, "plan": plan, "lang": lang}
    document = peaceops.review(mission, day(as_of, "--as-of"), say=progress(), **about)
    tell_untranslated(len(document.untranslated))
    if json_:
        print(peaceops.to_json(document))
    else:
        for path in peaceops.write_review(document, out, kinds, single_file=single_file, template=template):
            print(escaped(str(path)))
    found = peaceops.contradictions(document)
    for each in found:
        say(named(escaped(str(each))))
    raise typer.Exit(1 if found else 0)


def tell_untranslated(count: int) -> None:
    """Say how many messages of the document stand in English; nothing where none does."""
    from peaceops.words.catalogue import said

    if count:
        say(named(str(said("cli-review-in-english", count=count))))


def progress() -> Callable[[str], None]:
    """Words about progress go to standard error, and only once a command has run for a second."""
    import time

    start = time.monotonic()

    def say(words: str) -> None:
        if time.monotonic() - start > 1:
            doing(words)

    return say
