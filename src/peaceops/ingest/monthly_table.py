"""Rows of a monthly report from its text layer (pdftotext -layout), as the United Nations has laid it out since 2021.

A page has a column for the mission, the contributor, the type, men, women and all. The name of a mission stands alone
before its rows, its total after them. The name of a contributor stands in the middle of its rows, so that where its
rows begin and where the name stands says how many there are: the name on a row has as many above as below it, the name
between two rows as well. A long name stands on two lines around the middle.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from peaceops.errors import PeaceopsError
from peaceops.ingest.hub_contributions import TYPES

LAYOUT = re.compile(r"^\s*Mission\s+Country\s+Personnel\s+Type\s+Male\s+Female\s+Total\s*$")
_TYPE = r"Experts\s+on\s+Mission|Formed\s+Police\s+Units?|Individual\s+Police|Staff\s+Officers?|Troops"
ROW = re.compile(rf"^(?P<name>.*?)\s*\b(?P<type>{_TYPE})\s+(?P<men>[\d,]+)\s+(?P<women>[\d,]+)\s+(?P<all>[\d,]+)\s*$")
TOTAL = re.compile(r"^\s*Total\s+(?P<mission>\S+)\s+(?P<men>[\d,]+)\s+(?P<women>[\d,]+)\s+(?P<all>[\d,]+)\s*$")
GRAND = re.compile(r"^\s*Grand\s+Total\s+(?P<men>[\d,]+)\s+(?P<women>[\d,]+)\s+(?P<all>[\d,]+)\s*$")
FOOT = re.compile(
    r"Report Generated|^\s*[AP]M\b|Page \d+ of \d+|Contribution of Uniformed|by Mission, Country|Experts on Mission, F"
    r"|As of"
)
MISSION = re.compile(r"^ {0,2}(?P<mission>[A-Z][A-Za-z]+)\s*$")


@dataclass(frozen=True, slots=True)
class Printed:
    """A row as it is printed: contributor, type (a key of un_monthly.CATEGORIES), men, women."""

    mission: str
    contributor: str
    kind: str
    men: int
    women: int


@dataclass
class _Leaf:
    """What stands on a page of a mission: rows with the line they stand on, and names with theirs."""

    rows: list[tuple[float, str, int, int]] = field(default_factory=list)
    names: list[tuple[float, str]] = field(default_factory=list)


def rows_of_report(text: str, file: str, known: Callable[[str], bool]) -> list[Printed]:
    """The rows of a report. `known`: whether a text is a name of a State.

    Raises PeaceopsError for another layout, a row without a contributor, and for rows that do not sum to a total that
    the report prints for a mission or for all."""
    if not any(LAYOUT.match(line) for line in text.splitlines()):
        raise PeaceopsError(f"{file}: expected a report by mission, country and personnel type, found another layout.")
    out: list[Printed] = []
    mission, page, carried, ended = "", _Leaf(), "", False
    for number, line in enumerate(text.replace("\f", "\n\f").split("\n")):
        if line.startswith("\f"):
            carried = _close(out, mission, page, carried, file, known)
            page = _Leaf()
        bare = line.strip("\f").rstrip()
        if not bare or FOOT.search(bare) or LAYOUT.match(bare):
            continue
        if found := GRAND.match(bare):
            _sums(out, found, file, "all missions")
            ended = True
        elif found := TOTAL.match(bare):
            _close(out, mission, page, carried, file, known)
            page, carried = _Leaf(), ""
            _sums([r for r in out if r.mission == mission], found, file, mission)
            _same_mission(found["mission"], mission, file)
        elif found := ROW.match(bare):
            kind = TYPES[" ".join(found["type"].split()).casefold()]
            page.rows.append((number, kind, _whole(found["men"]), _whole(found["women"])))
            if found["name"].strip():
                page.names.append((number, found["name"].strip()))
            if _whole(found["men"]) + _whole(found["women"]) != _whole(found["all"]):
                raise PeaceopsError(f"{file}, line {number + 1}: expected men and women to sum to {found['all']}.")
        elif (found := MISSION.match(bare)) and not known(bare.strip()):
            mission, carried = found["mission"], ""
        else:
            page.names.append((number, bare.strip()))
    if not ended:
        raise PeaceopsError(f"{file}: expected a grand total, found none; the file looks cut off.")
    return out


def _close(out: list[Printed], mission: str, page: _Leaf, carried: str, file: str, known: Callable[[str], bool]) -> str:
    """Give the rows of a page their contributors; the last of them, whose rows may go on overleaf."""
    names = list(_whole_names(page.names, known))
    place, last = 0, carried
    while place < len(page.rows):
        name, count = _group(page.rows, names, place)
        if not name:
            name = carried if place == 0 else ""
        if not name:
            raise PeaceopsError(f"{file}: expected a contributor for {mission}, {page.rows[place][1]}, found none.")
        for _, kind, men, women in page.rows[place : place + count]:
            out.append(Printed(mission, name, kind, men, women))
        place, last = place + count, name
    return last


def _group(rows: list[tuple[float, str, int, int]], names: list[tuple[float, str]], place: int) -> tuple[str, int]:
    """The contributor of the rows from `place` on, and how many they are. Rows at the head of a page that come again
    to a type before it or before any name belong to who was overleaf."""
    if not names:
        return "", len(rows) - place
    line, name = names[0]
    above = sum(1 for row in rows[place:] if row[0] < line)
    on_row = any(row[0] == line for row in rows[place:])
    count = 2 * above + on_row
    kinds = [row[1] for row in rows[place : place + count]]
    order = sorted(kinds)
    if len(set(kinds)) < len(kinds) or kinds != order:  # rows of two contributors: the first are of who was before
        first = next(i for i in range(1, len(kinds)) if kinds[i] <= kinds[i - 1])
        return "", first
    names.pop(0)
    return name, min(count, len(rows) - place)


def _whole_names(names: list[tuple[float, str]], known: Callable[[str], bool]) -> Iterator[tuple[float, str]]:
    """Names of States, those on several lines as one, in the middle of their lines."""
    held: list[tuple[float, str]] = []
    for line, text in names:
        held.append((line, text))
        whole = " ".join(t for _, t in held)
        if known(whole):
            yield (held[0][0] + held[-1][0]) / 2, whole
            held = []
    yield from held


def _sums(rows: list[Printed], total: re.Match[str], file: str, what: str) -> None:
    ours = (sum(r.men for r in rows), sum(r.women for r in rows))
    printed = (_whole(total["men"]), _whole(total["women"]))
    if ours != printed:
        raise PeaceopsError(
            f"{file}: expected rows of {what} that sum to the printed {printed[0]:,} men and {printed[1]:,} women, "
            f"found {ours[0]:,} and {ours[1]:,}."
        )


def _same_mission(printed: str, mission: str, file: str) -> None:
    if printed != mission:
        raise PeaceopsError(f"{file}: expected the total of {mission}, found that of {printed}.")


def _whole(printed: str) -> int:
    return int(printed.replace(",", ""))
