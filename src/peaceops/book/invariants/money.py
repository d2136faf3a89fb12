"""Invariants of the tables of book/tables/money.py."""

from peaceops.book.check import Check

YEARS = "SELECT unnest(generate_series({first}, {last})) AS year"
FY_FORM = "'^[0-9]{4}-[0-9]{2}$'"

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
        """SELECT p.year, min(p.rate_pct / s.rate_pct) AS least, max(p.rate_pct / s.rate_pct) AS most
           FROM peacekeeping_rates p
           JOIN regular_scale s ON p.iso3 = s.iso3 AND p.year BETWEEN s.first_year AND s.last_year
           WHERE p.iso3 IN ('CHN', 'FRA', 'GBR', 'RUS', 'USA')
           GROUP BY p.year HAVING most - least > 2e-6 OR least <= 1
           UNION ALL
           SELECT p.year, p.rate_pct, s.rate_pct FROM peacekeeping_rates p
           JOIN regular_scale s ON p.iso3 = s.iso3 AND p.year BETWEEN s.first_year AND s.last_year
           WHERE p.iso3 NOT IN ('CHN', 'FRA', 'GBR', 'RUS', 'USA') AND p.rate_pct > s.rate_pct + 3e-6""",
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
        """SELECT first_year, count(*) AS states FROM peacekeeping_levels GROUP BY first_year
           HAVING count(*) <> 193 OR count(*) FILTER (level = 'A') <> 5
              OR NOT bool_and(level <> 'A' OR iso3 IN ('CHN', 'FRA', 'GBR', 'RUS', 'USA'))
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

SPENT = (
    Check(
        "money.expenditure_sum",
        "expenditure by mission sums to the total printed for each year (2019/20 with the unexplained 744,200), and in "
        "2024/25 over 12 accounts to 4,888,124,100; what the workbook holds for 2024/25 sums to 5,208,218,700 over 13",
        """SELECT fy, sum(spent_usd) AS total FROM expenditure JOIN (VALUES
             ('2018-19', 6792359000), ('2019-20', 6363244100), ('2020-21', 6254848000), ('2021-22', 6040314400),
             ('2022-23', 6014239400), ('2023-24', 5800818400), ('2024-25', 4888124100)) printed(fy, total) USING (fy)
           GROUP BY fy, printed.total HAVING sum(spent_usd) <> printed.total
           UNION ALL SELECT 'rows', count(*) FROM expenditure HAVING count(*) <> 97
           UNION ALL SELECT '2024-25', sum(amount_usd) FROM appropriations
           WHERE source = 'un-annual-report-workbook-2019-2025' HAVING sum(amount_usd) <> 5208218700 OR count(*) <> 13""",
    ),
    Check(
        "money.expenditure_items_classes",
        "the items of a class sum to the class, the classes of a mission to the mission",
        """SELECT c.mission, c.fy, c.cost_class, c.spent_usd FROM expenditure_items c
           WHERE c.tier = 'class' AND c.spent_usd <> (SELECT sum(i.spent_usd) FROM expenditure_items i
             WHERE i.tier = 'item' AND i.mission = c.mission AND i.fy = c.fy AND i.cost_class = c.cost_class)
           UNION ALL
           SELECT m.mission, m.fy, m.cost_class, m.spent_usd FROM expenditure_items m
           WHERE m.tier = 'mission' AND m.spent_usd <> (SELECT sum(c.spent_usd) FROM expenditure_items c
             WHERE c.tier = 'class' AND c.mission = m.mission AND c.fy = m.fy)""",
    ),
    Check(
        "money.secretariat_missions",
        "mission accounts in the Secretariat's statements equal the overview reports, mission by mission",
        """SELECT e.mission, e.fy, e.spent_usd, s.spent_usd AS statements FROM expenditure e
           LEFT JOIN secretariat_expenses s ON e.mission = s.mission AND e.fy = s.fy AND s.account = 'mission_account'
           WHERE e.fy < '2023-24' AND s.spent_usd IS DISTINCT FROM e.spent_usd""",
    ),
    Check(
        "money.support_account",
        "the support account was spent as the reports print: 324.7, 348.9, 355.5, 353.4 and 368.6 million",
        """SELECT fy, sum(spent_usd) AS total FROM secretariat_expenses
           JOIN (VALUES ('2018-19', 324.7), ('2019-20', 348.9),
             ('2020-21', 355.5), ('2021-22', 353.4), ('2022-23', 368.6)) printed(fy, millions) USING (fy)
           WHERE account = 'support_account' GROUP BY fy, millions HAVING round(sum(spent_usd) / 1e6, 1) <> millions""",
    ),
)

AMOUNTS = (
    Check(
        "money.fy_form",
        "financial years are written 2018-19, the second year following the first",
        " UNION ALL ".join(
            f"SELECT '{table}' AS place, fy FROM {table} WHERE NOT regexp_matches(fy, {FY_FORM}) "
            "OR right(fy, 2) <> right((left(fy, 4)::INT + 1)::VARCHAR, 2)"
            for table in (
                "expenditure",
                "expenditure_items",
                "assessment_sections",
                "printed_assessments",
                "budget_totals",
                "apportionments",
            )
        ),
    ),
    Check(
        "money.accounts",
        "every account is a mission of the book or one of SUPPORT_ACCOUNT, UNLB, RSCE, OTHER",
        " UNION ALL ".join(
            f"SELECT DISTINCT '{table}' AS place, mission FROM {table} WHERE mission IS NOT NULL "
            "AND mission NOT IN ('ALL', 'SUPPORT_ACCOUNT', 'UNLB', 'RSCE', 'OTHER') "
            "AND mission NOT IN (SELECT mission FROM missions)"
            for table in (
                *("expenditure", "expenditure_items", "appropriations", "assessment_sections", "printed_assessments"),
                *("arrears", "secretariat_expenses", "apportionments", "political_budgets", "liquidations"),
            )
        ),
    ),
    Check(
        "money.words",
        "extent, support shares and debtor come from their vocabularies; only a change may be negative",
        """SELECT 'appropriations' AS place, source, "row" FROM appropriations
           WHERE extent NOT IN ('whole', 'part_year', 'addition', 'component', 'change', 'several_years')
              OR support_shares NOT IN ('yes', 'no', 'unknown', 'not_applicable')
              OR (amount_usd <= 0 AND extent <> 'change')
           UNION ALL SELECT 'budget_totals', source, "row" FROM budget_totals
           WHERE support_shares NOT IN ('yes', 'no', 'unknown') OR amount_usd < 1e9
           UNION ALL SELECT 'arrears', source, "row" FROM arrears
           WHERE owed_by NOT IN ('member_states', 'united_nations') OR amount_usd <= 0""",
    ),
    Check(
        "money.shares_add",
        "an amount with the support shares is not less than the amount without them of the same year, status and "
        "precision class",
        """SELECT a.mission, a.fy, a.amount_usd, b.amount_usd AS without FROM appropriations a
           JOIN appropriations b USING (mission, fy, status, extent)
           WHERE a.support_shares = 'yes' AND b.support_shares = 'no' AND a.extent = 'whole'
             AND a.amount_usd < b.amount_usd""",
    ),
    Check(
        "money.newest_adds",
        "in 2026/27 the amount of a mission alone and its three shares sum to the amount with shares within 100 dollars, "
        "and the classes of a mission to what was approved, proposed or apportioned for it",
        """SELECT mission, fy, status, sum(CASE WHEN support_shares = 'yes' AND extent = 'whole' THEN -amount_usd
                    WHEN extent = 'whole' OR what LIKE 'of which % share' THEN amount_usd ELSE 0 END) AS off
           FROM appropriations WHERE fy = '2026-27' AND status = 'approved'
             AND source = 'un-peacekeeping-approved-spent-2024-2027'
           GROUP BY mission, fy, status HAVING count(*) FILTER (support_shares = 'yes') > 0 AND abs(off) > 100
           UNION ALL
           SELECT mission, fy, status, sum(CASE extent WHEN 'whole' THEN -amount_usd ELSE amount_usd END) AS off
           FROM appropriations WHERE source = 'un-peacekeeping-approved-spent-2024-2027' AND support_shares = 'no'
           GROUP BY mission, fy, status HAVING count(*) > 1 AND abs(off) > 100""",
    ),
    Check(
        "money.apportionments",
        "the parts of a year follow each other from 1 July to 30 June, only the last waits for the Council, and they sum "
        "to what was approved with support shares within 100 dollars",
        """SELECT a.mission, a.fy, sum(a.amount_usd) AS parts, min(p.amount_usd) AS approved FROM apportionments a
           LEFT JOIN appropriations p ON a.mission = p.mission AND a.fy = p.fy AND p.status = 'approved'
             AND p.extent = 'whole' AND p.support_shares = 'yes'
           GROUP BY a.mission, a.fy
           HAVING approved IS NULL OR abs(parts - approved) > 100
              OR sum(a.to_date - a.from_date + 1) <> max(a.to_date) - min(a.from_date) + 1
              OR min(a.from_date) <> make_date(left(a.fy, 4)::INT, 7, 1)
              OR max(a.to_date) <> make_date(left(a.fy, 4)::INT + 1, 6, 30)
              OR count(*) FILTER (if_extended) > 1
              OR max(a.from_date) FILTER (if_extended) < max(a.from_date) FILTER (NOT if_extended)""",
    ),
    Check(
        "money.appropriations_like",
        "an amount for a whole year of a mission is between an eighth and eight times the median of its amounts, but for "
        "the liquidation of UNAMID",
        """SELECT a.source, a."row", a.mission, a.fy, a.amount_usd, m.median_usd FROM appropriations a
           JOIN (SELECT mission, median(amount_usd) AS median_usd FROM appropriations WHERE extent = 'whole'
                 GROUP BY mission) m USING (mission)
           WHERE a.extent = 'whole' AND NOT a.amount_usd BETWEEN m.median_usd / 8 AND m.median_usd * 8
             AND a.what <> 'approved for the liquidation (nearly)'""",
    ),
    Check(
        "money.spent_known",
        "expenditure counts as public only after its period has ended",
        """SELECT mission, fy, known FROM expenditure WHERE known <= make_date(left(fy, 4)::INT + 1, 6, 30)""",
    ),
    Check(
        "money.political_budgets",
        "clusters of special political missions sum to the printed totals: 51,367,600, 36,431,400 and 324,549,900 "
        "approved for 2026, 56,331,200, 37,726,800 and 325,353,900 proposed for 2027; what was spent on them in 2025 is "
        "the same in both files within a thousand dollars",
        """SELECT p.* FROM (VALUES (2026, 'I', 51367600), (2026, 'II', 36431400), (2026, 'III', 324549900),
             (2027, 'I', 56331200), (2027, 'II', 37726800), (2027, 'III', 325353900)) p(year, cluster, printed)
           LEFT JOIN (SELECT year, cluster, sum(amount_usd) AS total FROM political_budgets
             WHERE kind = 'line' AND status <> 'spent' GROUP BY year, cluster) b USING (year, cluster)
           WHERE total IS DISTINCT FROM printed
           UNION ALL
           SELECT 2025, cluster, max(total) - min(total) AS off FROM (
             SELECT cluster, confidence, sum(amount_usd) AS total FROM political_budgets
             WHERE year = 2025 AND status = 'spent' AND kind = 'line' AND cluster IN ('I', 'II', 'III')
               AND account = 'regular_budget' GROUP BY cluster, confidence)
           GROUP BY cluster HAVING count(*) <> 2 OR off > 1000""",
    ),
    Check(
        "money.liquidations",
        "a mandate ends before its drawdown does",
        """SELECT mission, mandate_end, drawdown_end FROM liquidations WHERE drawdown_end < mandate_end""",
    ),
    Check(
        "money.reimbursement",
        "reimbursement rates rise from date to date",
        """SELECT * FROM (
             SELECT from_date, usd_per_person_month - lag(usd_per_person_month) OVER (ORDER BY from_date) AS rise
           FROM reimbursement_rates) WHERE rise <= 0""",
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
)

CHECKS: tuple[Check, ...] = (*SCALE, *RATES, *CIRCULARS, *SPENT, *AMOUNTS, *PEOPLE)
