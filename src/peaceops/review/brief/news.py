"""The question put, and what is new in a few dated lines."""

from __future__ import annotations

from typing import Any

from peaceops.council.news import Item, in_order
from peaceops.council.questions import QuestionPut
from peaceops.document.model import Paragraph, Ref, When
from peaceops.review.brief.length import words_in
from peaceops.review.context import Context
from peaceops.review.news.items import ranked, who
from peaceops.review.news.part import asked_by, questions, ref
from peaceops.words.catalogue import Said, said

MOST_LINES, ENOUGH_WORDS = 4, 50


def question(ctx: Context) -> Paragraph | None:
    """Which review was asked for, by whom, by when, and its report; None where this database has none."""
    found = questions(ctx)
    return _question(ctx, found[0]) if found else None


def _question(ctx: Context, q: QuestionPut) -> Paragraph:
    due: Said | str = ""
    if q.due is not None:
        due = said("brief-question-due", due=q.due)
    elif q.asked is not None and q.resolution is None:
        due = said("brief-question-asked-on", day=q.asked)
    return ctx.write.say("brief-question", what=q.what, document=asked_by(q), due=due, answer=_answer(q))


def _answer(q: QuestionPut) -> Said | str:
    if not q.report:
        return said("brief-question-open") if q.due is not None else ""
    about = {"report": Ref(q.report, q.source, q.report), "day": When(q.reported)}
    if q.options is None:
        return said("brief-question-report-alone", **about)
    return said("brief-question-report", options=q.options, **about)


def lines(ctx: Context, room: int) -> list[Paragraph]:
    """At most four lines, each with its day and source, in order of time: the weightiest, until they have fifty words
    or the next would not fit into the `room` (words) that the page has left. A long line is not passed over for
    lighter ones."""
    kept: list[tuple[Item, Paragraph]] = []
    used = 0
    english = ctx.in_english()
    for item in ranked(ctx, questions(ctx)[:1]):
        line = _line(ctx, item)
        used += words_in((line if english is ctx else _line(english, item),))
        if used > room:
            break
        kept.append((item, line))
        if used >= ENOUGH_WORDS or len(kept) == MOST_LINES:
            break
    return [line for item, line in sorted(kept, key=lambda pair: in_order(pair[0]))]


def _line(ctx: Context, item: Item) -> Paragraph:
    name = who(ctx, item)
    about: dict[str, Any] = {"when": When(item.when), "what": item.what, "source": ref(ctx, item)}
    return ctx.write.say("brief-news-by", who=name, **about) if name else ctx.write.say("brief-news", **about)
