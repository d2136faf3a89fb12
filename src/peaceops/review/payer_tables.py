"""Tables of the section on who pays: rates over time, printed amounts, parts of each mission, what is owed."""

from __future__ import annotations

from peaceops.book import computed, figure
from peaceops.money.arrears import Arrear, arrears_of
from peaceops.money.payers import peacekeeping_series, regular_series, share_in
from peaceops.money.portfolio import account_name, portfolio
from peaceops.money.years import first_year, printed
from peaceops.review.context import Context
from peaceops.review.document import Block, Cell, Chart, Table, para
from peaceops.review.money_words import CONFIDENCE_WORDS, line_ref, ref, text_year
from peaceops.review.state_words import the

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


def part_of_each(ctx: Context, name: str, fy: str) -> list[Block]:
    """The cost of each mission in a year and the payer's part in it; only with hindsight, both rates needed."""
    if ctx.later is None:
        return []
    whole = portfolio(ctx.later, fy)
    first = first_year(fy)
    rates = [share_in(ctx.later, ctx.payer, y).peacekeeping for y in (first, first + 1)]
    known = [r for r in rates if r is not None]
    if whole is None or whole.status != "spent" or len(known) < 2:
        return []
    mean = sum(float(r.value) for r in known) / 2
    rule = "amount x mean of the rates of the two calendar halves / 100"
    rows = []
    for line in whole.lines:
        label = account_name(line.mission)
        part = computed(
            round(line.usd * mean / 100), "usd", f"part of {name} in {label}", fy, rule, [line.amount, *known]
        )
        rows.append((label, line.amount, part if line.mission != "UNFICYP" else None, line_ref(line)))
    total = computed(
        round(float(whole.total.value) * mean / 100),
        "usd",
        f"part of {name} in the sum",
        fy,
        rule,
        [whole.total, *known],
    )
    rows.append(("Sum", whole.total, total, line_ref(whole.lines[0])))
    return [
        Table(
            "payers-each",
            f"Known only later: spent on each mission in {printed(fy)}, and the part of {the(name)} by rule",
            ("Mission", "Spent", f"Part of {name}", "Source"),
            tuple(rows),
            note="Spending at the payer's rate, not the assessment itself; part of UNFICYP is paid voluntarily.",
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
    return (a.period, a.who, what, a.amount, CONFIDENCE_WORDS[a.amount.confidence], ref(a.source, a.locator))


def _honour_roll(ctx: Context, name: str) -> list[Block]:
    """Whether the payer had paid its newest regular-budget assessment."""
    row = ctx.view.one("SELECT * FROM regular_assessments WHERE iso3 = ? ORDER BY year DESC LIMIT 1", [ctx.payer])
    if row is None:
        return []
    amount = figure(row, "assessed_usd", f"regular-budget assessment of {name}", str(row["year"]), unit="usd")
    words = f"The regular-budget assessment of {the(name)} for {{}}, {{}}, {PAYMENT[row['payment_status']]} ({{}})."
    return [para(words, text_year(amount, row["year"]), amount, ref(row["source"], row["locator"]))]
