# What figures of the Security Council count.
count-vote-day = day of the vote on { $symbol }
count-votes-in-favour = votes in favour of { $symbol }
count-votes-none-taken = votes in favour of { $symbol }, adopted without a vote
count-votes-against = votes against { $symbol }
count-abstentions = abstentions on { $symbol }
count-members-not-participating = members that did not take part in the vote on { $symbol }
count-members-not-voting = members that did not vote on { $symbol }
count-council-term-end = end of the term of { $member }
count-mandate-last-day = end date of the mandate of { $mission }
count-mandate-decision-day = day of the decision on the mandate of { $mission }
count-council-majority = votes in favour that a decision of the Security Council needs
count-days-of-mandate-left = days from the date of this review to the end of the mandate of { $mission }
count-last-month-coded = last month of { $mission } coded by { $coder }
count-renewals = decisions that extended the mandate of { $mission }
count-renewals-contested = of them decisions with an abstention or a vote against ({ $mission })
count-renewals-contested-share = share of the decisions extending { $mission } that drew an abstention or a vote against
count-renewals-of-year = decisions that extended { $mission } { $contested ->
    [yes] with
   *[no] without
} an abstention or a vote against
count-vetoed-drafts = { $would ->
    [renew] of them drafts that would have renewed a mandate
   *[all] vetoed drafts on the mandate of a peace operation since 1990
}
count-draft-votes = { $cast ->
    [yes] votes in favour of draft
    [against] votes against draft
   *[abstain] abstentions on draft
} { $draft }
count-draft-vote-day = day of the vote on draft { $draft }
count-closing-decision-day = day of the decision that closed { $mission }
count-precedent-day = day of { $document }
count-council-seats = members of the Security Council
count-members-with-position = members of the Council { $position ->
    [any] with a stated position on { $mission }
    [divided] divided on { $mission }
   *[one] whose latest statement on { $mission } asks to { council-position }
}
count-statement-day = date of the statement of { $who }
count-years-since-decision = years since the Council last decided on the mandate of { $mission }
count-member-decisions = decisions on mission mandates on which { $member } voted
count-member-decisions-not-in-favour = of them not in favour ({ $member })
count-member-share-not-in-favour = share of decisions on mission mandates that { $member } did not vote for
count-votes-of-member = { $cast ->
    [any] votes of the Security Council on which { $member } sat
    [yes] votes of { $member } in favour
    [no] votes of { $member } against
    [abstain] abstentions of { $member }
    [not_voting] votes in which { $member } did not vote
    [not_participating] votes in which { $member } did not take part
   *[other] votes of { $member } of which the record does not say how it voted
}
count-votes-of-both-members = votes of the Security Council on which { $first } and { $second } both have a vote on record
count-same-votes-of-members = votes on which { $first } and { $second } cast the same
count-share-of-same-votes = share of votes on which { $first } and { $second } cast the same
count-text-chance = chance that a text about { $subject } is { $outcome ->
    [adopted] adopted
    [vetoed] vetoed
   *[unanimous] adopted unanimously
}, if it is put to the vote
count-vote-chance = chance that { $member } { $cast ->
    [yes] votes in favour
    [no] votes against
   *[abstain] abstains
}, on a text about { $subject } that is put to the vote
