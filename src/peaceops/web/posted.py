"""What the body of a POST gives: a text in place of the file that the public function takes, read within limits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from peaceops.errors import PeaceopsError, refused, shown
from peaceops.reading.text import unseen
from peaceops.web.doors import Door, params
from peaceops.words.catalogue import said

YAML = ("application/yaml", "application/x-yaml", "text/yaml", "text/x-yaml", "text/plain")
OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ARTICLE = ("text/plain", "text/html", "application/xhtml+xml", "application/pdf", OFFICE)
FEED = ("application/rss+xml", "application/atom+xml", "application/xml", "text/xml")
Reader = Callable[[bytes, str], Any]


def _yaml_text(content: bytes, charset: str) -> str:
    try:
        text = content.decode(charset or "utf-8-sig")
    except (UnicodeDecodeError, LookupError):
        raise refused("web-body-encoding", charset=shown(charset or "utf-8")) from None
    if at := unseen(text):
        raise refused("web-body-character", character=shown(at[0]))
    return text


def _reform(content: bytes, charset: str) -> Any:
    from peaceops.money.reform_file import read_reform
    from peaceops.reading.plain_yaml import parse_yaml

    where = str(said("web-body"))
    return read_reform(parse_yaml(_yaml_text(content, charset), where), where)


def _plan(content: bytes, charset: str) -> Any:
    from peaceops.plans.from_yaml import read_plan
    from peaceops.reading.plain_yaml import parse_yaml

    where = str(said("web-body"))
    return read_plan(parse_yaml(_yaml_text(content, charset), where), where)


def _article(content: bytes, charset: str) -> Any:
    from peaceops.claims.reading.opening import read_apart

    return read_apart(content, str(said("web-body")), charset)


def _feed(content: bytes, charset: str) -> Any:
    from peaceops.feeds.read import opened_feed

    return opened_feed(content, str(said("web-body")), charset)


@dataclass(frozen=True, slots=True)
class BodyKind:
    """A kind of body: the media types that are taken, its reader, and an example."""

    media: tuple[str, ...]
    read: Reader
    key: str


REFORM, PLAN = BodyKind(YAML, _reform, "reform"), BodyKind(YAML, _plan, "plan")
KINDS: dict[str, BodyKind] = {  # by the kind of the parameter that the body fills
    "Reform | Path | str": REFORM,
    "Reform | Path | str | None": REFORM,
    "Plan": PLAN,
    "Plan | Path | str | None": PLAN,
    "Article | str": BodyKind(ARTICLE, _article, "article"),
    "Feed | str": BodyKind((*FEED, *ARTICLE), _feed, "feed"),
}


def kind_of_body(door: Door) -> BodyKind:
    """What the body of a door is."""
    return KINDS[next(p.kind for p in params(door) if p.name == door.body)]


def media_of(content_type: str) -> tuple[str, str]:
    """Media type and encoding of a head such as text/plain; charset=utf-8."""
    media, *told = (part.strip() for part in content_type.split(";"))
    charset = next((t.partition("=")[2].strip('"') for t in told if t.lower().startswith("charset=")), "")
    return media.lower(), charset


def read_body(door: Door, content: bytes, charset: str) -> dict[str, Any]:
    """The argument that a body gives. Raises PeaceopsError, one sentence, for what is none."""
    if not content.strip():
        raise _empty(door)
    return {door.body: kind_of_body(door).read(content, charset)}


def _empty(door: Door) -> PeaceopsError:
    return refused("web-body-empty", path=door.path, name=door.body)
