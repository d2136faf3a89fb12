"""The Council: who sits on it at the date, how it has voted on the mission, and what a decision to end it needs."""

from __future__ import annotations

from datetime import date

from peaceops.book import Figure, Row, computed
from peaceops.book.store import figure
from peaceops.council import (
    Member,
    Needs,
    agendas_of,
    closed_by,
    current_mandate,
    members_on,
    renewals,
    vetoes_on_mandates,
    votes_about,
    what_ending_needs,
)
from peaceops.document.model import Block, Cell, Chart, Ref, Section, Table, para
from peaceops.review.context import Context, Finding, Gap, Part
from peaceops.review.council import meetings as council_meetings
from peaceops.review.council import votes as council_votes
from peaceops.review.council.sentences import gap_sentence, named, vote_ref, votes_sentence

POSITIONS = {
    "end": "end the mission",
    "review": "review it",
    "reduce reporting": "reduce meetings and reports",
    "keep": "keep it",
    "strengthen": "strengthen it",
    "divided": "divided",
}


def part(ctx: Context) -> Part:
    """The section on the Council. Members, votes and rules come from what was public at the date."""
    names = {r["iso3"]: r["name"] for r in ctx.view.once("SELECT iso3, name FROM states")}
    blocks, findings, gaps = _needs(ctx)
    subsections = [
        _members(ctx, findings, gaps),
        _renewals(ctx, names, findings),
        council_votes.section(ctx, names),
        council_meetings.section(ctx, gaps),
        _precedents(ctx, names, findings),
    ]
    blocks += _hindsight(ctx)
    sections = tuple(s for s in subsections if s is not None)
    return Part(Section("council", "The Security Council", tuple(blocks), sections), tuple(findings), tuple(gaps))


def _needs(ctx: Context) -> tuple[list[Block], list[Finding], list[Gap]]:
    needs = what_ending_needs(ctx.view, ctx.mission, ctx.as_of)
    if needs is None:
        mandate = current_mandate(ctx.view, ctx.mission, ctx.as_of)
        if mandate is not None and mandate.ended and mandate.until is not None:
            words = f"The mandate of {ctx.mission} ended on {{}}: nothing is left for the Council to decide on it."
            return [para(words, mandate.until)], [], []
        words = (
            f"What a decision to end {ctx.mission} would need cannot be said from the book: the form of its mandate "
            "was not read."
        )
        gap = Gap(f"form of the mandate of {ctx.mission}", "the operative paragraphs that established and renewed it")
        return [gap_sentence(words)], [], [gap]
    charter, act = (Ref(*b) for b in needs.basis)
    blocks: list[Block] = [
        para(f"{needs.decision} The act in force is {{}}.", act),
        para(
            "A decision needs {} affirmative votes and no negative vote of a permanent member ({}). An abstention of a "
            "permanent member does not stop it.",
            needs.majority,
            charter,
        ),
        para(f"{needs.silence} {needs.other_ways}"),
    ]
    return blocks, [_needs_finding(ctx, needs)], []


def _needs_finding(ctx: Context, needs: Needs) -> Finding:
    words = "The mandate of {} ends unless the Council renews it with {{}} affirmative votes and no veto."
    if needs.form == "open_ended":
        words = (
            "The mandate of {} has no last day: it goes on unless the Council decides otherwise, with {{}} affirmative "
            "votes and no veto."
        )
    return Finding(40, words.format(ctx.mission), (needs.majority,))


def _members(ctx: Context, findings: list[Finding], gaps: list[Gap]) -> Section | None:
    members = members_on(ctx.view, ctx.as_of)
    if not members:
        gaps.append(Gap(f"members of the Security Council in {ctx.as_of.year}", "the Council's page on membership"))
        return None
    stated = _positions(ctx)
    if finding := _positions_finding(ctx, members, stated):
        findings.append(finding)
    rows = tuple(_member_row(m, stated.get(m.iso3)) for m in members)
    silent = [m.name for m in members if m.iso3 not in stated]
    note = "Positions are statements of the State itself as classed by the compiler; the latest by the date is shown."
    if not stated:
        note = f"The book has no stated position on {ctx.mission} by this date."
    elif silent:
        gaps.append(
            Gap(
                f"stated positions on {ctx.mission} by this date of {', '.join(silent)}",
                "records of the Council's meetings (S/PV), statements of the permanent missions",
            )
        )
    columns: tuple[str, ...] = ("Member", "Seat", "Term ends", "Position on the mission", "Stated on", "Source")
    if not stated:
        columns, rows = (*columns[:3], columns[5]), tuple(r[:3] + r[5:] for r in rows)
    table = Table("council-members", "Members of the Security Council at the date", columns, rows, note=note)
    return Section("council-members-section", "Members at the date", (table,))


def _positions(ctx: Context) -> dict[str, Row]:
    rows = ctx.view.rows(
        "SELECT * FROM positions WHERE mission = ? AND iso3 IS NOT NULL AND to_date <= ? ORDER BY to_date, row",
        [ctx.mission, ctx.as_of],
    )
    return {r["iso3"]: r for r in rows}


def _positions_finding(ctx: Context, members: list[Member], stated: dict[str, Row]) -> Finding | None:
    """How many members have a stated position, and which, as the compiler classed them."""
    on_record = [m for m in members if m.iso3 in stated]
    if not on_record:
        return None
    day = ctx.as_of.isoformat()
    seats = computed(len(members), "states", "members of the Security Council", day, "members of the year, counted", ())
    parts = [_stated_count(ctx, [stated[m.iso3] for m in on_record], f"with a stated position on {ctx.mission}"), seats]
    said = []
    for position, words in POSITIONS.items():
        rows = [stated[m.iso3] for m in on_record if stated[m.iso3]["position"] == position]
        if rows:
            said.append(f"{{}} to {words}" if position != "divided" else "{} divided")
            parts.append(_stated_count(ctx, rows, f"that asked to {words}"))
    template = f"{{}} of the {{}} members of the Council have a position on {ctx.mission} on record by the date: "
    return Finding(42, template + ", ".join(said) + " (the latest of each, as classed by the compiler).", tuple(parts))


def _stated_count(ctx: Context, rows: list[Row], counts: str) -> Figure:
    return computed(
        len(rows),
        "states",
        f"members of the Council {counts}",
        ctx.as_of.isoformat(),
        "latest statements, counted",
        [_stated_on(r) for r in rows],
    )


def _stated_on(row: Row) -> Figure:
    """The date of a statement, as precise as its source has it."""
    return figure(row, "date_text", f"date of the statement of {row['who']}", row["date_text"], unit="date")


def _member_row(member: Member, stated: Row | None) -> tuple[Cell, ...]:
    seat = "permanent" if member.permanent else member.group or "elected"
    if stated is None:
        return (member.name, seat, member.term_end, None, None, Ref("list of members", member.source, member.locator))
    position = POSITIONS.get(stated["position"]) or str(stated["position"])
    if stated["confidence"] == "secondary":
        position += " (secondary source)"
    source = Ref(stated["meeting"] or "statement", stated["source"], stated["locator"] or "")
    return (member.name, seat, member.term_end, position, _stated_on(stated), source)


def _renewals(ctx: Context, names: dict[str, str], findings: list[Finding]) -> Section | None:
    found = renewals(ctx.view, ctx.mission)
    if found is None:
        return Section("council-renewals", "Votes on the mandate", _never_renewed(ctx))
    words, figures = votes_sentence(found.last, names)
    blocks: list[Block] = [
        para(
            f"By this date the Council had extended the mandate of {ctx.mission} in {{}} decisions; {{}} of them "
            "({}) drew an abstention or a vote against.",
            found.total,
            found.contested,
            found.share,
        ),
        para(f"The last was {{}} of {{}}, adopted {words}.", vote_ref(found.last), found.last.day, *figures),
    ]
    if len(found.by_year) > 1:
        rows = tuple((str(year), unopposed, contested) for year, unopposed, contested in found.by_year)
        columns = ("Year", "With no abstention or vote against", "With one or more")
        table = Table(
            "council-renewals-table",
            f"Decisions extending {ctx.mission}, by year",
            columns,
            rows,
            folded=len(rows) > 12,
        )
        blocks.append(
            Chart(
                "council-renewals-chart",
                f"Decisions extending the mandate of {ctx.mission}",
                f"Columns by year: decisions that extended {ctx.mission} with and without an abstention or a "
                "vote against.",
                "columns",
                table,
                "Year",
                columns[1:],
                "decisions",
            )
        )
    findings.append(
        Finding(
            44,
            f"Of {{}} decisions that extended {ctx.mission}, {{}} drew an abstention or a vote against.",
            (found.total, found.share),
        )
    )
    return Section("council-renewals", "Votes on the mandate", tuple(blocks))


def _never_renewed(ctx: Context) -> tuple[Block, ...]:
    mandate = current_mandate(ctx.view, ctx.mission, ctx.as_of)
    if mandate is None or mandate.form != "open_ended":
        return (gap_sentence(f"The book has no decision by this date that extended the mandate of {ctx.mission}."),)
    age = computed(
        round((ctx.as_of - date.fromisoformat(str(mandate.since.value))).days / 365.25, 1),
        "years",
        f"years since the Council last decided on the mandate of {ctx.mission}",
        f"{mandate.since.value}/{ctx.as_of.isoformat()}",
        "days from the decision to the as-of date / 365.25",
        [mandate.since],
    )
    blocks: list[Block] = [
        para(
            f"No decision has renewed {ctx.mission}, and none was needed: the Council last decided on its mandate on "
            "{}, {} years before the date of this review. There is no vote history from which to read how members "
            "would vote.",
            mandate.since,
            age,
        )
    ]
    agendas = agendas_of(ctx.view, ctx.mission)
    votes = votes_about(ctx.view, agendas[0]) if agendas else []
    if votes and str(votes[-1].day.value) > str(mandate.since.value):
        blocks.append(para("The last vote on the same subject was on {} ({}).", votes[-1].day, vote_ref(votes[-1])))
    return tuple(blocks)


def _precedents(ctx: Context, names: dict[str, str], findings: list[Finding]) -> Section | None:
    rows = vetoes_on_mandates(ctx.view)
    if not rows:
        return None
    table = Table(
        "council-vetoes",
        "Vetoes on the mandate of a peace operation since the end of the cold war",
        ("Draft", "Day", "On what", "For", "Abstained", "Against (veto)", "What followed"),
        tuple(_veto_row(r, names) for r in rows),
        note="A draft that would be vetoed is mostly never put to a vote, so that the list understates the veto.",
    )
    total = computed(
        len(rows),
        "count",
        "vetoed drafts on the mandate of a peace operation since 1990",
        f"{rows[0]['voted_on'].isoformat()}/{rows[-1]['voted_on'].isoformat()}",
        "rows of operation_vetoes of class direct, counted",
        [_count(r, "against") for r in rows],
    )
    renew = [r for r in rows if r["would"] == "renew"]
    parts: list[Figure] = [total]
    words = "By this date {} drafts on the mandate of a peace operation had been vetoed since the end of the cold war"
    if renew:
        words += "; {} of them would have renewed one"
        parts.append(
            computed(
                len(renew),
                "count",
                "of them drafts that would have renewed a mandate",
                str(total.period),
                "rows whose draft would have renewed, counted",
                [_count(r, "against") for r in renew],
            )
        )
    return Section("council-vetoes-section", "Vetoes on mandates", (para(words + ".", *parts), table))


def _count(row: Row, column: str) -> Figure:
    words = {"yes": "votes in favour of", "against": "votes against", "abstain": "abstentions on"}[column]
    return figure(row, column, f"{words} draft {row['draft']}", row["voted_on"].isoformat(), unit="votes")


def _veto_row(row: Row, names: dict[str, str]) -> tuple[Cell, ...]:
    by = named((row["veto_by"] or "").split(";"), names)
    return (
        Ref(row["draft"], row["source"], row["locator"] or ""),
        figure(row, "voted_on", f"day of the vote on draft {row['draft']}", row["voted_on"].isoformat(), unit="date"),
        f"{row['subject']}: {row['blocked']}",
        _count(row, "yes"),
        _count(row, "abstain"),
        by,
        row["aftermath"],
    )


def _hindsight(ctx: Context) -> list[Block]:
    """How the mission was closed, where that happened after the date."""
    row = closed_by(ctx.later, ctx.mission) if ctx.later is not None else None
    if row is None or row["decided_on"] <= ctx.as_of:
        return []
    decided = figure(row, "decided_on", f"day of the decision that closed {ctx.mission}", "", unit="date")
    ref = Ref(row["decision"], row["source"], row["locator"])
    if row["last_day"] is None:
        return [para("Known only later: {} of {} set out how the mission would leave.", ref, decided, kind="hindsight")]
    last = figure(row, "last_day", f"last day of the mandate of {ctx.mission}", "", unit="date")
    words = "Known only later: the mission was closed by {} of {}; the last day of its mandate is {}."
    return [para(words, ref, decided, last, kind="hindsight")]
