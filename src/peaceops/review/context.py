"""What every section of a review is given, and what it gives back."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from peaceops.book import Figure, View, assumed, given
from peaceops.book.measures import counted
from peaceops.book.rules import rule
from peaceops.book.tables.missions import MissionsRow
from peaceops.document.model import Paragraph, Section, When
from peaceops.document.writer import Writer
from peaceops.period import Period
from peaceops.review.plan_given import GivenPlan
from peaceops.words.catalogue import ENGLISH, Said, said, words

MANY = 30  # of fewer a share in per cent says less than the numbers themselves
YEAR_OF = rule("year-of-date", lambda day: str(day)[:4])


def in_year(year: int) -> When:
    """A calendar year, as running text and tables name it."""
    return When(Period.of_year(year))


def many(whole: Figure) -> str:
    """Whether a share of a count is told in per cent beside the numbers: "yes" from MANY on, else "no"."""
    return "yes" if float(whole.value) >= MANY else "no"


@dataclass(frozen=True)
class Context:
    """The question (mission, date, payer), two views of the book, and the language.

    `view` is what was public on `as_of`: every section uses it. `later` is the whole book, None unless hindsight was
    asked for: what a section takes from it goes into paragraphs of kind "hindsight" or tables that say so. `write`
    makes blocks in the language of the review. `dated`: whether the reader named the date; otherwise it is the day on
    which the review is made. `plan`: an exit plan that the reader gave.
    """

    mission: str
    as_of: date
    payer: str
    view: View
    later: View | None
    profile: MissionsRow
    write: Writer = field(default_factory=lambda: Writer(words()))
    dated: bool = True
    plan: GivenPlan | None = None

    def in_english(self) -> Context:
        """The same question in English, in which the length of a page is measured: it has the same lines in every
        language."""
        return self if self.write.words.lang == ENGLISH else replace(self, write=Writer(words()))

    def day(self) -> Figure:
        """The as-of date: given by the reader, or assumed to be today."""
        value, counts = self.as_of.isoformat(), counted("as-of-date")
        if self.dated:
            return given(value, "date", counts)
        return assumed(value, "date", counts, where=said("given-day-of-the-review"))

    def year(self) -> Figure:
        """The calendar year of the as-of date, as words."""
        return YEAR_OF(counted("as-of-year"), Period.none(), [self.day()])


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence for the summary, made by the section that owns its figures; its key has a place in
    review/findings.py."""

    said: Paragraph


@dataclass(frozen=True, slots=True)
class Gap:
    """A figure that no source at hand gives: what, and where it could come from."""

    what: str | Said
    where_to_look: str | Said


@dataclass(frozen=True, slots=True)
class Part:
    """What a section module returns: the section, its sentences for the summary, the gaps it met, and what goes
    to the annex."""

    section: Section
    findings: tuple[Finding, ...] = ()
    gaps: tuple[Gap, ...] = ()
    annex: tuple[Section, ...] = ()
