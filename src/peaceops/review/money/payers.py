"""Who pays: the rule and the largest payers (payers_top.py), and the chosen payer's rate, part, limit and arrears."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from peaceops.book import Figure
from peaceops.document.model import Block, Paragraph, When
from peaceops.money.assess import newest_assessment
from peaceops.money.bill import bill, newest_part
from peaceops.money.cost import all_lines, latest_cost
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
from peaceops.money.ranks import mean_rate
from peaceops.money.sections import REGULAR_BUDGET
from peaceops.money.voluntary import voluntary_parts
from peaceops.period import FINANCIAL_YEAR, Period, fy_of
from peaceops.review.context import Context, Finding, Gap, Part, in_year
from peaceops.review.interests import ties
from peaceops.review.money import payer_tables, payers_top
from peaceops.review.money.payers_top import share_ref
from peaceops.review.money.sentences import described, line_ref, ref
from peaceops.review.money.year import money_year
from peaceops.words.catalogue import Said, said
from peaceops.words.states import the

BILLS = {  # the finding on a bill, by how it is known
    "assessed": "payers-finding-assessed",
    "at-own-rates": "payers-finding-part",
    "at-newest-rate": "payers-finding-order-of-size",
}


def part(ctx: Context) -> Part:
    """The section on who pays."""
    name = name_of(ctx.view, ctx.payer)
    share = payer_share(ctx.view, ctx.payer, ctx.as_of)
    newest = share if share.peacekeeping else newest_rated_share(ctx.view, ctx.payer, ctx.as_of)
    blocks: list[Block] = payers_top.rule(ctx)
    blocks += payers_top.largest(ctx, payers(ctx.view, ctx.as_of), name)
    section = ctx.write.section
    chosen = [*_payer(ctx, name, share, newest), *ties.blocks(ctx, name)]
    sections = (
        section("payers-chosen", chosen, payer=name, hosts=ties.hosts_word(ctx)),
        section("payers-owed", payer_tables.owed(ctx, name)),
    )
    findings = (*_findings(ctx, name, share, newest), *ties.findings(ctx))
    return Part(section("payers", blocks, sections), findings, (*_gaps(ctx, name, share), *ties.gaps(ctx)))


def gaps(ctx: Context) -> list[Gap]:
    """What lacks of rates, amounts and debts, in the order of the section."""
    return list(_gaps(ctx, name_of(ctx.view, ctx.payer), payer_share(ctx.view, ctx.payer, ctx.as_of)))


def _payer(ctx: Context, name: str, share: Share, newest: Share | None) -> list[Block]:
    blocks: list[Block] = [*_rate_sentences(ctx, name, share, newest)]
    if chart := payer_tables.rate_chart(ctx, name):
        blocks.append(chart)
    blocks += _part_sentences(ctx, name, newest)
    if chart := payer_tables.part_chart(ctx, name):
        blocks.append(chart)
    blocks += payer_tables.assessed_table(ctx)
    if whole := newest_portfolio(ctx.view):
        blocks += payer_tables.part_of_each(ctx, ctx.view, name, whole.total.period)
    blocks += payer_tables.printed_amounts(ctx, name)
    return blocks + _hindsight(ctx, name)


def _rate_sentences(ctx: Context, name: str, share: Share, newest: Share | None) -> Iterator[Paragraph]:
    say, year = ctx.write.say, ctx.year()
    if share.regular is None:
        yield say("payers-no-rate", kind="gap", state=the(name, start=True), year=year)
    elif ctx.profile.funding == REGULAR_BUDGET:
        document = ref(share.regular.source, share.regular.locator)
        yield say("payers-regular-rate", year=year, state=the(name), regular=share.regular, document=document)
    elif share.peacekeeping:
        about: dict[str, Any] = {"how": how_known(share), "document": share_ref(share)}
        rates: dict[str, Any] = {"rate": share.peacekeeping, "regular": share.regular}
        yield say("payers-both-rates", year=year, state=the(name), **rates, **about)
    else:
        yield say("payers-regular-rate-only", kind="gap", state=the(name), year=year, regular=share.regular)
        if newest and newest.peacekeeping:
            about = {"how": how_known(newest), "document": share_ref(newest)}
            at = in_year(newest.year)
            yield say("payers-newest-rate", state=the(name), year=at, rate=newest.peacekeeping, **about)


def _part_sentences(ctx: Context, name: str, newest: Share | None) -> list[Block]:
    """The payer's part in dollars: of the newest year whose rates are known, and at the newest rate."""
    say, mission = ctx.write.say, ctx.mission
    blocks: list[Block] = []
    found = newest_part(ctx.view, mission, ctx.payer)
    assessed = newest_assessment(ctx.view, mission, ctx.payer)
    if assessed:
        about: dict[str, Any] = {"amount": assessed.amount, "year": When(assessed.fy)}
        blocks.append(say("payers-assessed-newest", mission=mission, state=the(name), **about))
        blocks += _per_head(ctx, assessed.amount)
    if found and not (assessed and found.cost.period == assessed.fy):
        blocks.append(_of_cost(ctx, found))
        blocks += [] if assessed else _per_head(ctx, found.amount)
    blocks += _voluntary(ctx, name)
    rough = part_at_rate(ctx.view, mission, ctx.payer, ctx.as_of)
    exact = {x.cost.period for x in [found] if x} | {x.fy for x in [assessed] if x}
    if rough and rough.cost.period not in exact and newest and newest.peacekeeping:
        blocks.append(_at_newest_rate(ctx, name, rough, newest.peacekeeping))
    if not found and not rough and not assessed:
        blocks.append(say("payers-part-cannot-be-said", kind="gap", state=the(name), mission=mission))
    return blocks + _cap(ctx, found or rough)


def _of_cost(ctx: Context, found: PayerPart) -> Paragraph:
    return ctx.write.say(
        "payers-part-of-cost",
        mission=ctx.mission,
        cost=found.cost.amount,
        year=When(found.cost.period),
        described=described(found.cost),
        document=line_ref(found.cost),
        amount=found.amount,
        basis=found.basis,
    )


def _at_newest_rate(ctx: Context, name: str, rough: PayerPart, rate: Figure) -> Paragraph:
    return ctx.write.say(
        "payers-part-at-newest-rate",
        state=the(name),
        rate=rate,
        cost=rough.cost.amount,
        year=When(rough.cost.period),
        described=described(rough.cost),
        document=line_ref(rough.cost),
        amount=rough.amount,
    )


def _per_head(ctx: Context, amount: Figure) -> list[Block]:
    """The amount over the payer's population."""
    each = per_head(ctx.view, ctx.payer, amount)
    return [ctx.write.say("payers-per-head", amount=each)] if each else []


def _voluntary(ctx: Context, name: str) -> list[Block]:
    """What the payer pays of the mission voluntarily, on the newest public cost."""
    line = latest_cost(ctx.view, ctx.mission)
    found = voluntary_parts(ctx.view, line).get(ctx.payer) if line else None
    if line is None or found is None:
        return []
    about: dict[str, Any] = {"year": When(line.period), "document": line_ref(line)}
    return [ctx.write.say("payers-voluntary", state=the(name), amount=found, **about)]


def _cap(ctx: Context, found: PayerPart | None) -> list[Block]:
    """The payer's own legal limit, and what it leaves unpaid."""
    if ctx.profile.funding == REGULAR_BUDGET:
        return []
    say, cap = ctx.write.say, payment_cap(ctx.view, ctx.payer, ctx.as_of)
    if cap is None:
        if not limits_its_payments(ctx.view, ctx.payer):  # in any other year
            return []
        state = the(name_of(ctx.view, ctx.payer))
        return [say("payers-limit-not-known", kind="gap", state=state, year=ctx.year())]
    blocks: list[Block] = [say("payers-limit", limit=cap, document=ref(cap.source, cap.locator))]
    if found is None or found.cost.period.kind != FINANCIAL_YEAR:
        return blocks
    in_its_year = payment_cap_in(ctx.view, ctx.payer, found.cost.fy)
    if in_its_year and (unpaid := unpaid_under_cap(found, rate_of(found), in_its_year)):
        blocks.append(say("payers-above-limit", amount=unpaid))
    return blocks


def rate_of(found: PayerPart) -> Figure:
    """The rate of a part: the one rate, or the mean of the two halves of the financial year."""
    return found.rates[0] if len(found.rates) == 1 else mean_rate(found.rates, found.amount.period)


def _hindsight(ctx: Context, name: str) -> list[Block]:
    """The part in what was spent in the year of the date, as later sources know it."""
    if ctx.later is None:
        return []
    fy = fy_of(ctx.as_of)
    years = (str(fy), str(Period.of_year(ctx.as_of.year)))  # the second for the regular budget
    found = next((p for year in years if (p := payer_part(ctx.later, ctx.mission, ctx.payer, year))), None)
    if found is None:
        return []
    about: dict[str, Any] = {
        "cost": found.cost.amount,
        "status": said(f"status-{found.cost.status}"),
        "mission": ctx.mission,
        "year": When(found.cost.period),
        "state": the(name),
        "amount": found.amount,
    }
    first, *more = found.rates
    if more:
        rates: dict[str, Any] = {"first": first, "second": more[0], "mean": rate_of(found)}
        sentence = ctx.write.say("payers-part-later-halves", kind="hindsight", **about, **rates)
    else:
        sentence = ctx.write.say("payers-part-later", kind="hindsight", **about, rate=first)
    return [sentence, *payer_tables.part_of_each(ctx, ctx.later, name, fy, later=True)]


def _findings(ctx: Context, name: str, share: Share, newest: Share | None) -> Iterator[Finding]:
    say, state, year = ctx.write.say, the(name), ctx.year()
    if share.regular and ctx.profile.funding == REGULAR_BUDGET:
        about: dict[str, Any] = {"state": state, "year": year, "regular": share.regular}
        yield Finding(said=say("payers-finding-regular-budget", kind="finding", **about))
    if ctx.profile.funding == REGULAR_BUDGET:
        return
    if share.regular:
        about = {"state": state, "year": year, "regular": share.regular}
        if share.peacekeeping:
            rate: dict[str, Any] = {"rate": share.peacekeeping, "how": how_known(share)}
            yield Finding(said=say("payers-finding-rate", kind="finding", **about, **rate))
        else:
            yield Finding(said=say("payers-finding-no-rate", kind="finding", **about))
    if found := bill(ctx.view, ctx.mission, ctx.payer, ctx.as_of):
        about = {"state": state, "amount": found.amount, "year": When(found.period)}
        rate_year = in_year(newest.year) if newest else ""
        yield Finding(said=say(BILLS[found.kind], kind="finding", mission=ctx.mission, rate_year=rate_year, **about))


def _gaps(ctx: Context, name: str, share: Share) -> Iterator[Gap]:
    if ctx.profile.funding == REGULAR_BUDGET:
        return
    state, year = the(name), in_year(ctx.as_of.year)
    if share.peacekeeping is None:
        yield Gap(said("payers-gap-rate", state=state, year=year), said("payers-gap-rate-where"))
    found = payers(ctx.view, ctx.as_of)
    if found is None or not found.complete:
        yield Gap(said("payers-gap-rates-of-all", year=year), said("payers-gap-rates-of-all-where"))
    elif "carried_back" in found.bases:
        yield Gap(said("payers-gap-levels", year=year), said("payers-gap-levels-where"))
    fy = money_year(ctx)
    if not [x for x in all_lines(ctx.view, ctx.mission) if x.period == fy and x.status == "apportioned"]:
        what = said("payers-gap-apportioned", mission=ctx.mission, year=When(fy), state=state)
        yield Gap(what, said("payers-gap-apportioned-where"))
    yield Gap(said("payers-gap-home", state=state, year=year), said("payers-gap-home-where"))
    yield Gap(said("payers-gap-owed", state=state, mission=ctx.mission), said("payers-gap-owed-where"))


def how_known(share: Share) -> Said:
    """How a rate is known, without the document (a reference stands beside it)."""
    return share.basis_said(document=False)
