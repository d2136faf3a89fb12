# Exit plans: the file that an analyst edits, and what does not hold in it.

plan-file-says = An exit plan. Every line says what it rests on: a fact with its source, a rule with its reference, an estimate from precedents, or a matter that you decide. Edit what you like, then check it with: peaceops exit check FILE
plan-part-conditions = Conditions of the exit. Those that the Council or the Secretary-General set come with their last status; add your own.
plan-part-decisions = Decisions that the plan needs, each with the body that takes it.
plan-part-positions = What States last said about ending the mission: assumptions of the plan. Change a line where you know more; a vote is held against it.
plan-part-phases = Phases, each with the decisions that it needs.
plan-part-tasks = Tasks of the mandate in force, and who takes each over.
plan-part-strength = Uniformed personnel at month ends.
plan-part-successors = What follows the mission, with what a year of it cost elsewhere.
plan-part-budgets = Budgets by year. The year of the decision has the months from the decision on.
plan-part-bills = What Member States pay of each year's budget, before credits.
plan-part-risks = Risks, what shows that they have come, and what would reverse the plan.
plan-part-not-known = What is not known.

plan-field-line-basis = what the line rests on
plan-field-line-source = where that stands: source and place, rule, or precedents
plan-field-head-plan = format of this file
plan-field-head-mission = acronym of the mission
plan-field-head-as-of = only what was public by this day went into the plan
plan-field-head-edition = version of the database that it was written from
plan-field-head-option = the option, as 'peaceops exit options' names it
plan-field-head-start = day of the decision to end the mission
plan-field-head-last-day = day by which the personnel are out
plan-field-head-payer = Member State whose bill is shown, ISO alpha-3
plan-field-head-question = the question that the plan answers, and who put it
plan-field-head-end-state = what is to be true when the mission has gone; you decide
plan-field-conditions-id = a short name that other lines use
plan-field-conditions-condition = what must be so
plan-field-conditions-indicator = what shows it
plan-field-conditions-value-now = what the indicator says at the date
plan-field-conditions-threshold = from which value the condition is met
plan-field-conditions-judged-by = who says so
plan-field-conditions-after = ids of conditions that must be met before
plan-field-decisions-id = a short name that phases use
plan-field-decisions-decision = what is decided
plan-field-decisions-body = who decides
plan-field-decisions-by = by which day
plan-field-decisions-document = the document that is tabled
plan-field-decisions-majority = what it takes
plan-field-decisions-veto = whether a permanent member can stop it, yes or no
plan-field-decisions-objections = members (ISO alpha-3) that have said no, and whom the plan has to win
plan-field-positions-state = Member State, ISO alpha-3
plan-field-positions-position = what it said, as the compilers class it
plan-field-positions-said-on = the day on which it said so
plan-field-positions-votes = whether it is a member of the Council at the date
plan-field-positions-permanent = whether it is a permanent member
plan-field-phases-phase = which phase
plan-field-phases-start = its first day
plan-field-phases-end = the day on which it ends
plan-field-phases-needs = ids of the decisions that come before it
plan-field-tasks-task = the task
plan-field-tasks-paragraph = where the mandate sets it
plan-field-tasks-done = what reports of the Secretary-General tell of in the last months coded
plan-field-tasks-others-now = who else works on it, as far as this database knows
plan-field-tasks-elsewhere = who took such a task over from other missions, as the Council asked or welcomed it, the four newest
plan-field-tasks-passes = what passes with it (staff, money, records, premises); you decide
plan-field-tasks-taker = who takes it over; empty is a fault, '{ plan-task-ends }' is an answer
plan-field-tasks-by = by which day
plan-field-tasks-needs = ids of the conditions on which it passes
plan-field-tasks-unknown = what is not known
plan-field-strength-month-end = last day of the month
plan-field-strength-uniformed = persons
plan-field-successors-successor = what follows
plan-field-successors-yearly-usd = cost of a year in US dollars
plan-field-successors-funding = who pays for it
plan-field-successors-staff = its staff
plan-field-budgets-year = financial year (2018-19), or calendar year for missions on the regular budget
plan-field-budgets-usd = US dollars
plan-field-budgets-usd-low = lowest of an estimate with a range
plan-field-budgets-usd-high = highest of an estimate with a range
plan-field-budgets-session = the part of a session that takes it up
plan-field-budgets-asked-by = day by which it is asked for; empty where that had passed at the start, so that a revised budget is needed
plan-field-bills-state = Member State, ISO alpha-3
plan-field-bills-year = year of the budget
plan-field-bills-usd = US dollars
plan-field-risks-risk = what may happen
plan-field-risks-trigger = what shows that it has
plan-field-risks-reversal = what would stop or reverse the plan
plan-field-not-known-what = what is not known
plan-field-not-known-where = where it could come from

plan-source-guide = UN guide on field entity closure (2018.08)
plan-source-precedents = median of { $draws } draws from { $closings } closings
plan-source-liquidation-none = { $source }; no closing has by the date an amount for a year after its end
liquidation-case = { $mission }: US$ { $usd } million { $status } in { $year }, after US$ { $before } million in { $before_year }
liquidation-estimate = share of the year before the decision, as in { $nearest }; { $number ->
    [one] the only closing with both amounts
   *[other] lowest and highest of { $number } closings ({ $missions })
}
plan-source-assembly = { $reference ->
    [none] Charter of the United Nations, Article 18 (2)
   *[other] { $reference }; Article 18 (2)
}; A/RES/49/233 A on the sessions
plan-source-reader = set by the reader
plan-source-of-reader = { $source }; the day is set by the reader
plan-source-rates = rates of assessment of the calendar years{ $notes ->
    [none] { "" }
   *[other] { ": " }{ $notes }
}
plan-source-reasons = facts of the mission at the date, as 'peaceops exit options' gives them
plan-question = { $kind }, asked for by { $by }, { $day }
plan-indicator = status told in { $document }
plan-indicator-value = { $now } in { $period }{ $then ->
    [none] { "" }
   *[other] {" "}({ $then } when it was set, { $set })
}, { $source }; met or not: { $verdict }
plan-threshold = met
plan-cannot-be-said = cannot be said
plan-document-report = report of the Secretary-General
plan-document-draft = draft resolution
plan-majority = { $votes } { $majority }
plan-majority-assembly = two thirds of the members present and voting
plan-decided = decided by { $decision }
plan-taker-open = to be decided
plan-task-ends = ends with the mission
plan-task-done = told of in { $number } of { $months } months coded, { $first } to { $last }{ $how }
plan-task-done-how = : { $how }
plan-task-elsewhere = { $mission }: { $who } ({ $document })
plan-task-unknown = whether anyone would take it, and with what money{ $others ->
    [yes] { "" }
   *[no] ; who else works on it
}{ $done ->
    [yes] { "" }
   *[no] ; what was done on it lately
}
plan-successor-from = middle of the lowest and the highest of { $years } years of political missions that followed others
plan-lacks-a-run = strength, budgets and bills: { $why }
plan-lacks-strength = strength by month: no report near the day of the decision
plan-lacks-civilians = how far civilian staff and their cost fall before the last day: budgets here lower the uniformed part alone until then
plan-lacks-civilians-where = staffing tables of the mission's budget and of closings
plan-lacks-bills = bills, for a mission and a successor that are paid for by different scales
plan-lacks-tasks = tasks of the mandate in force
plan-lacks-conditions = conditions: none set by the Council or the Secretary-General is in this database
plan-body-security-council = the Security Council
plan-body-general-assembly = the General Assembly
plan-body-secretary-general = the Secretary-General
plan-body-host = the host
plan-body-taker = who takes over
plan-body-not-known = a body that is not in this database
session-first-resumed = first resumed part of the session, { $year }
session-second-resumed = second resumed part of the session, { $year }
session-main = main part of the session, { $year }

plan-place-top = the head of the plan
plan-place-line = line { $number } of { $part }
plan-kind-text = a text of at most 2,000 characters
plan-kind-word = a short name of small letters, digits, - and _
plan-kind-words = a list of at most 50 words
plan-kind-day = a day such as 2018-10-20
plan-kind-number = a number from zero, such as 120
plan-kind-usd = US dollars such as 41000000
plan-kind-yes-no = yes or no
plan-kind-year = a year such as 2018-19 or 2019
plan-kind-basis = one of { $choices }
plan-kind-body = one of { $choices }
plan-kind-phase = one of { $choices }
plan-kind-position = one of { $choices }
error-plan-is-no-mapping = { $where } is no exit plan: expected keys such as mission, start and tasks, as 'peaceops exit plan' writes them.
error-plan-unknown-key = { $where }, { $place }: unknown key { $name }; the nearest is { $near }.
error-plan-value-misfits = { $where }, { $place }: { $name } should be { $expected }, found { $found }.
error-plan-of-another-format = { $where } is a plan of format { $found }: expected { $expected }.
error-plan-lacks = { $where } lacks { $name }: expected it in the head of the plan.
error-plan-part-is-no-list = { $where }: { $part } should be a list of lines, each beginning with '- '.
error-plan-line-is-no-mapping = { $where }, { $place }: expected keys and values, such as 'basis: fact'.
error-plan-part-too-long = { $where }: { $part } has { $found } lines, expected at most { $most }.
error-plan-id-twice = { $where }: the id { $id } stands twice in { $part }, expected each once.
error-plan-id-not-there = { $where }: '{ $key }' in line { $number } names { $id }, which is no id in { $part }{ $near ->
    [none] { "" }
   *[other] ; the nearest is { $near }
}.
error-plan-conditions-in-a-circle = { $where }: the conditions { $ids }{ $more ->
    [0] { "" }
   *[other] {" "}and { $more } more
} wait for each other, expected one that can be met first.
error-plan-starts-before-its-date = the start { $start } is before the date { $as_of }: expected that day or a later one.
error-plan-ends-before-it-starts = the last day { $last_day } is not after the start { $start }: expected a later day.
error-plan-of-other-mission = { $name } is a plan of { $found }: expected one of { $mission }, which the review is about.
error-plan-of-later-date = { $name } was written as of { $found }, after the date of the review: expected { $as_of } or earlier.
error-plan-nothing-to-end = no option ends { $mission } on { $day }: expected a mission that is still deployed.
error-plan-of-a-support-office = { $mission } serves other missions, and no mandate of it is in this database: expected a peacekeeping operation or a political mission, as 'peaceops missions --kind pko' and '--kind spm' list them.
error-compare-needs-two-plans = plans given: { $count }, expected two or more.
error-compare-plans-of-one-name = two plans have the same file name: expected different names.
expected-plan-file = an exit plan, as 'peaceops exit plan' writes it, or one that comes with peaceops ({ $worked })

check-order-start = The plan starts on { $start }, before its own date { $as_of }.
check-order-last-day = The last day { $last_day } is not after the start { $start }.
check-order-phase = Phase { $number } ends on { $end }, before it starts on { $start }.
check-names = { $place }: { $state } is no Member State by its code{ $near ->
    [none] { "" }
   *[other] ; expected { $near }
}.
check-names-option = { $option } is no option; the nearest is { $near }.
check-mission-over = { $mission } ended on { $ended }, before the date of the plan { $as_of }: nothing is left to end.
check-twice = Two lines of { $part } are about { $what }: expected one.
check-said-later = Position { $number } is of { $day }, after the date of the plan { $as_of }.
check-personnel = { $persons } uniformed personnel are planned for { $month }: the mission never had more than { $most }.
check-personnel-day = Strength is planned for { $day }, which is neither a month end nor the start or the last day.
check-amounts = The amounts of budget { $number } are out of order: expected the lowest, the amount, the highest.
check-before-decision = Phase { $number } starts on { $start }, before the decision '{ $decision }' that it needs, due by { $by }.
check-no-decision = No decision of the Security Council ends the mission.
check-taker = Nobody takes task { $number } over: { $task }.
check-task-late = Task { $number } passes on { $by }, after the last day { $last_day }.
check-indicator = Condition { $number } has no indicator: { $condition }.
check-session = The budget of { $year } is asked for on { $asked_by }, after the { $session } has ended ({ $ends }).
check-speed = By { $month } { $persons } of { $first } uniformed personnel are left ({ $share } per cent): no precedent fell so fast.
check-risk = Risk { $number } lacks a trigger or what it would reverse: { $risk }.
check-basis-risk = a plan that nothing can stop is no plan
check-years = No amount is planned for { $year }{ $more ->
    [0] { "" }
    [one] { " " }and another year
   *[other] { " " }and { $more } other years
}: the mission is still deployed then.
check-liquidation = No budget reaches six months beyond the last day { $last_day }, so that liquidation is not paid for.
check-liquidation-low = { $usd } US dollars are planned for liquidation, { $pct } per cent of a year's cost ({ $cost }): at the lowest share of a comparable closing it would be { $least }.
check-bill-rate = { $state } pays { $usd } US dollars of the budget of { $year }, { $pct } per cent of it, which its rate does not give.
check-bill-state = '{ $state }' has a bill and no rate of assessment.
check-successor = Successor { $number } lacks a cost or who pays it: { $successor }.
check-successor-low = Successor { $number } ({ $successor }) is planned at { $usd } US dollars a year: none cost so little.
check-objection = The decision '{ $decision }' can be vetoed, and { $state } has said no{ $day ->
    [none] { "" }
   *[other] { " " }({ $day })
}; the plan does not name it.
check-bills = States pay { $billed } US dollars of the budget of { $year }, which is { $usd }.
check-basis-order = order of days
check-basis-names = States are named by ISO alpha-3, such as FRA
check-basis-names-option = options as 'peaceops exit options' names them
check-basis-mission-over = end of the mandate or of the withdrawal: { $source }
check-basis-twice = of two lines about one thing one would be lost
check-basis-personnel = { $month }, { $source }
check-basis-personnel-day = reports of personnel are of month ends
check-basis-amounts = a range holds its middle
check-basis-decision = { $body } decides first
check-basis-no-decision = Charter of the United Nations, Articles 24 and 29: the body that set the mission up ends it
check-basis-taker = a task that nobody takes ends with the mission; say so where that is meant
check-basis-indicator = a condition that nothing shows cannot be met
check-basis-session = resolution 49/233 A: budgets of peacekeeping are taken up in the second resumed part, those of the programme budget in the main part
check-basis-speed = the fastest, { $mission }, had { $share } per cent left after as many days
check-basis-years = a mission that is deployed costs money in each year
check-basis-liquidation = accounts go on after the last day: a mission is liquidated after it has ended
check-basis-liquidation-share = the lowest, { $case }
check-basis-bill-rate = rates of the calendar years: { $low ->
    [0] none
   *[other] { $low } to { $high } per cent
}
check-basis-bill-state = Member States are named by ISO alpha-3, and pay by their rates
check-basis-successor = what follows is paid for by someone
check-basis-successor-low = the lowest of political missions that followed others: { $mission }, { $usd } US dollars in { $year }
check-basis-objection = stated position{ $source ->
    [none] , as the plan has it
   *[other] { " " }({ $source })
}
check-basis-bills = bills are shares of a budget
check-holds = Nothing in the plan contradicts a rule or a precedent.
check-open = Still to be decided by you: { $count ->
    [one] one line
   *[other] { $count } lines
}.

compare-mission = mission
compare-option = option
compare-start = day of the decision
compare-last-day = last day
compare-months = months from the decision until the personnel are out
compare-money = budgets, US dollars
compare-liquidation = of them, of years after the end date
compare-tasks = tasks
compare-tasks-ending = tasks that end with the mission
compare-tasks-ending-named = which
compare-tasks-left-out = tasks of another plan that this one leaves out
compare-tasks-without-taker = tasks that nobody takes over
compare-conditions = conditions
compare-decisions = decisions
compare-decisions-named = who decides, by when
compare-vetoes = decisions that a veto can stop
compare-chance = chance that the Council adopts a text put to the vote, per cent
compare-against = members that have spoken for keeping the mission
compare-chance-assumed = chance if they vote against, per cent
compare-still-to-decide = lines still to be decided
compare-findings = what does not hold
compare-payer = bill of { $state }, US dollars
