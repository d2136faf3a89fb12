"""peaceops check."""

from __future__ import annotations

import json
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from peaceops.cli.flags import Format, helped
from peaceops.cli.replies import JSON, show_reply
from peaceops.cli.streams import named, say, tell
from peaceops.errors import escaped, refused, shown

if TYPE_CHECKING:
    from peaceops.claims.claim import CheckedText
    from peaceops.claims.reading.article import Article
    from peaceops.words.catalogue import Said

SHOWN_FIGURES = 20  # of a corpus, on a terminal; JSON and the summary have all


class CheckFormat(StrEnum):
    """How a checked text is written."""

    text = "text"
    table = "table"
    csv = "csv"
    json = "json"
    html = "html"
    claimreview = "claimreview"


class CorpusEngine(StrEnum):
    """What runs a corpus."""

    local = "local"
    daft = "daft"
    ray = "ray"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(**helped("check article.html --published 2018-10-17", "Hold an article against official figures."))(
        check
    )


def check(
    source: Annotated[
        str, typer.Argument(metavar="FILE|URL|-", help="Text, HTML, PDF, DOCX, an address, or - for standard input.")
    ] = "",
    published: Annotated[
        str | None, typer.Option(help="Day of the text, from which words such as 'last week' are resolved.")
    ] = None,
    format_: Annotated[CheckFormat, typer.Option("--format", help="How to write it.")] = CheckFormat.text,
    json_: JSON = False,
    out: Annotated[Path | None, typer.Option(help="File to write; for a corpus the folder of its results.")] = None,
    reviewer: Annotated[str, typer.Option(help="Who publishes the review, for claimreview.")] = "",
    corpus: Annotated[
        list[str] | None, typer.Option(help="Files of a crawl, such as 'crawl/*.warc.gz', .parquet or .jsonl.")
    ] = None,
    engine: Annotated[CorpusEngine, typer.Option(help="What runs a corpus: local, or daft or ray (extra scale).")] = (
        CorpusEngine.local
    ),
    processes: Annotated[int, typer.Option(min=0, help="Processes for a corpus; 0: one a core.")] = 0,
    address: Annotated[str, typer.Option(help="Address of a Ray cluster that runs.")] = "",
) -> None:
    """The statements of a text about UN peace operations against the official figures, one by one. Being built: many
    statements are not found, and a verdict may be wrong; read the official figure beside it."""
    if corpus:
        if source:
            raise refused("corpus-and-a-text", given=shown(source))
        if out is None:
            raise refused("corpus-without-a-folder")
        _corpus(corpus, out, engine, processes, address, json_ or format_ == CheckFormat.json)
        return
    if not source:
        raise refused("nothing-to-check")
    _text(source, published, CheckFormat.json if json_ else format_, out, reviewer)


def _text(source: str, published: str | None, how: CheckFormat, out: Path | None, reviewer: str) -> None:
    import peaceops
    from peaceops.files import check_file, write_text

    if out is not None:
        check_file(out)
    found = peaceops.article(source)
    if published is None and found.published:
        tell("checked-day-of-page", day=found.published)
    checked = peaceops.check(found.text, published or found.published)
    if out is None:
        _show(checked, found, how, reviewer)
        return
    write_text(out, _written(checked, found, how, reviewer))
    print(escaped(str(out)))


def _show(checked: CheckedText, found: Article, how: CheckFormat, reviewer: str) -> None:
    """To standard output, sentences on the whole to standard error."""
    if how in (CheckFormat.table, CheckFormat.csv):
        show_reply(checked, Format(how.value))
        return
    if how == CheckFormat.text:
        from peaceops.render.checked_terminal import show_checked

        show_checked(checked)
    else:
        sys.stdout.write(_written(checked, found, how, reviewer))
    sys.stdout.flush()
    for sentence in checked.sentences():
        say(str(sentence))


def _written(checked: CheckedText, found: Article, how: CheckFormat, reviewer: str) -> str:
    """A checked text as the text of a file."""
    import io

    import peaceops
    from peaceops.render.checked_terminal import show_checked
    from peaceops.render.terminal import show

    if how == CheckFormat.html:
        return peaceops.checked_html(checked, found.title, found.place)
    if how == CheckFormat.claimreview:
        reviews = peaceops.claim_reviews(checked, found.place, found.title, reviewer)
        return json.dumps(reviews, ensure_ascii=False, indent=1) + "\n"
    into = io.StringIO()
    if how == CheckFormat.text:
        show_checked(checked, into)
    elif how == CheckFormat.json:
        show(checked.to_dict(), "json", file=into)
    else:
        show(checked.to_rows(), how.value, file=into, columns=checked.heads())
    return into.getvalue()


def _corpus(patterns: list[str], out: Path, engine: CorpusEngine, processes: int, address: str, as_json: bool) -> None:
    import peaceops
    from peaceops.render.terminal import show

    def progress(words: Said) -> None:
        say(named(escaped(str(words))))

    where = {"engine": engine.value, "processes": processes, "address": address}
    run = peaceops.check_corpus(patterns, out, say=progress, **where)  # type: ignore[arg-type]
    if as_json:
        show(run.to_dict(), "json")
    else:
        columns = ("documents", "hosts", "since", "first_host", "verdict", "mission", "kind", "value", "unit", "quote")
        rows = run.to_rows()
        show([{c: row[c] for c in columns} for row in rows[:SHOWN_FIGURES]], "table")
        if len(rows) > SHOWN_FIGURES:
            tell("corpus-more-figures", count=len(rows) - SHOWN_FIGURES)
    sys.stdout.flush()
    for sentence in run.sentences():
        say(escaped(str(sentence)))
