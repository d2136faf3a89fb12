"""A fact sheet is printed on two pages."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import peaceops
from peaceops.render.html import to_html

if TYPE_CHECKING:
    from playwright.sync_api import Page


@pytest.mark.parametrize(
    ("mission", "day"),
    [
        *(("UNFICYP", date(1974, 7, 25)), ("ONUC", date(1963, 1, 1)), ("UNTAG", date(1989, 12, 1))),
        *(("UNEF II", date(1979, 7, 31)), ("UNAMIC", date(1992, 1, 1)), ("UNLB", date(2012, 12, 31))),
    ],
)
def test_it_takes_two_pages_at_most(opened: Callable[..., Page], tmp_path: Path, mission: str, day: date) -> None:
    document = peaceops.review(mission, day)
    assert document.form == "fact-sheet"
    file = tmp_path / "sheet.html"
    file.write_text(to_html(document), encoding="utf-8")
    pdf = opened(path=file).pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf)) <= 2
