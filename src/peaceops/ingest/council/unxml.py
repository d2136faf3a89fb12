"""Resolutions and drafts of the Council 2000-2026 as Akoma Ntoso XML (UN, Department for General Assembly and
Conference Management): number, date, title, agenda, vote, operative paragraphs. The text is read and never stored."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from peaceops.errors import PeaceopsError
from peaceops.ingest.source_files import read_tar
from peaceops.ingest.sources import Sources

FILE = "unsc-resolutions-xml/english_2000_2026.tar.xz"
NS = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
CAST = {"inFavour": "Y", "against": "N", "abstaining": "A"}
CHAPTER_7 = re.compile(r"chapter\s+VII\b", re.IGNORECASE)
FIRST, LAST_AT_LEAST = 1285, 2825  # adopted resolutions in a whole archive
LACKING = {2510, 2589, 2762}  # of them, those that the archive never had


@dataclass(frozen=True, slots=True)
class Act:
    """One adopted resolution as its XML file has it. `named` and `counted` are by cast (Y, N, A)."""

    file: str
    resolution: int
    symbol: str
    day: date
    title: str | None
    agenda: tuple[str, ...]
    words: str  # how the file describes the adoption: "Adopted 13-0-2, 10097th meeting"
    named: dict[str, tuple[str, ...]]
    counted: dict[str, int]
    chapter7: bool  # the words occur in the text
    paragraphs: tuple[tuple[str, str], ...]  # (number, text) of operative paragraphs
    text: str  # the whole of it, for the documents that it names
    draft: str = ""  # symbol of the draft: S/2020/24
    submitted_by: str = ""  # "Belgium and Germany"; "" where no sponsor is named


def read_unxml(root: Path | Sources) -> dict[int, Act]:
    """Adopted resolutions by number. Where the archive holds a file twice, the first by name is used."""
    acts: dict[int, Act] = {}
    for name, data in read_tar(root, FILE):
        if not name.endswith(".xml") or "Not adopted" in name or "PRST" in name:
            continue
        act = _act(f"{FILE}:{name}", data)
        if act is not None:
            acts.setdefault(act.resolution, act)
    expected = set(range(FIRST, max([LAST_AT_LEAST, *acts]) + 1)) - LACKING
    if missing := sorted(expected - acts.keys()):
        raise PeaceopsError(
            f"{FILE}: expected every resolution from {FIRST} to {max(expected)}, those apart that it never had, found "
            f"none numbered {missing[0]}; the archive looks cut."
        )
    return acts


def _act(file: str, data: bytes) -> Act | None:
    try:
        tree = ET.fromstring(data)
    except ET.ParseError as error:
        raise PeaceopsError(f"{file}: expected well-formed XML, found {error}.") from None
    if len(tree) == 0 or tree[0].get("name") != "resolution":
        return None
    uri = next((e.get("value", "") for e in tree.iter(f"{NS}FRBRthis")), "")
    found = re.search(r"/unsc/(\d{4}-\d\d-\d\d)/(\d+)-(\d{4})/", uri)
    if found is None:
        raise PeaceopsError(f"{file}: expected an identifier with date and number, found {uri!r}.")
    try:
        return _adopted(file, tree, found)
    except (KeyError, ValueError) as error:
        raise PeaceopsError(
            f"{file}: expected a resolution with a day, a number and counts in favour, against and abstaining, "
            f"found {error}."
        ) from None


def _adopted(file: str, tree: ET.Element, found: re.Match[str]) -> Act:
    keywords = list(tree.iter(f"{NS}keyword"))
    titles = [k.get("value") or "" for k in keywords if k.get("refersTo") == "title"]
    counts = list(tree.iter(f"{NS}count"))
    draft = next((s for s in tree.iter(f"{NS}step") if s.get("outcome") == "draftResolution"), None)
    return Act(
        file=file,
        resolution=int(found[2]),
        symbol=f"S/RES/{found[2]} ({found[3]})",
        day=date.fromisoformat(found[1]),
        title=bracketed(titles[0]) if titles else None,
        agenda=tuple(k.get("showAs") or "" for k in keywords if k.get("refersTo") == "agenda"),
        words=next((s.get("by") or "" for s in tree.iter(f"{NS}step") if s.get("outcome") == "adopted"), ""),
        named={CAST[c.get("refersTo", "")]: tuple(_names(c)) for c in counts},
        counted={CAST[c.get("refersTo", "")]: int(c.get("value") or 0) for c in counts},
        chapter7=bool(CHAPTER_7.search("".join(tree.itertext()))),
        paragraphs=tuple(_paragraphs(tree)),
        text=" ".join("".join(p.itertext()) for p in tree.iter(f"{NS}p")),
        draft=(draft.get("as") or "") if draft is not None else "",
        submitted_by=(draft.get("by") or "") if draft is not None else "",
    )


def _names(count: ET.Element) -> list[str]:
    return [(o.text or "").strip() for o in count.iter(f"{NS}organization")]


def _paragraphs(tree: ET.Element) -> list[tuple[str, str]]:
    body = tree.find(f".//{NS}mainBody")
    found: list[tuple[str, str]] = []
    for paragraph in body.iter(f"{NS}paragraph") if body is not None else ():
        number = (paragraph.findtext(f"{NS}num") or "").strip().rstrip(".")
        text = " ".join("".join(paragraph.itertext()).split())
        if number.isdigit():
            found.append((number, text))
    return found


def bracketed(title: str) -> str:
    """The words in the brackets of a Library title: 'Security Council resolution 1 (1946) [on ...]' -> 'on ...'."""
    inside = title.split("[", 1)[-1]
    return inside.replace("[...]", "").rstrip("] ").strip()
