# What a simulated run rests on: its parameters, and what in it is extrapolated.
run-cost-sd = spread of a year's cost around the last known (log)
run-lower-by-pct = cut of strength, staff and cost, over twelve months
run-shape = { $number } precedents of this shape: { $missions }
run-pooling = { $share } of the draws come from the other shape
run-tempo-sd = spread of the pace around a precedent's (log)
run-level-sd = spread of the level around a precedent's (log)
run-months-to-end = from the decision to the day the personnel are out: that of the precedent of the draw; middle, lowest and highest of them here
run-clock-sd = spread of that time around the precedent's (log)
run-size-sd = how much similar sizes weigh more: orders of magnitude between two strengths
run-decided-end = by the decision of the Council that stands
run-decided-limit = not later than the decision of the Council that stands
run-limit = not later than that
run-successor = cost of a whole year of political missions that followed others: { $missions }; each as likely, from the day the personnel are out
run-runoff-months = time in which spending falls to 37 per cent after the end; { $cases }, pooled with a prior of { $months } months that weighs as much as { $weight } missions; spread { $spread } (log)
run-runoff-cases = estimated from { $missions }
run-runoff-no-case = no closed mission has accounts in this database by then
run-staff-share-on-last-day = civilian staff still there on the end date
run-liquidation-months = from the end to the end of administrative liquidation
run-uniformed-cost-share = share of the cost that follows uniformed strength
run-any-in-range = { $says }: any value in the range is as likely
run-range = { $low } to { $high }
run-middle = { $middle } ({ $low } to { $high })
run-with-spread = { $value } (spread { $spread }, log)

run-held-at-last-figures = Strength, staff and cost are held at the last known figures: no growth, no inflation, no event.
run-small = { $mission } has fewer than { $most } uniformed personnel, as had { $small } of { $precedents } precedents. Its strength is not simulated: staff and liquidation alone are.
run-no-staff-series = No closed mission has a monthly series of civilian staff in this database: the staff curve is a stated range, not an estimate.
run-one-open-ended = Almost every precedent had a mandate with a date; { $mission } is the one open-ended mandate among them.
run-none-open-ended = Almost every precedent had a mandate with a date; none was open-ended.
run-few-cases = The decline of spending rests on { $cases } closed mission(s) and mostly on the prior.
run-no-staff = This database has no civilian staff of { $mission } before the start: staff is not simulated.
run-no-cost = This database has no cost of { $mission } for a year that ended in the two years before the start: spending is not simulated.
run-no-strength = This database has no strength before the start: the cost is taken as all civilian and operational.
run-left-out = Claims, write-offs, credits and debts to contributors are not in the spending; a successor is only where the option has one.

# The rates by which a run shares its spending among payers.
run-rate = { $rate ->
    [regular] regular scale
   *[peacekeeping] peacekeeping rates
}
run-rates-of-other-year = { $year } at the rates of { $rated }
run-rate-printed = { $state } at the rate of { $year }
run-rates-printed = only the payers whose rate others had printed by then: { $first }
