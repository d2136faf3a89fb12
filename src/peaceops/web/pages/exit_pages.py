"""How a mission may end: the missions of a day, the options of one side by side, and a simulation with sliders."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import peaceops
from peaceops.days import needed_day
from peaceops.document.model import Block, Cell, Chart, Range, Ref, Section, Strip, When
from peaceops.errors import refused, shown
from peaceops.exits.option_list import OPTIONS
from peaceops.exits.shares import rates_of_payer, regular_rates_of_payer
from peaceops.exits.simulate import Fixed
from peaceops.exits.simulation import Payer, Simulation, simulated
from peaceops.exits.spans import SHOWN, Span, in_millions, span_of, whole_months
from peaceops.missions.states import name_then
from peaceops.period import Period
from peaceops.plans.from_yaml import worked_plans
from peaceops.reading.numbers import number
from peaceops.review.assemble import context_of
from peaceops.review.context import Context
from peaceops.review.exits import options, precedents
from peaceops.review.exits.back_test import back_test
from peaceops.web.pages.page import Asked, Page
from peaceops.web.pages.page_parts import LinkedText, address, parts, section, writer
from peaceops.words.catalogue import Said, said, words
from peaceops.words.states import the

AT = "/exit"
MONTHS = range(0, 36, 3)  # that a fan shows, a quarter apart
FANS = {"strength": ("simulated-strength", "persons"), "spending": ("simulated-spending-of-month", "usd")}
DRAWS, MOST_DRAWS = 2_000, 20_000
SET = ("months_to_end", "lower_by_pct")  # parameters with a field of their own


def index(asked: Asked) -> Page:
    """The missions that ran on the day, and the plans that come with the database."""
    day, book = asked.day(), asked.site.book
    title = said("pay-exit-title")
    cards = asked.cards(title, as_of=day)
    rows: list[tuple[Cell, ...]] = [
        (LinkedText(m.mission, address(f"{AT}/{m.mission}", as_of=day)), m.name)
        for m in peaceops.missions(active_on=day, as_of=day, book=book)
    ]
    table = writer().table("pay-exit-missions", ("mission", "name"), rows, day=day) if rows else None
    values = {
        "day": day,
        "worked": tuple(worked_plans()),
        "cards": cards,
        "parts": parts(cards, [section("pay-exit-missions", [table])]),
        "links": (),
    }
    return Page(title, "exits.html.j2", values, said("pay-exit-lead"))


def one(asked: Asked) -> Page:
    """The options of a mission side by side, what a final term would run like, and the closed missions like it. Raises
    PeaceopsError for a name that is none, and a day before its start."""
    ctx = context(asked)
    title = said("pay-exit-of", mission=ctx.mission)
    cards = asked.cards(title, as_of=ctx.as_of, payer=ctx.payer)
    sections = [*flat(options.part(ctx).section), *flat(precedents.part(ctx).section)]
    values = {
        "day": ctx.as_of,
        "mission": ctx.mission,
        "payer": ctx.payer,
        "cards": cards,
        "parts": parts(cards, sections),
        "links": (("options", address(f"/api/v1/exit/options/{ctx.mission}", as_of=ctx.as_of, payer=ctx.payer)),),
    }
    return Page(
        title, "exit.html.j2", values, said("pay-exit-of-lead", mission=ctx.mission, day=ctx.as_of), crumbs=crumbs(ctx)
    )


def context(asked: Asked) -> Context:
    """The mission, day and payer of an address, as a review has them. Raises PeaceopsError for what is none."""
    return context_of(asked.site.book, asked.text("mission"), asked.day(), asked.text("payer") or "USA")


def crumbs(ctx: Context, *, below: bool = False) -> tuple[tuple[Said | str, str], ...]:
    """The pages above a page on exits."""
    own = (
        ((said("pay-exit-of", mission=ctx.mission), address(f"{AT}/{ctx.mission}", as_of=ctx.as_of)),) if below else ()
    )
    return ((said("pay-exit-title"), address(AT, as_of=ctx.as_of)), *own)


def flat(whole: Section) -> Iterator[Section]:
    """A section and those inside it, one after the other."""
    yield whole
    for inside in whole.sections:
        yield from flat(inside)


def simulation(asked: Asked) -> Page:
    """An option simulated from a day: the fan of strength and spending, its ends, the payer's share, the back-test.
    Raises PeaceopsError for what cannot be run."""
    ctx = context(asked)
    start = needed_day(asked.text("start") or ctx.as_of, said("day-start"))
    option = asked.text("option") or "final-term"
    draws, seed = _whole(asked, "draws", DRAWS), _whole(asked, "seed", 1)
    if draws > MOST_DRAWS:
        raise refused("web-draws", given=draws, most=MOST_DRAWS)
    given = {name: _number(asked, name) for name in SET}
    fixed = Fixed(**given)
    how = {"draws": draws, "seed": seed, "as_of": ctx.as_of, "fixed": fixed, "book": asked.site.book}
    run = peaceops.exit_simulate(ctx.mission, option, start, **how)  # type: ignore[arg-type]
    query = {"option": option, "start": start, "draws": draws, "seed": seed, "as_of": ctx.as_of, "payer": ctx.payer}
    title = said("pay-simulate-title", mission=ctx.mission)
    cards = asked.cards(title, **query, **given)
    values = {
        **query,
        "day": ctx.as_of,
        "mission": ctx.mission,
        "options": [(o.key, str(o.title)) for o in OPTIONS],
        "given": {name: "" if value is None else f"{value:g}" for name, value in given.items()},
        "most": MOST_DRAWS,
        "usual": DRAWS,
        "cards": cards,
        "parts": parts(cards, _shown(ctx, run), untitled=1),
        "links": (("simulation", address(f"/api/v1/exit/simulate/{ctx.mission}", **_of_api(query), format="csv")),),
    }
    lead = said("pay-simulate-lead", option=words().text(f"option-{option}"), day=start)
    return Page(title, "simulate.html.j2", values, lead, ("ask.js",), crumbs(ctx, below=True))


def _of_api(query: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in query.items() if name != "payer"}


def _whole(asked: Asked, name: str, otherwise: int) -> int:
    value = _number(asked, name)
    if value is not None and not value.is_integer():
        raise refused("web-no-number", name=name, given=shown(asked.text(name)))
    return otherwise if value is None else int(value)


def _number(asked: Asked, name: str) -> float | None:
    text = asked.text(name)
    try:
        return number(text) if text else None
    except ValueError:
        raise refused("web-no-number", name=name, given=shown(text)) from None


def _shown(ctx: Context, run: Simulation) -> list[Section]:
    w = writer()
    if run.strength is None and run.spending is None:
        return [section("pay-simulated", [w.say("pay-nothing-simulated", kind="gap")])]
    rows = [(w.words_only(f"pay-simulated-{key}"), *_ends(span, money)) for key, span, money in _spans(ctx, run)]
    fans: list[Block | None] = [_fan(run, of) for of in FANS if getattr(run, of) is not None]
    notes: list[Block | None] = [w.say(s, kind="note") for s in run.extrapolated]
    own = run.decided
    act = Ref(own.decision, own.source, own.locator) if own else None
    decided = [w.say("pay-held-to-decision", decision=act, day=own.mandate_end, kind="note")] if own else []
    about: dict[str, Any] = {"payer": the(name_then(ctx.view, ctx.payer)), "draws": run.draws}
    table = w.table("pay-simulated", ("what", "middle", "range"), rows, **about)
    tested = back_test(ctx, "known" if run.decided else "drawn")
    return [
        section("pay-simulated", [*decided, *_strip(ctx, run), *fans, table, *notes]),
        section("pay-back-test", list(tested) or [w.say("pay-no-back-test", kind="gap")]),
    ]


def _spans(ctx: Context, run: Simulation) -> Iterator[tuple[str, Span, bool]]:
    """What the run has: months until out, until wound up, spending, the payer's share; whether it is money."""
    for key, of, measure in (
        ("out", "months_to_end", "simulated-months-to-end"),
        ("wound-up", "months_to_liquidated", "simulated-months-to-liquidated"),
        ("spending", "total", "simulated-spending"),
    ):
        if (span := span_of(run, of, measure)) is not None:
            yield key, span, of == "total"
    pays = _payer(ctx, run)
    if pays and (span := span_of(run, "payer_part", "simulated-payer-part", pays)) is not None:
        yield "share", span, True


def _payer(ctx: Context, run: Simulation) -> Payer | None:
    """The payer with its rates of the years of the run, where it pays."""
    if run.shares is None or run.payers is None or ctx.payer not in run.shares.iso3:
        return None
    first, last = min(run.years), max(run.years)
    own = rates_of_payer(ctx.view, payer=ctx.payer, mission=ctx.mission, first=first, last=last)
    return Payer(
        ctx.payer, run.shares.rate, own, regular_rates_of_payer(ctx.view, payer=ctx.payer, first=first, last=last)
    )


def _ends(span: Span, money: bool) -> tuple[Cell, Cell]:
    told = in_millions if money else whole_months
    return told(span.q50), Range(told(span.q10), told(span.q90))


def _strip(ctx: Context, run: Simulation) -> list[Block]:
    w = writer()
    held = [
        ((in_millions if money else whole_months)(s.q50), w.text(f"pay-strip-{key}"))
        for key, s, money in _spans(ctx, run)
    ]
    return [Strip(tuple(held))] if held else []


def _fan(run: Simulation, of: str) -> Chart:
    w, (measure, unit) = writer(), FANS[of]
    rows: list[tuple[Cell, ...]] = [
        (When(Period.month_end(run.months[m])), *(simulated(run, of, measure, q, month=m) for q in SHOWN))
        for m in MONTHS
    ]
    columns = ("month", "lower", "middle", "upper")
    table = w.table("pay-fan-rows", columns, rows, name=f"pay-{of}", of=of)
    return w.chart("pay-fan", "fan", table, x="month", series=columns[1:], unit=unit, name=f"pay-{of}-fan", of=of)
