"""Verdicts by kind: sentences over official figures, right, wrong by a stated amount, stale, or true of another thing.

A row: day of the text, unit of the statement (or its kind), the verdict that it must have, the sentence."""

from __future__ import annotations

from datetime import date

import pytest

from claims.said import claims

BOUNDS = """
2024-02-01 | persons | supported | UNIFIL has more than 9,000 peacekeepers.
2024-02-01 | persons | needs_context | MONUSCO has more than 7,000 peacekeepers.
2024-02-01 | persons | contradicted | UNIFIL has more than 14,000 peacekeepers.
2024-10-04 | persons | supported | More than three hundred peacekeepers of UNIFIL have died.
2024-10-04 | persons | needs_context | More than sixty peacekeepers of UNIFIL have died.
2024-01-30 | persons | supported | Fewer than ten UN peacekeepers were killed by malicious acts last year.
2023-06-11 | percent | supported | Russia's share of the peacekeeping budget is below three per cent.
2023-06-11 | percent | needs_context | Russia's share of the peacekeeping budget is below eight per cent.
2025-10-09 | percent | supported | China is charged nearly 24 per cent of the UN peacekeeping budget.
2025-10-09 | percent | contradicted | China is charged nearly 26 per cent of the UN peacekeeping budget.
2024-02-05 | percent | supported | La Chine paie près d'un cinquième du budget du maintien de la paix.
"""
DATES = """
2025-03-01 | date | supported | The Security Council established MINUSTAH on 30 April 2004.
2025-03-01 | date | needs_context | The Security Council established MINUSTAH on 29 June 2004.
2025-03-01 | date | supported | MONUSCO was established on 1 July 2010.
2025-03-01 | years | supported | UNMIT lasted 6 years.
2025-03-01 | years | contradicted | UNMIT lasted 13 years.
2025-03-01 | resolution | supported | Resolution 1031 of 15 December 1995 concerns UNPROFOR.
2025-03-01 | resolution | contradicted | Resolution 1031 of 24 January 1996 concerns UNPROFOR.
2025-03-01 | resolution | contradicted | Resolution 1451 was adopted on 26 January 2003.
2015-11-11 | resolution | contradicted | MINUSCA goes back to resolution 2127.
2015-11-11 | resolution | needs_context | Resolution 2127 is told beside MINUSCA.
"""
CEILINGS = """
2021-06-01 | persons | supported | UNMISS has an authorized strength of 17,000 troops.
2026-05-12 | persons | outdated | The ceiling of UNMISS remains at 17,000 troops.
2020-02-05 | persons | outdated | The mandate allows MINUSMA a maximum of 11,200 soldiers.
2021-12-22 | persons | supported | The authorized strength of MONUSCO is 14,160 troops.
2003-12-15 | persons | contradicted | As of October 2003, 13,461 peacekeepers were serving with UNMIL.
"""
DEATHS = """
2015-06-30 | persons | contradicted | 17 members of MINUSMA have died since it began.
2015-06-30 | persons | supported | 56 members of MINUSMA have died since it began.
2013-06-30 | persons | contradicted | A total of 34 people serving with UNOCI had died by June 2013.
"""
RATES = """
2015-09-15 | percent | contradicted | Brazil pays 0.76 per cent of the UN peacekeeping budget.
2015-12-28 | percent | supported | Brazil pays 0.76 per cent of the UN peacekeeping budget.
2025-09-15 | percent | supported | Brazil's share of the UN peacekeeping budget was 0.28% in 2025.
2025-09-15 | percent | contradicted | Brazil's share of the UN peacekeeping budget was 0.26% in 2025.
2005-08-20 | percent | supported | Pakistan provides 14.7 per cent of all UN peacekeepers.
2005-08-20 | percent | contradicted | Pakistan provides 22 per cent of all UN peacekeepers.
"""
GAPS = """
2014-11-20 | rank | supported | Bangladesh is the largest troop-contributing country.
2015-01-20 | persons | supported | In December 2014, Indonesia had 1,286 uniformed personnel in UNIFIL.
2015-01-20 | persons | contradicted | In December 2014, Indonesia had 12,860 uniformed personnel in UNIFIL.
2006-05-20 | rank | supported | South Africa is the tenth-largest contributor of UN peacekeepers.
2016-03-15 | persons | supported | Cerca de mil militares brasileiros servem no Haiti.
"""
DOUBTFUL = """
2023-05-29 | fatalities | unknown | UNTSO patrols the Golan. Some 4,300 people have died in the service.
2025-10-09 | usd | supported | The UN peacekeeping budget is lower than it was, down from 5.59 billion dollars.
2025-10-09 | usd | contradicted | The UN peacekeeping budget is lower than it was, down from 12.59 billion dollars.
2024-04-02 | usd | supported | MINUSMA cost more than a billion dollars a year.
2024-04-02 | usd | contradicted | MINUSMA cost 3.1 billion dollars a year.
2023-05-29 | percent | supported | Under its own law the United States may pay at most 25 per cent of UN peacekeeping.
2024-03-01 | rank | supported | No UN mission has lost more people to malicious acts than MINUSMA.
2024-03-01 | rank | contradicted | No UN mission has lost more people to malicious acts than UNDOF.
2004-03-01 | resolution | needs_context | MONUA ended on 24 February 1999, when the Council had taken resolution 1229.
2004-03-01 | resolution | contradicted | On 24 February 1999 the Council adopted resolution 1229 on MONUA.
2012-12-20 | persons | needs_context | Portugal once had some 750 men under the UN flag.
2012-12-20 | persons | contradicted | Portugal once had some 9,000 men under the UN flag.
2024-03-20 | percent | contradicted | India, Pakistan and Bangladesh provide 33 per cent of all UN peacekeepers.
"""
PARTS = """
2023-09-01 | date | contradicted | MINUSMA was established by resolution 2097 of April 2013.
2023-09-01 | date | supported | MINUSMA was established by resolution 2100 of April 2013.
2018-03-28 | rank | contradicted | At the end of February 2018 Canada ranked 70th among contributors of peacekeepers.
1999-02-26 | votes | supported | By 13 votes in favour to 1 against (China) the Council failed to extend UNPREDEP.
1999-02-26 | votes | contradicted | By 13 votes in favour to 1 against (India) the Council failed to extend UNPREDEP.
2018-04-28 | votes | contradicted | La Minurso è stata prorogata con 12 voti; Cina, India ed Etiopia si sono astenute.
2003-03-10 | veto_power | contradicted | Canada has used the veto only five times.
2020-01-01 | veto_power | contradicted | La Chine n'a pas exercé son droit de veto depuis trente ans.
2006-05-29 | fatalities | needs_context | Some 85 Irish police officers have died on UN duty.
2024-06-10 | fatalities | needs_context | Bei der UNIFIL gab es bis Mai 2019 335 Todesfälle.
2024-06-10 | fatalities | supported | Bei der UNIFIL gab es bis Mai 2024 335 Todesfälle.
2013-10-10 | usd | supported | The UN peacekeeping budget for 2013-14 is $7.83 billion.
2013-10-10 | usd | needs_context | The UN peacekeeping budget for 2013-14 is $7.97 billion.
"""
TOLD = """
2024-02-01 | date_ended | supported | The Council terminated the mandate of MINUSMA in June 2023.
2024-02-01 | date_ended | contradicted | The Council terminated the mandate of MINUSMA in June 2021.
2025-06-01 | membership_event | outdated | Brazil currently has a seat in the Security Council.
2025-06-01 | membership_event | supported | Pakistan has a seat in the Security Council.
2025-06-01 | membership_event | supported | Germany has no permanent seat in the Security Council.
2025-06-01 | membership_event | contradicted | Germany has a permanent seat in the Security Council.
2015-04-20 | personnel_total | supported | There have never been so many UN peacekeepers in the field.
2024-04-20 | personnel_total | contradicted | There have never been so many UN peacekeepers in the field.
2016-04-20 | percent | contradicted | China's share of the peacekeeping budget has fallen to 10.29 per cent.
2016-04-20 | percent | supported | China's share of the peacekeeping budget has risen to 10.29 per cent.
"""
THEN = """
1995-01-20 | persons | supported | The UN had 70,225 uniformed personnel deployed around the world in December 1994.
1995-01-20 | persons | contradicted | The UN had 56,180 uniformed personnel deployed around the world in December 1994.
2024-02-20 | persons | supported | There were 9,885 blue helmets deployed with UNIFIL in February 2022.
2024-02-20 | persons | contradicted | There were 6,885 blue helmets deployed with UNIFIL in February 2022.
"""
AT_THE_TIME = """
2015-04-20 | persons | contradicted | In March 2015, Bangladesh had 120 uniformed personnel in UNAMID.
2015-04-20 | persons | unknown | Bangladesh has 120 uniformed personnel in UNAMID.
2004-09-15 | persons | supported | The mandate of UNMIL provides for 1,115 police officers.
2004-09-15 | persons | contradicted | The mandate of UNMIL provides for 2,230 police officers.
2017-09-18 | rank | outdated | Pakistan is the third largest contributor of UN peacekeepers.
2017-08-18 | rank | supported | Pakistan is the third largest contributor of UN peacekeepers.
"""
KINDS = (AT_THE_TIME, PARTS, BOUNDS, DATES, CEILINGS, DEATHS, RATES, GAPS, DOUBTFUL, TOLD, THEN)
ROWS = [row for rows in KINDS for row in rows.strip().splitlines()]


@pytest.mark.parametrize("row", ROWS)
def test_a_statement_has_its_verdict(row: str) -> None:
    day, thing, verdict, text = row.split(" | ")
    found = [c.verdict for c in claims(text, date.fromisoformat(day)) if thing in (c.unit, c.kind)]
    assert set(found) == {verdict}
