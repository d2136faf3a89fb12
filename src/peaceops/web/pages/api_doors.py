"""The API for people: its questions with an example each that can be followed."""

from __future__ import annotations

from peaceops.web.describing import about
from peaceops.web.doors import DOORS, params, places, says
from peaceops.web.formats import FORMATS
from peaceops.web.pages.page import Asked, Page
from peaceops.words.catalogue import said

API = "/api/v1"


def page(asked: Asked) -> Page:
    """The list of doors, by the first word of their path."""
    groups: dict[str, list[dict[str, object]]] = {}
    for door in DOORS:
        told = about(door)
        own = [(p.name, told[p.name]) for p in params(door)]
        groups.setdefault(door.path.split("/")[1].partition(".")[0], []).append(
            {
                "path": API + door.path.replace(":path}", "}"),
                "says": says(door),
                "example": API + door.example,
                "methods": ", ".join(m for m in door.methods if m != "HEAD"),
                "formats": [(name, FORMATS[name].media.partition(";")[0]) for name in door.formats],
                "params": own,
                "standing": places(door),
            }
        )
    values = {"groups": groups, "per_minute": asked.site.limits.heavy_per_minute}
    return Page(said("api-page-title"), "api.html.j2", values, said("api-summary"))
