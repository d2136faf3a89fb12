# How a payer's rate and share are known.
payers-rate-not-in-book = not in this database
payers-rate-printed-by = { $how } by { $document }
payers-basis-halves = each half of the year at the rate of its calendar year
payers-basis-newest-rate = the { $year } rate, { $how }
payers-basis-regular-scale = the regular scale, because the mission is on the regular budget
payers-note-not-assessment = not the assessment itself, which adds support shares and deducts credits of earlier years
payers-note-before-credits = before credits of earlier years
payers-note-order-of-size = order of magnitude: the amount is of { $cost_year }, the rate of { $rate_year }
payers-note-regular-budget = the regular budget is assessed as a whole; this is the mission's expense at the regular rate

# What one payer's view says of a mission, and what it lacks.
payer-account = an account of all missions: in their assessments, where the sections are known
payer-no-rate = no peacekeeping rate in this database
payer-not-computed = not computed: { $why }
payer-lacks-costs = cost of { $missions } for { $year }: the sums are of the missions listed only
payer-lacks-rate = peacekeeping rate of { $state } for { $year }
payer-lacks-rank = rank of { $state } in { $year }: the rates of all Member States are not known
payer-lacks-limit = legal limit of { $state } on its payments in { $year }
payer-lacks-part = share of { $state } in { $missions } for { $year }

# Who pays, in general.
section-payers = Who pays
section-payers-chosen = { $payer }: { $hosts ->
    [one] rate, share and ties with the host
    [several] rate, share and ties with the hosts
   *[none] rate and share
}
section-payers-owed = What is owed
payers-rule = Peacekeeping is paid by all Member States, as expenses of the Organization under Article { $article } of the Charter. A State's peacekeeping rate is its rate in the scale of the regular budget, times the factor of its level: most rich States pay their regular rate, poorer ones less, the least developed a tenth of it. The five permanent members of the Council carry all that the others are spared, in proportion to their regular rates ({ $documents }). The levels are set anew for each three-year scale, and some States move in yearly steps.
payers-rule-not-held = Under Article { $article } of the Charter the expenses of the Organization are borne by all Member States as the General Assembly apportions them. This database has no rule by which the cost of a peacekeeping operation was shared among them at this date.
payers-rule-regular-budget = This mission is on the regular budget: every Member State pays for it at its rate in the regular scale, and the premium of the permanent members and the discounts of peacekeeping do not apply.
payers-regular-is-no-share = The regular rate is the base of a State's peacekeeping rate, not its value: it is shown beside, and no peacekeeping rate is made from it here.
payers-no-peacekeeping-rate = This database has no peacekeeping rate for this time.
payers-no-regular-scale = This database has no regular scale for the year of the date.
payers-top-of-all = The largest payers of peacekeeping in { $year }.
payers-rates-of-all-carried-back = The rates of all Member States were worked out by rule with the levels that the amounts assessed on each of them imply; a State without an amount in the source has its level of the next scale. { payers-carried-back }
payers-carried-back = A level carried back is right for a State that did not move between the two scales, and wrong for one that did: in the method notes the same step is tested on a scale whose levels are known.
payers-rates-of-all-predicted = The rates of all Member States were worked out by rule with the levels of the year before.
payers-rates-of-all-implied = The rates of all Member States were worked out by rule with the levels that the amounts assessed on each of them imply.
payers-rates-of-all-premium = The rates of all Member States were printed, or worked out from the premium that the printed rate of the United States implies.
payers-rates-of-all-printed = The rates of all Member States were printed.
payers-rates-of-all-recovered = The rates of all Member States were worked out by rule, and agree with the amounts that circulars printed for all Member States.
payers-top-as-printed = The largest payers of peacekeeping in { $year }, as printed. The rates of the other Member States are not in this database.
payers-top-newest = The newest year up to the date for which this database has the rates of several large payers is { $year }. Rates move a little from year to year within a scale, so these are not those of the year of the review.
payers-top = Largest payers of peacekeeping, { $year }
    .state = Member State
    .peacekeeping = Peacekeeping rate
    .regular = Regular rate
    .how-known = How the rate is known
    .source = Source
payers-top-chart = Largest payers of peacekeeping, { $year }
    .alt = Bars of the peacekeeping rates of the largest payers, with their regular rates beside.
payers-top-regular = Largest payers of the regular budget, { $year }
    .state = Member State
    .regular = Regular rate
    .source = Source
payers-top-regular-chart = Largest payers of the regular budget, { $year }
    .alt = Bars of the regular rates of the largest payers.

# The chosen payer's rate.
payers-regular-rate = In { $year } { $state } pays { $regular } of the regular budget ({ $document }).
payers-no-rate = { $state } has no rate in this database for { $year }.
payers-both-rates = In { $year } { $state } pays { $rate } of peacekeeping ({ $how }; { $document }) and { $regular } of the regular budget.
payers-regular-rate-only = The peacekeeping rate of { $state } for { $year } is not in this database. Its regular rate is { $regular }. { payers-regular-is-no-share }
payers-newest-rate = The newest year with a peacekeeping rate of { $state } is { $year }: { $rate } ({ $how }; { $document }).
payers-rates = { $payer }: rates by year
    .year = Year
    .regular = Regular rate
    .peacekeeping = Peacekeeping rate
    .note = { $lacks ->
    [yes] An empty cell is a year for which this database has no such rate.
   *[no] { "" }
    }
payers-rates-chart = { $payer }: share of the regular budget{ $both ->
    [yes] { " " }and of peacekeeping
   *[no] { "" }
    }
    .alt = { $both ->
    [yes] Lines of the rates of { $state } in the regular scale and, where a source gives it, for peacekeeping
   *[no] A line of the rates of { $state } in the regular scale
    }.

# Its share in dollars.
payers-assessed-newest = For { $mission } { $state } was assessed { $amount } in { $year }, computed from the sections of the circular and the rates of the years they cover, credits of earlier years deducted.
payers-part-of-cost = Its share of the { $cost } of { $mission } in { $year } ({ $described }; { $document }) comes to { $amount }, computed with { $basis }.
payers-part-at-newest-rate = At { $rate } a year that costs { $cost } ({ $described }, { $year }; { $document }) means { $amount } for { $state }. Rate and amount are of different years: this is an order of magnitude, not an assessment.
payers-part-cannot-be-said = The share of { $state } in the cost of { $mission } is not known: this database has no cost and rate of the same year.
payers-per-head = Per head of its population that is { $amount } a year.
payers-voluntary = Besides, { $state } pays { $amount } a year voluntarily, on the cost of { $year } ({ $document }); that share is not apportioned.
payers-part-later-halves = Of the { $cost } { $status } on { $mission } in { $year }, half at { $first } and half at { $second }, together { $mean }, the share of { $state } comes to { $amount }.
payers-part-later = Of the { $cost } { $status } on { $mission } in { $year }, at { $rate }, the share of { $state } comes to { $amount }.
payers-part-by-year = { $payer }: share of { $mission } by year
    .year = Year
    .assessed = Assessed by rule
    .at-rates = Cost at its rates
    .note = { $lacks ->
    [yes] An empty cell is a year for which it cannot be computed. {""}
   *[no] { "" }
    }Cost at its rates is not an assessment: support shares and credits of earlier years stand between.
payers-part-chart = { $payer }: share of { $mission } by year
    .alt = Columns of the share of { $state } in { $mission } by financial year, as far as it can be computed.
payers-assessed = Assessed for { $mission } in { $year }: the largest amounts by rule
    .state = Member State
    .assessed = Assessed
    .sections = Sections
    .note = Gross, credits of earlier years deducted; computed from { $basis }.
payers-assessed-place = { $place }. { $state }
payers-all-accounts = all accounts of the year
payers-printed = { $payer }: amounts printed in the assessment circulars (gross, after credits of earlier years)
    .year = Year
    .account = Account
    .assessed = Assessed
    .source = Source
payers-each-sum = Sum
payers-each = { $later ->
    [yes] Known only later: spent
   *[no] Spent
} on each mission in { $year }, and the share of { $state }, { $how ->
    [assessed] assessed by rule
   *[rates] by its rates
}
    .mission = Mission
    .spent = Spent
    .part = Share of { $state }
    .source = Source
    .note = { $how ->
        [assessed] Shares are assessments from the sections of the circulars: they include support shares, less credits.
       *[rates] Shares are spending at the payer's rates, not the assessments; of UNFICYP only what is apportioned.
    }

# Its legal limit.
payers-limit-not-known = The limit that the law of { $state } set for { $year } is not in this database.
payers-limit = United States law limits what the country pays to { $limit } of peacekeeping assessments ({ $document }); the Organization assesses the full rate, and the difference counts as arrears.
payers-above-limit = On the amount before credits, the points above the limit come to { $amount }.

# What is owed.
payers-nothing-owed-known = This database has no figure on what { $state } owed to peacekeeping.
payers-paid-on-time = was paid in full and by the due date
payers-paid-late = was paid in full, but after the due date
payers-not-paid-in-full = had not been paid in full by the date of the list
payers-regular-assessment = The regular-budget assessment of { $state } for { $year }, { $amount }, { $paid } ({ $document }).
payers-owed-by-united-nations = { $what } by the United Nations
payers-owed-opening = The table has the amounts, owed or paid, that public documents name. Those quoted in debates are the speaker's; debtors dispute how some are counted.
payers-arrears = Unpaid or paid amounts named in public documents: { $mission }, { $payer }, all Member States together
    .date = Date
    .who = Who
    .what = What
    .amount = Amount
    .how-known = How known
    .source = Source

# Findings.
payers-finding-regular-budget = Who pays: the mission is on the regular budget, of which { $state } pays { $regular } in { $year }.
payers-finding-rate = Who pays: { $state } is assessed { $rate } of peacekeeping in { $year } ({ $how }), and { $regular } of the regular budget.
payers-finding-no-rate = Who pays: the peacekeeping rate of { $state } for { $year } is not in this database; its regular rate is { $regular }.
payers-finding-assessed = For { $mission } { $state } was assessed { $amount } in { $year }.
payers-finding-part = The share of { $state } in the cost of { $mission } in { $year } comes to { $amount }, at its rates of that year.
payers-finding-order-of-size = The share of { $state } in a year of { $mission } is about { $amount } (rate of { $rate_year }, cost of { $year }).

# What is missing, and where to look.
payers-gap-rate = peacekeeping rate of { $state } for { $year }
payers-gap-rate-where = the Secretary-General's report with the rates of the period
payers-gap-rates-of-all = peacekeeping rates of all Member States for { $year }
payers-gap-rates-of-all-where = annexes of the Secretary-General's reports on the rates of assessment for peacekeeping
payers-gap-levels = the peacekeeping level of every Member State for { $year }
payers-gap-levels-where = annex of the report of the Secretary-General on the scale of that period
payers-gap-apportioned = amounts apportioned for { $mission } in { $year } and assessed on { $state }
payers-gap-apportioned-where = assessment circulars of the Secretariat (ST/ADM/SER.B series)
payers-gap-home = what the budget of { $state } itself provided for peacekeeping in { $year }
payers-gap-home-where = budget laws of that State and papers of its parliament
payers-gap-owed = what { $state } owed to { $mission } at the date
payers-gap-owed-where = status of contributions reports; never published by mission and State in what was read
payers-article = 17, paragraph 2
# The rows of peaceops payer.
payer-row-regular-rate = regular rate
payer-row-peacekeeping-rate = peacekeeping rate
payer-row-rank = rank
payer-row-cost = cost
payer-row-part = part
payer-row-share = share
payer-row-per-head = per head
payer-row-above-the-limit = above the legal limit
payer-row-voluntary = paid voluntarily besides
payer-row-sum-of-costs = sum of costs
payer-row-sum-of-parts = sum of parts
payer-row-legal-limit = legal limit on payment
payer-row-sum-above-the-limit = sum above the legal limit
payer-row-not-known = not known
payer-not-apportioned = not apportioned; not in the part
payer-of-missions = of { $count } { $count ->
    [one] mission
   *[other] missions
}
payer-population = population of mid-{ $year }
payer-count-of-status = { $count } { $status }
rates-note-implied = as exact as the printed rate that it rests on
reform-scope-all = all missions
payer-half-of-each = half of each of { $years }{ $known ->
    [2] { "" }
   *[other] : not known for both
}
payer-days-of-year = sections of { $years } for the days of { $year }, at its rates; half of the credits of each
payer-calendar-year-by-days = A calendar year is what the sections of the circulars assess for its days; a credit is set off in a financial year and not in a month, so half of those of each financial year is taken.
payer-calendar-year-by-halves = A calendar year whose sections are not known is half of each of the two financial years that it touches; what is assessed for its own months is not told apart.
payer-in-currency = Amounts in { $currency } are at the mean official rate of the calendar year, of a financial year at the mean of its two; what was paid was changed at the rates of other days.
payer-no-exchange-rate = { $year }: this database has no rate of { $currency } for { $years }.
payer-years-without-part = { $year }: no amount can be said of { $missions }.
payer-years-nothing = This database has no cost of { $missions } in { $years }.
payer-years-lack = { $year }, not in this database: { $what }.
