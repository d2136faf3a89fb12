"""The frozen reviews: not a byte of them changes unseen. A change that is meant is looked at, then frozen anew."""

from __future__ import annotations

import json

import pytest

from golden import reviews
from golden.reviews import Review


@pytest.mark.parametrize("review", reviews.REVIEWS, ids=str)
def test_json_and_html_are_the_frozen_ones(review: Review) -> None:
    held = reviews.frozen()
    for name, text in reviews.made(review).items():
        assert reviews.digest(text) == held[name], (
            f"{name} changed: see what with 'python tests/golden/reviews.py compare' and a folder that 'write' made "
            "before the change; if it is meant, run 'python tests/golden/reviews.py freeze'"
        )


def test_every_digest_is_of_a_review() -> None:
    names = [f"{r.mission}-{r.as_of}{'-hindsight' if r.hindsight else ''}" for r in reviews.REVIEWS]
    assert list(reviews.frozen()) == [f"{name}.{kind}" for name in names for kind in ("json", "html")]


BEFORE = {"a": [{"id": "x", "v": 1}, {"id": "y", "v": [2, 3]}], "n": 1}


def difference(after: object, **options: bool) -> list[tuple[str, str, str]]:
    """What differs from BEFORE."""
    found = reviews.values_that_differ(BEFORE, json.loads(json.dumps(after)), **options)
    return [(d.path, d.before, d.after) for d in found]


def test_a_difference_has_its_path_and_both_values() -> None:
    assert difference(BEFORE) == []
    assert difference(BEFORE | {"n": 2}) == [("n", "1", "2")]
    assert difference(BEFORE | {"n": 1.0}) == [("n", "1", "1.0")], "1 and 1.0 are other bytes"
    assert difference({"a": BEFORE["a"]}) == [("n", "1", reviews.NOTHING)]
    assert difference(BEFORE | {"a": [{"id": "x", "v": 1}, {"id": "y", "v": [2, 4]}]}) == [("a[1].v[1]", "3", "4")]


def test_what_was_put_in_or_taken_out_does_not_make_the_rest_differ() -> None:
    x, y = BEFORE["a"]  # type: ignore[misc]
    assert difference(BEFORE | {"a": [{"id": "z"}, x, y]}) == [("a[0]", reviews.NOTHING, '{"id": "z"}')]
    assert difference(BEFORE | {"a": [y]}) == [("a[0]", '{"id": "x", "v": 1}', reviews.NOTHING)]


def test_added_keys_are_passed_over_only_when_asked() -> None:
    x, y = ({**each, "key": 1} for each in BEFORE["a"])  # type: ignore[misc]
    added = {**BEFORE, "a": [x, y], "schema": 2}
    assert len(difference(added)) == 3
    assert difference(added, ignore_added=True) == []
    longer = {**added, "a": [x, {"id": "z"}, y]}
    assert difference(longer, ignore_added=True) == [("a[1]", reviews.NOTHING, '{"id": "z"}')]
    assert difference({**added, "n": 5}, ignore_added=True) == [("n", "1", "5")]


def test_the_same_change_in_many_places_is_one_line() -> None:
    before = [{"unit": "persons", "words": "a" * 200 + "b"}, {"unit": "persons"}, {"unit": "usd"}]
    after = [{"unit": "people", "words": "a" * 200 + "c"}, {"unit": "people"}, {"unit": "dollars"}]
    first, *others = reviews.grouped(reviews.values_that_differ(before, after), 2)
    assert first == '2 places, first [0].unit: "persons" -> "people"'
    assert others[0].endswith('aab" -> ...' + "a" * 30 + 'c"') and len(others[0]) < 100, "a long text is cut"
    assert others[1] == "... and 1 changes more, in 4 places in all"


def test_places_of_a_page_meet_again_after_what_differs() -> None:
    rows = [f"<tr><td>{n}</td></tr>" for n in range(50)]
    before = "\n".join(rows)
    assert reviews.first_places(before, before, 5) == []
    one = before.replace(">7<", ">seven<")
    assert reviews.first_places(before, one, 5) == ["line 8: <td>7</td> -> <td>seven</td>"]
    added = "\n".join([*rows[:3], "<p>new</p>", *rows[3:]]).replace(">40<", ">forty<")
    assert [p.split(": ")[1] for p in reviews.first_places(before, added, 5)] == [
        "(nothing) -> <p>new</p>",
        "<td>40</td> -> <td>forty</td>",
    ]
    assert len(reviews.first_places(before, before.replace("td", "th"), 1)) == 1
