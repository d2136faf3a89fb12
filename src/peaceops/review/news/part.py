"""What is new since the Council last set the mandate, and the question put: who asked for which review, by when."""

from __future__ import annotations

from peaceops.council.news import Item
from peaceops.council.questions import QuestionPut, questions_put
from peaceops.document.model import Block, Cell, Empty, Ref, Section, Table, When
from peaceops.host.record import StatedThen
from peaceops.period import Period
from peaceops.review.context import Context, Gap, Part
from peaceops.review.host.sentences import ref as compiled
from peaceops.review.news.items import items, who, window
from peaceops.words.catalogue import Said, said

LONG = 12
COLUMNS = ("when", "what", "who", "effective", "head", "mark", "source")
QUESTION = ("what", "by", "due", "report", "options", "followup")


def part(ctx: Context) -> Part:
    """The section on what is new, and the gaps that it met."""
    found, opened = items(ctx), window(ctx)
    start = When(Period.day(opened.start))
    blocks: list[Block] = []
    if opened.decided is not None:
        decided = opened.decided
        blocks.append(
            ctx.write.say("news-since-decision", decision=opened.decision, decided=decided, mission=ctx.mission)
        )
    else:
        blocks.append(ctx.write.say("news-since-year", mission=ctx.mission))
    if found:
        blocks.append(_table(ctx, found, start))
    else:
        blocks.append(ctx.write.say("news-none", mission=ctx.mission, start=start, kind="gap"))
    section = ctx.write.section("news", blocks, [_questions(ctx, start)])
    return Part(section, (), tuple(_gaps(ctx, found, start)))


def _table(ctx: Context, found: tuple[Item, ...], start: When) -> Table:
    rows = [_row(ctx, item) for item in found]
    columns = [c for i, c in enumerate(COLUMNS) if any(row[i] not in ("", Empty.NOT_APPLICABLE) for row in rows)]
    places = [COLUMNS.index(c) for c in columns]
    cells = [tuple(row[i] for i in places) for row in rows]
    unsure = "yes" if any(item.when.first < start.period.first for item in found) else "no"
    folded = len(rows) > LONG
    return ctx.write.table("news-table", columns, cells, folded=folded, mission=ctx.mission, start=start, unsure=unsure)


def _row(ctx: Context, item: Item) -> tuple[Cell, ...]:
    words = ctx.write.words_only
    effective: Cell = When(Period.compiled(item.effective)) if item.effective else Empty.NOT_APPLICABLE
    return (
        When(item.when),
        words(item.what) if isinstance(item.what, Said) else item.what,
        who(ctx, item) or Empty.NOT_APPLICABLE,
        effective,
        words("news-group", group=item.group),
        words("news-mark", confidence=item.confidence),
        ref(ctx, item),
    )


def ref(ctx: Context, item: Item) -> Ref:
    """The document, the record of meetings, or the site of the page, on which an item rests."""
    if item.group == "meeting" and item.confidence == "published":
        return Ref(ctx.write.words_only("news-record"), item.source, item.locator)
    if item.document and not item.document.endswith("meeting"):
        return Ref(item.document, item.source, item.locator)
    return compiled(StatedThen("", item.source, item.locator, ""))


def questions(ctx: Context) -> tuple[QuestionPut, ...]:
    """Reviews, plans and options asked for, the weightiest first."""
    return questions_put(ctx.view, ctx.mission, window(ctx).start, ctx.as_of)


def asked_by(question: QuestionPut) -> Ref:
    """Who asked, as a reference."""
    return Ref(question.asked_by, question.source, question.locator)


def _questions(ctx: Context, start: When) -> Section:
    found = questions(ctx)
    if not found:
        words = ctx.write.say("news-no-question", mission=ctx.mission, start=start, kind="gap")
        return ctx.write.section("news-question", (words,))
    rows = [_question(ctx, q) for q in found]
    table = ctx.write.table("news-questions", QUESTION, rows, folded=len(rows) > LONG, mission=ctx.mission)
    return ctx.write.section("news-question", (table,))


def _question(ctx: Context, q: QuestionPut) -> tuple[Cell, ...]:
    return (
        ctx.write.words_only(q.what) if isinstance(q.what, Said) else q.what,
        asked_by(q),
        q.due or Empty.NOT_KNOWN,
        Ref(q.report, q.source, q.report) if q.report else Empty.NOT_KNOWN,
        q.options or Empty.NOT_KNOWN,
        q.followup or Empty.NOT_KNOWN,
    )


def _gaps(ctx: Context, found: tuple[Item, ...], start: When) -> list[Gap]:
    heads = {item.group for item in found}
    gaps = []
    if "report" not in heads:
        what = said("news-gap-reports", mission=ctx.mission, start=start)
        gaps.append(Gap(what, said("news-gap-reports-where")))
    if not heads - {"report", "council", "subject", "meeting"}:
        gaps.append(Gap(said("news-gap-events", start=start), said("news-gap-events-where")))
    for report in dict.fromkeys(q.report for q in questions(ctx) if q.report):
        gaps.append(Gap(said("news-gap-findings", report=report), said("news-gap-findings-where")))
    return gaps
