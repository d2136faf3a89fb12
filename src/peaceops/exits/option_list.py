"""The options as data: what each is, its steps and who decides them, what speaks for and against, what is not known.

Texts hold for any mission; what depends on the mission (mandate, dates, figures, precedents) is added in options.py.
Sources of the steps: the Charter, Article 27; Financial Regulation 5.14 on assets; the UN guide on field entity
closure (ref. 2018.08), which names four phases. Nothing here recommends.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what, and who decides it."""

    what: str
    who: str


@dataclass(frozen=True, slots=True)
class Option:
    """One option. `simulated`: the option of the simulation that costs it. `path`: the option of council/paths.py that
    says who decides; empty where nothing is decided. `followed_by`: which closings are its
    precedents, by what followed them: political / team / none / any; empty where closings are no precedent."""

    key: str
    title: str
    what: str
    simulated: str
    path: str
    followed_by: str
    ends: bool
    steps: tuple[Step, ...]
    in_favour: tuple[str, ...]
    against: tuple[str, ...]
    unknown: tuple[str, ...]


COUNCIL, ASSEMBLY, SECRETARY_GENERAL = "Security Council", "General Assembly (Fifth Committee)", "Secretary-General"
DRAWDOWN = (
    Step("Plan the closure: assets, sites, environment, records, contracts of staff", SECRETARY_GENERAL),
    Step("Revise the budget of the year, and set one for liquidation", ASSEMBLY),
    Step("Draw down while the mandate runs; cease operations on the last day", SECRETARY_GENERAL),
    Step("Liquidate: hand over or sell assets in the order of the financial regulations", SECRETARY_GENERAL),
    Step("Take the final performance report; settle credits, arrears and debts to contributors", ASSEMBLY),
)
TAIL = "An end of the mandate does not end the cost: liquidation, credits and arrears run on for years."
SELECTION = (
    "Missions are mostly closed where it is calm, so what followed their end is no measure of the risk of ending."
)

OPTIONS = (
    Option(
        "stay",
        "Stay as it is",
        "The mandate, the staff and the budget go on.",
        "stay",
        "",
        "",
        False,
        (Step("Renew the mandate, or leave an open-ended one as it is", COUNCIL), Step("Approve the budget", ASSEMBLY)),
        ("Keeps the presence, its reporting to the Council and its tasks without a break.",),
        ("The cost goes on without an end date.", "Nothing is settled about who takes the tasks over."),
        ("How cost and strength change from year to year: they are held at the last known figures.",),
    ),
    Option(
        "stay-lower",
        "Stay at lower cost",
        "The mandate goes on with fewer posts or tasks.",
        "stay-lower",
        "cut-budget",
        "",
        False,
        (
            Step("Review the tasks and the posts", SECRETARY_GENERAL),
            Step("Change tasks or the authorised strength, where the mandate fixes them", COUNCIL),
            Step("Approve fewer posts and a lower budget", ASSEMBLY),
        ),
        ("Lowers the cost without a decision on the mandate itself, where the mandate does not fix the strength.",),
        ("Some costs do not fall with posts.", "Tasks that lose their posts stay in the mandate."),
        (
            "Which tasks could be given up: that needs findings on their effect.",
            "The size of the cut: it is assumed, and the reader may set another.",
        ),
    ),
    Option(
        "hand-over-political",
        "Hand over to a political mission",
        "The peacekeeping mission closes and a political mission on the regular budget takes over some tasks.",
        "hand-over-political",
        "end-and-replace",
        "political",
        True,
        (
            Step("Decide the last day and the mandate of the successor", COUNCIL),
            *DRAWDOWN[:1],
            Step("Budget the successor on the regular budget, which is shared by the regular scale", ASSEMBLY),
            *DRAWDOWN[1:],
        ),
        (
            "Keeps political work and reporting to the Council.",
            "The regular scale, not the peacekeeping scale, shares the cost.",
        ),
        ("Needs two decisions of the Council, on the end and on the successor.", TAIL),
        ("The cost of the successor: the run-off shown here is of the old mission alone.", SELECTION),
    ),
    Option(
        "hand-over-country-team",
        "Hand over to the country team or a regional body",
        "The mission closes; UN agencies, the host's institutions or a regional organization take its tasks.",
        "hand-over-country-team",
        "end",
        "team",
        True,
        (
            Step("Decide the last day, after a transition plan task by task", COUNCIL),
            Step("Agree who takes each task, with its money", "country team, regional body, host"),
            *DRAWDOWN,
        ),
        ("Work goes on where a body with the means takes it.",),
        ("Agencies rely on voluntary money, which is not assured.", "The Council's regular reporting ends.", TAIL),
        ("Who would take each task, and with which money.", SELECTION),
    ),
    Option(
        "close",
        "Close on a date",
        "The Council sets a last day some months ahead; nothing takes over.",
        "close",
        "end",
        "none",
        True,
        (Step("Decide the last day", COUNCIL), *DRAWDOWN),
        ("The cost ends after the liquidation.",),
        ("Tasks without a taker end.", TAIL),
        ("What the host's institutions would do.", SELECTION),
    ),
    Option(
        "close-abrupt",
        "Close at once",
        "The mandate ends within days of the decision, or a renewal fails.",
        "close-abrupt",
        "end",
        "abrupt",
        True,
        (
            Step("Decide the end, or fail to renew", COUNCIL),
            Step("Withdraw by a set day; give money ahead of a budget", ASSEMBLY),
            *DRAWDOWN[3:],
        ),
        ("The mandate ends at once.",),
        ("No time for a transition: the withdrawal runs after the mandate and costs as much as before.", TAIL),
        ("How the host would treat the withdrawal.", SELECTION),
    ),
)
