"""One fact said in many ways in six languages: each is found and supported, and none once its numbers are changed.

variety.csv: sentences of our own over official figures as they stood on the day below; none is of a page."""

from __future__ import annotations

import csv
import re
from datetime import date
from pathlib import Path

import pytest

import peaceops
from claims.said import claims, verdicts
from peaceops.book import open_book
from peaceops.people.strength import mission_months

DAY = date(2024, 11, 10)
with (Path(__file__).parent / "data" / "variety.csv").open(encoding="utf-8", newline="") as handle:
    ROWS = list(csv.DictReader(handle))
TRUE = [row for row in ROWS if row["verdict"] == "supported"]
NUMBER = re.compile(r"\d(?:[\d.,  ]*\d)?")
KEPT = 12  # up to which a number may be a day of a month, or a count of operations
HEDGED = re.compile(r"more than|over|plus de|más de|mehr als|mais de|oltre|Over|Plus de|Más de", re.IGNORECASE)


def changed(text: str) -> str:
    """The text with every number in it another: its first digit three more, or three less; small ones are kept."""

    def other(match: re.Match[str]) -> str:
        digits = match[0]
        if float(re.sub(r"\D", "", digits)) <= KEPT:
            return digits
        first = int(digits[0])
        return f"{first - 3 if first > 3 else first + 3}{digits[1:]}"

    return NUMBER.sub(other, text)


def test_the_sentences_are_many_of_every_kind() -> None:
    kinds = {row["kind"] for row in TRUE}
    assert len(TRUE) >= 180
    assert len(kinds) >= 14


@pytest.mark.parametrize("row", TRUE, ids=[row["text"][:60] for row in TRUE])
def test_a_fact_is_found_and_supported_however_it_is_said(row: dict[str, str]) -> None:
    found = claims(row["text"], DAY)
    assert row["kind"] in {c.kind for c in found}
    assert {c.verdict for c in found} == {"supported"}


@pytest.mark.parametrize("row", TRUE, ids=[row["text"][:60] for row in TRUE])
def test_no_number_that_was_changed_is_supported(row: dict[str, str]) -> None:
    text = changed(row["text"])
    told = [c for c in peaceops.check(text, DAY) if c.verdict == "supported" and c.unit not in ("rank", "votes")]
    for claim in told:
        digits = [d for d in NUMBER.findall(claim.quote) if float(re.sub(r"\D", "", d)) > KEPT]
        assert not digits or claim.quote in row["text"], claim


@pytest.mark.parametrize(
    "row", [row for row in ROWS if row["verdict"] == "not_checkable"], ids=lambda row: row["text"][:60]
)
def test_what_is_not_ours_is_found_and_refused(row: dict[str, str]) -> None:
    assert set(verdicts(row["text"], DAY)) == {"not_checkable"}


SAID = (  # a sentence, its day, a kind, and the verdicts on its statements of that kind, in order
    ("Gli italiani della Unifil sono 845.", DAY, "personnel_category", ["supported"]),
    (
        "Ghana has 2,625 people under the UN flag, Nepal 6,131 and India 5,384.",
        DAY,
        "contributor_rank",
        ["supported"] * 3,
    ),
    ("Nepal leads with 6,131 peacekeepers. India has 5,384.", DAY, "contributor_rank", ["supported"] * 2),
    ("Ghana has 2,625 people under the UN flag, Nepal 4,100.", DAY, "contributor_rank", ["supported", "unknown"]),
    ("Con 6.131 cascos azules, Nepal es el primero.", DAY, "contributor_rank", ["supported"] * 2),
    ("Rwanda is in third place among contributors of troops to the UN.", DAY, "contributor_rank", ["supported"]),
    (
        "Platz drei hat Ruanda bei den Truppenstellern der UN, Platz sieben Pakistan.",
        DAY,
        "contributor_rank",
        ["supported"] * 2,
    ),
    ("In Lebanon the UN has 9,619 peacekeepers, in South Sudan 15,460.", DAY, "personnel_mission", ["supported"] * 2),
    (
        "In Lebanon the UN has 15,460 peacekeepers, in South Sudan 9,619.",
        DAY,
        "personnel_mission",
        ["contradicted"] * 2,
    ),
    ("The UN mission in Syria has 278 observers.", date(2012, 6, 30), "personnel_category", ["supported"]),
    ("The UN mission in East Timor ends on Monday.", date(2012, 12, 31), "date_ended", ["supported"]),
    ("In Mali the UN mission served from 2013 to 2023.", DAY, "date_ended", ["supported"]),
    ("MINUSTAH ended in October 2017, five years after its start.", DAY, "date_ended", ["needs_context"]),
    (
        "Japan, the second largest payer for UN peacekeeping, bears 8.033 per cent.",
        DAY,
        "payer_share",
        ["needs_context"],
    ),
    ("Italy pays 3.189% of UN peacekeeping, France 5.289.", DAY, "payer_share", ["supported"] * 2),
    ("El presupuesto de paz de la ONU es de 5 mil 590 millones de dólares.", DAY, "budget_total", ["supported"]),
    ("L'ONU dépense cinq milliards et demi de dollars pour la paix.", DAY, "budget_total", ["supported"]),
    ("In 2024-25 UN peacekeeping costs 5.2 billion euros.", DAY, "budget_total", ["needs_context"]),
    ("All UN peacekeeping since 1948 has cost 150 billion dollars.", DAY, "budget_total", ["unknown"]),
    ("The UN peacekeeping budget was cut by 300 million dollars.", DAY, "budget_total", ["unknown"]),
    ("For each soldier the UN pays $1,428 a month.", DAY, "other", ["supported"]),
    ("Pour chaque soldat, l'ONU verse 1 332 dollars par mois.", DAY, "other", ["outdated"]),
    ("All 193 member states of the UN share the bill of peacekeeping.", DAY, "other", ["supported"]),
    ("All 188 member states of the UN share the bill of peacekeeping.", DAY, "other", ["contradicted"]),
    ("Kosovo is not a member of the United Nations.", DAY, "membership_event", ["supported"]),
    ("Kosovo joined the United Nations in 2008.", DAY, "membership_event", ["contradicted"]),
    ("Timor-Leste ist seit 2002 Mitglied der Vereinten Nationen.", DAY, "membership_event", ["supported"]),
    ("Since 1945 Britain has used its veto 32 times.", date(2003, 3, 10), "veto_power", ["supported"]),
    ("Since 1945 Britain has used its veto 23 times.", date(2003, 3, 10), "veto_power", ["contradicted"]),
    ("Any permanent member of the Security Council can veto a mandate.", DAY, "veto_power", ["supported"]),
    ("MINUSMA lost 311 people, 174 of them in attacks.", DAY, "fatalities", ["supported"] * 2),
    ("UNIFIL has lost 337 people; forty-eight of them were from Ireland.", DAY, "fatalities", ["supported"] * 2),
    ("A MONUA perdeu 22 pessoas.", None, "fatalities", ["supported"]),
    ("Nine million people have died in the war, says UNMISS.", DAY, "fatalities", []),
    ("The Secretary-General recommends 2,000 more soldiers for MINUSCA.", DAY, "resolution", ["not_checkable"]),
    ("Kenya promised 1,000 police officers to MINUSCA.", DAY, "personnel_category", ["not_checkable"]),
    ("Latin America pays 27 per cent of UN peacekeeping.", DAY, "payer_share", ["contradicted"]),
    ("France and Japan are among the 12 countries that voted for MINURSO on 31 October.", DAY, "vote", ["supported"]),
    (
        "Italy and Germany are among the 12 countries that voted for MINURSO on 31 October.",
        DAY,
        "vote",
        ["contradicted"],
    ),
    ("Resolution 425 of 1978 set up UNIFIL.", DAY, "resolution", ["supported"]),
    ("Resolution 690 of 1991 set up UNIFIL.", DAY, "resolution", ["contradicted"]),
    ("Nepal, Bangladesh and Rwanda send the most peacekeepers to the UN.", DAY, "contributor_rank", ["supported"]),
    ("Nepal, India and Rwanda send the most peacekeepers to the UN.", DAY, "contributor_rank", ["contradicted"]),
    ("Three UN peacekeeping missions have served in Mali.", DAY, "mission_count", ["unknown"]),
)


@pytest.mark.parametrize(("text", "day", "kind", "told"), SAID, ids=[said[0][:60] for said in SAID])
def test_a_sentence_of_a_class_has_its_verdicts(text: str, day: date | None, kind: str, told: list[str]) -> None:
    assert verdicts(text, day, kind) == told


def test_a_force_named_by_the_way_is_not_what_a_text_is_about() -> None:
    text = "UN peacekeeping costs $5.6 billion a year. NATO spends more.\n\nThe UN has 61,247 peacekeepers worldwide."
    assert verdicts(text, DAY, "personnel_total") == ["supported"]


def test_a_mission_that_was_over_is_not_carried_to_what_is_today() -> None:
    text = "Nepal's first peacekeepers went to UNOGIL in 1958. Today 6,131 serve in UN missions."
    assert "UNOGIL" not in {c.mission for c in claims(text, DAY, "personnel_mission", "personnel_category")}


def test_a_sentence_about_then_is_held_against_the_time_told_before_it() -> None:
    month = next(m for m in mission_months(open_book().at(), "MINUSMA") if m.month_end == date(2017, 6, 30))
    text = f"MINUSMA was in Mali in June 2017. At that time it had {month.total:,} soldiers and police officers."
    [claim] = claims(text, DAY, "personnel_mission")
    assert (claim.as_of, claim.verdict) == ("2017-06", "supported")
