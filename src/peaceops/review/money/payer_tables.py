"""Tables of the section on who pays: rates over time, printed amounts, parts of each mission, what is owed."""

from __future__ import annotations

from typing import Any

from peaceops.book import View, counted, fact
from peaceops.book.rules import SUM
from peaceops.book.tables.money import PrintedAssessmentsRow, RegularAssessmentsRow
from peaceops.document.model import Block, Cell, Chart, When
from peaceops.errors import PeaceopsError
from peaceops.money.arrears import OWED_BY_MEMBERS, Arrear, arrears_of
from peaceops.money.assess import Assessment, assess
from peaceops.money.cost import all_lines, whole_years
from peaceops.money.estimate import FIRM
from peaceops.money.payer import payer_view
from peaceops.money.payers import name_of, payer_part, peacekeeping_series, regular_series
from peaceops.money.portfolio import account_name, portfolio
from peaceops.money.sections import REGULAR_BUDGET, known_years, sections_of
from peaceops.period import FINANCIAL_YEAR, Period
from peaceops.review.context import Context, in_year
from peaceops.review.money.sentences import line_ref, ref
from peaceops.words.catalogue import said
from peaceops.words.states import the

TOP = 10
FOLD_OVER = 8
ALL = "ALL"  # in printed amounts: the accounts of the year together
ALL_ACCOUNTS = str(said("payers-all-accounts"))  # part of what a figure counts, which is one in every language


def rate_chart(ctx: Context, name: str) -> Chart | None:
    """Regular rate by year, and peacekeeping rate where a source gives it."""
    regular = {y: f for first, last, f in regular_series(ctx.view, ctx.payer) for y in range(first, last + 1)}
    peacekeeping = peacekeeping_series(ctx.view, ctx.payer)
    years = [y for y in range(min(regular, default=9999), ctx.as_of.year + 1) if y in regular or y in peacekeeping]
    if len(years) < 2:
        return None
    rows = [(in_year(y), regular.get(y), peacekeeping.get(y)) for y in range(years[0], years[-1] + 1)]
    rates = ("regular", "peacekeeping")
    table = ctx.write.table("payers-rates", ("year", *rates), rows, folded=True, payer=name)
    about: dict[str, Any] = {"payer": name, "state": the(name), "both": "yes" if peacekeeping else "no"}
    return ctx.write.chart("payers-rates-chart", "line", table, x="year", series=rates, unit="pct", **about)


def printed_amounts(ctx: Context, name: str) -> list[Block]:
    """Amounts that a circular printed for the payer, newest year first."""
    held = ctx.view.where(PrintedAssessmentsRow, iso3=ctx.payer)
    rows = sorted((r for r in held if r.mission in (ctx.mission, ALL)), key=lambda r: r.mission)
    rows.sort(key=lambda r: r.fy, reverse=True)
    if not rows:
        return []
    cells: list[tuple[Cell, ...]] = []
    for r in rows:
        account = ALL_ACCOUNTS if r.mission == ALL else r.mission
        amount = fact(r, r.gross_usd, counted("assessed-as-printed", state=name, account=account), r.fy)
        cells.append((When(amount.period), account, amount, ref(r.source, r.locator or "")))
    return [ctx.write.table("payers-printed", ("year", "account", "assessed", "source"), cells, payer=name)]


def part_chart(ctx: Context, name: str) -> Chart | None:
    """The payer's part of the mission by year: assessed by rule where the sections were public, else its rate on what
    the mission cost. None with fewer than two years."""
    if ctx.profile.funding == REGULAR_BUDGET:
        return None
    lines = whole_years(all_lines(ctx.view, ctx.mission))
    assessed = {y: a.amount for y in known_years(ctx.view, ctx.mission) if (a := assessed_in(ctx, y))}
    spent = {x.period for x in lines if x.period.kind == FINANCIAL_YEAR}
    parts = {fy: payer_part(ctx.view, ctx.mission, ctx.payer, str(fy)) for fy in spent}
    costs = {fy: p.amount for fy, p in parts.items() if p and p.cost.status in FIRM}
    years = sorted(fy.year for fy in assessed.keys() | costs.keys())
    if len(years) < 2:
        return None
    held = {column: found for column, found in (("assessed", assessed), ("at-rates", costs)) if found}
    span = [Period.of_fy(y) for y in range(years[0], years[-1] + 1)]
    rows = [(When(fy), *(found.get(fy) for found in held.values())) for fy in span]
    table = ctx.write.table("payers-part-by-year", ("year", *held), rows, folded=True, payer=name, mission=ctx.mission)
    return ctx.write.chart(
        "payers-part-chart",
        "columns",
        table,
        x="year",
        series=tuple(held),
        unit="usd",
        payer=name,
        state=the(name),
        mission=ctx.mission,
    )


def assessed_in(ctx: Context, fy: Period) -> Assessment | None:
    """What the payer was assessed for the mission in a year by rule; None where rates were not public."""
    try:
        return assess(ctx.view, fy, ctx.mission, ctx.payer)[0]
    except PeaceopsError:
        return None


def assessed_table(ctx: Context) -> list[Block]:
    """The largest amounts assessed for the mission in the newest year with sections, and the payer's if not there."""
    years = known_years(ctx.view, ctx.mission)
    if not years:
        return []
    try:
        found = assess(ctx.view, years[-1], ctx.mission)
    except PeaceopsError:  # rates of one of its years were not public
        return []
    source = sections_of(ctx.view, years[-1], ctx.mission)[0].amount
    document = ref(source.source, source.locator)
    rows = [
        (_placed(ctx, place, a), a.amount, document)
        for place, a in enumerate(found, start=1)
        if place <= TOP or a.iso3 == ctx.payer
    ]
    columns = ("state", "assessed", "sections")
    year = When(years[-1])
    return [ctx.write.table("payers-assessed", columns, rows, mission=ctx.mission, year=year, basis=found[0].basis)]


def _placed(ctx: Context, place: int, held: Assessment) -> str:
    return ctx.write.words_only("payers-assessed-place", place=place, state=name_of(ctx.view, held.iso3))


def part_of_each(ctx: Context, view: View, name: str, fy: Period, *, later: bool = False) -> list[Block]:
    """The cost of each mission in a year, as `view` knows it, and the payer's part in each: assessed where the sections
    are known, else its rates on the cost. Nothing where most missions' costs or the payer's rates are not known."""
    whole = portfolio(view, str(fy))
    if whole is None or whole.status != "spent":
        return []
    found = payer_view(view, ctx.payer, str(fy))
    costs = {x.mission: x for x in whole.lines}
    held = [m for m in found.missions if m.mission in costs and m.cost]
    parts = [m.part for m in held if m.part]
    if not parts:
        return []
    rows: list[tuple[Cell, ...]] = [
        (account_name(m.mission), m.cost, m.part, line_ref(costs[m.mission]))
        for m in sorted(held, key=lambda m: -costs[m.mission].usd)
    ]
    total = SUM(counted("sum-of-parts", state=name), fy, parts)
    rows.append((ctx.write.words_only("payers-each-sum"), whole.total, total, line_ref(whole.lines[0])))
    return [
        ctx.write.table(
            "payers-each",
            ("mission", "spent", "part", "source"),
            rows,
            name="payers-each-later" if later else "",
            folded=True,
            later=later,
            year=When(fy),
            payer=name,
            state=the(name),
            how="assessed" if fy in known_years(view) else "rates",
        )
    ]


def owed(ctx: Context, name: str) -> list[Block]:
    """Arrears of the mission's account, then of the payer and of all Member States, as public documents name them; the
    newest of each first."""
    mine = arrears_of(ctx.view, iso3=ctx.payer)
    account = arrears_of(ctx.view, mission=ctx.mission)[::-1]
    others = sorted((*mine, *arrears_of(ctx.view, everyone=True)), key=lambda a: a.amount.period.last, reverse=True)
    blocks: list[Block] = _honour_roll(ctx, name)
    if not mine:
        blocks.append(ctx.write.say("payers-nothing-owed-known", kind="gap", state=the(name)))
    if rows := [_arrear_row(ctx, a) for a in (*account, *others)]:
        columns = ("date", "who", "what", "amount", "how-known", "source")
        folded = len(rows) > FOLD_OVER
        blocks.append(ctx.write.say("payers-owed-opening"))
        blocks.append(ctx.write.table("payers-arrears", columns, rows, folded=folded, mission=ctx.mission, payer=name))
    return blocks


def _arrear_row(ctx: Context, a: Arrear) -> tuple[Cell, ...]:
    write = ctx.write
    by_states = a.owed_by == OWED_BY_MEMBERS
    what = a.what if by_states else write.words_only("payers-owed-by-united-nations", what=a.what)
    known = write.words_only(f"cost-known-{a.amount.confidence}")
    return (write.words.language.spelled(a.period, months=True), a.who, what, a.amount, known, ref(a.source, a.locator))


def _honour_roll(ctx: Context, name: str) -> list[Block]:
    """Whether the payer had paid its newest regular-budget assessment."""
    row = max(ctx.view.where(RegularAssessmentsRow, iso3=ctx.payer), key=lambda r: r.year, default=None)
    if row is None:
        return []
    year = in_year(row.year)
    amount = fact(row, row.assessed_usd, counted("regular-assessment", state=name), year.period)
    paid = said(f"payers-{row.payment_status.replace('_', '-')}")
    document = ref(row.source, row.locator or "")
    about: dict[str, Any] = {"state": the(name), "year": year, "amount": amount, "paid": paid, "document": document}
    return [ctx.write.say("payers-regular-assessment", **about)]
