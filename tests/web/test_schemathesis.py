"""Whatever the description of the API lets be asked is answered or refused, and never a fault of the site.

A few questions a door in the suite, and those at every limit of a parameter (a hundred and more a door) for ten doors,
drawn by the edition of the database; PEACEOPS_SCHEMA_EXAMPLES=20 asks for more, and at every limit of all doors."""

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
PATHS = TestClient(APP).get(f"{API}/openapi.json").json()["paths"].values()
NAMES = sorted({asked["operationId"] for path in PATHS for asked in path.values()} - SLOW)
AT_LIMITS = NAMES if ASKED else Random(open_book().version).sample(NAMES, 10)
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
    assert len(doors) == len(NAMES) > len(at_limits) or ASKED


@pytest.mark.parametrize("name", sorted(SLOW))
def test_what_is_left_out_is_a_question_of_the_api(name: str) -> None:
    assert name in {d.function for d in DOORS}
