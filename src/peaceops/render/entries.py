"""The register of figures and the list of sources as HTML: one entry for every different figure of a document.

Written as plain text that is escaped where it comes in, without a template: there are thousands of entries, and that is
where a page's time went.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from html import escape as escaped

from markupsafe import Markup

from peaceops.book import Figure, Trace
from peaceops.book.tables.registers import SourcesRow
from peaceops.document import marks as letters
from peaceops.document.figures import Teller
from peaceops.document.named import addresses_at_un
from peaceops.document.register import Entry
from peaceops.render.inline import Inliner, linked, source_id
from peaceops.words.catalogue import Said, Words, said
from peaceops.words.fluent import Place

INPUTS_NAMED = 12  # of a long sum each figure is linked, and the first ones say what they count
FEEDS = 6  # of the figures that one goes into
KEPT = 2048  # phrases of entries, which are a few hundred for thousands of entries


class Filler:
    """Messages as HTML text: what goes in is HTML already."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._patterns: dict[str, list[tuple[str, bool]]] = {}

    def __call__(self, key: str, **html: str | int) -> str:
        """A message by key with its places filled; it may hold words and places alone."""
        if (pattern := self._patterns.get(key)) is None:
            found = self._words.pattern(key)
            pattern = [(p.name, True) if isinstance(p, Place) else (text_html(str(p)), False) for p in found]
            self._patterns[key] = pattern
        return "".join([str(html[part]) if is_place else part for part, is_place in pattern])


class Entries:
    """Writes entries in the language of a document."""

    def __init__(
        self,
        tell: Teller,
        inliner: Inliner,
        sources: Mapping[str, SourcesRow],
        errors: Mapping[str, int] | None = None,
    ) -> None:
        """`errors`: how many errors are known of a source, by its key; where given, an entry tells it and leads to the
        page on the source."""
        self._tell = tell
        self._say = Filler(tell.words)
        self._inliner = inliner
        self._sources = {key: _source_link(row) for key, row in sources.items()}
        self._rows = sources
        self._errors = errors
        self._text_at, self._source_at = text_html(inliner.where.text), text_html(inliner.where.source)
        self._values: dict[str, str] = {}
        self._named: dict[str, str] = {}

    def entry(self, entry: Entry) -> Markup:
        """One entry, with where its figure is used."""
        inside = self._figure(entry, entry.figure) if entry.figure else self._ref(entry)
        return Markup(f'<li id="{entry.key}">{inside}{self._uses(entry)}\n</li>\n')

    def source(self, row: SourcesRow) -> Markup:
        """A source of the list: publisher, title, where and when it was obtained, terms."""
        say, symbol = self._say, f", {row.symbol}" if row.symbol else ""
        sentences = [say("entry-obtained-on", address=_words(row.address), day=self._day(row.accessed))]
        if row.published:
            sentences.append(say("entry-published", day=self._day(row.published)))
        sentences.append(say("entry-terms", terms=_words(row.terms)))
        if row.confidence:
            sentences.append(_sentence(self._text(f"grade-{row.confidence}")))
        sentences.append(say("entry-counted-public", rule=text_html(_stopless(row.known_rule))))
        if row.note:
            sentences.append(_sentence(row.note))
        head = f"<p><b>{text_html(row.publisher)}</b>: {text_html(row.title + symbol)}.</p>"
        return Markup(f'<li id="{source_id(row.source)}">{head}\n<p>{" ".join(sentences)}</p>\n</li>\n')

    def cited(self, row: SourcesRow) -> Markup:
        """A source as an end note: publisher, title, symbol, where it is found."""
        symbol = f", {row.symbol}" if row.symbol else ""
        return Markup(text_html(f"{row.publisher}: {row.title}{symbol}. {_stopless(row.address)}."))

    def _figure(self, entry: Entry, figure: Figure) -> str:
        marks = self._inliner.superscript(entry.marks)
        evidence = " ".join(self._evidence(entry, figure))
        return f"<p><b>{self._value(entry)}</b>{marks} {self._name(entry, figure)}.</p>\n<p>{evidence}</p>"

    def _evidence(self, entry: Entry, figure: Figure) -> Iterator[str]:
        say = self._say
        if figure.trace:
            yield from self._trace(entry, figure.trace, figure.status)
        else:
            yield _sentence(self._text(f"meaning-{figure.status}"))
        if figure.source:
            yield from self._at_un(figure.locator)
            yield say("entry-source", source=self._sources[figure.source] + _at(figure.locator))
            if entry.in_prose:
                yield say("entry-obtained", address=_words(self._rows[figure.source].address))
        if figure.known:
            yield say("entry-public-from", day=self._day(figure.known))
        if figure.confidence != "published" and figure.status != "computed":
            yield _sentence(self._text(f"grade-{figure.confidence}"))
        if figure.later_vintage:
            yield _sentence(letters.full(self._tell.words, "v"))
        if figure.note:
            yield _sentence(self._tell.words.label(figure.note))
        if self._errors is not None:
            yield from self._known_errors(figure.sources())

    def _known_errors(self, sources: frozenset[str]) -> Iterator[str]:
        """How many errors are known of the sources that a figure rests on, where any are, as a link to each."""
        known = self._errors or {}
        for key in sorted(k for k in sources if known.get(k)):
            at = f'<a href="{self._source_at}{key}">{text_html(self._text(said("entry-errors", count=known[key])))}</a>'
            yield self._say("entry-errors-known", errors=at, publisher=text_html(self._rows[key].publisher))

    def _trace(self, entry: Entry, trace: Trace, status: str) -> Iterator[str]:
        rule = text_html(_stopless(self._text(trace.said())))
        if trace.reference and trace.reference != "arithmetic":
            rule = self._say(
                "entry-rule-reference",
                rule=rule,
                reference=linked(self._text(trace.reference) if isinstance(trace.reference, Said) else trace.reference),
            )
        yield self._say(f"entry-{status if status in ('given', 'assumed') else 'computed'}", rule=rule)
        if entry.inputs:
            inputs = self._tell.words.language.semicolon.join(self._input(e, n) for n, e in enumerate(entry.inputs))
            yield self._say("entry-from", inputs=inputs)
        for rows in trace.selections():
            yield self._say("entry-from-rows", rows=text_html(_stopless(self._text(rows.said()))))
            for key in sorted(rows.from_sources):
                yield self._say("entry-source", source=self._sources[key])

    def _input(self, entry: Entry, place: int) -> str:
        link = f'<a href="#{entry.key}">{self._value(entry)}</a>'
        return f"{link} {self._name(entry, entry.figure)}" if entry.figure and place < INPUTS_NAMED else link

    def _uses(self, entry: Entry) -> str:
        parts = []
        if entry.beside:
            others = enumerate(self._inliner.register.named(entry.beside))
            beside = self._tell.words.language.semicolon.join(self._input(e, n) for n, e in others)
            parts.append(self._say("entry-beside", figures=beside))
        if entry.uses:
            places = ", ".join(
                f'<a href="{self._text_at}#{use}">{text_html(section)}</a>' for use, section in entry.uses
            )
            more = entry.count - len(entry.uses)
            parts.append(self._say("entry-used-more" if more > 0 else "entry-used-in", places=places, more=more))
        if entry.feeds:
            made = self._inliner.register.named(entry.feeds[:FEEDS])
            figures = ", ".join(f'<a href="#{e.key}">{self._value(e)}</a>' for e in made)
            more = len(entry.feeds) - FEEDS
            key = "entry-goes-into-more" if more > 0 else "entry-goes-into"
            parts.append(self._say(key, figures=figures, more=more))
        return f'\n<p class="back">{" ".join(parts)}</p>' if parts else ""

    def _ref(self, entry: Entry) -> str:
        ref = entry.ref
        assert ref is not None
        source = self._say("entry-source", source=self._sources[ref.source] + _at(ref.locator))
        evidence = " ".join((*self._at_un(ref.text, ref.locator), source))
        return f"<p><b>{text_html(ref.text)}</b></p>\n<p>{evidence}</p>"

    def _at_un(self, *texts: str) -> Iterator[str]:
        """Where the United Nations has the documents that are named."""
        for symbol, address in addresses_at_un(texts):
            yield self._say("entry-at-un", document=f'<a href="{address}">{text_html(symbol)}</a>')

    def _value(self, entry: Entry) -> str:
        """The value in full. Asked for by every figure that it goes into."""
        if entry.key not in self._values:
            told = self._tell.full(entry.figure) if entry.figure else str(entry.ref or "")
            self._values[entry.key] = text_html(told)
        return self._values[entry.key]

    def _name(self, entry: Entry, figure: Figure) -> str:
        """What it counts and for when."""
        if entry.key not in self._named:
            period = self._tell.period(figure) if figure.period and figure.value != figure.period.iso else ""
            counts = self._tell.counts(figure)
            self._named[entry.key] = text_html(f"{counts}, {period}" if period else counts)
        return self._named[entry.key]

    def _text(self, message: Said | str) -> str:
        return self._tell.words.text(message)

    def _day(self, value: object) -> str:
        return self._tell.numbers.day(str(value))


def text_html(text: str) -> str:
    """Words for the inside of an element."""
    return escaped(text, quote=False)


def _source_link(row: SourcesRow) -> str:
    link = f'<a href="#{source_id(row.source)}">{text_html(f"{row.publisher}: {row.title}")}</a>'
    return f"{link}, {text_html(row.symbol)}" if row.symbol else link


def _at(locator: str) -> str:
    return f", {_words(locator)}" if locator else ""


def _stopless(text: str) -> str:
    return text.rstrip(". ")


@lru_cache(maxsize=KEPT)
def _words(text: str | None) -> str:
    """Words without their stop, addresses as links."""
    plain = _stopless(str(text))
    return str(linked(plain)) if "://" in plain else text_html(plain)


@lru_cache(maxsize=KEPT)
def _sentence(text: str) -> str:
    """Words as a sentence: a capital in front, a stop at the end, addresses as links."""
    plain = _stopless(text)
    return f"{_words(plain[:1].upper() + plain[1:])}."
