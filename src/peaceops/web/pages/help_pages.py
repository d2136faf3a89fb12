"""Help and method: the documentation on the site, and what was tested against what."""

from __future__ import annotations

from itertools import groupby

from peaceops.web.pages.handbook import handbook, read_page, read_section
from peaceops.web.pages.page import Asked, Page
from peaceops.words.catalogue import said

METHOD = "method"
FIRST = ("tutorial", "first-hour", "how-to", "reference", "gaps", "comparison", "benchmarks", "robustness", "scale")
RAN = (  # results as they ran: key of the title web-method-<key>, page and heading
    ("votes", "benchmarks", "Votes: rolling-origin back-test 2015-2025"),
    ("exits", "method/exits", "Back-test"),
    ("claims", "method/claims", "Measured"),
)
TESTS = ("field_cases", "benchmarks", "data/invariants", "data/audit", "robustness", "gaps")


def index(asked: Asked) -> Page:
    """The pages of the documentation, by folder."""
    pages = sorted(
        handbook().values(), key=lambda p: (p.folder, FIRST.index(p.name) if p.name in FIRST else 99, p.name)
    )
    folders = [(folder, list(found)) for folder, found in groupby(pages, key=lambda p: p.folder)]
    return Page(said("web-docs-title"), "docs.html.j2", {"folders": folders}, said("web-docs-lead"))


def one(asked: Asked) -> Page:
    """A page of the documentation. Raises PeaceopsError for one that there is not (nearest offered)."""
    name = asked.text("name").strip("/")
    if name in {page.folder for page in handbook().values()} - {""}:
        return method(asked) if name == METHOD else index(asked)
    page, text = read_page(name)
    return Page(page.title, "doc.html.j2", {"text": text}, crumbs=((said("web-docs-title"), "/docs"),))


def method(asked: Asked) -> Page:
    """How figures are computed: the notes on method, and the tests that they passed, as the project ran them."""
    pages = handbook()
    notes = [page for page in pages.values() if page.folder == METHOD]
    tests = [pages[name] for name in TESTS if name in pages]
    ran = [
        (said(f"web-method-{key}"), page, read_section(page, heading)) for key, page, heading in RAN if page in pages
    ]
    values = {"notes": notes, "tests": tests, "ran": ran}
    return Page(said("web-method-title"), "method.html.j2", values, said("web-method-lead"))
