"""Tables of the section on who pays: rates over time, printed amounts, parts of each mission, what is owed."""

from __future__ import annotations

from peaceops.book import View, computed, figure
from peaceops.document.model import Block, Cell, Chart, Table, para
from peaceops.errors import PeaceopsError
from peaceops.money.arrears import Arrear, arrears_of
from peaceops.money.assess import Assessment, assess
from peaceops.money.cost import all_lines, whole_years
from peaceops.money.estimate import FIRM
from peaceops.money.payer import payer_view
from peaceops.money.payers import name_of, payer_part, peacekeeping_series, regular_series
from peaceops.money.portfolio import account_name, portfolio
from peaceops.money.sections import known_years, sections_of
from peaceops.money.years import first_year, fy_from, is_fy, printed
from peaceops.period import Period
from peaceops.review.context import Context
from peaceops.review.money.sentences import line_ref, ref, text_year
from peaceops.words.catalogue import words
from peaceops.words.states import the

TOP = 10
PAYMENT = {
    "paid_on_time": "was paid in full and by the due date",
    "paid_late": "was paid in full, but after the due date",
    "not_paid_in_full": "had not been paid in full by the date of the list",
}


def rate_chart(ctx: Context, name: str) -> Chart | None:
    """Regular rate by year, and peacekeeping rate where a source gives it."""
    regular = {y: f for first, last, f in regular_series(ctx.view, ctx.payer) for y in range(first, last + 1)}
    peacekeeping = peacekeeping_series(ctx.view, ctx.payer)
    years = [y for y in range(min(regular, default=9999), ctx.as_of.year + 1) if y in regular or y in peacekeeping]
    if len(years) < 2:
        return None
    rows = tuple((str(y), regular.get(y), peacekeeping.get(y)) for y in range(years[0], years[-1] + 1))
    table = Table(
        "payers-rates",
        f"{name}: rates by year",
        ("Year", "Regular rate", "Peacekeeping rate"),
        rows,
        note="An empty cell is a year for which the book has no such rate.",
        folded=True,
    )
    return Chart(
        "payers-rates-chart",
        f"{name}: share of the regular budget and of peacekeeping",
        f"Lines of the rates of {the(name)} in the regular scale and, where a source gives it, for peacekeeping.",
        "line",
        table,
        "Year",
        ("Regular rate", "Peacekeeping rate"),
        "pct",
    )


def printed_amounts(ctx: Context, name: str) -> list[Block]:
    """Amounts that a circular printed for the payer, newest year first."""
    rows = ctx.view.rows(
        "SELECT * FROM printed_assessments WHERE iso3 = ? AND mission IN (?, 'ALL') ORDER BY fy DESC, mission",
        [ctx.payer, ctx.mission],
    )
    if not rows:
        return []
    cells = []
    for r in rows:
        label = "all accounts of the year" if r["mission"] == "ALL" else r["mission"]
        amount = figure(r, "gross_usd", f"assessed on {name} for {label}, gross, after credits", r["fy"], unit="usd")
        cells.append((printed(r["fy"]), label, amount, ref(r["source"], r["locator"])))
    caption = f"{name}: amounts printed in the assessment circulars (gross, after credits of earlier years)"
    return [Table("payers-printed", caption, ("Year", "Account", "Assessed", "Source"), tuple(cells))]


def part_chart(ctx: Context, name: str) -> Chart | None:
    """The payer's part of the mission by year: assessed by rule where the sections were public, else its rate on what
    the mission cost. None with fewer than two years."""
    if ctx.profile.funding == "regular_budget":
        return None
    lines = {x.fy for x in whole_years(all_lines(ctx.view, ctx.mission)) if is_fy(x.fy)}
    assessed = {str(y): a.amount for y in known_years(ctx.view, ctx.mission) if (a := assessed_in(ctx, y))}
    parts = {fy: payer_part(ctx.view, ctx.mission, ctx.payer, fy) for fy in lines}
    costs = {fy: p.amount for fy, p in parts.items() if p and p.cost.status in FIRM}
    years = sorted(first_year(fy) for fy in assessed.keys() | costs.keys())
    if len(years) < 2:
        return None
    span = [fy_from(y) for y in range(years[0], years[-1] + 1)]
    rows = tuple((printed(fy), assessed.get(fy), costs.get(fy)) for fy in span)
    columns = ("Assessed by rule", "Cost at its rates")
    used = [i for i, held in enumerate((assessed, costs)) if held]
    table = Table(
        "payers-part-by-year",
        f"{name}: part of {ctx.mission} by year",
        ("Year", *(columns[i] for i in used)),
        tuple((row[0], *(row[1 + i] for i in used)) for row in rows),
        note="An empty cell is a year for which it cannot be computed. Cost at its rates is not an assessment: support "
        "shares and credits of earlier years stand between.",
        folded=True,
    )
    return Chart(
        "payers-part-chart",
        f"{name}: part of {ctx.mission} by year",
        f"Columns of the part of {the(name)} in {ctx.mission} by financial year, as far as it can be computed.",
        "columns",
        table,
        "Year",
        tuple(columns[i] for i in used),
        "usd",
    )


def assessed_in(ctx: Context, fy: Period) -> Assessment | None:
    """What the payer was assessed for the mission in a year by rule; None where rates were not public."""
    try:
        return assess(ctx.view, fy, ctx.mission, ctx.payer)[0]
    except PeaceopsError:
        return None


def assessed_table(ctx: Context, name: str) -> list[Block]:
    """The largest amounts assessed for the mission in the newest year with sections, and the payer's if not there."""
    years = known_years(ctx.view, ctx.mission)
    if not years:
        return []
    try:
        found = assess(ctx.view, years[-1], ctx.mission)
    except PeaceopsError:  # rates of one of its years were not public
        return []
    shown = [a for i, a in enumerate(found) if i < TOP or a.iso3 == ctx.payer]
    sections = sections_of(ctx.view, years[-1], ctx.mission)
    source = sections[0].amount
    place = {a.iso3: i for i, a in enumerate(found, start=1)}
    names = {a.iso3: name_of(ctx.view, a.iso3) for a in shown}
    rows = tuple((f"{place[a.iso3]}. {names[a.iso3]}", a.amount, ref(source.source, source.locator)) for a in shown)
    caption = f"Assessed for {ctx.mission} in {printed(str(years[-1]))}: the largest amounts by rule"
    note = f"Gross, credits of earlier years deducted; computed from {found[0].basis}."
    return [Table("payers-assessed", caption, ("Member State", "Assessed", "Sections"), rows, note=note)]


def part_of_each(ctx: Context, view: View, name: str, fy: str, known: str = "") -> list[Block]:
    """The cost of each mission in a year, as `view` knows it, and the payer's part in each: assessed where the sections
    are known, else its rates on the cost. Nothing where most missions' costs or the payer's rates are not known."""
    whole = portfolio(view, fy)
    if whole is None or whole.status != "spent":
        return []
    found = payer_view(view, ctx.payer, fy)
    costs = {x.mission: x for x in whole.lines}
    held = [m for m in found.missions if m.mission in costs and m.cost]
    if not any(m.part for m in held):
        return []
    rows: list[tuple[Cell, ...]] = [
        (account_name(m.mission), m.cost, m.part, line_ref(costs[m.mission]))
        for m in sorted(held, key=lambda m: -costs[m.mission].usd)
    ]
    parts = [m.part for m in held if m.part]
    total = computed(sum(int(p.value) for p in parts), "usd", f"sum of the parts of {name}", fy, "sum", parts)
    rows.append(("Sum", whole.total, total, line_ref(whole.lines[0])))
    if Period.parse(fy) in known_years(view):
        how = "assessed by rule"
        note = "Parts are assessments from the sections of the circulars: they include support shares, less credits."
    else:
        how = "by its rates"
        note = "Parts are spending at the payer's rates, not the assessments; of UNFICYP the apportioned part only."
    return [
        Table(
            f"payers-each{'-later' if known else ''}",
            f"{known}{'s' if known else 'S'}pent on each mission in {printed(fy)}, and the part of {the(name)}, {how}",
            ("Mission", "Spent", f"Part of {name}", "Source"),
            tuple(rows),
            note=note,
            folded=True,
        )
    ]


def owed(ctx: Context, name: str) -> list[Block]:
    """Arrears of the payer, of the mission's account, and of all Member States, as public documents name them."""
    mine = arrears_of(ctx.view, iso3=ctx.payer)
    account = arrears_of(ctx.view, mission=ctx.mission)
    everyone = arrears_of(ctx.view, everyone=True)
    blocks: list[Block] = _honour_roll(ctx, name)
    if not mine:
        blocks.append(para(f"The book has no figure on what {the(name)} owed to peacekeeping.", kind="gap"))
    rows = [*account, *mine, *everyone]
    if rows:
        table = Table(
            "payers-arrears",
            f"Unpaid or paid amounts named in public documents: {ctx.mission}, {name}, all Member States together",
            ("Date", "Who", "What", "Amount", "Known from", "Source"),
            tuple(_arrear_row(a) for a in rows),
            note="Amounts quoted in debates are those of the speaker; debtors dispute how some are counted.",
            folded=len(rows) > 8,
        )
        blocks.append(table)
    return blocks


def _arrear_row(a: Arrear) -> tuple[Cell, ...]:
    what = a.what if a.owed_by == "member_states" else f"{a.what} by the United Nations"
    return (
        a.period,
        a.who,
        what,
        a.amount,
        words().text(f"cost-known-{a.amount.confidence}"),
        ref(a.source, a.locator),
    )


def _honour_roll(ctx: Context, name: str) -> list[Block]:
    """Whether the payer had paid its newest regular-budget assessment."""
    row = ctx.view.one("SELECT * FROM regular_assessments WHERE iso3 = ? ORDER BY year DESC LIMIT 1", [ctx.payer])
    if row is None:
        return []
    amount = figure(row, "assessed_usd", f"regular-budget assessment of {name}", str(row["year"]), unit="usd")
    words = f"The regular-budget assessment of {the(name)} for {{}}, {{}}, {PAYMENT[row['payment_status']]} ({{}})."
    return [para(words, text_year(amount, row["year"]), amount, ref(row["source"], row["locator"]))]
