"""How forecasts of the ten years before a day did: what is said beside the forecast of that day. Method:
docs/method/council-forecast.md."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from peaceops.council.adoption import WholeText
from peaceops.council.forecast_members import NO_ITEM, Text
from peaceops.council.forecast_scores import Predicted, Score, member_scores
from peaceops.council.subjects import Subject
from peaceops.council.text_scores import TextScore, contested_scores, text_scores

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


def recent_scores(
    recent: list[Predicted], texts: list[Text], subject: Subject, whole: Sequence[WholeText]
) -> RecentScores:
    """Scores over the ten years before the day, on all texts and on those about the subject."""
    same = [p for p in recent if p[0].agenda == subject.agenda and subject.agenda != NO_ITEM]
    first = recent[0][0].day - 1827 if recent else 0
    return RecentScores(
        all_texts=tuple(member_scores(recent, draws=0, sets=("all-drafts",))),
        on_item=tuple(member_scores(same, draws=0, sets=("all-drafts",))),
        contested=tuple(contested_scores(whole, recent, draws=0)),
        whole_texts=tuple(text_scores(whole, [t for t in texts if t.day >= first], draws=0)),
    )
