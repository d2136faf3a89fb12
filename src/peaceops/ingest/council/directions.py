"""What the Council authorized, asked for and decided paragraph by paragraph: ceilings, requests with the day they fall
due, decisions on drawdown, and the tasks of the last mandate (compiled tables, S/RES/644 to S/RES/2825)."""

from __future__ import annotations

from collections import Counter
from datetime import date

from peaceops.ingest.council.compiled import SOURCE, rows_of
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Stamp, Workshop

CEILINGS = "current-mandates/ceilings.csv"
REQUESTS = "current-mandates/requests.csv"
DRAWDOWN = "current-mandates/drawdown_decisions.csv"
TASKS = "current-mandates/last_mandate_tasks.csv"
KINDS = "current-mandates/task_codes.csv"
CEILING_COLUMNS = (
    *("mission", "res_no", "op_paragraph", "category", "number", "kind", "effective_from", "note"),
    "confidence",
)
REQUEST_COLUMNS = (
    *("mission", "res_no", "op_paragraph", "kind", "also", "due", "due_basis", "further_dates", "rhythm"),
    *("in_mandate_resolution", "confidence"),
)
DRAWDOWN_COLUMNS = (
    *("mission", "res_no", "op_paragraph", "decision", "component", "from_date", "to_date", "number", "note"),
    "confidence",
)
TASK_COLUMNS = ("mission", "task_no", "task_label", "task_code", "symbol", "op_paragraph", "confidence")
Place = tuple[str, int, str]


def read(shop: Workshop, cast: dict[int, date]) -> None:
    """Rows of mandate_ceilings, mandate_requests, drawdown_decisions, current_tasks and current_task_kinds."""
    _ceilings(shop, cast)
    _requests(shop, cast)
    _drawdown(shop, cast)
    _tasks(shop, cast)


def _key(text: str) -> str:
    """A word of the vocabulary: 'benchmarks (sanctions)' -> 'benchmarks_sanctions'."""
    return text.strip().replace("(", "").replace(")", "").replace(" ", "_")


def _keys(text: str | None) -> str | None:
    return ";".join(_key(part) for part in text.split(";")) if text else None


def _fact(
    row: SourceRow, number: int, cast: dict[int, date], status: str = "decided", note: str | None = None
) -> Stamp:
    if number not in cast:
        raise row.fail("res_no", "a resolution of the votes table")
    locator = f"S/RES/{number} ({cast[number].year}), op. {row.text('op_paragraph')}"
    return Stamp(SOURCE, cast[number], status, row.text("confidence"), locator, note=note)


def _ceilings(shop: Workshop, cast: dict[int, date]) -> None:
    seen: Counter[Place] = Counter()
    for mission, row in rows_of(shop, CEILINGS, CEILING_COLUMNS, 585):
        number, paragraph = row.whole("res_no"), row.text("op_paragraph")
        seen[mission, number, paragraph] += 1
        if row["kind"] not in ("ceiling", "change"):
            raise row.fail("kind", "ceiling or change")
        shop.add(
            "mandate_ceilings",
            _fact(row, number, cast, "authorised", row.maybe("note")),
            mission=mission,
            resolution=number,
            paragraph=paragraph,
            row=seen[mission, number, paragraph],
            category=row.text("category"),
            kind=row["kind"],
            number=row.whole("number"),
            from_date=row.day("effective_from"),
        )


def _requests(shop: Workshop, cast: dict[int, date]) -> None:
    seen: Counter[Place] = Counter()
    for mission, row in rows_of(shop, REQUESTS, REQUEST_COLUMNS, 1202):
        number, paragraph = row.whole("res_no"), row.text("op_paragraph")
        seen[mission, number, paragraph] += 1
        shop.add(
            "mandate_requests",
            _fact(row, number, cast),
            mission=mission,
            resolution=number,
            paragraph=paragraph,
            row=seen[mission, number, paragraph],
            kind=_key(row.text("kind")),
            also=_keys(row.maybe("also")),
            due=row.maybe_day("due"),
            due_basis=row.maybe("due_basis"),
            further_due=row.maybe("further_dates"),
            rhythm=row.maybe("rhythm"),
            in_mandate_resolution=row["in_mandate_resolution"] == "yes",
        )


def _drawdown(shop: Workshop, cast: dict[int, date]) -> None:
    seen: Counter[Place] = Counter()
    for mission, row in rows_of(shop, DRAWDOWN, DRAWDOWN_COLUMNS, 163):
        number, paragraph = row.whole("res_no"), row.text("op_paragraph")
        seen[mission, number, paragraph] += 1
        share = (row.maybe("number") or "").endswith("%")
        shop.add(
            "drawdown_decisions",
            _fact(row, number, cast),
            mission=mission,
            resolution=number,
            paragraph=paragraph,
            row=seen[mission, number, paragraph],
            decision=row.text("decision"),
            component=row.text("component"),
            from_date=row.maybe_day("from_date"),
            to_date=row.maybe_day("to_date"),
            number=None if share else row.maybe_whole("number"),
            rate_pct=_percent(row) if share else None,
            says=row.maybe("note"),
        )


def _percent(row: SourceRow) -> float:
    try:
        return float(row["number"].rstrip("%"))
    except ValueError:
        raise row.fail("number", "a number of persons or a share such as -20%") from None


def _tasks(shop: Workshop, cast: dict[int, date]) -> None:
    for kind in read_csv(shop.root, KINDS, header=("task_code", "meaning", "tamm_codes"), rows=32):
        shop.add(
            "current_task_kinds",
            task=kind.text("task_code"),
            label=kind.text("meaning"),
            tamm_codes=_keys(kind.maybe("tamm_codes")),
        )
    for mission, row in rows_of(shop, TASKS, TASK_COLUMNS, 272):
        symbol = row.text("symbol")
        number = int("".join(c for c in symbol.partition("(")[0] if c.isdigit()))
        shop.add(
            "current_tasks",
            _fact(row, number, cast),
            mission=mission,
            row=row.whole("task_no"),
            label=row.text("task_label"),
            task=row.text("task_code"),
            resolution=number,
            paragraph=row.text("op_paragraph"),
        )
