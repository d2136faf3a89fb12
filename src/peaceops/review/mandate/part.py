"""Mandate and history: how the mission was set up, its phases, the decisions that shaped it, its tasks."""

from __future__ import annotations

from datetime import date

from peaceops.book import Figure, computed
from peaceops.council import Mandate, Vote, current_mandate, establishing_vote, key_decisions
from peaceops.document.model import Block, Cell, Paragraph, Ref, Section, Table, para
from peaceops.missions.profile import phases
from peaceops.review.context import Context, Finding, Gap, Part
from peaceops.review.council.sentences import VOTE_COLUMNS, gap_sentence, vote_ref, vote_row, votes_sentence
from peaceops.review.mandate import tasks as mandate_tasks

MOST_DECISIONS = 24


def part(ctx: Context) -> Part:
    """The section on mandate and history. Says so where the book has no decision of the Council on the mission."""
    names = {r["iso3"]: r["name"] for r in ctx.view.once("SELECT iso3, name FROM states")}
    vote = establishing_vote(ctx.view, ctx.mission)
    mandate = current_mandate(ctx.view, ctx.mission, ctx.as_of)
    blocks: list[Block] = []
    gaps: list[Gap] = []
    findings: list[Finding] = []
    if vote is not None:
        blocks.append(_established(ctx.mission, vote, names))
        findings.append(_finding(ctx.mission, vote, names))
    else:
        blocks.append(
            gap_sentence(
                f"The book has no decision of the Security Council by this date that established {ctx.mission}: it may "
                "rest on another organ's decision, on an exchange of letters, or on one that no source at hand labels."
            )
        )
        gaps.append(
            Gap(f"the decision that established {ctx.mission}", "the mission's page and the Repertoire of Practice")
        )
    blocks += _form(ctx, mandate)
    sections = [s for s in (_phases(ctx), _decisions(ctx, names)) if s is not None]
    tasks = mandate_tasks.part(ctx)
    sections.append(tasks.section)
    return Part(
        Section("mandate", "Mandate and history", tuple(blocks), tuple(sections)),
        (*findings, *tasks.findings),
        (*gaps, *tasks.gaps),
    )


def _established(mission: str, vote: Vote, names: dict[str, str]) -> Paragraph:
    words, figures = votes_sentence(vote, names)
    return para(
        f"{mission} was established on {{}} by {{}}, adopted by the Security Council {words}.",
        vote.day,
        vote_ref(vote),
        *figures,
    )


def _finding(mission: str, vote: Vote, names: dict[str, str]) -> Finding:
    words, figures = votes_sentence(vote, names)
    return Finding(10, f"{mission} was established by the Security Council on {{}}, {words}.", (vote.day, *figures))


def _form(ctx: Context, mandate: Mandate | None) -> list[Block]:
    """What kind of mandate is in force and what that means."""
    if mandate is None:
        return []
    paragraph = f", op. {mandate.paragraph}" if mandate.paragraph else ""
    ref = Ref(mandate.resolution + paragraph, mandate.source, mandate.locator)
    if mandate.ended and mandate.until is not None:
        words = "The last day of the mandate in the book is {}; the last decision on its term is {} of {}."
        return [para(words, mandate.until, ref, mandate.since)]
    if mandate.form == "open_ended":
        words = (
            "The mandate is open-ended under {} of {}: it has no last day and needs no renewal. It continues until the "
            "Council decides otherwise, so that no vote on the mission falls due."
        )
        return [para(words, ref, mandate.since)]
    if mandate.until is None:
        words = (
            "The last decision on the mandate in the book is {} of {}; the day on which the mandate then set ends was "
            "not read."
        )
        return [para(words, ref, mandate.since, kind="note")]
    return [_running(ctx, mandate, mandate.until, ref)]


def _running(ctx: Context, mandate: Mandate, until: Figure, ref: Ref) -> Paragraph:
    left = computed(
        (date.fromisoformat(str(until.value)) - ctx.as_of).days,
        "days",
        f"days from the date of this review to the end of the mandate of {ctx.mission}",
        f"{ctx.as_of.isoformat()}/{until.value}",
        "last day of the mandate - as-of date",
        [until],
    )
    words = (
        "The mandate runs to {}, set by {} of {}: {} days after the date of this review. Without a new decision it "
        "ends that day."
    )
    return para(words, until, ref, mandate.since, left)


def _phases(ctx: Context) -> Section | None:
    rows: list[tuple[Cell, ...]] = []
    for phase in phases(ctx.view, ctx.mission):
        ref = Ref(phase.basis, phase.start.source, phase.start.locator)
        rows.append((phase.title, phase.start, _mark(phase.start), ref))
    if not rows:
        return None
    table = Table(
        "mandate-phases",
        f"Phases of {ctx.mission}, each to the start of the next",
        ("Phase", "From", "How dated", "Basis"),
        tuple(rows),
    )
    return Section("mandate-phases-section", "Phases", (table,))


def _mark(fig: Figure) -> str:
    return {"read": "read in the document", "derived": "dated by the compiler"}.get(fig.confidence, fig.confidence)


def _decisions(ctx: Context, names: dict[str, str]) -> Section | None:
    found = key_decisions(ctx.view, ctx.mission)
    if not found:
        return None
    rows = tuple(vote_row(v, says, names) for v, says in found[-MOST_DECISIONS:])
    table = Table(
        "mandate-decisions",
        f"Decisions of the Security Council that shaped {ctx.mission}, in order of time",
        VOTE_COLUMNS,
        rows,
        note="Totals are recounted from the votes of members. Renewals are in the section on the Council.",
    )
    return Section("mandate-decisions-section", "Key decisions", (table,))
