# How figures of meetings of the Council, and of the back-test of forecasts of its votes, come about.
rows-council-meetings-of-year = { $count ->
    [one] { $count } meeting
   *[other] { $count } meetings
} of the Security Council on this item of its agenda in { $year }
rows-council-statements = { $count ->
    [one] { $count } presidential statement
   *[other] { $count } presidential statements
} on this item of the agenda of the Council
rows-votes-up-to = { $count } votes of the Security Council up to { $last }
rows-casts-up-to = { $count } votes of its members up to { $last }
each-text-forecast = each text after { $score_after } and up to { $last } is forecast from { $frozen ->
    [yes] votes up to { $score_after } alone
   *[no] strictly earlier days
}
rule-vote-back-test-score = { $score ->
    [brier] mean squared error
    [log_loss] mean of minus log chance
   *[counted] counted
}; { each-text-forecast }
rule-vote-back-test-bin = { $score ->
    [forecast] mean over the member votes since { $since } whose forecast lies in the bin
    [happened] mean over the member votes since { $since } whose forecast lies in the bin
   *[member_votes] member votes since { $since } whose forecast lies in the bin, counted
}; { each-text-forecast }
rule-vote-back-test-error = mean over the bins of the distance of forecast and frequency, weighted by member votes since { $since }; { each-text-forecast }
