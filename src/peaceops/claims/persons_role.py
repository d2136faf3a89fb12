"""What a count of persons is of: a change, a peak, what the Council allows; its kind, and why it cannot be checked."""

from __future__ import annotations

from peaceops.claims.assertion import ALL
from peaceops.claims.beside import of_today, refusal
from peaceops.claims.numerals import Number
from peaceops.claims.pattern import pattern
from peaceops.claims.subject import NEW_CLAUSE, Focus

CHANGE = pattern("say_persons", "change")
DECISION = pattern("say_persons", "decision")
CHANGE_AFTER = pattern("say_persons", "change_after")
OUT_OF = pattern("say_persons", "out_of")
PEAK = pattern("say_persons", "peak")
ON_THE_GROUND = pattern("say_persons", "on_the_ground")
NEAR_CHANGE = 30  # characters before a number within which a change is told
PROPOSED, ADOPTED = pattern("say_persons", "proposed"), pattern("say_persons", "adopted")
OF_A_MAXIMUM = pattern("say_persons", "of_a_maximum")
FROM, TO_NUMBER = pattern("together", "from"), pattern("say_persons", "to_number")
MAY_HAVE = ("authorised", "decided")  # roles of what the Council allows, and of what is told beside a decision
KIND_OF_CATEGORY = {"police", "observers", "officers", "women", "civilian"}
CEILING = pattern("say_persons", "ceiling")


def role_of(even: str, focus: Focus, number: Number, end: int) -> str:
    """Whether a count is of a change, or of the most that there ever were."""
    start, last = focus.sentence.start, focus.sentence.end
    if OUT_OF.search(even, start, number.start):
        return ""
    after = CHANGE.search(even, number.end, min(last, end + 18)) or CHANGE_AFTER.match(even, end, last)
    if after or CHANGE.search(even, max(start, number.start - NEAR_CHANGE), number.start):
        return "change"
    peak = PEAK.search(even, start, last)
    if peak is None or ";" in even[min(peak.end(), number.end) : max(peak.start(), number.start)]:
        return ""
    own = peak.start() < number.end or not NEW_CLAUSE.search(even, number.end, peak.end())
    return "peak" if own else ""


def refused_as(even: str, focus: Focus, number: Number, role: str) -> str:
    """Why a count of persons cannot be checked. What a decision allows is no forecast; a parliament is no Council."""
    if PROPOSED.search(even, focus.sentence.start, number.start) and not ADOPTED.search(
        even, focus.sentence.start, focus.sentence.end
    ):
        return "proposal"
    why = refusal(even, focus, number.start)
    if why == "prediction" and of_today(even, focus, number):
        return ""
    return "" if role in MAY_HAVE and why != "other_scope" else why


def kind_of(mission: str, counts: str, role: str, of_state: bool) -> str:
    if of_state and counts != "women":
        return "personnel_category" if mission not in ("", ALL) else "contributor_rank"
    if mission == ALL:
        return "personnel_category" if counts in KIND_OF_CATEGORY | {"troops", "un_troops"} else "personnel_total"
    if role in (*MAY_HAVE, "change"):
        return "resolution"
    return "personnel_category" if counts in KIND_OF_CATEGORY else "personnel_mission"


def may_have(even: str, focus: Focus, number: Number, end: int) -> str:
    """ "authorised" where the words speak of what a mission may have: a ceiling, or a decision."""
    start, last = focus.sentence.start, focus.sentence.end
    if ON_THE_GROUND.match(even, end, last):
        return ""
    first = max(start, number.start - 70, even.rfind(";", start, number.start) + 1)
    other = OF_A_MAXIMUM.search(even, end, last)  # "10,500 of a maximum of 15,000"
    near = CEILING.search(even, first, min(last, end + 55, other.start() if other else last))
    if near and FROM.search(even, first, number.start) and TO_NUMBER.match(even, end, last):
        return "decided"  # "lowered from 15,000 to 13,000"
    return "authorised" if near else "decided" if DECISION.search(even, start, last) else ""
