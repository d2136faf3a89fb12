"""Winners and losers: the five worked reforms, the dollars they move, and sweeps."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from peaceops.book import View
from peaceops.errors import PeaceopsError
from peaceops.money.assess import assess
from peaceops.money.reform_effects import effects
from peaceops.money.reform_file import load_reform, worked_reforms
from peaceops.money.reforms import Reform
from peaceops.money.sweep import baseline, compared, totals_after
from peaceops.period import Period

PAGE = Path(__file__).resolve().parents[2] / "docs" / "method" / "reforms.md"
NAMES = sorted(worked_reforms())


@pytest.mark.parametrize("name", NAMES)
def test_a_worked_reform_gives_193_rows_and_sweeps_give_the_same_dollars(now: View, name: str) -> None:
    reform = load_reform(name)
    table = effects(now, reform, Period.parse("2024-25"))
    held = baseline(now, Period.parse("2024-25"))
    fast = dict(zip(held.states, totals_after(held, [reform])[0], strict=True))
    assert len(table.rows) == 193 and table.rate_year == 2025
    assert all(abs(fast[e.iso3] - float(e.usd_after.value)) <= 0.51 for e in table.rows)
    assert abs(sum(int(e.usd_after.value) for e in table.rows) - int(table.total_after.value)) < 100
    assert [e.difference.value for e in table.rows] == sorted(e.difference.value for e in table.rows)


@pytest.mark.parametrize("name", NAMES)
def test_the_table_of_the_method_page_is_what_comes_out(now: View, name: str) -> None:
    table = effects(now, load_reform(name), Period.parse("2024-25"))
    total = int(table.total_after.value) - int(table.total_before.value)
    first, last = table.rows[0], table.rows[-1]
    most = f"{last.iso3} {last.difference.value:+,}" if int(last.difference.value) > 0 else "nobody"
    row = f"| `{name}` | {f'{total:+,}' if total else 'same'} | {first.iso3} {first.difference.value:+,} | {most} |"
    assert row in PAGE.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["no-level-c", "peacekeeping-cap-25", "regular-ceiling-20"])
def test_a_reform_of_rates_moves_dollars_between_states_and_not_the_total(now: View, name: str) -> None:
    table = effects(now, load_reform(name), Period.parse("2024-25"))
    assert table.total_before.value == table.total_after.value == 5_271_487_321
    assert table.rows[0].iso3 == "USA" and int(table.rows[0].difference.value) < 0 < int(
        table.rows[-1].difference.value
    )


def test_a_cut_of_ten_per_cent_takes_a_tenth_of_all_assessments_and_no_credit(now: View) -> None:
    table = effects(now, load_reform("portfolio-cut-10"), Period.parse("2024-25"))
    gross = now.rows("SELECT sum(gross_usd) s FROM assessment_sections WHERE fy = '2024-25' AND kind = 'assessment'")
    saved = int(table.total_before.value) - int(table.total_after.value)
    assert saved == pytest.approx(gross[0]["s"] / 10, abs=1)


def test_unmik_closed_at_the_year_s_half_saves_its_second_section(now: View) -> None:
    table = effects(now, load_reform("unmik-closed-2024-12-31"), Period.parse("2024-25"), "UNMIK")
    assert int(table.total_before.value) - int(table.total_after.value) == 23_706_600
    usa = next(e for e in table.rows if e.iso3 == "USA")
    assert usa.difference.value == -6_201_265
    assert usa.rate_before == usa.rate_after


def test_before_is_what_the_assessment_says(now: View) -> None:
    table = effects(now, load_reform("no-level-c"), Period.parse("2024-25"), "UNMIK")
    by_rule = {a.iso3: a.gross_usd for a in assess(now, Period.parse("2024-25"), "UNMIK")}
    assert all(abs(int(e.usd_before.value) - by_rule[e.iso3]) <= 1 for e in table.rows)


def test_the_trace_leads_from_the_difference_to_the_sections_and_the_rates(now: View) -> None:
    row = effects(now, load_reform("no-level-c"), Period.parse("2024-25"), "UNMIK", "SGP").rows[0]
    assert row.difference.trace and row.difference.trace.inputs == (row.usd_before, row.usd_after)
    assert row.usd_after.trace and "States of level C on level B" in row.usd_after.trace.rule
    inputs = row.usd_after.trace.inputs
    usd = sum(float(w.value) * float(r.value) / 100 for w, r in zip(inputs[::2], inputs[1::2], strict=True))
    assert round(usd) == row.usd_after.value
    assert "un-peacekeeping-assessments-2024-25" in row.difference.sources()


def test_rows_have_the_columns_of_the_contract(now: View) -> None:
    table = effects(now, load_reform("no-level-c"), Period.parse("2024-25"), payer="ARE")
    expected = [
        "iso3",
        "member_state",
        "rate_before_pct",
        "rate_after_pct",
        "usd_before",
        "usd_after",
        "difference_usd",
    ]
    assert list(table.to_rows()[0]) == expected and len(table.rows) == 1
    data = table.to_dict(trace=True)
    assert data["changes"] == ["States of level C on level B"] and "forecast" in data["status"]
    assert set(data["rows"][0]["trace"]) == {"rate_before", "rate_after", "usd_before", "usd_after", "difference"}


def test_an_unknown_mission_or_payer_is_refused(now: View) -> None:
    reform = Reform("x", all_missions=0.9)
    with pytest.raises(PeaceopsError, match=r"unknown mission .*'UNMIC'.*UNMIK"):
        effects(now, reform, Period.parse("2024-25"), "UNMIC")
    with pytest.raises(PeaceopsError, match=r"unknown Member State 'JPX'.*JPN"):
        effects(now, reform, Period.parse("2024-25"), payer="JPX")


def test_a_reform_from_2026_leaves_2024_25_as_it_is(now: View) -> None:
    table = effects(now, Reform("later", first_year=2026, ceiling_pct=20), Period.parse("2024-25"))
    assert all(e.difference.value == 0 for e in table.rows)
    held = baseline(now, Period.parse("2024-25"))
    later, nothing = totals_after(held, [Reform("later", first_year=2026, ceiling_pct=20), Reform("nothing")])
    assert later.tolist() == nothing.tolist()


def test_a_reform_gives_the_same_dollars_alone_and_among_others(now: View) -> None:
    held = baseline(now, Period.parse("2025-26"))
    many = [load_reform(name) for name in NAMES if name != "unmik-closed-2024-12-31"]
    many += [Reform(f"{n}", factors={"I": n / 10}, cap_pct=20 + n, first_year=2024 + n) for n in range(1, 4)]
    together = totals_after(held, many)
    for one, row in zip(many, together, strict=True):
        assert totals_after(held, [one])[0].tolist() == row.tolist()


@pytest.mark.parametrize("bad", [{"factors": {"I": -1}}, {"ceiling_pct": 50}, {"cap_pct": 0.1}, {"ceiling_pct": 0.4}])
def test_a_sweep_is_refused_for_the_one_reform_that_breaks_an_invariant(now: View, bad: dict[str, Any]) -> None:
    held = baseline(now, Period.parse("2024-25"))
    with pytest.raises(PeaceopsError, match="the reform 'second' is refused"):
        totals_after(held, [Reform("first"), Reform("second", **bad), Reform("third", ceiling_pct=20)])


def test_reforms_side_by_side_are_what_each_is_alone(now: View) -> None:
    names = ["no-level-c", "portfolio-cut-10"]
    rows = {c.iso3: c for c in compared(now, [(n, load_reform(n)) for n in names], Period.parse("2024-25"))}
    for name in names:
        alone = {e.iso3: e for e in effects(now, load_reform(name), Period.parse("2024-25")).rows}
        assert alone.keys() == rows.keys()
        assert all(abs(int(alone[s].usd_before.value) - c.now_usd) <= 1 for s, c in rows.items())
        assert all(abs(int(alone[s].usd_after.value) - c.after_usd[name]) <= 1 for s, c in rows.items())
    usa = rows["USA"].to_dict()
    assert usa["no-level-c"] == -2_789_454 and next(iter(rows)) == "USA"
    [one] = compared(now, [(n, load_reform(n)) for n in names], Period.parse("2024-25"), "DEU")
    assert one == rows["DEU"]


def test_reforms_of_one_name_or_of_no_payer_are_not_compared(now: View) -> None:
    cut = ("cut", load_reform("portfolio-cut-10"))
    with pytest.raises(PeaceopsError, match="two reforms are named 'cut'"):
        compared(now, [cut, cut], Period.parse("2024-25"))
    with pytest.raises(PeaceopsError, match="unknown Member State 'GER'"):
        compared(now, [cut], Period.parse("2024-25"), "GER")
