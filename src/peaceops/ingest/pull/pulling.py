"""Pull: fetch what publishers have, make rows of it with the readers of the build, merge, verify, and only then swap.

Until the last step the book is as it was: files go to the cache, rows are made in memory, tables are written beside the
book's place and take it in one step. Decision: docs/decisions/2026-11-26-pull.md.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from peaceops.book.mark import read_mark
from peaceops.book.store import SHIPPED
from peaceops.book.tables import BY_NAME
from peaceops.errors import refused
from peaceops.files import write_folder
from peaceops.ingest import fatalities, host_series, hub_contributions, population, preferred_months, ucdp, un_scale
from peaceops.ingest.build import mark_and_check, refuse_foreign, run, write_tables
from peaceops.ingest.pull import merging
from peaceops.ingest.pull.base import Base, base_of, shop_of
from peaceops.ingest.pull.endpoints import AskedFor, Endpoint, wanted
from peaceops.ingest.pull.fetching import NotThereError, Patience, fetch
from peaceops.ingest.pull.given_reports import read_reports
from peaceops.ingest.pull.keeping import Cache, Kept
from peaceops.ingest.pull.merging import Merged
from peaceops.ingest.pull.shapes import laid
from peaceops.ingest.pull.tables_after import months_after, registers_after
from peaceops.ingest.readers import Reader
from peaceops.ingest.workshop import Workshop
from peaceops.words.catalogue import Said, said

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Got:
    """A file that a publisher sent, or that had not changed since it did."""

    asked: AskedFor
    kept: Kept


@dataclass(frozen=True, slots=True)
class Pulled:
    """What a pull made: the folder, the editions before and after, and what is to be said. `written`: whether there was
    anything new."""

    folder: Path
    before: str
    after: str
    written: bool
    notes: tuple[Said, ...]


def _fatalities(shop: Workshop, got: Sequence[Got]) -> None:
    fatalities.read(shop)


def _conflict(shop: Workshop, got: Sequence[Got]) -> None:
    """Rows carry a source of their own: the version is another than that of the rows held."""
    ucdp.read_country_years(shop, edition_at_hand=False)
    source = BY_NAME["conflict_deaths"].names().index("source")
    rows = shop.rows["conflict_deaths"]
    shop.rows["conflict_deaths"] = [(*r[:source], got[0].asked.endpoint.source, *r[source + 1 :]) for r in rows]


def _people(shop: Workshop, got: Sequence[Got]) -> None:
    population.read(shop)
    host_series.read_population(shop)


def _product(shop: Workshop, got: Sequence[Got]) -> None:
    host_series.read_product(shop)


def _honour_roll(shop: Workshop, got: Sequence[Got]) -> None:
    for each in got:
        if each.asked.year is not None:
            un_scale.read_honour_roll(shop, each.asked.place, each.asked.year)


READ: dict[str, Callable[[Workshop, Sequence[Got]], None]] = {
    "un-fatalities": _fatalities,
    "ucdp-country-year": _conflict,
    "wdi-population": _people,
    "wdi-gdp-per-head": _product,
    "un-honour-roll": _honour_roll,
}
WAYS = {"replace": merging.replaced, "newer": merging.newer, "years": merging.of_years}


def pull(
    tables: Sequence[str],
    book: Path,
    out: Path | None,
    cache: Cache,
    today: date,
    *,
    mirror: str = "",
    reports: Sequence[Path] = (),
    patience: Patience | None = None,
    say: Say = lambda words: None,
) -> Pulled:
    """Bring the book in the folder `book` up to date with what publishers have for `tables` (all that can be pulled
    where none is named, nor a report), and write it into `out` (the same folder if None).

    `reports`: monthly reports of uniformed personnel, as files. `mirror`: an address under which the publishers' hosts
    are folders. Raises PeaceopsError, and leaves every book as it was, where a file does not come whole, is not what it
    should be, or breaks an invariant."""
    own = wanted(tables) if tables or not reports else ()
    target = _target(book, out)
    base, merged = base_of(book), Merged()
    refuse_foreign(target)
    for endpoint in own:
        say(str(said("pull-asking", host=urlsplit(endpoint.address).netloc, endpoint=endpoint.name)))
        got = _got(endpoint, base, cache, today, mirror, patience or Patience())
        say(str(said("pull-reading", endpoint=endpoint.name)))
        _merge(endpoint, got, merged, base, cache, today)
    read_reports(reports, merged, base, today)
    return finish(base, merged, target, cache.folder, say)


def finish(base: Base, merged: Merged, target: Path, files: Path, say: Say) -> Pulled:
    """Write the tables that differ from those of the base, with all others, into `target`; nothing where none does."""
    months_after(merged, base)
    changed = {t: rows for t, rows in merged.rows.items() if Counter(rows) != Counter(base.rows(t))}
    if set(changed) <= {"sources"}:
        return Pulled(target, base.edition, base.edition, False, (*merged.notes, said("pull-nothing-new")))
    shop = shop_of(base, files)
    for table, rows in changed.items():
        shop.rows[table] = rows
        shop.came_from[table] = [None] * len(rows)
    say(str(said("pull-writing", tables=len(changed))))
    write_folder(target, lambda fresh: _fill(fresh, base, shop, changed))
    return Pulled(target, base.edition, read_mark(target).version, True, tuple(merged.notes))


def _fill(fresh: Path, base: Base, shop: Workshop, changed: dict[str, list[tuple[object, ...]]]) -> None:
    """A whole book: the tables of the base, those that changed anew, the mark; every invariant must hold."""
    write_tables((BY_NAME[name] for name in changed), shop, fresh)
    for table in (t for t in BY_NAME.values() if t.name not in changed):
        for name in (table.filename(), table.packed()):
            if (base.folder / name).is_file():
                shutil.copyfile(base.folder / name, fresh / name)
    mark_and_check(shop, fresh)


def _target(book: Path, out: Path | None) -> Path:
    """Where the new book goes. Raises PeaceopsError for the book that ships with the program, which stays as it is."""
    if out is not None:
        return out
    if book.resolve() == SHIPPED.resolve():
        raise refused("pull-into-shipped")
    return book


def _got(endpoint: Endpoint, base: Base, cache: Cache, today: date, mirror: str, patience: Patience) -> list[Got]:
    """The files of an endpoint, laid in the cache as readers want them."""
    out: list[Got] = []
    for asked in endpoint.asked(today, _years(base, endpoint)):
        try:
            kept = _ask(asked, cache, today, mirror, patience)
        except NotThereError:
            if asked.optional:
                continue
            raise
        cache.lay(asked.place, laid(asked, cache.raw(kept)))
        out.append(Got(asked, kept))
        if endpoint.one_of_versions:
            break
    return out


def _years(base: Base, endpoint: Endpoint) -> list[int]:
    table = endpoint.tables[0]
    if endpoint.way != "years":
        return []
    year = base.column(table, "year")
    return [row[year] for row in base.rows(table)]


def _ask(asked: AskedFor, cache: Cache, today: date, mirror: str, patience: Patience) -> Kept:
    held = cache.held(asked.address)
    marks = (held.etag, held.last_modified) if held else ("", "")
    address = _mirrored(asked.address, mirror)
    came = fetch(address, asked.endpoint.most_bytes, patience, *marks)
    if came is None:
        if held is None:
            raise refused("pull-not-asked", address=address)
        return cache.seen(held, today)
    where = _file_name(asked)
    return cache.keep(asked.address, came.address, where, came.data, (came.etag, came.last_modified), today)


def _file_name(asked: AskedFor) -> str:
    """Where the raw file lies in the cache: under the host, by the path of the address."""
    parts = urlsplit(asked.address)
    return f"{parts.netloc}{parts.path}".rstrip("/")


def _mirrored(address: str, mirror: str) -> str:
    if not mirror:
        return address
    parts = urlsplit(address)
    query = f"?{parts.query}" if parts.query else ""
    return f"{mirror.rstrip('/')}/{parts.netloc}{parts.path}{query}"


def _merge(endpoint: Endpoint, got: list[Got], merged: Merged, base: Base, cache: Cache, today: date) -> None:
    """Read the files of an endpoint and put their rows among those of the book."""
    shop = shop_of(base, cache.folder)
    before = {table: merged.held(base, table) for table in endpoint.tables}
    if endpoint.way == "months":
        read_months(shop, endpoint.name, merged, base, today)
    else:
        run(Reader(endpoint.name, lambda shop: READ[endpoint.name](shop, got)), shop)
        WAYS[endpoint.way](merged, base, shop, endpoint.place, endpoint.tables)
    if any(merged.held(base, table) != rows for table, rows in before.items()):
        registers_after(merged, base, shop, endpoint, got[0].kept)


def read_months(shop: Workshop, name: str, merged: Merged, base: Base, today: date) -> None:
    """Read the hub's table of contributions and put its months among those of the book."""

    def read(own: Workshop) -> None:
        found = hub_contributions.months(own, today)
        merging.of_months(merged, base, own, found, hub_contributions.FILE)

    run(Reader(name, read), shop)
    for series in merging.SERIES:
        shop.rows[series] = merged.rows[series]
    preferred_months.read(shop)
    merged.rows |= {series: shop.rows[series] for series in merging.SERIES}
