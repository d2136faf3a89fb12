"""The public surface is small, documented, and says of each function its shapes, units, errors and source."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import peaceops
from sample_document import sample

ROOT = Path(__file__).resolve().parent.parent


def documented() -> set[str]:
    """Names in the table of docs/reference.md under `import peaceops`."""
    text = (ROOT / "docs" / "reference.md").read_text(encoding="utf-8")
    table = text[text.index("## `import peaceops`") :]
    first_cells = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]
    return {name for cell in first_cells for name in re.findall(r"`(\w+)", cell)}


def test_the_surface_is_exactly_what_is_documented() -> None:
    assert set(peaceops.__all__) == documented()


@pytest.mark.parametrize("name", sorted(set(peaceops.__all__) - {"__version__"}))
def test_everything_public_has_a_docstring(name: str) -> None:
    assert (getattr(peaceops, name).__doc__ or "").strip()


def test_types_ship_with_the_package() -> None:
    assert (Path(peaceops.__file__).parent / "py.typed").is_file()


def test_package_data_stay_under_8_megabytes() -> None:
    package = Path(peaceops.__file__).parent
    data = [p for p in package.rglob("*") if p.is_file() and p.suffix not in (".py", ".pyc")]
    assert sum(p.stat().st_size for p in data) < 8_000_000


def test_formats_are_named_in_a_list_or_in_a_text(tmp_path: Path) -> None:
    for formats in ("json", " json, ", ["json"]):
        [path] = peaceops.write_review(sample(), tmp_path, formats)
        assert path.suffix == ".json"
    assert len(peaceops.export_book(tmp_path, "csv")) == len(peaceops.export_book(tmp_path, ("csv",)))
    with pytest.raises(peaceops.PeaceopsError, match="unknown format 'odt': expected html or json"):
        peaceops.write_review(sample(), tmp_path, "odt")
