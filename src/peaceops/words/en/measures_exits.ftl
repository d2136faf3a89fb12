# What figures on closings and exits count.
count-decision-to-close = decision to close { $mission }
count-closing-last-day = end date of the mandate of { $mission }
count-days-to-last-day = days from the decision to close { $mission } to its end date
count-closing-votes = votes { $side ->
    [for] in favour
    [against] against
   *[abstaining] abstaining
    } on { $decision }
count-operations-closed = peacekeeping operations closed without conversion
count-days-to-last-day-median = median days from decision to end date, peacekeeping operations closed without conversion
count-days-to-last-day-quartile = { $which ->
    [1] lower
   *[3] upper
    } quartile of days from decision to end date, peacekeeping operations closed without conversion
count-operations-closed-at-once = operations with at most ten days from decision to end date, peacekeeping operations closed without conversion
count-deaths-before-exit = conflict deaths in the hosts of { $mission }, three calendar years before its end
count-deaths-after-exit = conflict deaths in the hosts of { $mission }, three calendar years after its end
count-deaths-worst-year-after-exit = conflict deaths in the hosts of { $mission }, the worst of the three calendar years after its end
count-final-exits = final exits of UN operations with three years before and after in the data
count-final-exits-violent = final exits of UN operations with 25 or more conflict deaths in one of the three years after
count-final-exits-violent-share = { $end ->
    [low] lower
   *[high] upper
    } bound of the share of final exits of UN operations so followed
count-final-exits-quiet = final exits of UN operations with fewer than 75 conflict deaths in the three years before
count-final-exits-quiet-violent = final exits of UN operations quiet before, with 25 or more conflict deaths in a year after
count-age-when-compared = age of { $mission } when compared
count-distance-in-criterion = distance in { $criterion } between { $mission } and { $other } (zero alike, one unlike)
count-successor-begun = first day of what followed { $mission }
count-years-it-ran = years that { $mission } ran
count-follower-cost-of-year = { $end ->
    [low] lowest
   *[high] highest
} cost of a whole year of { $mission }
count-follower-amount = { $mission }: { $what }
count-tasks-handed-over = tasks of { $mission } that a named body takes over
count-withdrawal-day = day by which the personnel of { $mission } are to be out
count-mean-strength = mean uniformed personnel of { $mission } at the month ends of the year
count-cost-at-strength = cost of a year of { $mission } at today's strength
count-days-so-followed = middle of the days from decision to end date of closings followed by a { $kind ->
    [team] { successor-team }
    [regional] { successor-regional }
   *[political] { successor-political }
}
count-days-so-followed-cases = closings followed by a { $kind ->
    [team] { successor-team }
    [regional] { successor-regional }
   *[political] { successor-political }
}
count-successor-cost-of-year = { $end ->
    [low] lowest
   *[high] highest
} cost of a whole year of a political mission that followed a peacekeeping mission
count-support-share = shares of the support account and the service centres billed with { $mission }
count-proposed-cut = what the proposed budget of { $mission } is lower than the amount before
count-tasks-in-force = numbered tasks of the mandate of { $mission }
count-states-last-for = States whose last position on { $mission } in this database was: { $position ->
    [keep] keep
   *[end] end
}
count-cut-of-reduced = cut of a reduced renewal of { $mission }
count-cost-cut = what the cut takes off a year's cost of { $mission }
count-strength-after-cut = uniformed personnel of { $mission } after the cut
count-distance-of-precedent = distance of { $other } from { $mission } (zero alike, one unlike)
count-closings-considered = closings known by the date, without conversions
count-vote-on-closing = votes in favour, against and abstaining on { $decision }
count-civilian-staff = civilian staff of { $mission }
count-mission-expenditure = all expenditure, { $mission }
count-uniformed-cost-share = military and police share of the cost of { $mission }

# What figures of a simulation count.
in-the-draws = { $mission }, option "{ $option }", { $quantile ->
    [10] one draw in ten is lower
    [50] half of the draws are lower
   *[90] one draw in ten is higher
}
count-simulated-months-to-end = months from the decision to the day the personnel are out, { in-the-draws }
count-simulated-months-to-liquidated = months from the decision to the end of liquidation, { in-the-draws }
count-simulated-spending = spending in the five years from the decision, a successor's included, { in-the-draws }
count-simulated-spending-by-end = spending in the five years from the decision with the end set to the middle of the months, { in-the-draws }
count-simulated-payer-part = share of { $payer } in the spending of the five years ({ run-rate }), { in-the-draws }
count-simulated-strength = uniformed personnel, { in-the-draws }
count-simulated-spending-of-month = spending of a month, { in-the-draws }
count-option-precedents = precedents of: { $option ->
    [final-term] { option-final-term }
    [final-term-political] { option-final-term-political }
    [end-now] { option-end-now }
   *[end-now-political] { option-end-now-political }
}
count-option-precedents-alike = { count-option-precedents }, with a fourth to four times the uniformed personnel of { $mission }
count-strength-since-decision = strength of { $mission } as a share of that before the decision to close it
held-out-group = { $group ->
    [planned] { " " }(planned; { held-out-last-day }; { held-out-origin })
    [abrupt] { " " }(abrupt; { held-out-last-day }; { held-out-origin })
    [somebody] { " " }(months with somebody left; { held-out-last-day }; { held-out-origin })
    [nobody] { " " }(months with nobody left; { held-out-last-day }; { held-out-origin })
   *[all] { " " }({ held-out-last-day }; { held-out-origin })
}
held-out-last-day = { $last_day ->
    [known] end date known
   *[drawn] end date drawn
}
held-out-origin = { $origin ->
    [earlier] from closings that were over before
   *[others] from all others
}
count-held-out-closings = closings held out{ held-out-group }
count-held-out-months = months held out{ held-out-group }
count-held-out-coverage = held-out months inside the band of { $level } in a hundred draws{ held-out-group }
count-held-out-width = width of the band of { $level } in a hundred draws, of the strength before the decision{ held-out-group }
held-out-forecast = { $forecast ->
    [ensemble] the simulation
    [raw] the precedents as they went
    [crossed] every time to the end with every curve
    [median-clock] the curves of the precedents on the median time
    [median-curve] the median curve of the others
   *[linear] a straight line to the end date
}
count-held-out-crps = mean error (CRPS) of { held-out-forecast }, of the strength before the decision{ held-out-group }

count-closing-told = { $mission } forecast from closings that were over before its decision: { $what ->
    [low] months to the end, one draw in ten lower
    [high] months to the end, one draw in ten higher
    [came] months to the end as it was
    [months] month ends compared
   *[inside] month ends inside the band of four draws in five
}

# What figures on the years after exits count.
count-deaths-in-hosts = conflict deaths in the hosts of { $mission }, three years
count-hosts-quiet-since = hosts of { $mission } without conflict deaths, since
after-deaths = { $bin ->
    [any] { "" }
   *[other] , deaths before: { deaths-bin }
}
interval-end = { $end ->
    [low] lower
   *[high] upper
} end of the interval
count-exits-beside = final exits of other missions than { $mission }{ after-deaths }
count-exits-beside-violent = final exits of other missions than { $mission }, with 25 or more conflict deaths in a year within three years{ after-deaths }
count-exits-beside-share = { interval-end }, final exits of other missions than { $mission }{ after-deaths }
count-country-years = country-years without an exit near{ after-deaths }
count-country-years-violent = country-years without an exit near, with 25 or more conflict deaths in a year within three years{ after-deaths }
count-country-years-share = { interval-end }, country-years without an exit near{ after-deaths }
forecast-by = by { $forecast ->
    [constant] even chances
    [base-rate] the share of earlier exits
    [persistence] what was before
    [two-classes] the share of country-years so before
   *[regression] a regression on deaths before
}
count-exits-forecast = exits forecast { forecast-by }
count-exits-forecast-violent = violent exits forecast { forecast-by }
count-exit-forecast-score = { $score ->
    [brier] Brier score
    [log_loss] log loss
   *[auc] area under the curve
} of the forecast { forecast-by }
criterion-named = { $name ->
    [mandate-form] mandate form
    [age] age
    [size] size
    [region] region
   *[kind] kind
}
