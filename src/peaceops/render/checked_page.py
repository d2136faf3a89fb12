"""A checked text as one HTML page: statements marked in the text, and beside each passage the official figures, which
open their sources and traces. Whatever the text holds is text: none of it is markup, and the page loads nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup, escape

from peaceops.book.tables.registers import SourcesRow
from peaceops.claims.claim import CheckedText, Claim, Official
from peaceops.document import marks as letters
from peaceops.document.figures import teller
from peaceops.document.marks import MARKS
from peaceops.document.numbering import Numbering
from peaceops.document.register import Register
from peaceops.errors import UNSEEN
from peaceops.render import scripts
from peaceops.render.entries import Entries
from peaceops.render.inline import Inliner, Sayer, source_id
from peaceops.render.marked import SIGNS, MarkedRun, Passage, briefly, named, passages
from peaceops.render.templating import environment

CSS = {verdict: verdict.replace("_", "-") for verdict in SIGNS}


@dataclass(frozen=True, slots=True)
class AboutText:
    """What stands at the head of the page: the title and place of the text, and the edition of the book."""

    title: str
    place: str
    book: str


@dataclass(frozen=True, slots=True)
class SideNote:
    """A statement beside the text. `official`: each figure; what it counts, for when and
    with which status; its source."""

    number: int
    css: str
    sign: str
    label: Markup
    explanation: Markup
    official: tuple[tuple[Markup, str, Markup], ...]


def checked_html(checked: CheckedText, about: AboutText, sources: Mapping[str, SourcesRow]) -> str:
    """The page as text. `sources`: rows of the sources table by key, of which those that are used are listed."""
    page = _CheckedPage(sources)
    rows = [(page.text(p), [page.note(n, c) for n, c in p.claims]) for p in passages(checked.text, checked.claims)]
    place = page.tell.words.text("checked-pasted") if about.place in ("", "-") else about.place
    counts = Counter(claim.verdict for claim in checked.claims)
    return (
        environment()
        .get_template("checked.html.j2")
        .render(
            about=about,
            title=_seen(about.title or place),
            place=_seen(place),
            say=page.say,
            rows=rows,
            counts=[(CSS[v], SIGNS[v], page.say(f"verdict-{CSS[v]}"), counts[v]) for v in SIGNS if counts[v]],
            total=len(checked.claims),
            published=page.tell.numbers.day(checked.published.isoformat()) if checked.published else "",
            notes=[n if isinstance(n, str) else page.tell.words.text(n) for n in checked.notes],
            entries=page.entries(),
            listed=page.listed(),
            marks=page.marks(),
            script=Markup(scripts.KEYS),
            policy=Markup(scripts.policy()),
        )
    )


class _CheckedPage:
    """A page being made: passages and notes first, for the register holds what they met."""

    def __init__(self, sources: Mapping[str, SourcesRow]) -> None:
        self.tell = teller()
        self.say = Sayer(self.tell.words)
        self._register = Register()
        self._inliner = Inliner(self._register, self.tell, Numbering({}, {}))
        self._listed = Entries(self.tell, self._inliner, sources)
        self._sources = sources

    def entries(self) -> Markup:
        """The register of the figures met."""
        return Markup("").join(map(self._listed.entry, self._register.entries))

    def listed(self) -> Markup:
        """The sources that these figures rest on."""
        used = {key for e in self._register.entries if e.figure for key in e.figure.sources()}
        return Markup("").join(self._listed.source(self._sources[key]) for key in sorted(used))

    def marks(self) -> list[tuple[str, str]]:
        """The letters beside figures, with what each means."""
        met = {m for e in self._register.entries for m in e.marks}
        return [(m, letters.full(self.tell.words, m)) for m in MARKS if m in met]

    def text(self, passage: Passage) -> Markup:
        """A passage with its statements marked."""
        return Markup("").join(map(run_html, passage.runs))

    def note(self, number: int, claim: Claim) -> SideNote:
        """What stands beside a statement."""
        self._inliner.section = self.tell.words.text("checked-statement", number=str(number))
        explanation = self._inliner.text(self.tell.words.parts(briefly(claim, self.tell.prose)))
        official = tuple((self._inliner.text((o.figure,)), named(o.figure), self._source(o)) for o in claim.official)
        css = CSS[claim.verdict]
        return SideNote(number, css, SIGNS[claim.verdict], self.say(f"verdict-{css}"), explanation, official)

    def _source(self, one: Official) -> Markup:
        """The source of a figure in words, which leads to its entry; for a computed one the words alone: the figure
        itself opens the trace."""
        if not one.figure.source:
            return escape(one.document)
        return Markup('<a href="#{}">{}</a>').format(source_id(one.figure.source), one.document)


def run_html(run: MarkedRun) -> Markup:
    """A run of characters; a marked one has signs and numbers where statements end, which lead to the notes."""
    text = escape(_seen(run.text))
    if not run.verdict:
        return text
    begins = Markup("").join(Markup('<span id="q-{}"></span>').format(n) for n in run.begins)
    at = Markup('<a class="at {1}" href="#n-{0}">{2}{0}</a>')
    ends = Markup("").join(at.format(n, CSS[v], SIGNS[v]) for n, v in run.ends)
    return begins + Markup('<mark class="{}">{}</mark>').format(CSS[run.verdict], text) + ends


def _seen(text: str) -> str:
    """Text without what a browser would obey: direction marks, controls, halves of a character."""
    return UNSEEN.sub("", text)
