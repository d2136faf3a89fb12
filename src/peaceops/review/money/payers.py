"""Who pays: the rule and the largest payers (payers_top.py), and the chosen payer's rate, part, limit and arrears."""

from __future__ import annotations

from math import fsum

from peaceops.book import Figure, View, computed
from peaceops.book.figure import worded
from peaceops.document.model import Block, Section, When, para
from peaceops.money.assess import newest_assessment
from peaceops.money.cost import all_lines, latest_cost, whole_years
from peaceops.money.payers import (
    PayerPart,
    Share,
    limits_its_payments,
    name_of,
    newest_rated_share,
    part_at_rate,
    payer_part,
    payer_share,
    payers,
    payment_cap,
    payment_cap_in,
    unpaid_under_cap,
)
from peaceops.money.per_head import per_head
from peaceops.money.portfolio import newest_portfolio
from peaceops.money.voluntary import voluntary_parts
from peaceops.money.years import fy_of, is_fy, printed
from peaceops.review.context import Context, Finding, Gap, Part
from peaceops.review.money import payer_tables, payers_top
from peaceops.review.money.payers_top import NOT_A_SHARE, share_ref
from peaceops.review.money.sentences import described, line_ref, ref, text_year
from peaceops.words.states import the


def part(ctx: Context) -> Part:
    """The section on who pays."""
    name = name_of(ctx.view, ctx.payer)
    share = payer_share(ctx.view, ctx.payer, ctx.as_of)
    newest = share if share.peacekeeping else newest_rated_share(ctx.view, ctx.payer, ctx.as_of)
    blocks: list[Block] = payers_top.rule(ctx)
    blocks += payers_top.largest(ctx, payers(ctx.view, ctx.as_of), name)
    sections = (
        Section("payers-chosen", f"{name}: rate and part", tuple(_payer(ctx, name, share, newest))),
        Section("payers-owed", "What is owed", tuple(payer_tables.owed(ctx, name))),
    )
    section = Section("payers", "Who pays", tuple(blocks), sections)
    return Part(section, tuple(_findings(ctx, name, share, newest)), tuple(_gaps(ctx, name, share)))


def _payer(ctx: Context, name: str, share: Share, newest: Share | None) -> list[Block]:
    blocks: list[Block] = _rate_sentences(ctx, name, share, newest)
    if chart := payer_tables.rate_chart(ctx, name):
        blocks.append(chart)
    blocks += _part_sentences(ctx, name, newest)
    if chart := payer_tables.part_chart(ctx, name):
        blocks.append(chart)
    blocks += payer_tables.assessed_table(ctx, name)
    if whole := newest_portfolio(ctx.view):
        blocks += payer_tables.part_of_each(ctx, ctx.view, name, whole.fy)
    blocks += payer_tables.printed_amounts(ctx, name)
    return blocks + _hindsight(ctx, name)


def _rate_sentences(ctx: Context, name: str, share: Share, newest: Share | None) -> list[Block]:
    blocks: list[Block] = []
    year = ctx.year()
    if ctx.profile.funding == "regular_budget":
        if share.regular:
            words = f"In {{}} {the(name)} pays {{}} of the regular budget ({{}})."
            return [para(words, year, share.regular, ref(share.regular.source, share.regular.locator))]
        return [para(f"{the(name, start=True)} has no rate in the book for {{}}.", year, kind="gap")]
    if share.peacekeeping and share.regular:
        words = (
            f"In {{}} {the(name)} pays {{}} of peacekeeping ({share_words(share)}; {{}}) and {{}} of the regular "
            "budget."
        )
        blocks.append(para(words, year, share.peacekeeping, share_ref(share), share.regular))
    elif share.regular:
        words = (
            f"The peacekeeping rate of {the(name)} for {{}} is not in the book. Its regular rate is {{}}. {NOT_A_SHARE}"
        )
        blocks.append(para(words, year, share.regular, kind="gap"))
        if newest and newest.peacekeeping:
            words = (
                f"The newest year with a peacekeeping rate of {the(name)} is {{}}: {{}} ({share_words(newest)}; {{}})."
            )
            at = text_year(newest.peacekeeping, newest.year)
            blocks.append(para(words, at, newest.peacekeeping, share_ref(newest)))
    else:
        blocks.append(para(f"{the(name, start=True)} has no rate in the book for {{}}.", year, kind="gap"))
    return blocks


def _part_sentences(ctx: Context, name: str, newest: Share | None) -> list[Block]:
    """The payer's part in dollars: of the newest year whose rates are known, and at the newest rate."""
    blocks: list[Block] = []
    found = newest_part(ctx.view, ctx.mission, ctx.payer)
    assessed = newest_assessment(ctx.view, ctx.mission, ctx.payer)
    if assessed:
        fy = worded(
            assessed.amount, value=printed(str(assessed.fy)), unit="text", counts="financial year of the assessment"
        )
        words = (
            f"For {ctx.mission} {the(name)} was assessed {{}} in {{}}, computed from the sections of the circular and "
            "the rates of the years they cover, credits of earlier years deducted."
        )
        blocks.append(para(words, assessed.amount, fy))
        blocks += _per_head(ctx, assessed.amount)
    if found and not (assessed and found.cost.fy == str(assessed.fy)):
        words = (
            f"Its part of the {{}} of {ctx.mission} in {{}} ({described(found.cost)}; {{}}) comes to {{}}, computed "
            f"with {found.basis}."
        )
        figures = (found.cost.amount, When(found.cost.period), line_ref(found.cost), found.amount)
        blocks.append(para(words, *figures))
        blocks += [] if assessed else _per_head(ctx, found.amount)
    blocks += _voluntary(ctx, name)
    rough = part_at_rate(ctx.view, ctx.mission, ctx.payer, ctx.as_of)
    exact = {x.cost.fy for x in [found] if x} | {x.fy for x in [assessed] if x}
    if rough and rough.cost.fy not in exact and newest and newest.peacekeeping:
        words = (
            f"At {{}} a year that costs {{}} ({described(rough.cost)}, {{}}; {{}}) means {{}} for {the(name)}. Rate "
            "and amount are of "
            "different years: this is the order of size, not an assessment."
        )
        figures_ = (newest.peacekeeping, rough.cost.amount, When(rough.cost.period), line_ref(rough.cost), rough.amount)
        blocks.append(para(words, *figures_))
    if not found and not rough and not assessed:
        blocks.append(
            para(
                f"What {the(name)} paid of {ctx.mission} cannot be said: a cost and a rate of like years are not both "
                "in the book.",
                kind="gap",
            )
        )
    return blocks + _cap(ctx, found or rough)


def _per_head(ctx: Context, amount: Figure) -> list[Block]:
    """The amount over the payer's population."""
    each = per_head(ctx.view, ctx.payer, amount)
    return [para("Per head of its population that is {} a year.", each)] if each else []


def _voluntary(ctx: Context, name: str) -> list[Block]:
    """What the payer pays of the mission voluntarily, on the newest public cost."""
    line = latest_cost(ctx.view, ctx.mission)
    found = voluntary_parts(ctx.view, line).get(ctx.payer) if line else None
    if line is None or found is None:
        return []
    words = (
        f"Besides, {the(name)} pays {{}} a year voluntarily, on the cost of {{}} ({{}}); that part is not apportioned."
    )
    return [para(words, found, When(line.period), line_ref(line))]


def newest_part(view: View, mission: str, iso3: str) -> PayerPart | None:
    """The payer's part in the newest year for which cost and both rates are in the book."""
    for fy in sorted({x.fy for x in whole_years(all_lines(view, mission))}, reverse=True)[:6]:
        if found := payer_part(view, mission, iso3, fy):
            return found
    return None


def _cap(ctx: Context, found: PayerPart | None) -> list[Block]:
    """The payer's own legal limit, and what it leaves unpaid."""
    cap = payment_cap(ctx.view, ctx.payer, ctx.as_of)
    if ctx.profile.funding == "regular_budget":
        return []
    if cap is None:
        words = f"The limit that the law of {the(name_of(ctx.view, ctx.payer))} set for {{}} is not in the book."
        other_years = limits_its_payments(ctx.view, ctx.payer)
        return [para(words, ctx.year(), kind="gap")] if other_years else []
    source = ref(cap.source, cap.locator)
    words = (
        "United States law limits what the country pays to {} of peacekeeping assessments ({}); the Organization "
        "assesses the full "
        "rate, and the difference counts as arrears."
    )
    blocks: list[Block] = [para(words, cap, source)]
    if found is None:
        return blocks
    rate = mean_rate(found)
    fy = found.cost.fy
    in_its_year = payment_cap_in(ctx.view, ctx.payer, fy) if is_fy(fy) else None
    if in_its_year and (unpaid := unpaid_under_cap(found, rate, in_its_year)):
        words = "On the amount above, the points above the limit come to {}."
        blocks.append(para(words, unpaid))
    return blocks


def mean_rate(found: PayerPart) -> Figure:
    """The rate of a part: the one rate, or the mean of the two halves of the financial year."""
    if len(found.rates) == 1:
        return found.rates[0]
    mean = fsum(float(r.value) for r in found.rates) / len(found.rates)
    counts = "mean of the rates of the two calendar halves"
    return computed(mean, "pct", counts, found.amount.period, "mean of the two rates", list(found.rates))


def _hindsight(ctx: Context, name: str) -> list[Block]:
    if ctx.later is None:
        return []
    fy = fy_of(ctx.as_of)
    found = payer_part(ctx.later, ctx.mission, ctx.payer, fy) or payer_part(
        ctx.later, ctx.mission, ctx.payer, str(ctx.as_of.year)
    )
    if found is None:
        return []
    rates = found.rates
    if len(rates) == 2:
        words = (
            f"Of the {{}} {found.cost.status} on {ctx.mission} in {{}}, half at {{}} and half at "
            f"{{}}, together {{}}, "
            f"the part of {the(name)} comes to {{}}."
        )
        figures = (found.cost.amount, When(found.cost.period), rates[0], rates[1], mean_rate(found), found.amount)
        blocks: list[Block] = [para(words, *figures, kind="hindsight")]
    else:
        words = (
            f"Of the {{}} {found.cost.status} on {ctx.mission} in {{}}, at {{}}, the part of {the(name)} comes to {{}}."
        )
        blocks = [para(words, found.cost.amount, When(found.cost.period), rates[0], found.amount, kind="hindsight")]
    return blocks + payer_tables.part_of_each(ctx, ctx.later, name, fy_of(ctx.as_of), "Known only later: ")


def _findings(ctx: Context, name: str, share: Share, newest: Share | None) -> list[Finding]:
    found: list[Finding] = []
    if ctx.profile.funding == "regular_budget":
        if share.regular:
            words = f"Who pays: the mission is on the regular budget, of which {the(name)} pays {{}} in {{}}."
            found.append(Finding(55, words, (share.regular, ctx.year())))
        return found
    if share.peacekeeping and share.regular:
        words = (
            f"Who pays: {the(name)} is assessed {{}} of peacekeeping in {{}} ({share_words(share)}), and {{}} of the "
            "regular budget."
        )
        found.append(Finding(55, words, (share.peacekeeping, ctx.year(), share.regular)))
    elif share.regular:
        words = f"Who pays: the peacekeeping rate of {the(name)} for {{}} is not in the book; its regular rate is {{}}."
        found.append(Finding(55, words, (ctx.year(), share.regular)))
    rough = part_at_rate(ctx.view, ctx.mission, ctx.payer, ctx.as_of)
    if rough and newest and newest.peacekeeping:
        words = (
            f"At that rate its part of a year of {ctx.mission} is in the order of {{}} (rate of {{}}, cost of {{}})."
        )
        found.append(
            Finding(56, words, (rough.amount, text_year(newest.peacekeeping, newest.year), When(rough.cost.period)))
        )
    return found


def _gaps(ctx: Context, name: str, share: Share) -> list[Gap]:
    if ctx.profile.funding == "regular_budget":
        return []
    gaps = []
    year = ctx.as_of.year
    if share.peacekeeping is None:
        gaps.append(
            Gap(
                f"peacekeeping rate of {the(name)} for {year}",
                "the Secretary-General's report with the rates of the period",
            )
        )
    found = payers(ctx.view, ctx.as_of)
    if found is None or not found.complete:
        gaps.append(
            Gap(
                f"peacekeeping rates of all Member States for {year}",
                "annexes of A/70/331/Add.1, A/73/350/Add.1 and their predecessors",
            )
        )
    elif "carried_back" in found.bases:
        gaps.append(Gap(f"peacekeeping levels of all Member States for {year}", "annex of A/70/331/Add.1"))
    fy = fy_of(ctx.as_of)
    sections = [x for x in all_lines(ctx.view, ctx.mission) if x.fy == fy and x.status == "apportioned"]
    if not sections and is_fy(fy):
        what = f"amounts apportioned for {ctx.mission} in {printed(fy)} and assessed on {the(name)}"
        gaps.append(Gap(what, "assessment circulars of the Secretariat (ST/ADM/SER.B series)"))
    gaps.append(
        Gap(
            f"what {the(name)} owed to {ctx.mission} at the date",
            "status of contributions reports; never published by mission and State in what was read",
        )
    )
    return gaps


def share_words(share: Share) -> str:
    """How a rate is known, without the document (a reference stands beside it)."""
    return share.basis_words(document=False)
