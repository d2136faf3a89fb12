"""Understanding numbers that leave out what they count, since the statement before them says it: "India with 6,073,
Rwanda 5,919", "thirty-one of them in Lebanon", "Japan, without a veto, 9.7"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from peaceops.book import View
from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.gazetteer import Name, same_host
from peaceops.claims.numerals import Number
from peaceops.claims.pattern import pattern
from peaceops.claims.say_wounded import is_wounded
from peaceops.claims.serving import serves_in
from peaceops.claims.subject import Focus, mission_of_place
from peaceops.claims.times_at import time_at

OF_THEM, OF_THESE = pattern("say_more", "of_them"), pattern("say_more", "of_these")
BESIDE_AFTER = pattern("say_more", "beside_after")
ENDS, BESIDE, OTHER_THING = (
    pattern("say_more", "ends"),
    pattern("say_more", "beside"),
    pattern("say_more", "other_thing"),
)
IN_COUNTRIES = pattern("say_more", "in_countries")
NOW = pattern("clock", "now")
MALICIOUS = pattern("say_persons", "malicious")
KINDS = ("fatalities", "payer_share", "contributor_rank", "personnel_category", "personnel_mission", "personnel_total")
OF_MISSION = ("personnel_mission", "fatalities")
NEAR = 28  # characters between a State and the number that is its own
LARGEST_SHARE = 60.0  # per cent that a State pays, above which a number is none
FIRST_YEAR, LAST_YEAR = 1945, 2040
DECIMALS = re.compile(r"\d{1,2}[.,]\d{3}")


def continued(
    view: View, even: str, focus: Focus, numbers: list[Number], mine: Sequence[Assertion], before: Sequence[Assertion]
) -> Iterator[Assertion]:
    """Statements of a sentence that go on from those of it, or of the sentence before."""
    told = sorted(mine, key=lambda s: s.start)
    for number in numbers:
        if number.unit not in ("", "percent") or number.value <= 1 or any(s.start <= number.core < s.end for s in told):
            continue
        if is_wounded(even, focus, number):
            continue
        if (FIRST_YEAR <= number.value < LAST_YEAR and number.step == 1) or OTHER_THING.match(even, number.end):
            continue
        earlier = [s for s in told if s.end <= number.start] or [s for s in before if s.paragraph == _paragraph(focus)]
        model = next((s for s in reversed(earlier) if s.kind in KINDS and s.unit in ("persons", "percent")), None)
        if model is None:
            continue
        model = model if any(model is s for s in told) else _of_this_sentence(even, focus, model)
        yield from _like(view, even, focus, _as_a_share(even, number) if model.unit == "percent" else number, model)


def _of_this_sentence(even: str, focus: Focus, model: Assertion) -> Assertion:
    """The statement before as one of this sentence, where it speaks of today or of all operations: "today 165 serve in
    seven countries"."""
    everywhere = focus.world or IN_COUNTRIES.search(even, *focus.sentence.span)
    if everywhere and model.unit == "persons" and model.mission:
        kind = "contributor_rank" if model.actor and model.kind != "fatalities" else model.kind
        model = replace(model, mission=ALL, kind=kind)
    return replace(model, time=None) if NOW.search(even, *focus.sentence.span) and not focus.times else model


def _paragraph(focus: Focus) -> int:
    return focus.sentence.paragraph


def _as_a_share(even: str, number: Number) -> Number:
    """A number beside percentages: 5.289 is no five thousand."""
    if DECIMALS.fullmatch(even, number.core, number.end):
        return replace(number, value=float(even[number.core : number.end].replace(",", ".")), step=0.001)
    return number


def _like(view: View, even: str, focus: Focus, number: Number, model: Assertion) -> Iterator[Assertion]:
    """The statement that a number makes in the way of another: of a part of those, or of another State or mission."""
    start, end = focus.sentence.start, focus.sentence.end
    of_them = OF_THEM.match(even, number.end, end) or OF_THESE.search(even, max(start, number.start - 24), number.start)
    name = _beside(even, focus, number)
    mission = _mission_beside(even, focus, number) if model.actor and model.unit == "persons" else None
    ends = ENDS.match(even, number.end, end)
    if not (of_them or mission or (name and ends)):
        return
    time = time_at(focus, number.start)
    statement = replace(
        model,
        start=number.start,
        end=max(number.end, of_them.end() if of_them and of_them.start() >= number.end else 0),
        paragraph=_paragraph(focus),
        value=number.value,
        value_max=number.value_max,
        step=number.step,
        hedge=number.hedge,
        time=time if time and (time.said or model.time is None) else model.time,
        also=(),
        voters=(),
        guessed=True,
    )
    if model.kind == "fatalities":
        clause = even[number.end : min(end, number.end + 60)].split(",")[0]
        on_a_day = bool(of_them and time and time.said and time.first == time.last)
        role = "malicious" if MALICIOUS.search(clause) else "event" if on_a_day else statement.role
        statement = replace(statement, role=role)
    if mission and statement.kind != "fatalities":
        yield replace(statement, mission=mission.keys[0], kind="personnel_category")
        return
    other = _of_another(view, focus, name, statement) if name else None
    if other is not None:
        yield other
    elif of_them and model.unit == "persons":
        yield replace(statement, thing=statement.thing if time and time.said else "part")


def _mission_beside(even: str, focus: Focus, number: Number) -> Name | None:
    """The mission in which a State's people are said to serve, just after a number or before it: "12 are in UNTSO"."""
    names = [n for n, _ in focus.missions()]
    after = [n for n in names if n.start > number.end and serves_in(even, number.end, n.start)]
    before = [n for n in names if 0 < number.start - n.end <= NEAR and BESIDE.fullmatch(even, n.end, number.start)]
    return next(iter(after), None) or next(iter(before), None)


def _of_another(view: View, focus: Focus, name: Name, s: Assertion) -> Assertion | None:
    """The statement as one on the State or the mission that stands beside the number."""
    place = mission_of_place(view, name, focus)
    if s.unit == "percent":
        share = s.kind == "payer_share" and name.kind != "place" and float(s.value or 0) <= LARGEST_SHARE
        return replace(s, actor=name.keys[0]) if share else None
    other = place and s.mission not in (place, *same_host(view, place))
    if other and not s.actor and s.kind in OF_MISSION and name in (*focus.hosts, *focus.placed_names()):
        return replace(s, mission=place)  # "21,000 in the Congo, 18,500 in Darfur"
    if place and s.actor and s.actor != name.keys[0] and name in (*focus.hosts, *focus.placed_names()):
        return replace(s, mission=place, kind=_kind(s.kind, place))
    if place and s.actor and name.kind in ("place", "state") and s.kind in ("personnel_category", "contributor_rank"):
        at_place = s.mission in ("", ALL) or name.kind == "place"
        return (
            replace(s, mission=place, kind=_kind(s.kind, place))
            if at_place and _lists_places(focus)
            else _sent(s, name)
        )
    return _sent(s, name) if name.kind != "place" else None


def _sent(s: Assertion, name: Name) -> Assertion:
    """The statement as one on the people of a State."""
    return replace(s, actor=name.keys[0], kind=_kind(s.kind, s.mission))


def _lists_places(focus: Focus) -> bool:
    """Whether the States of a sentence are hosts of missions, as a list of places has them."""
    named = [n for n in focus.names if n.kind in ("state", "place")]
    return any(n.kind == "place" for n in named)


def _kind(kind: str, mission: str) -> str:
    if kind == "fatalities":
        return kind
    return "contributor_rank" if mission in ("", ALL) else "personnel_category"


def _beside(even: str, focus: Focus, number: Number) -> Name | None:
    """The State, people or place that stands just before or after a number."""
    names = [n for n in focus.names if n.kind in ("state", "people", "place")]
    after = [n for n in names if 0 < n.start - number.end <= NEAR and BESIDE_AFTER.fullmatch(even, number.end, n.start)]
    before = [n for n in names if 0 <= number.start - n.end <= NEAR and BESIDE.fullmatch(even, n.end, number.start)]
    return before[-1] if before else next(iter(after), None)


def of_those_told(focus: Focus, mine: list[Assertion]) -> list[Assertion]:
    """The statements of a sentence, deaths after those of a State's people being of the same where nobody is named in
    between: "178 from India, 69 of them by malicious acts"."""
    return [_of_the_same(focus, s, mine) for s in mine]


def _of_its_people(focus: Focus, s: Assertion, mine: list[Assertion]) -> Assertion:
    """A number at a place as one of a State's people, where those of the State in all were told before it in its
    sentence: "2,859 soldiers from Ghana; a thousand are in South Sudan, 871 in Lebanon"."""
    whole = [o for o in mine if o.actor and o.unit == s.unit and o.mission in ("", ALL) and o.end <= s.start]
    model = max(whole, key=lambda o: o.end, default=None)
    if model is None or focus.missions() or not float(s.value or 0) < float(model.value or 0):
        return s
    others = {n.keys[0] for n in focus.actors() if model.end <= n.start < s.start} - {model.actor}
    return s if others else replace(s, actor=model.actor, kind=_kind("personnel_mission", s.mission), guessed=True)


def _of_the_same(focus: Focus, s: Assertion, mine: list[Assertion]) -> Assertion:
    if s.kind == "personnel_mission" and not s.actor and not s.role and s.mission in {m for _, m in focus.places}:
        return _of_its_people(focus, s, mine)
    if s.kind != "fatalities" or s.actor or s.unit != "persons":
        return s
    told = [o for o in mine if o.kind == s.kind and o.actor and o.unit == s.unit and o.end <= s.start]
    model = max(told, key=lambda o: o.end, default=None)
    others = model is not None and {n.keys for n in focus.names if model.end <= n.start < s.end} - {(model.actor,)}
    return s if model is None or others else replace(s, actor=model.actor, mission=model.mission)
