"""Deaths in the mission: persons, by cause and year."""

from __future__ import annotations

from peaceops.book import Figure, computed
from peaceops.document.model import Block, Cell, Chart, Section, Table, para
from peaceops.people import Fatalities, MonthStrength, fatalities_summary
from peaceops.people.fatalities import CAUSE_WORDS
from peaceops.review.context import Context, Finding, Part
from peaceops.review.presence.sentences import listed

SPOKEN = {
    "malicious_act": "by malicious acts",
    "accident": "in accidents",
    "illness": "of illness",
    "self_inflicted": "self-inflicted",
    "to_be_determined": "of causes to be determined",
    "unknown": "of unknown causes",
}
DOUBLED = "SELECT error FROM known_errors WHERE source = 'psdh-fatalities' AND action = 'dropped' AND mission = ?"


def part(ctx: Context, months: tuple[MonthStrength, ...]) -> Part:
    """Deaths by the date, as the publisher's list of a later state has them; a sentence where it lists none."""
    section_id, title = "presence-deaths", "Deaths"
    found = fatalities_summary(ctx.view, ctx.mission, ctx.as_of)
    if found is None:
        said = para(f"The UN's list of fatalities has no death in {ctx.mission} by this date.")
        return Part(Section(section_id, title, (said,)))
    first, last = (_day(found, day) for day in (found.first.isoformat(), found.last.isoformat()))
    text, figures = listed([(f, SPOKEN[cause]) for cause, f in found.by_cause])
    blocks: list[Block] = [
        para(
            f"Deaths in {ctx.mission} by this date, on the UN's list of fatalities: {{}}, in incidents from {{}} "
            f"to {{}}. By cause: {text}.",
            found.total,
            first,
            last,
            *figures,
        ),
        para("The list is of a later date than this review: causes may have been settled since.", kind="note"),
    ]
    doubles = _doubles(ctx)
    if doubles:
        blocks.append(
            para(
                "The publisher's list has {} of these persons in two rows each; each is counted once here.",
                doubles,
                kind="note",
            )
        )
    blocks.append(_chart(ctx, found))
    findings = (_finding(ctx, found),)
    return Part(Section(section_id, title, tuple(blocks)), findings)


def _day(found: Fatalities, day: str) -> Figure:
    return computed(
        day, "date", "date of an incident in the list", day, "first or last date of the list", [found.total]
    )


def _doubles(ctx: Context) -> Figure | None:
    """Persons with two rows in the publisher's list, where the register of known errors has some of the mission."""
    error = ctx.view.one(DOUBLED, [ctx.mission])
    row = ctx.view.one("SELECT count(*) AS n FROM fatalities WHERE mission = ? AND publisher_rows > 1", [ctx.mission])
    if not error or not row or not row["n"]:
        return None
    return computed(
        row["n"],
        "persons",
        f"persons of {ctx.mission} with two rows in the publisher's list",
        "",
        "count of casualty identifiers that occur twice",
        (),
        reference=f"register of known errors, {error['error']}",
    )


def _chart(ctx: Context, found: Fatalities) -> Chart:
    causes = [cause for cause, _ in found.by_cause]
    cells = {(year, cause): f for year, cause, f in found.by_year_and_cause}
    names = tuple(CAUSE_WORDS[c].capitalize() for c in causes)
    rows: list[tuple[Cell, ...]] = [
        (str(year), total, *(cells[year, cause] for cause in causes)) for year, total in found.by_year
    ]
    table = Table(
        "presence-deaths-table",
        f"Deaths in {ctx.mission} by year of the incident and cause",
        ("Year", "All causes", *names),
        tuple(rows),
        folded=True,
    )
    alt = f"Columns by year, one layer a cause: deaths in {ctx.mission}."
    return Chart(
        "presence-deaths-chart", f"Deaths in {ctx.mission} by cause", alt, "stacked", table, "Year", names, "deaths"
    )


def _finding(ctx: Context, found: Fatalities) -> Finding:
    by_cause = dict(found.by_cause)
    text, figures = f"Deaths in {ctx.mission} on the UN's list of fatalities: {{}}", [found.total]
    if "malicious_act" in by_cause:
        text += ", of them {} by malicious acts"
        figures.append(by_cause["malicious_act"])
    return Finding(28, text + ".", tuple(figures))
