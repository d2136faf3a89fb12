"""The consistency gate: every rule sees the fault that is planted in a real review, and none in the frozen reviews."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

import peaceops
from document.consistency import planted
from document.consistency.planted import figure, valued
from golden.reviews import REVIEWS, Review
from made_reviews import UNMIK, made
from peaceops.book import Counted, Trace, counted
from peaceops.document.consistency.fault import Contradiction
from peaceops.document.consistency.gate import RULES, contradictions
from peaceops.document.model import Document, Paragraph, Ref, Section, Table, When
from peaceops.period import Period

UNIFIL = ("UNIFIL", date(2025, 8, 1))
UNFICYP = ("UNFICYP", date(1974, 7, 25))
Question = tuple[str, date]
Plant = Callable[[Document], Document]


def act(document: Document) -> Document:
    """The act in force is the founding one, ten years and twenty-five renewals old."""
    founding = Ref("S/RES/186 (1964), op. 6", "un-resolution-texts", "")
    return planted.paragraph(
        document,
        "council-act-in-force",
        lambda p: replace(p, parts=tuple(founding if isinstance(x, Ref) else x for x in p.parts)),
    )


def share_of_another_year(document: Document) -> Document:
    """The payer's amount on the first page is cost at the rate of another year, though it was assessed."""
    return planted.paragraph(document, "payers-finding-assessed", figure("assessed-gross", at_newest_rate))


def at_newest_rate(held: peaceops.Figure) -> peaceops.Figure:
    cost = counted("amount-as-named", what="approved", account="UNIFIL", shares="unknown")
    name = "United States of America"
    return replace(held, counted=counted("cost-at-rate-of-year", amount=cost, year="2025", state=name), value=1)


def as_named(what: str) -> Counted:
    """An amount of UNMIK under a name; whether support shares are in it is not said."""
    return counted("amount-as-named", what=what, account="UNMIK", shares="unknown")


def rounded(held: peaceops.Figure) -> peaceops.Figure:
    """A share that its rule rounds before it is shown."""
    return replace(held, trace=replace(trace_of(held), params=(("digits", 0),)))


def trace_of(held: peaceops.Figure) -> Trace:
    assert held.trace is not None
    return held.trace


def same_rows(document: Document) -> Document:
    """Two options with the same figures, under two names."""
    return planted.table(
        document, "options-costs", lambda t: replace(t, rows=(t.rows[0], (t.rows[1][0], *t.rows[0][1:]), *t.rows[2:]))
    )


def said_again(document: Document) -> Document:
    """The first sentence of the mandate stands in the section on presence too."""
    mandate = next(s for s in document.sections if s.id == "mandate")
    return planted.section(document, "presence", lambda s: replace(s, blocks=(*s.blocks, mandate.blocks[0])))


def nothing_under_it(document: Document) -> Document:
    return planted.section(document, "presence-deaths", lambda s: replace(s, blocks=()))


def with_words(key: str, words: str) -> Plant:
    return lambda d: planted.paragraph(d, key, lambda p: replace(p, parts=(*p.parts, words)))


# By rule: the review in which its fault is planted, the section in which it is found, and the fault.
PLANTS: dict[str, tuple[Question, str, Plant]] = {
    "act-in-force": (("UNFICYP", date(1995, 3, 1)), "council", act),
    "last-vote": (
        UNIFIL,
        "council-votes",
        lambda d: planted.paragraph(d, "council-forecast-rests-on", figure("vote-day", valued("1978-03-19"))),
    ),
    "before-the-start": (
        UNFICYP,
        "presence-deaths",
        lambda d: planted.paragraph(d, "presence-deaths-sum", figure("first-incident-date", valued("1960-01-08"))),
    ),
    "days-in-order": (
        UNIFIL,
        "mandate",
        lambda d: planted.paragraph(d, "mandate-runs-to", figure("mandate-decision-day", valued("2025-09-30"))),
    ),
    "first-page-strength": (
        UNIFIL,
        "brief",
        lambda d: planted.strip(d, 0, lambda f: replace(f, value=1, period=Period.month_end(date(2024, 1, 31)))),
    ),
    "first-page-amount": (
        UNIFIL,
        "brief",
        lambda d: planted.strip(d, 2, lambda f: replace(f, value=1, period=Period.of_fy(2019))),
    ),
    "first-page-share": (UNIFIL, "summary", share_of_another_year),
    "two-values": (
        UNIFIL,
        "presence",
        lambda d: planted.paragraph(d, "presence-last-count", figure("uniformed-personnel", valued(10_016))),
    ),
    "two-amounts": (
        UNMIK,
        "cost",
        lambda d: planted.table(
            d,
            "cost-by-year",
            figure(
                "amount-as-named",
                lambda f: replace(f, value=2, counted=as_named("another name")),
                shares="unknown",
                account="UNMIK",
            ),
        ),
    ),
    "rounded-before-shown": (
        UNIFIL,
        "presence-contributors",
        lambda d: planted.table(d, "presence-contributors-table", figure("share-of-state", rounded)),
    ),
    "parts-and-whole": (
        UNIFIL,
        "presence",
        lambda d: planted.paragraph(d, "presence-last-count", figure("troops", valued(99_999))),
    ),
    "years-and-whole": (
        UNIFIL,
        "council-renewals",
        lambda d: planted.table(d, "council-renewals-table", figure("renewals-of-year", valued(9))),
    ),
    "n-of-m": (
        UNIFIL,
        "council-renewals",
        lambda d: planted.paragraph(d, "council-renewals", figure("renewals-contested", valued(80))),
    ),
    "votes-of-members": (
        UNIFIL,
        "mandate",
        lambda d: planted.paragraph(d, "mandate-established", figure("votes-in-favour", valued(15))),
    ),
    "middle-inside": (
        UNIFIL,
        "options",
        lambda d: planted.table(d, "options-costs", figure("in-millions", valued(10**9))),
    ),
    "equal-options": (UNIFIL, "options", same_rows),
    "at-once-is-not-later": (
        UNIFIL,
        "options",
        lambda d: planted.table(
            d, "options-costs", figure("simulated-months-to-end", valued(99), option="end-now", quantile=90)
        ),
    ),
    "said-twice": (UNIFIL, "presence", said_again),
    "empty-heading": (UNIFIL, "presence-deaths", nothing_under_it),
    "empty-column": (
        UNIFIL,
        "presence-deaths",
        lambda d: planted.table(
            d, "presence-deaths-table", lambda t: replace(t, rows=tuple((*row[:-1], None) for row in t.rows))
        ),
    ),
    "number-in-words": (UNIFIL, "mandate", with_words("mandate-established", " It has 12,000 troops.")),
    "from-the-future": (
        UNIFIL,
        "mandate",
        lambda d: planted.paragraph(
            d, "mandate-established", lambda p: replace(p, parts=(*p.parts, Ref("S/RES/2790 (2026)", "un-xml", "")))
        ),
    ),
}


def new(question: Question, plant: Plant) -> list[Contradiction]:
    """What the gate finds with a fault; without it the review is sound."""
    document = made(*question)
    assert not contradictions(document)
    return list(contradictions(plant(document)))


@pytest.mark.parametrize("key", [rule.key for rule in RULES])
def test_a_rule_sees_the_fault_that_is_planted(key: str) -> None:
    question, section, plant = PLANTS[key]
    found = [c for c in new(question, plant) if c.rule == key]
    assert found, f"{key} sees nothing"
    assert section in {c.section for c in found}
    assert all(str(c).endswith(".") and "section " in str(c) for c in found)
    assert found[0].to_dict()["sentence"] == str(found[0])


def test_every_rule_has_its_planted_fault() -> None:
    assert [rule.key for rule in RULES] == list(PLANTS)


@pytest.mark.parametrize("review", REVIEWS, ids=str)
def test_the_frozen_reviews_speak_with_one_voice(review: Review) -> None:
    document = peaceops.review(review.mission, review.as_of, payer=review.payer, hindsight=review.hindsight)
    assert [str(c) for c in contradictions(document)] == []


def opening_with(part: Ref | When | str, kind: str = "text") -> Plant:
    """A part before the first sentence of the mandate, or in its place where it is of another kind."""

    def of(held: Paragraph) -> Paragraph:
        return replace(held, parts=(part, *held.parts)) if kind == "text" else Paragraph((part,), kind)

    return lambda d: planted.paragraph(d, "mandate-established", of)


@pytest.mark.parametrize(
    "part",
    [
        When(Period.day(date(2025, 8, 2))),
        "In 2026. ",
        "By 2025-12-31. ",
        "In 2026/27. ",
        "Closed from 2026. ",
        "Gone from 1 May 2026. ",
        "Gone in May 2026. ",
        "Two years from May 2026 the force had left. ",
        "For six months from 1 May 2026 no one was killed. ",
        "Ten days from 1 May 2026 the camp was closed. ",
        "The end in view for May 2026 was missed. ",
        "The report of the year prints 1 May 2026. ",
    ],
)
def test_words_from_the_future_are_told_by_day_year_and_financial_year(part: When | str) -> None:
    assert [c.section for c in new(UNIFIL, opening_with(part)) if c.rule == "from-the-future"] == ["mandate"]


@pytest.mark.parametrize(
    "part",
    [
        When(Period.day(date(2025, 8, 1))),
        "In 2025/26. ",
        Ref("S/RES/2026", "un-xml", ""),
        "Meetings from 2026 twice a year. ",
        "Extended to 31 August 2026. ",
        "To form a joint police by September 2026. ",
        "Tasks handed over by 31 October 2025 and 31 October 2026. ",
        "A police mission from 1 January 2026 (op. 20). ",
        "For an initial period of six months from 1 January 2026; end counted from its length. ",
        "Withdrawal within one year from 31 December 2026. ",
        "111 million euros (year from June 2026; before 140). ",
        "End in view for 15 October 2026 at the earliest. ",
        "The copy of the text prints 15 December 2026. ",
    ],
)
def test_the_date_itself_a_year_that_has_begun_and_a_number_are_not_of_the_future(part: When | str | Ref) -> None:
    assert not [c for c in new(UNIFIL, opening_with(part)) if c.rule == "from-the-future"]


def test_a_benchmark_may_aim_at_elections_to_come_and_tell_of_nothing_else_to_come() -> None:
    def told(words: str) -> list[str]:
        def of(held: Table) -> Table:
            first, *others = held.rows
            return replace(held, rows=((words, *first[1:]), *others))

        return [
            c.rule for c in contradictions(planted.table(made("UNOCI", date(2014, 10, 31)), "mandate-benchmarks", of))
        ]

    assert told("credible presidential election in October 2015") == []
    assert told("2015 elections held well") == []
    assert told("disarmament ended in 2015") == ["from-the-future"]


def test_what_is_marked_as_known_later_may_be_of_the_future() -> None:
    assert not [c for c in new(UNIFIL, opening_with("In 2026.", "hindsight")) if c.rule == "from-the-future"]


def test_women_are_no_more_than_the_personnel_they_are_among() -> None:
    too_many = planted.paragraph(made(*UNIFIL), "presence-last-count", figure("women-among", valued(99_999)))
    assert "n-of-m" in {c.rule for c in contradictions(too_many)}


def test_a_vote_on_the_subject_of_an_open_ended_mandate_is_the_last_that_is_shown() -> None:
    early = planted.paragraph(made(*UNMIK), "council-last-vote-on-subject", figure("vote-day", valued("1998-03-31")))
    assert "last-vote" in {c.rule for c in contradictions(early)}


def test_the_brief_names_the_last_renewal_that_the_body_names() -> None:
    old = Ref("S/RES/425 (1978)", "un-resolution-texts", "")
    early = planted.paragraph(
        made(*UNIFIL),
        "brief-ends",
        lambda p: replace(p, parts=tuple(old if isinstance(x, Ref) else x for x in p.parts)),
    )
    assert [c.section for c in contradictions(early) if c.rule == "act-in-force"] == ["brief"]


def test_the_council_had_eleven_members_before_1966() -> None:
    def votes(number: int) -> list[str]:
        plant = planted.paragraph(
            made("ONUC", date(1963, 1, 1)), "mandate-established", figure("votes-in-favour", valued(number))
        )
        return [c.rule for c in contradictions(plant)]

    assert "votes-of-members" not in votes(8)
    assert "votes-of-members" in votes(12)


def test_a_death_before_the_start_is_a_fault_where_the_document_does_not_say_that_it_is_listed_so() -> None:
    document = made("UNMA", date(2002, 12, 31))
    assert not contradictions(document)
    silent = planted.section(document, "presence-deaths", without("presence-deaths-before-start"))
    assert {c.rule for c in contradictions(silent)} == {"before-the-start"}


def without(key: str) -> planted.Change:
    def of(held: Section) -> Section:
        return replace(held, blocks=tuple(b for b in held.blocks if getattr(b, "key", "") != key))

    return of


def test_the_command_says_what_was_found_and_ends_with_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: object
) -> None:
    from peaceops.cli.main import run

    _, _, plant = PLANTS["said-twice"]
    monkeypatch.setattr(peaceops, "review", lambda *a, **k: plant(made(*UNIFIL)))
    words = ["review", "UNIFIL", "--as-of", "2025-08-01", "--format", "json", "--out", str(tmp_path)]
    assert run(words) == 1
    written = capsys.readouterr()
    assert "UNIFIL-2025-08-01.json" in written.out, "the file is written all the same"
    assert "stands in section" in written.err and written.err.count("\n") == 1
