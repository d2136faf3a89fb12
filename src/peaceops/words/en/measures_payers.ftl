# What figures on payers count.
count-part-of-cost = share of { $state } in { $amount }
count-cost-at-rate-of-year = { $amount }, at the { $year } rate of { $state }
count-limit-on-payments = limit set by { $state } law on its payments to peacekeeping
count-part-of-cost-above-limit = { $part }, above the legal limit
count-part-above-limit = share of { $state } in { $mission } above its legal limit
count-mean-rate = mean rate of { $state } in the two calendar years
count-rank-by-peacekeeping-rate = rank of { $state } by peacekeeping rate among { $number } Member States
count-share-of-assessed = share of { $state } in what is assessed for { $mission }
count-rank-among-payers = rank of { $state } among payers of { $mission }
count-part-in-calendar-year = share of { $state } in { $mission } in a calendar year
count-sum-of-parts = sum of the shares of { $state }
count-sum-of-parts-above-limit = sum of the shares of { $state } above its legal limit
count-sum-of-costs = sum of the costs
count-amount-owed = { $who }: { $what }
count-assessed-as-printed = assessed on { $state } for { $account }, gross, after credits
count-regular-assessment = regular-budget assessment of { $state }
count-reimbursement-rate = standard reimbursement per person and month
