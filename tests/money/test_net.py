"""Net assessments: what is billed, checked on the net totals that the circulars print for all Member States."""

from __future__ import annotations

import pytest

import peaceops
from peaceops.book import View
from peaceops.book.rules import replay
from peaceops.book.tables.money import PrintedAssessmentsRow
from peaceops.book.tables.registers import KnownErrorsRow
from peaceops.errors import PeaceopsError
from peaceops.money.assess import assess
from peaceops.money.net import with_net
from peaceops.period import Period


@pytest.mark.parametrize("fy", ["2022-23", "2023-24", "2024-25", "2025-26"])
def test_the_net_totals_of_193_states_are_reproduced(now: View, fy: str) -> None:
    totals: dict[str, int] = {}
    for a in with_net(now, assess(now, Period.parse(fy))):
        totals[a.iso3] = totals.get(a.iso3, 0) + (a.net_usd or 0)
    printed = now.where(PrintedAssessmentsRow, mission="ALL", fy=fy)
    misprinted = now.where(KnownErrorsRow, source="un-peacekeeping-circulars")
    known = {e.iso3 for e in misprinted if e.place and e.place.startswith(fy)}
    off = {p.iso3: abs(totals[p.iso3] - p.net_usd) for p in printed if p.net_usd is not None}
    assert len(off) == 193 and {s for s, usd in off.items() if usd > 16} <= known


def test_the_net_of_the_united_states_is_its_gross_and_that_of_others_is_less(now: View) -> None:
    for a in with_net(now, assess(now, Period.parse("2024-25"), "UNMIK")):
        assert a.net and a.net_usd is not None and a.net.value == a.net_usd == replay(a.net, now)
        assert a.net_usd == a.gross_usd if a.iso3 == "USA" else a.net_usd < a.gross_usd or a.gross_usd < 50


def test_net_amounts_are_added_to_a_row_only_when_asked_for() -> None:
    [plain] = peaceops.assess("UNMIK", "2024-25", payer="CHN")
    [net] = peaceops.assess("UNMIK", "2024-25", payer="CHN", net=True)
    assert "net_usd" not in plain.to_dict()
    assert list(net.to_dict()) == ["iso3", "mission", "fy", "gross_usd", "net_usd", "basis"]
    assert abs(net.to_dict()["net_usd"] - 8_834_120) <= 2, "as the circular prints it"


def test_net_amounts_of_estimates_and_reforms_are_refused() -> None:
    for words in ({"estimate": True}, {"reform": "no-level-c"}):
        with pytest.raises(PeaceopsError, match="net amounts are in the circulars only"):
            peaceops.assess("UNMIK", "2024-25", net=True, **words)  # type: ignore[arg-type]
