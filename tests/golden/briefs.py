"""The six briefs that are kept as documents: read from end to end by a person, and then held word by word.

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

MONTH = re.compile(r"\| \d{1,2}\s[A-Z][a-z]+\s\d{4} \|")
FOLDER = Path(__file__).with_suffix("")
BRIEFS = (
    ("UNMIK", date(2018, 10, 20)),
    ("MINUSMA", date(2023, 5, 1)),
    ("UNIFIL", date(2025, 8, 1)),
    ("MONUSCO", date(2024, 6, 1)),
    ("UNFICYP", date(1974, 7, 25)),
    ("ONUC", date(1963, 1, 1)),
)


def brief(mission: str, as_of: date) -> str:
    """The brief as text; of the series behind its chart the last three months."""
    lines = markdown(peaceops.review(mission, as_of, form="brief")).splitlines()
    monthly = [n for n, line in enumerate(lines) if MONTH.match(line)]
    return "\n".join(line for n, line in enumerate(lines) if n not in monthly[:-3]) + "\n"


def path_of(mission: str, as_of: date) -> Path:
    """Where a brief is kept."""
    return FOLDER / f"{mission}-{as_of}.md"


if __name__ == "__main__":
    if sys.argv[1:] != ["write"]:
        sys.exit(__doc__)
    for mission, as_of in BRIEFS:
        path_of(mission, as_of).write_text(brief(mission, as_of), encoding="utf-8")
