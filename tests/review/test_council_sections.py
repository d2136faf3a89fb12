"""The sections on the mandate and on the Council: for UNMIK as known, and for every mission without an error."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest

from figures import heads
from peaceops.book import Figure, open_book
from peaceops.book.rules import replay
from peaceops.book.tables.missions import MissionsRow
from peaceops.document.figures import cell as shown
from peaceops.document.model import Bullets, Chart, Empty, Paragraph, Ref, Table, text_of
from peaceops.document.walk import blocks_of, figures_of, refs_of
from peaceops.review.context import Context, Part
from peaceops.review.council import part as decision
from peaceops.review.mandate import part as mandate
from peaceops.words.states import shortened

DAY = date(2018, 10, 20)
DATES = (date(1975, 1, 1), DAY, date(2026, 11, 22))


def context(mission: str, day: date, hindsight: bool = False) -> Context:
    book = open_book()
    whole = book.at()
    profile = whole.first(MissionsRow, mission=mission)
    assert profile is not None
    return Context(mission, day, "USA", book.at(day), whole if hindsight else None, profile)


def words(part: Part) -> str:
    said = [b.parts for b in blocks_of((part.section,)) if isinstance(b, Paragraph)]
    return "\n".join("".join(str(cell(p)) for p in parts) for parts in said)


def in_annex(part: Part, name: str) -> Table:
    return next(b for b in blocks_of(part.annex) if isinstance(b, Table) and b.id == name)


def table(part: Part, name: str) -> Table:
    return next(b for b in blocks_of((part.section,)) if isinstance(b, Table) and b.id == name)


def cell(value: object) -> object:
    return value.value if isinstance(value, Figure) else value.text if isinstance(value, Ref) else value


def test_the_mandate_of_unmik() -> None:
    part = mandate.part(context("UNMIK", DAY))
    said = words(part)
    assert "established on 1999-06-10 by S/RES/1244 (1999), adopted by the Security Council with 14 in favour" in said
    assert "1 abstention (China)" in said
    assert "open-ended under S/RES/1244 (1999), op. 19" in said
    rows = {str(cell(r[0])): [cell(c) for c in r] for r in table(part, "mandate-decisions").rows}
    assert rows["S/RES/1244 (1999)"][3:7] == [14, 0, 1, "abstained: China"]
    assert rows["S/1999/328"][3:6] == [3, 12, 0]
    assert len(rows) == 9
    coded = in_annex(part, "mandate-tasks-tamm")
    assert any(r[0] == "Support reform and training of the police" and r[3] == "no" for r in coded.rows)
    assert "stops in December 2015" not in said, "a coding that had stopped stands in the annex"
    assert "stops in December 2015" in " ".join(map(str, blocks_of(part.annex)))


def test_days_left_of_a_mandate_follow_from_its_last_day_and_the_date() -> None:
    part = mandate.part(context("MINURSO", DAY))
    (left,) = [f for f in figures_of((part.section,)) if f.counted.key == "days-of-mandate-left"]
    assert left.value == 11  # 20 to 31 October 2018
    assert left.trace is not None and [f.value for f in left.trace.figures()] == ["2018-10-31", "2018-10-20"]
    assert replay(left, open_book().at(DAY)) == 11


def test_the_last_month_coded_rests_on_the_coded_tasks() -> None:
    part = mandate.part(context("UNMIK", DAY))
    (last,) = [f for f in figures_of(part.annex) if f.counted.key == "last-month-coded"]
    assert (last.value, str(last.period), last.sources() != frozenset()) == ("December 2015", "2015-12", True)
    assert replay(last, open_book().at(DAY)) == "December 2015"


def test_the_council_on_unmik() -> None:
    part = decision.part(context("UNMIK", DAY))
    said = words(part)
    assert "9 votes in favour and no negative vote of a permanent member" in said
    assert "the mandate continues and the mission stays" in said
    assert "The Council held 15 meetings on Kosovo in 2001" in said
    assert "Presidential statements on Kosovo number 18" in said
    members = table(part, "council-members")
    assert len(members.rows) == 15
    meetings = table(part, "council-meetings-table")
    assert [cell(r[1]) for r in meetings.rows if str(r[0]) in ("1999", "2017", "2018")] == [8, 4, 2]
    outcomes = [str(cell(r[1])) for r in table(part, "council-acts").rows]
    assert any("US letter" in o for o in outcomes)
    assert not any("S/2019/120" in o for o in outcomes)  # of February 2019


def test_not_in_favour_is_whatever_is_not_a_yes() -> None:
    record = table(decision.part(context("UNMIK", DAY)), "council-votes-record")
    assert [(cell(other), cell(total), cell(share)) for _, total, other, share, _ in record.rows] == [
        (other, 137, 100 * other / 137) for other in (3, 1, 7, 1, 0)
    ]
    assert [shown(share) for *_, share, _ in record.rows] == ["2.2%", "0.7%", "5.1%", "0.7%", "0%"], "rounded once"


@pytest.mark.parametrize("day", [date(1983, 1, 1), date(1996, 6, 1)], ids=str)
def test_abstentions_votes_against_and_absences_are_all_not_in_favour(day: date) -> None:
    found = context("UNIFIL", day)
    cast = found.view.rows(
        """SELECT m.iso3, m."cast" AS said FROM member_votes m JOIN votes v USING (vote)
           WHERE v.resolution IN (SELECT resolution FROM mandate_periods) AND v.voted_on BETWEEN ? AND ?""",
        [day.replace(year=day.year - 5) + timedelta(days=1), day],
    )
    names = {shortened(r["name"]): r["iso3"] for r in found.view.rows("SELECT * FROM states")}
    for name, total, other, *_ in table(decision.part(found), "council-votes-record").rows:
        own = [r["said"] for r in cast if r["iso3"] == names[str(name)]]
        assert (cell(total), cell(other)) == (len(own), sum(said in ("A", "N", "NV", "NP") for said in own))
    assert {r["said"] for r in cast} > {"Y"}


def test_what_came_later_only_with_hindsight() -> None:
    later = decision.part(context("UNMIK", DAY, hindsight=True))
    assert any("S/2019/120" in str(cell(r[1])) for r in table(later, "council-later").rows)
    assert text_of(table(later, "council-later").caption).startswith("Known only later")
    closing = words(decision.part(context("MINUSMA", DAY, hindsight=True)))
    assert "Known only later: the mission was closed by S/RES/2690 (2023)" in closing


def test_a_mission_with_renewals_says_how_contested_they_are() -> None:
    part = decision.part(context("MINURSO", DAY))
    said = words(part)
    assert "S/RES/2414 (2018)" in said and "abstentions (China, Ethiopia and the Russian Federation)" in said
    chart = next(b for b in blocks_of((part.section,)) if isinstance(b, Chart))
    assert chart.kind == "columns" and chart.names() == heads(chart.table)[1:]


def test_a_closed_mission_has_nothing_left_to_decide() -> None:
    said = words(decision.part(context("UNIKOM", DAY)))
    assert "ended on 2003-10-06: nothing is left for the Council to decide" in said


@pytest.mark.parametrize("day", DATES, ids=str)
def test_every_mission_has_both_sections_on_any_day(day: date) -> None:
    view = open_book().at(day)
    every = 1 if day == DAY else 3  # all missions on the day of the review, every third on the others
    for profile in sorted(view.all(MissionsRow), key=lambda r: r.mission)[::every]:
        ctx = Context(profile.mission, day, "USA", view, None, profile)
        for module in (mandate, decision):
            part = module.part(ctx)
            sections = (part.section,)
            assert {r.source for r in refs_of(sections)} <= view.sources.keys()
            for fig in figures_of(sections):
                assert fig.sources() <= view.sources.keys()
                assert not fig.known or fig.known <= day.isoformat(), (fig.counts, fig.known)
            check_blocks(part)
            for finding in part.findings:
                assert not [p for p in finding.said.parts if isinstance(p, str) and re.search(r"\d", p)], finding


def check_blocks(part: Part) -> None:
    for section in (part.section, *part.section.sections):
        assert section.blocks or section.sections, section.id
    ids = [b.id for b in blocks_of((part.section,)) if isinstance(b, Table | Chart)]
    assert len(ids) == len(set(ids))
    for block in blocks_of((part.section,)):
        if isinstance(block, Paragraph):
            assert not any(re.search(r"\d", p) for p in block.parts if isinstance(p, str)), block.parts
        elif isinstance(block, Table):
            assert block.rows and {len(r) for r in block.rows} == {len(heads(block))}
            for row in block.rows:
                assert any(isinstance(c, Ref | Figure) for c in row) or None in row
        assert not isinstance(block, Bullets)


def test_tasks_of_the_mandate_in_force_stand_with_their_paragraphs() -> None:
    """UNIFIL's were read from S/RES/425 (1978) and S/RES/1701 (2006); those of MONUSCO's mandate of 2025 are not known
    in 2024."""

    def tables(mission: str, day: date) -> dict[str, Table]:
        import peaceops

        blocks = blocks_of(peaceops.review(mission, day).sections)
        return {b.id: b for b in blocks if isinstance(b, Table)}

    found = tables("UNIFIL", date(2025, 8, 1))["mandate-tasks-current"]
    cited = {str(row[found.place("paragraph")]) for row in found.rows}
    assert "S/RES/425 (1978), op. 3" in cited and any(c.startswith("S/RES/1701 (2006)") for c in cited)
    assert "mandate-tasks-current" not in tables("MONUSCO", date(2024, 6, 1))


def test_a_permanent_member_has_no_end_of_term_and_that_is_not_a_gap() -> None:
    members = table(decision.part(context("UNMIK", DAY)), "council-members")
    ends = {str(row[0]): row[2] for row in members.rows}
    assert ends["China"] is Empty.NOT_APPLICABLE
    assert sum(end is Empty.NOT_APPLICABLE for end in ends.values()) == 5
    assert None not in ends.values()


def test_a_task_that_no_later_document_names_has_none_not_an_unknown_one() -> None:
    coded = in_annex(mandate.part(context("UNMIK", DAY)), "mandate-tasks-tamm")
    latest = [row[2] for row in coded.rows]
    assert Empty.NONE in latest and None not in latest
