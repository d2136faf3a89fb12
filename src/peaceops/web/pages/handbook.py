"""The documentation as pages: the Markdown files of docs/, shipped in the package, else read from the source tree."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

import peaceops
from peaceops.errors import nearest, refused, shown
from peaceops.words.catalogue import words

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

PACKAGE = Path(peaceops.__file__).parent
FOLDERS = (PACKAGE / "web" / "docs", PACKAGE.parent.parent / "docs")  # as shipped; as in the source tree
TITLE = re.compile(r"^# +(.+)$", re.MULTILINE)
UNFIT = re.compile(r"[^\w]+")


@dataclass(frozen=True, slots=True)
class HandbookPage:
    """A page of the documentation: its address under /docs/, title, folder and the file."""

    name: str
    title: str
    folder: str
    file: Path


@cache
def handbook() -> Mapping[str, HandbookPage]:
    """Every page by name ("method/exits"), in order of the names. Empty where neither folder is there."""
    folder = next((f for f in FOLDERS if f.is_dir()), None)
    files = sorted(folder.rglob("*.md")) if folder else []
    return {found.name: found for file in files if folder for found in [_page(folder, file)]}


def _page(folder: Path, file: Path) -> HandbookPage:
    name = file.relative_to(folder).with_suffix("").as_posix()
    title = TITLE.search(file.read_text(encoding="utf-8"))
    return HandbookPage(name, title[1].replace("`", "") if title else name, posixpath.dirname(name), file)


def read_section(name: str, heading: str) -> Markup:
    """A section of a page by its heading, as HTML, without the heading. Raises PeaceopsError where there is none."""
    found = handbook().get(name)
    text = found.file.read_text(encoding="utf-8") if found else ""
    parts = re.split(r"^## +(.+)$", text, flags=re.MULTILINE)
    by_heading = dict(zip(parts[1::2], parts[2::2], strict=True))
    if found is None or heading not in by_heading:
        raise refused("web-no-doc", name=shown(f"{name}: {heading}"), names=", ".join(by_heading))
    return _html(by_heading[heading], found)


def read_page(name: str) -> tuple[HandbookPage, Markup]:
    """A page and its text as HTML, without its title. Raises PeaceopsError for a name that there is not."""
    found = handbook().get(name)
    if found is None:
        near = nearest(name, handbook()) or list(handbook())[:3]
        raise refused("web-no-doc", name=shown(name), names=", ".join(near))
    text = TITLE.sub("", found.file.read_text(encoding="utf-8"), count=1)
    return found, _html(text, found)


def _html(text: str, page: HandbookPage) -> Markup:
    reader = _reader()
    tokens = reader.parse(text)
    _fit(tokens, page)
    return Markup(reader.renderer.render(tokens, reader.options, {}))


@cache
def _reader() -> MarkdownIt:
    """CommonMark with tables; HTML in a text is text."""
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark", {"html": False}).enable("table")
    region = Markup('<div class="scroll" role="region" aria-label="{}" tabindex="0">\n<table>\n').format(
        words().text("web-docs-table")
    )
    reader.add_render_rule("table_open", lambda self, tokens, at, options, env: str(region))
    reader.add_render_rule("table_close", lambda self, tokens, at, options, env: "</table>\n</div>\n")
    return reader


def _fit(tokens: list[Token], page: HandbookPage) -> None:
    """Headings get ids, links between pages their addresses; pictures, which are not shipped, their words."""
    for place, token in enumerate(tokens):
        if token.type == "heading_open":
            token.attrSet("id", _anchor(tokens[place + 1].content))
        if token.type in ("th_open", "td_open"):
            _unstyled(token)
        for inner in token.children or ():
            if inner.type == "link_open":
                inner.attrSet("href", _address(str(inner.attrGet("href") or ""), page))
            elif inner.type == "image":
                inner.type, inner.tag = "text", ""


def _unstyled(token: Any) -> None:
    """Alignment as a class: the policy of the site lets no style stand in a line."""
    style = token.attrs.pop("style", "")
    if "right" in str(style):
        token.attrSet("class", "n")


def _anchor(heading: str) -> str:
    return UNFIT.sub("-", heading.lower()).strip("-")


def _address(target: str, page: HandbookPage) -> str:
    """Where a link of a page leads on the site: to another page of the documentation, else as it is written."""
    path, _, anchor = target.partition("#")
    if "://" in target or not path:
        return target
    name = posixpath.normpath(posixpath.join(page.folder, path)).removesuffix(".md")
    if name not in handbook():
        return f"/docs#{_anchor(path)}"
    return f"/docs/{name}" + (f"#{anchor}" if anchor else "")
