"""Invariants of mandates: the chain of periods, ceilings, requests, decisions on drawdown, current tasks."""

from peaceops.book.check import Check
from peaceops.words.language import MONTHS

LISTED = ("mandate_ceilings", "mandate_requests", "drawdown_decisions", "current_tasks")
GAPS = (
    "'UNMIS', 'UNTMIS'"  # real ones: 10 July 2011 (S/RES/1978 to 1997), 1 November to 22 December 2025 (2753 to 2809)
)

# S/RES/2232 (2015): the day in the title is AMISOM's; S/RES/2755 (2024): until 31 January 2025, and further from then on
TITLE_OF_ANOTHER_DAY = "2232, 2755"
TITLE_DAY = r"regexp_extract(title, '(until|to) (\d{1,2}) ([A-Z][a-z]{2})[a-z]*\.? (\d{4})', ['w', 'd', 'm', 'y'])"
NAMED = ", ".join(f"'{month[:3]}'" for month in MONTHS)
DAY_OF_TITLE = f"make_date(TRY_CAST(t.y AS INTEGER), list_position([{NAMED}], t.m), TRY_CAST(t.d AS INTEGER))"

CHECKS: tuple[Check, ...] = (
    *(
        Check(
            f"mandate_periods.title_of_{table}",
            f"the day until which a title in {table} extends a mandate is the end of a mandate that the resolution sets",
            f"""SELECT resolution, title FROM (
                  SELECT resolution, title, {DAY_OF_TITLE} AS day
                  FROM (SELECT resolution, title, {TITLE_DAY} AS t FROM {table} WHERE title ILIKE '%extension of the mandate%'))
                WHERE day IS NOT NULL AND resolution NOT IN ({TITLE_OF_ANOTHER_DAY})
                AND resolution IN (SELECT resolution FROM mandate_periods WHERE until IS NOT NULL)
                AND (resolution, day) NOT IN (SELECT (resolution, until) FROM mandate_periods WHERE until IS NOT NULL)""",
        )
        for table in ("votes", "resolutions")
    ),
    Check(
        "mandate_chains.covered",
        "each period of a mandate is decided by the day after the last day set before it, or the days between are listed as a gap",
        """WITH setting AS (SELECT *, max(until) OVER (PARTITION BY mission ORDER BY decided_on, resolution
             ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before FROM mandate_periods
             WHERE act <> 'other' OR until IS NOT NULL OR form = 'open_ended')
           SELECT s.mission, s.resolution, s.before FROM setting s WHERE greatest(s.decided_on, s.begins) > s.before + 1
           AND NOT EXISTS (SELECT 1 FROM mandate_chains c WHERE c.mission = s.mission AND c.gap_from = s.before + 1
             AND c.gap_to = greatest(s.decided_on, s.begins) - 1)""",
    ),
    Check(
        "mandate_chains.gaps",
        "only the gaps that the Council itself left stand in the chains: another one is a decision that the book lacks",
        f"SELECT mission, gap_from, gap_to FROM mandate_chains WHERE gap_from IS NOT NULL AND mission NOT IN ({GAPS})",
    ),
    Check(
        "mandate_chains.whole",
        "a chain is complete if, and only if, a decision in the book established the mission and no day is uncovered",
        """SELECT mission FROM mandate_chains GROUP BY mission HAVING bool_or(complete) <> bool_and(complete) OR bool_or(complete) AND
             (count(*) > 1 OR mission NOT IN (SELECT mission FROM mandate_periods WHERE act = 'establish'))""",
    ),
    Check(
        "mandate_chains.order",
        "a stretch does not end before it begins, a gap follows its last day, and every mission with periods has a chain",
        """SELECT mission, first FROM mandate_chains WHERE last < first OR gap_from <> last + 1 OR gap_to < gap_from
             OR (gap_from IS NULL) <> (gap_to IS NULL)
           UNION ALL SELECT DISTINCT mission, NULL FROM mandate_periods ANTI JOIN mandate_chains USING (mission)""",
    ),
    Check(
        "mandate_periods.begins",
        "a period begins before its last day, and not more than a year after the decision",
        "SELECT mission, resolution FROM mandate_periods WHERE begins > until OR begins > decided_on + INTERVAL 1 YEAR",
    ),
    Check(
        "mandate_periods.end_of_mission",
        "where the chain of a mission is complete, its preferred end lies in no month after that of the last day which the Council set",
        """SELECT d.mission, d.on_date, m.last FROM mission_dates d JOIN
             (SELECT mission, max(until) AS last FROM mandate_periods GROUP BY mission) m USING (mission)
           WHERE d.what = 'mandate_end' AND d.preferred AND d.on_date > last_day(m.last)
             AND d.mission IN (SELECT mission FROM mandate_chains WHERE complete)""",
    ),
    Check(
        "missions.mandate_form",
        "a mission whose founding and extending decisions all set a last day has a mandate of fixed terms",
        """SELECT m.mission, m.mandate_form FROM missions m JOIN mandate_periods p USING (mission)
           WHERE p.act IN ('establish', 'extend') GROUP BY ALL
           HAVING bool_and(p.form = 'fixed_term') AND m.mandate_form = 'unknown'""",
    ),
    Check(
        "mandate_periods.first",
        "where the founding decision names a first day, the day of that decision is not the preferred start",
        """SELECT d.mission, d.on_date, p.begins FROM mission_dates d JOIN mandate_periods p USING (mission)
           WHERE d.what = 'start' AND d.preferred AND p.act = 'establish' AND d.source = 'un-resolution-titles'
             AND p.begins > d.on_date""",
    ),
    Check(
        "mandates.places",
        "ceilings, requests, drawdown decisions and current tasks name missions and resolutions of the book, and were public on the day of adoption",
        " UNION ALL ".join(
            f"SELECT '{t}' AS listed, t.mission, t.resolution FROM {t} t LEFT JOIN resolutions r USING (resolution) "
            f"WHERE t.mission NOT IN (SELECT mission FROM missions) OR t.known IS DISTINCT FROM r.adopted_on"
            for t in LISTED
        ),
    ),
    Check(
        "mandate_ceilings.numbers",
        "no number is negative, and each is a ceiling, an increase, a reduction or a level that is to be reviewed; it does not hold from before the decision by more than a year",
        """SELECT mission, resolution, category FROM mandate_ceilings WHERE kind NOT IN ('ceiling', 'increase', 'reduction', 'review')
           OR number < 0 OR from_date < known - INTERVAL 1 YEAR""",
    ),
    Check(
        "mandate_requests.due",
        "a request falls due after it is made and within three years, and says how the day was found",
        """SELECT mission, resolution, paragraph, due FROM mandate_requests WHERE due < known OR due > known + INTERVAL 3 YEAR
           OR (due IS NULL) <> (due_basis IS NULL) OR due_basis NOT IN ('date in text', 'period from adoption')""",
    ),
    Check(
        "mandate_requests.further",
        "further days on which a request falls due come after the first, in order",
        """SELECT mission, resolution, paragraph FROM (SELECT *, string_split(replace(further_due, ' ', ''), ';') AS days
             FROM mandate_requests WHERE further_due IS NOT NULL)
           WHERE due IS NULL OR days <> list_sort(days) OR CAST(days[1] AS DATE) <= due""",
    ),
    Check(
        "drawdown_decisions.dates",
        "a decision on drawdown does not end before it begins, and gives persons or per cent, not both",
        """SELECT mission, resolution, paragraph FROM drawdown_decisions WHERE to_date < from_date
           OR number IS NOT NULL AND rate_pct IS NOT NULL OR rate_pct NOT BETWEEN -100 AND 100""",
    ),
    Check(
        "current_tasks.numbered",
        "the current tasks of a mission are numbered from 1 without a gap, and every kind of task has a label",
        """SELECT mission FROM current_tasks GROUP BY mission HAVING max(row) <> count(*) OR min(row) <> 1
           UNION ALL SELECT DISTINCT mission FROM current_tasks ANTI JOIN current_task_kinds USING (task)""",
    ),
)
