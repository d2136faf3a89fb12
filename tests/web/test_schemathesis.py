"""Whatever the description of the API lets be asked is answered or refused, and never a fault of the site.

A few questions a door in the suite, and those at every limit of a parameter (a hundred and more a door) for ten doors,
drawn by the edition of the database so that every kind of parameter is among theirs; PEACEOPS_SCHEMA_EXAMPLES=20 asks
for more, and at every limit of all doors."""

from __future__ import annotations

import os
from random import Random

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import content_type_conformance, response_schema_conformance
from starlette.testclient import TestClient

from peaceops.book import open_book
from peaceops.web.app import make_app
from peaceops.web.doors import DOORS
from web.asking_site import API, OFTEN

ASKED = os.environ.get("PEACEOPS_SCHEMA_EXAMPLES")
EXAMPLES = int(ASKED or "4")
SLOW = {"forecast", "council_backtest"}  # seconds a question: one that holds is asked elsewhere
APP = make_app(limits=OFTEN)
AT_ONCE = 10  # doors that are asked at every limit
LIMITS = ("type", "format", "minimum", "maximum")


def kinds() -> dict[str, set[tuple[object, ...]]]:
    """Every question of the description with the kinds of its parameters: their type and limits, and whether a closed
    set; of one that needs a body, which is refused before them, that."""
    told = TestClient(APP).get(f"{API}/openapi.json").json()
    shared = told["components"]["parameters"]
    found = {}
    for asked in (asked for path in told["paths"].values() for asked in path.values()):
        given = [shared[p["$ref"].rpartition("/")[2]] if "$ref" in p else p for p in asked.get("parameters", [])]
        of = {(*map(p["schema"].get, LIMITS), "enum" in p["schema"]) for p in given}
        found[asked["operationId"]] = {("body",)} if "requestBody" in asked else of
    return {name: found[name] for name in sorted(found.keys() - SLOW)}


def drawn(doors: dict[str, set[tuple[object, ...]]]) -> list[str]:
    """Doors in an order that the edition draws: of each kind of parameter the first that has it, then the first."""
    order = Random(open_book().version).sample([*doors], len(doors))
    first = dict.fromkeys(
        next(door for door in order if kind in doors[door]) for kind in sorted(set().union(*doors.values()), key=str)
    )
    return [*dict.fromkeys([*first, *order])][: max(AT_ONCE, len(first))]


KINDS = kinds()
NAMES = [*KINDS]
AT_LIMITS = NAMES if ASKED else drawn(KINDS)
CONFIG = {
    "phases": {"coverage": {"enabled": False}},
    "operations": [{"include-operation-id": AT_LIMITS, "phases": {"coverage": {"enabled": True}}}],
}
schema = schemathesis.openapi.from_asgi(f"{API}/openapi.json", APP, config=schemathesis.Config.from_dict(CONFIG))
tried = schema.exclude(operation_id=sorted(SLOW))


@tried.parametrize()
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_no_question_of_the_description_is_a_fault(case: schemathesis.Case) -> None:
    checks = [not_a_server_error, content_type_conformance, response_schema_conformance]
    case.call_and_validate(checks=checks, timeout=120)  # no clock is asked: on a busy machine a question may wait


def test_the_doors_that_are_asked_at_every_limit_are_doors_of_the_description() -> None:
    doors = [found.ok() for found in tried.get_all_operations()]
    at_limits = {
        d.definition.raw["operationId"] for d in doors if schema.config.phases_for(operation=d).coverage.enabled
    }
    assert at_limits == {*AT_LIMITS}
    assert len(doors) == len(NAMES) > len(at_limits) == AT_ONCE or ASKED
    assert set().union(*(KINDS[name] for name in at_limits)) == set().union(*KINDS.values())


@pytest.mark.parametrize("name", sorted(SLOW))
def test_what_is_left_out_is_a_question_of_the_api(name: str) -> None:
    assert name in {d.function for d in DOORS}
