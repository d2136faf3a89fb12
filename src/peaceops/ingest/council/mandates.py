"""Mandate periods: what each resolution did to a mission's mandate and until when, by operative paragraph.

Four readings are joined: the end dates of the resolution index (from titles, and to 2015 from texts), our reading of
the operative paragraphs (texts to 1999, UN XML since 2000), the one by phrases for the years before acronyms
(early.py), and the compiled table of 1990-2026 (compiled.py). Where two give a last day they must agree, or a row of
our own table, read paragraph by paragraph, says which is right. That table also has what no reading finds.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from peaceops.errors import PeaceopsError
from peaceops.ingest.council import early
from peaceops.ingest.council.agendas import mission_of
from peaceops.ingest.council.chains import read_chains
from peaceops.ingest.council.compiled import SOURCE, Compiled, read_mandates
from peaceops.ingest.council.terms import MONTHS, clauses, first_day_named, terms_of
from peaceops.ingest.council.texts import operative
from peaceops.ingest.council.unxml import Act
from peaceops.ingest.names import mission_on
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Stamp, Workshop, own_csv

FILE = "sc-resolution-index/mission_resolutions.csv"
OWN_ACTS = "ingest/own/mandate_acts.csv"
COUNTED = "end counted from the length of the period"
TEXT_ERRORS = frozenset({"text-unficyp-terms", "text-396-force", "title-1790-unami"})
NO_SCAN = frozenset({"UNMIK", "UNTSO", "UNMOGIP"})


@dataclass(frozen=True, slots=True)
class TermRead:
    """One row of mandate_periods on its way into the book."""

    act: str
    until: date | None
    form: str
    paragraph: str | None
    confidence: str
    source: str
    note: str | None
    begins: date | None = None


Paragraphs = list[tuple[str | None, str]]


def read(shop: Workshop, acts: dict[int, Act], texts: dict[int, str], cast: dict[int, date]) -> None:
    """Rows of mandate_periods."""
    periods = _indexed(shop, acts, texts, cast)
    labelled: dict[int, set[str]] = {}
    for mission, number in periods:
        labelled.setdefault(number, set()).add(mission)
    for number in sorted(acts.keys() | texts.keys()):
        source = "un-xml" if number in acts else "council-texts"
        for mission, period in _scanned(shop, paragraphs_of(number, acts, texts), source, cast[number]).items():
            if mission not in labelled.get(number, ()):
                periods[mission, number] = period
    own = {(shop.missions.code(r["mission"], OWN_ACTS), int(r["resolution"])): r for r in own_csv("mandate_acts")}
    _add_early(periods, texts, cast, own.keys())
    for key, entry in own.items():
        periods[key] = _own(shop, entry, acts, texts)
    for key, compiled in read_mandates(shop, cast).items():
        periods[key] = _joined(shop, key, periods.get(key), compiled, own.get(key))
    for key in [k for k, row in own.items() if row["act"] == "none"]:  # a title names the mission, the text does not
        del periods[key]
    for (mission, number), period in sorted(periods.items()):
        if period.act == "establish":
            _begins_as_named(mission, number, period, paragraphs_of(number, acts, texts))
        _add(shop, mission, number, period, cast)
    read_chains(shop)


def _indexed(
    shop: Workshop, acts: dict[int, Act], texts: dict[int, str], cast: dict[int, date]
) -> dict[tuple[str, int], TermRead]:
    """Periods of the resolutions that the index, or our labels of newer ones, tie to a mission."""
    periods: dict[tuple[str, int], TermRead] = {}
    for row in read_csv(shop.root, FILE, header=("res_no", "mission", "kind", "until", "title"), rows=989):
        number = row.whole("res_no")
        mission = mission_of(shop, row, row.maybe("mission"))
        if mission is not None:
            periods[mission, number] = _from_index(shop, row, mission, paragraphs_of(number, acts, texts), cast[number])
    for label in own_csv("council_labels"):  # resolutions newer than the index
        found = re.match(r"S/RES/(\d+) ", label["symbol"])
        if found and label["mission"] and (label["mission"], int(found[1])) not in periods:
            number = int(found[1])
            paragraphs = paragraphs_of(number, acts, texts)
            periods[label["mission"], number] = _from_text(label["mission"], paragraphs, cast[number])
    return periods


def _add_early(
    periods: dict[tuple[str, int], TermRead],
    texts: dict[int, str],
    cast: dict[int, date],
    own: Collection[tuple[str, int]],
) -> None:
    """Extensions before acronyms. A last day other than that of the index stops the build."""
    settled = {number for _, number in own}
    known = early.phrases()
    for number in sorted(n for n in texts if n <= early.LAST and n not in settled):
        paragraphs = paragraphs_of(number, {}, texts)
        found = early.extension(number, texts[number], paragraphs, cast[number], known)
        if found is None:
            continue
        mission, read = found
        held = periods.get((mission, number))
        if held is None or held.until is None:
            periods[mission, number] = TermRead(
                "extend",
                read.until,
                "fixed_term",
                read.paragraph,
                "derived" if read.counted else "read",
                "council-texts",
                COUNTED if read.counted else None,
            )
        elif held.until != read.until:
            raise _differ(mission, number, held.until, read.until)


def _joined(
    shop: Workshop, key: tuple[str, int], held: TermRead | None, compiled: Compiled, own: dict[str, str] | None
) -> TermRead:
    """A period with what the compiled table adds: the first day, and whatever no other reading has."""
    form = "fixed_term" if compiled.until else "not_read"
    fresh = TermRead(
        compiled.act,
        compiled.until,
        form,
        compiled.paragraph,
        compiled.confidence,
        SOURCE,
        compiled.note,
        compiled.begins,
    )
    if held is None:
        return fresh
    if own is not None and (own["act"] == "other" or held.until):
        if compiled.until and held.until != compiled.until:
            if not own["error"]:
                raise _differ(*key, held.until, compiled.until)
            shop.errors.met(own["error"])
        return replace(held, begins=held.begins or compiled.begins)
    if held.until is None or compiled.until is None:
        if compiled.until is None:
            return replace(held, begins=held.begins or compiled.begins)
        act, begins = held.act if own is not None else fresh.act, held.begins or fresh.begins
        return replace(fresh, act=act, begins=begins, note=_both(held.note, compiled.note))
    if held.until != compiled.until:
        raise _differ(*key, held.until, compiled.until)
    if held.paragraph is None:  # the same last day, and the paragraph that the other reading lacks
        return replace(fresh, act=held.act, note=held.note)
    return replace(held, begins=held.begins or compiled.begins)


def _both(*notes: str | None) -> str | None:
    return "; ".join(n for n in notes if n) or None


def _differ(mission: str, number: int, one: date | None, other: date | None) -> PeaceopsError:
    return PeaceopsError(
        f"mandate of {mission} by S/RES/{number}: expected one last day in all readings or a row of {OWN_ACTS} that "
        f"settles it, found {one or 'none'} and {other or 'none'}."
    )


def paragraphs_of(number: int, acts: dict[int, Act], texts: dict[int, str]) -> Paragraphs:
    """Operative paragraphs by number, then clauses without one, as far as the texts at hand have them."""
    out: Paragraphs = list(acts[number].paragraphs) if number in acts else []
    if number in texts:
        known = {n for n, words in out if len(words) > 5}
        out = [(n, words) for n, words in out if n in known]
        plain = operative(texts[number])
        out += [(n, words) for n, words in plain if n not in known]
        if not plain:
            out += clauses(texts[number])
    return out


def _own(shop: Workshop, row: dict[str, str], acts: dict[int, Act], texts: dict[int, str]) -> TermRead:
    """A row of our own table. A witness is a later resolution whose text has the last day ("beyond 15 June 1973")."""
    until = date.fromisoformat(row["until"]) if row["until"] else None
    if row["witness"] and until:
        printed = f"{until.day} {MONTHS[until.month - 1]} {until.year}"
        if printed not in " ".join(texts[int(row["witness"])].split()):
            raise PeaceopsError(
                f"{OWN_ACTS}: expected {printed}, the last day of {row['mission']} by S/RES/{row['resolution']}, in "
                f"S/RES/{row['witness']}, found none there."
            )
    if row["error"] in TEXT_ERRORS:
        shop.errors.met(row["error"])
    counted = until is not None and "counted" in row["note"]
    return TermRead(
        act=row["act"],
        until=until,
        form=row["form"],
        paragraph=row["paragraph"] or None,
        confidence="derived" if counted or row["witness"] not in ("", row["resolution"]) else "read",
        source="un-xml" if int(row["resolution"]) in acts else "council-texts",
        note=row["note"] or None,
        begins=date.fromisoformat(row["begins"]) if row["begins"] else None,
    )


def _begins_as_named(mission: str, number: int, period: TermRead, paragraphs: Paragraphs) -> None:
    """Stop where the paragraph that sets a mission up names another first day than the period has."""
    words = next((words for n, words in paragraphs if n == period.paragraph), "")
    named = first_day_named(words)
    if named not in (None, period.begins):
        raise PeaceopsError(
            f"mandate of {mission} by S/RES/{number}: expected a period from {named}, the first day that paragraph "
            f"{period.paragraph} names, or a row of {OWN_ACTS} that begins then, found {period.begins or 'none'}."
        )


def _names_mission(text: str, mission: str) -> bool:
    return re.search(rf"\b{re.escape(mission)}\b(?! I)", text) is not None


def _from_index(shop: Workshop, row: SourceRow, mission: str, paragraphs: Paragraphs, adopted: date) -> TermRead:
    until = row.maybe_day("until")
    dated = [(n, t, _names_mission(words, mission)) for n, words in paragraphs for t in terms_of(words, adopted)]
    if row["res_no"] == "2232" and until == date(2016, 5, 30):
        shop.errors.met("index-2232-amisom-date")
        until = date(2016, 3, 30)
    same = [n for n, term, _ in dated if until and term.until == until]
    if row["kind"] != "extend" and not (until and same):
        return TermRead("other", None, "not_read", None, "derived", "council-index", None)
    if same:
        return TermRead("extend", until, "fixed_term", same[0], "read", _source(adopted), None)
    if until is None:
        return _from_text(mission, paragraphs, adopted)
    return TermRead("extend", until, "fixed_term", None, "derived", "council-index", None)


def _from_text(mission: str, paragraphs: Paragraphs, adopted: date) -> TermRead:
    """The first end of the mandate that the paragraphs name, in one that names the mission (short texts: in any)."""
    for number, words in paragraphs:
        terms = terms_of(words, adopted)
        if terms and (len(paragraphs) < 25 or _names_mission(words, mission)):
            counted = terms[0].counted
            note = COUNTED if counted else None
            confidence = "derived" if counted else "read"
            return TermRead("extend", terms[0].until, "fixed_term", number, confidence, _source(adopted), note)
    return TermRead("extend", None, "not_read", None, "derived", "council-index", None)


def _source(adopted: date) -> str:
    return "un-xml" if adopted.year >= 2000 else "council-texts"


MANDATE_OF = re.compile(
    r"(?:extend|renew|prolong)\w*[^.;]{0,60}?mandates? of (?:the )?(?:[A-Z][\w-]+ (?:of |in |the |for |and )*){0,14}"
    r"\(?(?P<a>[A-Z]{4,9}(?: I{1,3})?)\b|(?:extend|renew)\w* (?P<b>[A-Z]{4,9}(?: I{1,3})?)(?:'s|’s) mandate"
)


def _scanned(shop: Workshop, paragraphs: Paragraphs, source: str, adopted: date) -> dict[str, TermRead]:
    """Extensions of missions that the index does not name: 'extend the mandate of X until ...' in a paragraph."""
    found: dict[str, TermRead] = {}
    for number, text in paragraphs:
        terms = [t for t in terms_of(text, adopted) if not t.counted]
        about = MANDATE_OF.search(text) if terms else None
        name = (about["a"] or about["b"]) if about else ""
        if name in shop.missions.meaning and name not in NO_SCAN:
            mission = mission_on(shop, name, "operative paragraph", adopted)
            found.setdefault(mission, TermRead("extend", terms[0].until, "fixed_term", number, "read", source, None))
    return found


def _add(shop: Workshop, mission: str, number: int, period: TermRead, cast: dict[int, date]) -> None:
    if number not in cast:
        raise PeaceopsError(f"mandate of {mission}: expected resolution {number} among the votes, found none.")
    shop.add(
        "mandate_periods",
        Stamp(
            source=period.source,
            known=cast[number],
            status="decided",
            confidence=period.confidence,
            locator=f"S/RES/{number} ({cast[number].year})" + (f", op. {period.paragraph}" if period.paragraph else ""),
            note=period.note,
        ),
        mission=mission,
        resolution=number,
        decided_on=cast[number],
        act=period.act,
        begins=period.begins,
        until=period.until,
        form=period.form,
        paragraph=period.paragraph,
    )
