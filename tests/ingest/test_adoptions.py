"""The line under the text of a resolution says how it was adopted."""

from __future__ import annotations

from pathlib import Path

import pytest

from peaceops.ingest.council.adoptions import Ending, read_endings
from peaceops.ingest.council.texts import read_texts


@pytest.mark.parametrize(
    ("number", "text", "expected"),
    [
        (242, "Adopted unanimously at the 1382nd meeting.", Ending((15, 0, 0), False, ())),
        (186, "Adopted unanimously at the 1102nd meeting", Ending((11, 0, 0), False, ())),
        (36, "Adopted at the 219th meeting by 7 votes to 1 (Poland), with 3 abstentions (Colombia,", (7, 1, 3)),
        (199, "Adopted at the 1189th meeting by 10 votes to none, with 1 abstention (France).", (10, 0, 1)),
        (277, "Adopted at the 1535th meeting by 14 votes to none, with one abstention (Spain).", (14, 0, 1)),
        (101, "Adopted at the 642nd meeting by 9 votes to noire, with 2 abstentions (Lebanon,", (9, 0, 2)),
        (31, "Adopted at the 194th meetingby 8 votes to nonewith 3 abstentions (Poland,Syria,", (8, 0, 3)),
        (
            83,
            "Adopted at the 474th meeting by 7 votes to 1 (Yugoslavia).2 2 Two members (Egypt, India) did not "
            "participate in the voting; one member (Union of Soviet Socialist Republics) was absent.",
            Ending((7, 1, 0), False, ("Egypt", "India")),
        ),
        (
            7,
            "Adopted at the 49th[1] [1] The draft was adopted in parts. No vote was taken on the text as a whole.",
            None,
        ),
        (12, "Adopted at the 82nd meeting.1 No vote was taken on the draft resolution as a whole.", None),
    ],
)
def test_the_line_is_read(number: int, text: str, expected: Ending | tuple[int, int, int] | None) -> None:
    found = read_endings({number: f"1. Decides to remain seized of the matter.\n{text}"})[number]
    if expected is None:
        assert (found.in_parts, found.total) == (True, None)
    elif isinstance(expected, Ending):
        assert found == expected
    else:
        assert found.total == expected


def test_an_adoption_without_a_vote_is_read() -> None:
    found = read_endings({286: "Adopted at the 1552nd meeting.1/ 1/ Adopted without vote."})[286]
    assert (found.in_parts, found.total) == (False, None)


@pytest.mark.parametrize("text", ["", "Adopted by the Security Council at its 3377th meeting, on 17 May 1994"])
def test_a_text_without_such_a_line_says_nothing(text: str) -> None:
    assert read_endings({918: text}) == {}


@pytest.mark.sources
def test_most_texts_to_1973_have_the_line(sources: Path) -> None:
    found = read_endings(read_texts(sources))
    assert len(found) == 194 and max(found) == 344
    assert [n for n, e in found.items() if e.in_parts] == [7, 12, 27, 47, 67]
