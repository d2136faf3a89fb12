"""Whatever the description of the API lets be asked is answered or refused, and never a fault of the site.

A few questions a door in the suite; PEACEOPS_SCHEMA_EXAMPLES asks for more."""

from __future__ import annotations

import os

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import content_type_conformance, response_schema_conformance

from peaceops.web.app import make_app
from peaceops.web.doors import DOORS
from web.asking_site import API, OFTEN

EXAMPLES = int(os.environ.get("PEACEOPS_SCHEMA_EXAMPLES", "4"))
SLOW = {"forecast", "council_backtest"}  # seconds a question: one that holds is asked elsewhere
schema = schemathesis.openapi.from_asgi(f"{API}/openapi.json", make_app(limits=OFTEN))
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


@pytest.mark.parametrize("name", sorted(SLOW))
def test_what_is_left_out_is_a_question_of_the_api(name: str) -> None:
    assert name in {d.function for d in DOORS}
