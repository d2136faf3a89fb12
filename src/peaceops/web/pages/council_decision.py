"""What a decision of the Council on a mission needs, a forecast of its vote, and the back-test of forecasts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import peaceops
from peaceops.council.backtest import backtest
from peaceops.council.forecast import Forecast
from peaceops.council.forecast_figures import OF_MEMBER, WHOLE, ForecastFigures, forecast_figures
from peaceops.council.path_rules import OPTIONS
from peaceops.council.paths import Path
from peaceops.days import needed_day
from peaceops.document.model import Block, Bullets, Cell, Empty, Ref, Section, Strip, Table
from peaceops.errors import refused, shown
from peaceops.review.council import part as decision
from peaceops.review.council.reliability import reliability_blocks
from peaceops.web.pages.council_pages import AT
from peaceops.web.pages.exit_pages import context, flat
from peaceops.web.pages.page import Asked, Page
from peaceops.web.pages.page_parts import LinkedText, address, or_none, parts, section, writer
from peaceops.words.catalogue import Said, said
from peaceops.words.states import shortened

SCORED_YEARS = 10  # of the back-test
ASSUME = "assume."  # before a member
DRAFTS = {"": None, "yes": True, "no": False}
ABOVE: tuple[tuple[Said, str], ...] = ((said("pay-council-title"), AT),)


def one(asked: Asked) -> Page:
    """A mission before the Council: what an option needs, and the record of votes and positions on it. Raises
    PeaceopsError for a mission or option that is none."""
    ctx = context(asked)
    option = asked.text("option") or OPTIONS[0]
    how = {"on": ctx.as_of, "as_of": ctx.as_of, "book": asked.site.book}
    path = or_none(lambda: peaceops.council_path(ctx.mission, option, **how))  # type: ignore[arg-type]
    if option not in OPTIONS:
        raise refused("web-option", given=shown(option), options=", ".join(OPTIONS))
    title = said("pay-decision-title", mission=ctx.mission)
    cards = asked.cards(title, as_of=ctx.as_of, option=option)
    sections = [_needs(path, ctx.mission), *flat(decision.part(ctx).section)]
    values = {
        "day": ctx.as_of,
        "mission": ctx.mission,
        "option": option,
        "options": [(o, str(said(f"path-option-{o}"))) for o in OPTIONS],
        "cards": cards,
        "parts": parts(cards, sections),
        "links": (("path", address(f"/api/v1/council/path/{ctx.mission}", option=option, on=ctx.as_of)),),
    }
    lead = said("pay-decision-lead", mission=ctx.mission, day=ctx.as_of)
    return Page(title, "decision.html.j2", values, lead, crumbs=ABOVE)


def _needs(path: Path | None, mission: str) -> Section:
    """What the option needs, row by row, with its basis and precedents."""
    w = writer()
    if path is None:
        return section("pay-needs", [w.say("pay-no-path", mission=mission, kind="gap")])
    rows: list[tuple[Cell, ...]] = [
        (str(said(f"path-row-{key}")), str(words))
        for key, words in (
            ("body", path.body),
            ("decision", path.decision),
            ("majority", path.majority_says),
            ("veto", path.veto_says),
            ("silence", path.silence),
        )
    ]
    votes = [w.say("pay-needs-votes", votes=path.majority)] if path.majority else []
    basis = [Bullets(tuple(w.say("pay-basis", document=Ref(text, key, at)) for text, key, at in path.basis))]
    steps = w.table("pay-steps", ("step",), [(str(s),) for s in path.steps])
    held = [
        (p.mission, Ref(p.document, p.source, p.locator), p.day, str(p.what), str(p.outcome)) for p in path.precedents
    ]
    before = w.table("pay-precedents", ("mission", "document", "day", "what", "outcome"), held, folded=len(held) > 6)
    notes = [w.say(n, kind="note") for n in path.notes]
    blocks: list[Block | None] = [w.table("pay-needs", ("what", "says"), rows), *votes, *basis, steps]
    return section("pay-needs", [*blocks, before if held else None, *notes])


def forecast_page(asked: Asked) -> Page:
    """The vote on a text about a subject, if it were put to the vote on a day; votes may be taken as given. Raises
    PeaceopsError for a subject, day or vote that is none."""
    day, book = asked.day(), asked.site.book
    about = asked.text("about") or "UNIFIL"
    on = needed_day(asked.text("on") or day, said("day-asked"))
    assume = {k.removeprefix(ASSUME): v for k, v in asked.given.items() if k.startswith(ASSUME) and v}
    other = asked.text("other")
    if other not in DRAFTS:
        raise refused("web-other-draft", given=shown(other))
    found = peaceops.forecast(about, on, assume=assume, other_draft=DRAFTS[other], as_of=day, book=book)
    figures = forecast_figures(book.at(day), found)
    title = said("pay-forecast-title", subject=found.subject.name)
    query = {"about": found.subject.key, "on": on, "as_of": day, "other": other}
    cards = asked.cards(title, **query, **{ASSUME + k: v for k, v in assume.items()})
    values = {
        **query,
        "day": day,
        "members": [(m.iso3, shortened(m.name), assume.get(m.iso3, "")) for m in found.members],
        "casts": [("", str(said("pay-as-forecast"))), *((c, str(said("vote-list-cast", cast=c))) for c in OF_MEMBER)],
        "others": [(key, str(said("pay-other-draft", known=key or "unknown"))) for key in DRAFTS],
        "cards": cards,
        "parts": parts(cards, _forecast(found, figures, day), untitled=1),
        "links": (("forecast", address(f"/api/v1/council/forecast/{found.subject.key}", on=on, as_of=day)),),
    }
    lead = said("pay-forecast-lead", subject=found.subject.name, day=on)
    return Page(title, "forecast.html.j2", values, lead, scripts=("ask.js",), crumbs=ABOVE)


def _forecast(found: Forecast, figures: ForecastFigures, day: date) -> list[Section]:
    w = writer()
    strip = Strip(tuple((figures.whole[key], w.text(f"pay-chance-{key}")) for key in WHOLE))
    rows: list[tuple[Cell, ...]] = [
        (
            LinkedText(shortened(m.name), address(f"/states/{m.iso3}", as_of=day)),
            *_chances(figures.members[m.iso3]),
            str(said("vote-list-cast", cast=m.assumed)) if m.assumed else Empty.NONE,
        )
        for m in found.members
    ]
    table: Table = w.table("pay-chances", ("member", *OF_MEMBER, "assumed"), rows, subject=found.subject.name)
    said_beside: list[Block | None] = [w.say("pay-note", text=words) for words in found.statements]
    return [section("pay-forecast", [strip, table]), section("pay-forecast-limits", said_beside)]


def _chances(held: Mapping[str, object]) -> tuple[Cell, ...]:
    return tuple(held[cast] for cast in OF_MEMBER)  # type: ignore[misc]


def back_test_page(asked: Asked) -> Page:
    """Every text of ten years forecast from strictly earlier days, scored beside naive baselines. Raises PeaceopsError
    for a day before which the Council did not vote."""
    day = asked.day()
    view = asked.site.book.at(day)
    after = date(max(day.year - SCORED_YEARS, 1946), 12, 31)
    test = backtest(view, min(after, day))
    title = said("backtest-title")
    cards = asked.cards(title, as_of=day)
    tested = section("backtest", reliability_blocks(view, writer(), test))
    values = {
        "day": day,
        "cards": cards,
        "parts": parts(cards, [tested], untitled=1),
        "links": (("backtest", address("/api/v1/council/backtest", score_after=after)),),
    }
    lead = said("pay-back-test-lead", after=after, last=test.last, texts=len(test.predicted))
    return Page(title, "back_test.html.j2", values, lead, crumbs=ABOVE)
