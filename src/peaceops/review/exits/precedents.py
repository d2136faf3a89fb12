"""Precedents: closed missions most like the one under review, how long their closing took, and what followed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from peaceops.book import Figure, computed
from peaceops.document.model import Block, Bullets, Cell, Chart, Paragraph, Ref, Section, Table, para
from peaceops.exits.closing import (
    HOW_WORDS,
    AfterExit,
    Closing,
    ClosingStatistics,
    after_exits,
    closing_statistics,
    relapses,
)
from peaceops.exits.precedents import CRITERIA, Likeness, Precedent, Precedents, precedents
from peaceops.host.record import recent_decisions
from peaceops.review.context import Context, Finding, Gap, Part
from peaceops.review.host.sentences import LONG, ref, when

SHOWN = 8
TABLE_BEGINS = date(1999, 2, 25)
KIND_WORDS = {
    "pko": "peacekeeping",
    "spm": "political mission",
    "support": "support office",
    "other_pko": "other force",
}
FORM_WORDS = {"fixed_term": "fixed term", "open_ended": "open-ended", "unknown": "not read"}
WHERE_BEFORE = "resolutions and reports of the Secretary-General of the time; repertoire of the Council's practice"


def part(ctx: Context) -> Part:
    """The section on precedents. Where none is known by the date it says so and lists the gap."""
    found = precedents(ctx.view, ctx.mission, ctx.as_of, n=1000)
    statistics = closing_statistics(ctx.view)
    if not found.nearest or statistics is None:
        return _none(ctx)
    nearest = found.nearest[:SHOWN]
    blocks: list[Block] = [*_likeness(ctx, found, nearest), _criteria_table(nearest)]
    sections = (
        Section("precedents-time", "From decision to last day", tuple(_time(ctx, found, nearest, statistics))),
        Section("precedents-after", "What followed", tuple(_after(ctx, nearest))),
        Section("precedents-limits", "What the precedents cannot show", tuple(_limits(ctx, found))),
        *_recent(ctx),
    )
    gaps = (
        [Gap(f"strength of {ctx.mission} in the two years before {ctx.as_of}, to compare its size", "monthly reports")]
        if found.mine.size is None
        else []
    )
    finding = _finding(ctx, found, statistics)
    return Part(Section("precedents", "Precedents", tuple(blocks), sections), (finding,), tuple(gaps))


def _none(ctx: Context) -> Part:
    first = _book_day(TABLE_BEGINS, "first decision in the table of closings")
    said = para(
        "The table of closings begins with the decision of {}. "
        f"It has none to set beside {ctx.mission} by the date of this review. How missions were closed before, and how "
        "long it took, is not in the book.",
        first,
        kind="gap",
    )
    gap = Gap("how missions were closed before February 1999: decision, vote, last day, what followed", WHERE_BEFORE)
    return Part(Section("precedents", "Precedents", (said,)), gaps=(gap,))


def _book_day(day: date, counts: str) -> Figure:
    return computed(day.isoformat(), "date", counts, "", "read off the book", (), reference="closings table")


def _likeness(ctx: Context, found: Precedents, nearest: Sequence[Precedent]) -> list[Block]:
    considered = computed(
        found.considered, "missions", "closings known by the date, without conversions", "", "count", ()
    )
    rows: list[tuple[Cell, ...]] = [(ctx.mission, *_likeness_cells(found.mine), "under review")]
    rows += [(p.closing.mission, *_likeness_cells(p.likeness), p.distance) for p in nearest]
    return [
        para(
            f"Below stand the closed missions most like {ctx.mission} by five criteria of equal weight: form of the "
            "mandate, age, uniformed strength, region and kind. They are the nearest of {} closings since {} on record "
            "by the date; decisions that turned a mission into its successor are left out. The criteria say nothing of "
            "the politics of a closing.",
            considered,
            _book_day(TABLE_BEGINS, "first decision in the table of closings"),
        ),
        Table(
            "precedents-likeness",
            f"Closed missions most like {ctx.mission}, nearest first (distance: nought alike, one unlike)",
            ("Mission", "Mandate", "Region", "Kind", "Age, years", "Uniformed", "Distance"),
            tuple(rows),
            note="Age and strength of a closed mission are those at the decision to close it, of the mission under "
            "review those at the date.",
        ),
    ]


def _likeness_cells(m: Likeness) -> tuple[Cell, ...]:
    return (FORM_WORDS[m.form], m.region or None, KIND_WORDS[m.kind], m.age, m.size)


def _criteria_table(nearest: Sequence[Precedent]) -> Table:
    rows = tuple((p.closing.mission, *(p.parts.get(c) for c in CRITERIA), p.distance) for p in nearest)
    return Table(
        "precedents-distances",
        "Distance by criterion, each from nought (alike) to one, and their mean",
        ("Mission", *(c.capitalize() for c in CRITERIA), "Mean"),
        rows,
        note="Form, region and kind: nought if the same, one if not. Age: difference over the larger age. Strength: "
        "orders of magnitude apart, over four. A criterion that one of the two lacks is left out of the mean.",
        folded=True,
    )


def _time(ctx: Context, found: Precedents, nearest: Sequence[Precedent], statistics: ClosingStatistics) -> list[Block]:
    blocks: list[Block] = [_closings_table([p.closing for p in nearest]), *_own(ctx, statistics)]
    blocks.append(_statistics_sentence(statistics))
    blocks += _open_ended(ctx, found)
    blocks.append(_days_chart(statistics))
    if ctx.later is not None:
        blocks += _hindsight(ctx, statistics)
    return blocks


def _closings_table(closings: Sequence[Closing]) -> Table:
    rows = tuple(
        (
            c.mission,
            c.decided,
            c.last_day,
            c.days,
            HOW_WORDS[c.how],
            _vote(c),
            c.follow_on or None,
            Ref(c.decision, c.source, c.locator),
        )
        for c in closings
    )
    return Table(
        "precedents-closings",
        "How they were closed",
        ("Mission", "Decided", "Last day", "Days", "How", "Vote", "What followed", "Decision"),
        rows,
        note="Vote: in favour, against, abstaining.",
    )


def _vote(c: Closing) -> Figure:
    value = f"{c.yes.value}-{c.against.value}-{c.abstain.value}"
    counts = f"votes in favour, against and abstaining on {c.decision}"
    return computed(
        value, "text", counts, c.decided.period, "the three numbers side by side", (c.yes, c.against, c.abstain)
    )


def _own(ctx: Context, statistics: ClosingStatistics) -> list[Block]:
    """The closing of the mission under review, where it is on record itself."""
    mine = next((c for c in statistics.closings if c.mission == ctx.mission), None)
    if mine is None or mine.last_day is None or mine.days is None:
        return []
    return [
        para(
            f"The closing of {ctx.mission} itself was decided by {{}} on {{}}, {{}} days before its last day, {{}}. It "
            "is among those counted below.",
            Ref(mine.decision, mine.source, mine.locator),
            mine.decided,
            mine.days,
            mine.last_day,
        )
    ]


def _statistics_sentence(s: ClosingStatistics) -> Paragraph:
    text = "Of all {} peacekeeping operations whose closing was on record by then, conversions apart, the median time "
    text += "from the decision to the last day of the mandate was {} days"
    figures = [s.count, s.median]
    if s.lower and s.upper:
        text += ", and the middle half took from {} to {} days"
        figures += [s.lower, s.upper]
    text += (
        "; in {} of them it was ten days or fewer. Two ways can be told apart: last terms planned months ahead, and "
    )
    text += "decisions on or near the last day, after a request or restriction by the host, a lapse or a veto."
    return para(text, *figures, s.at_once)


def _open_ended(ctx: Context, found: Precedents) -> list[Block]:
    if found.mine.form != "open_ended":
        return []
    same = [p.closing for p in found.nearest if p.likeness.form == "open_ended"]
    if not same:
        return [para("No closing in the table by this date is of a mission with an open-ended mandate.")]
    out: list[Block] = []
    for c in same:
        assert c.days is not None and c.last_day is not None
        out.append(
            para(
                f"{c.mission} is the closed precedent with an open-ended mandate, as {ctx.mission} has: the Council "
                "ended it by {} on {}, with {} votes in favour, {} against and {} abstentions, after a last period of "
                "{} days that ended on {}.",
                Ref(c.decision, c.source, c.locator),
                c.decided,
                c.yes,
                c.against,
                c.abstain,
                c.days,
                c.last_day,
            )
        )
    return out


def _days_chart(s: ClosingStatistics) -> Chart:
    open_ended = [c.mission for c in s.closings if c.mandate_form == "open_ended"]
    table = Table(
        "precedents-days-table",
        "Days from decision to last day, peacekeeping operations closed without conversion, in order of decision",
        ("Mission", "Days", "Decided", "Decision"),
        tuple((c.mission, c.days, c.decided, Ref(c.decision, c.source, c.locator)) for c in s.closings),
        folded=True,
    )
    alt = "Bars: days from the decision to the last day of the mandate, a bar for each closed peacekeeping operation."
    alt += f" {open_ended[0]}, the one with an open-ended mandate, is marked." if open_ended else ""
    title = "From decision to last day, by mission"
    mark = open_ended[0] if open_ended else ""
    return Chart("precedents-days", title, alt, "bar", table, "Mission", ("Days",), "days", highlight=mark)


def _hindsight(ctx: Context, statistics: ClosingStatistics) -> list[Block]:
    assert ctx.later is not None
    later = closing_statistics(ctx.later)
    if later is None or len(later.closings) == len(statistics.closings):
        return []
    known = {c.mission for c in statistics.closings}
    names = ", ".join(c.mission for c in later.closings if c.mission not in known)
    return [
        para(
            f"Known only later: with the closings of {names}, the table has {{}} operations and a median of {{}} days.",
            later.count,
            later.median,
            kind="hindsight",
        )
    ]


def _after(ctx: Context, nearest: Sequence[Precedent]) -> list[Block]:
    after = after_exits(ctx.view)
    cases = [(p.closing, after[p.closing.mission]) for p in nearest if p.closing.mission in after]
    blocks: list[Block] = []
    if cases:
        blocks.append(_after_table(cases))
    else:
        blocks.append(para("For none of these missions are conflict deaths of the three years after it public yet."))
    found = relapses(ctx.view)
    if found:
        blocks.append(
            para(
                "Of {} final exits with three years of data before and after, {} were followed by a year with at least "
                "twenty-five conflict deaths in the host (a share that chance alone could put anywhere from {} to {}); "
                "of the {} that were quiet before, {} were. These are counts of past cases in whole countries, and no "
                f"estimate for {ctx.mission}.",
                found.exits,
                found.relapsed,
                found.low,
                found.high,
                found.quiet,
                found.quiet_relapsed,
            )
        )
    return blocks


def _after_table(cases: Sequence[tuple[Closing, AfterExit]]) -> Table:
    return Table(
        "precedents-after",
        "Conflict deaths in the hosts, three calendar years before and after the mission's end",
        ("Mission", "Before", "After", "Worst year after", "Final exit", "Source"),
        tuple(
            (
                closing.mission,
                a.before,
                a.after,
                a.most,
                "yes" if a.final else "no, a successor followed",
                Ref("UCDP", "ucdp-mission-exits", f"row {closing.mission}"),
            )
            for closing, a in cases
        ),
        note="Whole countries, not the area of the mission: a mission on a border has all of its hosts. Nought means "
        "below the publisher's threshold. A dash: not public by the date. Hosts and successors were coded by the "
        "compiler.",
    )


def _limits(ctx: Context, found: Precedents) -> list[Block]:
    items = [
        para(
            f"No estimate of the risk of violence after an end of {ctx.mission} is given. No data at hand show that "
            "ending a mission raises violence, or that it does not: the cases are too few and too different."
        ),
        para(
            "Fewer conflict deaths after a mission than before it do not show that leaving was safe, nor more of them "
            "that it was not: missions tend to leave where violence has already fallen, and several had the same host."
        ),
    ]
    if found.mine.form == "open_ended":
        items.append(
            para(
                "A mission with a fixed term is closed by not renewing it, or by a last renewal. The mandate of "
                f"{ctx.mission} continues unless the Council decides otherwise, so the times of fixed-term missions "
                "cannot be carried over to it."
            )
        )
    items += _oldest(ctx, found)
    return [Bullets(tuple(items))]


def _oldest(ctx: Context, found: Precedents) -> list[Paragraph]:
    ages = [p.likeness for p in found.nearest if p.likeness.age]
    oldest = max(ages, key=lambda m: float(m.age.value) if m.age else 0.0, default=None)
    mine = found.mine.age
    if oldest is None or oldest.age is None or mine is None or float(mine.value) <= float(oldest.age.value):
        return []
    return [
        para(
            f"{ctx.mission} is {{}} years old. No mission in the table was as old when its closing was decided: the "
            f"oldest, {oldest.mission}, was {{}}. Any end date read from them is an extrapolation.",
            mine,
            oldest.age,
        )
    ]


def _recent(ctx: Context) -> tuple[Section, ...]:
    decisions = recent_decisions(ctx.view)
    if not decisions:
        return ()
    rows = tuple(
        (
            when(d.when),
            "all operations" if d.mission == "ALL" else d.mission,
            d.decision,
            d.vote,
            when(d.mandate_to) if d.mandate_to else "",
            d.strength,
            d.said.mark,
            ref(d.said),
        )
        for d in decisions
    )
    columns = ("When", "Mission", "Decision", "Vote", "Mandate to", "Strength as given", "Mark", "Source")
    table = Table("precedents-recent", "Decisions on missions since late 2024", columns, rows, folded=len(rows) > LONG)
    said = para("Recent decisions on other missions, from public pages; the list is not complete.")
    return (Section("precedents-recent", "Recent decisions on missions", (said, table)),)


def _finding(ctx: Context, found: Precedents, s: ClosingStatistics) -> Finding:
    text = "The {} closings of peacekeeping operations on record since {}, conversions apart, took a median of {} days "
    text += "from decision to last day"
    figures = [s.count, _book_day(TABLE_BEGINS, "first decision in the table of closings"), s.median]
    same = [p.closing for p in found.nearest if p.likeness.form == "open_ended" and p.closing.days]
    if found.mine.form == "open_ended" and same and same[0].days:
        text += f"; the one with an open-ended mandate, {same[0].mission}, took {{}}"
        figures.append(same[0].days)
    else:
        text += f"; the nearest to {ctx.mission} by the criteria used is {found.nearest[0].closing.mission}"
    return Finding(60, text + ". No risk estimate can be given.", tuple(figures))
