"""What must be said beside a forecast: what it is about, what it rests on, how such forecasts have been right.

Method: docs/method/council-forecast.md.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from peaceops.council.forecast_scores import BaseRates, Score
from peaceops.council.if_adopted import WITHOUT, IfAdopted
from peaceops.council.recent_scores import RecentScores
from peaceops.council.subjects import Subject
from peaceops.council.text_scores import KINDS, TextScore
from peaceops.words.catalogue import Said, said

THIN = 1.0  # votes, faded, below which the record on a subject says next to nothing
RIVALS = ("model", "rate-of-all-members", "member-s-own-rate")  # keys of MODELS of the back-test


def statements(
    subject: Subject,
    on: date,
    evidence: float,
    last: Mapping[str, str | None],
    base: BaseRates,
    scores: RecentScores,
    other_draft: bool | None,
    assumed: bool,
    adopted: IfAdopted | None = None,
) -> tuple[str, ...]:
    """The statements beside a forecast, in order: what it falls back on, its limits, base rate, back-test, assumptions.

    `evidence`: faded votes on the subject. `last`: days of the last votes by "on_mission" and others. `base`: the base
    rate; `scores`: those of the back-test before `on`; `other_draft`: what the reader said of another draft."""
    out: list[Said] = [said("forecast-not-of-tabling"), said("forecast-reads-no-text")]
    if evidence < THIN:
        out.insert(0, said("forecast-falls-back", on=on.isoformat(), since=_since(subject, last)))
    if base.texts and base.adopted_share is not None:
        counts = {"texts": str(base.texts), "adopted": str(base.adopted)}
        out.append(said("forecast-base-rate", share=f"{base.adopted_share:.1%}", **counts))
    by_model = {s.model: s for s in scores.all_texts}
    if by_model:
        ours, everyone, own = (by_model[m] for m in RIVALS)
        pairs = {"model": _pair(ours), "everyone": _pair(everyone), "own": _pair(own)}
        out.append(said("forecast-back-test", votes=str(ours.member_votes), **pairs))
    if scores.contested:
        out.append(_of_contested(scores.contested))
    used = "model" if other_draft is None else "model-knowing-other-drafts"
    out += [s for of in KINDS if (s := _of_whole_texts([t for t in scores.whole_texts if t.of == of], used))]
    out.append(said("forecast-other-draft", known="no" if other_draft is None else "yes"))
    if adopted is not None:
        out.append(said("forecast-if-adopted", **_text(adopted)))
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


def _text(adopted: IfAdopted) -> dict[str, str]:
    """What is said of a draft whose sponsors and words count, with the scores of such forecasts."""
    by_model = {s.model: s for s in adopted.scores}
    ours, without = by_model.get("model"), by_model.get(WITHOUT)
    return {
        "draft": adopted.draft.symbol,
        "own": "no" if adopted.draft.symbol else "yes",
        "sponsors": ", ".join(sorted(adopted.draft.sponsors)),
        "named": "yes" if adopted.draft.sponsors else "no",
        "scored": "yes" if ours and without else "no",
        "votes": str(ours.member_votes) if ours else "",
        "model": _pair(ours) if ours else "",
        "without": _pair(without) if without else "",
    }


def _of_contested(scores: Sequence[Score]) -> Said:
    """Permanent members where texts often fail: the model beside a constant, and whether it is better beyond chance."""
    ours, constant = scores
    gains = (constant.brier_gain_pct, constant.log_loss_gain_pct)
    better = all(gain is not None and gain[1] > 0 for gain in gains)
    pairs = {"model": _pair(ours), "constant": _pair(constant)}
    return said("forecast-contested", votes=str(ours.member_votes), better="yes" if better else "no", **pairs)


def _of_whole_texts(scores: Sequence[TextScore], used: str) -> Said | None:
    """One kind of whole text: the forecast as it is made (`used`, or the model where there is one way alone) beside the
    simpler ones; None where no text was scored."""
    by_model = {s.model: s for s in scores}
    if not by_model:
        return None
    ours = by_model.get(used, by_model["model"])
    base, item = by_model["five-year-base-rate"], by_model.get("item-failure-rate")
    rivals = [s.brier for s in (base, item) if s]
    return said(
        "forecast-whole-texts",
        what=said("backtest-kind-of-text", of=ours.of),
        texts=str(ours.texts),
        brier=f"{ours.brier:.4f}",
        better="yes" if ours.brier < min(rivals) else "no",
        base=f"{base.brier:.4f}",
        item=f"{item.brier:.4f}" if item else "",
        has="yes" if item else "no",
    )
