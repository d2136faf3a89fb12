"""What stands on paper, in order: a small model that each paper format writes in its own way."""

from __future__ import annotations

from dataclasses import dataclass

from peaceops.render.paper.footnotes import NOTHING_CITED, Cited
from peaceops.render.paper.runs import Runs


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: depth from 1, number ("II.B"), words, anchor, and whether it begins a page."""

    depth: int
    number: str
    title: str
    anchor: str
    breaks: bool = False


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph: its number (0: none), a label before it ("Note."), its kind, anchor, and its footnote."""

    runs: Runs
    kind: str = "text"
    number: int = 0
    label: str = ""
    anchor: str = ""
    foot: Cited = NOTHING_CITED


@dataclass(frozen=True, slots=True)
class ItemList:
    """A list."""

    items: tuple[Para, ...]


@dataclass(frozen=True, slots=True)
class Tiles:
    """A few numbers side by side, each with words under it."""

    items: tuple[tuple[Runs, Runs], ...]


@dataclass(frozen=True, slots=True)
class SetApart:
    """What is set apart under a label."""

    label: str
    inside: tuple[Para | ItemList, ...]


@dataclass(frozen=True, slots=True)
class ColumnHead:
    """The head of a column: words, whether its cells are numbers (set flush right), its share of the width."""

    text: str
    number: bool
    share: float


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as it stands on paper. `under` are lines below it; `totals` its last rows that sum the others;
    `scale` is below 1 where letters must shrink for the longest words to fit; a table that is `whole` is small enough
    not to be broken over two pages."""

    anchor: str
    label: str
    caption: Runs
    heads: tuple[ColumnHead, ...]
    rows: tuple[tuple[Runs, ...], ...]
    under: tuple[Runs, ...]
    foot: Cited
    totals: int = 0
    scale: float = 1.0
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Plate:
    """A chart: its drawing as SVG, its legend (name, sign as SVG), and the sentence that says what it shows."""

    anchor: str
    label: str
    title: Runs
    unit: str
    legend: tuple[tuple[str, str], ...]
    svg: str
    alt: str
    under: tuple[Runs, ...]
    foot: Cited


Part = Heading | Para | ItemList | Tiles | SetApart | Grid | Plate


@dataclass(frozen=True, slots=True)
class AnnexLine:
    """A line of the annex of figures: key, value with its marks, what it counts, period, status, where it is from."""

    key: str
    value: str
    marks: str
    counts: str
    period: str
    status: str
    origin: str


@dataclass(frozen=True, slots=True)
class Paper:
    """A document set for paper. `facts` are pairs of label and value for its head; `sources` the numbered list at its
    end; `said` the fixed words around it, by name."""

    title: str
    subtitle: str
    lang: str
    brief: bool
    as_of: str
    facts: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    how: tuple[str, ...]
    parts: tuple[Part, ...]
    lines: tuple[AnnexLine, ...]
    sources: tuple[tuple[int, str, str], ...]  # number, key, words
    said: dict[str, str]
    heads: tuple[str, ...]  # of the annex of figures
