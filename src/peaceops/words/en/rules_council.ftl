# How figures on mandates and the Council come about.
rule-days-of-mandate-left = last day of the mandate - as-of date
rule-last-month-coded = last month coded up to the date of this review
rows-tasks-coded = { $count } tasks of { $mission } coded by { $coder }
rule-years-since = days from the decision to the as-of date / 365.25
rows-renewals = { $count } { $count ->
    [one] vote on a decision
   *[other] votes on decisions
} that extended { $mission }{ $contested ->
    [yes] , with an abstention or a vote against
    [no] , with neither an abstention nor a vote against
   *[all] { "" }
}
rows-vetoed-drafts = { $count } vetoed drafts ({ $relation })
rows-latest-positions = the latest statements of { $count } members on { $mission }
rows-decisions-on-mandates = { $count } votes of { $member } on decisions on mandates
