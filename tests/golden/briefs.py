"""The briefs that are kept as documents, six in English and three of them in French: read from end to end by a person,
and then held word by word.

python tests/golden/briefs.py write      # made anew into tests/golden/briefs/*.md: read what changed before it is kept
"""

from __future__ import annotations

import re
import sys
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import peaceops
from document.markdown import markdown

MONTH = re.compile(r"\| \d{1,2}(?:er)?\s[^\W\d]+\s\d{4} \|")
FOLDER = Path(__file__).with_suffix("")
BRIEFS = (
    ("UNMIK", date(2018, 10, 20), "en"),
    ("MINUSMA", date(2023, 5, 1), "en"),
    ("UNIFIL", date(2025, 8, 1), "en"),
    ("MONUSCO", date(2024, 6, 1), "en"),
    ("UNFICYP", date(1974, 7, 25), "en"),
    ("ONUC", date(1963, 1, 1), "en"),
    ("UNMIK", date(2018, 10, 20), "fr"),
    ("MINUSMA", date(2023, 5, 1), "fr"),
    ("UNIFIL", date(2025, 8, 1), "fr"),
)


def brief(mission: str, as_of: date, lang: str) -> str:
    """The brief as text; of the series behind its chart the last three months."""
    lines = markdown(peaceops.review(mission, as_of, form="brief", lang=lang)).splitlines()
    monthly = [n for n, line in enumerate(lines) if MONTH.match(line)]
    return "\n".join(line for n, line in enumerate(lines) if n not in monthly[:-3]) + "\n"


def path_of(mission: str, as_of: date, lang: str) -> Path:
    """Where a brief is kept."""
    return FOLDER / f"{mission}-{as_of}{'' if lang == 'en' else f'-{lang}'}.md"


if __name__ == "__main__":
    if sys.argv[1:] != ["write"]:
        sys.exit(__doc__)
    for each in BRIEFS:
        path_of(*each).write_text(brief(*each), encoding="utf-8")
