# How figures on mandates and the Council come about.
rule-days-of-mandate-left = last day of the mandate - as-of date
rule-last-month-coded = last month coded up to the date of this review
rows-tasks-coded = { $count } tasks of { $mission } coded by { $coder }
