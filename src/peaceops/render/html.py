"""A document as one HTML page: no outside request, every number leads to its source or trace, and nothing needs a
script."""

from __future__ import annotations

from markupsafe import Markup

from peaceops.document.figures import Teller, teller
from peaceops.document.model import Document
from peaceops.document.numbering import numbered
from peaceops.render import scripts
from peaceops.render.blocks import Body
from peaceops.render.file_names import data_file, register_file
from peaceops.render.fragments import all_listed
from peaceops.render.head import facts_of
from peaceops.render.print import page_rules
from peaceops.render.templating import environment
from peaceops.words.catalogue import Words


def to_html(document: Document, words: Words | None = None) -> str:
    """The page as text, the register folded in, in the language of the document (or in `words`).

    Raises ValueError for two blocks with one id, a reference that leads nowhere, a figure whose source is not listed.
    """
    page = _Dossier(document, words)
    return page.written(page.apart())


def to_html_and_register(document: Document, words: Words | None = None) -> tuple[str, str]:
    """The page without its register, and the script that puts the register into it from a file beside the page
    (named `register_file`). Raises ValueError as `to_html` does."""
    page = _Dossier(document, words)
    script = scripts.register(page.apart())
    return page.written(Markup(""), beside=register_file(document), nonce=scripts.digest(script)), script


class _Dossier:
    """A page being made: the body first, for what stands apart from it is what the body met."""

    def __init__(self, document: Document, words: Words | None) -> None:
        self._document = document
        tell = Teller(words) if words else teller(document.lang)
        rows = {row.source: row for row in document.sources}
        self._body = Body(tell, numbered(document), rows, file=data_file(document))
        self._sections = [self._body.section(s, 2) for s in document.sections] or [Markup("")]
        self._sheets = self._body.sheets()
        all_listed(document, self._body.register)

    def apart(self) -> Markup:
        """All rows of the tables, the register of figures, the sources."""
        body = self._body
        values = {"entries": body.entries(), "sources": body.sources(), "sheets": self._sheets, "say": body.say}
        return Markup(environment().get_template("apart.html.j2").render(file=data_file(self._document), **values))

    def written(self, apart: Markup, beside: str = "", nonce: str = "") -> str:
        """The page as text, with what stands apart, or with the name of the file that holds it."""
        document, body = self._document, self._body
        as_of = body.tell.numbers.day(document.as_of)
        return (
            environment()
            .get_template("page.html.j2")
            .render(
                document=document,
                say=body.say,
                numbering=body.numbering,
                opening=self._sections[0],
                sections=Markup("").join(self._sections[1:]),
                facts=facts_of(document, body.tell),
                marks=body.marks(),
                notes=body.end_notes(),
                styles=Markup(body.tables.styles() + page_rules(body.tell.words, document.title, as_of)),
                script=Markup(scripts.KEYS),
                policy=Markup(scripts.policy(nonce)),
                apart=apart,
                beside=beside,
                nonce=nonce,
                sheets=bool(self._sheets),
                file=data_file(document),
            )
        )
