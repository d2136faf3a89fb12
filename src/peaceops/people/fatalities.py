"""Deaths in UN missions, counted in persons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from peaceops.book import Counted, Figure, Row, View
from peaceops.period import Period

CAUSE_WORDS = {
    "malicious_act": "malicious act",
    "accident": "accident",
    "illness": "illness",
    "self_inflicted": "self-inflicted",
    "to_be_determined": "to be determined",
    "unknown": "unknown",
}
PERSONNEL_WORDS = {
    "military": "military",
    "military_observer": "military observer",
    "police": "police",
    "international_civilian": "international civilian",
    "local": "local civilian",
    "other": "other",
}


@dataclass(frozen=True, slots=True)
class Fatalities:
    """Deaths of a mission (or of all), in persons: in all, by cause, by kind of personnel, by year (unit deaths)."""

    total: Figure
    by_cause: tuple[tuple[str, Figure], ...]
    by_personnel: tuple[tuple[str, Figure], ...]
    by_year: tuple[tuple[int, Figure], ...]
    by_year_and_cause: tuple[tuple[int, str, Figure], ...]
    first: date
    last: date


def fatalities_summary(view: View, mission: str | None = None, to_date: date | None = None) -> Fatalities | None:
    """Deaths in a mission (None: in all missions) by incidents up to `to_date`; None when the publisher lists none.

    Every row of the book is one person: the publisher's repeated rows are in the register of known errors.
    """
    rows = view.rows(
        """SELECT year(incident_date) AS year, cause, personnel, source, count(*) AS deaths, max(known) AS known,
                  min(incident_date) AS first, max(incident_date) AS last, any_value(vintage) AS vintage
           FROM fatalities WHERE ($mission IS NULL OR mission = $mission) AND incident_date <= $last
           GROUP BY ALL ORDER BY year""",
        {"mission": mission, "last": to_date or date.max},
    )
    if not rows:
        return None
    whose = f"in {mission}" if mission else "in UN missions"
    first, last = min(r["first"] for r in rows), max(r["last"] for r in rows)
    span = f"{first.isoformat()}/{last.isoformat()}"
    years = range(first.year, last.year + 1)
    return Fatalities(
        total=_count(rows, f"deaths {whose}", span),
        by_cause=tuple(
            (c, _count(own, f"deaths {whose}, {w}", span)) for c, w, own in _groups(rows, "cause", CAUSE_WORDS)
        ),
        by_personnel=tuple(
            (p, _count(own, f"deaths {whose}, {w}", span)) for p, w, own in _groups(rows, "personnel", PERSONNEL_WORDS)
        ),
        by_year=tuple((y, _count(_in(rows, y), f"deaths {whose}", str(y), rows[0])) for y in years),
        by_year_and_cause=tuple(
            (y, c, _count([r for r in _in(rows, y) if r["cause"] == c], f"deaths {whose}, {w}", str(y), rows[0]))
            for y in years
            for c, w, _ in _groups(rows, "cause", CAUSE_WORDS)
        ),
        first=first,
        last=last,
    )


def _in(rows: list[Row], year: int) -> list[Row]:
    return [r for r in rows if r["year"] == year]


def _groups(rows: list[Row], column: str, words: dict[str, str]) -> list[tuple[str, str, list[Row]]]:
    """(word of the book, words for readers, rows), most deaths first; groups without a death are left out."""
    sums = Counter({word: sum(r["deaths"] for r in rows if r[column] == word) for word in words})
    return [(word, words[word], [r for r in rows if r[column] == word]) for word, n in sums.most_common() if n]


def _count(rows: Iterable[Row], counts: str, period: str, like: Row | None = None) -> Figure:
    """A count of rows of the publisher's list; `like` gives source and vintage where there is no row."""
    own = list(rows)
    model = like or own[0]
    return Figure(
        value=sum(r["deaths"] for r in own),
        unit="deaths",
        counted=Counted("", (("text", counts),)),
        period=Period.parse(period),
        status="reported",
        source=model["source"],
        locator="count of casualty identifiers",
        known=max((r["known"] for r in own), default=model["known"]).isoformat(),
        confidence="derived",
        note="persons, not rows: a casualty identifier counts once",
        later_vintage=model["vintage"] == "later",
    )
