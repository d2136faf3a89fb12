"""The strategic review: its parts, assembled into one document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache

from peaceops.book import Book, View
from peaceops.book.tables.registers import SourcesRow
from peaceops.document.model import Document, Section
from peaceops.document.notes import standing_notes
from peaceops.document.walk import figures_of, refs_of
from peaceops.document.worth import without_empty_sections, without_idle_charts
from peaceops.document.writer import Writer
from peaceops.errors import refused, shown, unknown
from peaceops.missions.membership import find_member
from peaceops.missions.names import state_name
from peaceops.missions.profile import mission_row
from peaceops.plans.plan_lines import Plan
from peaceops.review import open_questions, sources_and_errors, summary
from peaceops.review.brief import part as brief
from peaceops.review.context import Context, Part
from peaceops.review.council import part as decision
from peaceops.review.exits import options, precedents
from peaceops.review.host import part as host
from peaceops.review.mandate import part as mandate
from peaceops.review.money import cost, payers
from peaceops.review.news import part as news
from peaceops.review.plan import part as plan
from peaceops.review.plan_given import given_plan
from peaceops.review.presence import part as presence
from peaceops.review.sheet import part as sheet
from peaceops.review.sheet.core import CORE, NEEDED, missing
from peaceops.words.catalogue import ENGLISH, languages, words
from peaceops.words.language import SPACE

PARTS: tuple[tuple[str, Callable[[Context], Part]], ...] = (
    ("writing-news", news.part),
    ("writing-mandate", mandate.part),
    ("writing-presence", presence.part),
    ("writing-cost", cost.part),
    ("writing-payers", payers.part),
    ("writing-council", decision.part),
    ("writing-precedents", precedents.part),
    ("writing-host", host.part),
    ("writing-options", options.part),
)
PLAN = ("writing-plan", plan.part)  # where the reader gives one

Parts = Callable[[], list[Part]]  # made once, where they are asked for
FULL, BRIEF = "full", "brief"
SHEET = "fact-sheet"  # what a full review is called for which too little is known
FORMS = (FULL, BRIEF)


def review(
    book: Book,
    mission: str,
    as_of: date,
    *,
    payer: str = "USA",
    hindsight: bool = False,
    dated: bool = True,
    form: str = FULL,
    own_plan: tuple[str, Plan] | None = None,
    lang: str = ENGLISH,
    say: Callable[[str], None] = lambda words: None,
) -> Document:
    """The review of `mission` from what was public on `as_of`; with `hindsight`, what later sources changed as well.

    `dated`: whether the reader named the date. `form`: full, or brief (the first page alone). `own_plan`: an exit plan
    that the reader gives, with the name of its file. `lang`: of the document; what it lacks is said in English, and
    counted.

    Raises PeaceopsError for an unknown mission, payer or language, for a date before the mission's start, and for a
    plan of another mission or a later date.
    """
    if form not in FORMS:
        raise unknown("form", form, FORMS)
    if own_plan is not None and form != FULL:
        raise refused("plan-in-a-brief")
    if lang not in languages():
        raise refused("unknown-language", given=shown(lang), languages=", ".join(languages()))
    context = context_of(book, mission, as_of, payer, hindsight, dated=dated, lang=lang)
    if own_plan is not None:
        name, held = own_plan
        context = replace(context, plan=given_plan(book, held, name, context.mission, as_of))
    wanted = (*PARTS, *((PLAN,) if own_plan is not None else ()))

    @cache
    def parts() -> list[Part]:
        made = []
        for key, make in wanted:
            say(context.write.words_only(key))
            made.append(make(context))
        return made

    return _document(book, context, parts, form)


def context_of(
    book: Book,
    mission: str,
    as_of: date,
    payer: str = "USA",
    hindsight: bool = False,
    *,
    dated: bool = True,
    lang: str = ENGLISH,
) -> Context:
    """The question of a review with its views of the book. Raises PeaceopsError as `review` does."""
    view = book.at(as_of)
    profile = mission_row(view, mission, as_of)
    return Context(
        mission=profile.mission,
        as_of=as_of,
        payer=find_member(view, payer, as_of),
        view=view,
        later=book.at() if hindsight else None,
        profile=profile,
        write=Writer(words(lang).counting()),
        dated=dated,
    )


def annex(context: Context, sections: list[Section]) -> Section:
    """What was coded before the date and stopped, and what is too long for the body."""
    w = context.write
    return w.section("annex", [w.say("annex-opening", mission=context.mission)], sections)


def _document(book: Book, context: Context, parts: Parts, form: str) -> Document:
    if form == FULL and len(CORE) - len(lacking := missing(context)) < NEEDED:
        form, sections = SHEET, sheet.sections(context, parts(), lacking)
        if context.plan is not None:  # what the reader brings stands in a sheet too
            sections.insert(len(sections) - 1, parts()[-1].section)
    elif form == FULL:
        sections = _full(context, parts)
    else:
        sections = [brief.section(context, parts)]
    sections = [without_idle_charts(s) for s in sections]
    profile = context.profile
    w = context.write
    title = w.words_only("sheet-title" if form == SHEET else "review-title", mission=context.mission)
    subtitle = w.words_only(
        "review-subtitle", name=profile.name, day=w.words.language.day(context.as_of).replace(SPACE, " ")
    )
    return Document(
        title=title,
        subtitle=subtitle,
        mission=context.mission,
        as_of=context.as_of.isoformat(),
        payer=context.payer,
        hindsight=context.later is not None,
        book=book.version,
        sections=tuple(sections),
        sources=_sources(context.later or context.view, tuple(sections)),
        form=form,
        payer_name=w.words.name(state_name(context.view, context.payer)),
        notes=standing_notes(w.words, title, subtitle, tuple(sections), context.as_of.isoformat()),
        lang=w.words.lang,
        untranslated=tuple(sorted(w.words.lacking())),
    )


def _full(context: Context, made: Parts) -> list[Section]:
    """All sections of a review. What has nothing under its heading is left out and named among the open questions."""
    parts = made()
    body: list[Section] = []
    left_out: list[str] = []
    for part in parts:
        section, titles = without_empty_sections(part.section)
        body += [section] if section is not None else []
        left_out += titles if part.section.blocks or part.section.sections else ()
    sections = [brief.section(context, made), summary.section(context, parts), *body]
    sections.append(open_questions.section(context, parts, left_out))
    if annexes := [s for p in parts for s in p.annex]:
        sections.append(annex(context, annexes))
    sections.append(sources_and_errors.section(context, tuple(sections)))
    return sections


def _sources(view: View, sections: tuple[Section, ...]) -> tuple[SourcesRow, ...]:
    used = {r.source for r in refs_of(sections)}.union(*(f.sources() for f in figures_of(sections)))
    return tuple(view.sources[key] for key in sorted(used))
