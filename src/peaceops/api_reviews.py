"""Reviews of every mission on one date, behind `import peaceops`: made in processes, one after the other in each."""

from __future__ import annotations

import csv
import io
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from peaceops.book import Book, open_book
from peaceops.days import past_day
from peaceops.errors import PeaceopsError

if TYPE_CHECKING:
    from peaceops.book.reply import Replies

APART = "; "  # between values of one cell of the summary


@dataclass(frozen=True, slots=True)
class ReviewMade:
    """A review that was written: its files, the pages of the body of its PDF (None without one), where it contradicts
    itself, and why there is none (`failed`, a sentence; "" where there is one)."""

    mission: str
    as_of: str
    payer: str
    form: str
    edition: str
    files: tuple[str, ...] = ()
    body_pages: int | None = None
    contradictions: tuple[str, ...] = ()
    failed: str = ""

    @property
    def sound(self) -> bool:
        """Whether it is there, contradicts itself nowhere, and is no longer than a review may be."""
        from peaceops.render.paper.body_length import MOST_PAGES

        return not self.failed and not self.contradictions and (self.body_pages or 0) <= MOST_PAGES

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return asdict(self) | {"files": list(self.files), "contradictions": list(self.contradictions)}

    def to_row(self) -> dict[str, Any]:
        """As a row of plain values."""
        joined = {"files": APART.join(self.files), "contradictions": APART.join(self.contradictions)}
        return asdict(self) | joined | {"body_pages": "" if self.body_pages is None else self.body_pages}


def review_all(
    as_of: date | None = None,
    folder: Path | str = ".",
    formats: Sequence[str] | str = ("pdf",),
    *,
    payer: str = "USA",
    form: str = "full",
    processes: int = 0,
    book: Book | None = None,
    say: Callable[[ReviewMade, int, int], None] = lambda made, done, of: None,
) -> Replies[ReviewMade]:
    """The review of every mission whose mandate ran on a day (today if None), written into `folder`; a row a mission,
    by name: files, pages of the body, contradictions. One that fails stops no other.

    `processes`: as many as there are processors if 0. `say` is told of each with how many are done, of how many. What
    `folder` has already of the same question and edition, by its file reviews-DATE.csv, is not made again; a file
    appears only when whole. Raises PeaceopsError for an unknown format, form or Member State, a day to come, and a
    folder that cannot be written."""
    from peaceops.book.reply import Replies
    from peaceops.council.mandate_terms import missions_with_terms
    from peaceops.errors import unknown
    from peaceops.files import write_text
    from peaceops.missions.membership import find_member
    from peaceops.render.write import wanted
    from peaceops.review.assemble import FORMS

    own, day, place = book or open_book(), past_day(as_of) or date.today(), Path(folder)
    kinds = wanted(formats.split(",") if isinstance(formats, str) else formats)
    if form not in FORMS:
        raise unknown("form", form, FORMS)
    code = find_member(own.at(day), payer, day)
    missions = sorted(m.mission for m in missions_with_terms(own.at(day), day, active_on=day, kind=None))
    asked = ReviewMade("", day.isoformat(), code, form, own.version)
    summary = place / f"reviews-{day}{'-brief' if form == 'brief' else ''}.csv"
    made = {m.mission: m for m in _there(summary, asked, kinds, place) if m.mission in missions}
    left = [replace(asked, mission=m) for m in missions if m not in made]
    with_kinds = partial(_make, folder=str(place), kinds=kinds, book=str(own.folder))
    for one in _each(with_kinds, left, processes or _processors()):
        made[one.mission] = one
        write_text(summary, _csv(made))
        say(one, len(made), len(missions))
    return Replies(made[m] for m in missions)


def _make(asked: ReviewMade, *, folder: str, kinds: tuple[str, ...], book: str) -> ReviewMade:
    """Make and write one review. Run in a process of its own."""
    from peaceops.api import contradictions, review, write_review

    try:
        day = date.fromisoformat(asked.as_of)
        document = review(asked.mission, day, payer=asked.payer, form=asked.form, book=open_book(book))
        paths = write_review(document, folder, kinds)
        found = tuple(map(str, contradictions(document)))
        pdf = next((p for p in paths if p.suffix == ".pdf"), None)
    except Exception as error:  # one review that fails stops no other
        return replace(asked, failed=str(error) if isinstance(error, PeaceopsError) else repr(error))
    from peaceops.render.paper.body_length import body_pages

    pages = body_pages(document, pdf.read_bytes()) if pdf else None
    return replace(asked, files=tuple(p.name for p in paths), body_pages=pages, contradictions=found)


def _each(make: Callable[[ReviewMade], ReviewMade], asked: list[ReviewMade], count: int) -> Iterator[ReviewMade]:
    """Reviews as they are done. With one process they are made in this one."""
    if count <= 1 or len(asked) <= 1:
        yield from map(make, asked)
        return
    import multiprocessing  # 20 ms, which every other command would wait for
    from concurrent.futures import ProcessPoolExecutor, as_completed

    fresh = multiprocessing.get_context("spawn")  # a copy of this process would hold locks of its threads
    workers = min(count, len(asked))  # a process a review: what one leaves in memory ends with it
    with ProcessPoolExecutor(workers, mp_context=fresh, initializer=_quiet, max_tasks_per_child=1) as pool:
        running = [pool.submit(make, one) for one in asked]
        try:
            yield from (done.result() for done in as_completed(running))
        finally:
            for each in running:
                each.cancel()


def _quiet() -> None:
    """An interrupt is for the first process, which then stops the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _csv(made: dict[str, ReviewMade]) -> str:
    held = io.StringIO()
    rows = [m.to_row() for _, m in sorted(made.items())]
    writer = csv.DictWriter(held, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return held.getvalue()


def _there(summary: Path, asked: ReviewMade, kinds: tuple[str, ...], place: Path) -> Iterator[ReviewMade]:
    """What a run before this one made of the same question and edition, and all of whose files are still there."""
    from peaceops.render.write import ENDINGS

    if not summary.is_file():
        return
    for row in csv.DictReader(io.StringIO(summary.read_text(encoding="utf-8"))):
        files = tuple(filter(None, (row.get("files") or "").split(APART)))
        same = all(row.get(n) == getattr(asked, n) for n in ("as_of", "payer", "form", "edition"))
        whole = all(any(f.endswith(f".{ENDINGS.get(k, k)}") for f in files) for k in kinds)
        if same and whole and not row.get("failed") and all((place / f).is_file() for f in files):
            found = tuple(filter(None, (row.get("contradictions") or "").split(APART)))
            pages = int(row["body_pages"]) if (row.get("body_pages") or "").isdecimal() else None
            yield replace(asked, mission=row.get("mission") or "", files=files, body_pages=pages, contradictions=found)
