# The options for the mission, side by side.

section-options = Options and run-off
section-options-each = Each option
section-options-run-off = Run-off
options-nothing-simulated = Nothing could be simulated: the book has too little on this mission or on closings.
options-gap = strength or cost of { $mission } before { $day }, to simulate its end
options-gap-where = monthly reports of uniformed personnel; performance reports of the missions
options-charts-show = The charts show the option of closing on a date, decided on the day of this review: strength and spending as other missions would have them, with this mission's last figures as the start. Four of five draws lie in the band.
options-reasons = What speaks for and against each option, and what is not known
    .option = Option
    .for = For
    .against = Against
    .unknown = Not known
options-steps = Steps of each option
    .option = Option
    .step = Step
    .who = Who decides
options-finding = As other missions ended, a decision to close would leave { $soonest } to { $latest } months to the last day and { $lower } to { $upper } to spend in the five years after it, against { $stay } for staying at the present cost; what an exit would do to the host cannot be said.

# What each option is.
option-stay = Stay as it is
    .what = The mandate, the staff and the budget go on.
option-stay-lower = Stay at lower cost
    .what = The mandate goes on with fewer posts or tasks.
option-hand-over-political = Hand over to a political mission
    .what = The peacekeeping mission closes and a political mission on the regular budget takes over some tasks.
option-hand-over-country-team = Hand over to the country team or a regional body
    .what = The mission closes; UN agencies, the host's institutions or a regional organization take its tasks.
option-close = Close on a date
    .what = The Council sets a last day some months ahead; nothing takes over.
option-close-abrupt = Close at once
    .what = The mandate ends within days of the decision, or a renewal fails.

# Steps of the options, and who decides them.
option-step-renew-mandate = Renew the mandate, or leave an open-ended one as it is
option-step-approve-budget = Approve the budget
option-step-review-tasks = Review the tasks and the posts
option-step-change-tasks = Change tasks or the authorised strength, where the mandate fixes them
option-step-approve-fewer-posts = Approve fewer posts and a lower budget
option-step-decide-end-and-successor = Decide the last day and the mandate of the successor
option-step-plan-closure = Plan the closure: assets, sites, environment, records, contracts of staff
option-step-budget-successor = Budget the successor on the regular budget, which is shared by the regular scale
option-step-revise-budget = Revise the budget of the year, and set one for liquidation
option-step-draw-down = Draw down while the mandate runs; cease operations on the last day
option-step-liquidate = Liquidate: hand over or sell assets in the order of the financial regulations
option-step-final-report = Take the final performance report; settle credits, arrears and debts to contributors
option-step-decide-last-day-after-plan = Decide the last day, after a transition plan task by task
option-step-agree-takers = Agree who takes each task, with its money
option-step-decide-last-day = Decide the last day
option-step-decide-end-or-fail = Decide the end, or fail to renew
option-step-withdraw-by-day = Withdraw by a set day; give money ahead of a budget
option-who-council = Security Council
option-who-assembly = General Assembly (Fifth Committee)
option-who-secretary-general = Secretary-General
option-who-takers = country team, regional body, host

# What speaks for and against the options, and what is not known.
option-point-presence-kept = Keeps the presence, its reporting to the Council and its tasks without a break.
option-point-cost-goes-on = The cost goes on without an end date.
option-point-takers-not-settled = Nothing is settled about who takes the tasks over.
option-point-changes-by-year = How cost and strength change from year to year: they are held at the last known figures.
option-point-cost-lower-without-decision = Lowers the cost without a decision on the mandate itself, where the mandate does not fix the strength.
option-point-costs-that-stay = Some costs do not fall with posts.
option-point-tasks-without-posts = Tasks that lose their posts stay in the mandate.
option-point-tasks-to-give-up = Which tasks could be given up: that needs findings on their effect.
option-point-size-of-cut = The size of the cut: it is assumed, and the reader may set another.
option-point-political-work-kept = Keeps political work and reporting to the Council.
option-point-regular-scale = The regular scale, not the peacekeeping scale, shares the cost.
option-point-two-decisions = Needs two decisions of the Council, on the end and on the successor.
option-point-cost-after-end = An end of the mandate does not end the cost: liquidation, credits and arrears run on for years.
option-point-cost-of-successor = The cost of the successor: the run-off shown here is of the old mission alone.
option-point-closed-where-calm = Missions are mostly closed where it is calm, so what followed their end is no measure of the risk of ending.
option-point-work-with-means = Work goes on where a body with the means takes it.
option-point-voluntary-money = Agencies rely on voluntary money, which is not assured.
option-point-reporting-ends = The Council's regular reporting ends.
option-point-takers-and-money = Who would take each task, and with which money.
option-point-cost-ends = The cost ends after the liquidation.
option-point-tasks-end = Tasks without a taker end.
option-point-host-institutions = What the host's institutions would do.
option-point-ends-at-once = The mandate ends at once.
option-point-no-transition = No time for a transition: the withdrawal runs after the mandate and costs as much as before.
option-point-host-and-withdrawal = How the host would treat the withdrawal.

# Who decides an option, where the paths of the Council do not say it.
decides-nobody = nobody
decides-no-end-date = none: the mandate has no end date
decides-renewal = a resolution that renews the mandate before its last day
decides-not-in-book = not in the book
decides-mandate-not-in-book = the mandate is not in the book
decides-form-not-in-book = the form of the mandate is not in the book

# The matrix of the options.
as-it-stands = { $text }
options-form-not-in-book = The form of the mandate of { $mission } is not in the book, so what ending it needs is not said.
options-what-ending-needs = A decision of the Security Council needs { $majority } votes in favour and no negative vote of a permanent member. { $silence } The options are set out side by side; none is recommended. Sources: { $charter }; { $act }.
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
options-costs = The options side by side: months to the last day, and spending in the five years from the decision
    .option = Option
    .months = Months
    .months-from = from
    .months-to = to
    .spending = Spending
    .spending-from = from
    .spending-to = to
    .part = Part of { $payer }
    .note = The middle, and the ends between which four of five draws lie; dollars to three figures. The cost of a successor is not included. Staying at lower cost assumes a cut that the reader may set.

# The run-off of closing on a date.
options-fan-table = { $of ->
    [strength] Uniformed strength
   *[spending] Spending a month
} after a decision to close
    .month = Month
    .lower = Lower end
    .middle = Middle
    .upper = Upper end
options-fan = { $of ->
    [strength] Uniformed strength
   *[spending] Spending a month
} after a decision to close
    .alt = A band that narrows towards nought: { $of ->
    [strength] uniformed strength
   *[spending] spending a month
} after a decision to close, month by month over three years.
options-month-after = month { $month }
options-aligned-table = Strength after the decision to close, of the strength before it
    .months = Months from the decision
    .note = Missions most like this one by the criteria of the section on precedents. Nought: the report no longer lists the mission. A dash: no report at hand.
options-aligned = Precedents from the decision on
    .alt = Lines that fall from the strength before the decision, most of them late and steeply.
options-back-test = Back-test: { $closings } closings, { $months } held out one mission at a time; the band held { $coverage } of them. The mean error (CRPS) was { $crps } of the strength, against { $median } for the median curve and { $line } for a straight line.
options-small = { $mission } has { $strength } uniformed personnel, fewer than nearly all precedents: its run-off is driven by civilian staff and liquidation, and the strength band is an extrapolation.
options-rests-on-accounts = the accounts of { $missions }, pooled with a stated range
options-rests-on-range = a stated range alone
options-limits = No closed mission has a monthly series of civilian staff in the book: staff and the length of the liquidation are stated ranges, not estimates. The run-off of spending rests on { $rests }; the back-test above is of strength, not of spending. Nearly all precedents had a mandate with a date.
