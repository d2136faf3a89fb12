"""When two spellings are one name: without regard to case, accents, apostrophes, stops, articles and order of words."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 200  # characters of a name that are compared; what is longer is no name
UNACCENTED = str.maketrans({"ø": "o", "ł": "l", "ı": "i", "đ": "d", "œ": "oe", "æ": "ae", "ð": "d", "þ": "th"})
APOSTROPHES = re.compile("['`´‘’ʼ′]")
INITIALS = re.compile(r"\b(\w)\.(?=\w\b|\s|$|\W)")  # the stops of U.K. and D.R. Congo, not that of Rep.
FIRST = re.compile(r"(n|s|w|eq|cen|centr)\.\s*(?=\w{3})")  # of S. Sudan, not of U.S. Virgin Islands
FIRST_FULL = {"n": "north", "s": "south", "w": "western", "eq": "equatorial", "cen": "central", "centr": "central"}
WORDS = re.compile(r"\w+")
SILENT = frozenset({"the", "of", "and", "und", "et", "y", "e", "la", "le", "les", "el", "los", "der", "die", "das"})
FULL = {
    "rep": ("republic",),
    "dem": ("democratic",),
    "fed": ("federated",),
    "st": ("saint",),
    "is": ("islands",),
    "isl": ("islands",),
    "dr": ("democratic", "republic"),
    "dpr": ("democratic", "peoples", "republic"),
    "pdr": ("peoples", "democratic", "republic"),
    "un": ("united", "nations"),
    "herz": ("herzegovina",),
}


def folded(name: str) -> str:
    """The words of a name in their order, folded: 'Côte d’Ivoire' and 'COTE D'IVOIRE' are both 'cote divoire'."""
    plain = unicodedata.normalize("NFKD", name[:LONGEST]).casefold().translate(UNACCENTED)
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    if found := FIRST.match(plain := plain.strip()):
        plain = f"{FIRST_FULL[found[1]]} {plain[found.end() :]}"
    plain = INITIALS.sub(r"\1", APOSTROPHES.sub("", plain))
    words = [full for word in WORDS.findall(plain.replace("_", " ")) for full in FULL.get(word, (word,))]
    return " ".join([w for w in words if w not in SILENT] or words)


def bagged(folded_name: str) -> str:
    """A folded name with its words in alphabetical order: 'Korea, North' and 'North Korea' are one."""
    return " ".join(sorted(folded_name.split()))
