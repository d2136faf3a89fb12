"""Tables on paper: the rows and columns of the body, how wide each column is, what stands below."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from peaceops.document import marks as letters
from peaceops.document.figures import Teller, is_date
from peaceops.document.marks import MARKS
from peaceops.document.model import Cell, Table, as_text
from peaceops.document.register import Register
from peaceops.document.setting import InBody, set_in_body
from peaceops.document.units import Unit
from peaceops.document.walk import figures_in
from peaceops.render.paper.footnotes import Cited
from peaceops.render.paper.pages import ColumnHead, Grid
from peaceops.render.paper.runs import Run, Runner, Runs, read_out

ACROSS = 124  # letters that fit across a page in the size of tables
BETWEEN = 2  # letters that stay free between two columns
CAPITAL = 0.3  # of a letter that a capital takes more
BREAK = "\u200b"  # a blank of no width
BREAKS = re.compile(rf"[ {BREAK}]")
NAME = re.compile(r"\S{25,}")  # without a blank: of a file, an address
JOINT = re.compile(r"[/_-](?=\w)")  # after which it may break
AROUND_ROW = 0.4  # of a line
WHOLE_LINES = 16  # of a table that is not broken over two pages: about a fifth of one
LEAST = 6  # letters that a column has at least
HALVINGS = 40  # of the range in which the widths fill the page


class Gridder:
    """Sets tables. `file` is the name of the data file that holds all rows."""

    def __init__(self, runner: Runner, tell: Teller, register: Register, file: str) -> None:
        self._runner = runner
        self._tell = tell
        self._register = register
        self._file = file

    def grid(self, table: Table, anchor: str, label: str, caption: Runs, foot: Cited) -> Grid:
        """What stands of a table on paper."""
        setting = set_in_body(table)
        columns = [[row[i] for row in table.rows] for i in setting.places]
        units = [Unit(self._tell, table.heads[i], cells) for i, cells in zip(setting.places, columns, strict=True)]
        rows = tuple(
            tuple(breakable(self._runner.cell(row[i], unit)) for i, unit in zip(setting.places, units, strict=True))
            for row in setting.rows
        )
        heads = [unit.head for unit in units]
        shares, scale = _shares(heads, rows)
        numbers = [_is_number(cells) for cells in columns]
        return Grid(
            anchor,
            label,
            caption,
            tuple(ColumnHead(*each) for each in zip(heads, numbers, shares, strict=True)),
            rows,
            self._under(table, setting, rows),
            foot,
            table.totals,
            scale,
            sum(_lines([heads, *map(_texts, rows)], shares)) <= WHOLE_LINES,
        )

    def _under(self, table: Table, setting: InBody, rows: Sequence[tuple[Runs, ...]]) -> tuple[Runs, ...]:
        words = self._tell.words
        out: list[Runs] = []
        if setting.constants:
            out.append(self._constants(setting))
        if setting.cut:
            key = "table-newest-rows" if setting.newest else "table-first-rows"
            cut = words.text(key, shown=len(setting.rows), all=setting.total)
            out.append((Run(f"{cut} {words.text('table-in-file', file=self._file)}"),))
        if note := self._runner.text(as_text(table.note)):
            out.append(note)
        marks = {m for row in rows for cell in row for run in cell for m in run.marks}
        if marks:
            each = (f"{m} {letters.short(words, m)}" for m in MARKS if m in marks)
            out.append((Run(words.language.semicolon.join(each) + "."),))
        return tuple(out)

    def _constants(self, setting: InBody) -> Runs:
        """What every row says, once: the words of the messages, with the figures in them as runs."""
        words = self._tell.words
        pieces: list[Run] = []
        for n, (head, cell) in enumerate(setting.constants):
            pieces += ([Run(words.language.semicolon)] if n else []) + self._constant(head, cell)
        around = words.text("table-in-every-row", each="\0").split("\0")
        return (Run(around[0]), *pieces, Run(around[1]))

    def _constant(self, head: str, cell: Cell) -> list[Run]:
        before, after = self._tell.words.text("table-constant", head=head, value="\0").split("\0")
        return [Run(before), *self._runner.cell(cell), *([Run(after)] if after else [])]


def _texts(row: Sequence[Runs]) -> list[str]:
    return [read_out(cell) for cell in row]


def _lines(rows: Sequence[Sequence[str]], shares: Sequence[float]) -> Iterator[float]:
    """How many lines each row takes, about, with what stands free around it."""
    for row in rows:
        yield AROUND_ROW + max(math.ceil(len(t) / (ACROSS * s)) for t, s in zip(row, shares, strict=True))


def breakable(runs: Runs) -> Runs:
    """The same, with places in long names of files and addresses where a line may break."""
    return tuple(replace(r, text=NAME.sub(lambda m: JOINT.sub(rf"\g<0>{BREAK}", m[0]), r.text)) for r in runs)


def _is_number(cells: Sequence[Cell]) -> bool:
    return any(not is_date(f) for c in cells for f in figures_in(c))


def _shares(heads: Sequence[str], rows: Sequence[tuple[Runs, ...]]) -> tuple[list[float], float]:
    """The share of the width that each column gets, and how far letters shrink for the longest words to fit (1: not at
    all). Every column has room for its longest word; none gets more than its longest text takes while another column
    needs it."""
    words, most, weights = [], [], []
    for place, head in enumerate(heads):
        texts = [head, *(read_out(row[place]) for row in rows)]
        words.append(max(LEAST, BETWEEN + max(_letters(w) for text in texts for w in BREAKS.split(text))))
        most.append(max(words[-1], BETWEEN + max(map(_letters, texts))))
        weights.append(_weight([len(t) for t in texts]))
    if sum(words) >= ACROSS:
        return [w / sum(words) for w in words], ACROSS / sum(words)
    widths = _shared_out(words, most, weights)
    even = (ACROSS - sum(widths)) / len(widths)
    return [(w + even) / ACROSS for w in widths], 1.0


def _shared_out(least: Sequence[float], most: Sequence[float], weights: Sequence[float]) -> list[float]:
    """Widths by weight, none below its least or above its most, that fill the page if the most of all are more."""
    low, high = 0.0, ACROSS / min(weights)
    for _ in range(HALVINGS):
        factor = (low + high) / 2
        widths = [min(m, max(n, factor * w)) for n, m, w in zip(least, most, weights, strict=True)]
        low, high = (factor, high) if sum(widths) < ACROSS else (low, factor)
    return [min(m, max(n, low * w)) for n, m, w in zip(least, most, weights, strict=True)]


def _weight(lengths: Sequence[int]) -> float:
    """What a column needs against others: with widths as the third root of the sum of squares, the squares of the lines
    of all cells are fewest, and so no cell is much higher than the others of its row."""
    return math.cbrt(max(1, sum(n * n for n in lengths)))


def _letters(word: str) -> float:
    """How many letters of usual width a word takes: capitals are wider."""
    return len(word) + CAPITAL * sum(c.isupper() for c in word)
