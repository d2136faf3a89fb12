"""Which mission a name or a place means, on the day that a sentence is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from peaceops.book import View
from peaceops.book.tables.council import MandatePeriodsRow
from peaceops.book.tables.missions import MissionsRow
from peaceops.claims.gazetteer import Name, hosted, same_host
from peaceops.claims.pattern import pattern
from peaceops.claims.segment import Sentence
from peaceops.claims.senders import senders_at
from peaceops.claims.when import TimeSaid
from peaceops.missions.dates import MANDATE_END, START, preferred_of, ran
from peaceops.missions.states import states

UN_MISSION, OF_UN = pattern("subject", "un_mission"), pattern("subject", "of_un")
UN = pattern("subject", "un")
RESOLUTION = pattern("say_votes", "resolution")
THAT_OF = pattern("subject", "that_of")
OF_PLACE, PLACE_OF, AT_PLACE = (
    pattern("subject", "of_place"),
    pattern("subject", "place_of"),
    pattern("subject", "at_place"),
)
TOWARDS, OF_BODY, JOINED = (
    pattern("subject", "towards"),
    pattern("subject", "of_body"),
    pattern("subject", "joined"),
)
HEADS = pattern("subject", "heads")
ORIGIN, THERE = pattern("subject", "origin"), pattern("subject", "mission_there")
AHEAD_OF = pattern("subject", "ahead_of")  # of States in an order, which are no place
ORDER_WITHIN = 24  # characters before a State within which it is told as one in an order
TAKEN_OVER = timedelta(days=30)  # by which one that took over may overlap with the one before it
TO_ORIGIN = 60  # characters before a time in which it is told as an origin or a limit: "since", "until"
FOUNDS, GOES_ON = pattern("subject", "founds"), pattern("say_decisions", "extended")
JUST_DECIDED, ABOUT_TO_BEGIN = timedelta(days=21), timedelta(days=120)  # of a start, around the day of a text
AT_START = 16  # characters into a sentence, in which the place stands with which it opens
MANY = 1_000  # people in missions, from which a host is a sender rather than a place
BESIDE_NAME = 6  # characters of a heading beside the name of a place: a number, "The"
JUST_ENDED = timedelta(days=21)  # after its end, for which the operation at a place is told rather than its successor
LATELY = timedelta(days=730)  # after its end, for which a mission is still told by its place alone


class Placed(NamedTuple):
    """The mission that a sentence is about, whether by its own name, and those at places that it names."""

    mission: str
    by_name: bool
    places: tuple[tuple[Name, str], ...] = ()


class Known(NamedTuple):
    """What is known of a text: the missions that it names, one of which is meant by a place where it was; whether it
    has no day of its own; whether it speaks of peacekeepers, so that what is at a place is told of them."""

    missions: frozenset[str]
    undated: bool
    of_un: bool = False


def mission_named(
    view: View, even: str, sentence: Sentence, names: list[Name], day: date | None, known: Known
) -> Placed:
    """The mission that a sentence is about, by its own name, or else by the place where it is."""
    for name in names:
        if name.kind == "mission":
            return Placed(name.keys[0], True)
    spoken = UN_MISSION.search(even, *sentence.span) or THAT_OF.search(even, *sentence.span)
    if not spoken and not (known.of_un and _opens(even, sentence, names)):
        return Placed(_of_resolution(view, even, sentence), False)
    named = [(n, _at(view, even, n, day)) for n in names if n.kind == "place"]
    there = THERE.search(even, sentence.start, sentence.end)
    hosts = [
        n
        for n in names
        if n.kind == "state"
        and (
            about_host(even, n)
            or at_place(even, n)
            or (there and n.end <= there.start())
            or (known.of_un and heads(even, sentence, n) and not _sends_many(view, n.keys[0], day))
        )
    ]
    hosts = [n for n in hosts if not _in_an_order(even, n)]
    named += [
        (n, m) for n in hosts for m in _there(view, n.keys[0], day, known) or _last_there(view, even, sentence, n)
    ]
    told = tuple(
        (n, m) for n, m in sorted(named, key=lambda row: row[0].start) if m and not _of_another(even, names, n)
    )
    found = {m for _, m in told}
    if not found:
        return Placed(_of_resolution(view, even, sentence), False)
    return Placed(told[0][1] if len(found) == 1 else "", False, told)


def _opens(even: str, sentence: Sentence, names: list[Name]) -> bool:
    """Whether a sentence opens with a place: "In Mozambique 6,000 watch over the peace"."""
    first = [n for n in names if n.kind in ("state", "place") and n.start - sentence.start < AT_START]
    return any(at_place(even, n) or heads(even, sentence, n) for n in first)


def heads(even: str, sentence: Sentence, name: Name) -> bool:
    """Whether a place stands over what its sentence tells of the force there: "Liberia: since 2003 ...", "Haiti counts
    some 10,500", "Syria, where 300 observers arrived"."""
    return name.start == sentence.start and HEADS.match(even, name.end, sentence.end) is not None


def _sends_many(view: View, iso3: str, day: date | None) -> bool:
    """Whether a host sends many people itself, so that what it "has" is of those: "India has 5,384"."""
    found = senders_at(view, day) if day else None
    own = found.of(iso3) if found else None
    return own is not None and float(own.persons.value) > MANY


def _in_an_order(even: str, name: Name) -> bool:
    """Whether a State is told as one in an order, and is no place: "ahead of Rwanda"."""
    return bool(AHEAD_OF.search(even, max(0, name.start - ORDER_WITHIN), name.start))


def _at(view: View, even: str, place: Name, day: date | None) -> str:
    """The mission at a place; one that is over where the words are of a mission there: "the Darfur mission"."""
    mission = running_of(view, place.keys, day)
    return in_place(view, mission, day) or (mission if about_host(even, place) else "")


def _of_resolution(view: View, even: str, sentence: Sentence) -> str:
    """The mission whose mandate the resolutions that a sentence names set, where that is one; "" for none."""
    named = [int(next(filter(None, m.groups()))) for m in RESOLUTION.finditer(even, sentence.start, sentence.end)]
    found = {r.mission for n in named for r in view.where(MandatePeriodsRow, resolution=n)}
    return found.pop() if len(found) == 1 else ""


def _there(view: View, iso3: str, day: date | None, known: Known) -> tuple[str, ...]:
    found = of_host(view, iso3, day, known.missions)
    return found or (of_host(view, iso3, None) if known.undated else ())


def _last_there(view: View, even: str, sentence: Sentence, host: Name) -> tuple[str, ...]:
    """The only mission that a host ever had, where a sentence on the United Nations looks back at a mission there."""
    missions = hosted(view).get(host.keys[0], ())
    back = len(missions) == 1 and OF_PLACE.search(even, max(0, host.start - 70), host.start)
    return missions if back and UN.search(even, *sentence.span) else ()


def mission_of_title(
    view: View, even: str, sentence: Sentence, names: list[Name], days: Iterable[date | None], known: Known
) -> str:
    """The mission at the only place that the title of a text on peacekeepers names: "Peacekeepers seized in Sierra
    Leone", "Sierra Leone: the day the peacekeepers were taken"; "" for none.
    `days`: that of the text, and those of which it tells, the first on which there was one."""
    places = [n for n in names if n.kind in ("place", "state")]
    if len(places) != 1 or len(names) != 1 or not known.of_un or not OF_UN.search(even, *sentence.span):
        return ""
    name = places[0]
    if not (name.kind == "place" or at_place(even, name) or about_host(even, name) or even.startswith(":", name.end)):
        return ""  # "India mourns its peacekeepers"
    keys, placed = name.keys, name.kind == "place"
    found = (
        in_place(view, running_of(view, keys, day), day)
        if placed
        else next(iter(_there(view, keys[0], day, known)), "")
        for day in days
    )
    return next(filter(None, found), "")


def mission_of_heading(
    view: View, even: str, sentence: Sentence, names: list[Name], day: date | None, known: Known
) -> str:
    """The mission at the place whose name is all that a heading has: "CONGO", "3. Mali"; "" for none."""
    if len(names) != 1 or sentence.end - sentence.start > names[0].end - names[0].start + BESIDE_NAME:
        return ""
    name = names[0]
    if name.kind == "place":
        return in_place(view, running_of(view, name.keys, day), day)
    there = next(iter(_there(view, name.keys[0], day, known)), "") if name.kind == "state" else ""
    return there if there and of_one_host(view, there) else ""  # "NEW DELHI" is a dateline


def _of_another(even: str, names: list[Name], place: Name) -> bool:
    """Whether the force at a place is another body's, or it is a place to which somebody goes: "the African Union's
    force in Somalia"."""
    if TOWARDS.search(even, max(0, place.start - 40), place.start):
        return True
    return any(n.kind == "other" and OF_BODY.fullmatch(even, n.end, place.start) for n in names)


def of_host(view: View, iso3: str, day: date | None, known: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """The mission of a host that ran on a day, or the last to end in the two years before it; none or one. One that
    the text names, and that had not long ended, goes before its successor."""
    missions = hosted(view).get(iso3, ())
    if day is None:
        return missions[:1]
    own = [m for m in missions if m in known and of_the_time(view, m, day) and of_one_host(view, m)]
    if len(own) == 1:
        return (own[0],)
    ended = [(d[MANDATE_END].on_date, m) for m in missions if MANDATE_END in (d := preferred_of(view, m))]
    just = [m for last, m in ended if timedelta(0) < day - last < JUST_ENDED and m == missions[0]]
    if running := just or [m for m in missions if ran(preferred_of(view, m), day)]:
        return tuple(sorted(running, key=lambda m: not _named_for(view, m, iso3))[:1])
    late = [(last, m) for last, m in ended if timedelta(0) < day - last < LATELY]
    return (max(late)[1],) if late else ()


def _named_for(view: View, mission: str, iso3: str) -> bool:
    """Whether a mission has the name of a State, and not that of a part of it: Darfur is told by its own name."""
    return any(states(view)[iso3].name in row.name for row in view.where(MissionsRow, mission=mission))


def founded(view: View, even: str, sentence: Sentence, names: list[Name], day: date | None) -> Iterator[str]:
    """The mission that the Council is said to set up at the place that a sentence names: one about to begin."""
    if day is None or not FOUNDS.search(even, *sentence.span) or GOES_ON.search(even, *sentence.span):
        return
    for iso3 in {n.keys[0] for n in names if n.kind == "state"}:
        begun = [(d[START].on_date, m) for m in hosted(view).get(iso3, ()) if START in (d := preferred_of(view, m))]
        yield from (m for start, m in begun if day - JUST_DECIDED <= start <= day + ABOUT_TO_BEGIN)


def of_one_host(view: View, mission: str) -> bool:
    return sum(mission in missions for missions in hosted(view).values()) == 1


def of_the_time(view: View, mission: str, day: date) -> bool:
    """Whether a mission ran on a day, was about to begin, or had ended not long before."""
    dates = preferred_of(view, mission)
    start, end = dates.get(START), dates.get(MANDATE_END)
    begun = start is not None and start.on_date - LATELY / 4 <= day
    return begun and (end is None or day <= end.on_date + LATELY)


def about_host(even: str, name: Name) -> bool:
    """Whether a mission is said to be in, for or of the place: 'the UN mission in Kosovo', 'the Rwanda operation'."""
    return bool(OF_PLACE.search(even[max(0, name.start - 70) : name.start]) or PLACE_OF.match(even, name.end))


def at_place(even: str, name: Name) -> bool:
    """Whether a State is named as a place: "in South Sudan"."""
    return bool(AT_PLACE.search(even, max(0, name.start - 24), name.start))


def running_of(view: View, keys: tuple[str, ...], day: date | None) -> str:
    """Of the missions that a name means, the one that ran on the day, or else the last that had begun by then."""
    if day is None or len(keys) == 1:
        return keys[0]
    dates = [(m, preferred_of(view, m)) for m in keys]
    begun = [(d[START].on_date, m) for m, d in dates if START in d and d[START].on_date <= day]
    return next((m for m, d in dates if ran(d, day)), max(begun)[1] if begun else keys[0])


def in_place(view: View, mission: str, day: date | None) -> str:
    """The mission at a place: the one known for it, or where that did not run on the day one of the same host that
    did; "" for none."""
    if day is None or ran(preferred_of(view, mission), day):
        return mission
    hosts = [iso3 for iso3, missions in hosted(view).items() if mission in missions]
    same = [m for iso3 in hosts for m in hosted(view)[iso3] if ran(preferred_of(view, m), day)]
    same = [m for m in same if not _beside(view, m, mission)]
    return same[0] if same else ""


def _beside(view: View, one: str, other: str) -> bool:
    """Whether two missions ran at once, so that they are at places apart, though of one host: Abyei and Darfur."""
    start = preferred_of(view, one).get(START)
    return start is not None and ran(preferred_of(view, other), start.on_date + TAKEN_OVER)


def at_the_time(view: View, mission: str, moment: date | None) -> str:
    """The mission of the same place that ran at a time told, where a mission was not about to begin by then: that of
    which a look back speaks. The mission itself where none is known."""
    start = preferred_of(view, mission).get(START) if mission else None
    if moment is None or start is None or start.on_date - ABOUT_TO_BEGIN <= moment:
        return mission
    then = [m for m in same_host(view, mission) if ran(preferred_of(view, m), moment) and not _beside(view, mission, m)]
    return then[0] if then else mission


def elsewhere(view: View, mission: str, hosts: tuple[Name, ...]) -> bool:
    """Whether the places that a sentence names are none of a mission's hosts."""
    own = [iso3 for iso3, missions in hosted(view).items() if mission in missions]
    return bool(hosts) and bool(own) and not any(n.keys[0] in own for n in hosts)


def at_home(view: View, mission: str, name: Name, there: str) -> bool:
    """Whether a place is one of a mission's own, though another is there too: "the force had 400 in the Central
    African Republic"; not one that is named for the other."""
    own = name.kind == "place" and name.keys[0] == there
    return bool(mission) and not own and there != mission and there in same_host(view, mission)


def hosts_named(view: View, even: str, names: list[Name]) -> tuple[Name, ...]:
    """The States that a sentence names as the place of a mission, and those that are joined to one: "between Ethiopia
    and Eritrea". One that never had a mission is none by words alone: "a quarter of peacekeeping falls to Japan"."""
    had = hosted(view)
    states = [n for n in names if n.kind == "state"]
    hosts = [n for n in states if at_place(even, n) or (n.keys[0] in had and about_host(even, n))]
    hosts = [n for n in hosts if not TOWARDS.search(even, max(0, n.start - 40), n.start)]
    hosts = [n for n in hosts if not _in_an_order(even, n)]
    more = [
        n
        for host in hosts
        for n in names
        if n.kind == "state" and n not in hosts and JOINED.fullmatch(even[host.end : n.start] or "-")
    ]
    return (*hosts, *more)


def day_of(even: str, times: list[TimeSaid]) -> date | None:
    """The day that a sentence itself names, by which the mission at a place is known; no origin ("since 1964")."""
    told = [w for w in times if w.form in ("day", "month", "year")]
    free = [w for w in told if not is_origin(even, w)]
    return free[0].last if len(free) == 1 else None


def is_origin(even: str, when: TimeSaid, start: int = 0, at: int | None = None) -> bool:
    """Whether a time is told as an origin or a limit, in a sentence that begins at a place: "since its start in 1948".
    For words between "since" and the time it is none: "since 18 died there in 1993"."""
    first = max(start, when.start - TO_ORIGIN)
    found = ORIGIN.search(even[first : when.start])
    return found is not None and not (at is not None and first + found.start() <= at < when.start)
