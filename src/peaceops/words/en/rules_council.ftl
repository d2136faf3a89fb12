# How figures on mandates and the Council come about.
rule-days-of-mandate-left = end date of the mandate - as-of date
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
rule-months-with-activity = different months among them
rule-months-coded = number of months
rule-actors-on-task = every actor once, the newest source first, without the mission itself
rule-takers-of-task = every body that takes over, once
rule-tasks-filled = number of tasks with a value
rows-activity-months = { $count } months of { $mission } that are coded
rows-activities-coded = { $count } months with an activity of { $mission }
rows-actors-on-task = { $count } sources on who else works on op. { $paragraph } of the mandate of { $mission }
rows-takers-of-task = { $count } hand-overs of a task of { $mission }
