"""Invariants of the tables of book/tables/money.py."""

from peaceops.book.charter import PERMANENT_MEMBERS
from peaceops.book.check import Check
from peaceops.book.invariants.money_amounts import AMOUNTS, SPENT

PERMANENT = str(tuple(sorted(PERMANENT_MEMBERS)))
YEARS = "SELECT unnest(generate_series({first}, {last})) AS year"

SCALE = (
    Check(
        "money.scale_sum",
        "the regular scale sums to 100 in 1998-2002 and 2004-2027 (before, and in 2003, the workbook's columns hold "
        "States admitted during the period at their later rate, and lack the former Yugoslavia before 1996)",
        f"""SELECT year, sum(rate_pct) AS total FROM ({YEARS.format(first=1998, last=2027)}) y
            JOIN regular_scale s ON year BETWEEN s.first_year AND s.last_year
            WHERE year <> 2003 GROUP BY year HAVING abs(sum(rate_pct) - 100) > 1e-6""",
    ),
    Check(
        "money.scale_early",
        "the regular scale of 1946-1997 and 2003 sums to between 98 and 109",
        f"""SELECT year, sum(rate_pct) AS total FROM ({YEARS.format(first=1946, last=2003)}) y
            JOIN regular_scale s ON year BETWEEN s.first_year AND s.last_year
            GROUP BY year HAVING sum(rate_pct) NOT BETWEEN 98 AND 109""",
    ),
    Check(
        "money.scale_overlap",
        "no State has two regular rates in a year",
        """SELECT a.iso3, a.first_year FROM regular_scale a JOIN regular_scale b
           ON a.iso3 = b.iso3 AND a.first_year < b.first_year AND b.first_year <= a.last_year""",
    ),
    Check(
        "money.scale_limits",
        "no regular rate is under the floor of 0.001 since 1998 or over the ceiling of 22 per cent since 2001",
        """SELECT iso3, first_year, rate_pct FROM regular_scale
           WHERE (first_year >= 1998 AND rate_pct < 0.001) OR (first_year >= 2001 AND rate_pct > 22)
              OR rate_pct < 0 OR first_year > last_year""",
    ),
    Check(
        "money.regular_assessments_rate",
        "the rate of each regular-budget assessment is the State's rate in the scale, for 193 States a year",
        """SELECT r.iso3, r.year, r.rate_pct, s.rate_pct AS scale FROM regular_assessments r
           LEFT JOIN regular_scale s ON r.iso3 = s.iso3 AND r.year BETWEEN s.first_year AND s.last_year
           WHERE s.rate_pct IS DISTINCT FROM r.rate_pct
           UNION ALL
            SELECT 'count', year, count(*), 193 FROM regular_assessments
            GROUP BY year HAVING count(*) <> 193""",
    ),
    Check(
        "money.regular_assessments_paid",
        "a State that paid in full has a day of payment not before the December before the year, one that did not has "
        "none",
        """SELECT iso3, year, payment_status, paid_on FROM regular_assessments
           WHERE (paid_on IS NULL) <> (payment_status = 'not_paid_in_full') OR paid_on < make_date(year - 1, 12, 1)
              OR assessed_usd <= 0""",
    ),
)

RATES = (
    Check(
        "money.rates_sum",
        "the peacekeeping rates solved for a year sum to 100 over 193 States",
        """SELECT year, sum(rate_pct) AS total, count(*) AS states FROM peacekeeping_rates
           GROUP BY year HAVING abs(sum(rate_pct) - 100) > 1e-5 OR count(*) <> 193""",
    ),
    Check(
        "money.rates_solved",
        "each State's rates are solved from at least 42 of 44 printed amounts, and give each again within 6 dollars",
        """SELECT iso3, year, amounts, largest_error_usd FROM peacekeeping_rates
           WHERE amounts NOT BETWEEN 42 AND 44 OR largest_error_usd >= 6""",
    ),
    Check(
        "money.rates_premium",
        "the five permanent members, and no others, carry the premium: one multiple of their regular rates a year, "
        "above 1",
        f"""SELECT p.year, min(p.rate_pct / s.rate_pct) AS least, max(p.rate_pct / s.rate_pct) AS most
           FROM peacekeeping_rates p
           JOIN regular_scale s ON p.iso3 = s.iso3 AND p.year BETWEEN s.first_year AND s.last_year
           WHERE p.iso3 IN {PERMANENT}
           GROUP BY p.year HAVING most - least > 2e-6 OR least <= 1
           UNION ALL
           SELECT p.year, p.rate_pct, s.rate_pct FROM peacekeeping_rates p
           JOIN regular_scale s ON p.iso3 = s.iso3 AND p.year BETWEEN s.first_year AND s.last_year
           WHERE p.iso3 NOT IN {PERMANENT} AND p.rate_pct > s.rate_pct + 3e-6""",
    ),
    Check(
        "money.state_assessments",
        "the amounts assessed on States sum to 7,257.7, 7,799.7, 8,503.4, 8,282.0, 7,853.3, 7,285.7, 6,998.4, 6,898.0, "
        "6,796.8, 6,343.5, 6,493.9 and 6,296.4 million in 2012-13 to 2023-24, over 191 to 193 States",
        """SELECT fy, round(sum(assessed_usd) / 1e6, 1) AS total, count(*) AS states FROM state_assessments
           FULL JOIN (VALUES ('2012-13', 7257.7), ('2013-14', 7799.7), ('2014-15', 8503.4), ('2015-16', 8282.0),
             ('2016-17', 7853.3), ('2017-18', 7285.7), ('2018-19', 6998.4), ('2019-20', 6898.0), ('2020-21', 6796.8),
             ('2021-22', 6343.5), ('2022-23', 6493.9), ('2023-24', 6296.4)) p(fy, millions) USING (fy)
           GROUP BY fy, millions HAVING total IS DISTINCT FROM millions OR states NOT BETWEEN 191 AND 193""",
    ),
    Check(
        "money.state_assessments_level",
        "in the years of the first scale that the circulars print, an amount of a State below level A is its solved rate "
        "of the sum of 2023/24, within 0.1 per cent and the rounding of the rate",
        """SELECT a.iso3, a.assessed_usd, a.assessed_usd * 100.0 / t.total AS pct, r.rate_pct FROM state_assessments a
           CROSS JOIN (SELECT sum(assessed_usd) AS total FROM state_assessments WHERE fy = '2023-24') t
           JOIN peacekeeping_rates r ON r.iso3 = a.iso3 AND r.year = 2023
           WHERE a.fy = '2023-24' AND abs(pct - r.rate_pct) > 0.001 * r.rate_pct + 2e-6""",
    ),
    Check(
        "money.levels",
        "each of 193 States has one level A to J a scale period; level A is the five permanent members, no one else; "
        "a State in transition comes from a lower level",
        f"""SELECT first_year, count(*) AS states FROM peacekeeping_levels GROUP BY first_year
           HAVING count(*) <> 193 OR count(*) FILTER (level = 'A') <> 5
              OR NOT bool_and(level <> 'A' OR iso3 IN {PERMANENT})
              OR NOT bool_and(level BETWEEN 'A' AND 'J' AND length(level) = 1) OR bool_or(moved_from <= level)""",
    ),
    Check(
        "money.levels_factor",
        "the solved rate of each State below level A that is in no transition is its regular rate times the factor of "
        "its level, or its exceptional one",
        """SELECT l.iso3, r.year, l.level, r.rate_pct FROM peacekeeping_levels l
           JOIN peacekeeping_rates r ON r.iso3 = l.iso3 AND r.year BETWEEN l.first_year AND l.last_year
           JOIN regular_scale s ON s.iso3 = l.iso3 AND r.year BETWEEN s.first_year AND s.last_year
           JOIN money_parameters f ON f.rule = 'level_factor' AND f.item = l.level
           LEFT JOIN money_parameters e ON e.rule = 'exceptional_discount' AND e.item = l.iso3
             AND r.year BETWEEN e.first_year AND e.last_year
           WHERE l.level <> 'A' AND l.moved_from IS NULL
             AND abs(r.rate_pct - s.rate_pct * coalesce(e.value, f.value)) > 3e-6""",
    ),
    Check(
        "money.parameters",
        "a parameter has a value unless it is computed; factors lie between 0.1 and 1 and fall from level B to J",
        """SELECT rule, item, value FROM money_parameters
           WHERE (value IS NULL) <> (unit = 'computed') OR (unit = 'factor' AND value NOT BETWEEN 0.1 AND 1)
           UNION ALL
           SELECT a.rule, a.item, a.value FROM money_parameters a JOIN money_parameters b USING (rule)
           WHERE rule = 'level_factor' AND a.item < b.item AND a.value < b.value""",
    ),
    Check(
        "money.published_rates",
        "a printed peacekeeping rate lies between 0.1 and 1.35 times the regular rate of the year",
        """SELECT p.iso3, p.year, p.rate_pct, s.rate_pct AS regular FROM published_rates p
           LEFT JOIN regular_scale s ON p.iso3 = s.iso3 AND p.year BETWEEN s.first_year AND s.last_year
           WHERE s.rate_pct IS NULL OR p.rate_pct NOT BETWEEN 0.1 * s.rate_pct AND 1.35 * s.rate_pct""",
    ),
)

CIRCULARS = (
    Check(
        "money.circulars",
        "the sections of a year reproduce the printed totals: 2022-23 6,084,163,230 gross, 5,956,182,710 net, 48 "
        "sections; 2023-24 6,204,809,669, 6,068,875,190, 34; 2024-25 5,271,487,321, 5,146,497,669, 40; 2025-26 "
        "5,363,220,731, 5,227,469,335, 39; 11 missions each",
        """SELECT fy, sum(CASE kind WHEN 'credit' THEN -s.gross_usd ELSE s.gross_usd END) AS total,
                  sum(CASE kind WHEN 'credit' THEN -s.net_usd ELSE s.net_usd END) AS total_net, count(*) AS number
           FROM assessment_sections s FULL JOIN (VALUES ('2022-23', 6084163230, 5956182710, 48),
             ('2023-24', 6204809669, 6068875190, 34), ('2024-25', 5271487321, 5146497669, 40),
             ('2025-26', 5363220731, 5227469335, 39)) p(fy, gross, net, sections) USING (fy)
           GROUP BY fy, gross, net, sections
           HAVING total IS DISTINCT FROM gross OR total_net IS DISTINCT FROM net
              OR number IS DISTINCT FROM sections OR count(DISTINCT mission) <> 11""",
    ),
    Check(
        "money.circular_periods",
        "an assessment covers days of its financial year, an additional one no later day, a credit a financial year "
        "that had ended before it",
        """SELECT mission, fy, section, from_date, to_date FROM assessment_sections
           WHERE from_date > to_date OR gross_usd <= 0 OR kind NOT IN ('assessment', 'additional', 'credit')
              OR (kind = 'assessment' AND from_date < make_date(left(fy, 4)::INT, 7, 1))
              OR (kind <> 'credit' AND to_date > make_date(left(fy, 4)::INT + 1, 6, 30))
              OR (kind = 'credit' AND (to_date >= make_date(left(fy, 4)::INT, 7, 1)
                  OR month(to_date) <> 6 OR day(to_date) <> 30))""",
    ),
    Check(
        "money.circular_overlap",
        "the assessments of one mission and year do not overlap, and leave out no day (UNSOH began on 1 October 2025)",
        """SELECT mission, fy, sum(to_date - from_date + 1) AS days FROM assessment_sections WHERE kind = 'assessment'
           GROUP BY mission, fy, symbol HAVING days <> max(to_date) - min(from_date) + 1
              OR (days NOT BETWEEN 365 AND 366 AND (mission <> 'UNSOH' OR min(from_date) <> DATE '2025-10-01'))""",
    ),
    Check(
        "money.printed_parts",
        "the amounts printed for 193 States sum to the sections of the mission, and those of a State to its total",
        """SELECT p.iso3, p.fy, sum(gross_usd) FILTER (mission <> 'ALL') AS parts,
                  sum(gross_usd) FILTER (mission = 'ALL') AS total
           FROM printed_assessments p GROUP BY p.iso3, p.fy HAVING parts IS DISTINCT FROM total
           UNION ALL
           SELECT p.mission, p.fy, sum(p.gross_usd) AS parts,
                  (SELECT sum(CASE kind WHEN 'credit' THEN -gross_usd ELSE gross_usd END)
                   FROM assessment_sections s WHERE s.mission = p.mission AND s.fy = p.fy) AS total
           FROM printed_assessments p WHERE mission <> 'ALL' GROUP BY p.mission, p.fy
           HAVING parts IS DISTINCT FROM total OR count(*) <> 193
           UNION ALL
           SELECT 'net', fy, sum(net_usd) AS parts,
                  (SELECT sum(CASE kind WHEN 'credit' THEN -net_usd ELSE net_usd END)
                   FROM assessment_sections s WHERE s.fy = p.fy) AS total
           FROM printed_assessments p WHERE mission = 'ALL' GROUP BY p.fy HAVING parts IS DISTINCT FROM total""",
    ),
)

PEOPLE = (
    Check(
        "money.population",
        "each Member State of today has a population above 5,000 in every year since 1992",
        """SELECT y.year, s.iso3, p.population FROM (SELECT unnest(generate_series(1992, 2025)) AS year) y
           CROSS JOIN (SELECT iso3 FROM states WHERE member AND left_on IS NULL) s
           LEFT JOIN populations p USING (iso3, year)
           WHERE p.population IS NULL OR p.population <= 5000""",
    ),
    Check(
        "money.population_steady",
        "the population of a State grows or shrinks by less than half from a year to the next",
        """SELECT iso3, year, population, before FROM (
             SELECT *, lag(population) OVER (PARTITION BY iso3 ORDER BY year) AS before FROM populations)
           WHERE NOT population BETWEEN before / 1.5 AND before * 1.5""",
    ),
    Check(
        "money.exchange_rates",
        "each currency has a rate in every year from its first to its last, and none moves by a factor of more than 2.5 "
        "from a year to the next",
        """SELECT currency, year, per_usd, before FROM (
             SELECT *, lag(year) OVER w AS last, lag(per_usd) OVER w AS before FROM exchange_rates
             WINDOW w AS (PARTITION BY currency ORDER BY year))
           WHERE per_usd <= 0 OR year <> last + 1 OR NOT per_usd BETWEEN before / 2.5 AND before * 2.5""",
    ),
)

CHECKS: tuple[Check, ...] = (*SCALE, *RATES, *CIRCULARS, *SPENT, *AMOUNTS, *PEOPLE)
