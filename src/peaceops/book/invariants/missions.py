"""Invariants of the tables of book/tables/missions.py."""

from peaceops.book.check import Check

_PREFERRED = "(SELECT * FROM mission_dates WHERE preferred)"


def _listed(column: str, table: str, key: str, of: str = "missions") -> str:
    """Rows of `of` whose list in `column` (joined by ;) names something that is not a `key` of `table`."""
    row = "mission" if of == "missions" else "iso3"
    return f"""SELECT * FROM (SELECT {row} AS row, unnest(string_split({column}, ';')) AS named FROM {of}
        WHERE {column} IS NOT NULL) WHERE named NOT IN (SELECT {key} FROM {table})"""


def _vocabulary(table: str, column: str, *allowed: str) -> str:
    words = ", ".join(f"'{w}'" for w in allowed)
    return f"SELECT * FROM {table} WHERE {column} NOT IN ({words})"


def _linked(one: str, other: str) -> str:
    """Missions that name another in `one` without being named by it in `other`."""
    lists = "(SELECT mission, unnest(string_split({}, ';')) AS named FROM missions)"
    return f"""SELECT a.mission, a.named FROM {lists.format(one)} a ANTI JOIN {lists.format(other)} b
        ON a.mission = b.named AND a.named = b.mission WHERE a.named IS NOT NULL"""


STATES = (
    Check(
        "states.193",
        "193 States are Members today",
        "SELECT count(*) AS members FROM states WHERE member AND left_on IS NULL HAVING count(*) <> 193",
    ),
    Check(
        "states.joined",
        "every Member State has a day of admission, on or after 24 October 1945, and a former one a later last day",
        """SELECT iso3, joined, left_on FROM states WHERE member AND
           (joined IS NULL OR joined < DATE '1945-10-24' OR left_on <= joined) OR NOT member AND joined IS NOT NULL""",
    ),
    Check(
        "states.successor",
        "a former Member State names its successors, and they are States of the table",
        f"""SELECT iso3, NULL AS named FROM states WHERE left_on IS NOT NULL AND successor IS NULL
            UNION ALL {_listed("successor", "states", "iso3", "states")}""",
    ),
    Check(
        "states.source",
        "states: every row names a source of the sources table",
        "SELECT iso3, source FROM states WHERE source NOT IN (SELECT source FROM sources)",
    ),
    Check(
        "state_names.one_meaning",
        "a spelling means one State in any year, in publishers' files and in use",
        """SELECT a.spelling, a.iso3, b.iso3 AS other FROM state_names a JOIN state_names b
           ON a.spelling = b.spelling AND a.iso3 < b.iso3 AND (a.use = 'met') = (b.use = 'met')
           WHERE coalesce(a.valid_from, 0) <= coalesce(b.valid_to, 9999)
             AND coalesce(b.valid_from, 0) <= coalesce(a.valid_to, 9999)""",
    ),
    Check(
        "state_names_by_date.today",
        "the last dated name of a State is its name of today, and no State has the same name twice in a row",
        """WITH n AS (SELECT *, lead(name) OVER (PARTITION BY iso3 ORDER BY from_date) AS next FROM state_names_by_date)
           SELECT n.iso3, n.name, s.name AS today FROM n LEFT JOIN states s USING (iso3)
           WHERE n.name = n.next OR n.next IS NULL AND n.name IS DISTINCT FROM s.name""",
    ),
)

MISSIONS = (
    Check(
        "mission_names_by_date.today",
        "the last dated name of a mission is its name of today, and no mission has the same name twice in a row",
        """WITH n AS (SELECT *, lead(name) OVER (PARTITION BY mission ORDER BY from_date) AS next
                      FROM mission_names_by_date)
           SELECT n.mission, n.name, m.name AS today FROM n LEFT JOIN missions m USING (mission)
           WHERE n.name = n.next OR n.next IS NULL AND n.name IS DISTINCT FROM m.name""",
    ),
    Check(
        "missions.71",
        "71 operations are on the official list of 1948 to 2019, and they are those of kind pko",
        """SELECT count(*) AS official FROM missions WHERE official HAVING count(*) <> 71
           UNION ALL SELECT 1 FROM missions WHERE official <> (kind = 'pko')""",
    ),
    Check(
        "missions.words",
        "kind, region, mandate form and funding are words of their vocabularies",
        " UNION ALL ".join(
            (
                _vocabulary("missions", "kind", "pko", "spm", "support", "other_pko"),
                _vocabulary(
                    "missions", "region", "Africa", "Americas", "Asia and the Pacific", "Europe", "Middle East"
                ),
                _vocabulary("missions", "mandate_form", "fixed_term", "open_ended", "unknown"),
                _vocabulary("missions", "funding", "peacekeeping_account", "regular_budget", "mixed", "unknown"),
            )
        ),
    ),
    Check("missions.hosts", "every host of a mission is in the states table", _listed("hosts", "states", "iso3")),
    Check(
        "missions.chain",
        "predecessors and successors are missions, and name each other",
        f"""SELECT row AS mission, named FROM ({_listed("successors", "missions", "mission")})
            UNION ALL SELECT row, named FROM ({_listed("predecessors", "missions", "mission")})
            UNION ALL {_linked("successors", "predecessors")} UNION ALL {_linked("predecessors", "successors")}""",
    ),
    Check(
        "missions.hosted",
        "every operation on the official list has a host and a start",
        f"""SELECT mission FROM missions WHERE official AND (hosts IS NULL
            OR mission NOT IN (SELECT mission FROM {_PREFERRED} WHERE what = 'start'))""",
    ),
    Check(
        "missions.fourteen",
        "14 peacekeeping operations were open on 20 October 2018",
        f"""SELECT count(*) AS open FROM missions m JOIN {_PREFERRED} s ON s.mission = m.mission AND s.what = 'start'
            LEFT JOIN {_PREFERRED} e ON e.mission = m.mission AND e.what = 'mandate_end'
            WHERE m.official AND s.on_date <= DATE '2018-10-20'
              AND coalesce(e.on_date, DATE '9999-01-01') >= DATE '2018-10-20'
            HAVING count(*) <> 14""",
    ),
    Check(
        "mission_aliases.meaning",
        "an alias means one mission of the table, or merges two or more",
        """SELECT alias, count(*) AS missions FROM mission_aliases GROUP BY alias
           HAVING count(*) > 1 AND NOT bool_and(merged) OR count(*) = 1 AND bool_or(merged)
           UNION ALL SELECT alias, 0 FROM mission_aliases WHERE mission NOT IN (SELECT mission FROM missions)
           UNION ALL SELECT alias, 1 FROM mission_aliases WHERE alias IN (SELECT mission FROM missions)""",
    ),
)

DATES = (
    Check(
        "mission_dates.preferred",
        "one date of each kind is preferred for each mission",
        """SELECT mission, what, count(*) FILTER (WHERE preferred) AS preferred FROM mission_dates
           GROUP BY mission, what HAVING count(*) FILTER (WHERE preferred) <> 1""",
    ),
    Check(
        "mission_dates.order",
        "a mission starts before its mandate ends; liquidation ends after the mandate and after the withdrawal "
        "(a withdrawal may be due before the mandate ends, as for UNOCI)",
        f"""SELECT a.mission, a.what, a.on_date, b.what AS later, b.on_date AS later_date
            FROM {_PREFERRED} a JOIN {_PREFERRED} b ON a.mission = b.mission
             AND (a.what = 'start' AND b.what <> 'start'
                  OR a.what IN ('mandate_end', 'withdrawal_end') AND b.what = 'liquidation_end')
            WHERE a.on_date >= b.on_date""",
    ),
    Check(
        "mission_dates.apart",
        "sources date a start, or an end of a mandate, at most 100 days apart, save the starts of UNAMID (first month by "
        "an earlier resolution), UNIOGBIS and UNIOSIL (founded months before their first day), and the ends of BINUCA "
        "and UNPROFOR (prolonged and followed on)",
        """SELECT mission, what, min(on_date) AS earliest, max(on_date) AS latest FROM mission_dates
           WHERE (mission, what) NOT IN (('UNAMID', 'start'), ('UNIOGBIS', 'start'), ('UNIOSIL', 'start'),
                                         ('BINUCA', 'mandate_end'), ('UNPROFOR', 'mandate_end'))
           AND what IN ('start', 'mandate_end')
           GROUP BY mission, what HAVING max(on_date) - min(on_date) > 100""",
    ),
    Check(
        "mission_dates.source_order",
        "in every source a mission starts before its mandate ends",
        """SELECT a.mission, a.source, a.on_date, b.on_date AS ends FROM mission_dates a
           JOIN mission_dates b USING (mission, source)
           WHERE a.what = 'start' AND b.what = 'mandate_end' AND a.on_date >= b.on_date""",
    ),
    Check(
        "mission_dates.words",
        "kinds of date and precision are words of their vocabularies; "
        "a month is given by its first day, for an end by its last",
        """SELECT mission, what, precision, on_date FROM mission_dates
           WHERE what NOT IN ('start', 'mandate_end', 'withdrawal_end', 'liquidation_end')
              OR precision NOT IN ('day', 'month') OR mission NOT IN (SELECT mission FROM missions)
              OR precision = 'month' AND on_date <> CASE WHEN what = 'start' THEN date_trunc('month', on_date)::DATE
                                                         ELSE last_day(on_date) END""",
    ),
    Check(
        "mission_phases.order",
        "phases are numbered from 1, their first days rise, and the first begins with the mission",
        f"""SELECT p.mission, p.phase, p.from_date FROM
            (SELECT *, lag(from_date) OVER w AS before, row_number() OVER w AS nth FROM mission_phases
             WINDOW w AS (PARTITION BY mission ORDER BY phase)) p
            LEFT JOIN {_PREFERRED} s ON s.mission = p.mission AND s.what = 'start'
            WHERE p.phase <> p.nth OR p.from_date <= p.before
               OR p.phase = 1 AND p.from_date IS DISTINCT FROM s.on_date""",
    ),
)

CHECKS: tuple[Check, ...] = STATES + MISSIONS + DATES
