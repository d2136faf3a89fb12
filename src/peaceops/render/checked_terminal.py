"""A checked text on a terminal: statements marked by sign, number and colour, the official figures beside the text;
for a pipe the same as plain lines."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, TextIO

from peaceops.claims.claim import CheckedText, Claim
from peaceops.document.figures import prose
from peaceops.errors import UNSEEN
from peaceops.render.marked import SIGNS, Passage, briefly, named, passages
from peaceops.words.catalogue import said

if TYPE_CHECKING:
    from rich.text import Text

STYLES = {  # the signs tell what the colours do
    "supported": "green",
    "contradicted": "bold red",
    "outdated": "yellow",
    "needs_context": "magenta",
    "not_checkable": "dim",
    "unknown": "cyan",
}
MOST_UNMARKED = 3  # paragraphs in a row without a statement that are shown of a long text
LONG = 40  # paragraphs
WIDE = 100  # columns from which the figures stand beside the text
Row = tuple[Passage | None, int]  # a passage, or how many are left out


def show_checked(checked: CheckedText, file: TextIO | None = None) -> None:
    """Write the text with its statements marked to standard output, or to `file`. Of a text of more than forty
    paragraphs, four or more in a row without a statement are told by their number."""
    out = file or sys.stdout
    rows = _rows(passages(checked.text, checked.claims))
    if out.isatty():
        _drawn(rows, out)
    else:
        out.writelines(_plain(rows))
    if not checked.claims:
        out.write(f"\n{said('checked-nothing')}\n")


def _rows(found: Sequence[Passage]) -> list[Row]:
    rows: list[Row] = []
    quiet: list[Passage] = []
    for passage in (*found, None):
        if passage is not None and not any(run.verdict for run in passage.runs):
            quiet.append(passage)
            continue
        short = len(found) <= LONG or len(quiet) <= MOST_UNMARKED
        rows += [(p, 0) for p in quiet] if short else [(None, len(quiet))]
        rows += [(passage, 0)] if passage is not None else []
        quiet = []
    return rows


def _plain(rows: Sequence[Row]) -> Iterator[str]:
    for passage, left_out in rows:
        if passage is None:
            yield f"{said('checked-skipped', count=left_out)}\n\n"
            continue
        for run in passage.runs:
            yield UNSEEN.sub("", run.text)
            yield "".join(f" [{SIGNS[v]}{n}]" for n, v in run.ends)
        yield "\n"
        for number, claim in passage.claims:
            yield from (f"    {line}\n" for line in _note(number, claim))
        yield "\n"


def _drawn(rows: Sequence[Row], out: TextIO) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(file=out, highlight=False)
    wide = console.width >= WIDE
    table = Table.grid(padding=(0, 3), expand=True)
    table.add_column(ratio=3, overflow="fold")
    if wide:
        table.add_column(ratio=2, overflow="fold")
    for passage, left_out in rows:
        text = _marked(passage) if passage else Text(str(said("checked-skipped", count=left_out)), "dim")
        notes = [_coloured(n, c) for n, c in passage.claims] if passage else []
        cells = [text, Text("\n").join(notes)] if wide else [Text("\n").join([text, *notes])]
        table.add_row(*cells)
        table.add_row()
    console.print(table)


def _marked(passage: Passage) -> Text:
    from rich.text import Text

    text = Text()
    for run in passage.runs:
        text.append(UNSEEN.sub("", run.text), f"{STYLES[run.verdict]} underline" if run.verdict else "")
        for number, verdict in run.ends:
            text.append(f" {SIGNS[verdict]}{number}", STYLES[verdict])
    return text


def _coloured(number: int, claim: Claim) -> Text:
    from rich.text import Text

    first, *rest = _note(number, claim)
    return Text("\n").join([Text(first, STYLES[claim.verdict]), *map(Text, rest)])


def _note(number: int, claim: Claim) -> list[str]:
    """The lines beside a statement: verdict, sentence, official figures with their sources."""
    verdict = said(f"verdict-{claim.verdict.replace('_', '-')}")
    lines = [f"{SIGNS[claim.verdict]}{number} {verdict}", str(briefly(claim, prose))]
    for one in claim.official:
        told = said("checked-official", value=prose(one.figure), named=named(one.figure), document=one.document)
        lines.append(str(told))
    return [UNSEEN.sub("", line) for line in lines if line]
