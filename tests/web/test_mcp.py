"""Assistants ask the same questions by the Model Context Protocol: tried with its own client, over a pipe and HTTP."""

from __future__ import annotations

import json
import sys
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Any

import anyio
import jsonschema
import pytest
from mcp import Client, StdioServerParameters

import peaceops
from peaceops.web.assistants import TOOLS, input_schema, server
from peaceops.web.cited import MOST_CHARACTERS
from peaceops.web.doors import DOORS, Door
from peaceops.web.openapi import example
from peaceops.web.site import Site
from web.running import ENVIRONMENT, Running, free_port, running

SLOW = {"forecast", "council_backtest", "exit_compare", "exit_backtest"}
PIPE = StdioServerParameters(command=sys.executable, args=["-m", "peaceops", "mcp"], env=ENVIRONMENT)


def apart(talk: Callable[[], Awaitable[Any]]) -> Any:
    """What a conversation gives, held in a thread of its own: a browser of other tests keeps a loop in this one."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(anyio.run, talk).result()


def asked(where: Any, *calls: tuple[str, dict[str, Any]]) -> list[Any]:
    """The results of calls in one conversation."""

    async def talk() -> list[Any]:
        async with Client(where) as client:
            return [await client.call_tool(name, given) for name, given in calls]

    return apart(talk)


@pytest.fixture(scope="module")
def here() -> Any:
    return server(Site(peaceops.open_book()))


def test_every_question_with_rows_or_figures_is_a_tool(here: Any) -> None:
    async def listed() -> list[Any]:
        async with Client(here) as client:
            return list((await client.list_tools()).tools)

    tools = apart(listed)
    assert {t.name for t in tools} == {d.function for d in DOORS} - {"review", "mandates_ics"}
    for tool in tools:
        assert tool.annotations.read_only_hint
        assert len(tool.description) < 1_500
        assert "Example: {" in tool.description
        jsonschema.Draft202012Validator.check_schema(tool.input_schema)
        for name, held in tool.input_schema["properties"].items():
            assert held["description"], (tool.name, name)


@pytest.mark.parametrize("door", [d for d in TOOLS.values() if d.function not in SLOW], ids=lambda d: d.function)
def test_the_example_of_each_tool_fits_its_schema_and_is_answered(door: Door, here: Any) -> None:
    given: dict[str, Any] = dict(example(door))
    schema = input_schema(door)
    for name, held in schema["properties"].items():
        if name in given and held["type"] == "integer":
            given[name] = int(given[name])
        elif name in given and held["type"] == "array":
            given[name] = given[name].split(",")
    jsonschema.validate(given, schema)
    (result,) = asked(here, (door.function, given))
    assert not result.is_error, result.content
    assert result.structured_content["edition"] == peaceops.open_book().version
    assert len(result.content[0].text) <= MOST_CHARACTERS * 1.1


def figures(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if {"value", "unit", "status"} <= value.keys():
            yield value
        for held in value.values():
            yield from figures(held)
    elif isinstance(value, list):
        for held in value:
            yield from figures(held)


def outer(row: dict[str, Any]) -> list[dict[str, Any]]:
    """The figures of a row, without those that went into them."""
    return [held for held in row.values() if isinstance(held, dict) and "status" in held]


def test_a_figure_can_be_cited(here: Any) -> None:
    (result,) = asked(here, ("strength", {"mission": "UNIFIL", "on": "2025-07-31"}))
    told = result.structured_content
    (row,) = json.loads(json.dumps(peaceops.strength("UNIFIL", on=date(2025, 7, 31)).to_dict()))["rows"]
    found = list(figures(told["rows"]))
    assert found
    for figure in found:
        assert {"value", "unit", "counts", "period", "status"} <= figure.keys()
        assert figure.get("source") or figure.get("from")
        for key in figure.get("from", [figure.get("source")]):
            assert told["sources"][key]["publisher"]
    assert [f["value"] for f in found] == [f["value"] for f in outer(row)]


def test_more_rows_than_fit_are_said_and_can_be_asked_for(here: Any) -> None:
    (first,) = asked(here, ("council_votes", {"about": "UNIFIL"}))
    page = first.structured_content["page"]
    assert page["total"] == len(peaceops.council_votes("UNIFIL").votes)
    assert page["rows"] < page["total"]
    (second,) = asked(here, ("council_votes", {"about": "UNIFIL", "offset": page["next_offset"]}))
    assert second.structured_content["votes"][0] not in first.structured_content["votes"]


@pytest.mark.parametrize(
    ("name", "given", "says"),
    [
        ("strength", {"mission": "UNIFUL"}, "UNIFIL"),
        ("strength", {"mission": "UNIFIL", "onn": "2025-07-31"}, "on"),
        ("strength", {"mission": "UNIFIL", "on": "yesterday"}, "date"),
        ("exit_simulate", {"mission": "UNMIK"}, "option"),
        ("strenght", {"mission": "UNIFIL"}, "strength"),
        ("rates", {"year": "soon"}, "number"),
        ("query", {"sql": "DROP TABLE missions"}, "SELECT"),
        ("check", {"address": "http://127.0.0.1/"}, "127.0.0.1"),
        ("check", {"address": "/etc/passwd"}, "http://"),
        ("reform", {"change": "/etc/passwd", "fy": "2024-25"}, "worked reform"),
        ("exit_check", {"plan": "../../etc/passwd"}, "worked plan"),
        ("forecast", {"about": "UNIFIL", "text": "/etc/passwd"}, "symbol"),
    ],
)
def test_what_is_refused_is_one_sentence(here: Any, name: str, given: dict[str, Any], says: str) -> None:
    (result,) = asked(here, (name, given))
    assert result.is_error
    (content,) = result.content
    assert says in content.text
    assert "\n" not in content.text
    assert "root:" not in content.text


def test_a_plan_and_a_text_are_given_as_they_are(here: Any) -> None:
    plan = peaceops.plan_yaml(peaceops.exit_plan("UNIFIL", date(2025, 10, 1)))
    checked, claims = asked(here, ("exit_check", {"plan": plan}), ("check", {"text": "UNMIK has 5,000 troops."}))
    assert not checked.is_error, checked.content
    assert "findings" in checked.structured_content
    assert claims.structured_content["rows"][0]["mission"] == "UNMIK"


def test_an_assistant_talks_over_a_pipe() -> None:
    (result, wrong) = asked(
        PIPE, ("mission", {"name": "UNMIK", "as_of": "2018-10-20"}), ("mission", {"name": "UNMIKK"})
    )
    assert result.structured_content["mission"] == "UNMIK"
    assert "UNMIK" in wrong.content[0].text


@pytest.fixture(scope="module")
def over_http() -> Iterator[Running]:
    port = free_port()
    with running("mcp", "--http", "--port", str(port), port=port) as started:
        yield started


@pytest.mark.parametrize("mode", ["auto", "legacy"])
def test_an_assistant_talks_over_http(over_http: Running, mode: str) -> None:
    async def talk() -> Any:
        async with Client(f"{over_http.address}/mcp", mode=mode) as client:
            return await client.call_tool("missions_count", {"on": "2018-10-20"})

    result = apart(talk)
    rows = {row["kind"]: row for row in result.structured_content["rows"]}
    assert rows["pko"]["running_on"]["value"] == 14


def test_the_resource_is_the_list_of_questions(here: Any) -> None:
    async def talk() -> str:
        async with Client(here) as client:
            (resource,) = (await client.list_resources()).resources
            (content,) = (await client.read_resource(resource.uri)).contents
            return str(content.text)

    assert "/strength/{mission}" in apart(talk)


def test_a_page_of_another_site_cannot_drive_the_tools(over_http: Running) -> None:
    call = {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {}}
    heads = {"accept": "application/json, text/event-stream", "origin": "https://example.org"}
    answer = over_http.post("/mcp", call, heads)
    assert answer.status == 403
    rebound = over_http.post("/mcp", call, heads | {"origin": "http://evil.test", "host": "evil.test"})
    assert rebound.status in (403, 421)
