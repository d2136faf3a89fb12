"""Net assessments: what is billed, checked on the net totals that the circulars print for all Member States."""

from __future__ import annotations

import pytest

import peaceops
from peaceops.book import View
from peaceops.errors import PeaceopsError
from peaceops.money.assess import assess
from peaceops.money.net import with_net


@pytest.mark.parametrize("fy", ["2022-23", "2023-24", "2024-25", "2025-26"])
def test_the_net_totals_of_193_states_are_reproduced(now: View, fy: str) -> None:
    totals: dict[str, int] = {}
    for a in with_net(now, assess(now, fy)):
        assert a.net
        totals[a.iso3] = totals.get(a.iso3, 0) + int(a.net.value)
    printed = now.rows("SELECT iso3, net_usd FROM printed_assessments WHERE mission = 'ALL' AND fy = ?", [fy])
    misprinted = now.rows("SELECT iso3, place FROM known_errors WHERE source = 'un-peacekeeping-circulars'")
    known = {e["iso3"] for e in misprinted if e["place"].startswith(fy)}
    off = {p["iso3"]: abs(totals[p["iso3"]] - p["net_usd"]) for p in printed}
    assert len(off) == 193 and {s for s, usd in off.items() if usd > 16} <= known


def test_the_net_of_the_united_states_is_its_gross_and_that_of_others_is_less(now: View) -> None:
    for a in with_net(now, assess(now, "2024-25", "UNMIK")):
        assert a.net and a.net.trace and a.net.trace.inputs[0] == a.amount
        assert (
            int(a.net.value) == a.gross_usd if a.iso3 == "USA" else int(a.net.value) < a.gross_usd or a.gross_usd < 50
        )


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
