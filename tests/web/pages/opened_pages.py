"""Pages as a reader without a script gets them: asked over HTTP, read as elements, each figure with its card."""

from __future__ import annotations

import csv
import io
from typing import Any
from urllib.parse import urljoin

from html_page import Element, read
from web.asking_site import client, has_heads


def opened(address: str) -> Element:
    """A page that is there, as elements."""
    answer = client().get(address)
    assert answer.status_code == 200, (address, answer.text[-800:])
    has_heads(answer)
    return read(answer.text)


def refusal(address: str) -> str:
    """The words of a page that refuses what was asked."""
    answer = client().get(address)
    assert 400 <= answer.status_code < 500, (address, answer.status_code)
    has_heads(answer)
    return main_of(read(answer.text)).text()


def posted(address: str, **given: Any) -> tuple[int, Element]:
    """What a form that is posted answers: the status, and the page as elements."""
    answer = client().post(address, **given)
    has_heads(answer)
    return answer.status_code, read(answer.text)


def taken(address: str) -> list[dict[str, str]]:
    """The rows of a table of a page, as its CSV has them, by the words of the heads without their units."""
    answer = client().get(address)
    assert answer.status_code == 200, answer.text[-500:]
    assert answer.headers["content-type"].startswith("text/csv")
    heads, *rows = csv.reader(io.StringIO(answer.text))
    return [dict(zip([head.partition(" (")[0] for head in heads], row, strict=True)) for row in rows]


def main_of(page: Element) -> Element:
    """What is between head and foot."""
    return page.all("main")[0]


def by_id(page: Element, name: str) -> Element:
    """The element with an id."""
    found = [e for e in page.all() if e.attrs.get("id") == name]
    assert len(found) == 1, (name, len(found))
    return found[0]


def rows_of(page: Element, table: str) -> list[list[str]]:
    """The cells of a table, row by row, heads first."""
    return [[c.text().strip() for c in r.all("th", "td")] for r in by_id(page, f"t-{table}").all("tr")]


def alert_of(page: Element) -> str:
    """What a form says is wrong."""
    return next(e.text() for e in page.all("p") if e.attrs.get("role") == "alert")


def links_of(page: Element, at: str) -> list[str]:
    """Where the links and forms of a page lead, as addresses of the site without what stands behind the #."""
    found = [e.attrs.get("href") or e.attrs.get("action", "") for e in page.all("a", "form")]
    whole = (urljoin(at, a).partition("#")[0] for a in found if a and not a.startswith("http"))
    return list(dict.fromkeys(whole))
