"""Matching statements on decisions: when missions were set up and ended, and until when mandates run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from peaceops.book import Figure, View, counted
from peaceops.book.figure import fact
from peaceops.book.rules import rule
from peaceops.book.tables.council import MandatePeriodsRow
from peaceops.claims.assertion import Assertion
from peaceops.claims.counterpart import EARLIER, OTHER, SAME, Counterpart
from peaceops.claims.gazetteer import same_host
from peaceops.claims.know_votes import adopted_on, votes_meant
from peaceops.claims.senders import senders_at
from peaceops.council.mandates import current_mandate, establishing_vote
from peaceops.missions.dates import MANDATE_END, date_figure, dates_of, preferred_of
from peaceops.period import Period

TERMINATES = "terminate"  # act of a decision that ends a mission
TERM = timedelta(days=45)
HANDED_OVER = timedelta(days=45)  # between the end of a mission and the start of the one that took over from it
YEAR = timedelta(days=400)
MONTH, DAYS = 30.44, 12  # days of a month; days by which a term told in months may differ
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
        end = min([s.time.last if s.time else day, *_over(view, s.mission)])
        others = same_host(view, s.mission)
        first = {m: [date_figure(r) for r in dates_of(view, m) if r.what == "start" and r.preferred] for m in others}
        told = [(start, SAME) for start in starts[:1]]
        for mission, began in first.items():  # of "the UN in Congo" each is meant; MONUC is told as MONUSCO
            followed = (
                starts
                and s.words != "start"
                and _followed(view, mission, date.fromisoformat(_day(str(starts[0].value))))
            )
            told += [(f, SAME if s.words == "place" else OTHER) for f in began if s.words == "place" or followed]
        for start, relation in told:
            to = replace(start, value=end.isoformat(), period=Period.day(end))
            years = YEARS_BETWEEN(counted("years-of-mission", mission=s.mission), Period.day(end), [start, to])
            yield Counterpart(years, relation)
        return
    if s.actor:
        yield from _first_of_state(view, s)
        return
    if vote and s.resolution and adopted_on(view, s.resolution) != date.fromisoformat(str(vote.day.value)):
        yield Counterpart(vote.day, SAME, holds=False)  # by another resolution than the one told
        return
    yield from (Counterpart(f, SAME) for f in precise(starts))
    if vote:
        yield Counterpart(vote.day, SAME)
    if s.words == "place":  # "the UN in Congo": each mission of the same host may be meant
        for mission in same_host(view, s.mission):
            yield from (Counterpart(date_figure(r), SAME) for r in dates_of(view, mission) if r.what == "start")
            if set_up := establishing_vote(view, mission):
                yield Counterpart(set_up.day, SAME)


def _followed(view: View, mission: str, start: date) -> bool:
    """Whether a mission ended as another of its place began, which took over from it."""
    return any(abs(last - start) <= HANDED_OVER for last in _over(view, mission))


def _over(view: View, mission: str) -> list[date]:
    """The last day of a mandate that has ended; none or one."""
    row = preferred_of(view, mission).get(MANDATE_END)
    return [row.on_date] if row else []


def open_ended_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Whether the mandate in force has no last day."""
    mandate = current_mandate(view, s.mission, day)
    if mandate:
        yield Counterpart(mandate.until or mandate.since, SAME, holds=mandate.form == "open_ended")


def _first_of_state(view: View, s: Assertion) -> Iterator[Counterpart]:
    if s.time is None:
        return
    now = senders_at(view, s.time.first + timedelta(days=75), s.mission, from_date=s.time.first)
    before = senders_at(
        view, s.time.first - timedelta(days=20), s.mission, from_date=s.time.first - timedelta(days=120)
    )
    row = now.of(s.actor) if now else None
    if row and before:
        earlier = before.of(s.actor)
        yield Counterpart(row.persons, SAME, holds=(earlier.count if earlier else 0) < 0.25 * row.count)


def end_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """When a mission ended: mandate, withdrawal and liquidation; or until when a decision extends its mandate."""
    if s.thing == "term":
        if s.words and not s.resolution:
            yield from _on_the_day(view, s, day)
        yield from _term(view, s, day)
        return
    if s.thing == "expiry":
        yield from _expiry(view, s, day)
        return
    rows = dates_of(view, s.mission)
    yield from (Counterpart(f, SAME) for f in precise([date_figure(r) for r in rows if r.what == MANDATE_END]))
    if s.role == "decided":  # "the Council ended it on Friday": the day of the decision, or the last of the mandate
        missions = (s.mission, *(same_host(view, s.mission) if s.words == "place" else ()))
        yield from (Counterpart(f, SAME) for m in missions for f in _decision_to_end(view, m))
    for row in rows:
        if row.what in ("withdrawal_end", "liquidation_end"):
            left = row.what == "withdrawal_end" and s.role == "left"
            yield Counterpart(date_figure(row), SAME if left else OTHER)
    if s.words == "place":  # "the UN left Haiti": each mission of the same host may be meant
        held = (r for m in same_host(view, s.mission) for r in dates_of(view, m) if r.what == MANDATE_END)
        yield from (Counterpart(date_figure(r), SAME) for r in held)


def _decision_to_end(view: View, mission: str) -> list[Figure]:
    """The day on which the end of a mission was decided: by a decision that ended it, or by the last that set it an
    end; none where the book does not know."""
    rows = sorted(view.where(MandatePeriodsRow, mission=mission), key=lambda r: r.decided_on)
    over = preferred_of(view, mission).get(MANDATE_END)
    last = [r for r in rows if r.act == TERMINATES] or [r for r in rows if over and r.until == over.on_date]
    counts = counted("mandate-decision-day", mission=mission)
    return [fact(r, r.decided_on, counts, r.decided_on, unit="date") for r in last[-1:]]


def precise(dates: list[Figure]) -> list[Figure]:
    """Dates without those that only give the month of a day that another source gives."""
    days = [str(f.value) for f in dates]
    return [f for f in dates if not any(d != str(f.value) and d.startswith(str(f.value)) for d in days)]


def _on_the_day(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Where a sentence tells the day of the decision: that of the vote, if it was another."""
    days = [v.day for v in votes_meant(view, replace(s, unit=""), day)]
    if days and not any(str(d.value).startswith(s.words) for d in days):
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
    told = [r for r in rows if r.until and str(r.until).startswith(str(s.value)) and r.decided_on <= at]
    if s.role == "latest" and told and any(r.decided_on > told[-1].decided_on and r.decided_on <= at for r in rows):
        yield Counterpart(_until(s, told[-1]), EARLIER, holds=True)
        return
    for row in near[-1:]:
        if row.until is None:
            continue
        until = _until(s, row)
        if s.unit == "date":
            right = str(row.until).startswith(str(s.value))
            yield Counterpart(until, SAME, holds=right and all(_lasts(row, months * MONTH) for months in s.also))
        else:
            length = float(s.value or 0) * (12 * MONTH if s.unit == "years" else MONTH)
            yield Counterpart(until, SAME, holds=_lasts(row, length))


def _lasts(row: MandatePeriodsRow, days: float) -> bool:
    """Whether a term lasts so many days, from its first or from that of the decision."""
    starts = [start for start in (row.begins, row.decided_on) if start]
    return row.until is not None and any(abs((row.until - start).days - days) <= DAYS for start in starts)


def _until(s: Assertion, row: MandatePeriodsRow) -> Figure:
    return fact(row, row.until, counted("mandate-end", mission=s.mission), row.decided_on, unit="date")


def _expiry(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """The last day of the mandate that was in force at the text, or that was decided about then; the end of all."""
    last = [r for r in dates_of(view, s.mission) if r.what == "mandate_end"]
    rows = sorted(view.where(MandatePeriodsRow, mission=s.mission), key=lambda r: (r.decided_on, r.resolution))
    at = s.time.last if s.time else day
    ends = [date_figure(r) for r in last if rows or abs(r.on_date - at) <= YEAR]  # no term of before the last is known
    held = [r for r in rows if r.until and r.decided_on <= at + TERM and r.until >= at - YEAR]
    figures = [_until(s, r) for r in held]
    agreeing = [f for f in precise([*figures, *ends]) if str(f.value).startswith(str(s.value)[: len(str(f.value))])]
    for figure in agreeing[:1] or figures[-1:] or ends[:1]:
        yield Counterpart(figure, SAME, holds=bool(agreeing))
