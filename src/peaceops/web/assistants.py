"""The questions as tools of assistants, by the Model Context Protocol: the same doors, the same functions, answers
whose figures can be cited."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from peaceops.errors import PeaceopsError, nearest, refused, shown
from peaceops.web.asking import arguments, ask, common
from peaceops.web.cited import MOST_CHARACTERS, cited, fits
from peaceops.web.describing import about, schema, told_of
from peaceops.web.doors import DOORS, Door, params, says
from peaceops.web.formats import Writing, told
from peaceops.web.llms import llms_text
from peaceops.web.openapi import example
from peaceops.web.paging import RowPart
from peaceops.web.posted import read_body
from peaceops.words.catalogue import said

if TYPE_CHECKING:
    from mcp.server.lowlevel import Server
    from mcp.types import Tool

    from peaceops.web.site import Site

LEFT_OUT = frozenset({"review", "mandates_ics"})  # files, which no assistant can read in a conversation
USUAL_ROWS, MOST_ROWS = 50, 500
LISTS = frozenset({"Sequence[str]"})
LLMS = "peaceops://llms.txt"
TOOLS: dict[str, Door] = {d.function: d for d in DOORS if d.function not in LEFT_OUT}


def described(door: Door) -> str:
    """What a tool is for, when to use it, and an example."""
    asked = json.dumps(example(door), ensure_ascii=False)
    return f"{says(door)} {told_of(door).partition(' Raises ')[0]}\n\n{said('tool-example', asked=asked)}"


def input_schema(door: Door) -> dict[str, Any]:
    """The parameters of a tool."""
    told_, own = about(door), {}
    for param in params(door):
        one = {"type": "array", "items": {"type": "string"}} if param.kind in LISTS else schema(door, param)
        if param.name == door.body:
            one = {"type": "string"}
        own[param.name] = one | {"description": told_[param.name]}
    if door.rows:
        limit = {"type": "integer", "minimum": 1, "maximum": MOST_ROWS, "default": USUAL_ROWS}
        own["limit"] = limit | {"description": str(said("tool-limit", usual=USUAL_ROWS))}
        own["offset"] = {"type": "integer", "minimum": 0, "default": 0, "description": str(said("api-offset"))}
    needed = [p.name for p in params(door) if p.needed]
    return {"type": "object", "properties": own, "required": needed, "additionalProperties": False}


def answered(site: Site, name: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """What a tool answers. Raises PeaceopsError, one sentence, for an unknown tool and what the function refuses."""
    door = TOOLS.get(name)
    if door is None:
        raise refused("tool-unknown", given=shown(name), names=", ".join(nearest(name, TOOLS) or sorted(TOOLS)[:3]))
    texts = {key: _text(value) for key, value in given.items() if value is not None}
    page, own = common(texts, pages=bool(door.rows))
    held = {}
    if (body := own.get(door.body, "")) and ("\n" in body or door.function == "check"):
        held = read_body(door, own.pop(door.body).encode(), "")
    answer = ask(site, door, arguments(door, own, held))
    return _within(site, door, answer, min(page.limit or USUAL_ROWS, MOST_ROWS), page.offset)


def _within(site: Site, door: Door, answer: Any, limit: int, offset: int) -> dict[str, Any]:
    """As many rows of an answer as an assistant can take; it says how many there are."""
    while True:
        part = RowPart("", (), limit, offset)
        found = cited(site, told(answer, Writing(site, door.rows, part)))
        if "page" in found:
            first, last = part.span(part.total or 0)
            found["page"] = {"total": part.total, "offset": first, "rows": last - first}
            if last < (part.total or 0):
                found["page"] |= {"next_offset": last, "note": str(said("tool-more", rows=last - first))}
        if fits(found):
            return found
        if "page" not in found or limit <= 1:
            raise refused("tool-too-long", most=MOST_CHARACTERS)
        limit //= 2


def _text(value: Any) -> str:
    """A value of JSON as the text that an address would have."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ",".join(map(_text, value))
    if isinstance(value, dict):
        return ",".join(f"{key}={_text(held)}" for key, held in value.items())
    return str(value)


def tool(door: Door) -> Tool:
    """A door as a tool."""
    from mcp.types import Tool, ToolAnnotations

    only = ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False)
    return Tool(
        name=door.function,
        title=says(door),
        description=described(door),
        input_schema=input_schema(door),
        output_schema={"type": "object"},
        annotations=only,
    )


def server(site: Site) -> Server[Any]:
    """The server of tools over a site."""
    from anyio.to_thread import run_sync
    from mcp import types
    from mcp.server.lowlevel import Server

    import peaceops

    listed = [tool(door) for door in TOOLS.values()]

    async def list_tools(ctx: Any, asked: Any) -> types.ListToolsResult:
        return types.ListToolsResult(tools=listed)

    async def call_tool(ctx: Any, asked: types.CallToolRequestParams) -> types.CallToolResult:
        try:
            found = await run_sync(answered, site, asked.name, asked.arguments or {})
        except PeaceopsError as error:
            return types.CallToolResult(content=[types.TextContent(type="text", text=str(error))], is_error=True)
        text = json.dumps(found, ensure_ascii=False, default=str)
        return types.CallToolResult(
            content=[types.TextContent(type="text", text=text)], structured_content=json.loads(text)
        )

    async def list_resources(ctx: Any, asked: Any) -> types.ListResourcesResult:
        one = types.Resource(uri=LLMS, name="llms.txt", title=str(said("api-summary")), mime_type="text/plain")
        return types.ListResourcesResult(resources=[one])

    async def read_resource(ctx: Any, asked: types.ReadResourceRequestParams) -> types.ReadResourceResult:
        if str(asked.uri) != LLMS:
            raise refused("tool-no-resource", given=shown(str(asked.uri)), name=LLMS)
        text = llms_text(site, "")
        held = types.TextResourceContents(uri=LLMS, mime_type="text/plain", text=text)
        return types.ReadResourceResult(contents=[held])

    return Server(
        "peaceops",
        version=peaceops.__version__,
        title=str(said("api-title")),
        instructions=str(said("tool-instructions", edition=site.edition)),
        on_list_tools=list_tools,
        on_call_tool=call_tool,
        on_list_resources=list_resources,
        on_read_resource=read_resource,
    )
