"""Invariants of what peacekeeping costs: expenditure, appropriations, totals, series (book/tables/money.py)."""

from peaceops.book.check import Check

FY_FORM = "'^[0-9]{4}-[0-9]{2}$'"
# The 57th session of the Assembly ended in September 2003; null where the locator begins with no symbol of a session.
SESSION_ENDED = r"make_date(1946 + try_cast(regexp_extract(locator, '^A/(?:RES/)?(\d+)/', 1) AS INT), 9, 30)"

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
        "money.circulars_appropriation",
        "the circulars of a year apportion what was approved with support shares, to half of the last digit where the "
        "amount is rounded, but for a mission that is paid for in part by voluntary contributions",
        """SELECT a.mission, a.fy, a.amount_usd, c.apportioned FROM appropriations a
           JOIN (SELECT mission, fy, sum(gross_usd) AS apportioned FROM assessment_sections
                 WHERE kind = 'assessment' GROUP BY ALL) c USING (mission, fy)
           WHERE a.status = 'approved' AND a.extent = 'whole' AND a.support_shares = 'yes' AND a.mission <> 'UNFICYP'
             AND abs(a.amount_usd - c.apportioned) > CASE a.precision WHEN 'exact' THEN 0 ELSE 5000 END""",
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
        "money.spent_told",
        "no amount spent stands in a document of the Assembly from a session that ended before the year did, and none "
        "counts as public before the year has ended",
        f"""SELECT source, "row", mission, fy, locator, known FROM appropriations
            WHERE status = 'spent' AND regexp_matches(fy, {FY_FORM}) AND (
              known <= make_date(left(fy, 4)::INT + 1, 6, 30)
              OR {SESSION_ENDED} <= make_date(left(fy, 4)::INT + 1, 6, 30))""",
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
        "money.series",
        "a series of money is approved, apportioned or spent, in the book where a whole year of it is, and no year is "
        "known to be out before it begins but in the weeks of its approval",
        """SELECT mission, series, fy, known FROM money_series
           WHERE series NOT IN ('approved', 'apportioned', 'spent') OR series <> status
              OR known < make_date(left(fy, 4)::INT, 5, 1) OR newest_until < make_date(left(fy, 4)::INT + 1, 5, 31)
              OR (series = 'spent' AND in_book AND (mission, fy) NOT IN (
                SELECT (mission, fy) FROM expenditure UNION SELECT (mission, fy) FROM appropriations))""",
    ),
    Check(
        "money.funding_arrangements",
        "a funding arrangement is voluntary, assessed for the remainder or shared, and known by the day it begins or "
        "within the year",
        """SELECT mission, from_date, arrangement FROM funding_arrangements
           WHERE arrangement NOT IN ('voluntary', 'assessed_remainder', 'shared') OR known > from_date + 366""",
    ),
    Check(
        "money.liquidations",
        "a mandate ends before its drawdown does",
        """SELECT mission, mandate_end, drawdown_end FROM liquidations WHERE drawdown_end < mandate_end""",
    ),
    Check(
        "money.payer_appropriations",
        "of a fiscal year one amount is enacted, what is cancelled of it is negative, and no other is",
        """SELECT iso3, fiscal_year, count(*) AS enacted FROM payer_appropriations WHERE stage = 'enacted'
           GROUP BY ALL HAVING count(*) > 1
           UNION ALL
           SELECT iso3, fiscal_year, amount_usd FROM payer_appropriations
           WHERE (amount_usd < 0) <> (stage IN ('rescission', 'rescission_proposed')) OR amount_usd NOT BETWEEN -1e9 AND 5e9
              OR stage NOT IN ('request', 'house', 'senate', 'continuing', 'enacted', 'rescission', 'rescission_proposed')
              OR NOT regexp_matches(fiscal_year, '^FY[0-9]{4}(-[0-9]{2})?$')""",
    ),
    Check(
        "money.reimbursement",
        "reimbursement rates rise from date to date",
        """SELECT * FROM (
             SELECT from_date, usd_per_person_month - lag(usd_per_person_month) OVER (ORDER BY from_date) AS rise
           FROM reimbursement_rates) WHERE rise <= 0""",
    ),
)
