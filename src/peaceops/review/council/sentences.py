"""Words and cells that the sections on the mandate and on the Council share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from peaceops.book import Figure, View
from peaceops.book.tables.missions import StatesRow
from peaceops.council import Vote
from peaceops.document.model import Paragraph, Ref
from peaceops.words.catalogue import Said, said, words

WITHOUT_A_VOTE = 11  # members that are recorded as not voting, from which on no vote was taken


def vote_ref(vote: Vote) -> Ref:
    """The symbol of a vote as a reference to its source."""
    return Ref(vote.symbol, vote.source, vote.locator)


def names_of(view: View, codes: Iterable[str]) -> tuple[str, ...]:
    """Names of States in order; a code that the book does not name stands itself."""
    rows = ((c, view.first(StatesRow, iso3=c)) for c in codes)
    return tuple(sorted(row.name if row else code for code, row in rows))


def without_a_vote(vote: Vote) -> bool:
    """Whether the Council adopted it without a vote."""
    return len(vote.casts.get("NV", ())) >= WITHOUT_A_VOTE


def votes_said(vote: Vote, abstainers: tuple[str, ...]) -> Said:
    """The totals of a vote, and who abstained, by name: "with 14 in favour, 0 against and 1 abstention (China)"."""
    if vote.yes is None or vote.against is None or vote.abstain is None:
        return said("mandate-votes-not-known")
    if without_a_vote(vote):
        return said("mandate-votes-none-taken")
    totals = {"yes": vote.yes, "against": vote.against, "abstain": vote.abstain}
    if abstainers:
        return said("mandate-votes-abstained", members=abstainers, **totals)
    return said("mandate-votes", **totals)


def named(codes: Iterable[str], names: Mapping[str, str]) -> str:
    """Names of States as a list in English; use `names_of`, which stays a list in any language."""
    return words().text("council-names", names=tuple(sorted(names.get(c, c) for c in codes)))


def votes_sentence(vote: Vote, names: Mapping[str, str]) -> tuple[str, list[Figure]]:
    """Going away: the words of `votes_said` in English with {} for its figures, and these."""
    abstainers = tuple(sorted(names.get(c, c) for c in vote.casts.get("A", ())))
    parts = words().parts(votes_said(vote, abstainers))
    figures = [p for p in parts if isinstance(p, Figure)]
    return "".join(p if isinstance(p, str) else "{}" for p in parts), figures


def gap_sentence(text: str) -> Paragraph:
    """Going away: a paragraph that says what is not known. Use `ctx.write.say(key, kind="gap")`."""
    return Paragraph((text,), kind="gap")
