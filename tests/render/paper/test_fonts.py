"""Typst runs apart: what it keeps of a document ends with its process, and its fault is one sentence."""

from __future__ import annotations

import subprocess
import sys

import pytest

from peaceops.render.paper.fonts import typeset

ALONE = """
import sys
from peaceops.render.paper.fonts import typeset
made = typeset({"main.typ": b"= A heading"})
print(made[:5].decode(), "typst" in sys.modules)
"""


def test_what_typst_keeps_of_a_document_is_not_kept_by_us() -> None:
    told = subprocess.run([sys.executable, "-c", ALONE], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["%PDF-", "False"]


def test_a_document_that_cannot_be_set_is_one_sentence() -> None:
    with pytest.raises(RuntimeError, match=r"TypstError: .*no room"):
        typeset({"main.typ": b'#panic("no room")'})
