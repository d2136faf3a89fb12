# What figures of the Security Council count.
count-vote-day = day of the vote on { $symbol }
count-votes-in-favour = votes in favour of { $symbol }
count-votes-against = votes against { $symbol }
count-abstentions = abstentions on { $symbol }
count-members-not-voting = members that did not vote on { $symbol }
count-council-term-end = last day of the term of { $member }
count-mandate-last-day = last day of the mandate of { $mission }
count-mandate-decision-day = day of the decision on the mandate of { $mission }
count-council-majority = affirmative votes that a decision of the Security Council needs
count-days-of-mandate-left = days from the date of this review to the end of the mandate of { $mission }
count-last-month-coded = last month of { $mission } coded by { $coder }
