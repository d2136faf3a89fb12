# What the mission costs.

cost-shares-yes = yes
cost-shares-no = no
cost-shares-unknown = not known
cost-known-sum = sum of printed sections
cost-known-published = the publisher's data
cost-known-read = document read
cost-known-derived = derived by the compiler
cost-known-secondary = secondary source
cost-known-coded = coded
cost-kind = { $status }{ $extent ->
    [part_year] { " " }(part of the year)
    [addition] { " " }(addition)
    [component] { " " }(component)
    [change] { " " }(change)
    [several_years] { " " }(several years)
   *[whole] { "" }
}
cost-described = { $status }, { $shares ->
    [yes] including the shares of the support account and the service centres
    [no] for the mission alone
    [not_applicable] for the account alone
   *[unknown] with support shares or without: not stated
}{ $voluntary ->
    [yes] , without the voluntary share
   *[no] { "" }
}
cost-caution = { $weak ->
    [secondary] , from a secondary source
    [derived] , computed by the compiler of the source from a reported change
   *[none] { "" }
}

section-cost = Cost
section-cost-whole = Share of all peacekeeping
section-cost-classes-section = What it was spent on
section-cost-totals = Totals of all peacekeeping operations

cost-no-whole-year = This database has no amount for a whole year of { $mission } by this date.
cost-newest-year = The newest amount for a whole year of { $mission } { $proved ->
    [yes] that was public
   *[no] in this database
} is { $amount } for { $year } ({ $described }; { $document }){ $caution }.
cost-newest-firm = The newest amount approved or spent { $proved ->
    [yes] that was public
   *[no] in this database
} is { $amount } for { $year } ({ $described }; { $document }){ $caution }.
cost-on-regular-budget = This mission is paid from the regular budget of the United Nations, not from a peacekeeping account of its own: its amounts run by calendar year, and every Member State pays for it at the regular scale.
cost-paid-voluntary = The Force in Cyprus is not paid by assessment: the Governments that provide its contingents and Cyprus bear its costs, with voluntary contributions ({ $decided }).
cost-paid-assessed-remainder = The Force in Cyprus is paid partly by voluntary contributions; what they do not cover is apportioned among Member States ({ $decided }).
cost-paid-shared = The Force in Cyprus is not wholly apportioned: a third of its cost is met by Cyprus and a fixed yearly sum by Greece, both voluntarily; the rest is apportioned among Member States ({ $decided }).
cost-caveats = Financial years of peacekeeping run from July to June. Proposed, approved, apportioned and spent are four different amounts. Apportioned amounts, and some approved ones, include the mission's shares of the support account at Headquarters and of the service centres in Brindisi and Entebbe; expenditure does not.

cost-by-year = { $mission } by year: one amount of each kind, the mission alone where that is known
    .year = Year
    .proposed = Proposed
    .approved = Approved
    .apportioned = Apportioned
    .spent = Spent
    .note = { $lacks ->
    [yes] An empty cell is a year for which this database has no such amount.
   *[no] { "" }
    }
cost-history = { $mission }: amounts by year
    .alt = Columns of the yearly amounts of { $mission } in this database, by kind; years without an amount are empty.
cost-amounts = Every amount of { $mission } in this database, contradictions included
    .year = Year
    .amount = Amount
    .what = What
    .shares = With support shares
    .how-known = How known
    .also = Same amount in
    .source = Source
cost-later = Known only later: amounts of { $mission } up to the year after the date
    .year = Year
    .amount = Amount
    .what = What
    .shares = With support shares
    .how-known = How known
    .also = Same amount in
    .source = Source

cost-place = In { $year }, the newest year for which this database has at least eight missions on one basis, { $mission } accounted for { $share } of the sum of those missions and the shared accounts, { $total }, and ranked { $rank } by size among the { $missions } missions in it.
cost-no-place = { $mission } is in no year for which this database has at least eight peacekeeping missions on one basis. The newest such year is { $year }.
cost-left-out = Public only on another basis, and so not in the sum: { $missions }.
cost-missions = { $later ->
    [yes] Known only later: missions
   *[no] Missions
} and accounts, { $year }: { $status }{ $shares ->
    [yes] , with support shares
    [no] , without support shares
   *[other] { "" }
}
    .mission = Mission
    .amount = Amount
    .share = Share of the sum
    .source = Source
cost-each = { $later ->
    [yes] Known only later: cost
   *[no] Cost
} of each mission, { $year } ({ $status }{ $shares ->
    [yes] , with support shares
    [no] , without support shares
   *[other] { "" }
})
    .alt = Bars of the amount { $status } for each mission and account in the year, the largest first.
cost-whole-mission = Whole mission
cost-classes = { $mission }, { $year }: expenditure by class
    .class = Class
    .spent = Spent
    .source = Source

cost-totals-opening = Public documents name totals that differ by the date of the decision, by what they include and by rounding; some are only implied by a comparison. All are kept in the table.
cost-totals-differ = For { $year } they name { $number } different levels, from { $lowest } to { $highest }.
cost-totals-table = Totals of all peacekeeping operations as public documents name them
    .year = Year
    .total = Total
    .what = What, as named
    .shares = With support account
    .precision = Precision
    .source = Source
cost-totals-later = Known only later: totals of all peacekeeping operations as public documents name them
    .year = Year
    .total = Total
    .what = What, as named
    .shares = With support account
    .precision = Precision
    .source = Source

cost-year-known-later = For { $year }, the year of this review, { $amount } ({ $described }; { $document }).
cost-place-known-later = That is { $share } of { $total } spent on all missions, service centres and the support account in { $year }.

cost-finding-newest = Cost: the newest yearly amount of { $mission } { $proved ->
    [yes] that was public
   *[no] in this database
} is { $amount } for { $year }, { $described }{ $caution }.
cost-finding-place = { $mission } accounted for { $share } of the sum of { $missions } missions and the shared accounts in { $year } ({ $status }), the newest year with at least eight missions on one basis in this database.

cost-gap-regular-budget = expenses of { $mission } on the regular budget
cost-gap-regular-budget-beyond = expenses of { $mission } on the regular budget in years that the table of its cost does not have
cost-gap-regular-budget-where = the programme budget fascicles on political affairs and on peacekeeping operations
cost-gap-years = approved budget or expenditure of { $mission } in { $years }
cost-gap-years-where = General Assembly resolutions on the financing of the mission; the Secretary-General's budget and performance reports
cost-gap-before = cost of { $mission } before { $year }
cost-gap-of-the-time = cost of { $mission } by year
cost-gap-before-where = General Assembly resolutions of the time; the compiled figures begin later
account-unlb = Logistics Base (UNLB)
account-rsce = Service Centre (RSCE)
account-support-account = Support account
account-other = Not attributed
amount-apportioned = apportioned
amount-expenditure = expenditure
amount-expense-of-the-support-account = expense of the support account
amount-expense-on-the-regular-budget = expense on the regular budget
amount-in-the-performance-report = expenditure in the performance report
amount-on-the-regular-budget = on the regular budget
