"""Every public function that answers with rows gives one kind of answer."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import duckdb
import pytest

import peaceops

DAY = date(2018, 10, 20)
ASKED: dict[str, Callable[[], object]] = {
    "appropriated": lambda: peaceops.appropriated("USA"),
    "arrears": lambda: peaceops.arrears("USA"),
    "assess": lambda: peaceops.assess("UNMISS", "2024-25", payer="USA"),
    "book_audit": lambda: peaceops.book_audit(5, seed=3),
    "book_stale": lambda: peaceops.book_stale(today=date(2026, 1, 15)),
    "book_status": lambda: peaceops.book_status(),
    "budget": lambda: peaceops.budget("UNMIK"),
    "assembly_votes": lambda: peaceops.assembly_votes("UNIFIL"),
    "council_agreement": lambda: peaceops.council_agreement(date(2018, 1, 1), DAY, member="FRA"),
    "council_members": lambda: peaceops.council_members(DAY),
    "council_path": lambda: peaceops.council_path("UNMIK", on=DAY),
    "council_renewals": lambda: peaceops.council_renewals("UNFICYP"),
    "council_votes": lambda: peaceops.council_votes("S/RES/2790"),
    "deaths": lambda: peaceops.deaths("UNMIK", by="cause"),
    "exit_compare": lambda: peaceops.exit_compare(["unifil-2790", "minusma-2690"]),
    "exit_options": lambda: peaceops.exit_options("UNMIK", DAY),
    "forecast": lambda: peaceops.forecast("UNFICYP", DAY),
    "interests": lambda: peaceops.interests("USA", "UNMIK", as_of=DAY),
    "mandate_change": lambda: peaceops.mandate_change("UNFICYP"),
    "mandates": lambda: peaceops.mandates(DAY),
    "mission": lambda: peaceops.mission("UNMIK", DAY),
    "missions": lambda: peaceops.missions(active_on=DAY),
    "missions_count": lambda: peaceops.missions_count(DAY),
    "payer": lambda: peaceops.payer("DEU", "2024-25"),
    "payer_years": lambda: peaceops.payer_years("DEU", ["2024-25"]),
    "rates": lambda: peaceops.rates(2024),
    "reform": lambda: peaceops.reform("peacekeeping-cap-25", "2024-25", mission="UNFICYP"),
    "regular_rates": lambda: peaceops.regular_rates(2024),
    "reimbursement": lambda: peaceops.reimbursement(),
    "staff": lambda: peaceops.staff("UNMIK"),
    "strength": lambda: peaceops.strength("UNMIK", by="category"),
}
ELSEWHERE = {  # answer with rows too; a test of their own runs them, for they compute for long or need a file
    "book_diff",
    "check",
    "check_corpus",
    "council_backtest",
    "exit_backtest",
    "exit_backtest_spending",
    "exit_simulate",
    "machine_scale",
    "names",
    "reforms_compared",
    "resources",
    "review_all",
}
NO_ROWS = {  # documents, texts, files, checks and single things
    *("contradictions", "export_book", "mandates_ics", "open_book", "resolve", "review", "to_html", "to_json"),
    *("verify_book", "write_reliability", "write_review", "exit_plan", "plan_yaml", "exit_check"),
    *("article", "checked_html", "cite", "claim_reviews", "write_charts"),
}


def test_every_public_function_is_one_of_these() -> None:
    functions = {name for name in peaceops.__all__ if inspect.isfunction(getattr(peaceops, name))}
    assert functions == {*ASKED} | ELSEWHERE | NO_ROWS


@pytest.mark.parametrize("name", sorted(ASKED))
def test_an_answer_is_rows_json_a_data_frame_a_page_and_lines(name: str) -> None:
    answer = ASKED[name]()
    assert isinstance(answer, peaceops.Reply)
    rows = answer.to_rows()
    assert rows
    heads = answer.heads()
    assert all(set(row) <= set(heads) for row in rows)
    assert json.loads(json.dumps(answer.to_dict(), default=str))
    assert duckdb.sql("SELECT count(*) FROM answer").fetchall() == [(len(rows),)]
    assert [*duckdb.sql("SELECT * FROM answer").columns] == [*heads]
    assert answer._repr_html_().startswith("<table><tr><th>")
    assert len(str(answer).splitlines()) >= min(len(rows), 30)


def test_the_machine_scale_and_a_named_file_are_answers_too(tmp_path: Path) -> None:
    file = tmp_path / "names.csv"
    file.write_text("State\nAllemagne\n", "utf-8")
    named = peaceops.names(file, "State")
    assert isinstance(named, peaceops.Reply)
    assert duckdb.sql("SELECT iso3 FROM named").fetchall() == [("DEU",)]


def test_a_figure_reads_as_one_line() -> None:
    rate = peaceops.rates(2024)[0]
    line = repr(rate.peacekeeping)
    assert line.startswith("<Figure ") and "\n" not in line
    assert len(line) < 300
    assert "United States" in line or "USA" in line
