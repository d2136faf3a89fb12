"""States and missions by name: the first reader. Others ask it what a spelling or a code means."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from peaceops.errors import PeaceopsError
from peaceops.ingest.mission_dates import Dated, dates_of_missions
from peaceops.ingest.source_files import read_csv
from peaceops.ingest.workshop import Stamp, Workshop, own_csv

FRENCH = "un-operations-names-french/names_french.csv"
FRENCH_FOUND = "ingest/own/french_mission_names.csv"
OBSERVER = "Observer State"  # the note of a State that is one
NOT_IN_THE_BOOK = frozenset({"UNTEA", "UNOMSA"})  # an administration whose force was UNSF, and an electoral mission


def read(shop: Workshop) -> None:
    """Fill the tables of States and missions: names, dated names, spellings, dates, phases, bodies."""
    _states(shop)
    dated = dates_of_missions(shop)
    _missions(shop, dated)
    _aliases(shop)
    _french(shop)
    _bodies(shop)
    _phases(shop)


def mission_on(shop: Workshop, code: str, where: str, day: date) -> str:
    """The mission that a code of a source means on a day.

    UNAVEM, UNOSOM and UNEF stand for two or three missions in some sources: the one meant is the last that had begun
    by `day` (the first one, where none had). A code that is not merged means the same mission on any day.
    """
    merged = shop.merged_codes.get(code.strip())
    if not merged:
        return shop.missions.code(code, where)
    begun = [m for m in merged if shop.mission_starts[m] <= day]
    return begun[-1] if begun else merged[0]


def _states(shop: Workshop) -> None:
    for row in own_csv("states"):
        values = {k: v or None for k, v in row.items()}
        joined, left = (date.fromisoformat(row[k]) if row[k] else None for k in ("joined", "left_on"))
        is_ = {"member": row["member"] == "true", "observer": row["note"] == OBSERVER}
        shop.add("states", **{**values, **is_, "joined": joined, "left_on": left})
        shop.states.learn(row["iso3"], row["iso3"])
    codes = set(shop.states.meaning)
    for row in own_csv("state_names"):
        if row["iso3"] not in codes:
            raise PeaceopsError(
                f"ingest/own/state_names.csv: expected for {row['spelling']!r} a code of states.csv, "
                f"found {row['iso3']!r}."
            )
        first, last = (int(row[k]) if row[k] else None for k in ("valid_from", "valid_to"))
        if row["spelling"] not in codes:
            shop.states.learn(row["spelling"], row["iso3"], first, last)
        shop.add("state_names", spelling=row["spelling"], iso3=row["iso3"], use="met", valid_from=first, valid_to=last)
    _names_in_use(shop, codes)
    _names_by_date(shop, codes)


def _names_by_date(shop: Workshop, codes: set[str]) -> None:
    """What the United Nations called a State from which day, for States whose name changed."""
    for row in own_csv("dated_state_names"):
        if row["iso3"] not in codes:
            raise PeaceopsError(
                f"ingest/own/dated_state_names.csv: expected a code of states.csv, found {row['iso3']!r}."
            )
        known = date.fromisoformat(row["known"])
        fact = Stamp(row["source"], known, "recorded", row["confidence"], row["locator"], note=row["note"] or None)
        named = {"iso3": row["iso3"], "name": row["name"], "from_date": date.fromisoformat(row["from_date"])}
        shop.add("state_names_by_date", fact, **named)


def _names_in_use(shop: Workshop, codes: set[str]) -> None:
    """Names that people use, in several languages. The publishers' files are not read by them: they stay strict."""
    for row in own_csv("names_in_use"):
        if row["iso3"] not in codes:
            raise PeaceopsError(f"ingest/own/names_in_use.csv: expected a code of states.csv, found {row['iso3']!r}.")
        years = {k: int(row[k]) if row[k] else None for k in ("valid_from", "valid_to")}
        shop.add("state_names", spelling=row["spelling"], iso3=row["iso3"], use=row["use"], **years)


def _bodies(shop: Workshop) -> None:
    for row in own_csv("bodies"):
        shop.add("bodies", **{k: v or None for k, v in row.items()})


def _missions(shop: Workshop, dated: list[Dated]) -> None:
    starts = {d.mission: d for d in dated if d.what == "start" and d.preferred}
    for row in own_csv("missions"):
        mission, start = row["mission"], starts.get(row["mission"])
        if start is None and not row["first_met"]:
            raise PeaceopsError(
                f"ingest/own/missions.csv: expected a start or a first_met date for {mission}, found none."
            )
        known = start.known if start else date.fromisoformat(row["first_met"])
        shop.mission_starts[mission] = start.on_date if start else known
        shop.missions.learn(mission, mission)
        fact = Stamp(row["source"], known, "recorded", locator=row["locator"] or None, note=row["note"] or None)
        columns = (
            "mission",
            "name",
            "kind",
            "hosts",
            "region",
            "predecessors",
            "successors",
            "mandate_form",
            "funding",
        )
        values = {c: row[c] or None for c in columns}
        shop.add("missions", fact, official=row["official"] == "true", **values)
    _mission_names_by_date(shop)
    for d in dated:
        shop.missions.code(d.mission, d.where)
        fact = Stamp(d.source, d.known, d.status, d.confidence, d.locator, note=d.note)
        shop.add(
            "mission_dates",
            fact,
            mission=d.mission,
            what=d.what,
            on_date=d.on_date,
            precision=d.precision,
            preferred=d.preferred,
        )


def _mission_names_by_date(shop: Workshop) -> None:
    """Full names of missions that changed when a second mission of the name came."""
    for row in own_csv("dated_mission_names"):
        day = date.fromisoformat(row["from_date"])
        mission = shop.missions.code(row["mission"], "ingest/own/dated_mission_names.csv")
        fact = Stamp(row["source"], day, "recorded", locator=row["locator"])
        shop.add("mission_names_by_date", fact, mission=mission, name=row["name"], from_date=day)


def _aliases(shop: Workshop) -> None:
    for row in own_csv("mission_aliases"):
        merged = row["merged"] == "true"
        shop.missions.code(row["mission"], "ingest/own/mission_aliases.csv")
        if not any(known == row["mission"] for known, _, _ in shop.missions.meaning.get(row["alias"], [])):
            shop.missions.learn(row["alias"], row["mission"])
        if merged:
            shop.merged_codes.setdefault(row["alias"], []).append(row["mission"])
        meant = {"alias": row["alias"], "mission": row["mission"], "merged": merged, "language": None}
        shop.add("mission_aliases", **meant, note=row["note"] or None)
    for missions in shop.merged_codes.values():
        missions.sort(key=lambda m: shop.mission_starts[m])


def _french(shop: Workshop) -> None:
    """Official acronyms and names in French, from pages of the United Nations and of France at the United Nations, and
    from those of our own table french_mission_names.

    What is an acronym in English too, or an alias already, is not entered again; a name of several missions is merged.
    """
    entered = {(row["alias"], row["mission"]) for row in own_csv("mission_aliases")}
    french: dict[str, dict[str, str]] = {}
    for mission, acronym, name, address in (*_french_of_source(shop), *_french_found(shop)):
        for alias in (acronym, name):
            if alias and alias != mission and (alias, mission) not in entered:
                french.setdefault(alias, {}).setdefault(mission, address)
    for alias, meant in french.items():
        for mission, address in meant.items():
            merged = {"merged": len(meant) > 1, "language": "fr"}
            shop.add("mission_aliases", alias=alias, mission=mission, **merged, note=address)


def _french_of_source(shop: Workshop) -> Iterator[tuple[str, str | None, str, str]]:
    """Mission, acronym, name and address of each row of the source's file."""
    header = ("acronym_english", "acronym_french", "name_french", "address", "confidence", "note")
    for row in read_csv(shop.root, FRENCH, header=header, rows=36):
        if row.text("acronym_english") not in NOT_IN_THE_BOOK:
            mission = shop.missions.code(row.text("acronym_english"), row.where)
            yield mission, row.maybe("acronym_french"), row.text("name_french"), row.text("address")


def _french_found(shop: Workshop) -> Iterator[tuple[str, str | None, str, str]]:
    """The same of our own table; the address says where a name is not one of the United Nations' own pages."""
    for row in own_csv("french_mission_names"):
        mission = shop.missions.code(row["mission"], FRENCH_FOUND)
        told = row["address"] if row["confidence"] == "read" else f"{row['address']} ({row['confidence']})"
        yield mission, row["acronym_french"] or None, row["name_french"], told


def _phases(shop: Workshop) -> None:
    for row in own_csv("mission_phases"):
        known = date.fromisoformat(row["known"])
        fact = Stamp(
            row["source"], known, "recorded", row["confidence"], row["locator"] or None, note=row["note"] or None
        )
        shop.add(
            "mission_phases",
            fact,
            mission=shop.missions.code(row["mission"], "ingest/own/mission_phases.csv"),
            phase=int(row["phase"]),
            title=row["title"],
            from_date=date.fromisoformat(row["from_date"]),
            basis=row["basis"],
        )
