"""Matching statements on decisions: when missions were set up and ended, and until when mandates run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from peaceops.book import View, counted
from peaceops.book.figure import fact
from peaceops.book.rules import rule
from peaceops.book.tables.council import MandatePeriodsRow
from peaceops.claims.assertion import Assertion
from peaceops.claims.counterpart import OTHER, SAME, Counterpart
from peaceops.claims.know_votes import votes_meant
from peaceops.council.mandates import establishing_vote
from peaceops.missions.dates import date_figure, dates_of
from peaceops.people import contributors_at
from peaceops.period import Period

TERM = timedelta(days=45)
YEARS_BETWEEN = rule(
    "years-between",
    lambda start, end: round((date.fromisoformat(_day(end)) - date.fromisoformat(_day(start))).days / 365.25, 1),
)


def _day(iso: str) -> str:
    return {4: f"{iso}-07-01", 7: f"{iso}-15"}.get(len(iso), iso)


def start_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """When a mission was set up and began; how long ago; when a State's people first stood in it."""
    rows = [r for r in dates_of(view, s.mission) if r.what == "start"]
    starts = [date_figure(r) for r in rows]
    vote = establishing_vote(view, s.mission)
    if s.thing == "duration":
        end = s.time.last if s.time else day
        for start in starts[:1]:
            to = replace(start, value=end.isoformat(), period=Period.day(end))
            yield Counterpart(
                YEARS_BETWEEN(counted("years-of-mission", mission=s.mission), Period.day(end), [start, to])
            )
        return
    if s.actor:
        yield from _first_of_state(view, s)
        return
    yield from (Counterpart(f, SAME) for f in starts)
    if vote:
        yield Counterpart(vote.day, SAME)


def _first_of_state(view: View, s: Assertion) -> Iterator[Counterpart]:
    if s.time is None:
        return
    now = contributors_at(view, s.time.first + timedelta(days=75), s.mission, from_date=s.time.first)
    before = contributors_at(
        view, s.time.first - timedelta(days=20), s.mission, from_date=s.time.first - timedelta(days=120)
    )
    row = now.of(s.actor) if now else None
    if row and before:
        earlier = before.of(s.actor)
        yield Counterpart(row.persons, SAME, holds=(earlier.count if earlier else 0) < 0.25 * row.count)


def end_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """When a mission ended: mandate, withdrawal and liquidation; or until when a decision extends its mandate."""
    if s.thing in ("term", "expiry"):
        if s.words and not s.resolution:
            yield from _on_the_day(view, s, day)
        yield from _term(view, s, day)
        return
    for row in dates_of(view, s.mission):
        if row.what in ("mandate_end", "withdrawal_end", "liquidation_end"):
            yield Counterpart(date_figure(row), SAME if row.what == "mandate_end" else OTHER)


def _on_the_day(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Where a sentence tells the day of the decision: that of the vote, if it was another."""
    days = [v.day for v in votes_meant(view, replace(s, unit=""), day)]
    if days and s.words not in [str(d.value) for d in days]:
        yield Counterpart(days[0], SAME, holds=False)


def _term(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Terms that decisions of the days before the text set: their last day, or their length."""
    at = s.time.last if s.time and s.time.said and s.unit != "date" else day
    rows = sorted(view.where(MandatePeriodsRow, mission=s.mission), key=lambda r: (r.decided_on, r.resolution))
    if s.resolution:
        rows = [r for r in rows if r.resolution == s.resolution] or rows
        near = [r for r in rows if r.resolution == s.resolution]
    else:
        near = [r for r in rows if -TERM <= r.decided_on - at <= timedelta(days=5)]
        if s.unit == "date" and not near:
            near = [r for r in rows if r.until and str(r.until)[: len(str(s.value))] == str(s.value)]
        if s.thing == "expiry":
            near = [r for r in rows if r.until and r.decided_on < at and r.until >= at][:1] or near
    for row in near[-1:]:
        if row.until is None:
            continue
        until = fact(row, row.until, counted("mandate-end", mission=s.mission), row.decided_on, unit="date")
        if s.unit == "date":
            yield Counterpart(until, SAME, holds=str(row.until).startswith(str(s.value)))
        else:
            days = {(row.until - start).days for start in (row.begins, row.decided_on) if start}
            length = float(s.value or 0) * (365.25 if s.unit == "years" else 30.44)
            yield Counterpart(until, SAME, holds=any(abs(d - length) <= 12 for d in days))
