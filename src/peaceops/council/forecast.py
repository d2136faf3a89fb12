"""The forecast of a vote, with all that must be said beside it. Method: docs/method/council-forecast.md."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import fsum
from typing import Any

from peaceops.book import View
from peaceops.book.reply import Reply
from peaceops.council.adoption import set_right
from peaceops.council.drafts import Draft
from peaceops.council.forecast_history import CONTINUES
from peaceops.council.forecast_learned import learned, predicted_before
from peaceops.council.forecast_reasons import Reasons, faded, reasons
from peaceops.council.forecast_scores import BaseRates, not_unanimous
from peaceops.council.forecast_statements import statements
from peaceops.council.forecast_texts import NO_ITEM, Chances, Text
from peaceops.council.if_adopted import IfAdopted, if_adopted
from peaceops.council.joint_vote import Together, needed, together
from peaceops.council.members import Member
from peaceops.council.recent_scores import SCORED_YEARS, RecentScores, on_subject
from peaceops.council.subjects import Subject, council_on, find_subject, member_among
from peaceops.council.text_model import to_come
from peaceops.council.text_scores import FIVE_YEARS
from peaceops.errors import refused
from peaceops.words.catalogue import said

CASTS = {"yes": "Y", "y": "Y", "abstain": "A", "a": "A", "no": "N", "n": "N"}
WORDS = {"Y": "yes", "A": "abstain", "N": "no"}


@dataclass(frozen=True, slots=True)
class MemberForecast:
    """One member: chances, the naive baselines for yes, and why. `assumed` is the vote that the reader set."""

    iso3: str
    name: str
    permanent: bool
    chances: Chances
    before_assumptions: Chances
    assumed: str | None
    reasons: Reasons

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        out = {
            "iso3": self.iso3,
            "name": self.name,
            "permanent": self.permanent,
            **_three(self.chances),
            "baselines_p_yes": {
                "rate_of_all_members": round(self.chances.everyone, 4),
                "own_rate": round(self.chances.own, 4),
                "own_rate_on_agenda_item": round(self.chances.on_item, 4),
            },
            "reasons": self.reasons.to_dict(),
        }
        if self.chances != self.before_assumptions:
            out["before_assumptions"] = _three(self.before_assumptions)
        if self.assumed:
            out["assumed"] = self.assumed
        return out


@dataclass(frozen=True, slots=True)
class Forecast(Reply):
    """A forecast of the vote on a text about a subject on a day, from votes before that day only."""

    subject: Subject
    on: date
    assumed: Mapping[str, str]
    members: tuple[MemberForecast, ...]
    whole: Together
    without_assumptions: Together
    needed: int
    base_rates: BaseRates
    last_votes: Mapping[str, str | None]
    evidence_votes: float
    other_draft: bool | None
    item_fails: float
    if_adopted: IfAdopted | None
    scores: RecentScores
    statements: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        out: dict[str, Any] = {
            "about": self.subject.key,
            "name": self.subject.name,
            "mission": self.subject.mission,
            "agenda": self.subject.agenda,
            "on": self.on.isoformat(),
            "assumed": dict(self.assumed),
            "needed_votes": self.needed,
            **_whole(self.whole),
        }
        if self.other_draft is not None:
            out["another_draft_that_day"] = self.other_draft
        if self.assumed:
            out["without_assumptions"] = _whole(self.without_assumptions)
        return out | {
            "members": [m.to_dict() for m in self.members],
            "base_rates": self.base_rates.to_dict() | {"share_failed_on_item": round(self.item_fails, 4)},
            "last_votes": dict(self.last_votes),
            "evidence_votes": round(self.evidence_votes, 2),
            **({"if_adopted": self.if_adopted.to_dict()} if self.if_adopted else {}),
            "backtest": self.scores.to_dict(),
            "statements": list(self.statements),
        }

    def to_rows(self) -> list[dict[str, Any]]:
        """A row a member, for a terminal."""
        return [
            {
                "member": m.name,
                "iso3": m.iso3,
                "veto": str(said("forecast-veto")) if m.permanent else "",
                "yes": f"{m.chances.yes:.1%}",
                "abstain": f"{m.chances.abstain:.1%}",
                "no": f"{m.chances.no:.1%}",
                **({"yes_if_adopted": f"{self.if_adopted.yes[_seat(m.iso3)]:.1%}"} if self.if_adopted else {}),
                "own_rate_yes": f"{m.chances.own:.1%}",
                "rests_on": _rests_on(m.reasons),
                "assumed": m.assumed or "",
                "weighs_most": ", ".join(f"{p.vote} {p.cast} ({p.weight_pct:.1f}%)" for p in m.reasons.past[:2]),
            }
            for m in self.members
        ]

    def words(self) -> tuple[str, ...]:
        """First the whole text in a sentence, then all that must be said beside it."""
        w = self.whole
        line = said(
            "forecast-whole-text",
            subject=self.subject.name,
            day=self.on.isoformat(),
            adopted=f"{w.adopted:.1%}",
            vetoed=f"{w.vetoed:.1%}",
            unanimous=f"{w.unanimous:.1%}",
            expected=f"{w.expected_yes:.1f}",
            needed=str(self.needed),
            some="yes" if self.assumed else "no",
            assumed=", ".join(f"{iso3} {cast}" for iso3, cast in self.assumed.items()),
            without=f"{self.without_assumptions.adopted:.1%}",
        )
        return (str(line), *self.statements)


def forecast(
    view: View,
    about: str,
    on: date,
    assume: Mapping[str, str] | None = None,
    *,
    other_draft: bool | None = None,
    draft: Draft | None = None,
) -> Forecast:
    """The vote on a text about `about` (a mission or agenda item) if it were put to the vote on `on`.

    Only votes before `on` are used. `assume`: votes taken as given by member (yes / abstain / no); the other members
    move with them. `other_draft`: whether another draft on the subject is put to the vote that day; None if not known.
    `draft`: whose sponsors and words count for the votes if it is adopted. Raises PeaceopsError for an unknown subject,
    a day without a Council, a State that is not on it, or another word for a vote.
    """
    seats = council_on(view, on)
    subject = find_subject(view, about)
    given = {member_among(view, iso3, seats, on): _cast(iso3, word) for iso3, word in (assume or {}).items()}
    past, day = learned(view, on), on.toordinal()
    chances = past.model.predict([_seat(m.iso3) for m in seats], subject.agenda, subject.mission, day)
    by_votes = together(chances), together(chances, {_seat(iso3): cast for iso3, cast in given.items()})
    before, after = (set_right(w, past.adoption.predict(w.adopted, other_draft)) for w in by_votes)
    weighed = faded(past.texts, day)
    evidence, last = _evidence(weighed, subject)
    scores, base = on_subject(past.scores, past.recent, subject), _base_rates(past.texts, day)
    text = to_come((subject.agenda, subject.mission), day, list(chances))
    adopted = if_adopted(view, predicted_before(view, on), text, chances, draft, SCORED_YEARS) if draft else None
    return Forecast(
        subject=subject,
        on=on,
        assumed={k: WORDS[v] for k, v in given.items()},
        members=tuple(_member(seat, after, chances, given, weighed, text) for seat in seats),
        whole=after,
        without_assumptions=before,
        needed=needed(len(seats)),
        base_rates=base,
        last_votes=last,
        evidence_votes=evidence,
        scores=scores,
        other_draft=other_draft,
        item_fails=past.adoption.item_fails(subject.agenda, day),
        if_adopted=adopted,
        statements=statements(subject, on, evidence, last, base, scores, other_draft, bool(given), adopted),
    )


def _seat(iso3: str) -> str:
    """The State whose record a member continues."""
    return CONTINUES.get(iso3, iso3)


def _member(
    seat: Member,
    after: Together,
    chances: Mapping[str, Chances],
    given: Mapping[str, str],
    texts: Sequence[tuple[Text, float]],
    text: Text,
) -> MemberForecast:
    """A member's forecast: with the assumed votes (`after`) and without (`chances`), and why (`texts`: faded)."""
    iso3, assumed = _seat(seat.iso3), WORDS[given[seat.iso3]] if seat.iso3 in given else None
    why = reasons(iso3, texts, text.agenda, text.mission)
    return MemberForecast(seat.iso3, seat.name, seat.permanent, after.members[iso3], chances[iso3], assumed, why)


def _cast(iso3: str, word: str) -> str:
    cast = CASTS.get(word.strip().lower())
    if cast is None:
        raise refused("assumed-vote-not-understood", iso3=iso3, word=word)
    return cast


def _three(c: Chances) -> dict[str, float]:
    abstain, no = round(c.abstain, 4), round(c.no, 4)
    return {"p_yes": round(1 - abstain - no, 4), "p_abstain": abstain, "p_no": no}


def _whole(t: Together) -> dict[str, float]:
    return {
        "p_adopted": round(t.adopted, 4),
        "p_vetoed": round(t.vetoed, 4),
        "p_short_of_majority": round(max(1 - t.adopted - t.vetoed, 0.0), 4),
        "p_unanimous": round(t.unanimous, 4),
        "expected_yes": round(t.expected_yes, 2),
    }


def _rests_on(why: Reasons) -> str:
    layers = (
        ("mission", why.on_mission_pct),
        ("item", why.on_item_pct),
        ("own-record", why.own_record_pct),
        ("others", why.other_members_pct),
    )
    return ", ".join(
        str(said("forecast-layer", of=name, share=f"{share:.0f}%")) for name, share in layers if share >= 0.5
    )


def _evidence(texts: Sequence[tuple[Text, float]], subject: Subject) -> tuple[float, dict[str, str | None]]:
    """Votes on the subject, as they still weigh, and the days of the last ones."""
    item = [(t, w) for t, w in texts if t.agenda == subject.agenda and subject.agenda != NO_ITEM]
    mission = [(t, w) for t, w in texts if subject.mission and t.mission == subject.mission]
    last = {
        name: date.fromordinal(max(t.day for t, _ in group)).isoformat() if group else None
        for name, group in (("on_mission", mission), ("on_agenda_item", item))
    }
    return fsum({t.vote: w for t, w in item + mission}.values()), last


def _base_rates(texts: Sequence[Text], day: int) -> BaseRates:
    past = [t for t in texts if 0 < day - t.day <= FIVE_YEARS]
    adopted = [t for t in past if t.outcome == "adopted"]
    share = len(adopted) / len(past) if past else None
    divided = sum(map(not_unanimous, adopted)) / len(adopted) if adopted else None
    return BaseRates(len(past), len(adopted), share, divided)
