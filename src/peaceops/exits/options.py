"""The options for a mission on a date, side by side: who decides, how long, what they cost, and what is not known.

Where the Council has decided an end, that decision is the base case and the others are departures from it. An option is
left out where it cannot be (a mandate that has ended cannot be renewed) or where its figures would be those of another.
Method: docs/method/exits.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from peaceops.book import View, asked
from peaceops.book.tables.missions import MissionsRow
from peaceops.council import Needs, current_mandate, what_ending_needs
from peaceops.council.due import ends_passed
from peaceops.council.paths import path
from peaceops.errors import PeaceopsError
from peaceops.exits.answer import years_of
from peaceops.exits.bases import Bases, bases
from peaceops.exits.closing import Closing
from peaceops.exits.endings import DecidedEnd, decided_end, ended_by
from peaceops.exits.evidence import Evidence, evidence
from peaceops.exits.laid import Laid, LeftOut, OptionsTable
from peaceops.exits.moves import moves
from peaceops.exits.option_list import OPTIONS, SUPPORT, Option
from peaceops.exits.precedents import precedents
from peaceops.exits.reasons import Facts, Points, facts, reasons
from peaceops.exits.risk import statement
from peaceops.exits.shares import rates_of_payer, regular_rates_of_payer
from peaceops.exits.simulate import LOWER_BY_PCT, Fixed
from peaceops.exits.simulation import Payer, Simulation, check, rates, simulate
from peaceops.exits.spans import equal
from peaceops.exits.successors import Successor, offered, successor_kinds
from peaceops.missions.membership import find_member
from peaceops.words.catalogue import Said, said

DRAWS = 1000
SEED = 1
NEAREST = 3
FINAL = "final-term"
CUT_OF_A_TERM = "cut-of-a-term"  # a lower budget of a mandate that ends unless it is renewed: both decide


def check_question(whole: View, payer: str) -> str:
    """The payer's code. Raises PeaceopsError for a payer that is no Member State."""
    return find_member(whole, payer)


def options(
    view: View,
    mission: str,
    as_of: date,
    *,
    payer: str = "USA",
    cut: float | None = None,
    draws: int = DRAWS,
    known: Evidence | None = None,
) -> OptionsTable:
    """The options of `mission` on `as_of`. Works without strength, cost or precedents: then less is said. `cut`: of a
    reduced renewal, per cent. `known`: the evidence of the same view, if at hand.

    Raises PeaceopsError for a cut that is none."""
    fixed = Fixed(lower_by_pct=cut)
    check(FINAL, draws, SEED, fixed)
    on, row = known or evidence(view), view.first(MissionsRow, mission=mission)
    decided, base = decided_end(view, mission, as_of), bases(view, mission, as_of)
    others = [c for c in on.closings if c.mission != mission]
    follow = offered(view, row, as_of, others) if row else ()
    risk, needs = statement(view, mission, as_of), what_ending_needs(view, mission, as_of)
    open_to, left = _open(view, mission, as_of, decided, follow, needs)
    runs, why_not = _runs(view, mission, as_of, payer, (draws, fixed), on, base, open_to)
    chosen, same = _different(open_to, runs)
    share = LOWER_BY_PCT if cut is None else cut
    about = facts(view, mission, as_of, payer, base, risk, needs, share)
    pays = _payer(view, mission, as_of, payer, runs)
    who = _who(view, mission, as_of, needs)
    term = "decided" if decided else needs.form if needs else ""
    laid = tuple(_laid(o, who, others, runs.get(o.key), pays, decided, term, about, follow) for o in chosen)
    near = precedents(view, mission, as_of, n=NEAREST).nearest
    return OptionsTable(
        mission=mission,
        as_of=as_of,
        payer=payer,
        cut_pct=share,
        cut_given=cut is not None,
        needs=needs,
        decided=decided,
        base=base,
        options=laid,
        left_out=(*left, *same),
        successors=follow if any(not o.stays for o in chosen) else (),
        moves=moves(view, mission, base, follow) if laid else (),
        nearest=near,
        risk=risk,
        evidence=on,
        why_not=why_not,
        passed=ends_passed(view, [mission], as_of) if _term_passed(view, mission, as_of) else (),
    )


@asked
def options_with_usual_values(view: View, mission: str, as_of: date, payer: str) -> OptionsTable:
    """The options of `mission` at the values that each has where nobody gives others, computed once: several parts of a
    review show them."""
    return options(view, mission, as_of, payer=payer)


def _term_passed(view: View, mission: str, day: date) -> bool:
    mandate = current_mandate(view, mission, day)
    return mandate is not None and mandate.ended and not mandate.closed


def _open(
    view: View, mission: str, day: date, decided: DecidedEnd | None, follow: tuple[Successor, ...], needs: Needs | None
) -> tuple[tuple[Option, ...], tuple[LeftOut, ...]]:
    """The options that there are on a day, the decided one first, and those that there are not."""
    over = ended_by(view, mission, day)
    if over is not None:
        return (), tuple(LeftOut(o.key, said("left-out-ended", day=over)) for o in OPTIONS)
    kinds = {s.kind.kind: s for s in follow}
    row = view.first(MissionsRow, mission=mission)
    unfit = {k.kind for k in successor_kinds() if row and row.kind not in k.missions}
    gone: dict[str, Said] = {}
    serves = row is not None and row.kind == SUPPORT and needs is None
    for o in OPTIONS:
        if serves and not o.stays:
            gone[o.key] = said("left-out-serves-others")
        elif row and o.successor in unfit:
            of = said(f"mission-kind-{row.kind}")
            gone[o.key] = said("left-out-successor-kind", kind=said(f"successor-{o.successor}"), of=of)
        elif o.successor and o.successor not in kinds:
            gone[o.key] = said("left-out-successor", kind=said(f"successor-{o.successor}"))
        elif o.successor and not kinds[o.successor].costed:
            gone[o.key] = said("left-out-cost", kind=said(f"successor-{o.successor}"))
        elif decided and decided.mandate_ends < day and o.kind != "planned":
            gone[o.key] = said("left-out-mandate-ended", decision=decided, day=decided.mandate_end)
    held = [o for o in OPTIONS if o.key not in gone]
    if decided is not None:
        held.sort(key=lambda o: o.kind != "planned")
    return tuple(held), tuple(LeftOut(key, why) for key, why in gone.items())


def _runs(
    view: View,
    mission: str,
    as_of: date,
    payer: str,
    how: tuple[int, Fixed],
    on: Evidence,
    base: Bases,
    open_to: tuple[Option, ...],
) -> tuple[Mapping[str, Simulation], str]:
    """A run of each option. `how`: the draws, and what the reader set."""
    runs: dict[str, Simulation] = {}
    why_not, (draws, fixed) = "", how
    paid = rates(view, mission, as_of, payer) if open_to else None
    for o in open_to:
        try:
            runs[o.key] = simulate(
                view, mission, o.key, as_of, draws=draws, seed=SEED, fixed=fixed, known=on, base=base, paid=paid
            )
        except PeaceopsError as error:
            why_not = str(error)
    return runs, why_not


def _different(
    open_to: tuple[Option, ...], runs: Mapping[str, Simulation]
) -> tuple[tuple[Option, ...], tuple[LeftOut, ...]]:
    """The options without those whose figures, as they are shown, are the same as those of one before."""
    kept: list[Option] = []
    same: list[LeftOut] = []
    for o in open_to:
        run = runs.get(o.key)
        twin = next((k for k in kept if run and k.key in runs and equal(run, runs[k.key])), None)
        if twin is None:
            kept.append(o)
        else:
            same.append(LeftOut(o.key, said("left-out-same", other=twin.title)))
    return tuple(kept), tuple(same)


def _payer(view: View, mission: str, as_of: date, payer: str, runs: Mapping[str, Simulation]) -> Payer | None:
    """The payer with its rates, where a run has a part for it."""
    found = next((r.shares for r in runs.values() if r.shares), None)
    if found is None or payer not in found.iso3:
        return None
    years = years_of(as_of)
    own = rates_of_payer(view, payer=payer, mission=mission, first=years[0], last=years[-1])
    regular = regular_rates_of_payer(view, payer=payer, first=years[0], last=years[-1])
    return Payer(payer, found.rate, own, regular)


def _who(view: View, mission: str, as_of: date, needs: Needs | None) -> dict[str, tuple[Said, Said, bool | None]]:
    """Who decides each option, by which decision, and whether a veto can stop it, by the paths of the Council."""
    out: dict[str, tuple[Said, Said, bool | None]] = {}
    unread = said("decides-not-in-book")
    for key in dict.fromkeys(o.path for o in OPTIONS if o.path):
        try:
            found = path(view, mission, key, as_of)
            out[key] = (found.body, found.decision, found.veto)
        except PeaceopsError:
            out[key] = (unread, said("decides-mandate-not-in-book"), None)
    form = needs.form if needs else ""
    renewal: dict[str, tuple[Said, Said, bool]] = {
        "open_ended": (said("path-body-general-assembly"), said("decides-budget-alone"), False),
        "fixed_term": (said("decides-council-and-assembly"), said("decides-renewal"), True),
    }
    out[""] = renewal.get(form, (unread, said("decides-form-not-in-book"), None))
    if form == "fixed_term":
        out[CUT_OF_A_TERM] = (said("decides-council-and-assembly"), said("decides-renewal-and-budget"), True)
    return out


def _laid(
    o: Option,
    who: Mapping[str, tuple[Said, Said, bool | None]],
    others: list[Closing],
    run: Simulation | None,
    pays: Payer | None,
    decided: DecidedEnd | None,
    term: str,
    about: Facts,
    follow: tuple[Successor, ...],
) -> Laid:
    body, decision, veto = who[CUT_OF_A_TERM if o.kind == "lower" and CUT_OF_A_TERM in who else o.path]
    own = decided if o.kind == "planned" else None
    if own is not None and not o.successor:
        body, decision, veto = said("option-who-council"), said("decides-decided", decision=own), False
    elif decided is not None and o.kind == "stay":
        body, decision, veto = (
            said("option-who-council"),
            said("decides-taking-back", decision=decided),
            True,
        )
    so = tuple(
        c
        for c in others
        if o.precedents == c.shape and (not o.successor or o.successor in c.row.follow_on_kinds.split(";"))
    )
    laid = Laid(o, body, decision, veto, so, run, pays, own, term, Points((), (), ()))
    heir = next((s for s in follow if s.kind.kind == o.successor), None)
    return replace(laid, reasons=reasons(o, about, so, laid.months_to_end, decided, heir))
