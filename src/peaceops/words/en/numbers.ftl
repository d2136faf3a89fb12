# Numbers with what stands around them, and periods. Blanks that must not break are no-break spaces.
number-usd = US$ { $n }
number-usd-million = US$ { $n } million
number-usd-billion = US$ { $n } billion
number-pct = { $n } per cent
number-us-cents = { $n } US cents
number-pct-less = less than { $n } per cent
number-pct-more = more than { $n } per cent
number-pct-cell = { $n }%
number-pct-less-cell = <{ $n }%
number-pct-more-cell = >{ $n }%
number-points = { $n } percentage points
number-points-cell = { $n } points
period-span = { $first } to { $last }
period-financial-year = { $year } ({ $first } to { $last })

unit-persons = { $said } { $n ->
    [one] person
   *[other] persons
}
unit-states = { $said } { $n ->
    [one] Member State
   *[other] Member States
}
unit-deaths = { $said } { $n ->
    [one] death
   *[other] deaths
}
unit-votes = { $said } { $n ->
    [one] vote
   *[other] votes
}
unit-days = { $said } { $n ->
    [one] day
   *[other] days
}
unit-months = { $said } { $n ->
    [one] month
   *[other] months
}
unit-years = { $said } { $n ->
    [one] year
   *[other] years
}
unit-missions = { $said } { $n ->
    [one] mission
   *[other] missions
}
unit-decisions = { $said } { $n ->
    [one] decision
   *[other] decisions
}
unit-tasks = { $said } { $n ->
    [one] coded task
   *[other] coded tasks
}
unit-currency = { $said } in the currency named
unit-per_usd = { $said } for one US dollar
unit-factor = { $said } times the regular rate
unit-rating = { $said } on a scale from one (best) to seven (worst)
unit-index = { $said } on the index named
unit-usd_million = US$ { $said } million
