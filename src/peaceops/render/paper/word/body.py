"""The parts of a document as paragraphs, tables and pictures of Word."""

from __future__ import annotations

import io
from collections.abc import Collection, Iterator, Sequence
from itertools import count

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.shared import Mm

from peaceops.render.paper.pages import AnnexLine, Grid, Heading, ItemList, Paper, Para, Part, Plate, SetApart, Tiles
from peaceops.render.paper.runs import Run, Runs
from peaceops.render.paper.word.note_part import WordNotes
from peaceops.render.paper.word.word_styles import style_id
from peaceops.render.paper.word.xml import Element, bookmark_name, field, paragraph, run, w

WIDTH_MM = 166
TWIPS_PER_MM = 1440 / 25.4
PICTURE_MM, BRIEF_PICTURE_MM = 112, 84
LARGE = "19"  # half-points of a number that stands large
BETWEEN_TWIPS = 60  # of an empty line below a table
BESIDE_TWIPS = 45  # free to the left and right of the words of a cell
WHOLE_ROWS = 6  # of a table that is not broken over two pages
NOTE_KINDS = ("note", "gap")
ANNEX_SHARES = (0.06, 0.14, 0.26, 0.14, 0.1, 0.3)
RULES = {"top": "8", "bottom": "4", "insideH": "4"}  # eighths of a point


class BodyWriter:
    """Writes parts in the order in which they come. `pngs` are the pictures of the charts, in order."""

    def __init__(self, word: WordDocument, pngs: Sequence[bytes], *, brief: bool = False) -> None:
        self.notes = WordNotes(style_id(word, "footnote text"), style_id(word, "footnote reference"))
        self._word = word
        self._picture_mm = BRIEF_PICTURE_MM if brief else PICTURE_MM
        self._known: dict[str, str] = {}
        self._pngs = iter(pngs)
        self._ids = count(1)

    def written(self, part: Part) -> Iterator[Element]:
        """The elements of a part."""
        match part:
            case Heading():
                yield self._heading(part)
            case Para():
                yield self.para(part)
            case ItemList():
                yield from (self.para(p, f"Review {'Note ' if p.kind in NOTE_KINDS else ''}List") for p in part.items)
            case Tiles():
                yield from self._tiles(part)
            case SetApart():
                yield self._styled("Review Note", run(part.label, b="1"))
                for inner in part.inside:
                    yield from self.written(inner)
            case Grid():
                yield from self._grid(part)
            case Plate():
                yield from self._picture(part)

    def para(self, para: Para, style: str = "") -> Element:
        """A paragraph with its number and label."""
        kind = style or ("Review Note" if para.kind in NOTE_KINDS or para.kind == "hindsight" else "Review Text")
        inside = [run(f"{para.number}.\u00a0")] if para.number else []
        if para.label:
            inside.append(run(f"{para.label} ", b="1"))
        inside += [*self.runs(para.runs), *self.notes.raised(para.foot, next(self._ids))]
        return self._styled(kind, *self._marked(para.anchor, inside))

    def heading(self, words: str, anchor: str, *, breaks: bool = False) -> Element:
        """A heading of the first depth without a number."""
        made = self._styled("Heading 1", *self._marked(anchor, [run(words)]))
        if breaks:
            made.pPr.append(w("pageBreakBefore"))
        return made

    def below(self, words: str) -> Element:
        """A line in small letters."""
        return self._styled("Review Below", run(words))

    def source(self, number: int, words: str) -> Element:
        """A line of the list of sources: its number can be referred to."""
        return self._styled("Review Below", *self._marked(f"source-{number}", [run(str(number))]), run(f". {words}"))

    def runs(self, runs: Runs) -> list[Element]:
        """Runs of text; numbers lead to their lines in the annex."""
        return [element for r in runs for element in self._run(r)]

    def _large(self, runs: Runs) -> list[Element]:
        """Runs whose words stand large; raised marks stay as they are."""
        made, mark = self.runs(runs), self._id("Review Mark")
        for properties in (r.get_or_add_rPr() for element in made for r in element.iter(qn("w:r"))):
            style = properties.find(qn("w:rStyle"))
            if style is None or style.get(qn("w:val")) != mark:
                properties.extend((w("b"), w("sz", val=LARGE)))
        return made

    def lines(self, lines: Sequence[AnnexLine], heads: Sequence[str]) -> Element:
        """The annex of figures."""
        rows = []
        for line in lines:
            key = self._marked(line.key, [run(line.key)])
            value = [run(line.value), *([run(line.marks, self._id("Review Mark"))] if line.marks else [])]
            others = [[run(t)] for t in (line.counts, line.period, line.status, line.origin)]
            rows.append([key, value, *others])
        return self._table(heads, [False] * len(heads), ANNEX_SHARES, rows, "Review Annex")

    def _run(self, r: Run) -> list[Element]:
        if r.kind == "number":
            out = [w("hyperlink", run(r.text, self._id("Review Number")), anchor=bookmark_name(r.to), history=1)]
        elif r.kind == "see":
            out = field(f"REF {bookmark_name(r.to)} \\h", r.text)
        else:
            out = [run(r.text)]
        return [*out, run(r.marks, self._id("Review Mark"))] if r.marks else out

    def _heading(self, part: Heading) -> Element:
        inside = [run(f"{part.number}. "), *self._marked(part.anchor, [run(part.title)])]
        made = self._styled(f"Heading {min(part.depth, 3)}", *inside)
        if part.breaks:
            made.pPr.append(w("pageBreakBefore"))
        return made

    def _tiles(self, part: Tiles) -> Iterator[Element]:
        values = [self._large(value) for value, _ in part.items]
        words = [self.runs(words) for _, words in part.items]
        even = [1 / len(part.items)] * len(part.items)
        yield self._table((), [False] * len(even), even, [values, words], "Review Below", (0,))
        between = self._styled("Review Below")  # two tables that touch would be one
        between.pPr.append(w("spacing", before=0, after=0, line=BETWEEN_TWIPS, lineRule="exact"))
        yield between

    def _grid(self, grid: Grid) -> Iterator[Element]:
        yield self._caption(grid.anchor, "Review Table Title", grid.label, grid.caption, grid)
        rows = [[self.runs(cell) for cell in row] for row in grid.rows]
        heads, numbers = [h.text for h in grid.heads], [h.number for h in grid.heads]
        shares = [h.share for h in grid.heads]
        yield self._table(heads, numbers, shares, rows, "Review Cell", _kept(len(rows), bool(grid.under)))
        yield from self._under(grid.under or ((),))

    def _picture(self, picture: Plate) -> Iterator[Element]:
        yield self._caption(picture.anchor, "Review Figure Title", picture.label, picture.title, picture)
        if picture.unit:
            yield self._styled("Review Figure", run(picture.unit))
        holder = self._word.add_paragraph(style="Review Figure")
        shape = holder.add_run().add_picture(io.BytesIO(next(self._pngs)), width=Mm(self._picture_mm))
        described = shape._inline.docPr
        described.set("descr", picture.alt)
        described.set("name", picture.anchor)
        yield holder._p
        yield from self._under(picture.under)

    def _under(self, lines: Sequence[Runs]) -> Iterator[Element]:
        """The lines below a table or chart, on one page."""
        for n, line in enumerate(lines, 1):
            made = self._styled("Review Below", *self.runs(line))
            yield _keeping(made) if n < len(lines) else made

    def _caption(self, anchor: str, style: str, label: str, words: Runs, part: Grid | Plate) -> Element:
        """A caption whose number is a field, so that Word can list and renumber it."""
        before, number, after = _numbered(label)
        kind = "Table" if isinstance(part, Grid) else "Figure"
        named = [run(before), *field(f"SEQ {kind} \\* ARABIC", number), run(f"{after} ")]
        inside = [*self._marked(anchor, named), *self.runs(words)]
        return self._styled(style, *inside, *self.notes.raised(part.foot, next(self._ids)))

    def _table(
        self,
        heads: Sequence[str],
        numbers: Sequence[bool],
        shares: Sequence[float],
        rows: Sequence[Sequence[list[Element]]],
        style: str,
        kept: Collection[int] = (),
    ) -> Element:
        """A table; rows at the places `kept` stay on one page with what follows them, its heads with the first."""
        widths = [round(WIDTH_MM * TWIPS_PER_MM * share) for share in shares]
        borders = w(
            "tblBorders", *(w(side, val="single", sz=size, space=0, color="B8B4AA") for side, size in RULES.items())
        )
        margins = w("tblCellMar", *(w(side, w=BESIDE_TWIPS, type="dxa") for side in ("left", "right")))
        properties = w(
            "tblPr",
            w("tblW", w=sum(widths), type="dxa"),
            borders,
            w("tblLayout", type="fixed"),
            margins,
            w("tblLook", firstRow=1),
        )
        made = w("tbl", properties, w("tblGrid", *(w("gridCol", w=width) for width in widths)))
        if heads:
            cells = [[run(h)] for h in heads]
            repeated = w("trPr", w("cantSplit"), w("tblHeader"))
            head = "Review Head" if style == "Review Cell" else style
            made.append(self._row(cells, widths, numbers, head, repeated, keep=True))
        for n, row in enumerate(rows):
            made.append(self._row(row, widths, numbers, style, w("trPr", w("cantSplit")), keep=n in kept))
        return made

    def _row(
        self,
        cells: Sequence[list[Element]],
        widths: Sequence[int],
        numbers: Sequence[bool],
        style: str,
        about: Element,
        *,
        keep: bool,
    ) -> Element:
        made = w("tr", about)
        for inside, width, number in zip(cells, widths, numbers, strict=True):
            held = self._styled(style, *inside)
            if keep:
                _keeping(held)
            if number:
                held.pPr.append(w("jc", val="right"))
            made.append(w("tc", w("tcPr", w("tcW", w=width, type="dxa")), held))
        return made

    def _marked(self, anchor: str, inside: list[Element]) -> list[Element]:
        """Elements with a bookmark around them."""
        if not anchor:
            return inside
        number = next(self._ids)
        start = w("bookmarkStart", id=number, name=bookmark_name(anchor))
        return [start, *inside, w("bookmarkEnd", id=number)]

    def _styled(self, style: str, *inside: Element) -> Element:
        return paragraph(self._id(style), *inside)

    def _id(self, style: str) -> str:
        if style not in self._known:  # a look-up walks through all styles, and a review asks 8,000 times
            self._known[style] = style_id(self._word, style)
        return self._known[style]


def _kept(rows: int, under: bool) -> Collection[int]:
    """The rows of a table that stay with what follows them: all of a small one, else the first and the last but one,
    so that no row stands alone; the last too where lines stand below."""
    last = range(rows - 1, rows) if under else ()
    return {*(range(rows - 1) if rows <= WHOLE_ROWS else (0, rows - 2)), *last}


def _keeping(made: Element) -> Element:
    """A paragraph that stays on one page with what follows it."""
    made.pPr.insert(1, w("keepNext"))  # after its style
    return made


def _numbered(label: str) -> tuple[str, str, str]:
    """A label in three: the words before its number, the number, what follows it."""
    first = next(i for i, c in enumerate(label) if c.isdigit())
    last = first
    while last < len(label) and label[last].isdigit():
        last += 1
    return label[:first], label[first:last], label[last:]


def paper_pictures(paper: Paper) -> list[Plate]:
    """The charts of a document, in order."""
    return [p for p in paper.parts if isinstance(p, Plate)]
