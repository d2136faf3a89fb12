"""Matching statements on decisions: votes, resolutions, mandates, dates of missions, the rules of the Council."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from peaceops.book import Figure, View, counted
from peaceops.book.charter import PERMANENT_MEMBERS
from peaceops.book.figure import fact
from peaceops.book.rules import rule, selection
from peaceops.book.tables.council import CouncilMembersRow, MandatePeriodsRow
from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.counterpart import OTHER, SAME, Counterpart
from peaceops.council.mandates import establishing_vote
from peaceops.council.vote_lists import votes_list
from peaceops.council.votes import Vote, vote_on
from peaceops.errors import PeaceopsError
from peaceops.missions.dates import date_figure, dates_of
from peaceops.people import contributors_at
from peaceops.period import Period

NEAR = timedelta(days=12)  # between a vote and the text that tells it
WEEKS = timedelta(days=60)  # within which a vote is still told as news
TERM = timedelta(days=45)
YEARS_BETWEEN = rule(
    "years-between",
    lambda start, end: round((date.fromisoformat(_day(end)) - date.fromisoformat(_day(start))).days / 365.25, 1),
)
MEMBERS = rule("members-counted", lambda rows, permanent: sum(r.permanent or not permanent for r in rows))


def _day(iso: str) -> str:
    return {4: f"{iso}-07-01", 7: f"{iso}-15"}.get(len(iso), iso)


@selection("council-of-year")
def council_of_year(view: View, *, year: int) -> tuple[CouncilMembersRow, ...]:
    """Members of the Council in a year, a row each."""
    return view.where(CouncilMembersRow, year=year)


def vote_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """The Council's vote that a tally or the word unanimous is about; the Assembly's are not held."""
    if s.thing == "assembly":
        return
    for vote in _votes(view, s, day)[:1]:
        if vote.yes is None:
            continue
        if s.thing == "unanimous":
            yield Counterpart(vote.yes, SAME, holds=vote.unopposed)
            continue
        held = [float(f.value) if f else 0.0 for f in (vote.yes, vote.against, vote.abstain)]
        told = list(s.also)
        yield Counterpart(vote.yes, SAME, holds=held[: len(told)] == told)


def _votes(view: View, s: Assertion, day: date) -> list[Vote]:
    """Votes that may be meant, the likeliest first: the one on the resolution named, else those about the mission in
    the days before the text."""
    if s.resolution:
        try:
            return [vote_on(view, str(s.resolution))]
        except PeaceopsError:
            return []
    at = s.time.last if s.time else day
    if not s.mission or s.mission == ALL:
        return []
    back = NEAR if s.thing == "day" else WEEKS
    try:
        found = votes_list(view, s.mission, frm=at - back, to=at + timedelta(days=2)).votes
    except PeaceopsError:
        return _titled(view, s.mission, at)
    return sorted(found, key=lambda v: abs((date.fromisoformat(str(v.day.value)) - at).days))


def _titled(view: View, body: str, at: date) -> list[Vote]:
    """Votes of the days before the text whose title names another body, which has no votes of its own."""
    found = votes_list(view, None, frm=at - NEAR, to=at + timedelta(days=2)).votes
    return [v for v in found if body.lower() in v.title.lower()]


def resolution_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """The resolution by its number, or the vote on the day that is told."""
    votes = _votes(view, s, day)
    if s.resolution:
        for vote in votes[:1]:
            adopted = date.fromisoformat(str(vote.day.value))
            right = not s.also or int(s.also[0]) == adopted.year
            if s.time and s.time.said:
                first, last = s.time.first, s.time.last
                if s.thing == "eve":
                    first = last = first - timedelta(days=1)
                long = (last - first).days > 20
                right = right and (
                    first <= adopted <= last
                    or (not long and s.thing != "eve" and not s.also and adopted.year != last.year)
                )
            yield Counterpart(vote.day, SAME, holds=right)
        return
    if s.thing == "day" and s.time and votes:
        days = {str(v.day.value): v for v in votes}
        hit = next((v for d, v in days.items() if s.time.first <= date.fromisoformat(d) <= s.time.last), None)
        yield Counterpart((hit or votes[0]).day, SAME, holds=hit is not None)


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
    days = [v.day for v in _votes(view, replace(s, unit=""), day)]
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


def rules_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Seats of the Council, permanent members, and who ends an operation."""
    year = min((s.time.last if s.time else day).year, date.today().year)
    members = council_of_year(view, year=year)
    if not members.rows:
        return
    permanent = s.thing != "seats"
    figure: Figure = MEMBERS(
        counted("council-seats-counted", permanent="yes" if permanent else "no"),
        Period.of_year(year),
        [members],
        permanent=permanent,
    )
    if s.thing == "seats":
        yield Counterpart(figure, SAME)
    elif s.thing == "budget":  # the Assembly decides on budgets, where no State has a veto
        yield Counterpart(figure, SAME, holds=False)
    elif s.thing == "any":
        yield Counterpart(figure, OTHER, holds=True)
    elif s.thing == "decides":
        vote = establishing_vote(view, s.mission) if s.mission != ALL else None
        yield Counterpart(vote.day if vote else figure, SAME, holds=True)
    else:
        right = (s.value in (None, figure.value)) and (not s.actor or s.actor in PERMANENT_MEMBERS)
        yield Counterpart(figure, SAME, holds=right)
