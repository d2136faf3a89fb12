"""/llms.txt: what the site is and where its questions are, for assistants that read before they ask."""

from __future__ import annotations

from peaceops.web.doors import DOORS, says
from peaceops.web.site import Site
from peaceops.words.catalogue import said


def llms_text(site: Site, api: str) -> str:
    """The file, in Markdown."""
    lines = [
        f"# {said('api-title')}",
        "",
        f"> {said('api-summary')}",
        "",
        f"{said('llms-how')} {said('web-edition', edition=site.edition)}",
        "",
        f"## {said('llms-questions')}",
        "",
    ]
    lines += [_link(door.path, f"{api}{door.example}", says(door)) for door in DOORS]
    lines += ["", f"## {said('llms-more')}", ""]
    lines.append(_link("OpenAPI", f"{api}/openapi.json", str(said("llms-openapi"))))
    lines.append(_link(str(said("llms-for-people")), "/api", str(said("llms-people"))))
    return "\n".join([*lines, "", str(said("llms-mcp"))]) + "\n"


def _link(name: str, address: str, told: str) -> str:
    return f"- [{name}]({address}): {told}"
