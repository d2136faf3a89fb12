"""The Council's record on Kosovo, how missions were closed since 1999, and vetoes on mandates (compiled tables)."""

from __future__ import annotations

import re
from datetime import date, timedelta

from peaceops.book.tables import BY_NAME
from peaceops.errors import PeaceopsError
from peaceops.ingest.council.ballot import resolution_symbol
from peaceops.ingest.council.terms import ANY_MONTH, MONTHS
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Stamp, Workshop, own_csv
from peaceops.words.language import MONTHS as NAMES

KOSOVO = "mission-closings/kosovo_council_record.csv"
CLOSINGS = "mission-closings/mission_closings.csv"
VETOES = "mission-closings/operation_vetoes.csv"
CLOSING_COLUMNS = (
    *("mission", "type", "country", "decision_symbol", "decision_date", "how", "last_day_of_mandate"),
    *("withdrawal_deadline", "liquidation_note", "host_request", "follow_on", "exit_terms", "source", "verified"),
    *("yes", "no", "abstain", "no_iso3", "abstain_iso3", "mandate_form"),
)
VETO_COLUMNS = (
    *("draft", "date", "subject", "action_blocked", "klass", "yes", "no", "abstain", "nonvoting", "veto_by"),
    *("abstain_iso3", "aftermath", "source"),
)
CLASSES = ("direct", "related", "failed_not_vetoed")
FORMS = ("fixed_term", "open_ended")
ACTIONS = {
    "establish": "establish",
    "renew": "renew",
    "renew (45 days, Chapter VII)": "renew",
    "end and replace": "end_and_replace",
    "end by 31 July 2022": "end",
    "financing/restructuring": "finance",
    "cessation of force": "other",
}
RUNNING = "running"  # nothing has followed yet: what the row says of it is of the day on which it was compiled
FOLLOW_ON = ("none", "political", "peacekeeping", "team", "regional", "envoy", "liaison", "running", "undecided")
ACTS = (  # what an outcome is, and its symbol; the first that fits
    ("resolution", re.compile(r"(S/RES/\d+ \(\d{4}\))")),
    ("statement", re.compile(r"(S/PRST/\d{4}/\d+)$")),
    ("communique", re.compile("Communiqué()$")),
    ("draft", re.compile(r"Draft resolution (S/\d{4}/\d+) not adopted")),
    ("note", re.compile(r"(S/\d{4}/\d+) note by the President")),
    ("other", re.compile("()")),
)
WORKING_NOTES = (  # of the compiler, and what they say
    ("not verified in text", "not read in a document"),
    ("(not verified)", "(not read in a document)"),
    ("(press)", "(as reported)"),
    ("in op. text", "in the resolution"),
)
MONTH_NAMES = {name[:3]: name for name in NAMES}
SHORT_MONTH = re.compile(rf"\b({'|'.join(MONTH_NAMES)})\b(?= \d{{4}}\b)")
COMPILED = date(2026, 11, 22)  # the day on which the closings were compiled


def read(shop: Workshop) -> None:
    """Rows of council_events, closings, operation_vetoes, key_decisions and council_rules."""
    for own in own_csv("key_decisions"):
        fact = Stamp("key-decisions", _voted_on(shop, own["vote"]), "decided", "read", own["vote"])
        shop.add("key_decisions", fact, **own)
    for own in own_csv("council_rules"):
        day = date.fromisoformat(own["from_date"])
        fact = Stamp("un-charter", day, "decided", "read", own["paragraph"], note=own["note"])
        shop.add("council_rules", fact, from_date=day, members=int(own["members"]), majority=int(own["majority"]))
    for number, row in enumerate(
        read_csv(shop.root, KOSOVO, header=("date", "topic", "outcome", "source"), rows=143), 1
    ):
        _event(shop, number, row)
    followed = _followed(shop)
    for row in read_csv(shop.root, CLOSINGS, header=CLOSING_COLUMNS, rows=38):
        _closing(shop, row, followed)
    if followed:
        raise PeaceopsError(
            f"ingest/own/closing_successors.csv: {min(followed)} is not among the closings of {CLOSINGS}."
        )
    for row in read_csv(shop.root, VETOES, header=VETO_COLUMNS, rows=22):
        _veto(shop, row)


def _voted_on(shop: Workshop, vote: str) -> date:
    """The day of a vote that the votes reader has added."""
    names = BY_NAME["votes"].names()
    for row in shop.rows["votes"]:
        if row[names.index("vote")] == vote:
            day = row[names.index("voted_on")]
            assert isinstance(day, date)
            return day
    raise PeaceopsError(f"ingest/own/key_decisions.csv: expected a vote of the votes table, found {vote!r}.")


def _event(shop: Workshop, number: int, row: SourceRow) -> None:
    day = row.day("date")
    note = None
    if day == date(2025, 4, 1) and row["outcome"].startswith("9894th meeting"):
        shop.errors.met("kosovo-2025-04-meeting-day")
        day = date(2025, 4, 8)
        note = "day corrected; see the register of known errors"
    library = row["source"] == "meetings table 1946-2019"
    outcome = None if row["outcome"] == "--" else _spaced(row.maybe("outcome"))
    act, document = _act(outcome) if outcome else (None, None)
    shop.add(
        "council_events",
        Stamp(
            source="council-meetings" if library else "kosovo-council-record",
            known=day,
            status="recorded",
            confidence="published" if library else "secondary",
            locator=row.text("source"),
            note=note,
        ),
        row=number,
        subject="KOSOVO",
        on_date=day,
        topic=_topic(row.text("topic")),
        outcome=outcome,
        act=act,
        document=document,
        is_meeting=library or re.match(r"\d+th meeting", row["outcome"]) is not None,
    )


def _act(outcome: str) -> tuple[str, str | None]:
    """What an outcome is, and the symbol in it."""
    act, found = next((act, found) for act, pattern in ACTS if (found := pattern.match(outcome)))
    return act, found[1] or None


def _topic(text: str) -> str:
    """The agenda item, shortened where it lists resolutions."""
    return re.sub(r"^Security Council resolutions 1160 .*?1244 \(1999\)(?: - (\w+))?$", _resolutions, text)


def _resolutions(found: re.Match[str]) -> str:
    return "Resolutions 1160 (1998) to 1244 (1999)" + (f" - {found[1]}" if found[1] else "")


def _followed(shop: Workshop) -> dict[str, list[dict[str, str]]]:
    """Our reading of what followed each closing: kind, mission if one, and the words of the source that say so."""
    found: dict[str, list[dict[str, str]]] = {}
    for own in own_csv("closing_successors"):
        where = f"ingest/own/closing_successors.csv, {own['mission']}"
        if own["kind"] not in FOLLOW_ON:
            raise PeaceopsError(f"{where}: expected one of {', '.join(FOLLOW_ON)}, found {own['kind']!r}.")
        if own["successor"]:
            shop.missions.code(own["successor"], where)
        found.setdefault(own["mission"], []).append(own)
    return found


def _follow_on(row: SourceRow, mission: str, followed: dict[str, list[dict[str, str]]]) -> tuple[str, str | None]:
    """Kinds and missions of what followed a closing. The source must still say what was read in it."""
    own = followed.pop(mission, [])
    if not own:
        raise row.fail("mission", "one of ingest/own/closing_successors.csv")
    for read in own:
        if read["witness"] not in row["follow_on"]:
            raise row.fail("follow_on", f"the words {read['witness']!r}, by which it was read as {read['kind']}")
    kinds, missions = (";".join(dict.fromkeys(r[c] for r in own if r[c])) for c in ("kind", "successor"))
    return kinds, missions or None


def _closing(shop: Workshop, row: SourceRow, followed: dict[str, list[dict[str, str]]]) -> None:
    deadline = row.maybe("withdrawal_deadline")
    dated = bool(deadline and re.fullmatch(r"\d{4}-\d\d-\d\d", deadline))
    decided = row.day("decision_date")
    if row["mandate_form"] not in FORMS:
        raise row.fail("mandate_form", " or ".join(FORMS))
    mission = shop.missions.code(row.text("mission"), row.where)
    kinds, missions = _follow_on(row, mission, followed)
    shop.add(
        "closings",
        Stamp(
            source="closings",
            known=_closing_known(shop, row, decided, missions),
            status="decided",
            confidence="read" if "text" in row["verified"] else "secondary",
            locator=f"{resolution_symbol(row['decision_symbol'])}; {row.text('source')}",
        ),
        mission=mission,
        kind=row.text("type").lower(),
        country=row.text("country"),
        decision=resolution_symbol(row["decision_symbol"]),
        decided_on=decided,
        how=row.text("how"),
        last_day=row.maybe_day("last_day_of_mandate"),
        withdrawal_deadline=row.day("withdrawal_deadline") if dated else None,
        withdrawal_note=None if dated else deadline,
        liquidation=_spaced(row.maybe("liquidation_note")),
        host_request=row.maybe("host_request"),
        follow_on=None if kinds == RUNNING else _worded(row.maybe("follow_on")),
        follow_on_kinds=kinds,
        follow_on_missions=missions,
        exit_terms=None if kinds == RUNNING else _spaced(row.maybe("exit_terms")),
        yes=row.whole("yes"),
        against=row.whole("no"),
        abstain=row.whole("abstain"),
        against_iso3=_members(row, "no_iso3"),
        abstain_iso3=_members(row, "abstain_iso3"),
        mandate_form=row.text("mandate_form"),
        verified=row.text("verified"),
    )


def _closing_known(shop: Workshop, row: SourceRow, decided: date, missions: str | None) -> date:
    """A closing is a precedent once the mandate has ended and the mission that followed, if one, has begun: what the
    row says of them was not public before."""
    last = row.maybe_day("last_day_of_mandate")
    days = [decided] + ([last] if last and last <= COMPILED else [])
    days += [shop.mission_starts[m] for m in (missions or "").split(";") if m]
    for day, month, year in re.findall(rf"completed (\d{{1,2}}) ({ANY_MONTH}) (\d{{4}})", row["liquidation_note"]):
        days.append(date(int(year), MONTHS.index(month) + 1, int(day)))
    return max(days)


def _veto(shop: Workshop, row: SourceRow) -> None:
    if row["klass"] not in CLASSES:
        raise row.fail("klass", f"one of {', '.join(CLASSES)}")
    if row["action_blocked"] not in ACTIONS:
        raise row.fail("action_blocked", f"one of {', '.join(ACTIONS)}")
    columns = {
        "draft": row.text("draft"),
        "voted_on": row.day("date"),
        "subject": row.text("subject").replace(" -> ", " to "),
        "blocked": row.text("action_blocked"),
        "would": ACTIONS[row["action_blocked"]],
        "relation": row.text("klass"),
        "yes": row.whole("yes"),
        "against": row.whole("no"),
        "abstain": row.whole("abstain"),
        "not_voting": row.whole("nonvoting"),
        "veto_by": _members(row, "veto_by"),
        "abstain_iso3": _members(row, "abstain_iso3"),
        "aftermath": _worded(row.maybe("aftermath")),
        "aftermath_known": row.day("date") + timedelta(days=365) if row.maybe("aftermath") else None,
    }
    fact = Stamp(
        source="closings",
        known=row.day("date"),
        status="recorded",
        confidence="read" if re.search(r"SC/\d", row["source"]) else "secondary",
        locator=f"{row['draft']}; {row.text('source')}",
    )
    shop.add("operation_vetoes", fact, **columns)


def _spaced(text: str | None) -> str | None:
    """UN form of the symbols in a text: S/RES/831(1993) -> S/RES/831 (1993)."""
    return re.sub(r"(S/RES/\d+)\((\d{4})\)", r"\1 (\2)", text) if text else None


def _worded(text: str | None) -> str | None:
    """Words that readers meet, without working notes and short months: "background, not verified: no mission" is "no
    mission (not read in a document)", "1 Jan 2003" is "1 January 2003"."""
    if not text:
        return None
    words = re.sub(r"^background, not verified: (.*)$", r"\1 (not read in a document)", text)
    for working, plain in WORKING_NOTES:
        words = words.replace(working, plain)
    return _spaced(SHORT_MONTH.sub(lambda m: MONTH_NAMES[m[1]], words))


def _members(row: SourceRow, column: str) -> str | None:
    value = row.maybe(column)
    return value.replace("|", ";") if value else None
