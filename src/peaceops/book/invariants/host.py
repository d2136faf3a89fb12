"""Invariants of the tables of book/tables/host.py."""

from peaceops.book.check import Check

INDICATORS_BY_YEAR = """PIVOT (SELECT year, indicator, value FROM host_indicators WHERE host = 'XKX')
    ON indicator IN ('ny.gdp.mktp.cd' AS gdp, 'ny.gdp.pcap.cd' AS per_head, 'sp.pop.totl' AS people)
    USING first(value)"""

WINDOWS = """WITH h AS (SELECT mission, end_year, unnest(string_split(hosts, ';')) AS iso3 FROM after_exit),
    y AS (SELECT mission, year - end_year AS years, sum(best) AS best, sum(low) AS low, sum(high) AS high
          FROM h JOIN conflict_deaths USING (iso3) GROUP BY ALL),
    s AS (SELECT mission,
            sum(best) FILTER (years BETWEEN -3 AND -1) AS before3, sum(best) FILTER (years = 0) AS end_year,
            sum(best) FILTER (years BETWEEN 1 AND 3) AS after3, max(best) FILTER (years BETWEEN 1 AND 3) AS most,
            sum(low) FILTER (years BETWEEN 1 AND 3) AS low3, sum(high) FILTER (years BETWEEN 1 AND 3) AS high3
          FROM y GROUP BY mission)
    SELECT a.mission, a.deaths_before3, s.before3, a.deaths_after3, s.after3 FROM after_exit a JOIN s USING (mission)
    WHERE a.deaths_before3 <> s.before3 OR a.deaths_end_year <> s.end_year OR a.deaths_after3 <> s.after3
       OR a.low_after3 <> s.low3 OR a.high_after3 <> s.high3 OR a.max_year_after3 <> s.most"""

NAMED_MISSIONS = " UNION ALL ".join(
    f"SELECT '{t}' AS t, mission FROM {t}"
    for t in ("host_events", "mission_heads", "positions", "recent_decisions", "after_exit")
)

RANGES = (
    ("vdem_%", "V-Dem indices", 0, 1),
    ("fh_%", "Freedom House ratings", 1, 7),
    ("wgi___", "governance indicators", -3.5, 3.5),
    ("wgi_va_Estimate", "voice and accountability", -3.5, 3.5),
    ("%.zs", "shares", 0, 100),
    ("ny.%", "products in dollars", 0, 1e12),
    ("sp.pop.totl", "the population of Kosovo", 1_000_000, 3_000_000),
    ("unhcr_%", "displaced persons", 0, 1_000_000),
    ("ucdp_%", "conflict deaths", 0, 1_000_000),
)


def _range(like: str, name: str, low: float, high: float) -> Check:
    return Check(
        f"host_indicators.range.{like}",
        f"{name} lie between {low:g} and {high:g}",
        f"SELECT * FROM host_indicators WHERE indicator LIKE '{like}' AND NOT value BETWEEN {low} AND {high}",
    )


def _rising(table: str) -> Check:
    return Check(
        f"{table}.span",
        f"{table}: the first day that a date can mean is not after the last",
        f"SELECT * FROM {table} WHERE from_date > to_date",
    )


DEATHS = (
    Check(
        "conflict_deaths.bounds",
        "low, best and high estimates of conflict deaths rise, but for the seven rows in the register of known errors",
        """SELECT * FROM conflict_deaths WHERE NOT (0 <= low AND low <= best AND best <= high)
           AND coalesce(note, '') NOT LIKE '%register of known errors%'""",
    ),
    Check(
        "conflict_deaths.years",
        "conflict deaths run without a missing year from a country's first to its last",
        """SELECT iso3 FROM conflict_deaths GROUP BY iso3 HAVING count(*) <> max(year) - min(year) + 1""",
    ),
    Check(
        "conflict_deaths.kosovo",
        "Kosovo has a row of conflict deaths for each year from 2008; before, its events sit under Serbia (Yugoslavia)",
        """SELECT year FROM conflict_deaths WHERE iso3 = 'XKX' AND year < 2008
           UNION ALL SELECT min(year) FROM conflict_deaths WHERE iso3 = 'XKX' HAVING min(year) <> 2008""",
    ),
    Check(
        "after_exit.sums",
        "deaths before and after an exit are the sums of its hosts' yearly deaths, and the largest year is one of them",
        WINDOWS,
    ),
    Check(
        "after_exit.end",
        "the end year of a mission in the table of exits is that of its preferred end of mandate",
        """SELECT a.mission, a.end_year, d.on_date FROM after_exit a JOIN mission_dates d USING (mission)
           WHERE d.what = 'mandate_end' AND d.preferred AND year(d.on_date) <> a.end_year""",
    ),
    Check(
        "after_exit.final",
        "an exit is final exactly where no peacekeeping operation of the official list took over",
        """SELECT a.mission, a.final_exit, m.successors FROM after_exit a JOIN missions m USING (mission)
           WHERE a.final_exit = EXISTS (FROM missions s
             WHERE s.official AND list_contains(string_split(m.successors, ';'), s.mission))""",
    ),
    Check(
        "after_exit.hosts",
        "the hosts of an exit are hosts of the mission; UNMIS has South Sudan too, independent since the mission ended",
        """SELECT a.mission, a.hosts, m.hosts AS ours FROM after_exit a JOIN missions m USING (mission)
           WHERE a.mission <> 'UNMIS' AND NOT list_has_all(string_split(m.hosts, ';'), string_split(a.hosts, ';'))""",
    ),
)

INDICATORS = (
    Check(
        "host_indicators.one_meaning",
        "an indicator has one label, one unit and one source",
        """SELECT indicator FROM host_indicators GROUP BY indicator
           HAVING count(DISTINCT label) > 1 OR count(DISTINCT unit) > 1 OR count(DISTINCT source) > 1""",
    ),
    Check(
        "host_indicators.deaths",
        "conflict deaths among the indicators of Kosovo equal those by country",
        """SELECT i.year, i.value, c.best FROM host_indicators i JOIN conflict_deaths c ON c.year = i.year
             AND c.iso3 = CASE i.indicator WHEN 'ucdp_best_kosovo' THEN 'XKX' ELSE 'SRB' END
           WHERE i.indicator LIKE 'ucdp%' AND i.value <> c.best""",
    ),
    Check(
        "host_indicators.steady",
        "population, product, product per head and remittances change by less than half from a year to the next",
        """SELECT host, indicator, year, value, before FROM (
             SELECT *, lag(value) OVER (PARTITION BY host, indicator ORDER BY year) AS before FROM host_indicators
             WHERE indicator IN ('sp.pop.totl', 'ny.gdp.mktp.cd', 'ny.gdp.pcap.cd', 'bx.trf.pwkr.cd.dt'))
           WHERE NOT value BETWEEN before / 1.5 AND before * 1.5""",
    ),
    Check(
        "host_indicators.per_head",
        "the product per head is the product over the population, within one in ten thousand",
        f"SELECT * FROM ({INDICATORS_BY_YEAR}) WHERE abs(per_head * people / gdp - 1) > 0.0001",
    ),
    Check(
        "host_indicators.ratings",
        "Freedom House ratings are whole numbers",
        "SELECT * FROM host_indicators WHERE indicator LIKE 'fh%' AND value <> round(value)",
    ),
    Check(
        "host_indicators.later",
        "every yearly indicator is a later vintage, public after its year has ended",
        "SELECT * FROM host_indicators WHERE vintage <> 'later' OR year(known) <= year",
    ),
    *(_range(*r) for r in RANGES),
)

COMPILED = (
    Check(
        "host.missions",
        "every mission in the tables of the host is in the missions table, but for ALL",
        f"SELECT * FROM ({NAMED_MISSIONS}) WHERE mission <> 'ALL' AND mission NOT IN (SELECT mission FROM missions)",
    ),
    _rising("host_events"),
    _rising("positions"),
    _rising("communities"),
    _rising("mission_heads"),
    Check(
        "host_events.life",
        "no event of a mission lies before its establishment",
        """SELECT e.row, e.date_text FROM host_events e JOIN mission_dates d USING (mission)
           WHERE d.what = 'start' AND d.preferred AND e.to_date < d.on_date""",
    ),
    Check(
        "host_events.known",
        "an event is public on its first day or later, but for three that their pages announce beforehand",
        "SELECT row, date_text, known FROM host_events WHERE known < from_date AND row NOT IN (26, 32, 72)",
    ),
    Check(
        "mission_heads.terms",
        "in the list of heads of mission no term begins before the one before it has ended",
        """SELECT * FROM (SELECT row, name, from_date, lag(to_date) OVER (ORDER BY row) AS ended FROM mission_heads
             WHERE locator LIKE '%Special_Representative_of_the_Secretary-General_for_Kosovo%')
           WHERE from_date < ended""",
    ),
    Check(
        "positions.members",
        "a State that a position calls a member of the Council was one in that year, and no other was",
        """SELECT p.row, p.who, p.date_text FROM positions p
           WHERE p.iso3 IS NOT NULL AND p.from_date IS NOT NULL
             AND year(p.from_date) IN (SELECT year FROM council_members)
             AND p.council_member <> EXISTS (FROM council_members m
               WHERE m.iso3 = p.iso3 AND m.year = year(p.from_date))""",
    ),
    Check(
        "recognitions.subject",
        "a recognition or withdrawal names a State or entity, a count none",
        "SELECT row, who FROM recognitions WHERE (kind = 'count') <> (iso3 IS NULL)",
    ),
    Check(
        "recognitions.order",
        "no withdrawal is claimed before the recognition of the same State, where both have a day",
        """SELECT w.who FROM recognitions w JOIN recognitions r USING (iso3)
           WHERE w.kind = 'withdrawal claimed' AND r.kind = 'recognition' AND w.on_date < r.on_date""",
    ),
    Check(
        "communities.shares",
        "a share of a community lies between nought and one hundred per cent",
        "SELECT * FROM communities WHERE unit = 'per cent' AND NOT value BETWEEN 0 AND 100",
    ),
    Check(
        "communities.about",
        "a figure on communities is about returns, displaced persons, incidents or the population",
        "SELECT * FROM communities WHERE about NOT IN ('returns', 'displaced', 'incidents', 'population')",
    ),
    Check(
        "communities.not_negative",
        "no number of persons or incidents is below nought",
        "SELECT * FROM communities WHERE value < 0",
    ),
)

CHECKS: tuple[Check, ...] = (*DEATHS, *INDICATORS, *COMPILED)
