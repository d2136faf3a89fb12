# Rules of the check of texts.
rule-rate-times-total = the total times the rate, in per cent
rule-from-all-others = a hundred per cent less the share
rule-years-between = the days between, in years of 365.25 days
rule-members-counted = members counted, a row each
rows-council-of-year = members of the Security Council in { $year } ({ $count })
