"""What an option for a mission takes: who decides, by what majority, whether a veto applies, what silence does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.book import Figure, View
from peaceops.council.mandates import Mandate, current_mandate, votes_needed
from peaceops.council.path_rules import NOT_THE_MANDATE, OPTIONS, RULES, SILENCE, PathRule, Reference
from peaceops.council.precedents import Precedent, precedents
from peaceops.council.subjects import check_day
from peaceops.errors import PeaceopsError, unknown
from peaceops.missions.names import find_mission

MAJORITIES = {
    "council_nine": "affirmative votes in the Security Council, with no permanent member against",
    "council_procedural": "affirmative votes in the Security Council, of any members",
    "assembly_two_thirds": "two thirds of the members of the General Assembly present and voting",
    "none": "no vote",
}

OF_THE_COUNCIL = ("council_nine", "council_procedural")


@dataclass(frozen=True, slots=True)
class Path:
    """What one option takes for one mission on a day. `majority` is None where no count of votes is fixed."""

    mission: str
    option: str
    says: str
    day: date
    mandate: Mandate
    body: str
    decision: str
    majority_says: str
    majority: Figure | None
    veto: bool
    veto_says: str
    silence: str
    basis: tuple[Reference, ...]
    steps: tuple[str, ...]
    precedents: tuple[Precedent, ...]
    notes: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        m = self.mandate
        return {
            "mission": self.mission,
            "option": self.option,
            "says": self.says,
            "on": self.day.isoformat(),
            "mandate": {
                "form": m.form,
                "resolution": m.resolution,
                "paragraph": m.paragraph,
                "since": m.since.to_dict(),
                "until": m.until.to_dict() if m.until else None,
                "ended": m.ended,
            },
            "body": self.body,
            "decision": self.decision,
            "majority": self.majority_says,
            "votes_needed": self.majority.to_dict() if self.majority else None,
            "veto_applies": self.veto,
            "veto": self.veto_says,
            "silence": self.silence,
            "basis": [{"text": t, "source": s, "locator": at} for t, s, at in self.basis],
            "steps": list(self.steps),
            "precedents": [p.to_dict() for p in self.precedents],
            "notes": list(self.notes),
        }

    def to_rows(self) -> list[dict[str, Any]]:
        """A row a fact, for a terminal."""
        until = "no end date" if self.mandate.form == "open_ended" else "end date not read"
        if self.mandate.until:
            until = f"until {self.mandate.until.value}"
        votes = f"{self.majority.value} " if self.majority else ""
        facts = [
            ("option", f"{self.mission}: {self.says} (on {self.day})"),
            ("mandate", f"{self.mandate.resolution}, {self.mandate.form.replace('_', ' ')}, {until}"),
            ("who decides", self.body),
            ("decision", self.decision),
            ("majority", votes + self.majority_says),
            ("veto", ("applies: " if self.veto else "") + self.veto_says),
            ("silence", self.silence),
            *(("legal basis", text) for text, _, _ in self.basis),
            *((f"step {n}", step) for n, step in enumerate(self.steps, 1)),
            *(("precedent", p.words()) for p in self.precedents),
            *(("note", note) for note in self.notes),
        ]
        return [{"what": what, "says": says} for what, says in facts]


def path(view: View, mission: str, option: str, day: date) -> Path:
    """What `option` (a key of OPTIONS) takes for a mission on `day`, by one set of rules, with a clock and without.

    Raises PeaceopsError for an unknown mission or option, a day without a Council, and where the book has no decision
    on the mission's mandate by then.
    """
    check_day(day)
    code = find_mission(view, mission)
    if option not in OPTIONS:
        raise unknown("option", option, OPTIONS)
    mandate = current_mandate(view, code, day)
    if mandate is None:
        raise PeaceopsError(
            f"the book has no decision of the Security Council on the mandate of {code} by {day}: "
            "expected a mission that the Council established, and a day from then on."
        )
    rule = rule_for(option, mandate.form)
    paragraph = f", op. {mandate.paragraph}" if mandate.paragraph else ""
    own = (f"{mandate.resolution}{paragraph}", mandate.source, mandate.locator)
    return Path(
        mission=code,
        option=option,
        says=OPTIONS[option],
        day=day,
        mandate=mandate,
        body=rule.body,
        decision=rule.decision,
        majority_says=MAJORITIES[rule.majority],
        majority=votes_needed(view, day) if rule.majority in OF_THE_COUNCIL else None,
        veto=rule.veto,
        veto_says=rule.veto_says,
        silence=NOT_THE_MANDATE.get(option) or SILENCE[mandate.form],
        basis=(*rule.basis, own),
        steps=rule.steps,
        precedents=tuple(precedents(view, rule.precedents, code, mandate.form, day)),
        notes=_notes(mandate, rule),
    )


def rule_for(option: str, form: str) -> PathRule:
    """The rule of an option for a form of mandate."""
    return next(r for r in RULES if r.option == option and (not r.forms or form in r.forms))


def _notes(mandate: Mandate, rule: PathRule) -> tuple[str, ...]:
    notes = []
    if mandate.ended and mandate.until:
        notes.append(f"On this day the last mandate that the book knows had ended, on {mandate.until.value}.")
    if mandate.form == "not_read":
        notes.append("The form of this mandate was not read: the rule for a mandate without an end date is shown.")
    if rule.option in ("end", "end-and-replace") and mandate.form == "open_ended":
        notes.append(
            "Nearly all missions closed since 1999 had an end date; how long their closing took does not carry over "
            "to one without."
        )
    if rule.option == "cut-budget":
        notes.append("The book holds no recorded vote of the General Assembly on a mission's budget.")
    return tuple(notes)
