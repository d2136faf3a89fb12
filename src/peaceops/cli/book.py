"""peaceops book: the facts."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from peaceops.cli.flags import Format, helped
from peaceops.cli.streams import doing, named
from peaceops.errors import escaped, refused, shown
from peaceops.words.catalogue import said

app = typer.Typer(help="The facts: build, verify, status, export.", no_args_is_help=True, rich_markup_mode=None)
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


@app.command(**helped("book status", "Coverage, gaps and age of each table."))
def status(
    book: Folder = None,
    format_: Annotated[Format, typer.Option("--format", help="How to write the rows.")] = Format.table,
    json_: Annotated[bool, typer.Option("--json", help="The same as --format json.")] = False,
) -> None:
    """Coverage, gaps and age of each table."""
    import peaceops
    from peaceops.render.terminal import show

    rows = [s.to_dict() for s in peaceops.book_status(book)]
    show(rows, "json" if json_ else format_.value)


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
