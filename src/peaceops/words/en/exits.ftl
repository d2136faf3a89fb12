# After an exit: what the record says and what cannot be said.

section-risk = After an exit: what the record says and what cannot be said
risk-what-is-counted = What follows counts conflict deaths in whole countries, as one later vintage of one series has them. Violent means twenty-five deaths or more in a year. Final means that no United Nations peacekeeping mission followed at once.
risk-no-exit-on-record = By that day no exit with three years before and after was on record.
risk-gap-deaths = conflict deaths before and after exits
risk-gap-deaths-where = Uppsala Conflict Data Program, country-years
risk-final-exits = Of { $n } final { $n ->
    [one] exit
   *[other] exits
}, { $k } had a violent year in any of the three calendar years after the year of the end (confidence interval of the share: { $low } to { $high }).
risk-deaths-before = Where { $mission } works the series counts { $deaths } conflict deaths in its last three years.
risk-exits-alike = Of { $n } final { $n ->
    [one] exit
   *[other] exits
} after a similar number of deaths, { $k } had a violent year in any of the three calendar years after the year of the end (confidence interval of the share: { $low } to { $high }).
risk-countries-alike = Of { $n } country-years with a similar number of deaths and no exit near, { $k } were followed by a violent year (confidence interval of the share, the years of a country taken together: { $low } to { $high }).
risk-no-share-for-it = For { $mission } itself no share and no score is given, for these reasons.
risk-does-not-say = This review does not say:
risk-forecast = { $by ->
    [constant] Even chances, always
    [base-rate] Share of earlier exits that had violence
    [persistence] Violent before, so violent after
    [two-classes] Share of country-years that were violent, or quiet, before
   *[regression] Regression on deaths before, all countries
}
risk-scores = How forecasts of a violent year after an exit would have done
    .forecast = Forecast
    .exits = Exits
    .violent = Violent
    .brier = Brier score
    .log-loss = Log loss
    .area = Area under the curve
    .note = Lower Brier score and log loss are better, a larger area is better. The series of deaths is of a later vintage than the forecasts, and so few exits cannot tell the forecasts apart.
risk-forecast-name = { $by ->
    [constant] even chances
    [base-rate] base rate of earlier exits
    [persistence] persistence
    [two-classes] share of country-years, violent or quiet before
   *[regression] logit on deaths before
}
risk-outcome = { $deaths } or more conflict deaths in a year within { $years } years
deaths-bin = { $bin ->
    [none] none
    [few] some, under 75
    [many] 75 to 2,999
    [most] 3,000 or more
   *[unknown] not known
}

# Why no count stands for a mission, as a part of a sentence and as one of its own.
risk-refused-no-series = the series of conflict deaths has no row near that date for where it works
    .sentence = The series of conflict deaths has no row near that date for where it works.
risk-refused-quiet = the series shows no conflict deaths where it works in any year since { $since }: a series that has not moved says nothing of what an exit would do
    .sentence = The series shows no conflict deaths where it works in any year since { $since }: a series that has not moved says nothing of what an exit would do.
risk-refused-old = it is { $age } years old, and no final exit in the record is of a mission that old: the oldest, { $oldest }, had { $oldest_age } years
    .sentence = It is { $age } years old, and no final exit in the record is of a mission that old: the oldest, { $oldest }, had { $oldest_age } years.
risk-never = { $what }.
risk-never-effect-of-leaving = that leaving raises or lowers violence: too few exits are on record, in places too different, to tell
risk-never-nought-is-peace = that no conflict deaths means peace: a year below the publisher's threshold shows as zero
