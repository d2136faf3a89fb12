"""Records of votes: lists by subject, member, period and outcome; who votes with whom; which renewals are contested."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Any

from peaceops.book import View
from peaceops.council.forecast_members import NO_ITEM
from peaceops.council.mandates import current_mandate
from peaceops.council.members import Member
from peaceops.council.subjects import FIRST_MEETING, Subject, check_day, council_on, find_subject
from peaceops.council.tasks import Change, tasks_changed
from peaceops.council.votes import OUTCOMES, Vote, votes_about, votes_named
from peaceops.errors import PeaceopsError, shown, unknown

WORDS = {"Y": "yes", "A": "abstain", "N": "no", "NV": "not voting", "?": "not recorded"}


@dataclass(frozen=True, slots=True)
class VoteList:
    """Votes in order of time; `member` is the State whose own vote is shown, if one was asked for."""

    subject: Subject | None
    member: str | None
    votes: tuple[Vote, ...]

    def to_dict(self) -> dict[str, Any]:
        """As JSON; counts are figures with their source."""
        return {
            "about": self.subject.key if self.subject else None,
            "member": self.member,
            "count": len(self.votes),
            "votes": [vote_dict(v) for v in self.votes],
        }

    def to_rows(self) -> list[dict[str, Any]]:
        """A row a vote, for a terminal."""
        rows = []
        for v in self.votes:
            row = {
                "date": v.day.value,
                "vote": v.vote,
                "outcome": OUTCOMES[v.outcome],
                "for-against-abstaining": "-".join(str(f.value) if f else "?" for f in (v.yes, v.against, v.abstain)),
                "against": " ".join(v.casts.get("N", ())),
                "abstaining": " ".join(v.casts.get("A", ())),
                "title": v.title,
            }
            if self.member:
                row["cast"] = WORDS[cast_of(v, self.member) or "?"]
            rows.append(row)
        return rows


@dataclass(frozen=True, slots=True)
class MemberList:
    """Who sits on the Council on a day."""

    day: date
    members: tuple[Member, ...]

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {"on": self.day.isoformat(), "count": len(self.members), "members": [_seat(m) for m in self.members]}

    def to_rows(self) -> list[dict[str, Any]]:
        """A row a member, for a terminal."""
        return [
            {
                "member": m.name,
                "iso3": m.iso3,
                "seat": "permanent" if m.permanent else "elected",
                "group": m.group or "",
                "term ends": m.term_end.value if m.term_end else "",
            }
            for m in self.members
        ]


def _seat(m: Member) -> dict[str, Any]:
    return {
        "iso3": m.iso3,
        "name": m.name,
        "permanent": m.permanent,
        "group": m.group,
        "term_end": m.term_end.to_dict() if m.term_end else None,
        "source": m.source,
    }


def seats(view: View, day: date) -> MemberList:
    """Members of the Council on `day`. Raises PeaceopsError for a day without a Council or past the list."""
    return MemberList(day, tuple(council_on(view, day)))


@dataclass(frozen=True, slots=True)
class Agreement:
    """How often two members (or a member and the majority) cast the same vote, of the texts on which both voted."""

    first: str
    second: str
    texts: int
    same: int
    period: str

    @property
    def share_pct(self) -> float:
        """Per cent."""
        return round(100 * self.same / self.texts, 1) if self.texts else 0.0

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "first": self.first,
            "second": self.second,
            "texts": self.texts,
            "same": self.same,
            "share_pct": self.share_pct,
            "period": self.period,
        }


@dataclass(frozen=True, slots=True)
class Contested:
    """Renewals of one mission in a span of years, and how many drew an abstention, a negative vote or a non-vote."""

    mission: str
    years: str
    renewals: int
    contested: int

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "mission": self.mission,
            "years": self.years,
            "renewals": self.renewals,
            "contested": self.contested,
            "share_pct": round(100 * self.contested / self.renewals, 1),
        }


@dataclass(frozen=True, slots=True)
class MandateChange:
    """Coded tasks that differ between a mandate and the one before. Empty `changes`: no coding covers the mission."""

    mission: str
    resolution: str
    decided: date
    before: date
    changes: tuple[Change, ...]

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "mission": self.mission,
            "resolution": self.resolution,
            "decided": self.decided.isoformat(),
            "compared_with": self.before.isoformat(),
            "changes": [
                {"coder": c.coder, "added": list(c.added), "dropped": list(c.dropped), "kept": list(c.kept)}
                for c in self.changes
            ],
        }

    def to_rows(self) -> list[dict[str, Any]]:
        """A row a coder, for a terminal."""
        return [
            {
                "mission": self.mission,
                "mandate": self.resolution,
                "compared with": self.before.isoformat(),
                "coder": c.coder,
                "added": _joined(c.added),
                "dropped": _joined(c.dropped),
                "kept": _joined(c.kept),
            }
            for c in self.changes
        ]


def _joined(codes: tuple[str, ...]) -> str:
    return " ".join(code.partition(":")[2] or code for code in codes)


def vote_dict(v: Vote) -> dict[str, Any]:
    """A vote as JSON."""
    return {
        "vote": v.vote,
        "date": v.day.value,
        "outcome": v.outcome,
        "title": v.title,
        "mission": v.mission,
        "agenda": v.agenda,
        "yes": v.yes.to_dict() if v.yes else None,
        "against": v.against.to_dict() if v.against else None,
        "abstain": v.abstain.to_dict() if v.abstain else None,
        "not_voting": v.not_voting.to_dict() if v.not_voting else None,
        "vetoes": v.vetoes,
        "casts": {WORDS[k]: list(names) for k, names in v.casts.items()},
        "source": v.source,
        "locator": v.locator,
    }


def cast_of(vote: Vote, iso3: str) -> str | None:
    """How a member voted (Y, A, N, NV, ?); None where it was not on the Council."""
    return next((cast for cast, names in vote.casts.items() if iso3 in names), None)


def votes_list(
    view: View,
    about: str | None = None,
    *,
    member: str | None = None,
    frm: date | None = None,
    to: date | None = None,
    outcome: str | None = None,
) -> VoteList:
    """Votes about a mission or agenda item (all where None), failed and vetoed drafts included, days inclusive.

    `member`: only votes on which that State sat. `outcome`: a key of OUTCOMES. Raises PeaceopsError for an unknown
    subject, State or outcome, an inverted span, and a day before the Council existed.
    """
    start, end = span(frm, to)
    if outcome is not None and outcome not in OUTCOMES:
        raise unknown("outcome", outcome, OUTCOMES)
    subject = find_subject(view, about) if about else None
    if subject:
        found = votes_about(view, subject.key, start, end)
    else:
        rows = view.rows("SELECT vote FROM votes WHERE voted_on BETWEEN ? AND ?", [start, end])
        found = votes_named(view, [r["vote"] for r in rows])
    code = ever_member(view, member) if member else None
    kept = (v for v in found if (outcome is None or v.outcome == outcome) and (code is None or cast_of(v, code)))
    return VoteList(subject, code, tuple(kept))


def ever_member(view: View, iso3: str) -> str:
    """The code of a State that has sat on the Council. Raises PeaceopsError with the nearest that have."""
    code = iso3.strip().upper()
    known = {r["iso3"] for r in view.rows("SELECT DISTINCT iso3 FROM member_votes")}
    if code not in known:
        raise unknown("member of the Council", iso3, known)
    return code


def span(frm: date | None, to: date | None) -> tuple[date, date]:
    """A span of days. Raises PeaceopsError for an inverted one and for a day before the Council existed."""
    start, end = check_day(frm or FIRST_MEETING), check_day(to or date.max)
    if end < start:
        raise PeaceopsError(f"the span ends on {end}, before it starts on {start}: expected an end from then on.")
    return start, end


def agreements(
    view: View, frm: date | None = None, to: date | None = None, *, member: str | None = None
) -> list[Agreement]:
    """Agreement of every pair of members over a span, the closest first; with `member`, of that State with each other.

    The pair (member, 'majority') compares it with the most frequent vote of the text. Non-votes count as abstentions.
    """
    start, end = span(frm, to)
    code = ever_member(view, member) if member else None
    rows = view.rows(
        'SELECT v.vote, list(m.iso3) AS who, list(m."cast") AS casts FROM votes v JOIN member_votes m USING (vote) '
        "WHERE v.voted_on BETWEEN ? AND ? AND m.\"cast\" <> '?' GROUP BY v.vote",
        [start, end],
    )
    counts: defaultdict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0])
    for row in rows:
        casts = {w: "A" if c == "NV" else c for w, c in zip(row["who"], row["casts"], strict=True)}
        for pair in _pairs(casts, code):
            counts[pair][0] += 1
            counts[pair][1] += casts[pair[0]] == casts[pair[1]]
    period = f"{start}/{end}" if end != date.max else f"{start}/"
    found = [Agreement(a, b, n, same, period) for (a, b), (n, same) in counts.items()]
    return sorted(found, key=lambda x: (-x.share_pct, -x.texts, x.first, x.second))


def _pairs(casts: dict[str, str], member: str | None) -> list[tuple[str, str]]:
    values = list(casts.values())
    who = sorted(casts)
    casts["majority"] = max(("Y", "A", "N"), key=values.count)
    if member is None:
        return list(combinations(who, 2))
    return [(member, other) for other in [*who, "majority"] if other != member] if member in casts else []


def contested_renewals(
    view: View, frm: date | None = None, to: date | None = None, *, about: str | None = None, by: str = "mission"
) -> list[Contested]:
    """Decisions that extended a mandate, and those with a vote that was not yes, by mission, year or both.

    `by`: mission, year or mission-year. The most contested first for missions, else in order of time.
    """
    start, end = span(frm, to)
    if by not in ("mission", "year", "mission-year"):
        raise unknown("grouping", by, ("mission", "year", "mission-year"))
    mission = find_subject(view, about).mission if about else None
    if about and mission is None:
        raise PeaceopsError(f"{shown(about)} is an agenda item: expected a mission, whose mandate can be renewed.")
    rows = view.rows(
        "SELECT p.mission, year(v.voted_on) AS year, v.abstain + v.against + v.not_voting > 0 AS contested "
        "FROM mandate_periods p JOIN votes v USING (resolution) WHERE p.act = 'extend' AND v.voted_on BETWEEN ? AND ? "
        "AND (? IS NULL OR p.mission = ?) AND v.yes IS NOT NULL",
        [start, end, mission, mission],
    )
    groups: defaultdict[tuple[str, str], list[bool]] = defaultdict(list)
    years = f"{rows and min(r['year'] for r in rows)}-{rows and max(r['year'] for r in rows)}"
    for r in rows:
        name = r["mission"] if by != "year" else "all"
        groups[name, str(r["year"]) if by != "mission" else years].append(bool(r["contested"]))
    found = [Contested(m, y, len(hits), sum(hits)) for (m, y), hits in groups.items()]
    if by == "mission":
        return sorted(found, key=lambda c: (-c.contested / c.renewals, -c.renewals, c.mission))
    return sorted(found, key=lambda c: (c.years, c.mission))


def mandate_change(view: View, mission: str, day: date, since: date | None = None) -> MandateChange:
    """Coded tasks of the mandate in force on `day` against those on `since`, or against the mandate before it.

    Raises PeaceopsError for an unknown mission, one without a mandate by then, or without two where `since` is None.
    """
    check_day(day)
    subject = find_subject(view, mission)
    code = subject.mission or NO_ITEM
    now = current_mandate(view, code, day)
    rows = view.rows(
        "SELECT decided_on FROM mandate_periods WHERE mission = ? AND decided_on <= ? ORDER BY resolution DESC",
        [code, day],
    )
    if now is None or (since is None and len(rows) < 2):
        raise PeaceopsError(
            f"the book has {len(rows)} decision(s) on the mandate of {mission} by {day}: "
            "expected two to compare, or a day to compare with."
        )
    decided = date.fromisoformat(str(now.since.value))
    earlier = [r["decided_on"] for r in rows if r["decided_on"] < decided]
    before = since or (earlier[0] if earlier else decided)
    return MandateChange(code, now.resolution, decided, before, tuple(tasks_changed(view, code, before, day)))
