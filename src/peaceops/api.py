"""The functions behind `import peaceops`: each command of the command line is a thin layer over one of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from peaceops.book import Book, open_book
from peaceops.book.reply import Replies
from peaceops.days import any_fy, needed_day, past_day
from peaceops.errors import refused
from peaceops.words.catalogue import said

if TYPE_CHECKING:
    from peaceops.document.consistency.fault import Contradiction
    from peaceops.document.model import Document
    from peaceops.exits.backtest import ClosingBacktest
    from peaceops.exits.backtest_cost import HeldOutYear
    from peaceops.exits.laid import OptionsTable
    from peaceops.exits.simulate import Fixed
    from peaceops.exits.simulation import Simulation
    from peaceops.money.assess import Assessment
    from peaceops.money.payer_view import PayerView
    from peaceops.money.rates import Rate
    from peaceops.money.reform_effects import ReformTable
    from peaceops.money.reforms import Reform
    from peaceops.money.scale_file import MachineShare
    from peaceops.money.sweep import Compared
    from peaceops.plans.plan_lines import Plan


def review(
    mission: str,
    as_of: date | None = None,
    *,
    payer: str = "USA",
    hindsight: bool = False,
    form: str = "full",
    plan: Plan | Path | str | None = None,
    compare: date | str | None = None,
    lang: str = "en",
    book: Book | None = None,
    say: Callable[[str], None] = lambda words: None,
) -> Document:
    """The strategic review of a mission as of a date, as a document made of figures.

    `mission`: acronym or alias. `as_of`: only what was published by then is used; today if None. `payer`: ISO alpha-3
    of the Member State whose part is shown. `hindsight`: also say what later sources changed. `form`: full (where fewer
    than eight of fifteen core facts are known, a fact sheet), or brief (the first page alone). `plan`: an exit plan of
    the mission (a file, or one from `exit_plan`), shown in the full form with what does not hold in it. `compare`: an
    earlier day, or another mission on the same day: what differs between the two reviews, in place of one of them.
    `lang`: en or fr; what has no French yet stands in English, and `.untranslated` counts it. `say` is told about
    progress. Every figure names its source or trace. Raises PeaceopsError for an unknown mission, Member State, form or
    language, a date before the mission's start or after today, and a comparison with a later day, with the mission
    itself, with hindsight or with a plan.
    """
    from peaceops.review.assemble import review as assemble

    own, day, dated = book or open_book(), past_day(as_of) or date.today(), as_of is not None
    if compare is not None:
        from peaceops.review.comparison import compare as side_by_side

        if hindsight or plan is not None:
            raise refused("compare-with-more", what=said("compare-hindsight" if hindsight else "compare-plan"))
        against = past_day(compare, said("day-compared")) if isinstance(compare, date) else compare
        return side_by_side(own, mission, day, against or day, payer=payer, form=form, lang=lang, say=say)
    given = _named_plan(plan) if plan is not None else None
    return assemble(
        own, mission, day, payer=payer, hindsight=hindsight, dated=dated, form=form, own_plan=given, lang=lang, say=say
    )


def _named_plan(plan: Plan | Path | str) -> tuple[str, Plan]:
    """A plan with the name of its file. Raises PeaceopsError for a file that is no plan."""
    if isinstance(plan, Path | str):
        from peaceops.plans.from_yaml import load_plan

        return Path(plan).name, load_plan(plan)
    return str(said("plan-without-a-file")), plan


def contradictions(document: Document) -> tuple[Contradiction, ...]:
    """Where a document contradicts itself: each finding with its rule, section and sentence; none where it is sound.

    The rules are in docs/method/consistency.md. They see the document alone, whatever book it was made from."""
    from peaceops.document.consistency.gate import contradictions as found

    return found(document)


def exit_options(
    mission: str,
    as_of: date | None = None,
    *,
    payer: str = "USA",
    cut: float | None = None,
    book: Book | None = None,
) -> OptionsTable:
    """The options for a mission on a date, side by side: renew as it is or reduced, a final term, end now, the last two
    with or without a successor; each with who decides, steps, precedents, months, cost and the payer's part, what
    speaks for and against it, and what is not known. Where the Council has decided an end, that is the base case.

    `cut`: of a reduced renewal, per cent. Uses what was public on `as_of` (today if None). Recommends nothing. Raises
    PeaceopsError for an unknown mission, a date before its start, or a cut that is none."""
    from peaceops.exits.options import check_question, options
    from peaceops.missions.profile import mission_row

    day, own = past_day(as_of) or date.today(), book or open_book()
    payer = check_question(own.at(), payer)
    view = own.at(day)
    return options(view, mission_row(view, mission, day).mission, day, payer=payer, cut=cut)


def exit_simulate(
    mission: str,
    option: str,
    start: date,
    *,
    draws: int = 10_000,
    seed: int = 1,
    as_of: date | None = None,
    fixed: Fixed | None = None,
    processes: int = 1,
    book: Book | None = None,
) -> Simulation:
    """Monthly strength, staff (persons) and spending (US dollars) of a mission from a decision on `start`, and each
    Member State's part, as quantiles of `draws` from how other missions ended; the same seed gives the same numbers.

    `option`: renew, renew-reduced, final-term, final-term-political, end-now, end-now-political. `as_of`: only what was
    public by then (by `start` if None, or today where that is earlier). `fixed`: parameters that the reader sets. An
    end that the Council had decided by `start` is kept to. The back-test comes with the answer. Raises PeaceopsError
    for an unknown mission or option, an impossible parameter, or no base."""
    from peaceops.exits.simulation import simulate
    from peaceops.missions.profile import mission_row

    begin = needed_day(start, said("day-start"))
    view = (book or open_book()).at(past_day(as_of) or min(begin, date.today()))
    name = mission_row(view, mission, begin).mission
    return simulate(view, name, option, begin, draws=draws, seed=seed, fixed=fixed, processes=processes)


def exit_backtest(
    as_of: date | None = None,
    *,
    draws: int = 2000,
    seed: int = 1,
    last_day: str = "drawn",
    origin: str = "others",
    book: Book | None = None,
) -> ClosingBacktest:
    """Every closing with monthly strengths forecast from others: one row a mission and month, and the scores (coverage
    of the 50, 80 and 95 per cent intervals and their width; calibration; CRPS beside five simpler forecasts).
    `last_day`: drawn, as in a run without a decided end, or known. `origin`: from all others, or from earlier closings,
    those that were over and public before the decision. Raises PeaceopsError for another, or for impossible draws."""
    from peaceops.exits.backtest import backtest
    from peaceops.exits.curves import curves

    return backtest(curves((book or open_book()).at(as_of)), draws=draws, seed=seed, last_day=last_day, origin=origin)


def exit_backtest_spending(
    as_of: date | None = None, *, draws: int = 2000, seed: int = 1, book: Book | None = None
) -> Replies[HeldOutYear]:
    """Spending (US dollars) of the few closings whose accounts are in the book, each forecast from the others: one row
    a year of accounts after the decision. So few cannot show coverage (docs/method/exits.md)."""
    from peaceops.exits.backtest import check_draws
    from peaceops.exits.backtest_cost import backtest_cost
    from peaceops.exits.closing import closings
    from peaceops.exits.curves import curves
    from peaceops.exits.runoff import estimates

    check_draws(draws, seed)
    view = (book or open_book()).at(as_of)
    own = closings(view)
    cases = curves(view)
    return Replies(backtest_cost(view, own, cases, estimates(view, own, cases), draws=draws, seed=seed))


def reform(
    change: Reform | Path | str,
    fy: str,
    *,
    mission: str = "",
    payer: str = "",
    as_of: date | None = None,
    book: Book | None = None,
) -> ReformTable:
    """Winners and losers of a reform: each Member State's rate (per cent) and assessments (US dollars, gross, after
    credits) for a financial year before and after it, by rule.

    `change`: a reform, a YAML file (docs/method/reforms.md) or the name of a worked one. `fy`: such as 2024-25.
    `mission`: one mission only; `payer`: one Member State only. Raises PeaceopsError for an unknown key, mission, year
    or State, and, with the reason, for a reform that breaks an invariant."""
    from peaceops.money.reform_effects import effects
    from peaceops.money.reform_file import given_reform

    return effects((book or open_book()).at(as_of), given_reform(change), any_fy(fy), mission, payer)


def reforms_compared(
    changes: Sequence[Path | str], fy: str, *, payer: str = "", book: Book | None = None
) -> Replies[Compared]:
    """Reforms side by side: what each Member State is assessed over all missions in a financial year (US dollars,
    gross, after credits), and the difference that each reform makes. Without traces; `reform` has those of one.

    `changes`: YAML files, or names of worked reforms. `payer`: one Member State only. Raises PeaceopsError as
    `reform` does, and for two reforms of one name."""
    from peaceops.money.reform_file import load_reform
    from peaceops.money.sweep import compared

    reforms = [(Path(c).stem, load_reform(c)) for c in changes]
    return Replies(compared((book or open_book()).at(), reforms, any_fy(fy), payer))


def machine_scale(incomes: Path | str, *, elements: Mapping[str, float] | None = None) -> Replies[MachineShare]:
    """The machine scale of the regular budget on incomes of the reader's own, largest share first: per cent after each
    step, and rounded. What-if by rule, never the official scale (docs/method/regular-scale.md).

    `incomes`: a CSV file, one row a State and base period. `elements`: those that differ from the scale in force, such
    as {"ceiling_pct": 20}. Raises PeaceopsError for a bad file, an unknown element, or limits that cannot hold."""
    from peaceops.money.scale_file import machine_shares, parameters_with, read_incomes

    return Replies(machine_shares(read_incomes(Path(incomes)), parameters_with(dict(elements or {}))))


def rates(
    year: int,
    *,
    payer: str = "",
    reform: Reform | Path | str | None = None,
    as_of: date | None = None,
    book: Book | None = None,
) -> Replies[Rate]:
    """Peacekeeping rates of Member States in a calendar year, largest first: per cent, unrounded, by rule.

    All 193 for 2016 to 2027; for 2012 those that were printed, and of the permanent members those that the printed
    premium implies: each says its basis. `payer`: one Member State only. `reform`: a reform, a reform file, or the name
    of a worked reform. Raises PeaceopsError for a year without rates, or without one of the payer."""
    from peaceops.money.rate_notes import noted
    from peaceops.money.rates import rates as by_rule

    view = (book or open_book()).at(as_of)
    if reform is None:
        return noted(view, year, by_rule(view, year), payer)
    from peaceops.money.reform_file import given_reform
    from peaceops.money.reformed import reformed_rates

    return noted(view, year, reformed_rates(view, year, given_reform(reform)), payer)


def assess(
    mission: str = "ALL",
    fy: str = "",
    *,
    payer: str = "",
    sections: Path | str | None = None,
    estimate: bool = False,
    reform: Reform | Path | str | None = None,
    net: bool = False,
    per_head: bool = False,
    as_of: date | None = None,
    book: Book | None = None,
) -> Replies[Assessment]:
    """Assessed contributions, US dollars, gross, after credits: sections of the circulars x rates by rule.

    `fy`: financial year such as 2024-25. `payer`: one Member State only. `sections`: a CSV file of sections in place of
    the book's, without `fy`. `estimate`: where the book has no sections, estimate from expenditure or approved budget;
    the basis says so, with the error. `reform`: a reform, a reform file or the name of a worked reform. `net`: also the
    net assessments, for sections of the book and the rules as they are. `per_head`: also per head of population, the
    largest first, with the rank among all that pay. Raises PeaceopsError for an unknown mission, Member State or year,
    or a bad file."""
    from peaceops.missions.membership import find_member
    from peaceops.money.net import with_net
    from peaceops.money.ranked_per_head import with_per_head
    from peaceops.money.reform_file import given_reform
    from peaceops.money.request import from_file, noted, requested

    view = (book or open_book()).at(as_of)
    change = None if reform is None else given_reform(reform)
    if net and (sections is not None or estimate or change):
        raise refused("net-of-circulars-only")
    if sections is not None:
        if fy or estimate or per_head:
            raise refused("sections-with-a-year")
        return Replies(from_file(view, Path(sections), mission, payer, change))
    if not fy:
        raise refused("nothing-to-assess")
    everyone = per_head and payer  # a rank is among all that pay
    found = requested(view, mission, any_fy(fy), "" if everyone else payer, reform=change, or_estimate=estimate)
    if per_head:
        code = find_member(view, payer) if payer else ""
        found = tuple(a for a in with_per_head(view, found) if code in ("", a.iso3))
    return noted(view, mission, fy, with_net(view, found) if net else found, estimated=estimate)


def payer(
    iso3: str, fy: str = "", mission: str = "", *, as_of: date | None = None, book: Book | None = None
) -> PayerView:
    """What one Member State pays in a financial year (the newest with costs if empty): regular and peacekeeping rates,
    rank, its part of each mission in US dollars, its own legal limit and what that leaves unpaid, arrears.

    Parts are assessments where the sections are known, else estimates; each says its basis. What the book lacks is
    named in `missing`. Raises PeaceopsError for an unknown Member State, mission or year."""
    from peaceops.money.payer import payer_view

    return payer_view((book or open_book()).at(as_of), iso3, fy, mission)


def to_html(document: Document) -> str:
    """The document as one self-contained HTML page."""
    from peaceops.render.html import to_html as render

    return render(document)


def to_json(document: Document) -> str:
    """The document as JSON text: every figure with its source and trace."""
    from peaceops.render.json import to_json as render

    return render(document)


def write_review(
    document: Document,
    folder: Path | str,
    formats: Sequence[str] | str = ("html", "json"),
    *,
    single_file: bool = True,
    template: Path | str | None = None,
) -> list[Path]:
    """Write the document into `folder` in each format (html, json, pdf, docx, xlsx); return the paths. A file appears
    only when whole.

    `single_file`: the page holds its register of figures; otherwise that is a script beside the page, which loads it.
    `template`: a Word file whose page and styles the docx takes. Raises PeaceopsError for an unknown format, a template
    that is no Word file or a folder that cannot be written."""
    from peaceops.render.write import write

    styles = Path(template) if template is not None else None
    return write(document, Path(folder), _formats(formats), single_file=single_file, template=styles)


def export_book(
    out: Path | str, formats: Sequence[str] | str = ("csv",), folder: Path | str | None = None
) -> list[Path]:
    """Write the book into the folder `out` as csv, parquet, duckdb or datapackage; return the files.

    Raises PeaceopsError for an unknown format."""
    from peaceops.book.export import export

    return export(open_book(folder), Path(out), _formats(formats))


def write_charts(document: Document, folder: Path | str) -> list[Path]:
    """Write every chart of the document into `folder` as SVG and PNG, with the data behind it as CSV (every digit, in
    the units of the document, and the sources of each row); return the paths. Raises PeaceopsError where there is no
    chart, or for a folder that cannot be written."""
    from peaceops.render.chart_files import write_charts as write

    return write(document, Path(folder))


def _formats(given: Sequence[str] | str) -> tuple[str, ...]:
    """Names of formats; a text holds one, or several joined by commas."""
    names = given.split(",") if isinstance(given, str) else given
    return tuple(name.strip() for name in names if name.strip())
