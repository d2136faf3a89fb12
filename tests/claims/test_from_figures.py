"""Sentences made from the official figures themselves, in six languages: a true one is never called wrong, and the same
with another number, mission, year or unit is never supported."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest

from claims.said import claims
from peaceops.book import open_book
from peaceops.claims.claim import Claim
from peaceops.claims.gazetteer import hosted
from peaceops.missions.dates import preferred_of
from peaceops.money.rates import rates_by_state
from peaceops.people.contributors import contributors_at
from peaceops.people.death_table import ANY, Which
from peaceops.people.strength import MonthStrength, count_in, mission_months

VIEW = open_book().at()
MISSIONS = (
    "MINUSCA",
    "UNMISS",
    "MONUSCO",
    "UNIFIL",
    "UNISFA",
    "UNDOF",
    "UNFICYP",
    "MINUSMA",
    "UNAMID",
    "UNMIL",
    "UNOCI",
)
WRONG = ("contradicted", "outdated")
MONTHS_TOLD = """
    en January February March April May June July August September October November December
    fr janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    es enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    de Januar Februar März April Mai Juni Juli August September Oktober November Dezember
    pt janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
    it gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
"""
MONTHS = {line.split()[0]: line.split()[1:] for line in MONTHS_TOLD.strip().splitlines()}
MARK = {"en": ",", "fr": "\u202f", "es": ".", "de": ".", "pt": ".", "it": "."}
OF_MONTH = {"en": "{m} {y}", "fr": "{m} {y}", "es": "{m} de {y}", "de": "{m} {y}", "pt": "{m} de {y}", "it": "{m} {y}"}
STRENGTHS = {  # sentences of a strength: mission, number, month
    "en": (
        "In {t}, {k} had {n} peacekeepers.",
        "{k} had {n} uniformed personnel in {t}.",
        "There were {n} uniformed peacekeepers in {k} in {t}.",
        "By the end of {t} the strength of {k} stood at {n} soldiers and police.",
        "About {n} peacekeepers served with {k} in {t}.",
    ),
    "fr": (
        "En {t}, la {k} comptait {n} Casques bleus.",
        "La {k} disposait en {t} de {n} soldats et policiers.",
        "Environ {n} Casques bleus servaient à la {k} en {t}.",
    ),
    "es": (
        "En {t}, la {k} tenía {n} cascos azules.",
        "La {k} contaba en {t} con {n} militares y policías.",
        "Unos {n} cascos azules servían en la {k} en {t}.",
    ),
    "de": (
        "Im {t} hatte {k} {n} Blauhelme.",
        "{k} zählte im {t} {n} Soldaten und Polizisten.",
        "Rund {n} Blauhelme dienten im {t} bei {k}.",
    ),
    "pt": (
        "Em {t}, a {k} tinha {n} capacetes azuis.",
        "A {k} contava em {t} com {n} militares e policiais.",
        "Cerca de {n} capacetes azuis serviam na {k} em {t}.",
    ),
    "it": (
        "Nel {t} la {k} aveva {n} caschi blu.",
        "La {k} contava nel {t} {n} militari e poliziotti.",
        "Circa {n} caschi blu servivano nella {k} nel {t}.",
    ),
}
VAGUE = {  # the same without a month that can be read: in a text of two years later
    "en": "In the spring of that deployment {k} had {n} peacekeepers.",
    "fr": "Au printemps, la {k} comptait {n} Casques bleus.",
    "es": "En primavera la {k} tenía {n} cascos azules.",
    "de": "Im Frühjahr hatte {k} {n} Blauhelme.",
    "pt": "Na primavera a {k} tinha {n} capacetes azuis.",
    "it": "In primavera la {k} aveva {n} caschi blu.",
}
CONTINGENTS = {  # a contingent: State, number, mission, month
    "en": "In {t}, {s} had {n} peacekeepers in {k}.",
    "fr": "En {t}, {s} avait {n} Casques bleus à la {k}.",
    "es": "En {t}, {s} tenía {n} cascos azules en la {k}.",
    "de": "Im {t} hatte {s} {n} Blauhelme bei {k}.",
    "pt": "Em {t}, {s} tinha {n} capacetes azuis na {k}.",
    "it": "Nel {t} {s} aveva {n} caschi blu nella {k}.",
}
NAMES = {
    "IND": ("India", "l'Inde", "India", "Indien", "a Índia", "l'India"),
    "BGD": ("Bangladesh", "le Bangladesh", "Bangladesh", "Bangladesch", "o Bangladesh", "il Bangladesh"),
    "GHA": ("Ghana", "le Ghana", "Ghana", "Ghana", "o Gana", "il Ghana"),
    "NPL": ("Nepal", "le Népal", "Nepal", "Nepal", "o Nepal", "il Nepal"),
    "RWA": ("Rwanda", "le Rwanda", "Ruanda", "Ruanda", "o Ruanda", "il Ruanda"),
}
LANGUAGES = tuple(STRENGTHS)
STRIDE = 29  # of the reports of a mission one in so many is told; 7, 13, 17 and 31 were tried as well
RIGHT = ("supported",)
TOLD_AS = ((1.0, WRONG), (1.6, RIGHT), (0.4, RIGHT))  # by how much a number is changed, and what it then must not be


def number_in(language: str, number: float) -> str:
    return f"{number:,.0f}".replace(",", MARK[language])


def month_in(language: str, day: date) -> str:
    return OF_MONTH[language].format(m=MONTHS[language][day.month - 1], y=day.year)


def reports() -> Iterator[tuple[str, MonthStrength]]:
    """One report in STRIDE of each mission with at least 500 persons, of months that the book is sure of."""
    for mission in MISSIONS:
        held = [m for m in mission_months(VIEW, mission) if m.total >= 500 and m.month_end.year >= 2004]
        yield from ((mission, m) for m in held[::STRIDE])


CASES = [(language, mission, month) for mission, month in reports() for language in LANGUAGES]


def persons_of(text: str, published: date) -> list[Claim]:
    return [c for c in claims(text, published) if c.unit == "persons"]


def told(language: str, form: int, mission: str, number: float, day: date) -> str:
    forms = STRENGTHS[language]
    return forms[form % len(forms)].format(k=mission, n=number_in(language, number), t=month_in(language, day))


def failing(verdicts: Iterator[tuple[str, list[Claim]]], bad: tuple[str, ...]) -> list[tuple[str, str]]:
    """The claims with one of the verdicts; of sentences of which most were read."""
    held = list(verdicts)
    assert held and sum(bool(found) for _, found in held) > 0.7 * len(held)
    return [(text, c.verdict) for text, found in held for c in found if c.verdict in bad]


Case = tuple[
    str, date, tuple[str, ...], object
]  # a text, its day, the verdicts that it must not have, the official value


def badly(cases: Iterator[Case], mine: Callable[[Claim], bool]) -> list[tuple[str, str]]:
    """Texts with a verdict that they must not have, and the official value; most of the texts must have been read."""
    read = [(text, bad, official, [c for c in claims(text, day) if mine(c)]) for text, day, bad, official in cases]
    assert read and sum(bool(found) for *_, found in read) > 0.7 * len(read)
    return [(text, f"{c.verdict} {value}") for text, bad, value, found in read for c in found if c.verdict in bad]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_strength_as_reported_is_never_called_wrong(language: str) -> None:
    def made() -> Iterator[tuple[str, list[Claim]]]:
        for n, (_, mission, month) in enumerate(c for c in CASES if c[0] == language):
            text = told(language, n, mission, month.total, month.month_end)
            yield text, persons_of(text, month.month_end + timedelta(days=20))

    held = list(made())
    assert not failing(iter(held), WRONG)
    assert sum(c.verdict == "supported" for _, found in held for c in found) > 0.9 * len(held)


@pytest.mark.parametrize("times", [0.4, 0.8, 1.35, 2.5, 10])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_strength_with_another_number_is_never_supported(language: str, times: float) -> None:
    def made() -> Iterator[tuple[str, list[Claim]]]:
        for n, (_, mission, month) in enumerate(c for c in CASES if c[0] == language):
            near = [m.total for m in mission_months(VIEW, mission) if abs((m.month_end - month.month_end).days) < 110]
            number = round(times * month.total)
            if any(0.9 < number / total < 1.1 for total in near):
                continue
            text = told(language, n, mission, number, month.month_end)
            yield text, persons_of(text, month.month_end + timedelta(days=20))

    assert not failing(made(), ("supported",))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_strength_of_another_mission_is_never_supported(language: str) -> None:
    def made() -> Iterator[tuple[str, list[Claim]]]:
        for n, (_, mission, month) in enumerate(c for c in CASES if c[0] == language):
            other = MISSIONS[(MISSIONS.index(mission) + 1 + n % 5) % len(MISSIONS)]
            near = [m for m in mission_months(VIEW, other) if abs((m.month_end - month.month_end).days) < 110]
            values = [v for m in near for c in ("uniformed", "military", "troops") if (v := m.persons(c))]
            if other == mission or any(0.9 < month.total / v < 1.1 for v in values):
                continue
            text = told(language, n, other, month.total, month.month_end)
            yield text, persons_of(text, month.month_end + timedelta(days=20))

    assert not failing(made(), ("supported",))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_strength_of_another_year_is_never_supported(language: str) -> None:
    def made() -> Iterator[tuple[str, list[Claim]]]:
        for n, (_, mission, month) in enumerate(c for c in CASES if c[0] == language):
            later = month.month_end.replace(day=1, year=month.month_end.year + 3)
            near = [m for m in mission_months(VIEW, mission) if abs((m.month_end - later).days) < 110]
            values = [v for m in near for c in ("uniformed", "military", "troops") if (v := m.persons(c))]
            if later > date.today() or any(0.88 < month.total / v < 1.12 for v in values):
                continue
            text = told(language, n, mission, month.total, later)
            yield text, persons_of(text, later + timedelta(days=50))

    assert not failing(made(), ("supported",))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_strength_told_without_a_time_that_can_be_read_is_not_called_wrong(language: str) -> None:
    def made() -> Iterator[tuple[str, list[Claim]]]:
        for _, mission, month in (c for c in CASES if c[0] == language):
            text = VAGUE[language].format(k=mission, n=number_in(language, month.total))
            yield text, persons_of(text, month.month_end + timedelta(days=600))

    assert not failing(made(), WRONG)


@pytest.mark.parametrize("language", LANGUAGES)
def test_police_told_as_such_are_not_wrong_and_all_uniformed_told_as_police_are_not_right(language: str) -> None:
    noun = dict(
        zip(
            LANGUAGES,
            ("police officers", "policiers", "policías", "Polizisten", "policiais", "poliziotti"),
            strict=True,
        )
    )
    frame = VAGUE_MONTH[language]

    def made(every: bool) -> Iterator[tuple[str, list[Claim]]]:
        for _, mission, month in (c for c in CASES if c[0] == language):
            figure = count_in(month, "police")
            police = float(figure.value) if figure else 0.0
            if 100 <= police < 0.7 * month.total:
                number = number_in(language, month.total if every else police)
                text = frame.format(k=mission, n=number, w=noun[language], t=month_in(language, month.month_end))
                yield text, persons_of(text, month.month_end + timedelta(days=20))

    assert not failing(made(False), WRONG)
    assert not failing(made(True), ("supported",))


VAGUE_MONTH = {
    "en": "In {t}, {k} had {n} {w}.",
    "fr": "En {t}, la {k} comptait {n} {w}.",
    "es": "En {t}, la {k} tenía {n} {w}.",
    "de": "Im {t} hatte {k} {n} {w}.",
    "pt": "Em {t}, a {k} tinha {n} {w}.",
    "it": "Nel {t} la {k} aveva {n} {w}.",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_contingent_as_reported_is_not_wrong_and_another_s_is_not_right(language: str) -> None:
    at = LANGUAGES.index(language)

    def made() -> Iterator[Case]:
        for _, mission, month in [c for c in CASES if c[0] == language][::2]:
            found = contributors_at(VIEW, month.month_end, mission)
            rows = [(names[at], row) for iso3, names in NAMES.items() if found and (row := found.of(iso3))]
            for name, row in rows:
                words = {"s": name, "k": mission, "t": month_in(language, month.month_end)}
                for factor, bad in TOLD_AS if row.count >= 60 else ():
                    text = CONTINGENTS[language].format(n=number_in(language, round(factor * row.count)), **words)
                    yield text, month.month_end + timedelta(days=20), bad, row.count

    assert not badly(made(), lambda c: c.unit == "persons")


STARTED = {
    "en": "{k} was established in {y}.",
    "fr": "La {k} a été créée en {y}.",
    "es": "La {k} fue creada en {y}.",
    "de": "{k} wurde {y} gegründet.",
    "pt": "A {k} foi criada em {y}.",
    "it": "La {k} è stata istituita nel {y}.",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_year_of_a_start_is_right_and_three_years_away_is_not(language: str) -> None:
    def made() -> Iterator[Case]:
        for mission in sorted({m for held in hosted(VIEW).values() for m in held}):
            start = preferred_of(VIEW, mission).get("start")
            if start is None or len(mission) > 8 or " " in mission:
                continue
            for years, bad in ((0, WRONG), (3, RIGHT), (-3, RIGHT)):
                text = STARTED[language].format(k=mission, y=start.on_date.year + years)
                yield text, date(2025, 3, 1), bad, start.on_date

    assert not badly(made(), lambda c: c.kind == "date_established")


DIED = {
    "en": "{n} peacekeepers have died in {k}.",
    "fr": "{n} Casques bleus sont morts à la {k}.",
    "es": "{n} cascos azules han muerto en la {k}.",
    "de": "{n} Blauhelme sind bei {k} gestorben.",
    "pt": "{n} capacetes azuis morreram na {k}.",
    "it": "{n} caschi blu sono morti nella {k}.",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_running_total_of_deaths_is_right_and_double_is_not(language: str) -> None:
    day = date(2024, 6, 30)

    def made() -> Iterator[Case]:
        for mission in MISSIONS:
            listed = float(Which(mission, ANY, ANY, ANY, date(1945, 10, 24), day).number(VIEW).value)
            for factor, bad in ((1.0, WRONG), (2.0, RIGHT), (0.3, RIGHT)):
                if factor * listed >= 45:
                    text = DIED[language].format(n=number_in(language, round(factor * listed)), k=mission)
                    yield text, day, bad, listed

    assert not badly(made(), lambda c: c.kind == "fatalities")


PAYS = {
    "en": "In {y}, {s} paid {n} per cent of the peacekeeping budget.",
    "fr": "En {y}, {s} payait {n} % du budget du maintien de la paix.",
    "es": "En {y}, {s} pagaba el {n} % del presupuesto de mantenimiento de la paz.",
    "de": "{y} zahlte {s} {n} Prozent des Friedensbudgets der UNO.",
    "pt": "Em {y}, {s} pagava {n} % do orçamento de manutenção da paz.",
    "it": "Nel {y} {s} pagava il {n} % del bilancio delle missioni di pace.",
}
PAYERS = {
    "USA": ("the United States", "les États-Unis", "Estados Unidos", "die USA", "os Estados Unidos", "gli Stati Uniti"),
    "CHN": ("China", "la Chine", "China", "China", "a China", "la Cina"),
    "DEU": ("Germany", "l'Allemagne", "Alemania", "Deutschland", "a Alemanha", "la Germania"),
    "JPN": ("Japan", "le Japon", "Japón", "Japan", "o Japão", "il Giappone"),
    "ITA": ("Italy", "l'Italie", "Italia", "Italien", "a Itália", "l'Italia"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_rate_of_its_year_is_right_and_another_is_not(language: str) -> None:
    def made() -> Iterator[Case]:
        for year in range(2013, 2026, 2):
            rates = rates_by_state(VIEW, year)
            for iso3, names in PAYERS.items():
                rate = float(rates[iso3].peacekeeping.value)
                for factor, bad in ((1.0, WRONG), (1.4, RIGHT), (0.5, RIGHT)):
                    told_rate = f"{factor * rate:.2f}".replace(".", "." if language == "en" else ",")
                    text = PAYS[language].format(y=year, s=names[LANGUAGES.index(language)], n=told_rate)
                    yield text, date(year, 12, 15), bad, rate

    assert not badly(made(), lambda c: c.unit == "percent")
