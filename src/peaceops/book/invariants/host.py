"""Invariants of the tables of book/tables/host.py."""

from peaceops.book.check import Check

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
    ("wgi___", "governance indicators", -3.5, 3.5),
    ("wgi_va_Estimate", "voice and accountability", -3.5, 3.5),
    ("%.zs", "shares", 0, 100),
    ("ny.%", "products in dollars", 0, 1e12),
    ("unhcr_%", "displaced persons", 0, 1_000_000),
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
        "host_indicators.steady",
        "product and remittances change by less than half from a year to the next",
        """SELECT host, indicator, year, value, before FROM (
             SELECT *, lag(value) OVER (PARTITION BY host, indicator ORDER BY year) AS before FROM host_indicators
             WHERE indicator IN ('ny.gdp.mktp.cd', 'bx.trf.pwkr.cd.dt'))
           WHERE NOT value BETWEEN before / 1.5 AND before * 1.5""",
    ),
    Check(
        "host_indicators.later",
        "every yearly indicator is a later vintage, public after its year has ended",
        "SELECT * FROM host_indicators WHERE vintage <> 'later' OR year(known) <= year",
    ),
    *(_range(*r) for r in RANGES),
)

SERIES = (
    Check(
        "host_series.hosts",
        "every host of a mission has a yearly series, and no other country has one",
        """WITH h AS (SELECT DISTINCT unnest(string_split(hosts, ';')) AS host FROM missions)
           SELECT coalesce(h.host, s.host) AS host FROM h FULL JOIN (SELECT DISTINCT host FROM host_series) s USING (host)
           WHERE h.host <> '' AND s.host IS NULL OR h.host IS NULL""",
    ),
    Check(
        "host_series.years",
        "population, democracy and ratings of a host run without a missing year, but for 1981, which no edition of the "
        "ratings covers, and for Namibia, not rated from 1975 to 1988",
        """SELECT host, series, year, before FROM (
             SELECT *, lag(year) OVER (PARTITION BY host, series ORDER BY year) AS before FROM host_series
             WHERE series IN ('population', 'democracy', 'political-rights', 'civil-liberties'))
           WHERE year <> before + 1 AND NOT (series IN ('political-rights', 'civil-liberties')
             AND (before = 1980 AND year = 1982 OR host = 'NAM' AND before = 1974 AND year = 1989))""",
    ),
    Check(
        "host_series.later",
        "every yearly value of a host is a later vintage, known after its year has ended",
        "SELECT * FROM host_series WHERE vintage <> 'later' OR year(known) <= year",
    ),
    Check(
        "host_series.ratings",
        "Freedom House ratings are whole numbers from 1, the best, to 7, the worst, always two a year",
        """SELECT host, year, count(*) AS n FROM host_series WHERE series IN ('political-rights', 'civil-liberties')
           GROUP BY ALL HAVING count(*) <> 2 OR bool_or(value NOT IN (1, 2, 3, 4, 5, 6, 7))""",
    ),
    Check(
        "host_series.bounds",
        "the index of democracy lies within its bounds, between 0 and 1, and no other series has bounds",
        """SELECT * FROM host_series WHERE (series = 'democracy') <> (lower IS NOT NULL)
           OR NOT (0 <= lower AND lower <= value AND value <= upper AND upper <= 1)""",
    ),
    Check(
        "host_series.persons",
        "populations, refugees and displaced persons are whole numbers above zero, and of one year no displaced are more "
        "than the population",
        """SELECT s.host, s.series, s.year, s.value FROM host_series s
           LEFT JOIN host_series p ON p.host = s.host AND p.year = s.year AND p.series = 'population'
           WHERE s.series IN ('population', 'refugees-from', 'displaced-idmc', 'displaced-unhcr')
             AND (s.value <= 0 OR s.value <> round(s.value)
               OR (s.area IS NULL AND s.series <> 'population' AND s.value > p.value))""",
    ),
    Check(
        "host_series.population",
        "the population of a host that is a Member State is that of the table of populations",
        """SELECT s.host, s.year, s.value, p.population FROM host_series s JOIN populations p
             ON p.iso3 = s.host AND p.year = s.year WHERE s.series = 'population' AND s.value <> p.population""",
    ),
    Check(
        "host_series.product",
        "the product of Kosovo is its product per head times its population, within one in ten thousand",
        """SELECT i.year, i.value FROM host_indicators i
             JOIN host_series p ON p.host = i.host AND p.year = i.year AND p.series = 'population'
             JOIN host_series h ON h.host = i.host AND h.year = i.year AND h.series = 'gdp-per-head'
           WHERE i.indicator = 'ny.gdp.mktp.cd' AND abs(h.value * p.value / i.value - 1) > 0.0001""",
    ),
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

CHECKS: tuple[Check, ...] = (*DEATHS, *INDICATORS, *SERIES, *COMPILED)
