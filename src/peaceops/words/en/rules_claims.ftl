# Rules of the check of texts.
rule-rate-times-total = the total times the rate, in per cent
rule-from-all-others = a hundred per cent less the share
rule-years-between = the days between, in years of 365.25 days
rule-members-counted = members counted, a row each
rows-council-of-year = members of the Security Council in { $year } ({ $count })
rule-admitted-on = the day of admission, or that there was none
rows-state-listed = { $iso3 } in the list of Member States
rows-member-states-on = Member States on { $day } ({ $count })
rows-vetoes-cast-by = drafts defeated by the vote of { $iso3 } by { $day } ({ $count })
rule-member-counted = rows of { $iso3 } counted, one a year
rows-council-of-years = members of the Security Council, { NUMBER($first, useGrouping: 0) } to { NUMBER($last, useGrouping: 0) } ({ $count })
