"""Files appear whole or not at all; JSON holds the whole document."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from peaceops import files
from peaceops.document.walk import figures_of
from peaceops.errors import PeaceopsError
from peaceops.render.json import to_json
from peaceops.render.write import write
from sample_document import SHARE, sample


def test_html_and_json_are_written_under_the_name_of_the_mission_and_date(tmp_path: Path) -> None:
    paths = write(sample(), tmp_path / "new" / "folder")
    assert [p.name for p in paths] == ["SAMPLE-2018-10-20-hindsight.html", "SAMPLE-2018-10-20-hindsight.json"]
    assert paths[0].read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert sorted(tmp_path.rglob("*.*")) == sorted(paths)


def test_json_holds_every_figure_with_source_or_trace() -> None:
    document = json.loads(to_json(sample()))
    assert to_json(sample()) == to_json(sample())
    found = list(_figures(document))
    assert len(found) == len(list(figures_of(sample().sections)))
    assert all(f.get("source") or f["trace"]["rule"] for f in found)
    share = next(f for f in found if f["counts"] == SHARE.counts)
    assert [i["value"] for i in share["trace"]["inputs"]] == [37191700, 6690000000.5]
    assert document["notes"][1].startswith("References to Kosovo")


def _figures(node: object) -> list[dict[str, object]]:
    if isinstance(node, dict):
        own = [node["figure"]] if "figure" in node else []
        return own + [f for k, v in node.items() if k != "figure" for f in _figures(v)]
    return [f for v in node for f in _figures(v)] if isinstance(node, list) else []


@pytest.mark.parametrize("formats", [("html", "pptx"), ()])
def test_an_unknown_format_is_named(tmp_path: Path, formats: tuple[str, ...]) -> None:
    with pytest.raises(PeaceopsError, match="expected html or json"):
        write(sample(), tmp_path, formats)
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with pytest.raises(PeaceopsError, match=r"cannot write into .*taken.*expected a folder"):
        write(sample(), tmp_path / "taken", ("json",))


def test_a_failure_leaves_the_old_file_and_nothing_half_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(sample(), tmp_path, ("json",))[0]
    old = path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "replace", full)
    with pytest.raises(PeaceopsError, match="No space left on device"):
        write(sample(figures=40), tmp_path, ("json",))
    assert path.read_bytes() == old
    assert list(tmp_path.iterdir()) == [path]
