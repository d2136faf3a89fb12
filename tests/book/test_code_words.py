"""Keys of the book in words: what a figure counts keeps its keys, and says names."""

from __future__ import annotations

from datetime import date

import pytest

from peaceops.book import Figure, counted, open_book
from peaceops.book.code_words import LABELLED, in_words
from peaceops.book.measures import measures
from peaceops.book.tables import BY_NAME
from peaceops.period import Period
from peaceops.words.catalogue import Said, words
from peaceops.words.language import SPACE

COLUMNS = {  # measures whose values are said by messages, and the columns of the book that hold them
    **dict.fromkeys(
        ("assembly-in-favour", "assembly-against", "assembly-abstentions"), ("financing_votes", "hall", "extent")
    ),
    "council-act-in-words": ("council_events", "subject"),
    "drawdown-from": ("drawdown_decisions", "decision"),
    "drawdown-to": ("drawdown_decisions", "decision"),
    "drawdown-number": ("drawdown_decisions", "component"),
    "mission-event": ("mission_events", "kind"),
    "request-due": ("mandate_requests", "kind"),
}


def rate(state: str, known: str) -> Figure:
    return Figure(1.0, "pct", counted("regular-rate", state=state), Period.of_year(2018), "decided", "x", known=known)


def test_a_figure_names_a_state_as_it_was_called_when_the_figure_was_public() -> None:
    """Nothing later than its day: a figure of 2018 does not know the name of 2022."""
    assert rate("TUR", "2018-05-01").counts == "regular-budget rate of Turkey"
    assert rate("TUR", "2023-05-01").counts == "regular-budget rate of Türkiye"
    assert rate("TUR", "").counts == "regular-budget rate of Turkey"  # the first day of its period
    assert str(rate("TUR", "2018-05-01").counted) == "regular-budget rate of Türkiye"  # of no day: as today
    assert rate("USA", "2018-05-01").counts == "regular-budget rate of the United States of America"
    assert (
        words("fr").text(rate("USA", "2018-05-01").said_counts())
        == "taux des États-Unis d’Amérique au budget ordinaire"
    )


def test_what_is_counted_keeps_its_keys() -> None:
    figure = rate("USA", "2018-05-01")
    assert figure.counted.get("state") == "USA" and figure.to_dict()["about"] == {"state": "USA"}


def test_a_message_chooses_by_the_key_and_says_the_words() -> None:
    """The variants of a message are keys: malicious_act, not "malicious act"."""
    cause = in_words("malicious_act")
    assert cause == "malicious_act" and cause.told == "malicious act"
    assert words().text(Said("cause-of-death", (("cause", cause),))) == "malicious act"
    assert words().text(Said("cause-of-death", (("cause", in_words("self_inflicted")),))) == "self-inflicted"


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("CYP;GRC", ("Cyprus", "Greece")),
        ("2018-10-20", date(2018, 10, 20)),
        ("United States of America", "the United States of America"),
    ],
)
def test_states_days_and_names_with_an_article(value: str, told: object) -> None:
    assert in_words(value).told == told


@pytest.mark.parametrize("value", ["UNMIK", "ALL", "troops", "S/RES/1244 (1999)", "France"])
def test_what_is_no_key_stays_as_it_is(value: str) -> None:
    assert in_words(value) is value


def test_numbers_of_a_rule_are_written_as_the_language_does() -> None:
    assert words().text("rule-after-cut", pct=20.0) == "less 20 per cent"
    assert words("fr").text("rule-after-cut", pct=12.5).replace(SPACE, " ") == "moins 12,5 %"


@pytest.mark.parametrize("measure", COLUMNS)
def test_every_value_of_the_book_has_its_message_in_both_languages(measure: str) -> None:
    table, *columns = COLUMNS[measure]
    for column, (_, prefix) in zip(columns, measures()[measure].said_by, strict=True):
        values = {getattr(row, column) for row in open_book().at(None).all(BY_NAME[table].row)}
        keys = {f"{prefix}-{value.replace('_', '-').lower()}" for value in values}
        assert values and [keys - words(lang).keys() for lang in ("en", "fr")] == [set(), set()]


def test_every_measure_that_says_its_values_is_held_to_them() -> None:
    by_messages = {k for k, m in measures().items() if any(p not in LABELLED for _, p in m.said_by)}
    closed = {k for k in by_messages if k.startswith(("simulated-", "section-"))}  # options and sections: closed sets
    assert by_messages - closed == COLUMNS.keys()
