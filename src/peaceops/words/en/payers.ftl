# How a payer's rate and part are known.
payers-rate-not-in-book = not in the book
payers-rate-printed-by = { $how } by { $document }
payers-basis-halves = each half of the year at the rate of its calendar year
payers-basis-newest-rate = the { $year } rate, { $how }
payers-basis-regular-scale = the regular scale, because the mission is on the regular budget
payers-note-not-assessment = not the assessment itself, which adds support shares and deducts credits of earlier years
payers-note-before-credits = before credits of earlier years
payers-note-order-of-size = order of size: the amount is of { $cost_year }, the rate of { $rate_year }
payers-note-regular-budget = the regular budget is assessed as a whole; this is the mission's expense at the regular rate

# What one payer's view says of a mission, and what it lacks.
payer-account = an account of all missions: in their assessments, where the sections are known
payer-no-rate = no peacekeeping rate in the book
payer-not-computed = not computed: { $why }
payer-lacks-costs = cost of { $missions } for { $year }: the sums are of the missions listed only
payer-lacks-rate = peacekeeping rate of { $state } for { $year }
payer-lacks-rank = rank of { $state } in { $year }: the rates of all Member States are not known
payer-lacks-limit = legal limit of { $state } on its payments in { $year }
payer-lacks-part = part of { $state } in { $missions } for { $year }
