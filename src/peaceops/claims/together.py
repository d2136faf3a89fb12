"""What statements of one sentence say of each other: arithmetic that needs no book, and figures that stand on others.

Parts that do not make their total; a share that is not the amount's part of a whole; a difference that is not one. A
statement that is right alone is not called so where the sentence contradicts it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from peaceops.claims.assertion import Assertion
from peaceops.claims.pattern import pattern
from peaceops.claims.verdict import Verdict

MADE_OF = pattern("together", "made_of")
OF_AMOUNT = pattern("together", "of_amount")
FROM, TO = pattern("together", "from"), pattern("together", "to")
UP_FROM, DOWN_FROM = pattern("together", "up_from"), pattern("together", "down_from")
MOVE_UNITS, NEXT = ("persons", "usd", "percent"), 34  # of numbers that move; characters before the one of before
EXACT, SLACK = 0.004, 2.0  # how far parts may lie from their total, as a share and in persons
BESIDE = 60  # characters between statements of which one is the ground of the other
HEDGED = 0.08  # how far a hedge lets an amount be from what a share and a whole make it
WRONG = ("contradicted", "outdated")
CIVILIANS = "civilians"  # reason of a verdict on persons who may be civilians too
APART = ("un_troops", "peacekeepers", "troops", "military", "uniformed")  # words that leave out civilians told beside
PARTS = frozenset(("troops", "military", "police", "observers", "officers", "civilian", "un_troops", "peacekeepers"))
WHOLES = frozenset(("uniformed", "men", "personnel", "all", "peacekeepers", "military"))
Pair = tuple[Assertion, Verdict]


def together(even: str, pairs: Sequence[Pair]) -> list[Pair]:
    """The statements of a text with their verdicts, after each was held against the others of its sentence."""
    out = list(pairs)
    for rule in RULES:
        out = [(s, _amended(even, s, v, out, rule)) for s, v in out]
    return out


def stands_beside(even: str, s: Assertion, v: Verdict, others: list[Pair]) -> Verdict | None:
    """A number that is right beside a place of the same State, or a length of the same mission, that is wrong: "Japan,
    the second largest payer, is charged 9.68 per cent"."""
    if v.verdict != "supported" or s.unit not in ("percent", "persons", "date"):
        return None
    for o, w in others:
        near = min(abs(o.start - s.end), abs(s.start - o.end)) <= BESIDE
        rank = o.unit == "rank" and o.kind == "contributor_rank" and s.actor != "" and s.actor in _states_of(o)
        length = o.unit == "years" and s.unit == "date" and o.mission == s.mission
        if near and w.verdict in WRONG and (rank or length):
            return Verdict("needs_context", "stands-on", w.evidence)
    return None


def _states_of(s: Assertion) -> tuple[str, ...]:
    return (s.actor, *(iso3 for iso3, _ in s.voters))


Rule = Callable[[str, Assertion, Verdict, "list[Pair]"], "Verdict | None"]


def _amended(even: str, s: Assertion, v: Verdict, every: list[Pair], rule: Rule) -> Verdict:
    """The verdict after a rule: a rule only takes from one that is supported, or says what is not known."""
    if (v.verdict not in ("supported", "unknown") and v.reason != CIVILIANS) or s.refusal:
        return v
    mine = [(o, w) for o, w in every if o is not s and o.sentence == s.sentence]
    return rule(even, s, v, mine) or v


def parts_make_totals(even: str, s: Assertion, v: Verdict, others: list[Pair]) -> Verdict | None:
    """A total that the parts listed after it do not make."""
    if s.unit != "persons" or s.thing not in WHOLES or s.hedge or s.role:
        return None
    parts = sorted((o for o, _ in others if o.start >= s.end and _is_part(o, s)), key=lambda o: o.start)
    if len(parts) < 2 or not MADE_OF.fullmatch(even, s.end, parts[0].start):
        return None
    total = sum(_value(o) for o in parts)
    if abs(total - _value(s)) <= max(SLACK, EXACT * _value(s)):
        return None
    return Verdict("contradicted", "parts", v.evidence)


def _is_part(o: Assertion, s: Assertion) -> bool:
    mine = o.mission in ("", s.mission) and o.actor in ("", s.actor)
    return o.unit == "persons" and o.thing in PARTS and not o.hedge and mine


def civilians_told_apart(even: str, s: Assertion, v: Verdict, others: list[Pair]) -> Verdict | None:
    """A number of soldiers or peacekeepers beside which the civilians are told, so that it is without them: "78,000
    troops and 25,000 civilians"."""
    beside = any(o.thing == "civilian" and o.unit == "persons" and o.mission == s.mission for o, _ in others)
    return (
        Verdict("contradicted", "same", v.evidence) if v.reason == CIVILIANS and beside and s.thing in APART else None
    )


def started_as_another(even: str, s: Assertion, v: Verdict, others: list[Pair]) -> Verdict | None:
    """A start that is another mission's of the place, beside the people of the one that the sentence is about."""
    if s.kind != "date_established" or s.words != "place" or v.verdict != "supported":
        return None
    whose = {str(e.figure.counted.get("mission") or s.mission) for e in v.evidence}
    people = any(o.unit == "persons" and o.mission == s.mission and w.verdict != "supported" for o, w in others)
    return Verdict("needs_context", "stands-on", v.evidence) if people and s.mission not in whose else None


def shares_make_amounts(even: str, s: Assertion, v: Verdict, others: list[Pair]) -> Verdict | None:
    """An amount that is not the share told of the whole told."""
    if s.kind != "payer_amount" or s.unit != "usd":
        return None
    shares = [o for o, _ in others if o.kind == "payer_share" and o.actor == s.actor and o.thing in ("", "open")]
    wholes = [o for o, _ in others if o.kind == "budget_total" and o.unit == "usd"]
    for share in shares[:1]:
        for whole in wholes[:1]:
            low = (_value(share) - share.step / 2) / 100 * (_value(whole) - whole.step / 2)
            high = (_value(share) + share.step / 2) / 100 * (_value(whole) + whole.step / 2)
            wide = HEDGED if s.hedge or share.hedge or whole.hedge else 0.0
            if not low * (1 - wide) <= _value(s) + s.step / 2 or not _value(s) - s.step / 2 <= high * (1 + wide):
                return Verdict("contradicted", "arithmetic", v.evidence)
    return None


def differences_hold(even: str, s: Assertion, v: Verdict, others: list[Pair]) -> Verdict | None:
    """A change that is not the difference of the numbers before and after it."""
    if s.role != "change" or s.unit not in ("persons", "percent"):
        return None
    same = [o for o, _ in others if o.unit in ("persons", "usd") and o.role != "change" and not o.actor]
    before = next((o for o in same if FROM.search(even, max(0, o.start - 12), o.start)), None)
    after = next((o for o in same if o is not before and TO.search(even, max(0, o.start - 12), o.start)), None)
    if before is None or after is None or before.unit != after.unit:
        return None
    moved = abs(_value(before) - _value(after))
    told = _value(s) if s.unit == "persons" else _value(s) / 100 * _value(before)
    slack = (before.step + after.step + (s.step if s.unit == "persons" else s.step / 100 * _value(before))) / 2
    if abs(moved - told) <= slack * (1.05 if not s.hedge else 2):
        return None
    return Verdict("contradicted", "difference", v.evidence)


def shares_stand_on_amounts(even: str, s: Assertion, v: Verdict, others: list[Pair]) -> Verdict | None:
    """A share of an amount that is wrong: "28 per cent of the $7.9 billion budget"."""
    if s.kind not in ("payer_share", "arrears") or s.unit != "percent" or v.verdict != "supported":
        return None
    for o, w in others:
        if o.unit == "usd" and w.verdict in WRONG and OF_AMOUNT.fullmatch(even, s.end, o.start):
            return Verdict("needs_context" if w.verdict == "contradicted" else "outdated", "stands-on", w.evidence)
    return None


def numbers_stand(even: str, s: Assertion, v: Verdict, others: list[Pair]) -> Verdict | None:
    """A resolution's number, which says nothing alone, beside what the sentence says wrongly; a statement in whose own
    words a number was not read."""
    if v.verdict != "supported":
        return None
    if s.unread:
        return Verdict("needs_context", "unread", v.evidence)
    bare = s.kind == "resolution" and s.unit == "count" and not s.also and s.time is None
    term = s.kind == "resolution" and s.unit == "count"  # until when it renewed a mandate, which it is told for
    wrong = [w for o, w in others if w.verdict in WRONG and (bare or (term and o.kind == "date_ended"))]
    return replace(wrong[0], verdict="needs_context", reason="stands-on") if wrong else None


def _value(s: Assertion) -> float:
    return float(s.value) if isinstance(s.value, int | float) else 0.0


def moved_as_told(even: str, s: Assertion, v: Verdict, others: list[Pair]) -> Verdict | None:
    """A number said to be up from another of its sentence that is above it, or down from one that is below."""
    if v.verdict != "supported" or s.unit not in MOVE_UNITS or s.role in ("change", "before"):
        return None
    before = [o for o, _ in others if o.unit == s.unit and 0 <= o.start - s.end <= BESIDE and o.actor == s.actor]
    for words, up in ((UP_FROM, True), (DOWN_FROM, False)):
        for o in before:
            if words.search(even, max(s.end, o.start - NEXT), o.start) and (_value(s) > _value(o)) != up:
                return Verdict("contradicted", "difference", v.evidence)
    return None


RULES: tuple[Rule, ...] = (
    moved_as_told,
    parts_make_totals,
    civilians_told_apart,
    started_as_another,
    shares_make_amounts,
    differences_hold,
    shares_stand_on_amounts,
    numbers_stand,
    stands_beside,
)
