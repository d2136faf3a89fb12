"""The votes of the Council as a grid: a row a vote, a column a member, the newest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from peaceops.book import View
from peaceops.book.charter import PERMANENT_MEMBERS
from peaceops.council.vote_lists import CASTS, cast_of
from peaceops.council.votes import Vote
from peaceops.document.model import Ref
from peaceops.missions.states import name_then
from peaceops.web.pages.cards import Cards
from peaceops.web.pages.site_templates import environment
from peaceops.words.catalogue import said
from peaceops.words.states import shortened

SIGNS = {"Y": "+", "A": "0", "N": "−", "NV": "·", "NP": "·", "?": "?"}  # beside the colour of a cell
MOST_COLUMNS = 22  # members of a year or two; of more the elected ones are told in words
STYLES = {"Y": "yes", "A": "abstain", "N": "no"}


@dataclass(frozen=True, slots=True)
class GridCell:
    """How a member voted: the sign, its words, the style; a member that did not sit has none of them."""

    sign: str
    words: str
    css: str


@dataclass(frozen=True, slots=True)
class GridRow:
    """A vote: its symbol and day as links to their cards, its outcome, title, a cell a member, and in words how the
    members without a cell voted."""

    vote: Markup
    day: Markup
    outcome: str
    title: str
    cells: tuple[GridCell, ...]
    others: str


def votes_grid(cards: Cards, view: View, votes: Sequence[Vote], caption: str) -> Markup:
    """The grid of some votes, in their order; permanent members first, then the others by name. Over many years the
    elected ones are told in words."""
    codes = {iso3 for v in votes for names in v.casts.values() for iso3 in names}
    members = [(iso3, shortened(name_then(view, iso3))) for iso3 in codes]
    members.sort(key=lambda m: (m[0] not in PERMANENT_MEMBERS, m[1]))
    few = len(members) > MOST_COLUMNS
    if few:
        members = [m for m in members if m[0] in PERMANENT_MEMBERS]
    shown = [iso3 for iso3, _ in members]
    rows = [_row(cards, v, shown, _others(view, v, shown) if few else "") for v in votes]
    key = [(SIGNS[c], STYLES.get(c, ""), _words(c)) for c in ("Y", "A", "N", "NV")]
    template = environment().get_template("votes_grid.html.j2")
    return Markup(template.render(members=members, rows=rows, few=few, caption=caption, key=key))


def _others(view: View, v: Vote, shown: Sequence[str]) -> str:
    """How the members voted that have no column: all in favour, or those that did not, by name."""
    held = {cast: [i for i in names if i not in shown] for cast, names in v.casts.items()}
    apart = [(cast, names) for cast, names in held.items() if cast != "Y" and names]
    if not apart:
        return str(said("pay-grid-all-in-favour", count=len(held.get("Y", ()))))
    told = (
        said("pay-grid-cast-by", cast=CASTS[cast], members=tuple(shortened(name_then(view, i)) for i in names))
        for cast, names in apart
    )
    return "; ".join(map(str, told))


def _row(cards: Cards, v: Vote, members: Sequence[str], others: str) -> GridRow:
    cells = tuple(_cell(cast_of(v, iso3)) for iso3 in members)
    symbol = cards.text((Ref(v.vote, v.source, v.locator),))
    return GridRow(symbol, cards.cell(v.day), str(v.outcome_said), v.title, cells, others)


def _cell(cast: str | None) -> GridCell:
    if cast is None:
        return GridCell("", "", "")
    return GridCell(SIGNS[cast], _words(cast), STYLES.get(cast, ""))


def _words(cast: str) -> str:
    return str(said("vote-list-cast", cast=CASTS[cast]))
