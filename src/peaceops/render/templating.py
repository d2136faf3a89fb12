"""The templates of pages. What goes into one is escaped, unless it is markup that we made."""

from __future__ import annotations

import sys
from contextlib import suppress
from functools import cache
from importlib.util import cache_from_source
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import BytecodeCache, Environment


@cache
def environment() -> Environment:
    """The templates by name; a place that nothing fills is an error."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("peaceops.render"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        bytecode_cache=compiled_templates_in(Path(__file__).parent),
    )


def compiled_templates_in(folder: Path) -> BytecodeCache:
    """Templates as they were compiled, kept where Python keeps its modules as compiled (50 ms of a page). What does
    not belong to the template as it stands is not used; where nothing can be written, nothing is kept."""
    from jinja2.bccache import Bucket, BytecodeCache

    class Compiled(BytecodeCache):
        def load_bytecode(self, bucket: Bucket) -> None:
            with suppress(OSError, EOFError, ValueError, TypeError), self._at(bucket).open("rb") as held:
                bucket.load_bytecode(held)

        def dump_bytecode(self, bucket: Bucket) -> None:
            if sys.dont_write_bytecode:
                return
            from peaceops.errors import PeaceopsError
            from peaceops.files import write_file

            with suppress(OSError, PeaceopsError):
                write_file(self._at(bucket), lambda place: place.write_bytes(bucket.bytecode_to_string()))

        def _at(self, bucket: Bucket) -> Path:
            return Path(cache_from_source(str(folder / f"{bucket.key}.py")))

    return Compiled()
