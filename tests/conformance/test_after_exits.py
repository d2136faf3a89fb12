"""Conflict deaths before and after missions ended: the compiled rows, recomputed from the series in the book."""

from __future__ import annotations

import numpy as np
import pytest

from peaceops.book import View
from peaceops.book.tables.host import ConflictDeathsRow
from peaceops.exits.after import (
    BINS,
    VIOLENT_DEATHS,
    clustered,
    country_years,
    deaths_by_country,
    exits,
    rate,
    rolling,
)

FINAL = """ONUCA 8024 627 UNTAC 892 2141 UNASOG 1598 191 UNOMUR 1094 3689 ONUMOZ 2484 1 UNOSOM_II 5838 1556 ONUSAL 4 0
UNAMIR 777672 9004 MINUGUA 429 1 UNOMIL 9534 184 UNCPSG 963 0 UNPREDEP 0 75 MONUA 1328 3946 MINURCA 5 387 MIPONUH 11 0
UNMOT 701 0 UNMIBH 0 0 UNMOP 0 0 UNIKOM 360 12485 UNMISET 0 0 UNAMSIL 1 0 ONUB 2502 336 UNMEE 1220 808 UNOMIG 621 3
MINURCAT 1955 3723 UNSMIS 4347 214798 UNMIT 0 0 UNOCI 49 3 UNMIL 0 3 MINUJUSTH 79 542 UNAMID 1415 10106"""
WITH_SUCCESSOR = """UNAMIC 1513 1779 UNOSOM_I 15884 2019 UNAVEM_II 18759 1328 UNPROFOR 46785 0 UNCRO 1336 0 UNMIH 82 11
UNAVEM_III 4279 5066 UNSMIH 45 11 UNTMIH 45 11 UNTAES 963 0 UNOMSIL 7331 930 UNTAET 0 0 MINUCI 1558 167 MONUC 7927 4587
UNMIS 5720 10578 MINUSTAH 0 238"""


def rows(text: str) -> dict[str, tuple[int, int]]:
    """Mission, deaths before, deaths after, as printed in the study note."""
    words = text.split()
    return {words[i].replace("_", " "): (int(words[i + 1]), int(words[i + 2])) for i in range(0, len(words), 3)}


def test_the_forty_seven_rows_before_and_after(now: View) -> None:
    held = {e.mission: e for e in exits(now) if e.whole}
    printed = rows(FINAL) | rows(WITH_SUCCESSOR)
    assert len(printed) == 47
    assert {m: (e.before, e.after) for m, e in held.items()} == printed
    assert {m for m, e in held.items() if e.final} == set(rows(FINAL))


def test_the_rows_are_the_sums_of_the_series_of_the_hosts(now: View) -> None:
    deaths = deaths_by_country(now.all(ConflictDeathsRow))
    for e in exits(now):
        if not e.whole:
            continue
        years = [[deaths.get(h, {}).get(e.end_year + d, 0) for h in e.hosts] for d in range(-3, 4)]
        assert sum(map(sum, years[:3])) == e.before, e.mission
        assert sum(map(sum, years[4:])) == e.after, e.mission


def test_direction_and_medians(now: View) -> None:
    from scipy.stats import binomtest, wilcoxon

    held = [e for e in exits(now) if e.whole]
    for own, up, down, equal, medians, sign, signed in (
        (held, 15, 27, 5, (963, 184), 0.09, 0.01),
        ([e for e in held if e.final], 11, 16, 4, (701, 184), 0.44, 0.11),
    ):
        before, after = (np.array([getattr(e, k) for e in own]) for k in ("before", "after"))
        assert ((after > before).sum(), (after < before).sum(), (after == before).sum()) == (up, down, equal)
        assert (np.median(before), np.median(after)) == medians
        assert binomtest(up, up + down).pvalue == pytest.approx(sign, abs=5e-3)
        assert wilcoxon(np.log1p(after) - np.log1p(before)).pvalue == pytest.approx(signed, abs=6e-3)


def test_counts_and_intervals_of_final_exits(now: View) -> None:
    final = [e for e in exits(now) if e.final and e.whole]
    found = rate(sum(e.violent for e in final), len(final))
    assert (found.k, found.n, round(100 * found.low), round(100 * found.high)) == (17, 31, 38, 71)
    quiet = [e for e in final if (e.before or 0) < 75]
    found = rate(sum(e.violent for e in quiet), len(quiet))
    assert (found.k, found.n, round(100 * found.low), round(100 * found.high)) == (2, 11, 5, 48)
    assert {e.mission for e in quiet if e.violent} == {"UNPREDEP", "MINURCA"}
    none = [e for e in final if e.before == 0]
    found = rate(sum(e.violent for e in none), len(none))
    assert (found.k, found.n, round(100 * found.low), round(100 * found.high)) == (1, 6, 3, 56)
    assert sum((e.worst_after or 0) >= 1000 for e in final) == 7
    assert VIOLENT_DEATHS == 25


def test_rolling_scores(now: View) -> None:
    ended = exits(now)
    years = country_years(deaths_by_country(now.all(ConflictDeathsRow)), ended)
    assert len(years.year) == 5466
    found = {s.name: s for s in rolling(ended, years)}
    printed = {
        "even chances": (0.250, 0.693, 0.50),
        "share of country-years, violent or quiet before": (0.218, 0.667, 0.67),
        "base rate of earlier exits": (0.273, 0.742, 0.46),
        "persistence": (0.265, 0.910, 0.71),
        "logit on deaths before": (0.202, 0.604, 0.83),
    }
    for name, (brier, log_loss, auc) in printed.items():
        s = found[name]
        assert (s.exits, s.events) == (24, 12)
        assert s.brier == pytest.approx(brier, abs=5.1e-4)
        assert s.log_loss == pytest.approx(log_loss, abs=5.1e-4)
        assert s.auc == pytest.approx(auc, abs=5.1e-3)


def test_intervals_of_country_years_take_a_country_together(now: View) -> None:
    """Wider than Wilson's, which takes every year for a case of its own; the values of the audit of the models."""
    years = country_years(deaths_by_country(now.all(ConflictDeathsRow)), exits(now))
    printed = {"none": (2.9, 5.5), "many": (68.3, 81.5)}
    for key, own in BINS.items():
        mask = np.array([own.holds(int(d)) for d in years.before])
        found = clustered(years.violent[mask], years.country[mask])
        plain = rate(found.k, found.n)
        assert found.low < plain.low and found.high > plain.high and found.by == "bootstrap_of_countries"
        if key in printed:
            assert (100 * found.low, 100 * found.high) == pytest.approx(printed[key], abs=0.5)


def test_one_country_or_no_violent_year_has_wilson_s_interval() -> None:
    never = np.zeros(5, dtype=bool)
    assert clustered(never, np.arange(5)) == rate(0, 5)
    assert clustered(np.array([True, False]), np.zeros(2, dtype=np.int64)) == rate(1, 2)


def test_the_logit_equals_statsmodels(now: View) -> None:
    import statsmodels.api as sm

    from peaceops.exits.after import logit

    years = country_years(deaths_by_country(now.all(ConflictDeathsRow)), exits(now))
    x, y = np.log1p(years.before.astype(float)), years.violent.astype(float)
    theirs = sm.Logit(y, sm.add_constant(x)).fit(disp=0, tol=1e-12).params
    assert logit(x, y) == pytest.approx(tuple(theirs), rel=1e-8)
