"""peaceops book: the facts."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from peaceops.cli.flags import Format, helped
from peaceops.cli.replies import JSON, How, show_reply
from peaceops.cli.streams import doing, named
from peaceops.errors import escaped, refused, shown
from peaceops.words.catalogue import said

app = typer.Typer(help="Facts: build, pull, verify, diff, audit, export.", no_args_is_help=True, rich_markup_mode=None)
Folder = Annotated[Path | None, typer.Option("--book", help="Folder of the book; the shipped one if not given.")]


@app.command(**helped("book build --sources ../shared/sources --out book", "Compile the book from publishers' files."))
def build(
    sources: Annotated[Path, typer.Option(help="Folder with the publishers' files.")],
    files: Annotated[list[str] | None, typer.Argument(help="Changed files to accept, after --accept-changed.")] = None,
    out: Annotated[
        Path, typer.Option(help="Folder of the new book (an existing book is replaced once the new one is whole).")
    ] = Path("book"),
    accept_changed: Annotated[
        bool,
        typer.Option("--accept-changed", help="Take in new editions: of the FILES named, or of all that changed."),
    ] = False,
) -> None:
    """Compile the book from publishers' files. The old book stays until the new one is written and checked."""
    from peaceops.ingest.build import build as compile_book
    from peaceops.ingest.manifest import EVERY

    if files and not accept_changed:
        raise refused("files-without-accept-changed", files=shown(files[0]))
    accept = (tuple(files or ()) or EVERY) if accept_changed else ()
    built = compile_book(sources, out, doing, accept=accept)
    for sentence in built.editions:
        print(named(sentence), file=sys.stderr)
    folder, rows = escaped(str(built.folder)), sum(built.rows.values())
    print(said("cli-book-built", folder=folder, tables=len(built.rows), rows=rows))


@app.command(**helped("book pull strengths fatalities --out my-book", "Bring a book up to date from publishers."))
def pull(
    tables: Annotated[list[str] | None, typer.Argument(help="Tables; all that can be pulled if none is named.")] = None,
    book: Folder = None,
    out: Annotated[
        Path | None, typer.Option(help="Folder of the new book; needed where the old one is the shipped one.")
    ] = None,
    cache: Annotated[Path | None, typer.Option(help="Folder of fetched files; that of the user if not given.")] = None,
    report: Annotated[
        list[Path] | None, typer.Option(help="A monthly report of uniformed personnel (PDF or text layer) to read.")
    ] = None,
    mirror: Annotated[str, typer.Option(help="Address under which the publishers' hosts are folders.")] = "",
    list_: Annotated[
        bool, typer.Option("--list", help="Only say what can be pulled, and what cannot and why.")
    ] = False,
) -> None:
    """Bring a book up to date from its publishers. Whatever goes wrong, the old book stays as it was."""
    from peaceops.book.store import book_folder
    from peaceops.ingest.pull.endpoints import listed
    from peaceops.ingest.pull.keeping import Cache, cache_folder
    from peaceops.ingest.pull.pulling import pull as bring

    if list_:
        show_reply(listed())
        return
    kept = Cache(cache_folder(cache))
    made = bring(
        tables or (), book_folder(book), out, kept, date.today(), mirror=mirror, reports=report or (), say=doing
    )
    for note in made.notes:
        print(named(str(note)) if str(note)[:1].islower() else note, file=sys.stderr)
    if made.written:
        print(said("pull-done", folder=escaped(str(made.folder)), before=made.before, after=made.after))


@app.command(**helped("book verify", "Check the book against its mark and rules."))
def verify(book: Folder = None, json_: Annotated[bool, typer.Option("--json", help="As JSON.")] = False) -> None:
    """Check the book against its mark, and every invariant. Exit 1 and name what fails when one does not hold."""
    import peaceops
    from peaceops.render.terminal import show

    result = peaceops.verify_book(book)
    if json_:
        show(result.to_dict(), "json")
        raise typer.Exit(0 if result.sound else 1)
    for sentence in result.damaged:
        print(said("cli-book-damaged", sentence=sentence))
    for broken in result.broken:
        print(said("cli-book-broken", sentence=broken.words()))
    hold = result.checked - len(result.broken)
    print(said("cli-book-invariants", hold=hold, all=result.checked + result.unchecked))
    if result.unchecked:
        print(said("cli-book-unchecked", count=result.unchecked))
    raise typer.Exit(0 if result.sound else 1)


@app.command(**helped("book status --stale", "Coverage, gaps and age of each table."))
def status(
    book: Folder = None,
    stale: Annotated[
        bool, typer.Option("--stale", help="Only what should have news by today, and who has it.")
    ] = False,
    format_: How = Format.table,
    json_: JSON = False,
) -> None:
    """Coverage, gaps and age of each table; with --stale those whose publishers should have news by today."""
    import peaceops
    from peaceops.render.terminal import show

    if stale:
        show_reply(peaceops.book_stale(book), format_, json_)
        return
    rows = [s.to_dict() for s in peaceops.book_status(book)]
    show(rows, "json" if json_ else format_.value)


@app.command(**helped("book diff old-book --table strengths", "How two editions of the book differ."))
def diff(
    before: Annotated[Path, typer.Argument(help="Folder of the earlier edition.")],
    after: Annotated[Path | None, typer.Argument(help="Folder of the later one; the book in use if not given.")] = None,
    table: Annotated[list[str] | None, typer.Option(help="Rows of this table; may be given several times.")] = None,
    changelog: Annotated[bool, typer.Option("--changelog", help="As an entry of a changelog, in Markdown.")] = False,
    format_: How = Format.table,
    json_: JSON = False,
) -> None:
    """Rows added, changed and withdrawn between two editions: by table, or each with its source."""
    import peaceops
    from peaceops.book.difference import changelog as entry

    if changelog and table:
        raise refused("changelog-of-rows")
    found = peaceops.book_diff(before, after, tables=table or ())
    if changelog:
        print(entry(found), end="")
    else:
        show_reply(found, format_, json_)


@app.command(**helped("book audit --sample 50 --seed 7", "Rows at random, to be checked by hand."))
def audit(
    sample: Annotated[int, typer.Option(help="How many rows.")] = 50,
    seed: Annotated[int, typer.Option(help="The same seed draws the same rows of the same book.")] = 1,
    book: Folder = None,
    format_: How = Format.table,
    json_: JSON = False,
) -> None:
    """Rows at random, each with its values and the address of its source, for a person to check by hand."""
    import peaceops

    show_reply(peaceops.book_audit(sample, seed=seed, folder=book), format_, json_)


@app.command(**helped("book export --format csv,parquet --out book-export", "Write the book for other tools."))
def export(
    formats: Annotated[
        str, typer.Option("--format", help="csv, parquet, duckdb, datapackage; several joined by commas.")
    ] = "csv",
    out: Annotated[Path, typer.Option(help="Folder for the files.")] = Path("book-export"),
    book: Folder = None,
) -> None:
    """Write the book for other tools."""
    import peaceops

    for path in peaceops.export_book(out, tuple(f.strip() for f in formats.split(",") if f.strip()), book):
        print(escaped(str(path)))
