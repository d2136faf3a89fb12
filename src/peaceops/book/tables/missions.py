"""Member States and missions: who and what the other tables are about."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from peaceops.book.schema import Fact, Record, table


@table(key=("iso3",))
class StatesRow(Record):
    """Member States past and present, and the territories and observers that occur in the data."""

    iso3: Annotated[
        str,
        "ISO 3166-1 alpha-3; former States by ISO 3166-3 where there is one (SUN, YUG, CSK, DDR, SCG); XKX is the user-assigned code for Kosovo (S/RES/1244)",
    ]
    name: Annotated[str, "short name in UN usage today; state_names_by_date has those of before"]
    member: bool
    observer: bool
    joined: date | None
    left_on: date | None
    successor: str | None
    source: str
    locator: Annotated[str | None, "place in the source"]
    note: str | None


@table(key=("spelling", "iso3", "use"))
class StateNamesRow(Record):
    """Every spelling of a State's name met in the sources or in use, and the State it means."""

    spelling: str
    iso3: Annotated[str, "the State; empty is not allowed: an unknown spelling stops the build"]
    use: Annotated[
        str,
        "met (in a publisher's file) / common (in use) / common_en, _fr, _es, _de, _pt, _it (in use in a language) / un_en, _fr, _es, _ru, _zh, _ar (short name at the United Nations in a language) / un_en_formal",
    ]
    valid_from: int | None
    valid_to: int | None


@table(key=("iso3", "from_date"))
class StateNamesByDateRow(Fact):
    """What the United Nations called a State, and from which day, for States whose name changed."""

    iso3: str
    name: Annotated[str, "short name in UN usage"]
    from_date: Annotated[date, "the day from which it is used: that of the change, or of the first list or text read"]


@table(key=("mission",))
class MissionsRow(Fact):
    """Every UN peacekeeping operation since 1948, and the political missions and support offices that occur in the data."""

    mission: Annotated[str, "acronym"]
    name: Annotated[str, "full name in English"]
    kind: Annotated[
        str,
        "pko (on the official list) / spm / support / other_pko (military or police operation outside the official list)",
    ]
    official: bool
    hosts: str | None
    region: str | None
    predecessors: str | None
    successors: str | None
    mandate_form: Annotated[str, "fixed_term / open_ended / unknown"]
    funding: str | None


@table(key=("mission", "from_date"))
class MissionNamesByDateRow(Fact):
    """What a mission was called, and from which day, where its full name changed: when a second of the name came."""

    mission: Annotated[str, "acronym"]
    name: Annotated[str, "full name in English"]
    from_date: Annotated[date, "the day from which it is used"]


@table(key=("alias", "mission"))
class MissionAliasesRow(Record):
    """Other codes and spellings of missions met in the sources."""

    alias: str
    mission: Annotated[str, "the mission meant; a merged code has a row for each mission it merges"]
    merged: bool
    language: Annotated[
        str | None, "language of an official acronym or name (ISO 639-1); empty for what is met or common"
    ]
    note: Annotated[str | None, "when and where it occurs"]


@table(key=("body",))
class BodiesRow(Record):
    """Bodies of the United Nations, and other organisations and their missions, as names are resolved."""

    body: Annotated[str, "acronym or symbol"]
    name: str
    kind: Annotated[str, "un_organ / un_department / un / other_organisation / other_mission"]
    spellings: Annotated[str | None, "other names, joined by ;"]


@table(key=("mission", "what", "source", "on_date"))
class MissionDatesRow(Fact):
    """Start and the three different ends of each mission, as each source gives them."""

    mission: Annotated[str, "acronym"]
    what: Annotated[str, "start / mandate_end / withdrawal_end / liquidation_end"]
    on_date: Annotated[date, "the date; the first of the month where precision is month (the last, for an end)"]
    precision: Annotated[str, "day / month"]
    preferred: bool


@table(key=("mission", "phase"))
class MissionPhasesRow(Fact):
    """Phases of a mission's life. A phase lasts until the next one begins, so that an earlier view does not know its end."""

    mission: Annotated[str, "acronym"]
    phase: Annotated[int, "number in order"]
    title: Annotated[str, "what the phase was"]
    from_date: date
    basis: Annotated[str, "document that opened the phase"]


TABLES = (
    StatesRow.TABLE,
    StateNamesRow.TABLE,
    StateNamesByDateRow.TABLE,
    MissionsRow.TABLE,
    MissionNamesByDateRow.TABLE,
    MissionAliasesRow.TABLE,
    BodiesRow.TABLE,
    MissionDatesRow.TABLE,
    MissionPhasesRow.TABLE,
)
