# What figures on payers count.
count-part-of-cost = share of { $state } in { $amount }
count-cost-at-rate-of-year = { $amount }, at the { $year } rate of { $state }
count-limit-on-payments = limit set by the law of { $state } on its payments to peacekeeping
count-part-of-cost-above-limit = { $part }, above the legal limit
count-part-above-limit = share of { $state } in { $mission } above its legal limit
count-mean-rate = mean rate of { $state } in the two calendar years
count-rank-by-peacekeeping-rate = rank of { $state } by peacekeeping rate among { $number } Member States
count-share-of-assessed = share of { $state } in what is assessed for { $mission }
count-rank-among-payers = rank of { $state } among payers of { $mission }
count-section-in-calendar-year = { $mission }, section { $section } ({ $kind }), in a calendar year
count-part-in-calendar-year = share of { $state } in { $mission } in a calendar year
count-exchange-rate = { $currency } for one US dollar, mean of the year
count-part-in-currency = { $part }, in { $currency }
count-sum-of-parts = sum of the shares of { $state }
count-sum-of-parts-above-limit = sum of the shares of { $state } above its legal limit
count-sum-of-costs = sum of the costs
count-amount-owed = { $who }: { $what }
count-assessed-as-printed = assessed on { $state } for { $account }, gross, after credits
count-regular-assessment = regular-budget assessment of { $state }
count-payer-appropriation = appropriation of { $state } for peacekeeping, { $what }
count-reimbursement-rate = standard reimbursement per person and month
count-assembly-in-favour = votes in favour ({ $hall }, { $symbol }, financing of { $mission ->
    [none] peace operations
   *[other] { $mission }
}, { $extent })
count-assembly-against = votes against ({ $hall }, { $symbol }, financing of { $mission ->
    [none] peace operations
   *[other] { $mission }
}, { $extent })
count-assembly-abstentions = abstentions ({ $hall }, { $symbol }, financing of { $mission ->
    [none] peace operations
   *[other] { $mission }
}, { $extent })

# Where the Assembly votes, and on what of a text.
assembly-hall-plenary = General Assembly
assembly-hall-fifth-committee = Fifth Committee
assembly-extent-whole = the text as a whole
assembly-extent-parts = some of its paragraphs
assembly-extent-amendment = an amendment
assembly-extent-motion = a motion
