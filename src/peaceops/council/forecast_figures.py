"""The chances of a forecast as figures, each made from the votes by rule. Method: docs/method/council-forecast.md.

A rule is given the votes and how each member voted before the day, learns from them as the forecast does, and says the
chance again: a replay finds it from the record of votes alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from peaceops.book import Figure, View, counted
from peaceops.book.kept import SameRows, kept
from peaceops.book.rules import Picked, rule
from peaceops.book.tables.council import MemberVotesRow, VotesRow
from peaceops.council.adoption import set_right
from peaceops.council.backtest_figures import casts_up_to, votes_up_to
from peaceops.council.forecast import CASTS, Forecast
from peaceops.council.forecast_history import CONTINUES
from peaceops.council.forecast_learned import adoption_from, members_from
from peaceops.council.joint_vote import Together, together
from peaceops.period import Period

REFERENCE = "docs/method/council-forecast.md"
WHOLE = ("adopted", "vetoed", "unanimous")  # chances of the whole text
OF_MEMBER = ("yes", "abstain", "no")
DRAFTS = {None: "not_known", True: "yes", False: "no"}
Votes = tuple[VotesRow, ...]
Casts = tuple[MemberVotesRow, ...]


@dataclass(frozen=True, slots=True)
class ForecastFigures:
    """A forecast as figures (per cent, to a tenth): of the whole text by the words of WHOLE, and of each member by
    code, a chance for each of OF_MEMBER."""

    whole: Mapping[str, Figure]
    members: Mapping[str, Mapping[str, Figure]]


@kept
def _together(
    votes: SameRows[VotesRow], casts: SameRows[MemberVotesRow], on: date, seats: str, about: str, given: str, other: str
) -> Together:
    (model, _), (adoption, _) = members_from(votes, casts), adoption_from(votes, casts)
    agenda, _, mission = about.partition("/")
    chances = model.predict(seats.split(), agenda, mission or None, on.toordinal())
    assumed = dict(pair.split("=") for pair in given.split())
    found = together(chances, assumed)
    draft = {word: key for key, word in DRAFTS.items()}[other]
    return set_right(found, adoption.predict(found.adopted, draft))


def _chance(votes: Votes, casts: Casts, *, of: str, **asked: Any) -> float:
    found = _together(SameRows(votes), SameRows(casts), **asked)
    iso3, _, cast = of.partition(" ")
    value = getattr(found.members[iso3], cast) if cast else getattr(found, of)
    return round(100 * float(value), 1)


CHANCE = rule("vote-forecast-chance", _chance, reference=REFERENCE)


def forecast_figures(view: View, found: Forecast) -> ForecastFigures:
    """The chances of a forecast as figures of the view that it was made from, per cent: by kind of whole text, and by
    member and cast."""
    last = found.on - timedelta(days=1)
    rows: list[Figure | Picked[Any]] = [votes_up_to(view, last=last), casts_up_to(view, last=last)]
    when = Period.day(found.on)
    subject = found.subject
    asked: dict[str, Any] = {
        "on": found.on,
        "seats": " ".join(_seat(m.iso3) for m in found.members),
        "about": f"{subject.agenda}/{subject.mission or ''}",
        "given": " ".join(f"{_seat(iso3)}={CASTS[word]}" for iso3, word in found.assumed.items()),
        "other": DRAFTS[found.other_draft],
    }
    whole = {
        key: CHANCE(counted("text-chance", outcome=key, subject=subject.key), when, rows, of=key, **asked)
        for key in WHOLE
    }
    members = {
        m.iso3: {
            cast: CHANCE(
                counted("vote-chance", member=m.iso3, cast=cast, subject=subject.key),
                when,
                rows,
                of=f"{_seat(m.iso3)} {cast}",
                **asked,
            )
            for cast in OF_MEMBER
        }
        for m in found.members
    }
    return ForecastFigures(whole, members)


def _seat(iso3: str) -> str:
    return CONTINUES.get(iso3, iso3)
