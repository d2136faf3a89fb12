"""Understanding statements on money: budgets of all operations and of one, what a State pays, owes, and its share."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from peaceops.claims.assertion import ALL, UNLESS_KNOWN, Assertion
from peaceops.claims.beside import has_noun, noun_before, refusal, share_told_before
from peaceops.claims.gazetteer import Name
from peaceops.claims.groups import group_in, own_of_list
from peaceops.claims.numerals import Number
from peaceops.claims.pattern import pattern
from peaceops.claims.say_casts import BETWEEN
from peaceops.claims.say_ranks import COSTLIEST, behind_another
from peaceops.claims.subject import UN, Focus, mission_at
from peaceops.claims.times_at import NEW_CLAUSE, time_at

BUDGET = pattern("say_money", "budget")
OF_PEOPLE = pattern("say_money", "of_people")
OWED, ASSEMBLY = pattern("say_money", "owed"), pattern("say_money", "assembly")
TO_ACCOUNT, AFTER_AMOUNT = pattern("say_money", "to_account"), 70  # characters after an amount that name its account
GIVEN = "pays"  # what the words after an amount say of the State that they name
CUT_AMOUNT, CUT_TO = pattern("say_money", "cut_amount"), pattern("say_money", "cut_to")
OVER_YEARS = pattern("say_money", "over_years")
OWN = pattern("say_money", "own")
PRONOUN = pattern("say_money", "pronoun")
JOINED_AMOUNT = pattern("say_money", "joined_amount")
FROM_STATE = pattern("say_money", "from_state")
CAPPED = "USA"  # whose law has a cap
YEARS_LONG = 800  # days from which a time is of several years together
PAYS = pattern("say_money", "pays")
REQUEST = pattern("say_money", "request")
PARLIAMENT = pattern("say_money", "parliament")  # of the United States, in texts that name no State
PAID, APPROPRIATED = pattern("say_money", "paid"), pattern("say_money", "appropriated")
NAMELESS = pattern("say_money", "nameless")
WHOLE = pattern("say_money", "whole_budget")
OF_PEACE = 34  # characters after "the whole budget of the UN" in which it is said to be that of peacekeeping
REGULAR = pattern("say_money", "regular")
BY_UN = pattern("say_money", "by_un")
PEACE = pattern("say_money", "peace")
TROOPS = pattern("say_money", "troops")
CUT = pattern("say_money", "cut")
OTHERS = pattern("say_money", "others")
CAP = pattern("say_money", "cap")
MAJORITY = pattern("say_money", "majority")
MAY_COST = pattern("say_money", "may_cost")
FROM_SHARE = pattern("say_money", "from_share")
PART_OF_WORLD = pattern("say_money", "part_of_world")  # of whose people a share is, and of which none is known
FORMED, NUMBER = pattern("say_money", "formed"), re.compile(r"\d")
BY_MEMBERS = pattern("say_money", "by_members")
OF_SHARE, OF_CEILING = pattern("say_money", "of_share"), pattern("say_money", "of_ceiling")
POLICE = re.compile(r"poli[czt]")
SHARE_WITHIN = 100  # characters before an amount within which a share of it is told
PAYS_AGAIN, AT_START = pattern("say_money", "pays_again"), 24  # characters into a sentence, where its subject stands
EARLIER = 300  # characters before a sentence within which the text may have said of what it speaks
LARGEST = 9e9  # from which an amount is more than any year's
MILLIONS = 1e7  # from which a number in a sentence on money is one of dollars, said or not
WOMEN, OF_WORLD = pattern("say_money", "women"), pattern("say_money", "of_world")
DEATHS, MALICIOUS = pattern("say_persons", "deaths"), pattern("say_persons", "malicious")


def money_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """Amounts of one sentence."""
    start, end = focus.sentence.start, focus.sentence.end
    sentence = even[start:end]
    if MAY_COST.search(sentence) and not PEACE.search(sentence):
        return
    previous, owed = start, False
    for number in numbers:
        near = even[max(previous, number.start - 110) : min(end, number.end + 70)]
        bare = (
            number.unit == ""
            and not OF_PEOPLE.match(even, number.end)
            and number.value >= MILLIONS
            and (BUDGET.search(near) or OWED.search(near) or PEACE.search(near) or previous > start)
        )
        if not (bare or number.unit in ("usd", "money")) or number.value < 10_000:
            continue
        mission, body = mission_at(focus, number.start, number.end)
        whole = OF_SHARE.search(even, max(start, number.start - SHARE_WITHIN), number.start)
        state, given = (None, False) if whole else _payer(focus, number)
        state = state or (None if whole else _told_before(even, focus))
        mission = mission if focus.missions() or not state else ALL
        base = Assertion(
            "budget_total",
            number.start,
            number.end,
            focus.sentence.paragraph,
            mission or ALL,
            value=number.value,
            value_max=number.value_max,
            unit=number.unit or "usd",
            step=number.step,
            hedge=number.hedge,
            time=time_at(focus, number.start),
            body=body,
            refusal="other_body" if body else refusal(even, focus, number.start),
            role="proposed" if REQUEST.search(near) else "",
            words=_superlative(even, focus),
        )
        base = replace(base, role=base.role or _moved(even, focus, number))
        of_peace = bool(PEACE.search(even, max(0, start - EARLIER), start))
        account = _account_of(even, number, numbers, (previous, end))
        near = f"{near} {GIVEN}" if given else near
        for statement in _of_kind(even, base, near, sentence, state, owed=owed, of_peace=of_peace, account=account):
            owed = statement.kind == "arrears"
            yield _foreseen(_over_years(even, focus, statement))
        previous = number.end


def _moved(even: str, focus: Focus, number: Number) -> str:
    """ "change" for an amount that was cut or saved, and is no total itself: "cut by 600 million", not "cut to"."""
    before = even[max(focus.sentence.start, number.start - 60) : number.start]
    after = even[number.end : min(focus.sentence.end, number.end + 24)]
    moved = (CUT_AMOUNT.search(before) and not CUT_TO.search(before)) or CUT_AMOUNT.match(after)
    return "change" if moved else ""


def _foreseen(s: Assertion) -> Assertion:
    """A budget is approved before its year: what a mission will cost may be known."""
    budget = s.kind in ("budget_total", "budget_mission")
    return replace(s, refusal=UNLESS_KNOWN) if budget and s.refusal == "prediction" and not s.role else s


def _over_years(even: str, focus: Focus, s: Assertion) -> Assertion:
    """An amount of many years together, or of several missions each, which no figure of a year is."""
    if s.kind not in ("budget_total", "budget_mission") or s.role:
        return s
    span = s.time is not None and s.time.said and (s.time.last - s.time.first).days > YEARS_LONG
    long = span or (
        OVER_YEARS.search(even, focus.sentence.start, focus.sentence.end) and float(s.value or 0) >= LARGEST
    )
    return replace(s, role="cumulative") if long else s


def _told_before(even: str, focus: Focus) -> Name | None:
    """The State that "it" is, where a sentence names none: the one with which the sentence before begins."""
    states = [n for n in focus.before if n.kind == "state"]
    own = not focus.actors() and PRONOUN.search(even[focus.sentence.start : focus.sentence.end])
    return states[0] if own and len({n.keys for n in states}) == 1 else None


def _superlative(even: str, focus: Focus) -> str:
    """The superlative that a sentence joins to an amount, which then holds only if that does."""
    found = COSTLIEST.search(even, focus.sentence.start, focus.sentence.end)
    return "costliest" if found and not found["one"] and focus.missions() else ""


def _account_of(even: str, number: Number, numbers: Sequence[Number], span: tuple[int, int]) -> str:
    """The account that an amount is of, by the words right after it ("2.2 billion to the regular budget and 1.9 billion
    to peacekeeping"), or else by those before it; "" where they do not say."""
    first, end = span
    following = min([n.core for n in numbers if n.core >= number.end] or [end])
    told = TO_ACCOUNT.match(even[number.end : min(following, number.end + AFTER_AMOUNT)])
    for words in (told[0] if told else "", even[max(first, number.start - AFTER_AMOUNT) : number.start]):
        regular, peace = REGULAR.search(words), PEACE.search(words)
        if bool(regular) != bool(peace):
            return "regular" if regular else "peace"
    return ""


def _of_kind(
    even: str,
    base: Assertion,
    near: str,
    sentence: str,
    state: Name | None,
    *,
    owed: bool,
    of_peace: bool,
    account: str,
) -> Iterator[Assertion]:
    given = bool(APPROPRIATED.search(near)) and PARLIAMENT.search(near)
    actor = state.keys[0] if state else CAPPED if given else ""
    budget = (
        "regular" if REGULAR.search(near) and not PEACE.search(near) else "both" if REGULAR.search(sentence) else ""
    )
    if NAMELESS.search(near) and not PEACE.search(near):
        budget = "both"
    if budget == "" and not PEACE.search(sentence):
        budget = "unnamed"
    budget = {"regular": "regular", "peace": ""}.get(account, budget)
    if budget in ("regular", "both"):
        base = replace(base, mission=ALL)
    if OWED.search(near) or (owed and JOINED_AMOUNT.search(even, max(0, base.start - 40), base.start)):
        role = "by_un" if not actor and BY_UN.search(sentence) and not BY_MEMBERS.search(sentence) else ""
        yield replace(base, kind="arrears", actor=actor, role=role, thing=budget)
    elif actor and (given or PAYS.search(near) or not BUDGET.search(near)):
        role = "paid" if PAID.search(near) else base.role or ("appropriated" if APPROPRIATED.search(near) else "")
        why = (
            "" if role == "paid" and base.refusal == "prediction" else base.refusal
        )  # what a State says that it will pay is told
        yield replace(base, kind="payer_amount", actor=actor, role=role, thing=budget, refusal=why)
    elif (
        BUDGET.search(near)
        or BUDGET.search(sentence)
        or (ASSEMBLY.search(sentence) and _large(base))
        or (PEACE.search(sentence) and _large(base))
    ):
        if base.mission not in ("", ALL):
            yield replace(base, kind="budget_mission")
        elif (
            UN.search(sentence)
            or PEACE.search(sentence)
            or (_large(base) and (base.unit == "usd" or base.body))
            or of_peace
        ):
            yield replace(base, mission=ALL, thing=_of_total(near, budget))


def _of_total(near: str, budget: str) -> str:
    """Of which budget a total is: "whole" for all that the Organization has."""
    return "whole" if _of_whole(near) else budget if budget in ("regular", "unnamed") else ""


def _large(base: Assertion) -> bool:
    """Whether an amount is as large as those of all operations together."""
    return isinstance(base.value, float) and base.value >= 1e9


def _payer(focus: Focus, number: Number) -> tuple[Name | None, bool]:
    """The State that pays an amount, and is no place of a mission: the nearest named before it, else just after it; and
    whether the words after the amount say so: "1.2 billion from China", "of which 380 million is for Japan"."""
    states = focus.actors()
    before = [n for n in states if n.end <= number.start and number.start - n.end < 110]
    after = [n for n in states if 0 <= n.start - number.end < 20]
    after = [n for n in after if not NEW_CLAUSE.search(focus.even, number.end, n.start)]  # "of which Japan pays"
    after = [n for n in after if ";" not in focus.even[number.end : n.start]]
    own = [n for n in after if FROM_STATE.fullmatch(focus.even, number.end, n.start)]  # "1.2 billion from China"
    return next(iter(own or before[-1:] or after), None), bool(own)


def shares_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """Percentages of one sentence: of what is paid, of who serves, and changes."""
    start, end = focus.sentence.start, focus.sentence.end
    sentence = even[start:end]
    states = focus.actors()
    for number in numbers:
        if number.unit != "percent" or of_amount(even, number, numbers):
            continue
        before = even[max(start, number.start - 90) : number.start]
        last = number.core if number.in_words else number.end  # "one peacekeeper in twelve" holds its noun
        after = even[last : min(end, number.end + 80)]
        mission, body = mission_at(focus, number.start, number.end)
        base = Assertion(
            "payer_share",
            number.start,
            number.end,
            focus.sentence.paragraph,
            ALL,
            value=round(number.value, 4),
            value_max=number.value_max,
            unit="percent",
            step=number.step,
            hedge=number.hedge,
            time=time_at(focus, number.start),
            body=body,
            refusal=_no_forecast(refusal(even, focus, number.start)),
            role=_side(even, number),
        )
        own = own_of_list(even, states, number, numbers)
        actor = own.keys[0] if own else _whose(even, states, number, start)
        if not actor and (told := share_told_before(even, focus, number)):
            actor, base = told.keys[0], replace(base, guessed=True)
        base = replace(base, words="" if actor else group_in(sentence))
        yield from _share(base, (before, after), sentence, even[max(0, start - 500) : start], actor, mission)
    for found in MAJORITY.finditer(even, start, end):
        actor = states[0].keys[0] if states else ""
        yield Assertion(
            "payer_share",
            found.start(),
            found.end(),
            focus.sentence.paragraph,
            ALL,
            actor,
            50.0,
            unit="percent",
            hedge="above",
            thing="others",
            time=time_at(focus, found.start()),
        )


def of_amount(even: str, number: Number, numbers: Sequence[Number]) -> bool:
    """Whether a percentage stands in brackets after the amount that it says again: "by 600 million dollars (7.2 %)"."""
    opens = even[number.core - 1 : number.core] == "("
    return opens and any(n.unit in ("usd", "money") and 0 <= number.core - n.end <= 2 for n in numbers)


def _whose(even: str, states: list[Name], number: Number, start: int) -> str:
    """The State whose share a percentage is: the nearest before it, else the first; none told for two together."""
    behind = behind_another(even, start, states)
    own = [n for n in states if n not in behind or OWN.match(even, n.end)]
    own = own or [n for n in states if n.end <= number.start]
    named = [n for n in own if n.end <= number.start][-2:]
    if len(named) > 1 and BETWEEN.fullmatch(even, named[0].end, named[1].start):
        return ""
    if len(named) > 1 and PAYS_AGAIN.search(even, named[-1].end, number.start) and own[0].start - start < AT_START:
        return own[0].keys[0]  # "The United States, ahead of China (15 %) and Japan (8 %), pay only 25"
    return (named or own)[-1 if named else 0].keys[0] if own else ""


def _no_forecast(why: str) -> str:
    """A scale is adopted for years to come: what a rate will be is known."""
    return "" if why == "prediction" else why


def _side(even: str, number: Number) -> str:
    """Whether a share is the one before a change: the first of "from 9.68 to 8.56 per cent"."""
    first = FROM_SHARE.search(even[max(0, number.start - 16) : number.start])
    return "before" if first else ""


def _share(
    base: Assertion, near: tuple[str, str], sentence: str, earlier: str, actor: str, mission: str
) -> Iterator[Assertion]:
    before, after = near
    others = bool(OTHERS.search(sentence))
    if mission not in ("", ALL) and not actor and (whole := OF_CEILING.match(after)):
        whose = "police" if POLICE.search(whole[0]) else ""
        yield replace(base, kind="personnel_mission", mission=mission, thing="of_ceiling", words=whose)
    elif DEATHS.search(_clause(near)) and mission not in ("", ALL) and not actor:
        role = "malicious" if MALICIOUS.search(sentence) else ""
        yield replace(base, kind="fatalities", mission=mission, role=role, thing="share")
    elif CAP.match(after):
        yield replace(base, actor=actor or CAPPED, thing="cap")
    elif OWED.search(sentence) and not (actor and _is_paid(near)):
        yield replace(base, kind="arrears")
    elif (CUT.search(before) or CUT.search(after[:24])) and TROOPS.search(after[:60]):
        kind = "personnel_mission" if mission not in ("", ALL) else "personnel_total"
        yield replace(base, kind=kind, mission=mission or ALL, role="change", thing="uniformed")
    elif (troops := TROOPS.search(after[:45])) and not BUDGET.search(after[: troops.start()]):
        women = bool(WOMEN.search(sentence))
        if actor and not women and PART_OF_WORLD.search(after[: troops.end() + 24]):
            yield replace(base, kind="contributor_share", actor=actor, thing="from_region")
        elif women or actor or others:
            kind = "personnel_category" if women else "contributor_share"
            counts = "women" if women else "others" if others else ""
            whom = _among(after, before) if women else ""
            yield replace(base, kind=kind, actor=actor, thing=counts, mission=mission or ALL, words=whom)
        elif not DEATHS.search(sentence):
            whose = mission or ALL
            yield replace(
                base, kind="contributor_share", mission=whose, thing="together" if base.words else "from_region"
            )
    elif WOMEN.search(sentence) and TROOPS.search(sentence) and not actor and not BUDGET.search(sentence):
        yield replace(
            base, kind="personnel_category", thing="women", mission=mission or ALL, words=_among(after, before)
        )
    elif actor and (PAYS.search(sentence) or BUDGET.search(sentence) or BUDGET.search(earlier)):
        budget = "cap" if CAP.search(before[-40:] + after[:40]) else _budget_of(after, before, sentence, earlier)
        yield replace(base, actor=actor, thing=budget)
    elif PAYS.search(sentence) and not OF_WORLD.search(sentence) and _of_budget(sentence, earlier):
        yield replace(base, thing="together")  # of several States, or of whom no one is named


def _is_paid(near: tuple[str, str]) -> bool:
    """Whether the words about a share, as far as the commas, tell what is paid and not what is owed."""
    clause = _clause(near)
    return bool(PAYS.search(clause)) and not OWED.search(clause)


def _clause(near: tuple[str, str]) -> str:
    """The words before and after a number, as far as the commas."""
    return near[0].rsplit(", ", 1)[-1] + " " + near[1].split(", ", 1)[0]


def _among(after: str, before: str) -> str:
    """Among whom women are so many: the noun after the share, as far as the next number, or else before it."""
    after = NUMBER.split(after[:60])[0]
    return "formed_police" if FORMED.search(after) else has_noun(after, 0, len(after)) or noun_before(before, 0, 90)


def _of_budget(sentence: str, earlier: str) -> bool:
    """Whether a sentence, or the text before it, speaks of a budget or of peacekeeping."""
    return bool(PEACE.search(sentence) or BUDGET.search(sentence) or BUDGET.search(earlier))


def _of_whole(text: str) -> bool:
    """Whether words name all that the Organization spends, peacekeeping or not."""
    found = WHOLE.search(text)
    return bool(found and not PEACE.search(text, found.start(), found.end() + OF_PEACE))


def _budget_of(*texts: str) -> str:
    """Which budget a share is of: the one named next after it, else before it, in its sentence, or before that; "" for
    peacekeeping, "regular", "whole" for all that the Organization has, or "open" where the text names none."""
    if any(_of_whole(text) for text in texts[:3]):
        return "whole"
    for n, text in enumerate(texts):
        found = [(m.start(), "regular") for m in REGULAR.finditer(text)] + [
            (m.start(), "") for m in PEACE.finditer(text)
        ]
        if found:
            return min(found)[1] if n == 0 else max(found)[1]
    return "open"
