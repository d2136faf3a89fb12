"""The site as tests ask it: one application over the shipped book, and what every answer of it must have."""

from __future__ import annotations

from functools import cache
from typing import Any
from urllib.parse import quote

from starlette.testclient import TestClient

from peaceops.web.app import make_app
from peaceops.web.headers import HEADERS
from peaceops.web.site import SiteLimits

API = "/api/v1"
OFTEN = SiteLimits(heavy_per_minute=100_000)


@cache
def client() -> TestClient:
    """A client of the site; what goes wrong inside comes as an answer, as it would over the network."""
    return TestClient(make_app(limits=OFTEN), raise_server_exceptions=False)


def fault_of(answer: Any, status: int) -> str:
    """The sentence of an error in the one shape. Asserts the shape."""
    assert answer.status_code == status, answer.text[:300]
    told = answer.json()
    assert set(told) == {"error"}
    assert set(told["error"]) == {"status", "title", "sentence", "see"}
    assert told["error"]["status"] == status
    has_heads(answer)
    sentence: str = told["error"]["sentence"]
    assert sentence.strip()
    assert "\n" not in sentence
    assert "Traceback" not in sentence
    assert "/site-packages/" not in sentence
    return sentence


def has_heads(answer: Any) -> None:
    """That every head of the site is there."""
    for name, value in HEADERS:
        assert answer.headers[name] == value


def with_query(path: str, **more: str) -> str:
    """An address with more parameters."""
    asked = "&".join(f"{name}={quote(value, safe='')}" for name, value in more.items())
    return f"{API}{path}{'&' if '?' in path else '?'}{asked}" if asked else f"{API}{path}"
