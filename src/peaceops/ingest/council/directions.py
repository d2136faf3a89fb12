"""What the Council authorized, asked for and decided paragraph by paragraph: ceilings, requests with the day they fall
due, decisions on drawdown, and the tasks of the last mandate (compiled tables, S/RES/644 to S/RES/2825; further days,
and requests that they lack, from the texts)."""

from __future__ import annotations

from collections import Counter
from datetime import date

from peaceops.ingest.council import asked_for, authorised
from peaceops.ingest.council.compiled import rows_of
from peaceops.ingest.council.due_days import printed
from peaceops.ingest.council.paragraphs import Place, Texts, decided, keys
from peaceops.ingest.council.unxml import Act
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Workshop

DRAWDOWN = "current-mandates/drawdown_decisions.csv"
TASKS = "current-mandates/last_mandate_tasks.csv"
KINDS = "current-mandates/task_codes.csv"
DRAWDOWN_COLUMNS = (
    *("mission", "res_no", "op_paragraph", "decision", "component", "from_date", "to_date", "number", "note"),
    "confidence",
)
TASK_COLUMNS = ("mission", "task_no", "task_label", "task_code", "symbol", "op_paragraph", "confidence")


def read(shop: Workshop, acts: dict[int, Act], texts: dict[int, str], cast: dict[int, date]) -> None:
    """Rows of mandate_ceilings, mandate_requests, drawdown_decisions, current_tasks and current_task_kinds."""
    held = Texts(acts, texts)
    authorised.read(shop, held, cast)
    asked_for.read(shop, held, cast)
    _drawdown(shop, held, cast)
    _tasks(shop, cast)


def _drawdown(shop: Workshop, texts: Texts, cast: dict[int, date]) -> None:
    seen: Counter[Place] = Counter()
    for mission, row in rows_of(shop, DRAWDOWN, DRAWDOWN_COLUMNS, 163):
        number, paragraph = row.whole("res_no"), row.text("op_paragraph")
        seen[mission, number, paragraph] += 1
        share = (row.maybe("number") or "").endswith("%")
        to_date = row.maybe_day("to_date")
        shop.add(
            "drawdown_decisions",
            decided(row, number, cast),
            mission=mission,
            resolution=number,
            paragraph=paragraph,
            row=seen[mission, number, paragraph],
            decision=row.text("decision"),
            component=row.text("component"),
            from_date=row.maybe_day("from_date"),
            to_date=to_date,
            lasts=to_date is not None and f"until {printed(to_date)}" in texts.paragraph(number, paragraph),
            number=None if share else row.maybe_whole("number"),
            rate_pct=_percent(row) if share else None,
            says=row.maybe("note"),
        )


def _percent(row: SourceRow) -> float:
    try:
        return float(row["number"].rstrip("%"))
    except ValueError:
        raise row.fail("number", "a number of persons or a share such as -20%") from None


def _without_later(shop: Workshop, label: str) -> str:
    """A task as the resolution sets it, without what its compiler knew of a later one."""
    told, later, _ = label.partition(", not named any more in ")
    if later:
        shop.errors.met("compiled-task-named-later")
    return told


def _tasks(shop: Workshop, cast: dict[int, date]) -> None:
    for kind in read_csv(shop.root, KINDS, header=("task_code", "meaning", "tamm_codes"), rows=32):
        shop.add(
            "current_task_kinds",
            task=kind.text("task_code"),
            label=kind.text("meaning"),
            tamm_codes=keys(kind.maybe("tamm_codes")),
        )
    for mission, row in rows_of(shop, TASKS, TASK_COLUMNS, 272):
        symbol = row.text("symbol")
        number = int("".join(c for c in symbol.partition("(")[0] if c.isdigit()))
        shop.add(
            "current_tasks",
            decided(row, number, cast),
            mission=mission,
            row=row.whole("task_no"),
            label=_without_later(shop, row.text("task_label")),
            task=row.text("task_code"),
            resolution=number,
            paragraph=row.text("op_paragraph"),
        )
