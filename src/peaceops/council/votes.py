"""Votes of the Council: one, or those about a mission or an agenda item."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure, Row, View
from peaceops.book.store import figure
from peaceops.errors import unknown

COUNTS = {
    "yes": "votes in favour of",
    "against": "votes against",
    "abstain": "abstentions on",
    "not_voting": "members that did not vote on",
}
OUTCOMES = {"adopted": "adopted", "vetoed": "vetoed", "short_of_majority": "not adopted: too few votes in favour"}


@dataclass(frozen=True, slots=True)
class Vote:
    """A vote on a draft. Counts are Figures (None where no source has them); `casts`: members by Y, N, A, NV or ?."""

    vote: str
    symbol: str
    day: Figure
    outcome: str
    title: str
    yes: Figure | None
    against: Figure | None
    abstain: Figure | None
    not_voting: Figure | None
    vetoes: int
    mission: str | None
    agenda: str | None
    casts: dict[str, tuple[str, ...]]
    source: str
    locator: str

    @property
    def unopposed(self) -> bool:
        """Adopted with no vote against and no abstention (adoption without a vote included)."""
        return self.outcome == "adopted" and not self.casts.get("N") and not self.casts.get("A")


def vote_on(view: View, symbol: str) -> Vote:
    """The vote on a resolution or draft: 'S/RES/1244 (1999)', 'S/RES/1244(1999)', '1244' or 'S/1999/328'.

    A draft that was voted on more than once has numbered votes ('S/3502 #2'). Raises PeaceopsError for an unknown one.
    """
    wanted = symbol.strip()
    condition = "v.resolution = ?" if wanted.isdigit() else "replace(v.vote, ' ', '') = replace(?, ' ', '')"
    found = _votes(view, condition, [int(wanted) if wanted.isdigit() else wanted])
    if not found:
        raise unknown("vote", symbol, (r["vote"] for r in view.rows("SELECT vote FROM votes")))
    return found[0]


def votes_about(view: View, key: str, frm: date | None = None, to: date | None = None) -> list[Vote]:
    """Votes on a mission (its acronym) or an agenda item (its key, such as KOS), in order of time; days inclusive."""
    return _votes(
        view,
        "(v.mission = $key OR v.agenda = $key) AND v.voted_on BETWEEN $frm AND $to",
        {"key": key, "frm": frm or date.min, "to": to or date.max},
    )


def votes_named(view: View, names: list[str]) -> list[Vote]:
    """Votes by their keys, in order of time; keys that the view does not hold are left out."""
    return _votes(view, "list_contains(?, v.vote)", [names])


def agendas_of(view: View, mission: str) -> tuple[str, ...]:
    """Agenda keys of the resolutions on a mission, the most frequent first; the rest group OTH is left out."""
    rows = view.rows(
        "SELECT agenda, count(*) AS n FROM resolutions WHERE mission = ? AND agenda <> 'OTH' "
        "GROUP BY agenda ORDER BY n DESC, agenda",
        [mission],
    )
    return tuple(r["agenda"] for r in rows)


def closed_by(view: View, mission: str) -> Row | None:
    """The closing of a mission as a row of the closings table, once it is public; None for a mission not closed."""
    return view.one("SELECT * FROM closings WHERE mission = ?", [mission])


def _votes(view: View, condition: str, params: list[object] | dict[str, object]) -> list[Vote]:
    rows = view.rows(
        f"WITH wanted AS (SELECT * FROM votes v WHERE {condition}), "
        "said AS (SELECT vote, list(\"cast\" || ':' || iso3 ORDER BY iso3) AS casts FROM member_votes "
        "SEMI JOIN wanted USING (vote) GROUP BY vote) "
        "SELECT v.*, said.casts FROM wanted v JOIN said USING (vote) ORDER BY v.voted_on, v.resolution, v.vote",
        params,
    )
    return [_vote(r) for r in rows]


def _vote(row: Row) -> Vote:
    casts: dict[str, tuple[str, ...]] = {}
    for entry in row["casts"]:
        cast, _, iso3 = entry.partition(":")
        casts[cast] = (*casts.get(cast, ()), iso3)
    period = row["voted_on"].isoformat()
    return Vote(
        vote=row["vote"],
        symbol=row["symbol"],
        day=figure(row, "voted_on", f"day of the vote on {row['symbol']}", period, unit="date"),
        outcome=row["outcome"],
        title=row["title"],
        **{
            column: None
            if row[column] is None
            else figure(row, column, f"{words} {row['symbol']}", period, unit="votes")
            for column, words in COUNTS.items()
        },
        vetoes=row["vetoes"],
        mission=row["mission"],
        agenda=row["agenda"],
        casts=casts,
        source=row["source"],
        locator=row["symbol"],
    )
