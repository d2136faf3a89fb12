"""Doubt: a statement is called wrong only where it was understood with certainty, and no figure that may be meant bears
it out. The rules take from `contradicted` and `outdated` alone; none makes a statement supported."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.certain import COMPARED, MISSION, STATE, TIME
from peaceops.claims.counterpart import ANYWHEN, SAME, Counterpart
from peaceops.claims.verdict import Verdict

MANY_TIMES = 2  # as many deaths as a mission had, from which they are not its own
FAR = 0.5  # as a share of the number, from which a figure is that of something else
MAY_HAVE = ("authorised", "decided")  # roles of what the Council allows, held against ceilings alone
INNER = ("tally", "no-such-day")  # reasons that need no figure, and know no doubt
FEW_DEATHS = 20  # below which one more or less is a revision of the list, or a day's delay
CEILING = "authorised-ceiling"  # what the figures count that decisions set
SIZES = ("persons", "usd")
Rule = Callable[[Assertion, Verdict, Sequence[Counterpart]], "Verdict | None"]


def doubted(s: Assertion, verdict: Verdict, evidence: Sequence[Counterpart]) -> Verdict:
    """The verdict after doubt: a wrong one becomes one that needs context, or is unknown, where a rule says why."""
    if verdict.verdict not in ("contradicted", "outdated") or s.refusal or verdict.reason in INNER:
        return verdict
    return next((amended for rule in RULES if (amended := rule(s, verdict, evidence))), verdict)


def of_another_time(s: Assertion, verdict: Verdict, evidence: Sequence[Counterpart]) -> Verdict | None:
    """Borne out at another time, or by another vote, where its sentence does not say which."""
    elsewhere = [e for e in evidence if e.relation == ANYWHEN]
    if elsewhere:
        reason = "another-vote" if s.unit == "votes" else "another-time"
        return Verdict("needs_context", reason, (elsewhere[0], *verdict.evidence[:1]))
    if TIME in s.doubts and verdict.verdict == "outdated":
        return Verdict("needs_context", "another-time", verdict.evidence)
    return None


def of_another_mission(s: Assertion, verdict: Verdict, evidence: Sequence[Counterpart]) -> Verdict | None:
    """Of a mission that its sentence does not name, or not alone, and of another order of size than what is known."""
    if MISSION not in s.doubts or s.unit not in SIZES or s.kind == "fatalities":
        return None
    if s.actor and s.mission in ("", ALL):
        return Verdict("unknown", "part", verdict.evidence)
    sizes = [float(e.figure.value) for e in evidence if isinstance(e.figure.value, int | float)]
    value = float(s.value) if isinstance(s.value, int | float) else 0.0
    far = bool(sizes) and all(abs(x - value) > FAR * max(value, x) for x in sizes)
    return Verdict("unknown", "part", verdict.evidence) if far else None


def of_all_missions(s: Assertion, verdict: Verdict, evidence: Sequence[Counterpart]) -> Verdict | None:
    """More deaths than a mission ever had, where the sentence does not name it: of another, or of all."""
    if MISSION not in s.doubts or s.kind != "fatalities" or s.unit != "persons":
        return None
    sizes = [float(e.figure.value) for e in evidence if isinstance(e.figure.value, int | float)]
    more = isinstance(s.value, int | float) and bool(sizes) and s.value > MANY_TIMES * max(sizes)
    return Verdict("unknown", "only-others", verdict.evidence) if more else None


def of_another_state(s: Assertion, verdict: Verdict, evidence: Sequence[Counterpart]) -> Verdict | None:
    """Of a State that its sentence does not name; or less than there are in all, where a State is named."""
    if STATE not in s.doubts or s.unit not in ("persons", "rank", "percent") or s.role in MAY_HAVE:
        return None
    sizes = [float(e.figure.value) for e in evidence if isinstance(e.figure.value, int | float)]
    less = isinstance(s.value, int | float) and s.value < max(sizes, default=0.0)
    return Verdict("unknown", "part", verdict.evidence) if s.actor or less else None


def of_a_comparison(s: Assertion, verdict: Verdict, evidence: Sequence[Counterpart]) -> Verdict | None:
    """A rate beside two States that are compared, of which it may be either's."""
    compared = COMPARED in s.doubts and (s.unit == "percent" or s.kind == "veto_power")
    compared = compared and verdict.verdict == "contradicted"
    return Verdict("unknown", "part", verdict.evidence) if compared else None


def of_no_ceiling(s: Assertion, verdict: Verdict, evidence: Sequence[Counterpart]) -> Verdict | None:
    """What a decision allows, where only strengths are known."""
    if s.role not in MAY_HAVE or s.unit != "persons" or s.actor:
        return None
    known = any(e.relation == SAME and e.figure.counted.key == CEILING for e in evidence)
    return None if known else Verdict("unknown", "only-others", verdict.evidence)


def of_the_other_order(s: Assertion, verdict: Verdict, evidence: Sequence[Counterpart]) -> Verdict | None:
    """A place that may be among payers or contributors, where only one of the two orders is known."""
    if s.unit != "rank" or s.thing != "either":
        return None
    if s.mission not in ("", ALL) and MISSION not in s.doubts:  # a mission has no payers of its own
        return None
    orders = {e.figure.counted.key for e in evidence}
    return Verdict("unknown", "only-others", verdict.evidence) if len(orders) == 1 else None


def one_death_apart(s: Assertion, verdict: Verdict, evidence: Sequence[Counterpart]) -> Verdict | None:
    """One death more or less than the list has, of a running total."""
    if s.kind != "fatalities" or s.unit != "persons" or s.hedge or not isinstance(s.value, int | float):
        return None
    known = [e for e in evidence if isinstance(e.figure.value, int | float) and e.figure.value > 1]
    near = [e for e in known if abs(float(e.figure.value) - s.value) == 1 and s.value < FEW_DEATHS]
    return Verdict("needs_context", "near", (near[0],)) if near and s.value > 2 else None


def of_something_else(s: Assertion, verdict: Verdict, evidence: Sequence[Counterpart]) -> Verdict | None:
    """A length of time in a sentence that does not name the mission: of somebody's service, or since an event."""
    loose = s.thing == "duration" and s.words == "place"
    return Verdict("unknown", "part", verdict.evidence) if loose else None


RULES: tuple[Rule, ...] = (
    of_something_else,
    of_another_time,
    of_another_mission,
    of_all_missions,
    of_another_state,
    of_a_comparison,
    of_no_ceiling,
    of_the_other_order,
    one_death_apart,
)
