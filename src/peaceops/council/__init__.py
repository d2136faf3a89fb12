"""Who decides: members, votes, mandates, and what a decision needs."""

from peaceops.council.mandates import (
    Mandate,
    Needs,
    current_mandate,
    establishing_vote,
    what_ending_needs,
)
from peaceops.council.meetings import meetings_per_year
from peaceops.council.members import Member, members_on
from peaceops.council.renewals import Renewals, renewals_of, vetoes_on_mandates
from peaceops.council.shaping import KeyDecision, key_decisions
from peaceops.council.tasks import Change, Task, tasks_at, tasks_changed
from peaceops.council.votes import Vote, agendas_of, vote_on, votes_about

__all__ = [
    "Change",
    "KeyDecision",
    "Mandate",
    "Member",
    "Needs",
    "Renewals",
    "Task",
    "Vote",
    "agendas_of",
    "current_mandate",
    "establishing_vote",
    "key_decisions",
    "meetings_per_year",
    "members_on",
    "renewals_of",
    "tasks_at",
    "tasks_changed",
    "vetoes_on_mandates",
    "vote_on",
    "votes_about",
    "what_ending_needs",
]
