"""Published numbers on peacekeeping and the duration of peace, from the authors' data."""

from __future__ import annotations

from pathlib import Path

import pytest

pd = pytest.importorskip("pandas")
np = pytest.importorskip("numpy")

DAYS_IN_YEAR = 365.24  # the divisor of the book's own code
pytestmark = pytest.mark.sources


@pytest.fixture(scope="module")
def spells(sources: Path):  # type: ignore[no-untyped-def]
    """Ninety-six cease-fires (Regression and Other Stories, chapter 1)."""
    return pd.read_csv(sources / "fortna-peacekeeping-duration" / "ros_minidata.csv")


@pytest.fixture(scope="module")
def segments(sources: Path):  # type: ignore[no-untyped-def]
    """Segments of post-cold-war spells in the sample."""
    whole = pd.read_csv(sources / "fortna-peacekeeping-duration" / "pk_pkept.csv", low_memory=False)
    return whole[(whole.pcw == 1) & (whole["_st"] == 1)]


def test_the_eight_numbers_of_the_peacekeeping_chapter(spells) -> None:  # type: ignore[no-untyped-def]
    kept, at_peace = spells["peacekeepers?"], spells["censored?"]
    assert len(spells) == 96
    assert at_peace.mean() == pytest.approx(0.4166667, abs=5e-8)
    assert at_peace[kept == 1].mean() == pytest.approx(0.5588235, abs=5e-8)
    assert at_peace[kept == 0].mean() == pytest.approx(0.3387097, abs=5e-8)
    years = ((spells.faildate - spells.cfdate) / DAYS_IN_YEAR)[at_peace == 0]
    assert years[kept == 1].mean() == pytest.approx(1.381375, abs=5e-7)
    assert years[kept == 0].mean() == pytest.approx(1.515742, abs=5e-7)
    assert years[kept == 1].median() == pytest.approx(1.054101, abs=5e-7)
    assert years[kept == 0].median() == pytest.approx(0.588654, abs=5e-7)


def test_cox_hazard_ratio_of_peacekeeping_alone(segments) -> None:  # type: ignore[no-untyped-def]
    from lifelines import CoxTimeVaryingFitter

    assert (len(segments), segments.id.nunique(), int(segments["_d"].sum())) == (131, 95, 55)
    model = CoxTimeVaryingFitter().fit(
        segments[["id", "_t0", "_t", "_d", "pk_dumC"]], id_col="id", event_col="_d", start_col="_t0", stop_col="_t"
    )
    assert model.hazard_ratios_["pk_dumC"] == pytest.approx(0.4747, abs=5e-5)


def test_cox_hazard_ratio_with_the_other_variables(segments) -> None:  # type: ignore[no-untyped-def]
    from lifelines import CoxTimeVaryingFitter

    columns = ["id", "_t0", "_t", "_d", "pk_dumC", "victory", "treaty", "logcost", "wartype"]
    own = segments[columns].dropna()
    assert (len(own), int(own["_d"].sum())) == (119, 48)
    model = CoxTimeVaryingFitter().fit(own, id_col="id", event_col="_d", start_col="_t0", stop_col="_t")
    assert model.hazard_ratios_["pk_dumC"] == pytest.approx(0.40, abs=5e-3)


def test_most_spells_called_peacekeeping_are_not_of_the_united_nations(sources: Path) -> None:
    old = pd.read_csv(sources / "fortna-peacekeeping-duration" / "pk_pkept_old.csv", low_memory=False)
    first = old[(old.firstob == 1) & (old.pcw == 1) & (old.pk_dum == 1)]
    assert (first.pkwho == 1).sum() < len(first) / 2
