"""What a reader asks of assessments: a mission and year, or sections of the reader's own; by rule, or an estimate.

Method: docs/method/who-pays.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from peaceops.book import View
from peaceops.book.reply import Replies
from peaceops.errors import PeaceopsError, refused, shown, shown_path
from peaceops.missions.membership import find_member
from peaceops.missions.names import find_mission
from peaceops.money.assess import Assessment, RatesOf, assess, assess_sections
from peaceops.money.estimate import estimate, estimated_missions
from peaceops.money.payer import missions_without_cost
from peaceops.money.rates import Rate, rates
from peaceops.money.reformed import reformed_assessments, reformed_rates, reformed_sections
from peaceops.money.reforms import Reform
from peaceops.money.sections import known_years, on_regular_budget, read_sections, sections_of, years_or
from peaceops.period import Period
from peaceops.words.catalogue import said

ALL = "ALL"


def requested(
    view: View,
    mission: str,
    fy: Period,
    payer: str = "",
    *,
    reform: Reform | None = None,
    or_estimate: bool = False,
) -> tuple[Assessment, ...]:
    """Assessments of a mission (or ALL) in a financial year, on all Member States or one, by mission, largest first.

    Missions without sections only with `or_estimate`, from their cost. Raises PeaceopsError for an unknown mission,
    Member State or year, and for one that the book cannot compute.
    """
    code = find_member(view, payer) if payer else ""
    one = "" if mission.upper() == ALL else find_mission(view, mission)
    known = {s.mission for s in sections_of(view, fy)} if fy in known_years(view) else set()
    if not or_estimate:
        _need_sections(view, fy, one, known)
    out: list[Assessment] = []
    if known and (not one or one in known):
        out += reformed_assessments(view, fy, reform, one, code) if reform else assess(view, fy, one, code)
    if or_estimate and one not in known:
        for name in [one] if one else estimated_missions(view, fy, known):
            out += _estimated(view, fy, name, code, reform)
    if not out:
        raise refused(
            "year-has-neither-sections-nor-amounts",
            fy=fy,
            value=", ".join(map(str, known_years(view)[-2:])) or "2018-19",
        )
    return tuple(out)


def noted(view: View, mission: str, fy: str, found: Sequence[Assessment], *, estimated: bool) -> Replies[Assessment]:
    """The assessments as an answer that says which missions an estimate of ALL leaves out."""
    without = (
        missions_without_cost(view, fy, {a.mission for a in found}) if estimated and mission.upper() == ALL else ()
    )
    notes = [said("estimate-without-missions", missions=without, fy=fy)] if without else []
    return Replies(found, notes)


def from_file(
    view: View, path: Path, mission: str = "", payer: str = "", reform: Reform | None = None
) -> tuple[Assessment, ...]:
    """Assessments from a file of sections, of all its missions or one, largest first. Raises PeaceopsError as
    read_sections does."""
    code = find_member(view, payer) if payer else ""
    sections = read_sections(view, path)
    if mission and mission.upper() != ALL:
        name, have = find_mission(view, mission), sorted({s.mission for s in sections})
        if name not in have:
            raise refused("file-has-no-section-of-mission", path=shown_path(path), name=name, have=", ".join(have))
        sections = tuple(s for s in sections if s.mission == name)
    if reform is None:
        return assess_sections(view, sections, payer=code)
    found = assess_sections(view, reformed_sections(sections, reform), payer=code, rates_of=_rates_after(reform))
    return tuple(replace(a, basis=said("assessed-after-reform", basis=a.basis, name=repr(reform.name))) for a in found)


def _estimated(view: View, fy: Period, mission: str, payer: str, reform: Reform | None) -> Iterable[Assessment]:
    """An estimate; after a reform at its rates. Its budgets are of sections, and an estimate has none."""
    if reform is None:
        return estimate(view, fy, mission, payer)
    if reform.changes_budgets():
        raise refused(
            "reform-of-budgets-needs-sections",
            name=shown(reform.name),
            mission=mission,
            fy=fy,
            map=", ".join(map(str, known_years(view))),
        )
    found = estimate(view, fy, mission, payer, _rates_after(reform))
    return [replace(a, basis=said("estimated-after-reform", basis=a.basis, name=repr(reform.name))) for a in found]


def _can_estimate(view: View, fy: Period, mission: str) -> bool:
    try:
        return bool(estimate(view, fy, mission) if mission else estimated_missions(view, fy, set()))
    except PeaceopsError:
        return False


def _rates_after(reform: Reform) -> RatesOf:
    def after(view: View, year: int) -> tuple[Rate, ...]:
        return reformed_rates(view, year, reform) if year >= reform.first_year else rates(view, year)

    return after


def _need_sections(view: View, fy: Period, mission: str, known: set[str]) -> None:
    """Raise PeaceopsError for a mission or year without sections, naming those that have some, and the estimate."""
    if mission in known or (known and not mission):
        return
    ask = said("expected-or-an-estimate", year="this" if _can_estimate(view, fy, mission) else "another")
    if mission:
        if on_regular_budget(view, mission):
            raise refused("regular-budget-is-assessed-as-a-whole", mission=mission, ask=ask)
        years = known_years(view, mission)
        expected = said("expected-mission-in-years", mission=mission, years=years_or(years))
        if not years:
            expected = said("expected-one-of", names=", ".join(sorted(known)))
        raise refused("mission-has-no-sections-but", mission=mission, fy=fy, expected=expected, ask=ask)
    raise refused("no-sections-but", fy=fy, value=years_or(known_years(view)), ask=ask)
