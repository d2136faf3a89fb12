"""The one shape of errors: a sentence, the status, and where to read on; as JSON under /api, as a page elsewhere."""

from __future__ import annotations

import json
from http import HTTPStatus

from peaceops.web.answers import Answer

JSON = "application/json"


def fault(status: int, sentence: str) -> Answer:
    """An error of the API: `{"error": {"status", "title", "sentence"}}`."""
    told = {"status": status, "title": HTTPStatus(status).phrase, "sentence": sentence}
    return Answer(json.dumps({"error": told}, ensure_ascii=False).encode(), JSON, status)
