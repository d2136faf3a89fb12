"""Exit plans on the site: written from what is known, opened, edited, checked, set side by side, taken as a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import peaceops
from peaceops.book import Book
from peaceops.days import needed_day, past_day
from peaceops.document.model import Block, Section
from peaceops.errors import PeaceopsError, refused, unknown
from peaceops.exits.option_list import OPTIONS
from peaceops.plans.chances import chances
from peaceops.plans.checks import Checked, check_plan
from peaceops.plans.compare import ComparedPlan, compare_plans
from peaceops.plans.from_yaml import read_plan, worked_plans
from peaceops.reading.plain_yaml import parse_yaml
from peaceops.review.assemble import context_of
from peaceops.review.plan import part
from peaceops.review.plan_given import GivenPlan
from peaceops.web.answers import Answer
from peaceops.web.pages.exit_pages import AT, context, crumbs, flat
from peaceops.web.pages.page import Asked, Page
from peaceops.web.pages.page_parts import parts, section, writer
from peaceops.words.catalogue import Said, said, words

YAML = "application/yaml"
MOST = 200_000  # characters of a plan; the longest worked one has some twenty thousand
TWO = ("first", "second")


def written(asked: Asked) -> Page:
    """A plan of a mission, filled in from what was public on the day. Raises PeaceopsError for what cannot be one."""
    ctx = context(asked)
    days = {
        name: needed_day(asked.text(name), said(f"pay-ask-{name}")) if asked.text(name) else None
        for name in ("start", "last_day")
    }
    how = {"option": asked.text("option"), "payer": ctx.payer, **days, "book": asked.site.book}
    plan = peaceops.exit_plan(ctx.mission, ctx.as_of, **how)  # type: ignore[arg-type]
    text = peaceops.plan_yaml(plan)
    page = _open(asked, text, str(said("pay-plan-of", mission=ctx.mission)))
    own = {
        "mission": ctx.mission,
        "day": ctx.as_of,
        "payer": ctx.payer,
        "option": plan.head.option,
        "start": plan.head.start or "",
        "last_day": plan.head.last_day or "",
        "options": [(o.key, str(o.title)) for o in OPTIONS if not o.stays],
    }
    return replace(page, values={**page.values, **own}, crumbs=crumbs(ctx, below=True))


def worked(asked: Asked) -> Page:
    """A plan that comes with the database, by its name. Raises PeaceopsError for another, with the nearest."""
    name = asked.text("name")
    return _open(asked, _worked(name), str(said("pay-plan-worked", name=name)))


def blank(asked: Asked) -> Page:
    """A place to paste a plan, or to drop its file."""
    return _form("", "")


def posted(asked: Asked) -> Page | Answer:
    """What was written, checked; as a file where that is asked for; the form with the reason where it is no plan."""
    text = asked.given.get("text", "")
    try:
        text = _file(asked) or text
        if not text.strip():
            raise refused("web-plan-empty")
        if asked.text("take"):
            _read(asked.site.book, text)
            head = (("content-disposition", 'attachment;filename="plan.yaml"'),)
            return Answer(text.encode(), YAML, headers=head)
        return _open(asked, text, str(said("pay-plan-given")))
    except PeaceopsError as error:
        return _form(text, str(error))


def _worked(name: str) -> str:
    held = worked_plans()
    if name not in held:
        raise unknown("worked-plan", name, held)
    return held[name]


def _file(asked: Asked) -> str:
    """The text of a file that was dropped; "" for none. Raises PeaceopsError for one that is no text."""
    content = next((c for c in asked.files.values() if c), b"")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise refused("web-plan-no-text") from None


def _read(book: Book, text: str) -> Checked:
    """A plan and what does not hold in it. Raises PeaceopsError for a text that is none."""
    if len(text) > MOST:
        raise refused("web-plan-long", found=len(text), most=MOST)
    where = str(said("pay-plan-where"))
    plan = read_plan(parse_yaml(text, where), where)
    return check_plan(book.at(past_day(plan.head.as_of)), plan)


def _form(text: str, fault: str) -> Page:
    values = {"text": text, "fault": fault, "mission": "", "parts": (), "links": (), "findings": None}
    return Page(said("pay-plan-title"), "plan.html.j2", values, said("pay-plan-lead"), crumbs=_above())


def _above() -> tuple[tuple[Said | str, str], ...]:
    return ((said("pay-exit-title"), AT),)


def _open(asked: Asked, text: str, name: str) -> Page:
    """A plan in its form, with what does not hold and what it says."""
    checked = _read(asked.site.book, text)
    head = checked.plan.head
    ctx = context_of(asked.site.book, head.mission, head.as_of or asked.day(), head.payer or "USA")
    cards = asked.cards(name)
    sections = list(flat(part.part(replace(ctx, plan=GivenPlan(name, checked))).section))
    values = {
        "text": text,
        "fault": "",
        "mission": "",
        "findings": len(checked.findings),
        "cards": cards,
        "parts": parts(cards, sections),
        "links": (),
    }
    return Page(name, "plan.html.j2", values, said("pay-plan-lead"), crumbs=_above())


def compared(asked: Asked) -> Page:
    """Two plans that come with the database, side by side, or the form for two others."""
    held = worked_plans()
    names = [asked.text(which) for which in TWO]
    if not any(names):
        return _side_by_side({}, dict.fromkeys(TWO, ""), "")
    texts = {which: _worked(name) for which, name in zip(TWO, names, strict=True)}
    return _side_by_side({name: _read(asked.site.book, held[name]) for name in names}, texts, "", asked)


def compared_posted(asked: Asked) -> Page:
    """The two plans that were written, side by side; the form with the reason where one is none."""
    texts = {which: asked.given.get(which, "") for which in TWO}
    try:
        read = {str(said(f"pay-plan-{which}")): _read(asked.site.book, texts[which]) for which in TWO}
        return _side_by_side(read, texts, "", asked)
    except PeaceopsError as error:
        return _side_by_side({}, texts, str(error))


def _side_by_side(
    plans: Mapping[str, Checked], texts: Mapping[str, str], fault: str, asked: Asked | None = None
) -> Page:
    sections: list[Section] = []
    title = said("pay-compare-title")
    values: dict[str, object] = {
        "texts": texts,
        "fault": fault,
        "worked": tuple(worked_plans()),
        "links": (),
        "parts": (),
    }
    if plans and asked is not None:
        cards = asked.cards(title, **{which: asked.text(which) for which in TWO if which in asked.given})
        sections = [section("pay-compared", _compared(asked.site.book, plans))]
        values |= {"cards": cards, "parts": parts(cards, sections)}
    return Page(title, "compare_plans.html.j2", values, said("pay-compare-lead"), crumbs=_above())


def _compared(book: Book, plans: Mapping[str, Checked]) -> list[Block | None]:
    held = [ComparedPlan(n, c, chances(book.at(past_day(c.plan.head.as_of)), c.plan)) for n, c in plans.items()]
    found = compare_plans(held)
    rows = [(str(row["what"]), *(_told(row[name]) for name in plans)) for row in found]
    heads = {"what": words().text("pay-compared.what")} | dict(zip(plans, plans, strict=True))
    table = writer().table("pay-compared", ("what", *plans), rows, heads=heads)
    return [table, *(writer().say("pay-note", text=str(note), kind="note") for note in found.notes)]


def _told(value: object) -> str | None:
    """A value of a plan in words: it is the plan's own, and no figure of this database."""
    if value is None or isinstance(value, str):
        return value
    return words().language.number(value) if isinstance(value, int) else f"{value:,}"
