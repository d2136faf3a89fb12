"""Each question of the API answers as its function does: the same rows by every format, none left out unsaid."""

from __future__ import annotations

import csv
import inspect
import io
import json
from datetime import date
from typing import Any

import pyarrow as pa
import pytest

import peaceops
from peaceops.web.describing import about, told_of
from peaceops.web.doors import DOORS, Door, says
from peaceops.web.formats import FORMATS
from web.asking_site import API, client, fault_of, has_heads, with_query

SLOW = {"forecast", "council_backtest"}  # seconds each: one format shows them
QUICK = [d for d in DOORS if d.function not in SLOW]
TYPESET = {"pdf", "docx", "xlsx"}


def by_path(door: Door) -> str:
    return door.path


@pytest.mark.parametrize("door", DOORS, ids=by_path)
def test_every_example_answers(door: Door) -> None:
    answer = client().get(API + door.example)
    assert answer.status_code == 200, answer.text[:300]
    assert answer.headers["content-type"] == FORMATS[door.formats[0]].media
    assert answer.content
    has_heads(answer)


@pytest.mark.parametrize("door", QUICK, ids=by_path)
def test_every_format_that_is_offered_is_given_and_named(door: Door) -> None:
    for name in set(door.formats) - TYPESET:
        answer = client().get(with_query(door.example, format=name))
        assert answer.status_code == 200, (name, answer.text[:300])
        assert answer.headers["content-type"] == FORMATS[name].media


@pytest.mark.parametrize("door", [d for d in QUICK if "csv" in d.formats], ids=by_path)
def test_csv_and_arrow_hold_the_same_rows(door: Door) -> None:
    lines = list(csv.DictReader(io.StringIO(client().get(with_query(door.example, format="csv")).text)))
    content = client().get(with_query(door.example, format="arrow")).content
    table = pa.ipc.open_stream(content).read_all()
    assert table.num_rows == len(lines) > 0
    assert table.column_names == list(lines[0])


def test_the_json_of_a_question_is_that_of_its_function() -> None:
    told = client().get(f"{API}/strength/UNIFIL?on=2025-07-31").json()
    page = told.pop("page")
    assert told == json.loads(json.dumps(peaceops.strength("UNIFIL", on=date(2025, 7, 31)).to_dict()))
    assert page == {"total": 1, "offset": 0, "rows": 1, "limit": 1000, "next": None}


def test_a_list_stands_in_an_object_that_says_how_long_it_is() -> None:
    told = client().get(f"{API}/missions?active_on=2018-10-09").json()
    found = peaceops.missions(active_on=date(2018, 10, 9))
    assert [m["mission"] for m in told["rows"]] == [m.mission for m in found]
    assert told["page"]["total"] == len(found)


def test_a_state_is_found_by_any_of_its_names() -> None:
    told = client().get(f"{API}/resolve/C%C3%B4te%20d%E2%80%99Ivoire").json()
    assert (told["kind"], told["key"]) == ("state", "CIV")


def test_an_ending_of_the_path_names_the_format() -> None:
    by_ending = client().get(f"{API}/strength/UNIFIL.csv?on=2025-07-31")
    assert by_ending.headers["content-type"] == "text/csv; charset=utf-8"
    assert by_ending.content == client().get(f"{API}/strength/UNIFIL?on=2025-07-31&format=csv").content
    assert by_ending.headers["content-disposition"] == 'attachment; filename="strength-UNIFIL.csv"'


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("", "application/json"),
        ("*/*", "application/json"),
        ("text/csv", "text/csv; charset=utf-8"),
        ("text/csv;q=0.5, application/json;q=0.4", "text/csv; charset=utf-8"),
        ("application/vnd.apache.arrow.stream", "application/vnd.apache.arrow.stream"),
        ("text/html, text/*;q=0.8", "text/csv; charset=utf-8"),
        ("text/html,application/xhtml+xml,*/*;q=0.8", "application/json"),
        ("application/json;q=0, */*;q=0.1", "text/csv; charset=utf-8"),
    ],
)
def test_what_is_accepted_chooses_the_format(accept: str, media: str) -> None:
    answer = client().get(f"{API}/missions/UNMIK", headers={"accept": accept})
    assert answer.headers["content-type"] == media
    assert "Accept" in answer.headers["vary"]


def test_what_nothing_is_offered_of_is_refused_with_what_there_is() -> None:
    sentence = fault_of(client().get(f"{API}/missions", headers={"accept": "image/png"}), 406)
    assert "application/json, text/csv, application/vnd.apache.arrow.stream" in sentence
    sentence = fault_of(client().get(f"{API}/missions?format=xml"), 400)
    assert "json, csv, arrow" in sentence


def pages(address: str) -> list[dict[str, Any]]:
    """Every page from an address on, as `next` leads."""
    found = []
    while address:
        found.append(client().get(address).json())
        address = found[-1]["page"]["next"]
    return found


def test_pages_together_are_the_whole() -> None:
    found = pages(f"{API}/council/votes?about=UNIFIL&limit=30")
    whole = peaceops.council_votes("UNIFIL").to_dict()
    assert [v for told in found for v in told["votes"]] == json.loads(json.dumps(whole["votes"]))
    assert {told["page"]["total"] for told in found} == {whole["count"]}
    assert len(found) > 1


def test_the_head_says_where_the_other_pages_are() -> None:
    answer = client().get(f"{API}/missions?limit=10&offset=20&kind=pko")
    total = int(answer.headers["x-total-count"])
    assert total == len(peaceops.missions(kind="pko"))
    links = dict(part.strip("<>").split('>; rel="') for part in answer.headers["link"].rstrip('"').split('", <'))
    assert {name: address for address, name in links.items()} == {
        "first": f"{API}/missions?kind=pko&limit=10&offset=0",
        "prev": f"{API}/missions?kind=pko&limit=10&offset=10",
        "next": f"{API}/missions?kind=pko&limit=10&offset=30",
        "last": f"{API}/missions?kind=pko&limit=10&offset={(total - 1) // 10 * 10}",
    }


def test_more_rows_than_a_page_has_are_never_cut_unsaid() -> None:
    told = client().get(f"{API}/council/votes").json()
    every = len(peaceops.council_votes().votes)
    assert (len(told["votes"]), told["page"]["total"], told["count"]) == (1000, every, every)
    assert told["page"]["next"] == f"{API}/council/votes?limit=1000&offset=1000"
    lines = client().get(f"{API}/council/votes?format=csv").text.splitlines()
    assert len(lines) == every + 1


@pytest.mark.parametrize(
    "asked", ["limit=0", "limit=-1", "limit=x", "offset=-1", "limit=1e3", "limit=99999999999999999"]
)
def test_a_page_that_is_none_is_refused(asked: str) -> None:
    fault_of(client().get(f"{API}/missions?{asked}"), 400)


def test_a_page_past_the_end_is_empty_and_says_so() -> None:
    told = client().get(f"{API}/missions?offset=5000").json()
    assert told["rows"] == []
    assert told["page"]["rows"] == 0


def test_what_has_no_pages_takes_no_limit() -> None:
    assert "limit" in fault_of(client().get(f"{API}/cite/UNMIK/2018-10-20/USA/e1baa8a906c6?limit=3"), 400)


def test_a_plan_is_given_as_its_file_and_checked_as_a_body() -> None:
    address = f"{API}/exit/plan/UNIFIL?as_of=2025-10-01"
    file = client().get(address, headers={"accept": "application/yaml"})
    assert file.text == peaceops.plan_yaml(peaceops.exit_plan("UNIFIL", date(2025, 10, 1)))
    checked = client().post(f"{API}/exit/check", content=file.content, headers={"content-type": "application/yaml"})
    assert checked.json() == peaceops.exit_check(peaceops.exit_plan("UNIFIL", date(2025, 10, 1))).to_dict()
    assert client().get(address).json()["head"]["mission"] == "UNIFIL"


REFORM = b"name: cap\npeacekeeping:\n  cap_pct: 25\n"


def test_a_reform_is_asked_about_as_a_body() -> None:
    answer = client().post(f"{API}/reform?fy=2024-25&payer=USA", content=REFORM, headers={"content-type": "text/yaml"})
    assert [row["iso3"] for row in answer.json()["rows"]] == ["USA"]
    rates = client().post(f"{API}/rates/2025", content=REFORM, headers={"content-type": "text/plain"}).json()["rows"]
    assert max(r["peacekeeping_rate_pct"] for r in rates) == 25


TEXT = "In October 2018 UNMIK had 5,000 troops."


def test_a_text_is_checked_as_a_body_or_in_the_address() -> None:
    posted = client().post(f"{API}/check", content=TEXT, headers={"content-type": "text/plain; charset=utf-8"})
    asked = client().get(with_query("/check", text=TEXT))
    assert posted.json() == asked.json()
    assert posted.json()["rows"] == json.loads(json.dumps(peaceops.check(TEXT).to_dict()))
    assert posted.json()["rows"][0]["verdict"] == "contradicted"


def test_a_page_is_checked_by_its_words_and_its_own_day() -> None:
    page = f"<html><head><title>x</title></head><body><article><p>{TEXT} {TEXT}</p></article></body></html>"
    answer = client().post(f"{API}/check", content=page, headers={"content-type": "text/html; charset=utf-8"})
    assert {row["mission"] for row in answer.json()["rows"]} == {"UNMIK"}


def test_the_review_is_the_document_of_the_command() -> None:
    answer = client().get(f"{API}/review/UNMIK.json?as_of=2018-10-20")
    assert answer.text == peaceops.to_json(peaceops.review("UNMIK", date(2018, 10, 20)))
    page = client().get(f"{API}/review/UNMIK?as_of=2018-10-20", headers={"accept": "text/html"})
    assert page.headers["content-disposition"] == 'attachment; filename="UNMIK-2018-10-20.html"'


@pytest.mark.parametrize(("form", "begins"), [("pdf", b"%PDF-"), ("docx", b"PK"), ("xlsx", b"PK")])
def test_the_review_comes_set_for_paper_and_office(form: str, begins: bytes) -> None:
    answer = client().get(f"{API}/review/UNMIK.{form}?as_of=2018-10-20&form=brief")
    assert answer.content.startswith(begins)
    assert answer.headers["content-disposition"] == f'attachment; filename="UNMIK-2018-10-20-brief.{form}"'


@pytest.mark.parametrize("form", ["json", "csv", "arrow"])
@pytest.mark.parametrize(
    "path",
    ["/reimbursement?as_of=2000-01-01", "/council/renewals?from_date=2000-01-01&to_date=2000-01-01&as_of=2000-01-01"],
)
def test_an_answer_without_a_row_is_an_answer(path: str, form: str) -> None:
    answer = client().get(with_query(path, format=form))
    assert answer.status_code == 200, answer.text
    if form == "arrow":
        assert pa.ipc.open_stream(answer.content).read_all().num_rows == 0
    if form == "json":
        assert answer.json()["rows"] == []


LEFT_OUT = {  # public functions that are no question of the API, and why
    "article": "check takes the address or the file itself",
    "book_diff": "needs another edition on the machine",
    "check_corpus": "reads and writes folders of the machine",
    "checked_html": "a format of check",
    "claim_reviews": "a format of check",
    "contradictions": "of a document that its maker has",
    "export_book": "writes a folder of the machine",
    "machine_scale": "reads a file of incomes",
    "names": "reads a data set of any size",
    "open_book": "opens a folder of the machine",
    "plan_yaml": "a format of exit/plan",
    "review_all": "writes a folder of the machine",
    "to_html": "a format of review",
    "to_json": "a format of review",
    "verify_book": "reads every table anew",
    "write_charts": "writes a folder of the machine",
    "write_reliability": "writes a file of the machine",
    "write_review": "writes a folder of the machine",
}
OF_TABLES = {"book_tables", "book_rows", "query"}  # of the API alone


def test_every_public_function_that_answers_is_a_question() -> None:
    public = {name for name in peaceops.__all__ if inspect.isfunction(getattr(peaceops, name))}
    assert {d.function for d in DOORS} - OF_TABLES == public - LEFT_OUT.keys()
    assert LEFT_OUT.keys() <= public


@pytest.mark.parametrize("door", DOORS, ids=by_path)
def test_every_question_and_parameter_is_described(door: Door) -> None:
    assert says(door).endswith(".")
    assert told_of(door)
    assert all(len(told) > 5 for told in about(door).values())
