"""The styles of a Word file, each by a name that an office may restyle in a template of its own."""

from __future__ import annotations

from dataclasses import dataclass

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from peaceops.words.catalogue import ENGLISH

SANS, SERIF = "Arial", "Times New Roman"
INK, SOFT, ACCENT = "1C1C1A", "55585A", "8A2F1D"


@dataclass(frozen=True, slots=True)
class WordStyle:
    """A style: the style it stands on, font, size in points, colour, weight, points before and after."""

    base: str
    font: str
    size: float
    colour: str = INK
    bold: bool = False
    before: float = 0
    after: float = 0
    keep: bool = False  # with what follows


CONTENTS = {"toc 1": 0, "toc 2": 6}  # the styles that Word gives to lines of contents, by how far they are moved in
CONTENTS_MM = 166  # from the left to the number of a page

PARAGRAPHS = {
    "Review Text": WordStyle("Normal", SERIF, 10, after=5),
    "Review Note": WordStyle("Normal", SANS, 8.5, SOFT, after=5),
    "Review List": WordStyle("List Bullet", SERIF, 10, after=3),
    "Review Note List": WordStyle("List Bullet", SANS, 8.5, SOFT, after=3),
    "Review Table Title": WordStyle("Caption", SANS, 9, bold=True, before=10, after=3, keep=True),
    "Review Figure Title": WordStyle("Caption", SANS, 9, bold=True, before=10, after=3, keep=True),
    "Review Cell": WordStyle("Normal", SANS, 7),
    "Review Head": WordStyle("Normal", SANS, 7, SOFT, bold=True),
    "Review Below": WordStyle("Normal", SANS, 7.5, SOFT, before=2, after=2),
    "Review Figure": WordStyle("Normal", SANS, 8, after=2, keep=True),
    "Review Fact": WordStyle("Normal", SANS, 9, after=2),
    "Review Annex": WordStyle("Normal", SANS, 6),
    **{name: WordStyle("Normal", SANS, 9, after=2) for name in CONTENTS},
    "footnote text": WordStyle("Normal", SANS, 7.5, SOFT),
}
HEADINGS = {
    "Title": WordStyle("", SERIF, 26, bold=True, before=120, after=6),
    "Subtitle": WordStyle("", SANS, 12, SOFT, after=18),
    "Heading 1": WordStyle("", SERIF, 15, bold=True, before=18, after=6, keep=True),
    "Heading 2": WordStyle("", SERIF, 12, bold=True, before=14, after=5, keep=True),
    "Heading 3": WordStyle("", SERIF, 10.5, bold=True, before=12, after=4, keep=True),
}
CHARACTERS = {
    "Review Number": WordStyle("", "", 0, INK),
    "Review Mark": WordStyle("", SANS, 0, ACCENT),
    "footnote reference": WordStyle("", "", 0, INK),
}
RAISED = ("Review Mark", "footnote reference")


def add_styles(word: WordDocument, *, templated: bool) -> None:
    """Put in every style that the file uses. Those that a template has stay as the template has them."""
    for name, style in PARAGRAPHS.items():
        if not _has(word, name):
            _paragraph(word, name, style)
    for name, mm in CONTENTS.items():
        form = word.styles[name].paragraph_format
        if not form.tab_stops:  # of a template: it stays
            form.left_indent = Mm(mm)
            form.tab_stops.add_tab_stop(Mm(CONTENTS_MM), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    for name, style in CHARACTERS.items():
        if not _has(word, name):
            _character(word, name, style)
    if not templated:
        for name, style in HEADINGS.items():
            _dress(word.styles[name], style)


def speak(word: WordDocument, lang: str) -> None:
    """Name the language of the text, by which Word checks and hyphenates it; English is as Word has it."""
    if lang == ENGLISH:
        return
    for held in word.styles.element.iter(qn("w:lang")):
        held.set(qn("w:val"), f"{lang}-{lang.upper()}")


def style_id(word: WordDocument, name: str) -> str:
    """The id under which a file holds a style."""
    found: str = word.styles[name].style_id
    return found


def _has(word: WordDocument, name: str) -> bool:
    return any(s.name == name for s in word.styles)


def _paragraph(word: WordDocument, name: str, style: WordStyle) -> None:
    made = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    if _has(word, style.base):
        made.base_style = word.styles[style.base]
    _dress(made, style)


def _character(word: WordDocument, name: str, style: WordStyle) -> None:
    made = word.styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
    made.font.color.rgb = RGBColor.from_string(style.colour)
    made.font.superscript = True if name in RAISED else None


def _dress(made: object, style: WordStyle) -> None:
    """Give a style its looks."""
    font = made.font  # type: ignore[attr-defined]
    font.name, font.size, font.bold, font.italic = style.font, Pt(style.size), style.bold, False
    font.color.rgb = RGBColor.from_string(style.colour)
    properties = font.element.get_or_add_rPr()
    fonts = properties.find(qn("w:rFonts"))
    for kind in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{kind}"), style.font)
    for theme in ("asciiTheme", "hAnsiTheme", "cstheme", "eastAsiaTheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    ruled = made.element.find(f".//{qn('w:pBdr')}")  # type: ignore[attr-defined]
    if ruled is not None:
        ruled.getparent().remove(ruled)
    spaced = properties.find(qn("w:spacing"))
    if spaced is not None:
        properties.remove(spaced)
    form = made.paragraph_format  # type: ignore[attr-defined]
    form.space_before, form.space_after, form.keep_with_next = Pt(style.before), Pt(style.after), style.keep
