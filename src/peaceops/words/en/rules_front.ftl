# How figures on the review itself come about.
rule-year-of-date = the year of the date
rows-errors-of-others = { $count } known errors of the sources used
