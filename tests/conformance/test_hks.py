"""Hultman, Kathman and Shannon (2013), table 1, model 1: civilians killed in a conflict-month."""

from __future__ import annotations

from pathlib import Path

import pytest

pd = pytest.importorskip("pandas")
np = pytest.importorskip("numpy")
pytestmark = pytest.mark.sources

COLUMNS = [
    "troopLag",
    "policeLag",
    "militaryobserversLag",
    "brv_AllLag",
    "osvAllLagDum",
    "incomp",
    "epduration",
    "lntpop",
]
PRINTED = {
    "troopLag": -0.5304,
    "policeLag": -9.9026,
    "militaryobserversLag": 21.7619,
    "brv_AllLag": 0.00071,
    "osvAllLagDum": 2.1774,
    "incomp": 2.3794,
    "epduration": -0.00056,
    "lntpop": 0.7031,
}


@pytest.fixture(scope="module")
def months(sources: Path):  # type: ignore[no-untyped-def]
    """The 3,746 complete conflict-months."""
    whole = pd.read_csv(sources / "hks2013-peacekeeping-civilians" / "HKS_AJPS_2013.csv")
    return whole[["osvAll", *COLUMNS]].dropna()


@pytest.fixture(scope="module")
def fitted(months):  # type: ignore[no-untyped-def]
    """statsmodels on standardised columns (it does not converge on raw ones)."""
    import statsmodels.api as sm
    from statsmodels.discrete.discrete_model import NegativeBinomial

    x = months[COLUMNS]
    design = sm.add_constant((x - x.mean()) / x.std())
    start = np.r_[np.log(months.osvAll.mean()), np.zeros(len(COLUMNS)), 10.0]
    model = NegativeBinomial(months.osvAll, design)
    for method, most in (("nm", 2000), ("bfgs", 500), ("newton", 200)):
        found = model.fit(start_params=start, maxiter=most, disp=0, method=method)
        start = found.params
    return found, design


def test_the_printed_coefficients(months, fitted) -> None:  # type: ignore[no-untyped-def]
    found, _ = fitted
    x = months[COLUMNS]
    assert len(months) == 3746
    slopes = found.params[COLUMNS] / x.std()
    for name, value in PRINTED.items():
        digits = 5e-6 if abs(value) < 0.01 else 5.1e-5
        assert slopes[name] == pytest.approx(value, abs=digits), name
    constant = found.params["const"] - (slopes * x.mean()).sum()
    assert constant == pytest.approx(-9.2368, abs=5e-5)
    assert 1 / found.params["alpha"] == pytest.approx(0.05919, abs=5e-6)
    assert found.llf == pytest.approx(-6260.15, abs=5e-3)


def test_an_independent_likelihood_has_its_top_at_the_same_point_to_seven_digits(months, fitted) -> None:  # type: ignore[no-untyped-def]
    from scipy.optimize import minimize
    from scipy.special import gammaln

    found, design = fitted
    y, x = months.osvAll.to_numpy(), design.to_numpy()

    def likelihood(p):  # type: ignore[no-untyped-def]
        theta, mu = np.exp(p[-1]), np.exp(x @ p[:-1])
        terms = gammaln(y + theta) - gammaln(theta) - gammaln(y + 1)
        return -(terms + theta * np.log(theta / (theta + mu)) + y * np.log(mu / (theta + mu))).sum()

    def slope(p):  # type: ignore[no-untyped-def]
        from scipy.special import digamma

        theta, mu = np.exp(p[-1]), np.exp(x @ p[:-1])
        by_beta = x.T @ ((y - mu) * theta / (theta + mu))
        terms = digamma(y + theta) - digamma(theta) + np.log(theta / (theta + mu)) + 1 - (y + theta) / (theta + mu)
        return -np.r_[by_beta, theta * terms.sum()]

    start = np.r_[3.0, np.zeros(len(COLUMNS)), np.log(0.1)]
    own = minimize(likelihood, start, jac=slope, method="BFGS", options={"gtol": 1e-7, "maxiter": 2000}).x
    theirs = found.params.to_numpy()
    assert own[:-1] == pytest.approx(theirs[:-1], rel=5e-7, abs=5e-8)
    assert np.exp(-own[-1]) == pytest.approx(theirs[-1], rel=5e-7)


def test_twelve_rows_carry_the_result(sources: Path, months) -> None:  # type: ignore[no-untyped-def]
    whole = pd.read_csv(sources / "hks2013-peacekeeping-civilians" / "HKS_AJPS_2013.csv")
    rwanda = whole.loc[months.index][lambda t: (t.location == "Rwanda") & (t.year == 1994)]
    assert len(rwanda) == 12
    assert rwanda.osvAll.sum() / months.osvAll.sum() == pytest.approx(0.58, abs=5e-3)
