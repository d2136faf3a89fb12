"""What must be said beside a forecast: what it is about, what it rests on, how such forecasts have been right.

Method: docs/method/council-forecast.md.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from peaceops.council.forecast_scores import BaseRates, Score, TextScore
from peaceops.council.subjects import Subject
from peaceops.words.catalogue import Said, said

THIN = 1.0  # votes, faded, below which the record on a subject says next to nothing
RIVALS = ("model", "rate-of-all-members", "member-s-own-rate")  # keys of MODELS of the back-test


def statements(
    subject: Subject,
    on: date,
    evidence: float,
    last: Mapping[str, str | None],
    base: BaseRates,
    scores: Sequence[Score],
    whole_texts: Sequence[TextScore],
    assumed: bool,
) -> tuple[str, ...]:
    """The statements beside a forecast, in order: what it falls back on, its limits, base rate, back-test, assumptions.

    `evidence`: faded votes on the subject. `last`: days of the last votes by "on_mission" and others. `base`: the base
    rate; `scores`, `whole_texts`: those of the back-test before `on`, of member votes and of whole texts."""
    out: list[Said] = [said("forecast-not-of-tabling"), said("forecast-reads-no-text")]
    if evidence < THIN:
        out.insert(0, said("forecast-falls-back", on=on.isoformat(), since=_since(subject, last)))
    if base.texts and base.adopted_share is not None:
        counts = {"texts": str(base.texts), "adopted": str(base.adopted)}
        out.append(said("forecast-base-rate", share=f"{base.adopted_share:.1%}", **counts))
    by_model = {s.model: s for s in scores}
    if by_model:
        ours, everyone, own = (by_model[m] for m in RIVALS)
        pairs = {"model": _pair(ours), "everyone": _pair(everyone), "own": _pair(own)}
        out.append(said("forecast-back-test", votes=str(ours.member_votes), **pairs))
    out += [_of_whole_texts(score) for score in whole_texts if score.texts]
    if assumed:
        out.append(said("forecast-assumed"))
    return tuple(map(str, out))


def _since(subject: Subject, last: Mapping[str, str | None]) -> Said:
    days = [d for d in last.values() if d]
    if not days:
        return said("forecast-no-vote", subject=subject.name)
    on_mission = last["on_mission"] if subject.mission else None
    own = said("forecast-last-vote-on-mission", day=on_mission) if on_mission and on_mission != max(days) else ""
    return said("forecast-last-vote", subject=subject.name, day=max(days), own=own)


def _pair(score: Score) -> str:
    return f"{score.brier:.4f} / {score.log_loss:.4f}"


def _of_whole_texts(score: TextScore) -> Said:
    ours, base = score.brier or 0.0, score.base_brier or 0.0
    return said(
        "forecast-whole-texts",
        what=said("backtest-kind-of-text", of=score.of),
        texts=str(score.texts),
        brier=f"{ours:.4f}",
        better="yes" if ours < base else "no",
        base=f"{base:.4f}",
    )
