"""Names of States in running text."""

from __future__ import annotations

THE = (
    *("United", "Russian", "Netherlands", "Philippines", "Gambia", "Bahamas", "Maldives", "Comoros", "Niger", "Sudan"),
    *(
        "Central",
        "Congo",
        "Republic",
        "Marshall",
        "Solomon",
        "Dominican Republic",
        "Democratic",
        "Lao",
        "Syrian",
        "Union",
    ),
)


def the(name: str, *, start: bool = False) -> str:
    """A State's name with its article in running text: the United States of America."""
    article = any(name == t or name.startswith(f"{t} ") for t in THE)
    return f"{'The' if start else 'the'} {name}" if article else name
