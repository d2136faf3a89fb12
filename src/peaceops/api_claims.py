"""What others say, behind `import peaceops`: the statements of a text, or of a corpus of them, against the book."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from peaceops.book import Book, open_book
from peaceops.days import any_day
from peaceops.words.catalogue import said

if TYPE_CHECKING:
    from peaceops.claims.claim import CheckedText
    from peaceops.claims.corpus.repeated import CorpusRun
    from peaceops.claims.corpus.run import Say
    from peaceops.claims.reading.article import Article


def check(text: str, published: date | str | None = None, *, book: Book | None = None) -> CheckedText:
    """The statements of a text about UN peace operations, in its order, each held against official figures.

    A claim has its quote with character offsets, what it counts, value and unit, a verdict (supported, contradicted,
    outdated, needs_context, not_checkable or unknown), the official figures with sources, and a sentence. `published`:
    the day of the text (ISO), from which relative words are resolved. Raises PeaceopsError for what is no day."""
    from peaceops.claims.chain import check as checked

    return checked((book or open_book()).at(), text, any_day(published, said("day-published")))


def article(given: Path | str) -> Article:
    """The main text of a file (text, HTML, PDF, DOCX), of an address (http, https) or of standard input ("-"), with its
    title and the day that a page states. `peaceops.check(found.text, found.published)` checks it.

    Raises PeaceopsError, one sentence, for what is no article, too long, too slow or broken, and for an address that
    leads to a network that is not public."""
    from peaceops.claims.reading.given import read_article

    return read_article(given)


def check_corpus(
    patterns: Sequence[str],
    out: Path | str,
    *,
    engine: str = "local",
    processes: int = 0,
    address: str = "",
    book: Book | None = None,
    say: Say | None = None,
) -> CorpusRun:
    """Check all documents of the files that the patterns name (web archives, Parquet, JSONL) into the folder `out`: the
    statements as Parquet under `claims/`, and a summary of which wrong figures are repeated most, since when, by whom.

    A run that was ended goes on where it was. `engine`: local (`processes`, 0 for a process a core), daft, or ray at an
    `address`. Raises PeaceopsError for patterns without files, an unknown engine, and a folder of another run."""
    from peaceops.claims.corpus.run import check_files

    told = say or (lambda words: None)
    where = {"engine": engine, "processes": processes, "address": address}
    return check_files(patterns, Path(out), book or open_book(), told, **where)  # type: ignore[arg-type]


def checked_html(checked: CheckedText, title: str = "", place: str = "", *, book: Book | None = None) -> str:
    """The checked text as one HTML page: statements marked, official figures with source and trace beside them."""
    from peaceops.render.checked_page import AboutText
    from peaceops.render.checked_page import checked_html as page

    own = book or open_book()
    name = place if "://" in place else Path(place).name  # folders of the reader are no matter of the page's readers
    return page(checked, AboutText(title, name, own.version), own.at().sources)


def claim_reviews(checked: CheckedText, address: str = "", title: str = "", reviewer: str = "") -> list[dict[str, Any]]:
    """The statements as ClaimReview of schema.org (JSON-LD), one for each that has a verdict on its figure."""
    from peaceops.render.claim_review import Reviewed
    from peaceops.render.claim_review import claim_reviews as reviews

    return reviews(checked, Reviewed(address, title, reviewer, date.today()))
