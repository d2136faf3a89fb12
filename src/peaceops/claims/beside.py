"""What stands around a number: nouns after it, actors beside it, and what keeps a statement from being checked."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from peaceops.claims.assertion import ALL, UNLESS_KNOWN
from peaceops.claims.gazetteer import Name
from peaceops.claims.numerals import Number
from peaceops.claims.pattern import any_of, nouns, pattern
from peaceops.claims.scan import may_hold
from peaceops.claims.subject import Focus

BREAK = pattern("beside", "break")
JOINED = pattern("beside", "joined")
SUBJECT = pattern("beside", "subject")
RANKED = pattern("beside", "ranked")
IF, WOULD = pattern("beside", "refusals_if"), pattern("beside", "would")
NATIONAL = pattern("beside", "national")
FROM = pattern("beside", "from")
CONTINGENT = pattern("beside", "contingent")
HAS_BEFORE = pattern("beside", "has_before")
UN_PEOPLE = pattern("beside", "un_people")
HAS, NEW_SUBJECT, IN_IT = pattern("beside", "has"), pattern("beside", "new_subject"), pattern("beside", "in_it")
WITH, THEN_STATE = pattern("beside", "with"), pattern("beside", "then_state")
OFFICERS = pattern("beside", "officers")
OF_SIZE = pattern("beside", "of_size")
THE_COUNTRY, SENDS_TOO = pattern("beside", "the_country"), pattern("beside", "sends_too")
OWN_SHARE, IT_RANKS = pattern("beside", "own_share"), pattern("beside", "it_ranks")
NEAR_SUBJECT = 110  # characters between a State and what it is the subject of
CLAUSE = pattern("beside", "clause")
CLAUSE_ENDS = pattern("beside", "clause_ends")
TO_COME, NOW = pattern("beside", "to_come"), pattern("beside", "now")
NOW_WITHIN = 24  # characters before a number in which it is said to be today's
ARRIVES = pattern("beside", "arrives")
REFUSALS = {key: pattern("beside", f"refusals_{key}") for key in ("hypothetical", "prediction", "opinion")}


@cache
def _nouns() -> tuple[re.Pattern[str], dict[str, str]]:
    keys = nouns()
    return re.compile(rf"(?<![\w])({any_of(keys)})(?![\w])"), keys


@lru_cache(maxsize=1024)  # several readers ask of each number of a sentence
def noun_after(even: str, at: int, end: int, words: int = 6) -> tuple[str, int, int] | None:
    """The noun of persons that a number counts: its key, where it begins and where it ends; within so many words."""
    pattern, keys = _nouns()
    whole = pattern.match(even, at + 1, end)
    if whole and keys[whole[1]] == "all":  # "civilian, military, and police personnel" has commas of its own
        return "all", whole.start(), whole.end()
    stop = BREAK.search(even, at, min(end, at + 90))
    limit = stop.start() if stop else min(end, at + 90)
    found = pattern.search(even, at, limit)
    if found is None or len(even[at : found.start()].split()) > words:
        return None
    wider = pattern.match(even, found.start(), min(end, found.end() + 40)) or found
    return _joined_nouns(even, end, keys[wider[1]], found.start(), wider.end())


def _joined_nouns(even: str, end: int, key: str, first: int, last: int) -> tuple[str, int, int]:
    """A noun with those that are joined to it: soldiers and police are the uniformed, with civilians all personnel."""
    pattern, keys = _nouns()
    held = {key}
    while link := JOINED.match(even, last, end):
        found = pattern.match(even, link.end(), end)
        if not found:
            break
        held.add(keys[found[1]])
        last = found.end()
    return _together(held), first, last


def _together(held: set[str]) -> str:
    """What nouns count together: soldiers and police are the uniformed, with civilians all personnel."""
    if len(held) == 1:
        return next(iter(held))
    if held & {"civilian", "all"}:
        return "all"
    return "uniformed" if "police" in held or "uniformed" in held else "military"


def has_noun(even: str, start: int, end: int) -> str:
    """The first noun of persons between two places; "" for none."""
    found = _nouns()[0].search(even, start, end)
    return _nouns()[1][found[1]] if found else ""


def noun_before(even: str, start: int, end: int) -> str:
    """The last noun of persons between two places, with those that are joined to it; "" for none."""
    pattern, keys = _nouns()
    run: list[re.Match[str]] = []
    for found in pattern.finditer(even, start, end):
        run = [*run, found] if run and JOINED.fullmatch(even, run[-1].end(), found.start()) else [found]
    return _together({keys[m[1]] for m in run}) if run else ""


def actor_near(even: str, focus: Focus, number: Number, noun_end: int) -> Name | None:
    """The State whose persons a number counts: named between number and noun, just after it, or just before."""
    if OF_SIZE.match(even, noun_end):
        return None  # "the largest contingent of the 1,000-strong mission"
    states = focus.senders()
    inside = [n for n in states if number.start - 2 <= n.start < noun_end]
    if inside:
        return inside[0]
    after = [
        n
        for n in states
        if FROM.fullmatch(even[noun_end : n.start])
        or (n.kind == "people" and (n.start == noun_end + 1 or OFFICERS.fullmatch(even, noun_end, n.start)))
    ]
    first = not any(n.end <= number.start for n in states)
    opens = first and WITH.search(even, max(focus.sentence.start, number.start - 30), number.start)
    after += [n for n in states if opens and THEN_STATE.fullmatch(even[noun_end : n.start])]
    before = [n for n in states if 0 <= number.start - n.end <= 3]
    before += [n for n in states if n.end <= number.start and SUBJECT.fullmatch(even[n.end : number.start])]
    sole = len(states) == 1 and RANKED.search(even, focus.sentence.start, focus.sentence.end) and not focus.missions()
    if not (after or before) and sole:
        return states[0]
    nearest = max(before, key=lambda n: n.end, default=None)  # "India with 6,073, Rwanda with 5,919"
    return next(iter(after), nearest) or _subject(even, focus, number) or _told_before(even, focus, number)


def _told_before(even: str, focus: Focus, number: Number) -> Name | None:
    """The State that "the country" means, or that is said to send what a number counts: of its sentence, or the subject
    of the one before."""
    start = focus.sentence.start
    country = THE_COUNTRY.search(even, start, number.start)
    if country and (own := [n for n in focus.actors() if n.end <= country.start()]):
        return own[-1]
    if any(n.end <= number.start for n in focus.actors()):
        return None
    ranked = not focus.missions() and IT_RANKS.search(even, number.end, focus.sentence.end)
    told = country or ranked or SENDS_TOO.match(even, start, number.start)
    return next(iter(focus.before), None) if told else None


def share_told_before(even: str, focus: Focus, number: Number) -> Name | None:
    """The State that "its share" means: the subject of the sentence before, where its own names none."""
    if focus.states() or not OWN_SHARE.search(even, max(focus.sentence.start, number.start - NEAR_SUBJECT), number.end):
        return None
    return next((n for n in focus.before if n.kind == "state"), None)


def _subject(even: str, focus: Focus, number: Number) -> Name | None:
    """The State whose people are the subject of a number's clause: named before it, where the words between have or
    send what is counted and tell of nobody else ("the mission", "France said that"); its missions set aside."""
    before = [n for n in focus.senders() if n.end <= number.core and number.core - n.end < NEAR_SUBJECT]
    if not before or _listed(even, before):
        return None
    state = before[-1]
    between = list(even[state.end : number.core])
    for name in focus.names:
        if state.end <= name.start and name.end <= number.core:
            between[name.start - state.end : name.end - state.end] = "#" * (name.end - name.start)
    between_them = UN_PEOPLE.sub("", "".join(between))
    head, colon, parts = between_them.partition(":")  # "has 5,658 peacekeepers: 5,096 soldiers and 562 police"
    told_of = f"{head} {parts}" if colon and HAS.search(head) else between_them
    rest = IN_IT.sub(" ", re.sub(r"\(un\)", "", re.sub(r"#+", "un", told_of)))
    own = CONTINGENT.match(even, state.end) or CONTINGENT.search(even, max(0, state.start - 34), state.end)
    told = HAS.search(rest) or own or HAS_BEFORE.search(even, max(focus.sentence.start, state.start - 30), state.start)
    return state if told and not NEW_SUBJECT.search(rest) else None


def _listed(even: str, states: list[Name]) -> bool:
    """Whether the last of several States is joined to the one before it: "Uruguay and Brazil, with 1,457 and 1,304"."""
    return len(states) > 1 and bool(JOINED.fullmatch(even, states[-2].end, states[-1].start))


def refusal(even: str, focus: Focus, at: int) -> str:
    """Why what is said at a place cannot be checked: a key of REFUSALS; "" where nothing speaks against it."""
    start = focus.sentence.start
    if REFUSALS["opinion"].search(even, start, focus.sentence.end):
        return "opinion"
    if NATIONAL.search(even, start, focus.sentence.end):
        return "other_scope"
    may_be = may_hold(even, IF, focus.sentence.span) and may_hold(even, WOULD, focus.sentence.span)
    if may_be and IF.search(even, at, focus.sentence.end) and WOULD.search(even, start, at):
        return "hypothetical"  # "would pay 25 per cent if Congress agreed"
    clause = max(start, at - 70, *(m.end() for m in CLAUSE.finditer(even, start, at)))
    return next((key for key in ("hypothetical", "prediction") if REFUSALS[key].search(even, clause, at)), "")


def of_today(even: str, focus: Focus, number: Number) -> bool:
    """Whether a number is said to be that of now, though its clause tells of what is to come: "from today's 900 to"."""
    return bool(NOW.search(even, max(focus.sentence.start, number.start - NOW_WITHIN), number.start))


def foreseen(mission: str, role: str, refused: str) -> tuple[str, str]:
    """The role and refusal of a count of a mission's people that are to come: the Council may have decided so many."""
    if refused != "prediction" or role or mission in ("", ALL):
        return role, refused
    return "authorised", UNLESS_KNOWN


def to_become(even: str, focus: Focus, number: Number, end: int) -> bool:
    """Whether the clause of a count says what a mission is to become: "with 26,000 troops it will be the largest"."""
    start, last = focus.sentence.start, focus.sentence.end
    stops = [m.start() for m in CLAUSE_ENDS.finditer(even, end, last)]
    return bool(ARRIVES.search(even, start, number.start) or ARRIVES.search(even, end, min([last, *stops])))


def comes_after(even: str, start: int, end: int) -> bool:
    """Whether what was counted is said to come: "28 soldiers who will join", but not "its 28 soldiers will leave"."""
    mine = re.search(
        r"(?:'s|\b(?:its|the|their|les|ses|los|sus|os|as|die|ihre|i|gli))\s(?:\w+\s)?$",
        even[max(0, start - 20) : start],
    )
    return not mine and bool(TO_COME.match(even, end))
