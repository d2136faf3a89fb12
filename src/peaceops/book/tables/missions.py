"""Member States and missions: who and what the other tables are about."""

from peaceops.book.schema import Table, opt, req

STATES = Table(
    "states",
    "Member States past and present, and the territories and observers that occur in the data.",
    (
        req(
            "iso3",
            "VARCHAR",
            "ISO 3166-1 alpha-3; former States by ISO 3166-3 where there is one (SUN, YUG, CSK, DDR, SCG); XKX is the user-assigned code for Kosovo (S/RES/1244)",
        ),
        req("name", "VARCHAR", "short name in UN usage"),
        req("member", "BOOLEAN", "is or was a Member State of the United Nations"),
        opt("joined", "DATE", "admission to the United Nations"),
        opt("left_on", "DATE", "end of membership under this name or State"),
        opt("successor", "VARCHAR", "iso3 codes of successor States, joined by ;"),
        req("source", "VARCHAR", "key of the sources table"),
        opt("locator", "VARCHAR", "place in the source"),
        opt("note", "VARCHAR", "what a reader must know before use, in our words"),
    ),
    key=("iso3",),
    fact=False,  # a name must be found at any date: who was a Member on a day is asked of `joined` and `left_on`
)

STATE_NAMES = Table(
    "state_names",
    "Every spelling of a State's name met in the sources, and the State it means.",
    (
        req("spelling", "VARCHAR", "as it stands in a source"),
        req("iso3", "VARCHAR", "the State; empty is not allowed: an unknown spelling stops the build"),
        opt("valid_from", "INTEGER", "first year of this meaning, where a name changed hands", "year"),
        opt("valid_to", "INTEGER", "last year of this meaning", "year"),
    ),
    key=("spelling", "iso3"),
    fact=False,
)

MISSIONS = Table(
    "missions",
    "Every UN peacekeeping operation since 1948, and the political missions and support offices that occur in the data.",
    (
        req("mission", "VARCHAR", "acronym"),
        req("name", "VARCHAR", "full name in English"),
        req(
            "kind",
            "VARCHAR",
            "pko (on the official list) / spm / support / other_pko (military or police operation outside the official list)",
        ),
        req("official", "BOOLEAN", "on the official list of peacekeeping operations"),
        opt("hosts", "VARCHAR", "iso3 of the hosts, joined by ;"),
        opt("region", "VARCHAR", "Africa / Americas / Asia and the Pacific / Europe / Middle East"),
        opt("predecessors", "VARCHAR", "missions it took over from, joined by ;"),
        opt("successors", "VARCHAR", "missions that took over, joined by ;"),
        req("mandate_form", "VARCHAR", "fixed_term / open_ended / unknown"),
        opt("funding", "VARCHAR", "peacekeeping_account / regular_budget / mixed / unknown"),
    ),
    key=("mission",),
)

MISSION_ALIASES = Table(
    "mission_aliases",
    "Other codes and spellings of missions met in the sources.",
    (
        req("alias", "VARCHAR", "code as it stands in a source"),
        req("mission", "VARCHAR", "the mission meant; a merged code has a row for each mission it merges"),
        req("merged", "BOOLEAN", "true where the source merges several missions under the code (UNAVEM, UNOSOM, UNEF)"),
        opt("note", "VARCHAR", "when and where it occurs"),
    ),
    key=("alias", "mission"),
    fact=False,
)

MISSION_DATES = Table(
    "mission_dates",
    "Start and the three different ends of each mission, as each source gives them.",
    (
        req("mission", "VARCHAR", "acronym"),
        req("what", "VARCHAR", "start / mandate_end / withdrawal_end / liquidation_end"),
        req("on_date", "DATE", "the date; the first of the month where precision is month (the last, for an end)"),
        req("precision", "VARCHAR", "day / month"),
        req("preferred", "BOOLEAN", "the one the book uses where sources differ"),
    ),
    key=("mission", "what", "source", "on_date"),
)

MISSION_PHASES = Table(
    "mission_phases",
    "Phases of a mission's life. A phase lasts until the next one begins, so that an earlier view does not know its end.",
    (
        req("mission", "VARCHAR", "acronym"),
        req("phase", "INTEGER", "number in order"),
        req("title", "VARCHAR", "what the phase was"),
        req("from_date", "DATE", "first day"),
        req("basis", "VARCHAR", "document that opened the phase"),
    ),
    key=("mission", "phase"),
)

TABLES = (STATES, STATE_NAMES, MISSIONS, MISSION_ALIASES, MISSION_DATES, MISSION_PHASES)
