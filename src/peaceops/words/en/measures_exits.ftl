# What figures on closings and exits count.
count-decision-to-close = decision to close { $mission }
count-closing-last-day = last day of the mandate of { $mission }
count-days-to-last-day = days from the decision to close { $mission } to its last day
count-closing-votes = votes { $side ->
    [for] in favour
    [against] against
   *[abstaining] abstaining
    } on { $decision }
count-operations-closed = peacekeeping operations closed without conversion
count-days-to-last-day-median = median days from decision to last day, peacekeeping operations closed without conversion
count-days-to-last-day-quartile = { $which ->
    [1] lower
   *[3] upper
    } quartile of days from decision to last day, peacekeeping operations closed without conversion
count-operations-closed-at-once = operations with at most ten days from decision to last day, peacekeeping operations closed without conversion
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
count-distance-in-criterion = distance in { $criterion } between { $mission } and { $other } (nought alike, one unlike)
count-distance-of-precedent = distance of { $other } from { $mission } (nought alike, one unlike)
count-closings-considered = closings known by the date, without conversions
count-vote-on-closing = votes in favour, against and abstaining on { $decision }
count-last-year-of-deaths = last year of the series of conflict deaths
