"""The folder of publishers' files during one build: what was read, whether it is as the manifest says, and where the
reading stands, for sentences that name file and row."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from peaceops.errors import PeaceopsError, quoted_path
from peaceops.ingest.manifest import Listed, accepted, entry_of


@dataclass
class Sources:
    """`manifest`: what is expected of each file; None where nothing is (single readers, tests)."""

    root: Path
    manifest: Mapping[str, Listed] | None = None
    accept: Collection[str] = ()
    read: dict[str, Listed] = field(default_factory=dict)
    at: tuple[str, int] | None = None  # file and row that a reader has in hand

    @property
    def this_year(self) -> int:
        """The year of the build: today's, but no earlier than the newest edition in the manifest."""
        editions = [int(e.edition[:4]) for e in (self.manifest or {}).values() if e.edition[:4].isdigit()]
        return max([date.today().year, *editions])

    def bytes_of(self, file: str) -> bytes:
        """The bytes of a file. Raises PeaceopsError where there is none, or one that the manifest does not expect."""
        path = self.root / file
        if not os.path.isfile(path):  # no error for a name that no file can have
            raise PeaceopsError(f"{file}: expected this file in the folder {quoted_path(self.root)}, found none.")
        self.at = None
        try:
            data = path.read_bytes()
        except OSError as error:
            raise PeaceopsError(f"{file}: expected a file that can be read, found {error.strerror or error}.") from None
        found = entry_of(file, data)
        self.read[file] = found
        if self.manifest is not None and not accepted(file, self.accept):
            expected = self.manifest.get(file)
            if expected is None:
                raise PeaceopsError(
                    f"{file} is read but is not in the manifest: expected its SHA-256 in ingest/own/manifest.csv; "
                    f"add it with --accept-changed {file}."
                )
            if expected.sha256 != found.sha256:
                raise PeaceopsError(f"{file} changed while it was read: expected {expected.words()}.")
        return data

    def where(self, since: int = 0) -> str:
        """File and row in hand, or the files read after the first `since`."""
        if self.at:
            return f"{self.at[0]}, row {self.at[1]}"
        files = list(self.read)[since:]
        return ", ".join(files[:3]) + (f" and {len(files) - 3} more" if len(files) > 3 else "")


def sources_of(root: Path | Sources) -> Sources:
    """A plain folder as sources of which nothing is expected."""
    return root if isinstance(root, Sources) else Sources(root)
