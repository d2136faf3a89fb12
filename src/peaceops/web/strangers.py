"""Questions as strangers ask them: where a public function takes a file of the caller's own machine, these take a text
in its place, for nobody else's path is ever opened; and what is asked of the tables themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import peaceops
from peaceops.book import Book, open_book
from peaceops.book.reply import Cell, ReplyRows
from peaceops.book.tables import BY_NAME, TABLES
from peaceops.days import past_day
from peaceops.errors import refused, shown, unknown
from peaceops.words.catalogue import said

if TYPE_CHECKING:
    from peaceops.book.reply import Replies
    from peaceops.claims.claim import CheckedText
    from peaceops.claims.reading.article import Article
    from peaceops.council.forecast import Forecast
    from peaceops.feeds.feed import Feed
    from peaceops.feeds.resources import Resources
    from peaceops.money.sweep import Compared
    from peaceops.plans.checks import Checked
    from peaceops.plans.plan_lines import Plan
    from peaceops.web.query_apart import Workers


def check(
    text: Article | str = "",
    published: date | str | None = None,
    *,
    address: str = "",
    book: Book | None = None,
) -> CheckedText:
    """The statements of a text about UN peace operations, in its order, each held against official figures.

    A claim has its quote with character offsets, what it counts, value and unit, a verdict (supported, contradicted,
    outdated, needs_context, not_checkable or unknown), the official figures with sources, and a sentence. `text`: the
    text; as the body of a POST also a page (HTML), a PDF or a DOCX. `address`: a public page in its place.
    `published`: the day of the text (ISO), from which relative words are resolved; if not given, the day that the page
    states. Raises PeaceopsError for what is no day or no article, and for an address that is not public."""
    from peaceops.claims.reading.given import ADDRESS

    if bool(text) == bool(address):
        raise refused("web-text-or-address")
    if address and not ADDRESS.match(address):
        raise refused("web-no-address", given=shown(address))
    found = peaceops.article(address) if address else text
    if isinstance(found, str):
        return peaceops.check(found, published, book=book)
    return peaceops.check(found.text, published or found.published, book=book)


def resources(
    feed: Feed | str = "",
    *,
    address: str = "",
    mission: str = "",
    as_of: date | str | None = None,
    book: Book | None = None,
) -> Resources:
    """The items of an RSS or Atom feed, the newest first: the missions that each is about and by what that is known,
    its claims checked, and apart from them those about none, or not about `mission`, each with the reason.

    `feed`: as the body of a POST RSS, Atom, a text or a page; as a text its paragraphs are taken as posts. `address`: a
    public feed in its place. `as_of`: only what was published by that day. Raises PeaceopsError for an unknown mission,
    for what is no feed, and for an address that is not public."""
    from peaceops.claims.reading.article import Article
    from peaceops.claims.reading.given import ADDRESS
    from peaceops.feeds.read import posts_of

    if bool(feed) == bool(address):
        raise refused("web-feed-or-address")
    if address and not ADDRESS.match(address):
        raise refused("web-no-address", given=shown(address))
    given = posts_of(Article(feed)) if isinstance(feed, str) else feed
    return peaceops.resources(address or [given], mission=mission, as_of=as_of, book=book)


def exit_check(plan: Plan, *, book: Book | None = None) -> Checked:
    """What does not hold in an exit plan: each finding with the precedent or rule that it breaks, and how many lines
    are still to be decided. Uses what was public on the plan's own date.

    `plan`: the name of a worked plan, or the YAML of one as the body of a POST. Raises PeaceopsError, one sentence, for
    what is no plan."""
    return peaceops.exit_check(plan, book=book)


def exit_compare(plans: Sequence[str], *, book: Book | None = None) -> ReplyRows:
    """Worked exit plans side by side: months, money (US dollars), each payer, tasks that end with the mission,
    decisions with their days, chances of the Council's vote (per cent; the notes name the back-test), what does not
    hold.

    `plans`: names of worked plans, with commas between them. Raises PeaceopsError for fewer than two, one named twice,
    and one that is not there."""
    from peaceops.plans.from_yaml import worked_plans

    for name in plans:
        if name not in worked_plans():
            raise unknown("worked-plan", name, worked_plans())
    return peaceops.exit_compare(plans, book=book)


def reforms_compared(
    changes: Sequence[str], fy: str, *, payer: str = "", book: Book | None = None
) -> Replies[Compared]:
    """Worked reforms side by side: what each Member State is assessed over all missions in a financial year (US
    dollars, gross, after credits), and the difference that each reform makes. Without traces; `reform` has those of
    one.

    `changes`: names of worked reforms, with commas between them. `payer`: one Member State only. Raises PeaceopsError
    as `reform` does, and for two reforms of one name."""
    from peaceops.money.reform_file import worked_text

    for name in changes:
        worked_text(name)
    return peaceops.reforms_compared(changes, fy, payer=payer, book=book)


def forecast(
    about: str,
    on: date | None = None,
    *,
    assume: Mapping[str, str] | None = None,
    other_draft: bool | None = None,
    text: str = "",
    as_of: date | None = None,
    book: Book | None = None,
) -> Forecast:
    """Chances of each member's vote (sum 1), and of adoption, for a text about a mission or agenda item put to the vote
    on a day (today if None), from votes before that day; with baselines, back-test scores and what it cannot say.

    `assume`: votes taken as given, such as RUS=no,USA=yes. `other_draft`: whether another draft on the subject is put
    to the vote that day, left out if not known. `text`: the symbol of a draft or resolution since 2000, such as
    S/RES/2790, whose sponsors and words count for the votes if it is adopted. Raises PeaceopsError for an unknown
    subject or symbol, a State that is not on the Council that day, or a day without a Council."""
    from peaceops.council.drafts import is_symbol

    if text and not is_symbol(text):
        raise refused("web-no-symbol", given=shown(text))
    return peaceops.forecast(about, on, assume=assume, other_draft=other_draft, text=text, as_of=as_of, book=book)


def book_tables(*, book: Book | None = None) -> ReplyRows:
    """The tables of the database, in the order in which they are built: what each holds, its columns with types and
    units, how many rows it has, and whether its rows are facts, which have a source and a day from which they were
    public."""
    view = (book or open_book()).at()
    rows: list[dict[str, Cell]] = [
        {
            "table": t.name,
            "says": t.says,
            "rows": view.count(t.row),
            "fact": t.fact,
            "columns": ", ".join(c.name for c in t.all_columns()),
            "types": ", ".join(c.type for c in t.all_columns()),
        }
        for t in TABLES
    ]
    return ReplyRows.made({}, tuple(rows[0]), rows)


def book_rows(table: str, *, as_of: date | None = None, book: Book | None = None) -> ReplyRows:
    """The rows of one table of the database as they are stored, in stored order; with `as_of` those that were public on
    that day. Raises PeaceopsError for an unknown table."""
    if table not in BY_NAME:
        raise unknown("table", table, BY_NAME)
    view, schema = (book or open_book()).at(as_of), BY_NAME[table]
    found = tuple(view.values(schema.row, schema.names()))  # made for this answer: none of them is kept
    about = {"table": table, "as_of": as_of.isoformat() if as_of else None}
    notes = [] if found else [said("web-no-rows", table=table)]
    return ReplyRows(tuple(about.items()), schema.names(), found, (), tuple(notes))


def query(sql: str, *, as_of: date | None = None, querying: Workers, book: Book | None = None) -> ReplyRows:
    """The rows of one SELECT over the tables of the database (/book/tables lists them with their columns), in the SQL
    of DuckDB. `sql`: the statement. `as_of`: only facts that were public on that day.

    At most 10,000 rows, 5 seconds and 256 MB; the answer says where it was cut. Raises PeaceopsError for another
    statement, an unknown table, a function that reads anything else, and a query that fails or takes too long."""
    return querying.ask(sql, past_day(as_of))


IN_PLACE: dict[str, Callable[..., Any]] = {
    f.__name__: f
    for f in (check, resources, exit_check, exit_compare, reforms_compared, forecast, book_tables, book_rows, query)
}
