# What figures on cost count.
count-amount-as-named = { $what }, { $account }{ $shares ->
    [yes] , with support shares
   *[other] { "" }
}
count-apportioned-before-credits = apportioned among Member States, { $mission }, with support shares, before credits
count-sum-of-missions-and-accounts = sum of the amounts { $status } for { $number } missions and accounts
count-mission-share-of-year = share of { $mission } in the sum of all missions and accounts of the year ({ $status })
count-account-share-of-year = share of { $account }
count-mission-rank-by-cost = rank of { $mission } by cost
count-missions-compared = missions compared
count-total-of-operations = total of all peacekeeping operations, { $what }
count-different-totals = different totals named for { $year }
count-expenditure-class = { $label }, { $mission }
