"""Fifth stage: which door of the book answers which kind of statement."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from peaceops.book import View
from peaceops.claims.assertion import UNLESS_KNOWN, Assertion
from peaceops.claims.counterpart import Counterpart
from peaceops.claims.groups import senders_known
from peaceops.claims.know_acts import DOORS as ACTS
from peaceops.claims.know_acts import acts_known
from peaceops.claims.know_anywhen import anywhen
from peaceops.claims.know_assembly import HALLS, assembly_vote_known
from peaceops.claims.know_changes import extreme_known, moved_known
from peaceops.claims.know_compared import THINGS, against_others_known
from peaceops.claims.know_council import end_known, open_ended_known, start_known
from peaceops.claims.know_deaths import deaths_known
from peaceops.claims.know_life import follows_known, life_known, order_known, political_known
from peaceops.claims.know_memberships import standing_known
from peaceops.claims.know_missions import (
    contributing_known,
    counts_known,
    place_known,
    rank_known,
    share_of_contributors,
)
from peaceops.claims.know_money import arrears_known, cost_known, payment_known, share_known, total_known
from peaceops.claims.know_others import in_other_currency, members_known, reimbursement_known
from peaceops.claims.know_parts import parts_known
from peaceops.claims.know_persons import persons_known
from peaceops.claims.know_records import record_budget_known, record_known
from peaceops.claims.know_rules import rules_known
from peaceops.claims.know_seats import SEATS, seats_known
from peaceops.claims.know_sponsors import sponsors_known
from peaceops.claims.know_votes import last_veto_known, most_vetoes_known, resolution_known, vetoes_known, vote_known
from peaceops.claims.say_sponsors import SPONSORS
from peaceops.claims.than import held_against, others_meant
from peaceops.people import world_at

Door = Callable[[View, Assertion, date], Iterator[Counterpart]]


def no_door(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """What the book has no figure of."""
    yield from ()


DOORS: dict[str, Door] = {  # by kind
    "personnel_mission": persons_known,
    "personnel_total": persons_known,
    "personnel_category": persons_known,
    "fatalities": deaths_known,
    "budget_total": total_known,
    "budget_mission": cost_known,
    "payer_share": share_known,
    "payer_amount": payment_known,
    "arrears": arrears_known,
    "mission_count": counts_known,
    "contributor_share": share_of_contributors,
    "vote": vote_known,
    "veto_power": rules_known,
    "membership_event": standing_known,
    "date_established": start_known,
    "date_ended": end_known,
}
RANKED = ("contributor_rank", "fatalities", "payer_share")  # kinds that set States against each other
SIZES = ("personnel_total", "personnel_mission", "contributor_rank", "budget_total")  # kinds of sizes that move
BY_COUNTS: dict[tuple[str, str], Door] = {  # where one kind counts several things
    **{("membership_event", thing): seats_known for thing in SEATS},
    **{(kind, thing): against_others_known for kind in RANKED for thing in THINGS},
    **{(kind, "moved"): moved_known for kind in SIZES},
    **{(kind, "extreme"): extreme_known for kind in SIZES},
    ("contributor_rank", "ever_served"): no_door,
    ("contributor_share", "parts_people"): parts_known,
    ("payer_share", "parts_money"): parts_known,
    ("personnel_total", "parts_there"): parts_known,
    ("fatalities", "parts_causes"): parts_known,
    ("contributor_share", "contributors"): contributing_known,
    ("contributor_share", "together"): senders_known,
    **{("vote", hall): assembly_vote_known for hall in HALLS},
    ("vote", SPONSORS): sponsors_known,
    ("veto_power", "most-vetoes"): most_vetoes_known,
    ("veto_power", "council"): vote_known,
    ("veto_power", "vetoes"): vetoes_known,
    ("veto_power", "never-vetoed"): last_veto_known,
    ("veto_power", "not-since"): last_veto_known,
    ("veto_power", "last-veto"): last_veto_known,
    ("other", "seats"): rules_known,
    ("other", "elected"): rules_known,
    ("other", "elected-yearly"): rules_known,
    ("resolution", "open_ended"): open_ended_known,
    ("other", "first"): place_known,
    ("other", "largest"): place_known,
    ("other", "running"): life_known,
    ("personnel_total", "record"): record_known,
    ("budget_total", "record"): record_budget_known,
    **{("date_ended", thing): life_known for thing in ("running", "gone", "left", "leaving")},
    **{("other", thing): order_known for thing in ("oldest", "newest", "smallest")},
    ("mission_count", "only"): order_known,
    **{(kind, thing): acts_known for kind in ("date_ended", "date_established", "resolution") for thing in ACTS},
    ("other", "follows"): follows_known,
    ("other", "political"): political_known,
    ("other", "reimbursement"): reimbursement_known,
    ("other", "member_states"): members_known,
}
BY_UNIT: dict[tuple[str, str], Door] = {
    ("contributor_rank", "rank"): rank_known,
    ("contributor_rank", "persons"): persons_known,
    ("resolution", "persons"): persons_known,
    ("resolution", "count"): resolution_known,
    ("resolution", "date"): resolution_known,
}


with (Path(__file__).parent / "frames.csv").open(encoding="utf-8", newline="") as _handle:
    NO_FIGURE = frozenset(r["thing"] for r in csv.DictReader(_handle) if r["figure"] == "none")  # things told
NO_FIGURE |= {"follows_body"}
UNITS = {"usd": "usd", "percent": "pct"}  # of the figures that these units of texts are held against
NO_AMOUNT = ("persons", "count")  # units of texts that are held against neither


def evidence_for(view: View, s: Assertion) -> list[Counterpart]:
    """Official figures for a statement; none where its kind has no door, or it is refused."""
    door = BY_COUNTS.get((s.kind, s.thing)) or BY_UNIT.get((s.kind, s.unit)) or DOORS.get(s.kind)
    if door is None or s.thing in NO_FIGURE or s.refusal not in ("", UNLESS_KNOWN):
        return []
    newest = world_at(view, date.today())
    day = min(s.time.last if s.time else newest.month_end if newest else date.today(), date.today())
    if s.unit == "money":
        return list(in_other_currency(view, s, door(view, replace(s, unit="usd"), day)))
    found = [*door(view, s, day), *anywhen(view, s, day)]
    found = [e for e in found if e.holds is not None or _of_one_unit(s, e)]
    return [*found, *_compared(view, s, found)]


def _compared(view: View, s: Assertion, found: list[Counterpart]) -> Iterator[Counterpart]:
    """What the figures of others say of what a number is compared with."""
    for than in s.than:
        known = [e for other in others_meant(s, than) for e in evidence_for(view, other)]
        if held := held_against(s, than, found, known):
            yield held


def _of_one_unit(s: Assertion, e: Counterpart) -> bool:
    """Whether a figure may be held against a number: no persons against a percentage, no dollars against persons."""
    held = UNITS.get(s.unit)
    return e.figure.unit == held if held else e.figure.unit not in UNITS.values() or s.unit not in NO_AMOUNT
