# What figures of the news count.
count-mission-event = what happened to { $mission } ({ $kind })
count-vote-in-words = what { $symbol } decided
count-review-report = report { $report } of a review of { $mission }
count-review-asked = review of { $mission } that was asked for
count-review-asked-on = day on which a review of { $mission } was asked for
count-review-due = day by which a review of { $mission } was asked for
count-review-options = options that the report of a review of { $mission } names
count-review-followup = decision that answers a review of { $mission }
count-council-act-in-words = outcome of an act of the Council on { $subject }
