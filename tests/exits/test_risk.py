"""What the record says after exits: counts made again from the rows of the book, and reasons not to count."""

from __future__ import annotations

import random
from datetime import date

import pytest

from peaceops.book import Figure, View, open_book
from peaceops.book.rules import replay
from peaceops.exits.after import BINS, Exit, bin_of, country_years, exits
from peaceops.exits.risk import Cases, Statement, score_figures, statement
from peaceops.words.catalogue import words


def figures_of(view: View, found: Statement) -> list[Figure]:
    """Every figure of a statement, with those of its back-test and of its reasons."""
    cases = [c for c in (found.exits_all, found.exits_alike, found.countries_alike) if c]
    out = [f for c in cases for f in (c.k, c.n, c.low, c.high)] + [
        f for s in found.scores for f in score_figures(view, s)
    ]
    out += [value for r in found.refused for _, value in r.said.args if isinstance(value, Figure)]
    return out + ([found.deaths_before] if found.deaths_before else [])


@pytest.mark.parametrize(
    ("mission", "day"),
    [
        ("UNMIK", date(2018, 10, 20)),
        ("MINUSMA", date(2023, 6, 20)),
        ("UNFICYP", date(2024, 1, 1)),
        ("UNTAC", date(1993, 1, 1)),
    ],
)
def test_every_count_interval_score_and_age_is_made_again(mission: str, day: date) -> None:
    view = open_book().at(day)
    made = figures_of(view, statement(view, mission, day))
    assert [f.counts for f in made if replay(f, view) != f.value] == []
    assert all(f.known <= day.isoformat() for f in made)


def numbers(cases: Cases | None) -> tuple[object, ...]:
    """k, n and both ends of the interval, in whole per cent."""
    assert cases is not None
    return cases.k.value, cases.n.value, round(cases.low.value), round(cases.high.value)


def test_counts_of_a_mission_that_has_not_ended_are_those_of_the_study() -> None:
    """17 of 31 final exits, 38 to 71 per cent; of the six after no deaths, one (tests/conformance/test_after_exits)."""
    day = date(2026, 11, 1)
    found = statement(open_book().at(day), "UNMIK", day)
    assert numbers(found.exits_all) == (17, 31, 38, 71)
    assert (found.bin, numbers(found.exits_alike)) == ("none", (1, 6, 3, 56))


def test_a_mission_that_ended_is_not_counted_among_the_others() -> None:
    day = date(2026, 11, 1)
    view = open_book().at(day)
    assert "UNAMID" in {e.mission for e in exits(view) if e.final and e.whole}
    assert numbers(statement(view, "UNAMID", day).exits_all)[1] == 30


def test_figures_and_rates_of_country_years_agree() -> None:
    day = date(2023, 6, 20)
    found = statement(open_book().at(day), "MINUSMA", day).countries_alike
    assert found is not None
    assert (found.k.value, found.n.value) == (found.rate.k, found.rate.n)
    assert (found.low.value, found.high.value) == (100 * found.rate.low, 100 * found.rate.high)


def test_unmik_of_2018_was_quiet_since_2000_and_older_than_any_final_exit() -> None:
    day = date(2018, 10, 20)
    quiet, old = statement(open_book().at(day), "UNMIK", day).refused
    assert quiet.said.arg("since").value == "2000"
    assert (old.said.arg("age").value, old.said.arg("oldest"), old.said.arg("oldest_age").value) == (
        19.4,
        "UNOMIG",
        15.9,
    )
    assert str(old.sentence) == f"I{old.words()[1:]}."


def test_a_host_without_a_series_near_the_date_gives_the_reason_alone() -> None:
    day = date(1963, 1, 1)
    found = statement(open_book().at(day), "ONUC", day)
    assert (found.exits_all, found.bin, found.scores) == (None, "", ())
    assert [r.said.key for r in found.refused] == ["risk-refused-no-series"]
    assert found.to_dict()["bin"] == "not known"


@pytest.mark.parametrize(
    ("deaths", "key"), [(0, "none"), (1, "few"), (74, "few"), (75, "many"), (2999, "many"), (3000, "most")]
)
def test_deaths_of_three_years_fall_in_one_bin_with_words(deaths: int, key: str) -> None:
    assert bin_of(deaths).key == key
    assert [b.key for b in BINS.values() if b.holds(deaths)] == [key]
    assert words().text("deaths-bin", bin=key)


@pytest.mark.parametrize("seed", range(20))
def test_country_years_at_once_are_those_found_one_by_one(seed: int) -> None:
    """Series with gaps, hosts without one, exits before and after all of it."""
    dice = random.Random(seed)
    deaths = {
        country: {year: dice.choice((0, 3, 24, 25, 400)) for year in range(1990, 2010) if dice.random() < 0.8}
        for country in ("CCC", "AAA", "BBB", "DDD")[: dice.randrange(5)]
    }
    ended = [
        Exit("X", dice.randrange(1980, 2020), tuple(dice.sample(["AAA", "BBB", "ZZZ"], 2)), 0, 0, 0, True)
        for _ in range(dice.randrange(3))
    ]
    near = {(h, e.end_year + d) for e in ended for h in e.hosts for d in range(-3, 4)}
    plain = []
    for number, (country, own) in enumerate(sorted(deaths.items())):
        for year in own:
            before, after = ([own.get(year + sign * d) for d in (1, 2, 3)] for sign in (-1, 1))
            if None not in (*before, *after) and (country, year) not in near:
                plain.append((year, sum(filter(None, before)), max(filter(None, (0, *after)), default=0) >= 25, number))
    found = country_years(deaths, ended)
    assert (
        list(zip(*(a.tolist() for a in (found.year, found.before, found.violent, found.country)), strict=True)) == plain
    )
