"""Casts of the votes table that its witnesses contradict: members that did not take part, votes on other members'
rows, adoptions without a vote or in parts (ingest/own/vote_casts.csv). And the whole table against its witnesses: a
total that differs stops the build, unless ingest/own/vote_disagreements.csv says why ours stands."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from peaceops.errors import PeaceopsError
from peaceops.ingest.council.ballot import Ballot
from peaceops.ingest.council.unxml import Act
from peaceops.ingest.council.witnesses import (
    ENDING,
    ENOUGH,
    HUB,
    IN_PARTS,
    LIBRARY,
    NO_TOTAL,
    WITHOUT_VOTE,
    Manner,
    Total,
    Witnesses,
    printed,
)
from peaceops.ingest.workshop import Workshop, own_csv

OWN = "ingest/own/vote_casts.csv"
DISAGREEMENTS = "ingest/own/vote_disagreements.csv"
EVERY_MEMBER = "*"
IN_PARTS_CAST = "in_parts"
NOT_PARTICIPATING = "NP"
UNKNOWN = "?"
STATED = ("Yes", "No", "Abstentions")
XML = "UN XML file"
XML_TOTAL = re.compile(r"^Adopted \(?(\d+)-(\d+)-(\d+)\b")
XML_WITHOUT = re.compile(r"^Adopted (?:without vote|by acclamation)\b")
FILES = {  # witness: source of the book, file
    LIBRARY: ("council-meetings", "sc-meetings/meetings_outcomes_1946_2019.csv"),
    HUB: ("un-council-resolutions", "psdata-scres/scres_1946_2024.csv"),
    ENDING: ("council-texts", "unsc-resolution-texts/texts_1946_2015.jsonl.gz"),
}
Own = dict[str, list[dict[str, str]]]


def left_out(ballot: Ballot, seen: Witnesses) -> bool:
    """Whether two witnesses agree on the total but for the abstentions, of which they have none: the members that the
    votes table has as abstaining did not take part."""
    yes, against, abstaining = _total(ballot)
    said = [t.get(_key(ballot)) for t in seen.totals.values()]
    return abstaining > 0 and said.count((yes, against, 0)) >= ENOUGH


def mend(shop: Workshop, ballots: list[Ballot], acts: dict[int, Act], seen: Witnesses) -> None:
    """The casts of our own table, and those whom the line under a text says not to have taken part. Each needs two
    witnesses: of those read here, and the documents that its first row names."""
    _not_participating(shop, ballots, seen)
    for ballot in ballots:
        _take_total(ballot, seen)
    rows: Own = defaultdict(list)
    for row in own_csv("vote_casts"):
        rows[row["vote"]].append(row)
    named = {str(b.resolution or b.symbol): b for b in ballots}
    for vote, of_vote in rows.items():
        if vote not in named:
            raise PeaceopsError(f"{OWN}: expected a resolution or draft of the votes table, found {vote}.")
        ballot = named[vote]
        error = f"votes-casts-{_slug(vote)}"
        _declare(shop, error, ballot, of_vote)
        for row in of_vote:
            _set(shop, ballot, row)
        _take_total(ballot, seen)
        _uphold(ballot, acts, seen, documents=[d for d in of_vote[0]["document"].split(" + ") if d])
        shop.errors.met(error)


def _declare(shop: Workshop, error: str, ballot: Ballot, rows: list[dict[str, str]]) -> None:
    def told(column: str) -> str:
        return ", ".join(f"{'every member' if r['iso3'] == EVERY_MEMBER else r['iso3']} {r[column]}" for r in rows)

    shop.errors.declare(
        error,
        source="sciencespo-votes",
        file=ballot.where.rsplit(", row", 1)[0],
        place=ballot.symbol,
        found=told("found"),
        used=told("cast"),
        action="replaced",
        evidence=rows[0]["evidence"],
        mission=None,
        iso3=None,
    )


def _set(shop: Workshop, ballot: Ballot, row: dict[str, str]) -> None:
    names = {shop.states.code(m, ballot.where, ballot.day.year): m for m in ballot.casts}
    wanted = names.values() if row["iso3"] == EVERY_MEMBER else [names.get(row["iso3"], "")]
    for name in wanted:
        if ballot.casts.get(name) != row["found"] and row["cast"] != UNKNOWN:
            raise PeaceopsError(
                f"{OWN}, {ballot.symbol}: expected {row['found']} as the cast of {row['iso3']} in {ballot.where}, "
                f"found {ballot.casts.get(name)}."
            )
        ballot.casts[name] = row["cast"]
    if row["cast"] == IN_PARTS_CAST:
        ballot.casts, ballot.outcome = {}, "adopted_in_parts"
    if row["cast"] == UNKNOWN:  # the votes, and their total, are those on another text
        ballot.stated = {}
    if row["note"]:
        ballot.notes.append(row["note"])


def _take_total(ballot: Ballot, seen: Witnesses) -> None:
    """The Library's total, where the votes table has neither the members' votes nor a total."""
    total = seen.totals[LIBRARY].get(_key(ballot))
    if UNKNOWN in ballot.casts.values() and not _stated(ballot) and total is not None:
        ballot.stated = dict(zip(STATED, printed(total).split("-"), strict=True))
        ballot.notes.append("total by the meetings table of the Library")


def _stated(ballot: Ballot) -> Total | None:
    yes, against, abstaining = (ballot.stated.get(column, "") for column in STATED)
    if yes.isdigit() and against.isdigit() and abstaining.isdigit():
        return (int(yes), int(against), int(abstaining))
    return None


def _not_participating(shop: Workshop, ballots: list[Ballot], seen: Witnesses) -> None:
    """Members recorded as not voting whom the line under the text names as not having taken part."""
    for ballot in ballots:
        ending = seen.endings.get(ballot.resolution or 0)
        named = {shop.states.code(n, ballot.where, ballot.day.year) for n in ending.absent} if ending else set()
        for member, cast in ballot.casts.items():
            if cast == "NV" and shop.states.code(member, ballot.where, ballot.day.year) in named:
                ballot.casts[member] = NOT_PARTICIPATING


def _uphold(ballot: Ballot, acts: dict[int, Act], seen: Witnesses, documents: list[str]) -> None:
    ours = manner(ballot)
    said = _said(ballot, acts, seen)
    for_it = [name for name, words in said.items() if _agrees(words, ours)]
    if len(for_it) + len(documents) < ENOUGH:
        raise PeaceopsError(
            f"{OWN}, {ballot.symbol}: expected {printed(ours)} in two witnesses, its documents among them, found "
            f"{'; '.join(f'{name}: {printed(words)}' for name, words in said.items()) or 'none'}."
        )


def _said(ballot: Ballot, acts: dict[int, Act], seen: Witnesses) -> dict[str, Manner]:
    """What each witness says of the total of a vote."""
    said = {name: totals[_key(ballot)] for name, totals in seen.totals.items() if _key(ballot) in totals}
    act = acts.get(ballot.resolution or 0)
    if act and (found := XML_TOTAL.match(act.words)):
        said[XML] = (int(found[1]), int(found[2]), int(found[3]))
    elif act and XML_WITHOUT.match(act.words):
        said[XML] = WITHOUT_VOTE
    return said


def _agrees(said: Manner, ours: Manner) -> bool:
    """The data hub has a total for every vote on a whole text, so that none speaks for an adoption without one."""
    return said == ours or (said == NO_TOTAL and ours in (WITHOUT_VOTE, IN_PARTS))


def _slug(words: str) -> str:
    return re.sub(r"[^0-9a-z]+", "-", words.lower()).strip("-")


def manner(ballot: Ballot) -> Manner:
    """What our votes say, as a witness would."""
    if ballot.outcome == "adopted_in_parts":
        return IN_PARTS
    if set(ballot.casts.values()) == {"NV"}:
        return WITHOUT_VOTE
    if UNKNOWN in ballot.casts.values():
        return _stated(ballot) or NO_TOTAL
    return _total(ballot)


def _total(ballot: Ballot) -> Total:
    counted = Counter(ballot.casts.values())
    return (counted["Y"], counted["N"], counted["A"])


def _key(ballot: Ballot) -> str:
    return f"S/RES/{ballot.resolution}" if ballot.resolution else ballot.symbol


def hold_totals(shop: Workshop, seen: Witnesses, ballots: list[Ballot]) -> None:
    """Stops the build at a vote whose total a witness contradicts, unless our table says why ours stands; and at a row
    of that table that nothing bears out. Each that stands is a known error of the witness."""
    own = {(r["symbol"], r["witness"]): r for r in own_csv("vote_disagreements")}
    met: set[tuple[str, str]] = set()
    for ballot in ballots:
        ours = manner(ballot)
        for name, totals in seen.totals.items():
            said = totals.get(_key(ballot), NO_TOTAL)
            if said in (NO_TOTAL, ours):
                continue
            row = own.get((ballot.symbol, name))
            if row is None or row["said"] != printed(said):
                raise PeaceopsError(
                    f"{ballot.where}: expected {ballot.symbol} as in the {name}, {printed(said)}, or a row of "
                    f"{DISAGREEMENTS} that says why not, found {printed(ours)}."
                )
            met.add((ballot.symbol, name))
            _keep(shop, row, name, printed(ours))
    if unmet := own.keys() - met:
        symbol, name = min(unmet)
        raise PeaceopsError(f"{DISAGREEMENTS}: the {name} no longer differs on {symbol}: expected a row that it needs.")


def _keep(shop: Workshop, row: dict[str, str], name: str, ours: str) -> None:
    source, file = FILES[name]
    error = f"{source}-total-{_slug(row['symbol'])}"
    if error in shop.errors.rows:  # a symbol under which two votes were taken
        shop.errors.met(error)
        return
    shop.errors.declare(
        error,
        source=source,
        file=file,
        place=row["symbol"],
        found=row["said"],
        used=ours,
        action="kept_marked" if row["open"] else "replaced",
        evidence=row["why"],
        mission=None,
        iso3=None,
    )
    shop.errors.met(error)
