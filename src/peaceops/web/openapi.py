"""The API as OpenAPI 3.1, made from the table of doors: nothing is described twice."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import peaceops
from peaceops.web.describing import about, schema, told_of
from peaceops.web.doors import DOORS, Door, params, places, says
from peaceops.web.formats import FORMATS, ROWS_ALONE
from peaceops.web.posted import kind_of_body
from peaceops.web.site import Site
from peaceops.words.catalogue import said

ERRORS = (400, 403, 404, 405, 406, 408, 413, 414, 415, 429, 500)
BY_BODY = (403, 408, 413, 415)
FAULT = {"$ref": "#/components/schemas/Fault"}


def described(site: Site, api: str) -> dict[str, Any]:
    """The description, as JSON. `api`: the address under which the doors are."""
    paths = {door.path.replace(":path}", "}"): _path(door) for door in DOORS}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": str(said("api-title")),
            "version": peaceops.__version__,
            "summary": str(said("api-summary")),
            "description": f"{said('api-says')} {said('web-edition', edition=site.edition)}",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": api}],
        "paths": paths,
        "components": {
            "schemas": {"Fault": _fault_schema(), "Page": _page_schema()},
            "parameters": _common(site),
            "responses": {str(status): _fault(status) for status in ERRORS},
        },
    }


def _path(door: Door) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for method in door.methods:
        if method != "HEAD":
            found[method.lower()] = _operation(door, method)
    return found


def _operation(door: Door, method: str) -> dict[str, Any]:
    posted = method == "POST"
    errors = [s for s in ERRORS if posted or s not in BY_BODY]
    found: dict[str, Any] = {
        "operationId": door.function + ("_posted" if posted else ""),
        "summary": says(door),
        "description": told_of(door),
        "tags": [door.path.split("/")[1].partition(".")[0]],
        "parameters": [*_parameters(door, posted), *_shared(door)],
        "responses": {
            "200": {"description": str(said("api-answer")), "content": _content(door), "headers": _heads(door)},
            **({} if posted else {"304": {"description": str(said("api-unchanged"))}}),
            **{str(status): {"$ref": f"#/components/responses/{status}"} for status in errors},
        },
    }
    if posted:
        media = kind_of_body(door).media
        found["requestBody"] = {"required": True, "content": {m: {"schema": {"type": "string"}} for m in media}}
    return found


def _parameters(door: Door, posted: bool) -> list[dict[str, Any]]:
    """The parameters of the function, with what the example has in them."""
    told, standing, given = about(door), places(door), example(door)
    found = []
    for param in params(door):
        if posted and param.name == door.body:
            continue
        in_path = param.name in standing
        one: dict[str, Any] = {"name": param.name, "in": "path" if in_path else "query", "schema": schema(door, param)}
        one["required"] = in_path or (param.needed and param.name != door.body)
        one["description"] = told[param.name]
        if param.name in given:
            one["example"] = given[param.name]
        found.append(one)
    return found


def example(door: Door) -> dict[str, str]:
    """The parameters of the door's example."""
    parts = urlsplit(door.example)
    found = dict(parse_qsl(parts.query))
    asked, named = parts.path.split("/"), door.path.split("/")
    for number, place in enumerate(named):
        if place.startswith("{"):
            whole = place.endswith(":path}")
            value = "/".join(asked[number:]) if whole else asked[number]
            found[place.strip("{}").partition(":")[0]] = unquote(value)
    return found


def _shared(door: Door) -> list[dict[str, str]]:
    names = ["format", "edition"]
    if door.rows or set(ROWS_ALONE) <= set(door.formats):
        names += ["limit", "offset"]
    return [{"$ref": f"#/components/parameters/{name}"} for name in names]


def _common(site: Site) -> dict[str, Any]:
    schemas: dict[str, dict[str, Any]] = {
        "format": {"type": "string", "enum": list(FORMATS)},
        "edition": {"type": "string"},
        "limit": {"type": "integer", "minimum": 1, "maximum": site.limits.most_rows},
        "offset": {"type": "integer", "minimum": 0, "default": 0},
    }
    return {
        name: {"name": name, "in": "query", "required": False, "schema": held, "description": str(said(f"api-{name}"))}
        for name, held in schemas.items()
    }


def _content(door: Door) -> dict[str, Any]:
    found = {}
    for name in door.formats:
        media = FORMATS[name].media.partition(";")[0]
        held: dict[str, Any] = {"type": "string"}
        if name == "json":
            held = {"type": "object"}
            if door.rows:
                held["properties"] = {"page": {"$ref": "#/components/schemas/Page"}, door.rows: {"type": "array"}}
        elif media.endswith("json"):
            held = {"type": "array"}
        found[media] = {"schema": held}
    return found


def _heads(door: Door) -> dict[str, Any]:
    names = ("etag", "cache-control", *(("x-total-count", "link") if door.rows else ()))
    return {name: {"schema": {"type": "string"}, "description": str(said(f"api-head-{name}"))} for name in names}


def _fault(status: int) -> dict[str, Any]:
    told = str(said(f"api-status-{status}"))
    return {"description": told, "content": {"application/json": {"schema": FAULT}}}


def _fault_schema() -> dict[str, Any]:
    words = {"type": "string"}
    own = {"status": {"type": "integer"}, "title": words, "sentence": words, "see": words}
    error = {"type": "object", "required": list(own), "properties": own, "additionalProperties": False}
    return {"type": "object", "required": ["error"], "properties": {"error": error}, "additionalProperties": False}


def _page_schema() -> dict[str, Any]:
    whole, maybe = {"type": "integer"}, {"type": ["integer", "null"]}
    own = {"total": whole, "offset": whole, "rows": whole, "limit": maybe, "next": {"type": ["string", "null"]}}
    return {"type": "object", "required": list(own), "properties": own, "description": str(said("api-page"))}
