"""Matching statements on money: budgets, rates of assessment, what a State pays and owes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from peaceops.book import Figure, View, counted
from peaceops.book.rules import SHARE_PCT, rule
from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.counterpart import EARLIER, OTHER, SAME, Counterpart
from peaceops.claims.groups import rates_known
from peaceops.missions.dates import MANDATE_END, preferred_of
from peaceops.money.arrears import arrears_of, owed_to_contributors
from peaceops.money.cost import CostLine, cost_history
from peaceops.money.payer_appropriations import appropriations_of
from peaceops.money.payers import payment_cap, regular_rates
from peaceops.money.portfolio import budget_totals_for, portfolio
from peaceops.money.rates import rates_by_state
from peaceops.period import FINANCIAL_YEAR, Period, fy_of

PART_YEAR, PART_TOLD = "part_year", 200  # extent of an amount; days from its first within which it is told
GIVEN, ASKED = ("enacted", "continuing"), ("request",)  # stages of what a payer's parliament gives, and is asked for
ADOPTION = range(5, 9)  # months in which a text may mean the year that begins in July
BY_UN = "by_un"  # role of what the Organization itself owes its contributors
EVERY_ACCOUNT = "all accounts"  # scope of an amount owed to the Organization in all
OPEN_ACCOUNT = ("unnamed", "both")  # what a statement is of that names no account, or the regular budget too
WHOLE = "whole"  # what a statement is of that names all that the Organization spends
REGULAR = "regular"  # what a statement or an amount owed is of, beside peacekeeping
NO_TOTAL = ("change", "cumulative")  # roles of amounts that are no year's
A_MONTH = 31  # days
MONTHS_TOLD = 100  # days from a day that is told, within which a statement of what is owed is of it
TO_THE_DIGIT = 0.001  # of a rate: to three places only the scale of the regular budget is told
SCALE = 0.02  # by which a rate differs from that of the scale before, as a share of it
DECIDED = 11  # month from which the rates of the next year are told
OF_YEAR_BEFORE = 6  # month until which the running financial year began in the year before
NEXT_TO = 0.002  # by which rates of one scale may differ and be told for each other, as a share
SCALE_YEARS, FIRST_OF_SCALE = 3, 0  # of a scale: 2016, 2019, 2022 begin one
NO_MISSIONS, KNOWN = ("UNLB", "RSCE", "SUPPORT_ACCOUNT", "OTHER"), 5  # lines of a year that are none; least of those
FIRST_RATES = 2001  # first year of the rates of peacekeeping
PAST = 3  # financial years back from which a figure may be told as today's
RATE_TIMES_TOTAL = rule("rate-times-total", lambda total, rate: round(total * rate / 100))
FROM_OTHERS = rule("from-all-others", lambda share: 100 - share)


def years_of(s: Assertion, day: date) -> list[str]:
    """The financial years that a statement may mean, the likeliest first."""
    if s.time and s.time.said and (s.time.last - s.time.first).days > 300:
        first, last = s.time.first, s.time.last
        if (first.month, last.month) == (7, 6):
            return [str(Period.of_fy(first.year))]
        return [str(Period.of_fy(y)) for y in dict.fromkeys((first.year, first.year - 1, last.year))]
    at = s.time.last if s.time else day
    year = int(str(fy_of(at))[:4])
    if at.month in ADOPTION:
        order = (year, year + 1) if at.month >= 7 else (year + 1, year)
        return [str(Period.of_fy(y)) for y in (*order, year - 1 if at.month >= 7 else year)][:3]
    return [str(Period.of_fy(year))]


def _before(years: list[str]) -> list[str]:
    first = min(int(fy[:4]) for fy in years)
    return [str(Period.of_fy(first - n)) for n in range(1, PAST + 1)]


def total_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Totals of all operations that documents name, of the year meant and of those before it."""
    if s.thing == "regular" or s.role in NO_TOTAL:
        return
    years = years_of(s, day)
    for relation, fys in ((SAME, years), (EARLIER, _before(years) if not (s.time and s.time.said) else [])):
        for fy in fys:
            for total in budget_totals_for(view, fy):
                if total.amount is None:
                    continue
                proposed = total.status == "proposed"
                meant = proposed == (s.role == "proposed") or total.status == "recommended"
                yield Counterpart(total.amount, relation if meant and s.thing != WHOLE else OTHER)


def cost_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Amounts of a mission for the year meant, and for those before it."""
    if s.thing == "costliest":
        yield from _costliest(view, s, day)
        return
    if s.role in NO_TOTAL:
        return
    if s.words == "costliest":
        yield from (Counterpart(e.figure, OTHER, e.holds) for e in _costliest(view, s, day) if not e.holds)
    years = years_of(s, day)
    calendar = {str((s.time.last if s.time else day).year)}
    end = preferred_of(view, s.mission).get(MANDATE_END)
    over = end is not None and end.on_date < day and not (s.time and s.time.said)  # told of any of its years
    history = cost_history(view, s.mission)
    lines = [x for x in history if x.extent == "whole"]
    spent = any(x.status == "spent" and (over or x.fy in years) for x in lines)
    for line in history:
        near = abs((line.period.first - (s.time.last if s.time else day)).days) <= PART_TOLD
        if line.extent == PART_YEAR and (line.fy in years or near):
            yield Counterpart(line.amount, OTHER)
    for line in lines:
        mine = over or line.fy in years or (line.period.kind != FINANCIAL_YEAR and line.fy in calendar)
        if mine:
            yield Counterpart(line.amount, SAME if _as_told(line, s, spent=spent) else OTHER)
        elif line.fy in _before(years) and not (s.time and s.time.said):
            yield Counterpart(line.amount, EARLIER)


def _as_told(line: CostLine, s: Assertion, *, spent: bool) -> bool:
    """Whether an amount is of the kind that the words name: proposed, spent (where what was spent is known: `spent`),
    with the shares of support or without them."""
    if (line.status == "proposed") != (s.role == "proposed"):
        return False
    if s.role == "spent" and spent:
        return line.status == "spent"
    return line.shares != {"without_shares": "yes", "with_shares": "no"}.get(s.role)


def _costliest(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """The costs of a mission in a year meant, and whether none costs more: in the year that bears it out, else in the
    likeliest."""
    told = [found for fy in years_of(s, day)[:2] if (found := _by_cost(view, s.mission, fy))]
    own = next((pair for pair in told if pair[0].mission == pair[1].mission), next(iter(told), None))
    if own:
        yield Counterpart(own[0].amount, SAME, holds=own[0].mission == own[1].mission)
        if own[0].mission != own[1].mission:
            yield Counterpart(own[1].amount, SAME, holds=False)


def _by_cost(view: View, mission: str, fy: str) -> tuple[CostLine, CostLine] | None:
    """The line of a mission in a financial year, and that of the mission that costs most, where most are known."""
    found = portfolio(view, fy)
    own = found.of(mission) if found else None
    lines = [x for x in found.lines if x.mission not in NO_MISSIONS] if found else []
    return (own, lines[0]) if own and len(lines) >= KNOWN else None


def share_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """A State's rate in the peacekeeping scale and in the regular one, of the years meant; limits of its own law."""
    first, last = (s.time.first, s.time.last) if s.time else (day, day)
    years = range(first.year, min(last.year, first.year + 2) + 1)
    if first.month == 12 and (last - first).days < 32:
        years = range(first.year, first.year + 2)
    if s.thing == "together":
        yield from rates_known(view, s, years) if s.words else ()
        return
    if s.thing == "others":
        yield from (Counterpart(_others(f)) for y in years if (f := peacekeeping_rate(view, s.actor or "USA", y)))
        return
    if moved := _moved_the_other_way(view, s, years[0]):
        yield Counterpart(moved, holds=False)
    if s.thing == WHOLE:
        yield from (replace(e, relation=OTHER) for e in share_known(view, replace(s, thing=""), day))
        return
    meant = OTHER if s.thing == "regular" else SAME
    exact = s.thing == "open" and s.step <= TO_THE_DIGIT
    if s.thing == "open":  # the text names neither budget: a rate that is only the regular one needs context
        s = replace(s, thing="")
    decided = s.time is not None and not s.time.said and first.month >= DECIDED
    for year in (*years, first.year + 1) if decided else years:
        if rate := peacekeeping_rate(view, s.actor, year):
            yield Counterpart(rate, meant)
        if regular := regular_rates(view, year).get(s.actor):
            yield Counterpart(regular, SAME if meant == OTHER or exact else OTHER)
    if rate := _of_running_year(view, s, first):
        yield Counterpart(rate, meant)
    yield from _rates_before(view, s, first, meant)
    if cap := payment_cap(view, s.actor, last) or payment_cap(view, s.actor, date(2017, 12, 31)):
        yield Counterpart(cap, SAME if s.thing == "cap" or s.hedge == "most" else OTHER)


def _rates_before(view: View, s: Assertion, day: date, meant: str) -> Iterator[Counterpart]:
    """The rates of the years before; an undated text may mean any scale."""
    back = day.year - FIRST_RATES if s.time is None else 4
    for year in range(day.year - back, day.year):
        if rate := peacekeeping_rate(view, s.actor, year):
            yield Counterpart(rate, OTHER if meant == OTHER else SAME if s.role == "before" else EARLIER)
        if (regular := regular_rates(view, year).get(s.actor)) and s.role == "before" and meant == OTHER:
            yield Counterpart(regular)


def _of_running_year(view: View, s: Assertion, day: date) -> Figure | None:
    """The rate of the first half of the financial year that runs on the day of a text: that of the calendar year
    before, where it is of the same scale and next to that of the day."""
    begins = day.year % SCALE_YEARS == FIRST_OF_SCALE
    if s.time is None or s.time.said or begins or day.month > OF_YEAR_BEFORE:
        return None
    before, now = (peacekeeping_rate(view, s.actor, y) for y in (day.year - 1, day.year))
    near = before and now and abs(float(before.value) - float(now.value)) <= NEXT_TO * float(now.value)
    return before if near else None


def _moved_the_other_way(view: View, s: Assertion, year: int) -> Figure | None:
    """The rate of a year of which a text says that it rose, where it fell from the scale before, or the reverse."""
    now = peacekeeping_rate(view, s.actor, year)
    if s.role not in ("rose", "fell") or now is None:
        return None
    rates = (peacekeeping_rate(view, s.actor, y) for y in range(year - 1, year - PAST - 1, -1))
    before = next((r for r in rates if r and abs(float(r.value) - float(now.value)) > SCALE * float(now.value)), None)
    rose = before is not None and float(now.value) > float(before.value)
    return now if before is not None and rose != (s.role == "rose") else None


def peacekeeping_rate(view: View, iso3: str, year: int) -> Figure | None:
    """A State's peacekeeping rate of a calendar year, per cent; None where the database has none."""
    found = rates_by_state(view, year).get(iso3)
    return found.peacekeeping if found else None


def _others(rate: Figure) -> Figure:
    counts = counted("share-of-all-others", of=rate.counted)
    return FROM_OTHERS(counts, rate.period, [rate])


def payment_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """What a State pays: its rate times the total of a year; amounts that documents name as paid."""
    at = s.time.last if s.time else day
    for row in arrears_of(view, iso3=s.actor):
        if abs((row.amount.period.last - at).days) < 300 and row.amount.status == "paid":
            own = (s.thing == REGULAR) == (REGULAR in row.scope)
            yield Counterpart(row.amount, SAME if s.role == "paid" and own else OTHER)
    for given in appropriations_of(view, s.actor) if s.thing != REGULAR else ():
        running = given.amount.period.first <= at and (s.time.first if s.time else day) <= given.amount.period.last
        if running and given.stage in (*GIVEN, *ASKED):
            yield Counterpart(given.amount, SAME if s.role == "appropriated" and given.stage in GIVEN else OTHER)
    if s.role in ("paid", "appropriated", *NO_TOTAL):
        return
    years = years_of(s, day)
    for relation, fys in ((SAME, years), (EARLIER, _before(years)[:1] if not (s.time and s.time.said) else [])):
        for fy in fys:
            start = int(fy[:4])
            rate = peacekeeping_rate(view, s.actor, start) or peacekeeping_rate(view, s.actor, start + 1)
            if rate is None:
                continue
            for total in _to_be_paid(view, s, fy):
                counts = counted("rate-of-total", state=s.actor, of=total.counted)
                part = RATE_TIMES_TOTAL(counts, total.period, [total, rate])
                yield Counterpart(part, OTHER if s.thing in ("regular", "both") else relation, loose=True)


def _to_be_paid(view: View, s: Assertion, fy: str) -> list[Figure]:
    """What all States together pay for a financial year: of a mission where the statement is on one, else of all."""
    if s.mission not in ("", ALL):
        lines = cost_history(view, s.mission)
        return [x.amount for x in lines if x.extent == "whole" and x.fy == fy and x.status != "proposed"]
    totals = budget_totals_for(view, fy)
    return [t.amount for t in totals if t.amount is not None and t.status != "proposed"]


def _share_owed(view: View, s: Assertion, at: date) -> Iterator[Counterpart]:
    """What a State owes of what all owe together, in the statements nearest to each other and to the time."""
    near = timedelta(days=150).days
    own = [r for r in arrears_of(view, iso3=s.actor or "USA") if abs((r.amount.period.last - at).days) <= near]
    every = [r for r in arrears_of(view, everyone=True) if abs((r.amount.period.last - at).days) <= near]
    own = [r for r in own if r.amount.status == "outstanding" and r.scope == "peacekeeping"]
    every = [r for r in every if r.amount.status == "outstanding" and r.scope == "peacekeeping"]
    if own and every:
        mine = min(own, key=lambda r: abs((r.amount.period.last - at).days)).amount
        whole = min(every, key=lambda r: abs((r.amount.period.last - mine.period.last).days)).amount
        if float(mine.value) <= float(whole.value):  # statements of different days may be of more than all owed
            yield Counterpart(SHARE_PCT(counted("share-owed", of=whole.counted), mine.period, [mine, whole]))


def _of_another_month(s: Assertion, day: date) -> bool:
    """Whether what is owed on a day is not what was owed at a month or day told: debts move with each payment."""
    told = s.time is not None and s.time.said and (s.time.last - s.time.first).days <= A_MONTH
    return s.time is not None and told and not -A_MONTH <= (day - s.time.last).days <= A_MONTH


def arrears_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Amounts owed at about the time, by the State or by all."""
    at = s.time.last if s.time else day
    mission = "" if s.mission in ("", ALL) else s.mission
    if s.unit == "percent":
        yield from _share_owed(view, s, at)
        return
    if s.role == BY_UN:
        rows = owed_to_contributors(view)
    else:
        rows = arrears_of(view, iso3=s.actor) if s.actor else arrears_of(view, mission=mission, everyone=not mission)
    for row in rows:
        meant = s.role == BY_UN or (s.thing == REGULAR) == (REGULAR in row.scope)
        if row.scope == EVERY_ACCOUNT:
            meant = s.thing in OPEN_ACCOUNT
        away = abs((row.amount.period.last - at).days)
        if away <= (MONTHS_TOLD if s.time and s.time.said else timedelta(days=150).days):
            yield Counterpart(row.amount, SAME if meant and not _of_another_month(s, row.amount.period.last) else OTHER)
        elif away < 700 and row.amount.period.last < at and meant:
            yield Counterpart(row.amount, EARLIER)
