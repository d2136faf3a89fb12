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
rows-vetoed-drafts = { $count } vetoed drafts { $relation ->
    [direct] on the mandate of an operation itself
   *[other] on what is related to the mandate of an operation
}
rows-latest-positions = the latest statements of { $count } members on { $mission }
rows-decisions-on-mandates = { $count } votes of { $member } on decisions on mandates
rule-months-with-activity = different months among them
rule-months-coded = number of months
rule-actors-on-task = every actor once, the newest source first, without the mission itself
rule-takers-of-task = every body that takes over, once
rule-tasks-filled = number of tasks with a value
rows-activity-months = { $count } months of { $mission } that are coded
rows-activities-coded = { $count } months with an activity of { $mission }
rows-actors-on-task = { $count ->
    [one] { $count } source
   *[other] { $count } sources
} on who else works on op. { $paragraph } of the mandate of { $mission }
rows-takers-of-task = { $count } hand-overs of a task of { $mission }
rule-votes-of-member-so-cast = votes from { $since } on which { $iso3 } has a vote on record{ $cast ->
    [Y] { "" }, those in favour
    [A] { "" }, abstentions
    [N] { "" }, those against
    [NV] { "" }, those without its vote
    [NP] { "" }, those in which it did not take part
   *[any] { "" }
}
rule-votes-of-two-members = votes from { $since } on which { $first } and { $second } both have a vote on record{ $same ->
    [yes] { "" }, those that both cast alike; not voting counts as abstaining
   *[no] { "" }
}
rule-vote-forecast-chance = the model of votes after the votes before { $on }{ $given ->
    [0] { "" }
   *[some] { "" }
}: fading counts of each member's own votes on the mission, on the item and on all texts, the members together, and how such chances came true before
