"""Invariants of the tables of book/tables/people.py."""

from peaceops.book.check import Check

TYPES = {
    "strengths": "month_end, mission, source",
    "world_strengths": "month_end, source",
    "contributors": "month_end, iso3, source",
}
DEPLOYED = (*TYPES, "mission_contributors")
CATEGORIES = "'uniformed', 'troops', 'staff_officers', 'experts', 'police', 'individual_police', 'formed_police'"
OWN_TYPES = "'troops', 'staff_officers', 'experts', 'individual_police', 'formed_police'"
FIRST = "DATE '1990-11-30'"
READ_ON = "(SELECT max(accessed) FROM sources)"


def _of_each(table: str) -> list[Check]:
    allowed = OWN_TYPES if table == "mission_contributors" else CATEGORIES
    return [
        Check(
            f"{table}.month_end",
            f"{table}: every date is the last day of a month since November 1990 that had ended when the sources were read",
            f"SELECT DISTINCT month_end FROM {table} WHERE month_end <> last_day(month_end) "
            f"OR month_end NOT BETWEEN {FIRST} AND {READ_ON}",
        ),
        Check(
            f"{table}.persons",
            f"{table}: no negative number; women are at most all; nobody only in a row 'uniformed'",
            f"SELECT * FROM {table} WHERE persons < 0 OR women < 0 OR women > persons "
            "OR (persons = 0 AND category <> 'uniformed')",
        ),
        Check(
            f"{table}.category",
            f"{table}: every category is one of its vocabulary",
            f"SELECT DISTINCT category FROM {table} WHERE category NOT IN ({allowed})",
        ),
        Check(
            f"{table}.known",
            f"{table}: public 18 to 200 days after the month end",
            f"SELECT * FROM {table} WHERE known - month_end NOT BETWEEN 18 AND 200",
        ),
    ]


def _parts(table: str, key: str) -> list[Check]:
    pivot = (
        "sum(persons) FILTER (category = 'uniformed') AS whole, "
        "coalesce(sum(persons) FILTER (category IN ('troops', 'staff_officers', 'experts', 'police')), 0) AS parts, "
        "coalesce(sum(persons) FILTER (category = 'police'), 0) AS police, "
        "coalesce(sum(persons) FILTER (category IN ('individual_police', 'formed_police')), 0) AS police_parts"
    )
    grouped = f"SELECT {key}, {pivot} FROM {table} GROUP BY {key}"
    return [
        Check(
            f"{table}.parts",
            f"{table}: troops, staff officers, experts and police sum to uniformed",
            f"SELECT * FROM ({grouped}) WHERE whole IS NULL OR whole <> parts",
        ),
        Check(
            f"{table}.police",
            f"{table}: individual and formed police sum to police, where the source gives them (not in IPI's totals)",
            f"SELECT * FROM ({grouped}) WHERE source <> 'ipi' AND police <> police_parts",
        ),
    ]


def _sums(name: str, says: str, parts: str, whole: str, key: str) -> Check:
    """Sums of one table equal another's, for each month and source that both have."""
    months = f"SELECT DISTINCT month_end, source FROM {parts}"
    return Check(
        name,
        says,
        f"""SELECT * FROM (SELECT {key}, sum(persons) AS parts FROM {parts} GROUP BY {key})
            FULL JOIN (SELECT {key}, sum(persons) AS whole FROM {whole} WHERE persons > 0 GROUP BY {key}) USING ({key})
            SEMI JOIN ({months}) m USING (month_end, source)
            WHERE parts IS DISTINCT FROM whole""",
    )


SUMS = (
    _sums(
        "strengths.world",
        "the missions' strengths of a month sum to the world's, by category and source",
        "(SELECT * FROM strengths WHERE persons > 0)",
        "world_strengths",
        "month_end, category, source",
    ),
    _sums(
        "contributors.world",
        "the contributors of a month sum to the world's strength, by category and source",
        "contributors",
        "world_strengths",
        "month_end, category, source",
    ),
    _sums(
        "mission_contributors.strengths",
        "the contributors of a mission and month sum to its strength, by type and source",
        "mission_contributors",
        f"(SELECT * FROM strengths WHERE category IN ({OWN_TYPES}))",
        "month_end, mission, category, source",
    ),
    _sums(
        "mission_contributors.contributors",
        "a contributor's persons in the missions of a month sum to its row of the month, by type and source",
        "mission_contributors",
        f"(SELECT * FROM contributors WHERE category IN ({OWN_TYPES}))",
        "month_end, iso3, category, source",
    ),
)

WOMEN_OF_ALL_PCT = 25  # at most, of all uniformed personnel of a month; the highest printed is 10
MANY = 400  # persons of one row, from which on women are never most of them; the largest such row printed has 309
WOMEN_JUMP_PCT = 25  # points at most, between two reports of one row with persons enough to tell
JUMP_MANY, JUMP_PERSONS_PCT, JUMP_DAYS = 150, 20, 100  # persons of both, their change at most, days between them

# January 2021: no woman among the police and staff officers of UNAMID, as the open data have it too (known error).
NO_WOMEN_PRINTED = {
    "strengths": "mission = 'UNAMID' AND category IN ('individual_police', 'staff_officers') "
    "AND DATE '2021-01-31' IN (month_end, before)"
}


def _jump(table: str, key: str) -> Check:
    return Check(
        f"{table}.women_jump",
        f"{table}: the share of women of as many persons does not leap from one report to the next",
        f"""SELECT * FROM (SELECT month_end, {key}, source, persons, women,
                lag(persons) OVER w AS persons_before, lag(women) OVER w AS women_before, lag(month_end) OVER w AS before
                FROM {table} WHERE women IS NOT NULL WINDOW w AS (PARTITION BY {key}, source ORDER BY month_end))
            WHERE least(persons, persons_before) >= {JUMP_MANY} AND month_end - before <= {JUMP_DAYS}
            AND abs(persons - persons_before) * 100 <= {JUMP_PERSONS_PCT} * persons_before
            AND abs(women * 100.0 / persons - women_before * 100.0 / persons_before) > {WOMEN_JUMP_PCT}
            AND NOT ({NO_WOMEN_PRINTED.get(table, "false")})""",
    )


WOMEN = (
    Check(
        "world_strengths.women",
        f"of all uniformed personnel of a month at most {WOMEN_OF_ALL_PCT} % are women",
        f"SELECT * FROM world_strengths WHERE category = 'uniformed' AND women * 100 > {WOMEN_OF_ALL_PCT} * persons",
    ),
    *(
        Check(
            f"{table}.women_of_many",
            f"{table}: of {MANY} persons or more of a row women are not the most",
            f"SELECT * FROM {table} WHERE persons >= {MANY} AND women * 2 > persons",
        )
        for table in DEPLOYED
    ),
    _jump("strengths", "mission, category"),
    _jump("world_strengths", "category"),
    _jump("contributors", "iso3, category"),
    _jump("mission_contributors", "mission, iso3, category"),
)

PREFERRED = tuple(
    Check(
        f"{series}.preferred",
        f"every month of {series} has one source whose rows are preferred, all of them and no others",
        f"""SELECT month_end FROM {series} GROUP BY month_end
            HAVING count(DISTINCT source) FILTER (preferred) <> 1
            OR len(list_intersect(list(source) FILTER (preferred), list(source) FILTER (NOT preferred))) > 0""",
    )
    for series in ("strengths", "world_strengths", "contributors")
)

NEWEST = f"(SELECT max(month_end) FROM ({' UNION ALL '.join(f'SELECT month_end FROM {t}' for t in DEPLOYED)}))"

MONTHS = (
    Check(
        "missing_months.complete",
        "every month from November 1990 to the newest of any series is either in a series or among its missing months, and not both",
        f"""WITH calendar AS (SELECT last_day(d)::DATE AS month_end
                             FROM range({FIRST} - INTERVAL 29 DAY, {NEWEST}, INTERVAL 1 MONTH) r(d)),
            present AS ({" UNION ".join(f"SELECT '{t}' AS series, month_end FROM {t}" for t in DEPLOYED)}),
            names AS (SELECT DISTINCT series FROM present)
            SELECT n.series, c.month_end, p.month_end IS NOT NULL AS present, m.month_end IS NOT NULL AS missing
            FROM calendar c CROSS JOIN names n
            LEFT JOIN present p ON p.series = n.series AND p.month_end = c.month_end
            LEFT JOIN missing_months m ON m.series = n.series AND m.month_end = c.month_end
            WHERE (p.month_end IS NULL) = (m.month_end IS NULL)""",
    ),
    Check(
        "world_strengths.contributors",
        "the number of contributors of a month is the number of States with a row, by source",
        """SELECT w.month_end, w.source, w.contributors, c.states FROM world_strengths w
           JOIN (SELECT month_end, source, count(*) AS states FROM contributors
                 WHERE category = 'uniformed' GROUP BY ALL) c
           USING (month_end, source) WHERE w.category = 'uniformed' AND w.contributors <> c.states""",
    ),
)

MISSIONS = (
    Check(
        "people.missions",
        "every mission with strengths, contributors, means, deaths or staff is in the missions table",
        """SELECT * FROM (SELECT 'strengths' AS t, mission FROM strengths
           UNION SELECT 'mission_contributors', mission FROM mission_contributors
           UNION SELECT 'annual_means', mission FROM annual_means
           UNION SELECT 'fatalities', mission FROM fatalities
           UNION SELECT 'staffing', mission FROM staffing WHERE mission <> 'ALL') x
           WHERE mission NOT IN (SELECT mission FROM missions)""",
    ),
    Check(
        "strengths.start",
        "no mission has strength before the month before its start, save those in the register of known errors",
        """SELECT s.mission, min(s.month_end) AS first_month, d.on_date AS start FROM strengths s
           JOIN (SELECT mission, min(on_date) AS on_date FROM mission_dates
                 WHERE what = 'start' GROUP BY mission) d USING (mission)
           WHERE s.persons > 0 AND s.month_end < last_day(d.on_date - INTERVAL 1 MONTH)
           AND s.mission NOT IN (SELECT mission FROM known_errors WHERE error LIKE 'ipi-before-start-%')
           GROUP BY ALL""",
    ),
)

OTHERS = (
    Check(
        "annual_means.years",
        "annual means are of 2018, 2019 and 2020, the years with twelve months",
        "SELECT DISTINCT year FROM annual_means WHERE year NOT IN (2018, 2019, 2020)",
    ),
    Check(
        "annual_means.total",
        "the row ALL of a mission and year is the sum of its contributors",
        """SELECT year, mission FROM annual_means GROUP BY ALL HAVING sum(persons) FILTER (iso3 = 'ALL')
           IS DISTINCT FROM sum(persons) FILTER (iso3 <> 'ALL')""",
    ),
    Check(
        "fatalities.words",
        "personnel, cause and gender of a death come from their vocabularies",
        """SELECT death FROM fatalities
           WHERE personnel NOT IN ('military', 'military_observer', 'police', 'international_civilian', 'local',
                                   'other')
           OR cause NOT IN ('malicious_act', 'accident', 'illness', 'self_inflicted', 'to_be_determined', 'unknown')
           OR gender NOT IN ('F', 'M')""",
    ),
    Check(
        "fatalities.dates",
        "deaths are from May 1948 on and public after the incident",
        "SELECT death FROM fatalities WHERE incident_date < DATE '1948-05-29' OR known <= incident_date",
    ),
    Check(
        "fatalities.rows",
        "persons with more than one row in the publisher's list are as many as the register says were dropped as doubles",
        """SELECT f.mission FROM (SELECT mission, count(*) AS n FROM fatalities WHERE publisher_rows <> 1 GROUP BY mission) f
           FULL JOIN (SELECT mission, sum(met) AS n FROM known_errors WHERE source = 'psdh-fatalities' AND action = 'dropped' GROUP BY mission) e USING (mission)
           WHERE f.n IS DISTINCT FROM e.n""",
    ),
    Check(
        "staffing.span",
        "staffing: the first day is not after the last, and no number is negative",
        """SELECT source, row FROM staffing
           WHERE from_date > to_date OR persons < 0 OR (from_date IS NULL) <> (to_date IS NULL)""",
    ),
    Check(
        "staffing.most",
        "no figure of observers, police, volunteers or civilian staff is far above the most that there ever were",
        """SELECT source, row, category, persons, most FROM staffing s JOIN (VALUES
           ('UN Volunteers', false, 700), ('UN Volunteers', true, 3000), ('military observers', false, 1000),
           ('military observers', true, 3500), ('international staff', false, 1600), ('international staff', true, 9000),
           ('national staff', false, 4500), ('national staff', true, 20000), ('police', false, 5500),
           ('police', true, 18000), ('civilian police', false, 5500), ('UN police', false, 5500),
           ('staff officers', false, 800), ('military liaison officers', false, 800)) AS m(kind, all_missions, most)
           ON kind = category AND all_missions = (mission = 'ALL') WHERE persons > most""",
    ),
)

CHECKS: tuple[Check, ...] = (
    *(check for table in DEPLOYED for check in _of_each(table)),
    *(check for table, key in TYPES.items() for check in _parts(table, key)),
    *SUMS,
    *WOMEN,
    *PREFERRED,
    *MONTHS,
    *MISSIONS,
    *OTHERS,
)
