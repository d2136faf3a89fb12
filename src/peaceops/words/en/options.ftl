# The options for the mission, side by side.

section-options = Options
section-options-each = Each option
section-options-run-off = How a final term would run
section-options-successors = What could follow
section-options-not-a-saving = What a cut or an end does not save
section-options-nearest = The nearest closed missions
options-none = { $mission } has ended: no option is laid out.
options-nothing-simulated = Nothing could be simulated: this database has too little on this mission or on closings.
options-no-cost = This database has no cost of { $mission } for a year that ended in the two years before this date: no spending is simulated.
options-gap = strength or cost of { $mission } before { $day }, to simulate its end
options-gap-where = monthly reports of uniformed personnel; performance reports of the missions
options-gap-cost = cost of { $mission } for a year that ended in the two years before { $day }
options-gap-cost-where = the Assembly's resolution on the mission's financing and its performance report
options-decided = The Council has decided the end: by { $decision } the mandate ends on { $day }{ $out }. That decision is the base case; the other options are departures from it.
options-decided-out = , and the personnel are to be out by { $day }
options-base = The figures start from { $cost } for { $year }, { $described }{ $scaled }.
options-base-scaled = , taken down to { $now } for { $strength } uniformed personnel, against { $then } on average in that year
options-cut = A reduced renewal takes { $cut } off strength, staff and cost over twelve months; { $how ->
    [given] the reader set it
   *[assumed] it is assumed, and the reader can set another
}.
options-left-out = Left out: { $options }. { $why }
options-charts-show = The charts show the final term, decided on the day of this review{ $decided ->
    [yes] { " " }or by the decision that stands
   *[no] { "" }
}: strength and spending as in other missions, with this mission's last figures as the start. Four of five draws lie in the band.
options-for = For: { $sentences }
options-against = Against: { $sentences }
options-unknown = Not known: { $sentences }
options-shared-opening = What holds for several of them:
options-shared = { $side ->
    [for] For { $options }
    [against] Against { $options }
   *[unknown] Not known of { $options }
}: { $sentence }
options-reason = { $sentence }
options-each-option = { $option }. { $what }
options-steps = Steps of each option
    .option = Option
    .step = Step
    .who = Who decides
options-finding = A final term would have the personnel out after { $soonest } to { $latest } months; five years would cost US$ { $lower } million to { $upper } million, against US$ { $stay } million for a renewal at the present cost.
options-finding-decided = { $decision } has set the end; with it, five years would cost US$ { $lower } million to { $upper } million, against US$ { $stay } million for a renewal at the present cost.

# What each option is.
option-renew = Renew as it is
    .what = The mandate, the staff and the budget go on.
    .short = a renewal as it is
option-renew-reduced = Renew, reduced
    .what = The mandate goes on with fewer personnel and a lower budget.
    .short = a reduced renewal
option-final-term = Final term, drawdown to an end date
    .what = The Council sets an end date; the mission draws down to it, and nothing of the United Nations follows by the same decision.
    .short = a final term
option-final-term-decided = End as decided ({ $decision })
    .what = The mandate ends, and the personnel leave, by the days that the Council has set.
option-final-term-political = Final term, then a political mission
    .what = The Council sets an end date and a political mission on the regular budget follows from the day the personnel are out.
    .short = a final term with a political mission after it
option-final-term-political-decided = End as decided ({ $decision }), then a political mission
    .what = The mandate ends as decided, and by a further decision a political mission on the regular budget follows from the day the personnel are out.
option-end-now = End now
    .what = The mandate ends within ten days of the decision{ $term ->
        [fixed_term] , or a renewal fails
       *[other] { "" }
    }; the personnel withdraw after it.
    .short = an end now
option-end-now-political = End now, then a political mission
    .what = The mandate ends within ten days of the decision; a political mission on the regular budget follows from the day the personnel are out.
    .short = an end now with a political mission after it
successor-team = country team
successor-regional = regional body
successor-political = political mission
successor-peacekeeping = peacekeeping operation
successor-envoy = envoy
successor-liaison = liaison office
successor-paid-programme = voluntary and programme money of the agencies
successor-paid-own = its own members
successor-paid-regular = the regular budget, by the regular scale
left-out-ended = The mission had left by { $day }.
left-out-successor = No { $kind } is offered to this mission: none followed a closing on record by this date.
left-out-successor-kind = No { $kind } is offered after a mission of this kind ({ $of }).
left-out-cost = Fewer than two cases of a { $kind } after a peacekeeping mission have a cost in this database by this date.
left-out-mandate-ended = By { $decision } the mandate ended on { $day }.
left-out-serves-others = It serves other missions, and no mandate of its own that could be ended is in this database.
left-out-same = Its figures would be those of: { $other }.

# Steps of the options, and who decides them.
option-step-renew-mandate = Renew the mandate
option-step-approve-budget = Approve the budget
option-step-review-tasks = Review the tasks and the posts
option-step-change-tasks = Change tasks or the authorised strength, where the mandate fixes them
option-step-approve-fewer-posts = Approve fewer posts and a lower budget
option-step-decide-end-and-successor = Decide the end date and the mandate of the successor
option-step-plan-closure = Plan the closure: assets, sites, environment, records, contracts of staff
option-step-budget-successor = Budget the successor on the regular budget, which is shared by the regular scale
option-step-revise-budget = Revise the budget of the year, and set one for liquidation
option-step-draw-down = Draw down while the mandate runs; cease operations at the end date
option-step-liquidate = Liquidate: hand over or sell assets as the financial regulations provide
option-step-final-report = Take the final performance report; settle credits, arrears and debts to contributors
option-step-agree-takers = Agree who takes each task, with its money
option-step-decide-last-day = Decide the end date, after a transition plan task by task
option-step-decide-end-or-fail = Decide the end{ $term ->
    [fixed_term] , or fail to renew
   *[other] { "" }
}
option-step-decide-last-day-decided = Decided: { $decision }
option-step-decide-end-and-successor-decided = Decide the mandate of the successor; { $decision } has set the end
option-step-withdraw-by-day = Withdraw by a set day; give money ahead of a budget
option-who-council = Security Council
option-who-assembly = General Assembly (Fifth Committee)
option-who-secretary-general = Secretary-General
option-who-takers = agencies of the United Nations, regional body, host

# What speaks for and against the options, and what is not known: each stands only where its facts are held.
point-presence = { $strength } uniformed personnel and { $tasks } { $tasks ->
    [one] task
   *[other] tasks
} of the mandate stay in place.
point-strength-stays = { $strength } uniformed personnel stay in place.
point-tasks-stay = { $tasks } { $tasks ->
    [one] task of the mandate stays
   *[other] tasks of the mandate stay
} in place.
point-no-vote-due = No vote falls due: the mandate of { $mission } is open-ended.
point-renewals-unopposed = { $total ->
    [one] The { $total } renewal in this database was
   *[other] All { $total } renewals in this database were
} unopposed.
point-renewals-contested = { $contested } of the { $total } { $total ->
    [one] renewal
   *[other] renewals
} in this database drew an abstention or a vote against.
point-keep = { $states } of the States with a position in this database last spoke for keeping it.
point-end = { $states } of the States with a position in this database last asked for its end.
point-cost-a-year = It costs US$ { $cost } million a year for as long as it goes on.
point-decided-otherwise = { $decision } has set the end on { $day }: a new decision would have to take that back.
point-tasks-effect = The effect of { $tasks ->
    [one] its { $tasks } task
   *[other] each of its { $tasks } tasks
}: no document in this database measures it.
point-tasks-not-read = The tasks of the mandate of { $mission }: this database has no numbered list of them by this date.
point-cut-lowers = A cut of { $cut } takes US$ { $usd } million off a year's cost once it is complete.
point-cut-inside-ceiling = { $left } uniformed personnel would remain, inside the ceiling of { $ceiling }: the Council need not change it.
point-fewer-for-tasks = { $left } uniformed personnel would be left for the same { $tasks } { $tasks ->
    [one] task
   *[other] tasks
}.
point-uniformed-part = Military and police are { $share } of its cost: the rest does not fall with them by itself.
point-which-tasks = { $tasks ->
    [one] Whether the { $tasks } task
   *[other] Which of the { $tasks } tasks
} could be given up.
point-quiet = The series of conflict deaths shows none since { $since } where the mission works.
point-deaths = Where the mission works the series counts { $deaths } conflict deaths in its last three years.
point-deaths-alike = Where the mission works the series counts { $deaths } conflict deaths in its last three years; of { $exits } final { $exits ->
    [one] exit
   *[other] exits
} after a similar number of deaths, { $violent } had a violent year afterwards.
point-no-precedent = How it would go: no closing of this kind is on record by this date{ $drawn ->
    [yes] ; its months and amounts are drawn from closings of other kinds
   *[no] { "" }
}.
point-in-force = { $decision } is in force: no new decision is needed.
point-precedents = { $number } { $number ->
    [one] closing
   *[other] closings
} on record of this kind { $number ->
    [one] was of a mission
   *[other] were of missions
} with a fourth to four times its uniformed personnel: { $missions }.
point-precedents-of-other-size = None of the closings on record of this kind with reports by month was of a mission with a fourth to four times its uniformed personnel.
point-no-taker = No document in this database says who would take over { $tasks ->
    [one] the { $tasks } task
   *[other] any of the { $tasks } tasks
}.
point-takers-named = The Council has named bodies to take tasks or areas of it, { $number } by the table of handovers.
point-takers = Who would take { $tasks ->
    [one] the { $tasks } task
   *[other] each of the { $tasks } tasks
}, and with what money.
point-successor-not-planned = The size of the successor: its cost is drawn from others; { $number } { $number ->
    [one] closing was
   *[other] closings were
} so followed.
point-out-soon = Its personnel would be out { $soonest } to { $latest } months after the decision.
point-withdraw = { $strength } uniformed personnel would withdraw after their mandate has ended.
point-withdraw-with-payer = { $strength } uniformed personnel would withdraw after their mandate has ended, { $number } of them from { $payer }.
point-host = How the host authorities would treat the withdrawal of { $mission }.
point-host-staff = How the host authorities would treat the withdrawal, and what would become of its civilian staff: { $staff } in the last figure of this database, for { $year }.
point-scale = The regular scale shares the cost of the successor: { $payer } pays { $regular } of it, and { $peacekeeping } of peacekeeping.
point-two-decisions = The end and the successor each need { $majority } votes in the Council.
point-successor-cost = Political missions that followed others cost US$ { $low } million to { $high } million a year ({ $missions }).

# What a cut or an end does not save.
moves-support = US$ { $usd } million of what was billed for it in { $year } was its share of the support account and the service centres: this does not end with it, but is billed with the other missions.
moves-proposed = The budget proposed for { $year } is already US$ { $usd } million lower than the amount these figures start from.
moves-successor-cost = A { $kind } moves US$ { $low } million to { $high } million a year to the regular budget.
moves-successor = What a { $kind } takes over moves to { $paid }; this database has no amount.
moves-after-end = Liquidation comes once: for { $mission } US$ { $usd } million were { $status } in { $year }, the first year after its end, after US$ { $before } million in { $before_year }, before the decision.

# The cost that the figures start from.
base-old = The amount is of a year that began more than eighteen months before this date.
base-not-approved = The amount is not an approved budget: it was { $status }.
base-with-shares = The amount includes the shares of the support account and the service centres.
base-perhaps-with-shares = Whether the amount includes the shares of the support account and the service centres is not said.

# The nearest closed missions.
options-nearest = { $mission }: { $size }{ $how }, decided on { $decided } by { $decision }; its mandate ended on { $last }, { $days ->
    [0] the same day
    [one] { $days } day later
   *[other] { $days } days later
}. { $followed } { $tasks }
options-nearest-size = { $strength } uniformed personnel; {""}
options-followed-none = Nothing followed it by the record.
options-followed-undecided = What follows was not decided.
options-followed = What followed: { $kinds }.
options-followed-by = What followed: { $kinds } ({ $missions }).
options-nearest-tasks-passed = Its tasks passed, as the Council asked or welcomed it, to: { $kinds }.
options-nearest-tasks-not-known = Who took its tasks over is not in this database.
options-nearest-tasks = What became of the tasks of the nearest closed missions
    .mission = Mission
    .task = Task
    .taker = Taken over by
    .handed-over = From
    .source = Document
    .note = As the Council asked or welcomed it; whether that body did it is not said.
taker-host = institutions of the host
taker-team = the country team
taker-regional = a regional body
taker-office = a regional office of the United Nations
taker-successor = its successor
taker-mission = another mission
taker-open = not yet named
options-nearest-say = Nearest by size and by type of mandate (its tasks), then by kind, form, age and region.

# What could follow, and what it cost.
options-follower-cases = What followed others, case by case
    .after = After
    .follow-on = What followed
    .begun = From
    .ran = Years it ran
    .staff = Staff
    .low = Cost of a year, US$ million, from
    .high = to
    .paid = Paid by
    .source = Document
    .note = { $costs ->
    [yes] Cost: of whole years in the tables of money, else the amount that the document names. {""}
   *[no] { "" }
    }Years to the end, or to the date of this review. Cells in words are as the documents have them.
options-successors = What could follow, as it followed others
    .successor = Successor
    .followed = Closings so followed
    .days = Days from decision to end, middle
    .low = Cost of a year, US$ million, from
    .high = to
    .cases = Costs of
    .paid = Paid by
    .note = Offered where a closing on record by this date was so followed and the kind of mission allows it.{ $lacks ->
    [yes] { " " }A dash: no cost in this database.
   *[no] { "" }
    }

# Who decides an option, where the paths of the Council do not say it.
decides-budget-alone = the budget of each year; none on the mandate, which has no end date
decides-renewal = a resolution that renews the mandate before its end, and the budget of each year
decides-council-and-assembly = Security Council and General Assembly
decides-renewal-and-budget = a resolution that renews the mandate before its end, and one of the Assembly on a lower budget
decides-decided = none: { $decision } has decided it
decides-taking-back = a resolution that takes back { $decision }
decides-not-in-book = not in this database
decides-mandate-not-in-book = the mandate is not in this database
decides-form-not-in-book = the form of the mandate is not in this database

# The matrix of the options.
as-it-stands = { $text }
options-form-not-in-book = The form of the mandate of { $mission } is not in this database, so what ending it needs is not said.
options-what-ending-needs = A decision of the Security Council needs { $majority } votes in favour and no negative vote of a permanent member. The options are set out side by side; none is recommended. Sources: { $charter }; { $act }.
options-veto = { $applies ->
    [yes] applies
    [no] does not apply
   *[unknown] not known
}
options-matrix = The options side by side: who decides
    .option = Option
    .who = Who decides
    .decision = Decision that it needs
    .veto = Veto
    .precedents = Precedents
options-no-share = No share of { $payer } is given: a part of the cost of { $mission } is paid voluntarily by some States, and what would be left to apportion of a falling cost is not in this database.
options-costs = The options side by side: months until the personnel are out{ $spending ->
    [yes] , and spending in five years, US$ million
   *[no] { "" }
}
    .option = Option
    .months = Months
    .spending = Spending
    .part = Share of { $payer }
    .note = Four of five draws lie between the ends; the month of the date counts by its days.{ $spending ->
    [yes] { " " }Spending of a successor is included where an option has one; support shares, claims, credits and debts to contributors are not.
   *[no] { "" }
    }
options-wide = Part of the range of a final term is that its end date is not set: with the personnel out after { $months } months it would still be US$ { $low } million to { $high } million. That is the spending after the end and the level of a year's cost.
options-wide-decided = The end date is set: the range comes from the spending after the end and from the level of a year's cost.

# The drawdown of a final term.
options-fan-table = { $of ->
    [strength] Uniformed strength
   *[spending] Spending a month
} in a final term
    .month = Month
    .lower = Lower end
    .middle = Middle
    .upper = Upper end
options-fan = { $of ->
    [strength] Uniformed strength
   *[spending] Spending a month
} in a final term
    .alt = A band that narrows towards zero: { $of ->
    [strength] uniformed strength
   *[spending] spending a month
} in a final term, month by month over three years.
options-month-after = month { $month }
options-aligned-table = Strength after the decision to close, of the strength before it
    .months = Months from the decision
    .note = Missions most comparable to this one by the criteria of the section on precedents. Zero: the report no longer lists the mission.{ $lacks ->
    [yes] { " " }A dash: no report in this database.
   *[no] { "" }
    }
options-aligned = Precedents from the decision on
    .alt = Lines that fall from the strength before the decision, most of them late and steeply.
options-back-test = Back-test, { $last_day ->
    [known] the end date taken as decided
   *[drawn] the end date drawn, as here
}: { $closings } closings, { $months } months held out one mission at a time; the band held { $coverage } of them. Of the { $empty } months in which nobody was left it held { $empty_coverage }, of the others { $others_coverage }. The mean error (CRPS) was { $crps } of the strength, against { $raw } for the precedents as they went, a range too, { $median } for the median curve and { $line } for a straight line.
options-back-test-table = How such a simulation would have done
    .forecast = Forecast
    .others = From all other closings
    .earlier = From closings that were over before
    .note = A closing is held out and forecast from others: in the first column from all of them, in the second only from those whose reports were all public before its decision, as a run on that day would have been. CRPS: mean error over the months, of the strength before the decision; the lower the better. The first four forecasts are ranges, the last two points.
options-back-test-row = { $what ->
    [closings] Closings held out
    [months] Months held out
    [coverage] Months inside the band of four draws in five
    [width] Mean width of that band, of the strength before
   *[crps] CRPS of { held-out-forecast }
}
options-told = What such a run would have said of large closings the day before, and what came
    .mission = Mission
    .low = Months to the end, lower
    .high = Months to the end, upper
    .came = Months as they came
    .months = Month ends compared
    .inside = Of these inside the band
    .note = Strength and the day by which the personnel were to be out, from the closings that were over and public before each decision, the end drawn. Lower and upper: four draws in five lie between.
options-small = { $mission } has { $strength } uniformed personnel, too few for a curve of strength: staff and liquidation alone are simulated.
options-rests-on-accounts = the accounts of { $missions }, pooled with a stated range
options-rests-on-range = a stated range alone
options-limits = No closed mission has a monthly series of civilian staff in this database: staff and the length of the liquidation are stated ranges, not estimates. The decline of spending rests on { $rests }; the back-test above is of strength, not of spending. Nearly all precedents had a mandate with a date.
