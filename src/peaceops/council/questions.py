"""The question put: which review, assessment or plan was asked for on a mission, by whom, by when, and what came of it.

Source: tables mission_reviews (since 2000) and mandate_requests (requests of resolutions, 1990-2026).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from peaceops.book import Figure, View, counted, fact
from peaceops.book.tables.council import MandateRequestsRow
from peaceops.book.tables.news import MissionReviewsRow
from peaceops.period import Period
from peaceops.words.catalogue import Said, said

ASKS = (  # kinds of requests that put a question on the mission's future, the weightiest first
    "review",
    "exit_strategy",
    "options",
    "withdrawal_plan",
    "transition_plan",
    "assessment_or_capability_study",
    "benchmarks",
    "recommendations",
)


@dataclass(frozen=True, slots=True)
class QuestionPut:
    """A review that was asked for. Figures are dates, or words of a row, without a unit. `asked_by`: a symbol with its
    paragraph, or words; `report`: a symbol, "" for none by the day, with its period and the options that it names."""

    what: Figure | Said
    asked_by: str
    asked: Figure | None
    due: Figure | None
    report: str
    reported: Period
    options: Figure | None
    followup: Figure | None
    source: str
    locator: str
    resolution: int | None
    paragraph: str


def questions_put(view: View, mission: str, start: date, day: date) -> tuple[QuestionPut, ...]:
    """Reviews asked for from `start` to `day`, and those asked for before that fall due after `start`; those of the
    Council by paragraph, those with a day first, then the weightiest."""
    reviews = [r for r in view.where(MissionReviewsRow, mission=mission) if _lives(r, start)]
    read = {(r.resolution, r.paragraph) for r in reviews}
    requests = [
        r
        for r in view.where(MandateRequestsRow, mission=mission)
        if r.known >= start and r.kind in ASKS and (r.resolution, r.paragraph) not in read
    ]
    requests.sort(key=lambda r: (r.due is None, ASKS.index(r.kind), r.due or date.max, r.paragraph))
    reviews.sort(key=lambda r: r.asked_on or r.known, reverse=True)
    return (*(_of_review(r, day) for r in reviews), *(_of_request(r) for r in requests))


def _lives(row: MissionReviewsRow, start: date) -> bool:
    asked = row.asked_on or row.report_known
    return bool((asked and asked >= start) or (row.due and row.due >= start))


def _of_review(row: MissionReviewsRow, day: date) -> QuestionPut:
    by = (row.locator or "").partition(";")[0] if row.resolution else row.asked_by
    out = row.report_known is not None and row.report_known <= day
    answered = row.followup_known is not None and row.followup_known <= day

    def words(value: str | None, key: str, known: date | None) -> Figure | None:
        if not value or known is None:
            return None
        return replace(fact(row, value, counted(key, mission=row.mission), known), known=known.isoformat())

    what = fact(row, row.kind, counted("review-asked", mission=row.mission), row.known)
    return QuestionPut(
        what=what,
        asked_by=by,
        asked=_day(row, row.asked_on, "review-asked-on"),
        due=_day(row, row.due, "review-due"),
        report=(row.report or "") if out else "",
        reported=Period.compiled(row.report_text or "", None, row.report_known) if out else Period.none(),
        options=words(row.options_named, "review-options", row.report_known) if out and row.report else None,
        followup=words(row.followup, "review-followup", row.followup_known) if answered else None,
        source=row.source,
        locator=row.locator or "",
        resolution=row.resolution,
        paragraph=row.paragraph or "",
    )


def _day(row: MissionReviewsRow, day: date | None, key: str) -> Figure | None:
    return fact(row, day, counted(key, mission=row.mission), day) if day else None


def _of_request(row: MandateRequestsRow) -> QuestionPut:
    due = fact(row, row.due, counted("request-due", mission=row.mission, kind=row.kind), row.due) if row.due else None
    counts = counted("mandate-decision-day", mission=row.mission)
    return QuestionPut(
        what=said(f"request-{row.kind.replace('_', '-')}"),
        asked_by=row.locator or "",
        asked=fact(row, row.known, counts, row.known),
        due=due,
        report="",
        reported=Period.none(),
        options=None,
        followup=None,
        source=row.source,
        locator=row.locator or "",
        resolution=row.resolution,
        paragraph=row.paragraph,
    )
