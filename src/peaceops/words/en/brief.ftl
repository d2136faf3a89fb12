# The brief: the first page.
section-brief = Brief
brief-ends = The mandate of { $mission } ends on { $until }, in { $days } days, unless the Security Council renews it, which takes { $majority } votes and no veto; without a decision it ends that day.
brief-last-term = The mandate of { $mission } ends on { $until }, in { $days } days: { $act } made this its last term.
brief-open-ended = The mandate of { $mission } is open-ended under { $act }: no vote falls due. It ends only by a new decision, which takes { $majority } votes and no veto.
brief-end-not-read = The last decision on the term of { $mission } in this database is { $act } of { $since }; whether it set an end, and which, is not in this database.
brief-mandate-passed = The last term of { $mission } in this database ended on { $until } ({ $act }). Votes are in this database up to { $votes }; a decision that no vote records is not seen.
brief-no-mandate = This database has no decision of the Security Council on the mandate of { $mission } by this date.
brief-last-vote-unopposed = The last renewal, { $decision } of { $day }, was unopposed.
brief-last-vote-contested = In the last renewal, { $decision } of { $day }, { $against }{ $both ->
    [yes] { " " }and { $abstained }
   *[no] { $abstained }
}.
brief-voted-against = { $members } voted against
brief-abstained = { $members } abstained

brief-decided = Decided: { $what } of { $who }{ $details } ({ $document }).
brief-detail = { " " }{ $this }{ $rest }
brief-decided-number = to { $number } persons
brief-decided-from = from { $day }
brief-decided-by = by { $day }
brief-decided-on = on { $day }
brief-decided-to = to { $day }
brief-decided-until = until { $day }
drawdown-reduce = reduction
drawdown-intention-reduce = intended reduction
drawdown-withdraw = withdrawal
drawdown-final-term = final term
drawdown-terminate = end of the mandate
drawdown-closure = closure
drawdown-phasing = phases of withdrawal
drawdown-intention-end = intended end
drawdown-liquidation = liquidation
drawdown-review-point = review of further steps
drawdown-request-plan = request for a plan of withdrawal
drawdown-approve-plan = approval of a plan
drawdown-suspend-reduction = suspended reduction
drawdown-resume-reduction = resumed reduction
drawdown-adjust-reduction = changed reduction
drawdown-successor = successor
drawdown-benchmarks = benchmarks for the withdrawal
drawdown-residual-authority = remaining authority
drawdown-transition = transition
drawdown-transfer = transfer of tasks
drawdown-conditions = conditions for the withdrawal
drawdown-downsize = smaller size
drawdown-reduce-tasks = fewer tasks
drawdown-of-all = the mission
drawdown-of-military = military personnel
drawdown-of-police = police
drawdown-of-military-and-police = military and police personnel
drawdown-of-military-observers = military observers
drawdown-of-mixed = several components
brief-asked = Asked of the Secretary-General: { $what }, due { $due } ({ $document }).
request-report-or-briefing = a report
request-recommendations = recommendations
request-benchmarks = benchmarks
request-benchmarks-sanctions = benchmarks for sanctions
request-options = options
request-review = a review
request-transition-plan = a plan of transition
request-exit-strategy = an exit strategy
request-assessment-or-capability-study = an assessment
request-withdrawal-plan = a plan of withdrawal

brief-uniformed = uniformed, { $month }; { $limit }
brief-uniformed-not-known = uniformed personnel; { $limit }
brief-no-ceiling = no ceiling in this database
brief-ceilings = ceiling { $each }
brief-ceiling = { $number } { $category ->
    [police] police
    [military] military
    [uniformed] uniformed
    [fpu_personnel] in formed police units
    [military_observers] military observers
    [military_observers_and_staff_officers] military observers and staff officers
    [troops_and_staff_officers] troops and staff officers
    [staff_officers] staff officers
    [individual_police] individual police officers
    [formed_police_units] formed police units
    [corrections] corrections officers
    [civilian] civilian
   *[supported_personnel] supported
}
brief-civilians = { $category }, { $period }
brief-civilians-not-known = civilian staff: no recent count
brief-amount = { $year }, { $described }
brief-amount-not-known = amount for a year: not in this database
brief-bill-assessed = assessed on { $payer }, { $year }
brief-bill-part = share of { $payer }, { $year }, computed
brief-bill-not-known = share of { $payer }: not in this database
brief-people = from { $payer }, { $month }: number { $rank } of { $states } contributors
brief-people-none = from { $payer }, { $month }
brief-people-not-known = from { $payer }: not in this database

brief-timeline = { $mission }: uniformed personnel { $ceiling ->
    [yes] and ceiling of military personnel
   *[no] over time
}
    .alt = Uniformed personnel of { $mission } at month ends{ $ceiling ->
    [yes] , with the ceiling of military personnel that the Council set
   *[no] { "" }
    }. Gaps are months without a report.
brief-timeline-table = { $mission }: uniformed personnel at month ends
    .month = Month
    .uniformed = Uniformed personnel
    .ceiling = Ceiling, military
brief-event-decision = resolution { $number }
brief-event-end = mandate ended

brief-options = Options{ $simulated ->
        [yes] , with what their simulation gives for the five years after a decision (four of five draws)
       *[no] { "" }
    }
    .option = Option
    .who = Who decides
    .veto = Veto
    .months = Months until the personnel are out
    .spending = Spending, US$ million
    .part = Share of { $payer }, US$ million
brief-gap-amount = an amount approved or spent for { $mission } in { $year } or the year before
brief-gap-amount-where = the Assembly's resolution on the mission's financing and its performance report
brief-gap-amount-regular = the budget of the United Nations for the year, and its financial report
brief-gap = This database lacks { $what }. Where to look: { $where }.
