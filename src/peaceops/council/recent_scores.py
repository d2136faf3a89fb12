"""How forecasts of the ten years before a day did: what is said beside the forecast of that day. Method:
docs/method/council-forecast.md."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from peaceops.council.adoption import WholeText
from peaceops.council.fading_counts import DAYS_A_YEAR
from peaceops.council.forecast_scores import Predicted, Score, member_scores
from peaceops.council.forecast_texts import NO_ITEM
from peaceops.council.subjects import Subject
from peaceops.council.text_scores import FIVE_YEARS, TextScore, contested_scores, text_scores

SCORED_YEARS = 10


@dataclass(frozen=True, slots=True)
class RecentScores:
    """Scores of the back-test over SCORED_YEARS years: of member votes on all texts and on those of the same agenda
    item (a score a model, in the order of MODELS; empty without votes), of permanent members on contested items (the
    model and a constant), and of whole texts (by kind and model)."""

    all_texts: tuple[Score, ...]
    on_item: tuple[Score, ...]
    contested: tuple[Score, ...]
    whole_texts: tuple[TextScore, ...]

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "years": SCORED_YEARS,
            "all_texts": [s.to_dict() for s in self.all_texts],
            "on_agenda_item": [s.to_dict() for s in self.on_item],
            "permanent_members_on_contested_items": [s.to_dict() for s in self.contested],
            "whole_texts": [t.to_dict() for t in self.whole_texts],
        }


def scores_before(predicted: Sequence[Predicted], whole: Sequence[WholeText], day: int) -> RecentScores:
    """Scores over the ten years before the day (an ordinal) that are the same for every subject. `predicted`, `whole`:
    what was said of all texts before, in order of time."""
    recent = recent_of(predicted, day)
    first = recent[0][0].day if recent else day
    history = [t for t, _ in predicted if t.day >= first - FIVE_YEARS - 1]
    late = [w for w in whole if w.text.day >= first]
    return RecentScores(
        all_texts=tuple(member_scores(recent, draws=0, sets=("all-drafts",))),
        on_item=(),
        contested=tuple(contested_scores(whole, recent)),
        whole_texts=tuple(text_scores(late, history, draws=0)),
    )


def on_subject(scores: RecentScores, recent: Sequence[Predicted], subject: Subject) -> RecentScores:
    """The scores with those on texts about a subject. `recent`: what was said of the texts of these years."""
    same = [p for p in recent if p[0].agenda == subject.agenda and subject.agenda != NO_ITEM]
    return replace(scores, on_item=tuple(member_scores(same, draws=0, sets=("all-drafts",))))


def recent_of(predicted: Sequence[Predicted], day: int) -> tuple[Predicted, ...]:
    """Those of the texts that are scored on a day (an ordinal), in order of time."""
    return tuple(p for p in predicted if p[0].day > scored_after(day))


def scored_after(day: int) -> float:
    """The day (an ordinal) after which texts are scored on a day."""
    return day - SCORED_YEARS * DAYS_A_YEAR
