"""Sentences of our own beside their neighbours: the number, the noun, the day or the State is changed, and the verdict
follows."""

from __future__ import annotations

from datetime import date

import pytest

from claims.said import claims, verdicts
from peaceops.claims.claim import Claim

DAY = date(2024, 12, 5)


def one(text: str, day: date, unit: str) -> Claim:
    [found] = [c for c in claims(text, day) if c.unit == unit]
    return found


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("UNOSOM II closed in March 1995, {} years after its start.", {"two": "supported", "five": "contradicted"}),
        (
            "Die UNOSOM II endete im März 1995, {} Jahre nach ihrem Beginn.",
            {"zwei": "supported", "fünf": "contradicted"},
        ),
        ("Die MINUSTAH war {} Jahre in Haiti.", {"dreizehn": "supported", "zweiundzwanzig": "contradicted"}),
        ("MINUSMA was in Mali for {} years.", {"ten": "supported", "twenty-two": "contradicted"}),
        ("UNIFIL has been in Lebanon for {} years.", {"forty-six": "supported", "fifty-six": "contradicted"}),
        ("La MONUSCO est présente en RDC depuis {} ans.", {"quatorze": "supported", "vingt-cinq": "needs_context"}),
    ],
)
def test_how_long_a_mission_was_there_is_read_in_words(text: str, verdict: dict[str, str]) -> None:
    assert {word: one(text.format(word), DAY, "years").verdict for word in verdict} == verdict


def test_the_length_of_a_war_is_not_that_of_a_mission() -> None:
    text = "UNMEE has stood at the border since 2000, after a {}."
    assert verdicts(text.format("two-year war"), date(2008, 6, 1), "date_established") == ["supported"]
    told = claims("UNMEE leaves after an {} at the border.".format("8-year presence"), date(2008, 7, 1))
    assert [c.value for c in told if c.unit == "years"] == [8]


def test_a_day_beside_a_wrong_length_is_not_supported() -> None:
    text = "UNOSOM II ended in March 1995, {} years after its start."
    assert verdicts(text.format("two"), DAY, "date_ended") == ["supported"]
    assert verdicts(text.format("five"), DAY, "date_ended") == ["needs_context"]


def test_a_number_that_only_an_older_report_has_is_out_of_date() -> None:
    text = "UNISFA's {} peacekeeping personnel patrol around Abyei."  # 4,091 in May 2015, 4,366 in June, 4,529 in July
    assert one(text.format("4,091"), date(2015, 6, 20), "persons").verdict == "supported"
    assert one(text.format("4,091"), date(2015, 7, 25), "persons").verdict == "outdated"
    assert one(text.format("4,366"), date(2015, 7, 25), "persons").verdict == "supported"
    assert one(text.format("about 4,200"), date(2015, 7, 25), "persons").verdict == "supported"


def test_peacekeepers_beside_whom_civilians_are_told_are_without_them() -> None:
    text = "Some 77,000 UN troops{} are in the field."
    day = date(2024, 1, 5)
    assert one(text.format(""), day, "persons").verdict == "needs_context"
    found = claims(text.format(" and 9,000 civilians"), day)
    assert [c.verdict for c in found if c.value == 77_000] == ["contradicted"]


def test_a_small_number_of_all_peacekeepers_is_known_for_the_years_that_had_so_few() -> None:
    text = "By the end of that year {} blue helmets remained in the field."
    assert one(text.format("fewer than thirteen thousand"), date(1999, 7, 10), "persons").verdict == "supported"
    assert one(text.format("fewer than thirteen thousand"), date(2019, 7, 10), "persons").verdict == "unknown"
    assert one(text.format("fewer than eleven thousand"), date(1999, 7, 10), "persons").verdict == "unknown"


def test_a_share_of_the_people_of_one_part_of_the_world_is_not_that_of_all() -> None:
    text = "In January 2020 Uruguay provided {} per cent of all {}."
    day = date(2020, 3, 1)
    assert verdicts(text.format("45.5", "Latin American peacekeepers"), day, "contributor_share") == ["unknown"]
    assert verdicts(text.format("45.5", "UN peacekeepers"), day, "contributor_share") == ["contradicted"]


def test_more_of_one_kind_than_a_state_has_of_all_is_wrong() -> None:
    text = "India contributes {} soldiers to UNMIL."  # 248 uniformed, most of them police
    assert one(text.format(498), date(2010, 6, 18), "persons").verdict == "contradicted"
    assert one(text.format(248), date(2010, 6, 18), "persons").verdict != "contradicted"


@pytest.mark.parametrize(("part", "verdict"), [("thirteen", "supported"), ("twenty", "contradicted")])
def test_missions_of_those_told_that_still_run_are_those_that_run(part: str, verdict: str) -> None:
    found = claims(
        f"The UN has launched fifty-five peacekeeping missions, {part} of them still running.", date(2003, 1, 16)
    )
    assert [c.verdict for c in found if c.kind == "mission_count"][-1] == verdict


def test_the_first_mission_of_a_state_is_neither_a_membership_nor_the_first_of_all() -> None:
    found = claims("China joined its first UN mission in 1990.", date(2020, 9, 18))
    assert not [c for c in found if c.verdict == "contradicted"]
    [joined] = [c for c in claims("China joined the UN in 1990.", date(2020, 9, 18)) if c.kind == "membership_event"]
    assert joined.verdict == "contradicted"


@pytest.mark.parametrize(
    ("place", "verdict"), [("acht", "supported"), ("siebt", "outdated"), ("zehnt", "contradicted")]
)
def test_german_places_are_read_to_the_tenth(place: str, verdict: str) -> None:
    text = f"Italien ist der {place}größte Beitragszahler der UN-Friedenseinsätze."
    assert one(text, date(2016, 9, 9), "rank").verdict == verdict


def test_a_rate_near_an_older_one_by_its_hedge_alone_is_not_out_of_date() -> None:
    text = "Für die Friedensmissionen zahlen die USA 2020 {} Prozent des Budgets."  # 27.9, after 28.4 and 28.6
    assert one(text.format("knapp 30"), date(2020, 10, 24), "percent").verdict == "needs_context"
    assert one(text.format("knapp 40"), date(2020, 10, 24), "percent").verdict == "contradicted"
    assert one(text.format("knapp 29"), date(2020, 10, 24), "percent").verdict == "supported"


def test_what_gives_is_no_woman() -> None:
    text = "La résolution 2387 donne 900 militaires de plus à la MINUSCA."
    assert one(text, date(2017, 11, 16), "persons").verdict == "supported"


def test_of_the_dead_of_one_event_the_part_is_of_that_event() -> None:
    text = "In the earthquake of 2010 in Haiti 101 UN workers died, {} of them peacekeeping personnel."
    day = date(2010, 5, 29)
    assert [c.verdict for c in claims(text.format(96), day) if c.value == 96] == ["supported"]
    assert [c.verdict for c in claims(text.format(60), day) if c.value == 60] != ["supported"]


def test_a_place_in_a_text_on_a_mission_may_be_that_among_all() -> None:
    day = date(2016, 9, 9)
    carried = "MONUSCO protects civilians in the east. The United States is by far the largest contributor."
    assert one(carried, day, "rank").verdict == "supported"
    assert one("The largest contributor to MONUSCO is Ethiopia.", day, "rank").verdict != "supported"


def test_the_first_operation_that_the_organization_set_up_is_the_first_of_all() -> None:
    [told] = [c for c in claims("The UN set up its first peacekeeping operation in 1948.", DAY) if c.kind == "other"]
    assert told.verdict == "supported"
