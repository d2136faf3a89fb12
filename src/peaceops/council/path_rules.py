"""What ending or changing a mission takes, as a table (path_rules.csv): a row for each option and form of mandate.

The sentences are messages (words/en/paths.ftl) under the keys of the row. A rule says what a decision takes; it
recommends nothing. Basis: the Charter, Articles 17, 24, 27 and 29.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from peaceops.council.path_precedents import FINDERS
from peaceops.words.catalogue import Said, said

TABLE = Path(__file__).with_name("path_rules.csv")
CHARTER = "un-charter"
OPTIONS = ("end", "end-and-replace", "reconfigure", "change-reporting", "cut-budget")
FORMS = ("open_ended", "fixed_term", "not_read")
OF_THE_COUNCIL = ("council_nine", "council_procedural")  # majorities that the Council's own rules count
MAJORITIES = (*OF_THE_COUNCIL, "assembly_two_thirds", "none")

Reference = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class PathRule:
    """What one option takes under one form of mandate.

    `body`, `decision`, `veto_says`, `silence`, `other_ways` and `steps` are keys of messages, `other_ways` empty where
    nothing is said of them. `majority` is one of MAJORITIES, `charter` articles of the Charter of the United Nations,
    the first that on the vote; `precedents` which precedents speak to it (keys of FINDERS).
    """

    option: str
    form: str
    body: str
    decision: str
    majority: str
    veto: bool
    veto_says: str
    silence: str
    other_ways: str
    charter: tuple[str, ...]
    steps: tuple[str, ...]
    precedents: tuple[str, ...]

    def says(self, what: str) -> Said:
        """The message of one of its keys: `what` is body, decision, veto or silence."""
        return {
            "body": said(f"path-body-{self.body}"),
            "decision": said(f"path-decision-{self.decision}"),
            "veto": said(f"path-veto-{self.veto_says}"),
            "silence": said(f"path-silence-{self.silence}"),
        }[what]

    def steps_said(self) -> tuple[Said, ...]:
        """The steps in order."""
        return tuple(said(f"path-step-{step}") for step in self.steps)

    def basis(self) -> tuple[Reference, ...]:
        """The articles of the Charter in the order of the row, each as (words, source key, locator)."""
        return tuple(
            (str(said("path-charter", article=a)), CHARTER, str(said("path-article", article=a))) for a in self.charter
        )


@cache
def path_rules() -> tuple[PathRule, ...]:
    """Every rule, in the order of the table. Raises ValueError for a row that names an unknown majority, form, option
    or kind of precedent, or that counts a veto where the majority has none."""
    with TABLE.open(encoding="utf-8", newline="") as handle:
        return tuple(_rule(row) for row in csv.DictReader(handle))


def _rule(row: dict[str, str]) -> PathRule:
    found = PathRule(
        option=row["option"],
        form=row["form"],
        body=row["body"],
        decision=row["decision"],
        majority=row["majority"],
        veto=row["veto"] == "yes",
        veto_says=row["veto_says"],
        silence=row["silence"],
        other_ways=row["other_ways"],
        charter=tuple(row["charter"].split(";")),
        steps=tuple(row["steps"].split(";")),
        precedents=tuple(filter(None, row["precedents"].split(";"))),
    )
    for column, value, known in (
        ("option", found.option, OPTIONS),
        ("form", found.form, FORMS),
        ("majority", found.majority, MAJORITIES),
        *(("precedents", kind, tuple(FINDERS)) for kind in found.precedents),
    ):
        if value not in known:
            raise ValueError(f"{TABLE.name}, column {column!r}: expected one of {', '.join(known)}, found {value!r}")
    if found.veto is not (found.majority == "council_nine"):  # Charter, Article 27 (2) and (3)
        raise ValueError(f"{TABLE.name}, {found.option} {found.form}: expected a veto in a substantive vote alone")
    return found


def rule_for(option: str, form: str) -> PathRule:
    """The rule of an option for a form of mandate. Raises ValueError for a pair that the table lacks."""
    found = next((r for r in path_rules() if (r.option, r.form) == (option, form)), None)
    if found is None:
        raise ValueError(f"{TABLE.name} has no rule for {option!r} under {form!r}: expected one for every pair")
    return found
