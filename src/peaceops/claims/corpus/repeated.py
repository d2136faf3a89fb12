"""What a corpus says wrong most often: statements that differ from the official figure, counted together where they say
the same."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from peaceops.book.reply import Flat, Reply
from peaceops.claims.corpus.part_files import CLAIMS_FOLDER, Tally
from peaceops.files import write_text
from peaceops.words.catalogue import Said, said

SUMMARY = "summary.json"
WRONG = ("contradicted", "outdated", "needs_context")  # verdicts on a figure that differs from the official one
NAMED_HOSTS = 5  # how many of the hosts a row names; it counts all
# One figure is one kind, mission, actor, value, unit and verdict; documents are told apart by their ids.
REPEATED = """
SELECT kind, mission, actor, coalesce(value_text, value) AS value, unit, verdict,
    count(DISTINCT id) AS documents, count(DISTINCT nullif(host, '')) AS hosts,
    min(nullif(published, '')) AS since, max(nullif(published, '')) AS last,
    arg_min(host, (published, id)) FILTER (published <> '' AND host <> '') AS first_host,
    list_sort(list_distinct(list(host) FILTER (host <> '')))[:$named] AS some_hosts,
    arg_min(quote, (published = '', published, id, start)) AS quote,
    arg_min(explanation, (published = '', published, id, start)) AS explanation
FROM (
    SELECT * REPLACE (CAST(value AS VARCHAR) AS value),
        regexp_replace(regexp_extract(lower(url), '^[a-z]+://([^/:?#]+)', 1), '^www[.]', '') AS host
    FROM read_parquet($files)
)
WHERE verdict IN (SELECT unnest($wrong))
GROUP BY ALL
ORDER BY documents DESC, hosts DESC, kind, mission, actor, value, unit, verdict
"""
BY_VERDICT = "SELECT verdict, count(*) FROM read_parquet($files) GROUP BY ALL ORDER BY ALL"


@dataclass(frozen=True, slots=True)
class CorpusRun(Reply):
    """What a corpus holds, all parts counted, those of runs before too: the wrong figures, the most repeated first (a
    row each), counts of statements by verdict, and counts of documents. `made` of the `parts` are of this run, which
    took `seconds`."""

    folder: Path
    wrong: tuple[Flat, ...]
    verdicts: dict[str, int]
    tally: Tally
    parts: int
    made: int
    seconds: float

    def to_rows(self) -> list[Flat]:
        """A row a figure that differs: what it is, in how many documents and hosts, since when, by whom first."""
        return [dict(row) for row in self.wrong]

    def to_dict(self) -> Any:
        """As JSON. Equal corpora give equal counts, whatever ran them."""
        tally = self.tally
        counts = {"documents": tally.documents, "bytes": tally.bytes, "kept": tally.kept, "claims": tally.claims}
        about = {"folder": str(self.folder), "parts": self.parts, **counts, "unread": len(tally.unread)}
        return about | {"verdicts": self.verdicts, "wrong_figures": self.to_rows()}

    def sentences(self) -> tuple[Said | str, ...]:
        """How much was read, and what could not be."""
        tally = self.tally
        told = [said("corpus-read", documents=tally.documents, kept=tally.kept, claims=tally.claims)]
        if tally.unread:
            told.append(said("corpus-unread", count=len(tally.unread)))
        return (*told, said("corpus-written", folder=str(self.folder)))


def summarised(folder: Path, tally: Tally, parts: int, made: int, seconds: float) -> CorpusRun:
    """The summary of the parts in a folder, written there as JSON too."""
    import duckdb

    files = [str(path) for path in sorted((folder / CLAIMS_FOLDER).glob("*.parquet"))]
    with duckdb.connect(":memory:") as engine:
        found = engine.execute(REPEATED, {"files": files, "wrong": list(WRONG), "named": NAMED_HOSTS})
        heads = [column[0] for column in found.description or ()]
        rows = tuple(_plain(dict(zip(heads, row, strict=True))) for row in found.fetchall())
        verdicts: dict[str, int] = dict(engine.execute(BY_VERDICT, {"files": files}).fetchall())
    run = CorpusRun(folder, rows, verdicts, tally, parts, made, seconds)
    write_text(folder / SUMMARY, _as_json(run.to_dict() | {"folder": folder.name}))
    return run


def _plain(row: Flat) -> Flat:
    """A row with the value as a number where it is one."""
    value = row["value"]
    try:
        number = float(value or "")
        value = int(number) if number.is_integer() else number
    except ValueError:  # a date, or none
        pass
    return row | {"value": value, "some_hosts": row["some_hosts"] or []}


def _as_json(told: Any) -> str:
    import json

    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"
