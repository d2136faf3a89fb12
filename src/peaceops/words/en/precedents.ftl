# Precedents: closed missions like the one under review, how long their closing took, and what followed.

section-precedents = Precedents
section-precedents-time = From decision to end date
section-precedents-after = What followed
section-precedents-limits = What the precedents cannot show
section-precedents-recent = Recent decisions on missions

precedents-none-by-then = This database has no closing by the date of this review to set beside { $mission }. How missions were closed by then, and how long it took, is not in it.
precedents-gap-before = how missions were closed by then: decision, vote, end date, what followed
precedents-gap-before-where = resolutions and reports of the Secretary-General of the time; repertoire of the Council's practice
precedents-gap-size = strength of { $mission } in the two years before { $day }, to compare its size
precedents-gap-size-where = monthly reports

# Likeness.
form-of-mandate = { $form ->
    [fixed_term] fixed term
    [open_ended] open-ended
   *[unknown] not known
}
kind-of-mission = { $kind ->
    [pko] peacekeeping
    [spm] political mission
    [support] support office
   *[other_pko] other force
}
precedents-under-review = under review
precedents-chosen = The table shows the closed missions most comparable to { $mission } by six criteria: uniformed strength and tasks of the mandate weigh three each, kind and form of the mandate two, age and region one. They are the nearest of { $considered } closings of peacekeeping operations and political missions since { $first } on record by the date; decisions that turned a mission into its successor are left out. The criteria say nothing of the politics of a closing.
precedents-likeness = Closed missions most comparable to { $mission }, nearest first (distance: zero alike, one unlike)
    .mission = Mission
    .form = Mandate
    .region = Region
    .kind = Kind
    .age = Age, years
    .size = Uniformed
    .distance = Distance
    .note = Age and strength of a closed mission are those at the decision to close it, of the mission under review those at the date.
precedents-distances = Distance by criterion, each from zero (alike) to one, and their weighted mean
    .mission = Mission
    .form = Mandate form
    .age = Age
    .size = Size
    .tasks = Tasks
    .region = Region
    .kind = Kind
    .mean = Mean
    .note = Form, region and kind: zero if the same, one if not. Age: difference over the larger age. Strength: orders of magnitude apart, over four. Tasks: the share of the coded tasks of either that only one has; a mission without coded tasks counts as unlike. Any other criterion that one of the two lacks is left out of the mean.

# From decision to end date.
how-closed = { $how ->
    [final_extension] final extension
    [final_extension_conditional] final extension, on conditions
    [termination] termination
    [termination_set] date of termination set
    [expiry_noted] expiry noted
    [withdrawal] withdrawal
    [renewal_vetoed] renewal vetoed
    [conversion] conversion into a successor
   *[disengagement_plan] plan of disengagement
}
precedents-closings = How they were closed
    .mission = Mission
    .decided = Decided
    .last-day = End date
    .days = Days
    .how = How
    .vote = Vote
    .followed = What followed
    .decision = Decision
    .note = Vote: in favour, against, abstaining.
precedents-own-closing = The closing of { $mission } itself was decided by { $decision } on { $decided }, { $days } days before its end date, { $last }. It is among those counted below.
precedents-statistics-few = { $count ->
    [one] The one peacekeeping operation whose closing was on record by then, conversions apart, took
   *[other] The { $count } peacekeeping operations whose closing was on record by then, conversions apart, took
} from the decision to the end of the mandate, in order of decision and in days: { $days }.
precedents-statistics = Of all { $count } peacekeeping operations whose closing was on record by then, conversions apart, the median time from the decision to the end of the mandate was { $median } days{ $middle }; in { $at_once } of them it was ten days or fewer.{ $both ->
    [yes] { " " }They closed in two ways: a last term planned months ahead, or a decision on or near the end date, after a request or restriction by the host, a lapse or a veto.
   *[no] { "" }
}
precedents-middle-half = , and the middle half took from { $lower } to { $upper } days
precedents-none-open-ended = No closing in the table by this date is of a mission with an open-ended mandate.
precedents-open-ended = { $closed } is the closed precedent with an open-ended mandate, as { $mission } has: the Council ended it by { $decision } on { $decided }, with { $yes } votes in favour, { $against } against and { $abstain } abstentions, after a last period of { $days } days that ended on { $last }.
precedents-days-table = Days from decision to end date, peacekeeping operations closed without conversion, in order of decision
    .mission = Mission
    .days = Days
    .decided = Decided
    .decision = Decision
precedents-days = From decision to end date, by mission
    .alt = Bars: days from the decision to the end of the mandate, a bar for each closed peacekeeping operation.{ $mark }
precedents-days-marked = { " " }{ $mission }, the one with an open-ended mandate, is marked.
precedents-known-later = Known only later: with the closings of { $names }, the table has { $count } operations and a median of { $median } days.

# What followed.
precedents-nothing-after-yet = For none of these missions are conflict deaths of the three years after it public yet.
precedents-what-followed = Of { $exits } final exits with three years of data before and after, { $relapsed } were followed by a year with at least twenty-five conflict deaths in the host (confidence interval: { $low } to { $high }); of the { $quiet } that were quiet before, { $quiet_relapsed } were. These are counts of past cases in whole countries, and no estimate for { $mission }.
whether-final-exit = { $final ->
    [yes] yes
   *[no] no, a peacekeeping operation followed
}
precedents-after = Conflict deaths in the hosts, three calendar years before and after the mission's end
    .mission = Mission
    .before = Before
    .after = After
    .worst = Worst year after
    .final = Final exit
    .source = Source
    .note = Whole countries, not the area of the mission: a mission on a border has all of its hosts. A zero may hide the violence of actors with fewer than 25 deaths in every year.{ $lacks ->
    [yes] { " " }A dash: not public by the date.
   *[no] { "" }
    } An exit is final where no peacekeeping operation took over at once; an office or a country team may have. Hosts and successors were coded by the compiler.

# Limits.
precedents-no-risk-estimate = No estimate of the risk of violence after an end of { $mission } is given. No data in this database show that ending a mission raises violence, or that it does not: the cases are too few and too different.
precedents-calm-places = Fewer conflict deaths after a mission than before it do not show that leaving was safe, nor more of them that it was not: several missions had the same host, and violence may have fallen before they left.
precedents-fixed-terms-differ = A mission with a fixed term is closed by not renewing it, or by a last renewal. The mandate of { $mission } continues unless the Council decides otherwise, so the times of fixed-term missions cannot be carried over to it.
precedents-none-as-old = { $mission } is { $age } years old. No mission in the table was as old when its closing was decided: the oldest, { $oldest }, was { $oldest_age }. Any end date read from them is an extrapolation.

# Recent decisions.
precedents-all-operations = all operations
precedents-recent-intro = Recent decisions on other missions, from public pages; the list is not complete.
precedents-recent = Decisions on missions since { $since }
    .when = When
    .mission = Mission
    .decision = Decision
    .vote = Vote
    .mandate-to = Mandate to
    .strength = Strength as given
    .mark = Mark
    .source = Source

# Summary.
precedents-finding = { $count ->
    [one] The one closing of a peacekeeping operation on record since { $first }, conversions apart,
   *[other] The { $count } closings of peacekeeping operations on record since { $first }, conversions apart,
} took { $median ->
    [one] { $few ->
        [yes] { $median } day
       *[no] a median of { $median } day
    }
   *[other] { $few ->
        [yes] { $days } days
       *[no] a median of { $median } days
    }
} from decision to end date{ $beside }.
precedents-finding-open-ended = ; the one with an open-ended mandate, { $closed }, took { $days }
precedents-finding-nearest = ; the nearest to { $mission } by the criteria used is { $nearest }
