"""The one shape of errors: a sentence, the status, and where to read on; as JSON under /api, as a page elsewhere."""

from __future__ import annotations

import json
from http import HTTPStatus

from peaceops.errors import PeaceopsError
from peaceops.web.answers import Answer

JSON = "application/json"


class HttpError(Exception):
    """An error with a status of its own."""

    def __init__(self, status: int, error: PeaceopsError, headers: tuple[tuple[str, str], ...] = ()) -> None:
        self.status, self.headers, self.sentence = status, headers, str(error)
        super().__init__(self.sentence)


def title(status: int) -> str:
    """What a status is called."""
    return HTTPStatus(status).phrase


def fault(status: int, sentence: str, headers: tuple[tuple[str, str], ...] = ()) -> Answer:
    """An error of the API: `{"error": {"status", "title", "sentence", "see"}}`."""
    told = {"status": status, "title": title(status), "sentence": sentence, "see": "/api"}
    return Answer(json.dumps({"error": told}, ensure_ascii=False).encode(), JSON, status, headers)
