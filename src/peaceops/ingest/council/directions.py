"""What the Council authorized, asked for and decided paragraph by paragraph: ceilings, requests with the day they fall
due, decisions on drawdown, and the tasks of the last mandate (compiled tables, S/RES/644 to S/RES/2825; further days,
and requests that they lack, from the texts)."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date

from peaceops.errors import PeaceopsError
from peaceops.ingest.council.compiled import SOURCE, rows_of
from peaceops.ingest.council.due_days import first_day, further_days, printed
from peaceops.ingest.council.mandates import paragraphs_of
from peaceops.ingest.council.unxml import Act
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Stamp, Workshop, own_csv

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
OWN_REQUESTS = "ingest/own/mandate_request_rows.csv"
OWN_DAYS = "ingest/own/mandate_request_days.csv"
LETTERED = re.compile(r" ?\([a-z]+\).*")  # of a paragraph: 58 (a)
Place = tuple[str, int, str]


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts at hand: XML since 2000, plain texts to 2015."""

    acts: dict[int, Act]
    plain: dict[int, str]

    def paragraph(self, number: int, paragraph: str) -> str:
        """The words of an operative paragraph, lettered parts included; empty where no text has it."""
        wanted = LETTERED.sub("", paragraph)
        return next((words for n, words in paragraphs_of(number, self.acts, self.plain) if n == wanted), "")


def read(shop: Workshop, acts: dict[int, Act], texts: dict[int, str], cast: dict[int, date]) -> None:
    """Rows of mandate_ceilings, mandate_requests, drawdown_decisions, current_tasks and current_task_kinds."""
    held = Texts(acts, texts)
    _ceilings(shop, cast)
    _own_requests(shop, held, cast, _requests(shop, held, cast))
    _drawdown(shop, held, cast)
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


def _requests(shop: Workshop, texts: Texts, cast: dict[int, date]) -> Counter[Place]:
    """Requests of the compiled table, with the further days that their paragraphs name; how many each place has."""
    seen: Counter[Place] = Counter()
    read = _days(texts)
    for mission, row in rows_of(shop, REQUESTS, REQUEST_COLUMNS, 1202):
        number, paragraph = row.whole("res_no"), row.text("op_paragraph")
        seen[mission, number, paragraph] += 1
        own = None if row.maybe_day("due") else read.get((mission, number, paragraph))
        due = row.maybe_day("due") or own
        words, once = texts.paragraph(number, paragraph), row.maybe("rhythm") is None
        counted = None if due else first_day(words, cast[number], once=once)
        shop.add(
            "mandate_requests",
            _fact(row, number, cast),
            mission=mission,
            resolution=number,
            paragraph=paragraph,
            row=seen[mission, number, paragraph],
            kind=_key(row.text("kind")),
            also=_keys(row.maybe("also")),
            due=due or counted,
            due_basis="period from adoption" if counted else "date in text" if own else row.maybe("due_basis"),
            further_due=row.maybe("further_dates") or _further(texts, number, paragraph, due, cast),
            rhythm=row.maybe("rhythm"),
            in_mandate_resolution=row["in_mandate_resolution"] == "yes",
        )
    return seen


def _days(texts: Texts) -> dict[Place, date]:
    """The day on which a paragraph asks for something, the last one of a month that it names alone, where the compiled
    table has none: our reading, held to the words of the paragraph."""
    found: dict[Place, date] = {}
    for own in own_csv("mandate_request_days"):
        number, paragraph = int(own["resolution"]), own["paragraph"]
        if own["words"] not in texts.paragraph(number, paragraph):
            raise PeaceopsError(
                f"{OWN_DAYS}: expected {own['words']!r} in paragraph {paragraph} of S/RES/{number}, found none there."
            )
        found[own["mission"], number, paragraph] = date.fromisoformat(own["due"])
    return found


def _further(texts: Texts, number: int, paragraph: str, due: date | None, cast: dict[int, date]) -> str | None:
    words = texts.paragraph(number, paragraph) if due else ""
    return "; ".join(map(str, further_days(words, due, cast[number]))) or None if due else None


def _own_requests(shop: Workshop, texts: Texts, cast: dict[int, date], seen: Counter[Place]) -> None:
    """Requests that the compiled table lacks. The day must stand in the paragraph, as resolutions print days."""
    for own in own_csv("mandate_request_rows"):
        mission = shop.missions.code(own["mission"], OWN_REQUESTS)
        number, paragraph, due = int(own["resolution"]), own["paragraph"], date.fromisoformat(own["due"])
        if printed(due) not in texts.paragraph(number, paragraph):
            raise PeaceopsError(
                f"{OWN_REQUESTS}: expected {printed(due)} in paragraph {paragraph} of S/RES/{number}, found none there."
            )
        if seen[mission, number, paragraph]:
            raise PeaceopsError(
                f"{OWN_REQUESTS}: expected requests that {REQUESTS} lacks, found paragraph {paragraph} of "
                f"S/RES/{number} there."
            )
        locator = f"S/RES/{number} ({cast[number].year}), op. {paragraph}"
        source = "un-xml" if number in texts.acts else "council-texts"
        shop.add(
            "mandate_requests",
            Stamp(source, cast[number], "decided", "read", locator),
            mission=mission,
            resolution=number,
            paragraph=paragraph,
            row=1,
            kind=_key(own["kind"]),
            also=_keys(own["also"]),
            due=due,
            due_basis="date in text",
            further_due=_further(texts, number, paragraph, due, cast),
            rhythm=None,
            in_mandate_resolution=own["in_mandate_resolution"] == "yes",
        )


def _drawdown(shop: Workshop, texts: Texts, cast: dict[int, date]) -> None:
    seen: Counter[Place] = Counter()
    for mission, row in rows_of(shop, DRAWDOWN, DRAWDOWN_COLUMNS, 163):
        number, paragraph = row.whole("res_no"), row.text("op_paragraph")
        seen[mission, number, paragraph] += 1
        share = (row.maybe("number") or "").endswith("%")
        to_date = row.maybe_day("to_date")
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
