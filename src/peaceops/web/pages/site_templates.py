"""The templates of the site. What goes into one is escaped, unless it is markup that we made."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from peaceops.words.catalogue import said, words

if TYPE_CHECKING:
    from jinja2 import Environment


@cache
def environment() -> Environment:
    """The templates by name; a place that nothing fills is an error."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    made = Environment(
        loader=PackageLoader("peaceops.web"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    made.globals["say"] = lambda key, **args: words().text(said(key, **args))
    return made
