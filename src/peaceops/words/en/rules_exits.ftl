# How figures on closings and exits come about.
rule-days-to-last-day = last day less day of the decision
rule-middle-value = middle value
rule-quartile = { $which ->
    [1] first
   *[3] third
    } quartile, inclusive method
rule-at-most = counted: those of at most { $most }
rule-closed-count = count
rule-exits-count = count
rule-exits-violent = counted: those of 25 or more
rule-exits-quiet = counted: those of fewer than 75
rule-exits-quiet-violent = counted: those of fewer than 75 before, and of 25 or more in the worst year after
rule-exits-wilson = Wilson interval of 95 per cent
rule-age-when-compared = days from the start to the decision to close it, or to the date of the review, over 365.25
rule-distance-same = nought where the same, one where not
rule-distance-age = difference over the larger age
rule-distance-size = difference of the decimal logarithms over four, at most one
rule-distance-mean = mean of the distances by criterion, each of equal weight
rule-side-by-side = the three numbers side by side
rows-closings-beside = { $count } closings other than of { $mission }
