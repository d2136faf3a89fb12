"""Who pays for peacekeeping in a year, and what a reform would change: sliders, winners and losers."""

from __future__ import annotations

from datetime import date
from typing import Any

import peaceops
from peaceops.book import View
from peaceops.document.model import Block, Cell, Chart, Section, Strip, When
from peaceops.errors import nearest, refused, shown
from peaceops.missions.membership import find_member
from peaceops.missions.states import name_then
from peaceops.money.portfolio import account_name
from peaceops.money.reform_effects import Effect, ReformTable
from peaceops.money.reform_file import worked_reforms
from peaceops.money.reforms import Reform
from peaceops.money.sections import known_years, sections_of
from peaceops.period import Period
from peaceops.web.answers import Answer
from peaceops.web.pages.page import Asked, Page
from peaceops.web.pages.page_parts import LinkedText, address, parts, section, writer
from peaceops.web.pages.reform_asked import AskedReform, RuleAsItIs, asked_reform, reform_text, rule_as_it_is
from peaceops.words.catalogue import Said, said, words
from peaceops.words.states import shortened, the

AT = "/who-pays"
TOP = 15  # payers in the chart of a year
EITHER = 8  # States in the chart of those that would pay less, and more
ROWS = 40  # in the table, unless all are asked for
COLUMNS = ("state", "before-rate", "after-rate", "before", "after", "difference")
YAML = "application/yaml"


def page(asked: Asked) -> Page:
    """The year and the reform that the address names. Raises PeaceopsError for a year without sections and for a
    reform that cannot be."""
    day, view = asked.day(), asked.site.book.at(asked.day())
    fy = _year(view, asked.text("fy"))
    now = peaceops.reform(Reform("now"), str(fy), as_of=day, book=asked.site.book)
    largest = max(e.before.rate.pct for e in now.rows)
    rule = rule_as_it_is(view, now.rate_year, largest)
    wanted = asked_reform(asked, rule)
    changed = bool(wanted.reform.changes())
    found = peaceops.reform(wanted.reform, str(fy), as_of=day, book=asked.site.book) if changed else now
    payer = find_member(view, asked.text("payer")) if asked.text("payer") else ""
    title = said("pay-who-title")
    cards = asked.cards(title, **_query(fy, day, payer, wanted))
    whole = bool(asked.text("whole"))
    sections = _changes(view, found, payer, day, whole=whole) if changed else _as_it_is(view, found, payer, day)
    values = {
        "day": day,
        "fy": str(fy),
        "payer": payer,
        "years": [(str(y), str(When(y))) for y in reversed(known_years(view))],
        "fields": _fields(view, fy, rule, wanted.reform, asked),
        "worked": [(name, load.name) for name, load in _worked()],
        "changed": changed,
        "more": "" if whole or not changed else address(AT, **_query(fy, day, payer, wanted), whole="yes"),
        "here": address(AT, **_query(fy, day, payer, wanted)),
        "cards": cards,
        "parts": parts(cards, sections, untitled=1),
        "links": _links(fy, day, payer, wanted),
    }
    lead = said("pay-who-lead", year=When(fy), changed="yes" if changed else "no")
    return Page(title, "who_pays.html.j2", values, lead, scripts=("ask.js",))


def reform_page(asked: Asked) -> Answer:
    """The reform of the address as a reform file. Raises PeaceopsError as the page does."""
    view = asked.site.book.at(asked.day())
    fy = _year(view, asked.text("fy"))
    now = peaceops.reform(Reform("now"), str(fy), as_of=asked.day(), book=asked.site.book)
    rule = rule_as_it_is(view, now.rate_year, max(e.before.rate.pct for e in now.rows))
    text = reform_text(asked_reform(asked, rule))
    return Answer(text.encode(), YAML, headers=(("content-disposition", 'attachment;filename="reform.yaml"'),))


def _year(view: View, text: str) -> Period:
    years = known_years(view)
    if not years:
        raise refused("web-no-sections")
    found = {str(y): y for y in years}
    if text and text not in found:
        raise refused("web-year-without-sections", given=shown(text), years=", ".join(nearest(text, found) or found))
    return found[text] if text else years[-1]


def _query(fy: Period, day: date, payer: str, wanted: AskedReform) -> dict[str, object]:
    return {"fy": str(fy), "as_of": day, "payer": payer, **dict(wanted.changed)}


def _worked() -> list[tuple[str, Reform]]:
    from peaceops.money.reform_file import load_reform

    return [(name, load_reform(name)) for name in worked_reforms()]


def _fields(view: View, fy: Period, now: RuleAsItIs, reform: Reform, asked: Asked) -> dict[str, Any]:
    """What stands in the fields: the reform's own values, else the rule as it is."""
    missions = sorted({s.mission for s in sections_of(view, fy)})
    return {
        "most": {"ceiling": f"{now.ceiling:g}", "cap": f"{now.cap:g}"},
        "ceiling": _or(reform.ceiling_pct, now.ceiling),
        "cap": _or(reform.cap_pct, now.cap),
        "all": f"{100 * reform.all_missions:g}",
        "floor": _or(reform.floor_pct, ""),
        "ldc": _or(reform.least_developed_ceiling_pct, ""),
        "merge": ":".join(next(iter(reform.merged_levels.items()), ())),
        "merges": [("", str(said("pay-merge-none")))]
        + [(f"{a}:{b}", str(said("pay-merge", old=a, new=b))) for b, a in zip("BCDEFGHI", "CDEFGHIJ", strict=True)],
        "factors": [(level, _or(reform.factors.get(level), f), f"{f:g}") for level, f in now.factors.items()],
        "missions": [
            (m, account_name(m), f"{100 * reform.missions.get(m, 1.0):g}", reform.closed.get(m, "")) for m in missions
        ],
        "name": asked.text("name"),
    }


def _or(value: float | None, otherwise: float | str) -> str:
    held = otherwise if value is None else value
    return f"{held:g}" if isinstance(held, float) else str(held)


def _state(e: Effect, day: date) -> str:
    return LinkedText(shortened(e.name), address(f"/states/{e.iso3}", as_of=day))


def _as_it_is(view: View, found: ReformTable, payer: str, day: date) -> list[Section]:
    """Who pays most in the year, by the rule as it is."""
    w = writer()
    about: dict[str, Any] = {"year": When(found.fy)}
    most = sorted(found.rows, key=lambda e: (-e.before.usd, e.iso3))
    bars = w.table("pay-most", ("state", "before"), [(shortened(e.name), e.usd_before) for e in most[:TOP]], **about)
    rows: list[tuple[Cell, ...]] = [(_state(e, day), e.rate_before, e.usd_before) for e in most]
    strip = [(found.total_before, w.text("pay-strip-total", **about))]
    strip += [(e.usd_before, w.text("pay-strip-payer", state=the(shortened(e.name)))) for e in _own(most, payer)]
    first: list[Block | None] = [
        Strip(tuple(strip)),
        w.chart(
            "pay-most-chart", "bar", bars, x="state", series=("before",), unit="usd", **_marked(view, payer), **about
        ),
        w.table("pay-each", ("state", "before-rate", "before"), rows, **about, rate_year=str(found.rate_year)),
    ]
    return [section("pay-who", first)]


def _phrase(change: Said) -> str:
    """A changed rule in words, its days as running text has them."""
    return "".join(str(When(p)) if isinstance(p, Period) else str(p) for p in words().parts(change))


def _own(rows: list[Effect], payer: str) -> list[Effect]:
    return [e for e in rows if e.iso3 == payer] or rows[:1]


def _marked(view: View, payer: str) -> dict[str, Any]:
    return {"highlight": shortened(name_then(view, payer))} if payer else {}


def _changes(view: View, found: ReformTable, payer: str, day: date, *, whole: bool) -> list[Section]:
    """What the reform changes: the total, those that would pay less and more; every Member State if `whole`."""
    w = writer()
    about: dict[str, Any] = {"year": When(found.fy)}
    strip = [
        (found.total_before, w.text("pay-strip-before", **about)),
        (found.total_after, w.text("pay-strip-after")),
    ]
    own = [e for e in found.rows if e.iso3 == payer] or list(found.rows[:1])
    for e in own:
        state = the(shortened(e.name))
        strip += [(e.rate_after, w.text("pay-strip-rate-after", state=state))]
        strip += [(e.difference, w.text("pay-strip-difference", state=state))]
    most = sorted(found.rows, key=lambda e: -abs(e.difference_usd))[:ROWS]
    few = [e for e in found.rows if e in most or e.iso3 == payer]
    shown = found.rows if whole else few
    rows: list[tuple[Cell, ...]] = [
        (_state(e, day), e.rate_before, e.rate_after, e.usd_before, e.usd_after, e.difference) for e in shown
    ]
    what = w.say("pay-what-if", changes=tuple(map(_phrase, found.reform.changes())))
    blocks: list[Block | None] = [
        what,
        Strip(tuple(strip)),
        _either_chart(view, found, payer),
        w.table("pay-reform", COLUMNS, rows, **about, rate_year=str(found.rate_year), whole="yes" if whole else "no"),
    ]
    return [section("pay-reform", blocks)]


def _either_chart(view: View, found: ReformTable, payer: str) -> Chart | None:
    """Those that would pay so much less, and so much more: the two ends of the table."""
    less = [e for e in found.rows if e.difference_usd < 0][:EITHER]
    more = [e for e in reversed(found.rows) if e.difference_usd > 0][:EITHER]
    held = [(shortened(e.name), e.difference) for e in (*less, *reversed(more))]
    if not held:
        return None
    w = writer()
    about: dict[str, Any] = {"year": When(found.fy)}
    table = w.table("pay-either", ("state", "difference"), held, **about)
    series, marked = ("difference",), _marked(view, payer)
    return w.chart("pay-either-chart", "bar", table, x="state", series=series, unit="usd", **marked, **about)


def _links(fy: Period, day: date, payer: str, wanted: AskedReform) -> tuple[tuple[str, str], ...]:
    query = _query(fy, day, payer, wanted)
    name = "pay-reform" if wanted.reform.changes() else "pay-each"
    found = [("table", address(AT, **query, whole="yes", take=f"{name}.csv"))]
    if wanted.reform.changes():
        found.append(("reform", address(f"{AT}/reform.yaml", **query)))
    found.append(("assessed", address("/api/v1/assess/ALL", fy=fy, as_of=day, format="csv")))
    return tuple(found)
