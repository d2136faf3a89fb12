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
    lines += [f"- [{door.path}]({api}{door.example}): {says(door)}" for door in DOORS]
    lines += ["", f"## {said('llms-more')}", "", f"- [OpenAPI]({api}/openapi.json): {said('llms-openapi')}"]
    lines += [f"- [{said('llms-for-people')}](/api): {said('llms-people')}", f"- peaceops mcp: {said('llms-mcp')}"]
    return "\n".join(lines) + "\n"
