"""Invariants of the tables of book/tables/council.py."""

from peaceops.book.charter import EVER_PERMANENT
from peaceops.book.check import Check

UNITING_FOR_PEACE = "34, 87, 88, 110, 119, 120, 132, 157, 462, 2623"
THEMES = "('WPS', 'TERR', 'NPT', 'TRIB', 'ADM', 'OTH')"
PERMANENT = str(tuple(sorted(EVER_PERMANENT)))

CHECKS: tuple[Check, ...] = (
    Check(
        "council_members.seats",
        "every year has as many Council members as the Charter says: 11 to 1965, 15 since 1966, of them 5 permanent",
        """SELECT year, count(*) AS members FROM council_members GROUP BY year
           HAVING count(*) <> CASE WHEN year < 1966 THEN 11 ELSE 15 END OR count(*) FILTER (WHERE permanent) <> 5""",
    ),
    Check(
        "council_members.permanent",
        "permanent members of the Council are China, France, the United Kingdom, the United States, and the Soviet Union to 1991, the Russian Federation since",
        f"""SELECT year, iso3 FROM council_members
            WHERE permanent <> (iso3 IN {PERMANENT}) OR iso3 = 'SUN' AND year > 1991 OR iso3 = 'RUS' AND year < 1992""",
    ),
    Check(
        "council_members.group",
        "a State is in one regional group in all its years on the Council",
        """SELECT iso3, count(DISTINCT regional_group) AS groups FROM council_members GROUP BY iso3 HAVING groups > 1""",
    ),
    Check(
        "council_members.terms",
        "the term of an elected member ends in the year or the next one",
        "SELECT year, iso3, term_end FROM council_members WHERE term_end NOT BETWEEN year AND year + 1",
    ),
    Check(
        "votes.cast",
        "every vote has one cast a seat, 11 to 1965 and 15 since 1966, but for texts adopted in parts, which have none and no totals",
        """SELECT v.vote, count(m.iso3) AS members FROM votes v LEFT JOIN member_votes m USING (vote)
           GROUP BY v.vote, v.voted_on, v.outcome, v.yes, v.against, v.abstain, v.not_voting, v.not_participating
           HAVING count(m.iso3) <> CASE WHEN v.outcome = 'adopted_in_parts' THEN 0 WHEN v.voted_on < DATE '1966-01-01' THEN 11 ELSE 15 END
           OR v.outcome = 'adopted_in_parts' AND coalesce(v.yes, v.against, v.abstain, v.not_voting, v.not_participating) IS NOT NULL""",
    ),
    Check(
        "votes.casts",
        "a cast is Y, N, A, NV, NP, or ? on the five votes of 1947, 1948 and 1961 whose breakdown is not known",
        """SELECT v.vote, m.cast FROM member_votes m JOIN votes v USING (vote) WHERE m.cast NOT IN ('Y', 'N', 'A', 'NV', 'NP')
           AND NOT (m.cast = '?' AND v.vote IN ('S/516', 'S/1148', 'S/1158', 'S/1159', 'S/4905'))""",
    ),
    Check(
        "votes.counts",
        "totals of a vote are the casts of its members, where the breakdown is known",
        """SELECT v.vote FROM votes v JOIN member_votes m USING (vote) GROUP BY v.vote, v.yes, v.against, v.abstain, v.not_voting, v.not_participating
           HAVING NOT bool_or(m.cast = '?') AND (v.yes, v.against, v.abstain, v.not_voting, v.not_participating) IS DISTINCT FROM
           (count(*) FILTER (WHERE m.cast = 'Y'), count(*) FILTER (WHERE m.cast = 'N'),
            count(*) FILTER (WHERE m.cast = 'A'), count(*) FILTER (WHERE m.cast = 'NV'), count(*) FILTER (WHERE m.cast = 'NP'))""",
    ),
    Check(
        "votes.members",
        "those who vote are members of the Council in that year",
        """SELECT v.vote, m.iso3 FROM member_votes m JOIN votes v USING (vote)
           ANTI JOIN council_members c ON c.year = year(v.voted_on) AND c.iso3 = m.iso3""",
    ),
    Check(
        "votes.orphans",
        "every member's cast belongs to a vote of the book",
        "SELECT DISTINCT m.vote FROM member_votes m ANTI JOIN votes v USING (vote)",
    ),
    Check(
        "drafts.votes",
        "every draft with its words was adopted on the day from which it is known, and its words are of a draft of the book",
        """SELECT d.vote FROM drafts d LEFT JOIN votes v USING (vote) WHERE v.outcome IS NULL OR v.outcome NOT LIKE 'adopted%'
           OR v.voted_on <> d.known UNION SELECT w.vote FROM draft_words w ANTI JOIN drafts d USING (vote)""",
    ),
    Check(
        "drafts.sponsors",
        "sponsors of drafts are States of the book, each once; texts have ten words or more, and no more words of a kind than words",
        """SELECT d.vote FROM drafts d WHERE d.words < 10 OR len(string_split(d.sponsors, ';')) <> len(list_distinct(string_split(d.sponsors, ';')))
           UNION SELECT d.vote FROM (SELECT vote, unnest(string_split(sponsors, ';')) AS iso3 FROM drafts) d ANTI JOIN states s USING (iso3)
           UNION SELECT w.vote FROM draft_words w JOIN drafts d USING (vote) WHERE w.times > d.words""",
    ),
    Check(
        "votes.vetoes",
        "vetoes are negative votes of permanent members on drafts that had the votes, and only such drafts are vetoed",
        f"""SELECT v.vote FROM votes v JOIN member_votes m USING (vote) GROUP BY v.vote, v.vetoes, v.outcome
            HAVING v.vetoes <> CASE WHEN v.outcome = 'vetoed' THEN count(*) FILTER (WHERE m.cast = 'N' AND m.iso3 IN {PERMANENT}) ELSE 0 END
            OR (v.vetoes > 0) <> (v.outcome = 'vetoed')""",
    ),
    Check(
        "votes.outcome",
        "a draft is adopted when it has the affirmative votes (7 to 1965, 9 since) and no permanent member against; short of a majority "
        "when it lacks them; exceptions: adoptions without a vote, procedural decisions to call the Assembly or take a matter off the "
        f"agenda (S/RES/{UNITING_FOR_PEACE}), and S/5134, recorded with two outcomes",
        f"""SELECT v.vote, v.outcome, v.yes FROM votes v
            JOIN council_rules r ON r.from_date = (SELECT max(from_date) FROM council_rules WHERE from_date <= v.voted_on)
            JOIN (SELECT vote, count(*) FILTER (WHERE "cast" = 'N' AND iso3 IN {PERMANENT}) AS p5 FROM member_votes GROUP BY vote) n USING (vote)
            WHERE v.yes IS NOT NULL AND v.not_voting <> r.members AND v.symbol <> 'S/5134'
            AND coalesce(v.resolution, 0) NOT IN ({UNITING_FOR_PEACE})
            AND v.outcome <> CASE WHEN v.yes < r.majority THEN 'short_of_majority' WHEN n.p5 > 0 THEN 'vetoed' ELSE 'adopted' END""",
    ),
    Check(
        "votes.resolutions",
        "adopted votes and resolutions are the same, one to one and on the same day",
        """SELECT coalesce(v.resolution, r.resolution) AS resolution FROM (SELECT * FROM votes WHERE outcome IN ('adopted', 'adopted_in_parts')) v
           FULL JOIN resolutions r USING (resolution) WHERE v.voted_on IS DISTINCT FROM r.adopted_on""",
    ),
    Check(
        "votes.one_item",
        "the resolutions on a mission come under one country's agenda item; exceptions: texts that move troops between neighbours "
        "(S/RES/1657, 1669, 1951, 1968, 1992), and the presence of UNPROFOR in the former Yugoslav Republic of Macedonia (S/RES/842)",
        f"""SELECT mission, count(DISTINCT agenda) AS items FROM votes WHERE resolution IS NOT NULL
           AND resolution NOT IN (842, 1657, 1669, 1951, 1968, 1992) AND agenda NOT IN {THEMES}
           GROUP BY mission HAVING mission IS NOT NULL AND items > 1""",
    ),
    Check(
        "votes.country_under_theme",
        "no title of a resolution under themes (women, children, protection, peacekeeping) or non-proliferation names a State",
        """SELECT v.resolution, s.name FROM votes v JOIN states s ON regexp_matches(v.title, '\\b' || split_part(s.name, ' (', 1) || '\\b')
           WHERE v.resolution IS NOT NULL AND v.agenda IN ('WPS', 'NPT')""",
    ),
    Check(
        "votes.admission",
        "admissions of States to the United Nations come under the item of that name, and no country's",
        """SELECT resolution, title FROM votes WHERE resolution IS NOT NULL AND agenda <> 'ADM'
           AND regexp_matches(title, '^(The )?([Aa]dmission of|[Aa]pplication of .* membership)')""",
    ),
    Check(
        "resolutions.complete",
        "resolutions are numbered from 1 without a gap",
        "SELECT max(resolution) AS last, count(*) AS rows FROM resolutions HAVING max(resolution) <> count(*)",
    ),
    Check(
        "resolutions.order",
        "days of adoption rise with the numbers, without exception",
        """SELECT resolution, adopted_on FROM (SELECT *, max(adopted_on) OVER (ORDER BY resolution ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
            FROM resolutions) WHERE adopted_on < before""",
    ),
    Check(
        "resolutions.symbol",
        "the symbol of a resolution has its number and the year of adoption",
        "SELECT resolution, symbol FROM resolutions WHERE symbol <> 'S/RES/' || resolution || ' (' || year(adopted_on) || ')'",
    ),
    Check(
        "mandate_periods.words",
        "acts and forms of mandate periods come from their vocabularies, and an open-ended mandate has no end",
        """SELECT mission, resolution FROM mandate_periods WHERE act NOT IN ('establish', 'extend', 'terminate', 'other')
           OR form NOT IN ('fixed_term', 'open_ended', 'not_read') OR until IS NOT NULL AND form <> 'fixed_term'""",
    ),
    Check(
        "mandate_periods.ends",
        "a mandate does not end before the decision, nor more than three years after it",
        "SELECT mission, resolution, until FROM mandate_periods WHERE until < decided_on OR until > decided_on + INTERVAL 3 YEAR",
    ),
    Check(
        "mandate_periods.rise",
        "later decisions do not shorten a mandate, save decisions that end it and S/RES/881 (1993) on UNOMIG",
        """SELECT mission, resolution, until FROM (SELECT *, max(until) OVER (PARTITION BY mission ORDER BY resolution
           ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before FROM mandate_periods) WHERE until < before AND act <> 'terminate' AND resolution <> 881""",
    ),
    Check(
        "mandate_periods.established_once",
        "a mission is established once, and not extended or ended before that",
        """SELECT e.mission, e.resolution FROM mandate_periods e JOIN mandate_periods p USING (mission)
           WHERE e.act = 'establish' AND (p.act = 'establish' AND p.resolution <> e.resolution
           OR p.act IN ('extend', 'terminate') AND p.resolution < e.resolution)""",
    ),
    Check(
        "mandate_periods.missions",
        "missions of mandate periods, closings and coded tasks are in the missions table, and their resolutions in the book",
        """SELECT DISTINCT mission FROM (SELECT mission FROM mandate_periods UNION SELECT mission FROM closings
           UNION SELECT mission FROM mandate_tasks UNION SELECT mission FROM resolutions WHERE mission IS NOT NULL
           UNION SELECT mission FROM votes WHERE mission IS NOT NULL) ANTI JOIN missions USING (mission)
           UNION ALL SELECT DISTINCT mission FROM mandate_periods ANTI JOIN resolutions USING (resolution)""",
    ),
    Check(
        "closings.vote",
        "the vote in a closing is that of the votes table",
        """SELECT c.mission, c.decision FROM closings c JOIN votes v ON v.vote = c.decision
           WHERE (c.yes, c.against, c.abstain) <> (v.yes, v.against, v.abstain)""",
    ),
    Check(
        "closings.known_votes",
        "every closing and every key decision names a vote of the book",
        """SELECT decision FROM closings c ANTI JOIN votes v ON v.vote = c.decision
           UNION ALL SELECT k.vote FROM key_decisions k ANTI JOIN votes v USING (vote)""",
    ),
    Check(
        "closings.dates",
        "the last day of a mandate does not come before the decision, nor the withdrawal of most of a mission before 2 months to its last day",
        """SELECT mission FROM closings WHERE last_day < decided_on OR withdrawal_deadline < last_day - INTERVAL 70 DAY""",
    ),
    Check(
        "closings.follow_on",
        "what followed a closing is of the kinds of the table, nothing beside none, and a mission among it is a political or a peacekeeping one, as is said",
        """WITH k AS (SELECT mission, unnest(string_split(follow_on_kinds, ';')) AS kind FROM closings),
                m AS (SELECT mission, follow_on_kinds AS kinds, unnest(string_split(follow_on_missions, ';')) AS heir FROM closings)
           SELECT mission FROM k WHERE kind NOT IN ('none', 'political', 'peacekeeping', 'team', 'regional', 'envoy', 'liaison', 'running', 'undecided')
           UNION ALL SELECT mission FROM closings WHERE follow_on_kinds LIKE '%none%' AND (follow_on_kinds <> 'none' OR follow_on_missions IS NOT NULL)
           UNION ALL SELECT m.mission FROM m LEFT JOIN missions h ON h.mission = m.heir
             WHERE NOT coalesce(list_has_any(string_split(m.kinds, ';'), CASE h.kind WHEN 'spm' THEN ['political', 'regional'] ELSE ['peacekeeping'] END) AND h.mission IS NOT NULL, false)""",
    ),
    Check(
        "council_events.acts",
        "every outcome is coded, and those with a symbol have it",
        """SELECT row FROM council_events WHERE (outcome IS NULL) <> (act IS NULL)
           OR (document IS NOT NULL) <> (coalesce(act, '') IN ('resolution', 'statement', 'draft', 'note')) OR NOT contains(outcome, document)""",
    ),
    Check(
        "operation_vetoes.would",
        "what a vetoed draft would have done is of the kinds of the table",
        "SELECT draft FROM operation_vetoes WHERE would NOT IN ('establish', 'renew', 'end', 'end_and_replace', 'finance', 'other')",
    ),
    Check(
        "operation_vetoes.vote",
        "a vetoed draft on a mandate has the totals and the day of the votes table",
        """SELECT o.draft FROM operation_vetoes o LEFT JOIN votes v ON v.vote = o.draft
           WHERE (o.yes, o.against, o.abstain, o.not_voting, o.voted_on)
             IS DISTINCT FROM (v.yes, v.against, v.abstain, v.not_voting + v.not_participating, v.voted_on)""",
    ),
    Check(
        "recent_decisions.vote",
        "a recent decision with a symbol has the day and the totals of its vote, and is known from that day",
        """SELECT d.row, d.symbol FROM recent_decisions d LEFT JOIN votes v ON v.vote = d.symbol WHERE d.symbol IS NOT NULL
           AND ((d.on_date, d.known) IS DISTINCT FROM (v.voted_on, v.voted_on)
           OR split_part(d.vote_text, ' ', 1) IS DISTINCT FROM v.yes || '-' || v.against || '-' || v.abstain)""",
    ),
    Check(
        "recent_decisions.unjoined",
        "a recent decision without a symbol is not on a day on which the Council voted on the mission, and none lies ahead of its page",
        """SELECT d.row FROM recent_decisions d LEFT JOIN votes v ON v.mission = d.mission AND v.voted_on = d.on_date AND v.outcome = 'adopted'
           WHERE d.symbol IS NULL AND v.vote IS NOT NULL OR d.on_date > last_day(d.known)""",
    ),
    Check(
        "mandate_tasks.periods",
        "coded periods are whole months, do not end before they begin, and do not begin before the document",
        """SELECT mission, task, document FROM mandate_tasks WHERE day(from_month) <> 1 OR day(to_month) <> 1 OR to_month < from_month
           OR source = 'pema' AND from_month < date_trunc('month', known)""",
    ),
    Check(
        "mandate_tasks.codes",
        "every coded task has a label in our words",
        "SELECT DISTINCT task FROM mandate_tasks ANTI JOIN task_codes USING (task)",
    ),
    Check(
        "mandate_tasks.overlap",
        "TAMM codes a task of a mission once a month",
        """SELECT a.mission, a.task, a.document FROM mandate_tasks a JOIN mandate_tasks b ON a.mission = b.mission AND a.task = b.task
           AND a.source = 'tamm' AND b.source = 'tamm' AND a.from_month < b.from_month WHERE a.to_month >= b.from_month""",
    ),
    Check(
        "successors.kinds",
        "what followed a mission is of a known kind, and an amount says what it is and of which year",
        """SELECT row, kinds FROM (SELECT *, unnest(string_split(kinds, ';')) AS kind FROM successors)
           WHERE kind NOT IN ('political', 'peacekeeping', 'team', 'regional', 'envoy', 'host', 'support', 'mixed', 'none')
           OR amount_usd IS NOT NULL AND (amount_what IS NULL OR amount_year IS NULL)""",
    ),
    Check(
        "successors.after",
        "a mission is not its own successor, and what followed did not begin before the mission that it followed",
        """SELECT s.row FROM successors s LEFT JOIN mission_dates d ON d.mission = s.mission AND d.what = 'start'
           WHERE s.mission = s.successor_mission OR s.from_date < d.on_date""",
    ),
    Check(
        "handovers.kinds",
        "who takes a task over is of a known kind",
        """SELECT row, taker_kinds FROM (SELECT *, unnest(string_split(taker_kinds, ';')) AS kind FROM handovers)
           WHERE kind NOT IN ('host', 'team', 'regional', 'office', 'successor', 'mission', 'open')""",
    ),
)
