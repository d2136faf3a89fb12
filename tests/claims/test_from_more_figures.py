"""Sentences made from official figures of more kinds: a true one is supported, and one with another number, place or
mission is called wrong."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from claims.said import claims
from claims.test_from_figures import MISSIONS, VIEW, month_in, number_in
from peaceops.missions.dates import MANDATE_END, preferred_of
from peaceops.people import women_by_month
from peaceops.people.contributors import contributors_at
from peaceops.people.death_table import ANY, Which
from peaceops.people.strength import count_in, mission_months
from peaceops.people.world import world_months

SINCE = date(1945, 10, 24)
LATER = timedelta(days=18)  # after a month's end, at which its report is told
STRIDE = 31  # of the months one in so many is told
PARTS = {"police": "police officers", "experts": "military observers", "staff_officers": "staff officers"}
Told = tuple[str, date, bool]  # a sentence, its day, and whether it is true


def judged_otherwise(cases: Iterator[Told], unit: str) -> list[tuple[str, str]]:
    """Sentences of which a statement of the unit is not supported though true, or not called wrong though false."""
    out, found = [], 0
    for text, day, true in cases:
        mine = [c.verdict for c in claims(text, day) if c.unit == unit]
        found += bool(mine)
        good = ("supported",) if true else ("contradicted", "outdated")
        out += [(text, v) for v in mine if v not in good]
        out += [(text, "not found")] * (not mine)
    assert found > 20
    return out


def ordinal(place: int) -> str:
    return f"{place}{'th' if 10 < place % 100 < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(place % 10, 'th')}"


def parts_told() -> Iterator[Told]:
    for mission in MISSIONS:
        for month in [m for m in mission_months(VIEW, mission) if m.month_end.year >= 2006][::STRIDE]:
            for category, noun in PARTS.items():
                figure = count_in(month, category)
                if figure is None or float(figure.value) < 40:
                    continue
                value, day = float(figure.value), month.month_end
                text = f"At the end of {month_in('en', day)} there were {{n}} {noun} in {mission}."
                near = [m for m in mission_months(VIEW, mission) if abs((m.month_end - day).days) < 130]
                every = [
                    float(f.value)
                    for m in near
                    for c in (*PARTS, "formed_police", "uniformed", "military")
                    if (f := count_in(m, c))
                ]
                yield text.format(n=number_in("en", value)), day + LATER, True
                for times in (0.55, 1.7):
                    if not any(x and 0.85 < times * value / x < 1.18 for x in every):
                        yield text.format(n=number_in("en", times * value)), day + LATER, False


def test_one_part_of_a_mission_lies_between_no_other_parts() -> None:
    wrong = judged_otherwise(parts_told(), "persons")
    assert not wrong


WOMEN = {
    "en": ("In {t}, women were {n} per cent of the uniformed personnel of {k}.", "In {t}, {n} women served in {k}."),
    "fr": (
        "En {t}, les femmes formaient {n} % du personnel en uniforme de la {k}.",
        "En {t}, {n} femmes servaient à la {k}.",
    ),
    "es": (
        "En {t} las mujeres eran el {n} % del personal uniformado de la {k}.",
        "En {t} servían {n} mujeres en la {k}.",
    ),
    "de": ("Im {t} waren {n} Prozent der Uniformierten der {k} Frauen.", "Im {t} dienten {n} Frauen bei der {k}."),
    "pt": ("Em {t} as mulheres eram {n} % do pessoal uniformizado da {k}.", "Em {t} serviam {n} mulheres na {k}."),
    "it": (
        "Nel {t} le donne erano il {n} % del personale in uniforme della {k}.",
        "Nel {t} servivano {n} donne nella {k}.",
    ),
}


@pytest.mark.parametrize("language", sorted(WOMEN))
def test_women_in_a_mission_are_those_of_its_report(language: str) -> None:
    share_told, number_told = WOMEN[language]
    point = "." if language == "en" else ","

    def made(persons: bool) -> Iterator[Told]:
        for mission in ("UNIFIL", "MINUSCA", "UNMISS", "MONUSCO"):
            for row in women_by_month(VIEW, mission)[3::23]:
                value = float(row.women.value if persons else row.share.value if row.share else 0)
                words = {"t": month_in(language, row.month_end), "k": mission}
                for times in (1.0, 1.9, 0.5):
                    number = (
                        number_in(language, times * value) if persons else f"{times * value:.1f}".replace(".", point)
                    )
                    text = (number_told if persons else share_told).format(n=number, **words)
                    if value > (40 if persons else 1):
                        yield text, row.month_end + LATER, times == 1.0

    assert not judged_otherwise(made(False), "percent")
    assert not judged_otherwise(made(True), "persons")


def test_women_of_one_part_or_of_a_state_are_not_those_of_all() -> None:
    def made() -> Iterator[Told]:
        for row in women_by_month(VIEW, category="police")[::STRIDE]:
            share, month = float(row.share.value if row.share else 0), month_in("en", row.month_end)
            text = f"In {month}, women made up {{n:.1f}} per cent of the police officers in UN peacekeeping."
            whole = next(w for w in women_by_month(VIEW) if w.month_end == row.month_end)
            yield text.format(n=share), row.month_end + LATER, True
            yield text.format(n=float(whole.share.value if whole.share else 0) * 0.9), row.month_end + LATER, False
        for month_end in [m.month_end for m in world_months(VIEW) if m.month_end.year >= 2016][::STRIDE]:
            found = contributors_at(VIEW, month_end)
            for sender in found.rows[:9] if found else ():
                if sender.women is None or sender.count < 300:
                    continue
                share = 100 * float(sender.women.value) / sender.count
                then = month_in("en", month_end)
                text = f"In {then}, {{n:.1f}} per cent of the peacekeepers from {sender.name} were women."
                yield text.format(n=share), month_end + LATER, True
                yield text.format(n=share * 2), month_end + LATER, False

    assert not judged_otherwise(made(), "percent")


CAUSES = {
    "illness": ("of illness", "de maladie", "de enfermedad", "an Krankheiten", "de doença", "di malattia"),
    "accident": (
        "in accidents",
        "dans des accidents",
        "en accidentes",
        "bei Unfällen",
        "em acidentes",
        "in incidenti",
    ),
}
DIED_OF = {
    "en": "{n} peacekeepers of {k} have died {c}.",
    "fr": "{n} Casques bleus de la {k} sont morts {c}.",
    "es": "{n} cascos azules de la {k} han muerto {c}.",
    "de": "{n} Blauhelme der {k} sind {c} gestorben.",
    "pt": "{n} capacetes azuis da {k} morreram {c}.",
    "it": "{n} caschi blu della {k} sono morti {c}.",
}


@pytest.mark.parametrize("language", list(DIED_OF))
def test_deaths_of_a_cause_are_those_listed_of_it(language: str) -> None:
    day = date(2024, 6, 30)

    def made() -> Iterator[Told]:
        for mission in MISSIONS:
            for cause, words in CAUSES.items():
                listed = float(Which(mission, ANY, cause, ANY, SINCE, day).number(VIEW).value)
                every = float(Which(mission, ANY, ANY, ANY, SINCE, day).number(VIEW).value)
                for times in (1.0, 1.6, 0.5):
                    if listed < 20 or 0.8 < times * listed / every < 1.25:
                        continue
                    said = words[list(DIED_OF).index(language)]
                    text = DIED_OF[language].format(n=number_in(language, times * listed), k=mission, c=said)
                    yield text, day, times == 1.0

    assert not judged_otherwise(made(), "persons")


def first_of_all(month_end: date) -> list[str]:
    found = contributors_at(VIEW, month_end)
    return [row.iso3 for row in found.rows[:3]] if found else []


def senders_told() -> Iterator[Told]:
    for mission in ("UNIFIL", "MINUSCA", "UNMISS", "MONUSCO", "UNDOF", "MINUSMA"):
        for month in [m for m in mission_months(VIEW, mission) if m.month_end.year >= 2016][::STRIDE]:
            found = contributors_at(VIEW, month.month_end, mission)
            if not found or len(found.rows) < 6 or found.rows[1].count == found.rows[0].count:
                continue
            for place in (0, 5):
                if place and found.rows[place].iso3 in first_of_all(month.month_end):
                    continue  # that may need context, for of all missions it is true
                text = f"The largest contributor to {mission} is {found.rows[place].name}."
                yield text, month.month_end + LATER, place == 0


def test_the_first_of_a_mission_is_not_the_first_of_all() -> None:
    assert not judged_otherwise(senders_told(), "rank")


def test_a_place_told_of_the_day_of_a_report_is_that_of_the_report() -> None:
    def made() -> Iterator[Told]:
        for month in [m for m in world_months(VIEW) if m.month_end.year >= 2000][::STRIDE]:
            found = contributors_at(VIEW, month.month_end)
            for row in found.rows[2:50:9] if found else ():
                then = f"{month.month_end.day} {month_in('en', month.month_end)}"
                text = f"As of {then}, {row.name} ranked {{n}} among troop contributors."
                yield text.format(n=ordinal(row.rank)), month.month_end + LATER, True
                equals = sum(r.count == row.count for r in found.rows) if found else 1
                yield text.format(n=ordinal(row.rank + equals)), month.month_end + LATER, False

    assert not judged_otherwise(made(), "rank")


def test_the_number_of_contributors_is_that_of_the_month_told() -> None:
    def made() -> Iterator[Told]:
        for month in [m for m in world_months(VIEW) if m.month_end.year >= 1995][:: STRIDE // 2]:
            found = contributors_at(VIEW, month.month_end)
            if found and found.month_end == month.month_end:
                for more in (0, 15):
                    number = int(found.states.value) + more
                    then = month_in("en", month.month_end)
                    text = f"In {then}, {number} countries contributed uniformed personnel to UN peacekeeping."
                    yield text, month.month_end + LATER, more == 0

    assert not judged_otherwise(made(), "count")


@pytest.mark.parametrize("mission", ["MINUSMA", "UNAMID", "UNMIL", "UNOCI", "MINUSTAH"])
def test_people_of_a_mission_that_is_over_are_out_of_date_in_the_present_and_not_in_the_past(mission: str) -> None:
    end = preferred_of(VIEW, mission)[MANDATE_END].on_date
    last = [m for m in mission_months(VIEW, mission) if m.month_end <= end and m.total >= 500][-1]
    day = end + timedelta(days=700)
    [now] = [c for c in claims(f"{mission} has {last.total:,} peacekeepers.", day) if c.unit == "persons"]
    [then] = [c for c in claims(f"At its end {mission} had {last.total:,} peacekeepers.", day) if c.unit == "persons"]
    [other] = [c for c in claims(f"{mission} has {2 * last.total + 777:,} peacekeepers.", day) if c.unit == "persons"]
    assert now.verdict == "outdated"
    assert then.verdict in ("supported", "needs_context")
    assert other.verdict == "contradicted"


def test_people_of_a_mission_that_leaves_are_those_of_its_reports() -> None:
    day = date(2023, 11, 18)  # the mandate of MINUSMA had ended in June, its people left until December
    month = next(m for m in mission_months(VIEW, "MINUSMA") if m.month_end == date(2023, 10, 31))
    [claim] = [c for c in claims(f"MINUSMA still has {month.total:,} uniformed personnel.", day) if c.unit == "persons"]
    assert claim.verdict == "supported"
