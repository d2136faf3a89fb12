"""What an option for a mission takes: who decides, by what majority, whether a veto applies, what silence does.
Basis: the Charter, Articles 17, 24, 27 and 29 (path_rules.csv)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.book import Figure, View
from peaceops.book.reply import Reply
from peaceops.book.store import Book
from peaceops.council.due import how_far, last_vote_held
from peaceops.council.mandates import Mandate, act_in_force, current_mandate, votes_needed
from peaceops.council.path_precedents import PathPrecedent, precedents
from peaceops.council.path_rules import OF_THE_COUNCIL, OPTIONS, PathRule, Reference, rule_for
from peaceops.council.subjects import check_day
from peaceops.errors import refused, unknown
from peaceops.missions.names import find_mission
from peaceops.words.catalogue import Said, said


@dataclass(frozen=True, slots=True)
class Path(Reply):
    """What one option takes for one mission on a day, its sentences as `Said`.

    `majority` is None where no count of votes is fixed.
    """

    mission: str
    option: str
    says: Said
    day: date
    mandate: Mandate
    body: Said
    decision: Said
    majority_says: Said
    majority: Figure | None
    veto: bool
    veto_says: Said
    silence: Said
    basis: tuple[Reference, ...]
    steps: tuple[Said, ...]
    precedents: tuple[PathPrecedent, ...]
    notes: tuple[Said, ...]

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        m = self.mandate
        return {
            "mission": self.mission,
            "option": self.option,
            "says": str(self.says),
            "on": self.day.isoformat(),
            "mandate": {
                "form": m.form,
                "resolution": m.resolution,
                "paragraph": m.paragraph,
                "since": m.since.to_dict(),
                "until": m.until.to_dict() if m.until else None,
                "ended": m.ended,
            },
            "body": str(self.body),
            "decision": str(self.decision),
            "majority": str(self.majority_says),
            "votes_needed": self.majority.to_dict() if self.majority else None,
            "veto_applies": self.veto,
            "veto": str(self.veto_says),
            "silence": str(self.silence),
            "basis": [{"text": t, "source": s, "locator": at} for t, s, at in self.basis],
            "steps": [str(s) for s in self.steps],
            "precedents": [p.to_dict() for p in self.precedents],
            "notes": [str(n) for n in self.notes],
        }

    def to_rows(self) -> list[dict[str, Any]]:
        """A row a fact, for a terminal."""
        facts: list[tuple[Said, Said | str]] = [
            (said("path-row-option"), self._option()),
            (said("path-row-mandate"), self._in_force()),
            (said("path-row-body"), self.body),
            (said("path-row-decision"), self.decision),
            (said("path-row-majority"), self._majority()),
            (
                said("path-row-veto"),
                said("path-row-veto.applies", veto=self.veto_says) if self.veto else self.veto_says,
            ),
            (said("path-row-silence"), self.silence),
            *((said("path-row-basis"), text) for text, _, _ in self.basis),
            *((said("path-row-step", number=n), step) for n, step in enumerate(self.steps, 1)),
            *((said("path-row-precedent"), p.words()) for p in self.precedents),
            *((said("path-row-note"), note) for note in self.notes),
        ]
        return [{"what": str(what), "says": str(says)} for what, says in facts]

    def _option(self) -> Said:
        return said("path-row-option.says", mission=self.mission, option=self.says, day=self.day.isoformat())

    def _in_force(self) -> Said:
        m = self.mandate
        ends = "on" if m.until else "never" if m.form == "open_ended" else "unknown"
        return said("path-row-mandate.says", resolution=m.resolution, form=m.form, ends=ends, until=m.until or "")

    def _veto(self) -> Said:
        return said("path-row-veto.applies", veto=self.veto_says) if self.veto else self.veto_says

    def _majority(self) -> Said:
        if self.majority is None:
            return self.majority_says
        return said("path-row-majority.votes", votes=self.majority, majority=self.majority_says)


def path(view: View, mission: str, option: str, day: date) -> Path:
    """What `option` (one of OPTIONS) takes for a mission on `day`, by one set of rules, with a clock and without.

    Raises PeaceopsError for an unknown mission or option, a day without a Council, and where the book has no decision
    on the mission's mandate by then.
    """
    check_day(day)
    code = find_mission(view, mission)
    if option not in OPTIONS:
        raise unknown("option", option, OPTIONS)
    mandate = current_mandate(view, code, day)
    if mandate is None:
        raise refused("no-mandate", mission=code, day=str(day))
    rule = rule_for(option, mandate.form)
    return Path(
        mission=code,
        option=option,
        says=said(f"path-option-{option}"),
        day=day,
        mandate=mandate,
        body=rule.says("body"),
        decision=rule.says("decision"),
        majority_says=said("path-majority", majority=rule.majority),
        majority=votes_needed(view, day) if rule.majority in OF_THE_COUNCIL else None,
        veto=rule.veto,
        veto_says=rule.says("veto"),
        silence=rule.says("silence"),
        basis=(*rule.basis(), act_in_force(mandate)),
        steps=rule.steps_said(),
        precedents=tuple(precedents(view, rule.precedents, code, mandate.form, day)),
        notes=tuple(_notes(mandate, rule, day, last_vote_held(Book(view.folder).at()))),
    )


def _notes(mandate: Mandate, rule: PathRule, day: date, last: date) -> Iterator[Said]:
    if mandate.ended and mandate.until:
        key = "path-note-ended" if mandate.closed else "path-note-passed"
        yield said(key, until=mandate.until, last=last, known=how_far(day, last))
    if mandate.form == "not_read":
        yield said("path-note-form-not-read")
    if rule.option in ("end", "end-and-replace") and mandate.form == "open_ended":
        yield said("path-note-closings-had-end-dates")
    if rule.option == "cut-budget":
        yield said("path-note-no-assembly-votes")
