"""Rules of who decides what about a mission, as data: by option, and by the form of the mandate where that matters.

References are (words, source key, locator). A rule says what a decision takes; it recommends nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

Reference = tuple[str, str, str]
CHARTER = "un-charter"


def charter(article: str) -> Reference:
    """An article of the Charter of the United Nations."""
    return (f"Charter of the United Nations, Article {article}", CHARTER, f"Article {article}")


@dataclass(frozen=True, slots=True)
class PathRule:
    """What one option takes. `majority`: council_nine (substantive), council_procedural, assembly_two_thirds, none.

    `forms`: the forms of mandate it holds for; empty for all. `precedents`: which precedents speak to it.
    """

    option: str
    forms: tuple[str, ...]
    body: str
    decision: str
    majority: str
    veto: bool
    veto_says: str
    basis: tuple[Reference, ...]
    steps: tuple[str, ...]
    precedents: tuple[str, ...]


OPTIONS = {
    "end": "end the mission",
    "end-and-replace": "end the mission and set up another presence",
    "reconfigure": "change size, structure or tasks inside the mandate",
    "change-reporting": "change how often the Council meets and is reported to",
    "cut-budget": "cut posts and budget",
}

SILENCE = {
    "open_ended": "the mandate continues: as long as the Council decides nothing, the mission stays",
    "fixed_term": "the mandate ends on its last day: a mission that is not renewed closes",
    "not_read": "cannot be said: the book has not read whether this mandate has an end date",
}
NOT_THE_MANDATE = {
    "reconfigure": "the mission keeps its size and structure",
    "change-reporting": "meetings and reports continue as before",
    "cut-budget": "the last appropriation runs out with its financial period; the Assembly must act for a new one",
}

ENDING = (
    charter("27 (3)"),
    charter("24 (1)"),
    charter("29"),
)

RULES = (
    PathRule(
        option="end",
        forms=("open_ended", "not_read"),
        body="Security Council",
        decision="a resolution that ends the mandate, or sets it a last day",
        majority="council_nine",
        veto=True,
        veto_says="a negative vote of a permanent member keeps the mission in place",
        basis=ENDING,
        steps=(
            "the Council may ask the Secretary-General for options or a strategic review",
            "a member drafts a resolution; a text that faces a veto is rarely put to the vote",
            "the Council adopts a resolution with a last day, or a final term, and a date for withdrawal",
            "the General Assembly approves the budget of the drawdown and the liquidation",
            "agreements with the host, assets and records are wound up after the last day",
        ),
        precedents=("same_form_closed", "failed_ending"),
    ),
    PathRule(
        option="end",
        forms=("fixed_term",),
        body="Security Council",
        decision="none at the end of the term; a resolution to end it earlier or to give it a final term",
        majority="council_nine",
        veto=True,
        veto_says="a negative vote of a permanent member on a renewal ends the mission; on an earlier end it keeps the "
        "mission until the end of its term",
        basis=ENDING,
        steps=(
            "the Council may ask the Secretary-General for options or a strategic review",
            "the Council lets the term run out, or renews it for a final term, or ends it earlier",
            "the General Assembly approves the budget of the drawdown and the liquidation",
            "agreements with the host, assets and records are wound up after the last day",
        ),
        precedents=("same_form_closed", "renewal_vetoed"),
    ),
    PathRule(
        option="end-and-replace",
        forms=(),
        body="Security Council",
        decision="a resolution that ends the mandate and sets up the successor, or two resolutions",
        majority="council_nine",
        veto=True,
        veto_says="a negative vote of a permanent member stops the successor; it keeps an open-ended mission in place",
        basis=ENDING,
        steps=(
            "the Secretary-General reports on the follow-on presence",
            "the Council ends the mandate and establishes the successor, with tasks moved to it",
            "the General Assembly approves the successor's budget: an account of its own for a peacekeeping operation, "
            "the regular budget for a political mission",
            "the host agrees to a new status-of-mission agreement",
        ),
        precedents=("conversion", "failed_replacement"),
    ),
    PathRule(
        option="reconfigure",
        forms=(),
        body="Secretary-General",
        decision="none of the Council, while tasks and authorised strength stay inside its resolutions",
        majority="none",
        veto=False,
        veto_says="no vote is taken; a change of tasks or of a ceiling set by the Council needs a resolution, where a "
        "veto applies",
        basis=(charter("97"), charter("98"), charter("101 (1)")),
        steps=(
            "the Secretary-General reports the new configuration to the Council",
            "the Council may take note, or object by a decision of its own",
            "the General Assembly approves the posts that follow from it",
        ),
        precedents=("reconfiguration",),
    ),
    PathRule(
        option="change-reporting",
        forms=(),
        body="Security Council",
        decision="a note by its President after consensus, or a procedural vote; a resolution where one has fixed the "
        "interval",
        majority="council_procedural",
        veto=False,
        veto_says="none in a procedural vote; it applies where a resolution that fixes the interval has to be changed",
        basis=(charter("27 (2)"), charter("28"), charter("30")),
        steps=(
            "members agree on a calendar in consultations",
            "the President of the Council issues a note, or the Council takes a procedural vote",
            "the Secretary-General times the reports to the meetings",
        ),
        precedents=("reporting",),
    ),
    PathRule(
        option="cut-budget",
        forms=(),
        body="General Assembly",
        decision="a resolution on the mission's budget, prepared by the Fifth Committee on the advice of the Advisory "
        "Committee on Administrative and Budgetary Questions",
        majority="assembly_two_thirds",
        veto=False,
        veto_says="none: the General Assembly has no veto",
        basis=(charter("17 (1)"), charter("17 (2)"), charter("18 (2)")),
        steps=(
            "the Secretary-General proposes a budget",
            "the Advisory Committee on Administrative and Budgetary Questions recommends",
            "the Fifth Committee agrees on a draft resolution",
            "the General Assembly adopts; the mandate stays as it is",
        ),
        precedents=(),
    ),
)
