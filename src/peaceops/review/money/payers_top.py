"""Who pays, in general: the rule in words, and the largest payers at the date."""

from __future__ import annotations

from peaceops.document.model import Block, Chart, Ref, Table, para
from peaceops.money.payers import Payers, Share, regular_payers
from peaceops.money.rate_basis import resting_on
from peaceops.review.context import Context
from peaceops.review.money.sentences import ref, text_year

RULES = "un-peacekeeping-scale-rules"
RULE_WORDS = (
    "Peacekeeping is paid by all Member States, as expenses of the Organization under Article {} of the Charter. A "
    "State's "
    "peacekeeping rate is its rate in the scale of the regular budget, times the factor of its level: most rich "
    "States pay "
    "their regular rate, poorer ones less, the least developed a tenth of it. The five permanent members of the "
    "Council "
    "carry all that the others are spared, in proportion to their regular rates ({}, {}). The levels are set anew for "
    "each "
    "three-year scale, and some States move in yearly steps."
)
REGULAR_WORDS = (
    "This mission is on the regular budget: every Member State pays for it at its rate in the regular scale, and the "
    "premium of the permanent members and the discounts of peacekeeping do not apply."
)
HOW = {  # the weakest first: a list of rates is as good as the weakest of them
    "carried_back": "worked out by rule with levels carried back from the next scale, unless a document printed them",
    "predicted": "worked out by rule with the levels of the year before",
    "inferred": "worked out by rule with the levels of the last year of the scale",
    "premium": "printed, or worked out from the premium that the printed rate of the United States implies",
    "printed": "printed",
    "recovered": "worked out by rule, and agree with the amounts that circulars printed for all Member States",
}
CARRIED = (
    "A level carried back is right for a State that did not move between the two scales, and wrong for one that did: "
    "in the method notes the same step is tested on a scale whose levels are known."
)
NOT_A_SHARE = (
    "The regular rate is the base of a State's peacekeeping rate, not its value: it is shown beside, and no "
    "peacekeeping "
    "rate is made from it here."
)


def rule(ctx: Context) -> list[Block]:
    """How peacekeeping, or the regular budget, is shared."""
    if ctx.profile.funding == "regular_budget":
        return [para(REGULAR_WORDS)]
    refs = (
        Ref("17, paragraph 2", RULES),
        Ref("A/RES/55/235", RULES, "A/RES/55/235"),
        Ref("A/RES/64/249", RULES, "A/RES/64/249"),
    )
    return [para(RULE_WORDS, *refs)]


def largest(ctx: Context, found: Payers | None, name: str) -> list[Block]:
    """The largest payers: by peacekeeping rate where the book has them, else by the regular scale alone."""
    if ctx.profile.funding == "regular_budget" or found is None:
        return _regular(ctx, name, lacking=found is None and ctx.profile.funding != "regular_budget")
    assert found.shares[0].peacekeeping is not None
    year = text_year(found.shares[0].peacekeeping, found.year)
    if found.complete:
        weakest = min(found.bases, key=list(HOW).index)
        words = f"The largest payers of peacekeeping in {{}}. The rates of all Member States were {HOW[weakest]}."
        if weakest == "carried_back":
            words = f"{words} {CARRIED}"
    elif found.year == ctx.as_of.year:
        words = (
            "The largest payers of peacekeeping in {}, as printed. The rates of the other Member States are not in "
            "the book."
        )
    else:
        words = (
            "The newest year up to the date for which the book has the rates of several large payers is {}. Rates "
            "move a little "
            "from year to year within a scale, so these are not those of the year of the review."
        )
    rows = tuple((s.name, s.peacekeeping, s.regular, s.basis_words(), share_ref(s)) for s in found.shares)
    table = Table(
        "payers-top",
        f"Largest payers of peacekeeping, {found.year}",
        ("Member State", "Peacekeeping rate", "Regular rate", "How the rate is known", "Source"),
        rows,
    )
    chart = Chart(
        "payers-top-chart",
        f"Largest payers of peacekeeping, {found.year}",
        "Bars of the peacekeeping rates of the largest payers, with their regular rates beside.",
        "bar",
        table,
        "Member State",
        ("Peacekeeping rate", "Regular rate"),
        "pct",
        highlight=name,
    )
    return [para(words, year), chart]


def _regular(ctx: Context, name: str, *, lacking: bool) -> list[Block]:
    shares = regular_payers(ctx.view, ctx.as_of)
    blocks: list[Block] = []
    if lacking:
        blocks.append(para("The book has no peacekeeping rate for this time. " + NOT_A_SHARE, kind="gap"))
    if not shares:
        return [*blocks, para("The book has no regular scale for the year of the date.", kind="gap")]
    rows = tuple((s.name, s.regular, share_ref(s)) for s in shares)
    year = ctx.as_of.year
    table = Table(
        "payers-top", f"Largest payers of the regular budget, {year}", ("Member State", "Regular rate", "Source"), rows
    )
    chart = Chart(
        "payers-top-chart",
        f"Largest payers of the regular budget, {year}",
        "Bars of the regular rates of the largest payers.",
        "bar",
        table,
        "Member State",
        ("Regular rate",),
        "pct",
        highlight=name,
    )
    return [*blocks, chart]


def share_ref(share: Share) -> Ref:
    """A reference to what a rate rests on."""
    figure = share.peacekeeping or share.regular
    assert figure is not None
    origin = resting_on(figure)
    return ref(origin.source, origin.locator)
