# The exit plan that the reader gave, in the dossier.
section-plan = The plan
section-plan-days = Days and decisions of the plan
section-plan-tasks = Tasks and who takes them
section-plan-money = Money of the plan
section-plan-conditions = Conditions, risks and what is not known
section-plan-positions = Positions that the plan assumes
plan-without-a-file = a plan without a file
given-in-plan = { $file }, { $part ->
    [head] head of the plan
   *[other] line { $number } of { $part }
}
plan-opening = An exit plan of { $mission } was given with this review.
plan-head = The plan in short
    .what = What
    .value = The plan
plan-head-file = File
plan-head-question = Question that it answers
plan-head-option = Option
plan-head-end-state = What is to be true when the mission has gone
plan-head-as-of = Date of the plan
plan-head-start = Day of the decision
plan-head-last-day = Day by which the personnel are out
plan-not-known = What the plan does not know
    .what = What is not known
    .where = Where it could come from
plan-marked = Days, amounts and words of this section are the plan's own, as its file gives them, and lie ahead of the date of this review; each figure is marked as given by the reader. How known says what a line rests on: a fact, a rule, an estimate from how other missions ended, or a choice of the reader.
plan-basis = { $basis ->
    [fact] fact
    [rule] rule
    [estimated] estimate
   *[to-decide] choice of the reader
}
plan-finding = Of the exit plan that was given for { $mission }, { $holds ->
    [yes] nothing contradicts a rule or a precedent
   *[no] some lines contradict a rule or a precedent
}; { $open } { $open ->
    [one] line is
   *[other] lines are
} still to be decided.
plan-holds = The checks found nothing in the plan that contradicts a rule or a precedent; { $open } of its lines are left to the reader to decide.
plan-holds-not = The checks found lines of the plan that contradict a rule or a precedent, which the table gives; { $open } of its lines are left to the reader to decide.
plan-checks = What does not hold in the plan
    .check = Check
    .says = What does not hold
    .rests = Rule or precedent
plan-check-order = order of days
plan-check-names = names of States and options
plan-check-mission-over = a mission that has ended
plan-check-twice = lines that say one thing twice
plan-check-said-later = days of positions
plan-check-personnel = planned strength
plan-check-amounts = amounts and their range
plan-check-no-decision = decision of the Council
plan-check-before-decision = decision before phase
plan-check-taker = takers of tasks
plan-check-task-late = days of tasks
plan-check-indicator = indicators
plan-check-session = sessions of the Assembly
plan-check-speed = speed of the drawdown
plan-check-years = money of each year
plan-check-liquidation = money for liquidation
plan-check-objection = members that said no
plan-check-risk = risks
plan-check-bills = bills
plan-check-successor = what follows
plan-spans = Phases and decisions of the plan for { $mission }
    .alt = A bar for each phase of the plan, from the day on which it begins to that on which it ends, and a mark for each decision on the day by which it falls.
plan-spans-table = Phases and decisions of the plan
    .what = Phase or decision
    .from = From
    .to = To, or by
plan-calendar = What falls due by the plan, in order of time
    .day = By
    .what = What
    .who = Who
    .document = Document or session
    .takes = What it takes
    .rests = How known
    .source = Where that stands
plan-takes = { $majority }; the plan has to win { $states }
plan-phase-preparation = preparation
plan-phase-mandate = mandate as decided
plan-phase-drawdown = drawdown
plan-phase-liquidation = liquidation
plan-phase-after = after the mission
plan-budget-asked = budget of { $year } is asked for
plan-tasks-pass = tasks pass: { $tasks }
plan-tasks = Tasks of the mandate, what was done on each, and who takes it by the plan
    .task = Task
    .paragraph = Paragraph
    .done = What was done
    .others = Who else works on it
    .elsewhere = Who took such a task elsewhere
    .passes = What passes
    .taker = Taker
    .by = By
    .needs = On which condition
    .unknown = What is not known
    .rests = How known
plan-conditions = Conditions of the plan
    .condition = Condition
    .judged = Judged by
    .indicator = Indicator
    .value = Now
    .threshold = Met from
    .rests = How known
    .source = Where that stands
plan-risks = Risks of the plan
    .risk = Risk
    .trigger = What shows it
    .reversal = What would reverse the plan
    .rests = How known
plan-positions = What States last said about an end, as the plan assumes it
    .state = State
    .position = Position
    .said = Said on
    .seat = Seat on the Council
    .rests = How known
plan-seat = { $seat ->
    [permanent] permanent
    [elected] elected
   *[none] none
}
plan-budgets = Budgets of { $mission } by the plan
    .alt = A column for each budget year of the plan, up to liquidation.
plan-budgets-table = Budgets of the plan by year
    .year = Year
    .usd = Asked for
    .low = Lowest
    .high = Highest
    .session = Taken up in
    .asked = Asked for by
    .rests = How known
    .source = Where that stands
    .note = The year of the decision has the months from the decision on. A year after the last day is liquidation, at what other closings cost.
plan-bills = What Member States pay by the plan, before credits
    .state = State
plan-strength = Uniformed personnel of { $mission } by the plan
    .alt = A line of uniformed personnel at month ends down to none.
plan-strength-table = Uniformed personnel by the plan
    .month = Month
    .persons = Uniformed personnel
plan-successors = What follows the mission by the plan
    .successor = What follows
    .cost = Cost of a year
    .paid = Who pays
    .rests = How known
    .source = Where that stands
