"""Invariants of what happens between decisions: events, reports of the Secretary-General, reviews."""

from __future__ import annotations

from peaceops.book.check import Check

CHECKS = (
    Check(
        "mission_events.missions",
        "an event is of a mission of the book, or of all operations",
        "SELECT source, row, mission FROM mission_events WHERE mission <> 'ALL' AND mission NOT IN (SELECT mission FROM missions)",
    ),
    Check(
        "mission_events.decisions",
        "a decision of the Council among the events is in the votes table, on a day that it can mean, and known from that day",
        """SELECT e.source, e.row, e.document FROM mission_events e LEFT JOIN votes v ON v.vote = e.document
           WHERE e.kind = 'council_decision' AND contains(e.document, 'S/RES/')
           AND (v.vote IS NULL OR v.voted_on NOT BETWEEN e.from_date AND e.to_date OR e.known < v.voted_on)""",
    ),
    Check(
        "mission_events.documents",
        "no event is known before the resolution that tells of it was adopted",
        "SELECT e.source, e.row, e.document FROM mission_events e JOIN votes v ON v.vote = e.document WHERE v.voted_on > e.known",
    ),
    Check(
        "mission_events.planned",
        "an event does not end before it begins, and one that was public before its day is planned",
        "SELECT source, row FROM mission_events WHERE to_date < from_date OR planned <> (known < from_date)",
    ),
    Check(
        "secretary_reports.days",
        "a report is known from its day, which lies in the year of its symbol",
        r"""SELECT mission, document FROM secretary_reports WHERE known <> on_date OR
            nullif(regexp_extract(document, '^S/(\d{4})/', 1), '')::INTEGER <> year(on_date)""",
    ),
    Check(
        "secretary_reports.order",
        "of two reports of one year, the one with the higher number is not dated months before the other",
        r"""WITH numbered AS (SELECT *, regexp_extract(document, '^S/\d{4}/(\d+)', 1)::INTEGER AS number FROM secretary_reports
              WHERE regexp_matches(document, '^S/\d{4}/\d+'))
            SELECT a.document, b.document FROM numbered a JOIN numbered b ON year(a.on_date) = year(b.on_date)
            AND a.number < b.number WHERE a.on_date > b.on_date + INTERVAL 45 DAY""",
    ),
    Check(
        "mission_reviews.answer",
        "a report comes within half a year of the day due: what came later answers another request",
        "SELECT mission, row, due, report FROM mission_reviews WHERE report_known > due + INTERVAL 6 MONTH",
    ),
    Check(
        "mission_reviews.order",
        "a review is asked for before it is due, reported and answered, by a resolution of that day, and known from the request",
        """SELECT m.mission, m.row FROM mission_reviews m LEFT JOIN resolutions r ON r.resolution = m.resolution
           WHERE m.due < m.asked_on OR m.report_known < m.asked_on OR m.followup_known < m.report_known OR m.known < m.asked_on
           OR m.resolution IS NOT NULL AND m.asked_on IS DISTINCT FROM r.adopted_on""",
    ),
)
