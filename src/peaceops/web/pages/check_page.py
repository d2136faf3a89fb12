"""Checking a text on the site: pasted, at an address, or a file; its statements marked, with the official figures."""

from __future__ import annotations

import io
import json
from collections import Counter
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

import peaceops
from peaceops.claims.claim import CheckedText, Claim
from peaceops.claims.reading.article import Article
from peaceops.claims.reading.given import ADDRESS, read_article
from peaceops.claims.reading.opening import read_apart
from peaceops.days import read_day
from peaceops.errors import PeaceopsError, refused, shown, shown_path
from peaceops.render.checked_page import CSS, SideNote, run_html
from peaceops.render.inline import source_id
from peaceops.render.marked import SIGNS, briefly, named, passages
from peaceops.render.terminal import show
from peaceops.web.answers import Answer
from peaceops.web.pages.cards import Cards
from peaceops.web.pages.page import Asked, Page
from peaceops.web.pages.page_parts import address
from peaceops.words.catalogue import Said, said, words

AT = "/check"
MOST = 200_000  # characters of a text: some seventy printed pages
TAKEN = {  # media types of the files that a checked text can be taken as
    "csv": "text/csv;charset=utf-8",
    "html": "text/html;charset=utf-8",
    "json": "application/ld+json",
}
EXAMPLE_DAY = date(2018, 10, 20)


@dataclass(frozen=True, slots=True)
class GivenText:
    """What is to be checked: the article, and the day that the reader gave (None: that of the page, or none)."""

    article: Article
    published: date | None

    @property
    def day(self) -> date | None:
        """The day of which the text speaks: the one given, else that of the page."""
        return self.published or self.article.published


def page(asked: Asked) -> Page:
    """The form; with `example`, the example ready to try in it."""
    text = example() if asked.text("example") else ""
    return _form(text, EXAMPLE_DAY.isoformat() if text else "")


def posted(asked: Asked) -> Page | Answer:
    """What was given, checked; as a file where that is asked for; where it is no article, the form with the reason and
    what was written in it."""
    try:
        given = _given(asked)
        found = peaceops.check(given.article.text, given.day, book=asked.site.book)
        return _taken(asked, found) or _checked(asked, given, found)
    except PeaceopsError as error:
        return _form(asked.given.get("text", ""), asked.text("published"), asked.text("address"), str(error))


def example() -> str:
    """A text of four paragraphs, with figures that hold and figures that do not."""
    return "\n\n".join(str(said(f"pay-check-example-{of}")) for of in ("established", "world", "cost", "troops"))


def _form(text: str, published: str, at: str = "", fault: str = "") -> Page:
    values = {"text": text, "published": published, "address": at, "fault": fault, "most": MOST, "checked": None}
    return Page(said("pay-check-title"), "check.html.j2", values, said("pay-check-lead"))


def _given(asked: Asked) -> GivenText:
    """The text, address or file that was given. Raises PeaceopsError for more than one of them, none, what is no
    article, a text that is too long, and a day that is none."""
    text, at = asked.given.get("text", ""), asked.text("address")
    name, content = next(((n, c) for n, c in asked.files.items() if c), ("", b""))
    if sum(map(bool, (text.strip(), at, content))) != 1:
        raise refused("web-check-one", given=sum(map(bool, (text.strip(), at, content))))
    if at and not ADDRESS.match(at):
        raise refused("web-check-address")
    day = read_day(asked.text("published"), said("day-published")) if asked.text("published") else None
    if at:
        article = read_article(at)
    elif content:
        article = read_apart(content, shown_path(name or str(said("pay-check-file"))))
    else:
        article = Article(text)
    if len(article.text) > MOST:
        raise refused("web-check-long", found=len(article.text), most=MOST)
    return GivenText(article, day)


def _taken(asked: Asked, found: CheckedText) -> Answer | None:
    """The statements as the file that is asked for; None where none is."""
    form = asked.text("take")
    if not form:
        return None
    if form not in TAKEN:
        raise refused("web-check-form", given=shown(form), forms=", ".join(TAKEN))
    into = io.StringIO()
    if form == "csv":
        show(found.to_rows(), "csv", file=into, columns=found.heads())
    elif form == "html":
        into.write(peaceops.checked_html(found, book=asked.site.book))
    else:
        into.write(json.dumps(peaceops.claim_reviews(found), ensure_ascii=False, indent=1))
    head = (("content-disposition", f'attachment;filename="checked.{form}"'),)
    return Answer(into.getvalue().encode(), TAKEN[form], headers=head)


def _checked(asked: Asked, given: GivenText, found: CheckedText) -> Page:
    article, day = given.article, given.day
    title: Said | str = article.title or said("pay-checked-title")
    cards = asked.cards(title)
    rows = [(Markup("").join(map(run_html, p.runs)), [_note(cards, n, c) for n, c in p.claims])
            for p in passages(found.text, found.claims)]  # fmt: skip
    counts = Counter(claim.verdict for claim in found.claims)
    values = {
        "cards": cards,
        "checked": rows,
        "counts": [(CSS[v], SIGNS[v], str(said(f"verdict-{CSS[v]}")), counts[v]) for v in SIGNS if counts[v]],
        "total": len(found.claims),
        "published": cards.tell.numbers.day(day.isoformat()) if day else "",
        "of_page": given.published is None and article.published is not None,
        "place": article.place if ADDRESS.match(article.place) else "",
        "notes": _notes(found),
        "text": article.text,
        "day": day or "",
        "forms": tuple(TAKEN),
        "fault": "",
        "most": MOST,
        "address": "",
    }
    return Page(
        title, "check.html.j2", values, said("pay-checked-lead"), crumbs=((said("pay-check-title"), address(AT)),)
    )


def _notes(found: CheckedText) -> list[str]:
    return [n if isinstance(n, str) else words().text(n) for n in found.notes]


def _note(cards: Cards, number: int, claim: Claim) -> SideNote:
    """What stands beside a statement; each official figure opens its card."""
    explanation = cards.text(words().parts(briefly(claim, cards.tell.prose)))
    official = tuple(
        (cards.figure(o.figure), named(o.figure), _source(o.figure.source, o.document)) for o in claim.official
    )
    css = CSS[claim.verdict]
    return SideNote(
        number, css, SIGNS[claim.verdict], Markup.escape(str(said(f"verdict-{css}"))), explanation, official
    )


def _source(key: str, document: str) -> Markup:
    if not key:
        return Markup.escape(document)
    return Markup('<a class="r" href="#{}">{}</a>').format(source_id(key), document)
