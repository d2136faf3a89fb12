"""Words and cells that the sections on the mandate and on the Council share."""

from __future__ import annotations

from collections.abc import Iterable

from peaceops.book import Figure
from peaceops.council import Vote
from peaceops.document.model import Paragraph, Ref, para


def vote_ref(vote: Vote) -> Ref:
    """The symbol of a vote as a reference to its source."""
    return Ref(vote.symbol, vote.source, vote.locator)


def named(codes: Iterable[str], names: dict[str, str]) -> str:
    """Names of States joined by commas and "and"."""
    words = sorted(names.get(c, c) for c in codes)
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""


def votes_sentence(vote: Vote, names: dict[str, str]) -> tuple[str, list[Figure]]:
    """Words with places for the totals of a vote: "{} in favour, {} against and {} abstentions (China)"."""
    if vote.yes is None or vote.against is None or vote.abstain is None:
        return "with totals that no source has", []
    if len(vote.casts.get("NV", ())) >= 11:
        return "without a vote", []
    abstainers = vote.casts.get("A", ())
    word = "abstention" if vote.abstain.value == 1 else "abstentions"
    said = f"with {{}} in favour, {{}} against and {{}} {word}"
    if abstainers:
        said += f" ({named(abstainers, names)})"
    return said, [vote.yes, vote.against, vote.abstain]


def gap_sentence(words: str) -> Paragraph:
    """A paragraph that says what is not known."""
    return para(words, kind="gap")
