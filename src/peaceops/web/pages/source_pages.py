"""The sources: who published what, under which terms, and what is known to be wrong in it."""

from __future__ import annotations

from collections.abc import Sequence

from peaceops.book.tables.registers import KnownErrorsRow, SourcesRow
from peaceops.document.model import Cell
from peaceops.errors import unknown
from peaceops.render.inline import linked
from peaceops.web.pages.cards import Cards, errors_known
from peaceops.web.pages.page import Asked, Page
from peaceops.web.pages.table_files import sources_by_table
from peaceops.words.catalogue import Said, said, words

COLUMNS = ("place", "found", "used", "action", "evidence")


def index(asked: Asked) -> Page:
    """Every source by publisher, or those whose publisher or title has what is asked for."""
    wanted, book = asked.text("q"), asked.site.book
    rows = [r for r in book.at().all(SourcesRow) if wanted.casefold() in f"{r.publisher} {r.title}".casefold()]
    rows.sort(key=lambda r: (r.publisher.casefold(), r.title.casefold()))
    values = {"rows": rows, "asked": wanted, "errors": errors_known(book)}
    return Page(said("web-sources-title"), "sources.html.j2", values, said("web-sources-lead"))


def one(asked: Asked) -> Page:
    """One source by its key. Raises PeaceopsError for another key (nearest offered)."""
    key, book = asked.text("source"), asked.site.book
    row = book.at().first(SourcesRow, source=key)
    if row is None:
        raise unknown("source", key, [r.source for r in book.at().all(SourcesRow)])
    cards = asked.cards(row.title)
    errors = book.at().where(KnownErrorsRow, source=key)
    report = said("web-source-report-text", key=key, title=row.title, edition=asked.site.edition)
    values = {
        "facts": _facts(row),
        "tables": [t for t, keys in sources_by_table(book, asked.site.edition).items() if key in keys],
        "errors": _errors(cards, errors) if errors else None,
        "report": words().text(report),
    }
    crumbs = ((said("web-sources-title"), "/sources"),)
    return Page(row.title, "source.html.j2", values, row.publisher, crumbs=crumbs)


def _facts(row: SourcesRow) -> list[tuple[Said, object]]:
    """What the register of sources says of one, by label; addresses as links."""
    told: list[tuple[str, object]] = [
        ("symbol", row.symbol),
        ("address", linked(row.address)),
        ("published", row.published and said("web-day", day=row.published)),
        ("accessed", said("web-day", day=row.accessed)),
        ("terms", linked(row.terms)),
        ("known", row.known_rule),
        ("grade", said(f"grade-{row.confidence}")),
        ("note", row.note),
    ]
    return [(said(f"web-source-{key}"), value) for key, value in told if value]


def _errors(cards: Cards, rows: Sequence[KnownErrorsRow]) -> object:
    cells: list[tuple[Cell, ...]] = [
        (r.place, r.found, r.used, cards.write.words_only("web-error-action", action=r.action), r.evidence)
        for r in rows
    ]
    return cards.table(cards.write.table("web-source-error", COLUMNS, cells))
