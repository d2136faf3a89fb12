"""The gate: every rule by name, and what it finds in a document as sentences with their places."""

from __future__ import annotations

from peaceops.document.consistency.count_rules import (
    middle_inside,
    n_of_m,
    parts_and_whole,
    votes_of_members,
    years_and_whole,
)
from peaceops.document.consistency.day_rules import before_the_start, days_in_order
from peaceops.document.consistency.fault import Contradiction, DocumentRule
from peaceops.document.consistency.first_page_rules import first_page_amount, first_page_share, first_page_strength
from peaceops.document.consistency.future_rules import from_the_future
from peaceops.document.consistency.mandate_rules import act_in_force, last_vote
from peaceops.document.consistency.option_rules import at_once_is_not_later, equal_options
from peaceops.document.consistency.prose_rules import empty_column, empty_heading, number_in_words, said_twice
from peaceops.document.consistency.reading import Reading, Spot
from peaceops.document.consistency.value_rules import rounded_before_shown, two_amounts, two_values
from peaceops.document.model import Chart, Document, Table
from peaceops.document.numbering import Numbering, numbered
from peaceops.words.catalogue import Said, said

RULES = (
    DocumentRule("act-in-force", act_in_force),
    DocumentRule("last-vote", last_vote),
    DocumentRule("before-the-start", before_the_start),
    DocumentRule("days-in-order", days_in_order),
    DocumentRule("first-page-strength", first_page_strength),
    DocumentRule("first-page-amount", first_page_amount),
    DocumentRule("first-page-share", first_page_share),
    DocumentRule("two-values", two_values),
    DocumentRule("two-amounts", two_amounts),
    DocumentRule("rounded-before-shown", rounded_before_shown),
    DocumentRule("parts-and-whole", parts_and_whole),
    DocumentRule("years-and-whole", years_and_whole),
    DocumentRule("n-of-m", n_of_m),
    DocumentRule("votes-of-members", votes_of_members),
    DocumentRule("middle-inside", middle_inside),
    DocumentRule("equal-options", equal_options),
    DocumentRule("at-once-is-not-later", at_once_is_not_later),
    DocumentRule("said-twice", said_twice),
    DocumentRule("empty-heading", empty_heading),
    DocumentRule("empty-column", empty_column),
    DocumentRule("number-in-words", number_in_words),
    DocumentRule("from-the-future", from_the_future),
)


# What holds for two reviews compared. The other rules read the values of one date as one; each of the two reviews is
# held to them by itself.
OF_TWO_REVIEWS = frozenset(
    ("rounded-before-shown", "said-twice", "empty-heading", "empty-column", "number-in-words", "from-the-future")
)


def contradictions(document: Document) -> tuple[Contradiction, ...]:
    """What is not consistent in a document, in the order of the rules; empty where it speaks with one voice."""
    reading = Reading(document)
    rules = [r for r in RULES if not document.against or r.key in OF_TWO_REVIEWS]
    found = [(rule, fault) for rule in rules for fault in rule.check(reading)]
    if not found:
        return ()
    numbers = numbered(document)
    return tuple(
        Contradiction(
            rule.key,
            f.spot.section.id,
            said(f"contradiction-{rule.key}", place=_place(f.spot, numbers), **dict(f.args)),
        )
        for rule, f in found
    )


def _place(spot: Spot, numbers: Numbering) -> Said:
    """Where a fault stands, in words: the section with its number, and the table or chart with its own."""
    section, block = spot.section, spot.block
    where = {"section": numbers.of(section), "title": section.title}
    if isinstance(block, Table) and numbers.has(block):
        return said("contradiction-in-table", table=numbers.of(block), **where)
    if isinstance(block, Table | Chart):
        return said("contradiction-in-block", block=block.id, **where)
    return said("contradiction-in-section", **where)
