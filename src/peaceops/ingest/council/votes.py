"""Every substantive vote 1946-2025 (Sciences Po, from the UN Digital Library), and those of 2026 from the UN XML."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date

from peaceops.book.charter import EVER_PERMANENT
from peaceops.errors import PeaceopsError
from peaceops.ingest.council import casts, errata
from peaceops.ingest.council.agendas import Agendas, read_agendas
from peaceops.ingest.council.ballot import Ballot, short
from peaceops.ingest.council.unxml import Act, bracketed
from peaceops.ingest.council.witnesses import hold_days, read_witnesses
from peaceops.ingest.source_files import EVERY_COLUMN, SourceRow, read_csv
from peaceops.ingest.workshop import Stamp, Workshop

FILE = errata.VOTES
FIRST_MEMBER = "CHINA"
OUTCOMES = {"adopted": "adopted", "vetoed": "vetoed", "lack of maj.": "short_of_majority"}
CASTS = {"Y": "yes", "N": "against", "A": "abstain", "NV": "not_voting"}  # of the source, and their columns
COUNTED = CASTS | {casts.NOT_PARTICIPATING: "not_participating"}
NO_VOTE = ("NV", casts.NOT_PARTICIPATING)
LAST_OF_TABLE = 2811

TITLE_DAYS = (  # error, resolution, day in the title, day in its place, the same as paragraph 1 has it
    ("xml-2695-title", "S/RES/2695 (2023)", "13 Aug. 2024", "31 Aug. 2024", "31 August 2024"),
)


def read(shop: Workshop, acts: dict[int, Act], texts: dict[int, str]) -> dict[int, date]:
    """Rows of votes and member_votes. Returns the day of the vote of each resolution."""
    witnesses = read_witnesses(shop, texts)
    agendas = read_agendas(shop, acts)
    ballots = [_ballot(row) for row in read_csv(shop.root, FILE, header=EVERY_COLUMN, rows=3203)]
    ballots = errata.apply(shop, ballots, acts, witnesses)
    ballots += [_from_xml(shop, acts[n]) for n in [2760, *sorted(n for n in acts if n > LAST_OF_TABLE)]]
    _own_errors(shop, ballots)
    _titles(shop, agendas, acts)
    casts.mend(shop, ballots, acts, witnesses)
    hold_days(witnesses, ballots)
    casts.hold_totals(shop, witnesses, ballots)
    _audit(shop, ballots, acts)
    seen: dict[str, int] = defaultdict(int)
    times = Counter(b.symbol for b in ballots)
    for ballot in sorted(ballots, key=lambda b: (b.order, b.resolution or 0)):
        seen[ballot.symbol] += 1
        vote = f"{ballot.symbol} #{seen[ballot.symbol]}" if times[ballot.symbol] > 1 else ballot.symbol
        _add(shop, vote, ballot, agendas)
    return {b.resolution: b.day for b in ballots if b.resolution is not None}


def _ballot(row: SourceRow) -> Ballot:
    columns = list(row)
    members = columns[columns.index(FIRST_MEMBER) :]
    cast_by = {m: row[m].strip() for m in members if row[m].strip()}
    strange = [m for m, cast in cast_by.items() if cast not in (*CASTS, "?")]
    if strange:
        raise row.fail(strange[0], "Y, N, A, NV or ?")
    if row["Vote outcome"] not in OUTCOMES:
        raise row.fail("Vote outcome", f"one of {', '.join(OUTCOMES)}")
    number = row["Resolution number"].strip()
    recorded = row.text("UN classification")
    return Ballot(
        order=row.whole("Vote in the DB"),
        recorded=recorded,
        outcome=OUTCOMES[row["Vote outcome"]],
        resolution=int(number) if number.isdigit() else None,
        day=row.day("Date"),
        full_title=row["Official full title"].strip(),
        casts=cast_by,
        stated={c: row[c].strip() for c in ("Yes", "No", "Abstentions", "Non-Voting")},
        where=row.where,
        source="sciencespo-votes",
    )


def _from_xml(shop: Workshop, act: Act) -> Ballot:
    cast_by = {name: cast for cast, names in act.named.items() for name in names}
    if act.resolution == 2812:  # all fifteen stand under "in favour" of a count of 13
        for member in ("CHINA", "RUSSIAN FEDERATION"):
            if act.counted.get("Y") == 13 and cast_by.get(member) == "Y":
                cast_by[member] = "A"
                shop.errors.met("xml-2812-abstainers-under-yes")
    if len(cast_by) != 15:
        raise PeaceopsError(f"{act.file}: expected the votes of 15 members, found {len(cast_by)}.")
    return Ballot(
        order=100_000,
        recorded=act.symbol,
        outcome="adopted",
        resolution=act.resolution,
        day=act.day,
        full_title=act.title or "",
        casts=cast_by,
        stated={},
        where=act.file,
        source="un-xml",
    )


def _own_errors(shop: Workshop, ballots: list[Ballot]) -> None:
    """Errors found by comparing with the UN XML, beyond the errata file."""
    by_number = {b.resolution: b for b in ballots if b.resolution}
    for error, number, member, old, new in (
        ("votes-2312-venezuela", 2312, "VENEZUELA", "Y", "A"),
        ("votes-2312-egypt", 2312, "EGYPT / UNITED ARAB REPUBLIC", "A", "Y"),
        ("votes-2720-russia", 2720, "RUSSIAN FEDERATION/USSR", "Y", "A"),
        ("votes-2720-china", 2720, "CHINA", "A", "Y"),
    ):
        if by_number[number].casts.get(member) == old:
            by_number[number].casts[member] = new
            shop.errors.met(error)
    if by_number[2763].day == date(2024, 12, 16):
        by_number[2763].day = date(2024, 12, 13)
        shop.errors.met("votes-2763-date")
    twice = [b for b in ballots if b.recorded == "S/5134"]
    if len(twice) == 2 and twice[0].casts == twice[1].casts and twice[0].outcome != twice[1].outcome:
        shop.errors.met("votes-5134-two-outcomes")
        for ballot in twice:
            ballot.notes.append("recorded twice with the same votes and two outcomes")


def _titles(shop: Workshop, agendas: Agendas, acts: dict[int, Act]) -> None:
    """Days in titles of the XML files that the text contradicts: paragraph 1 and the index have the day that stands in
    their place."""
    for error, symbol, printed, meant, in_text in TITLE_DAYS:
        act = next((a for a in acts.values() if a.symbol == symbol), None)
        row = agendas.index.get(symbol)
        title = agendas.official.get(act.resolution) if act else None
        if act is None or row is None or title is None:
            continue
        upheld = meant in row["title"] and in_text in act.paragraphs[0][1].replace("\u00a0", " ")
        if printed in title and upheld:
            agendas.official[act.resolution] = title.replace(printed, meant)
            shop.errors.met(error)


def _audit(shop: Workshop, ballots: list[Ballot], acts: dict[int, Act]) -> None:
    """Every vote since 2000 against the names in the UN XML; a difference that the register lacks stops the build."""
    wrong = {1559: "xml-1559-counts", 2403: "xml-2403-names", 2521: "xml-2521-counts"}
    for number, error in wrong.items():
        act = acts[number]
        if any(len(act.named[c]) != act.counted[c] for c in act.named):
            shop.errors.met(error)
    if acts[1609].day == date(2005, 6, 22):
        shop.errors.met("xml-1609-date")
    for ballot in ballots:
        official = acts.get(ballot.resolution or 0)
        if official is None or ballot.source == "un-xml" or not official.named or official.resolution == 2403:
            continue
        ours = _by_state(shop, ballot)
        theirs = {
            shop.states.code(name, official.file, official.day.year): cast
            for cast, names in official.named.items()
            for name in names
        }
        differ = [s for s in ours if ours[s] not in NO_VOTE and ours[s] != theirs.get(s)]
        if differ or (ballot.day != official.day and official.resolution != 1609):
            raise PeaceopsError(
                f"{ballot.where}: expected {ballot.symbol} as in {official.file} ({official.day}), found another "
                f"{'vote of ' + ', '.join(sorted(differ)) if differ else 'day, ' + ballot.day.isoformat()}."
            )


def _count(ballot: Ballot, cast: str, counts: Counter[str]) -> int | None:
    """Members that cast so: counted, or as the source states it where it has no breakdown; None where there was no vote
    on the whole."""
    if not ballot.casts:
        return None
    if "?" not in counts:
        return counts[cast]
    value = ballot.stated.get({"Y": "Yes", "N": "No", "A": "Abstentions", "NV": "Non-Voting"}.get(cast, ""), "")
    return int(value) if value.isdigit() else None


def _by_state(shop: Workshop, ballot: Ballot) -> dict[str, str]:
    return {shop.states.code(m, ballot.where, ballot.day.year): cast for m, cast in ballot.casts.items()}


def _add(shop: Workshop, vote: str, ballot: Ballot, agendas: Agendas) -> None:
    cast_by = _by_state(shop, ballot)
    if len(cast_by) != len(ballot.casts):
        raise PeaceopsError(f"{ballot.where}: expected one vote a member, found two columns that mean one State.")
    counts = Counter(cast_by.values())
    unknown = "?" in counts
    if unknown:
        ballot.notes.append("the breakdown of this vote is not known")
    mission, agenda = agendas.of(ballot)
    title = agendas.title(ballot) or bracketed(ballot.full_title)
    fact = Stamp(
        source=ballot.source,
        known=ballot.day,
        status="recorded",
        locator=f"vote {ballot.order}" if ballot.source == "sciencespo-votes" else ballot.symbol,
        note="; ".join(ballot.notes) or None,
    )
    shop.add(
        "votes",
        fact,
        vote=vote,
        voted_on=ballot.day,
        symbol=ballot.symbol,
        resolution=ballot.resolution,
        outcome=ballot.outcome,
        title=short(title, 120),
        **{column: _count(ballot, cast, counts) for cast, column in COUNTED.items()},
        vetoes=sum(s in EVER_PERMANENT and c == "N" for s, c in cast_by.items()) if ballot.outcome == "vetoed" else 0,
        mission=mission,
        agenda=agenda,
    )
    for iso3, cast in cast_by.items():
        shop.add("member_votes", vote=vote, iso3=iso3, cast=cast)
