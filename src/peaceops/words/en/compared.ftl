# Two reviews compared.
compared-title = { $mission }: two reviews compared
compared-title-two = { $mission } and { $other }: two reviews compared
compared-subtitle = { $day }, against { $then }
compared-subtitle-two = On { $day }
page-against = Compared with

section-compared-brief = What changed
compared-asked = This document sets the review of { $mission } as of { $now } beside that of { $then }. Each uses only what was published by its own date. Figures are compared by what they count; a change is given where measure, status and unit are the same, and nowhere else.
compared-asked-two = This document sets the review of { $now } beside that of { $then }, both as of { $day }. Figures are compared by what they count; a difference is given where measure, status and unit are the same, and nowhere else.
compared-lead-end = end of the mandate
compared-lead-uniformed = uniformed personnel
compared-lead-ceiling = ceiling set by the Council
compared-lead-civilians = civilian staff
compared-lead-amount = newest yearly amount
compared-lead-bill = share of { $payer } in the newest year
compared-lead-deaths = deaths by the date
compared-lead-rate = rate of { $payer }
compared-stands = { $status }
compared-stands-when = { $status }, { $when }
compared-lead-changed = { $earlier }: { $what } { $then } ({ $before }). { $later }: { $now } ({ $after }), { $way ->
    [same] no change.
    [same-two] the same.
    [up] { $change } more.
    [up-two] { $change } more.
    [down-two] a difference of { $change }.
   *[down] a change of { $change }.
}
compared-lead-both = { $earlier }: { $what } { $then } ({ $before }). { $later }: { $now } ({ $after }).
compared-lead-unlike = { $earlier }: { $what } { $then } ({ $before }). { $later }: { $now } ({ $after }). The two are not of one kind and are not subtracted.
compared-lead-one = { $only ->
    [later] { $later }: { $what } { $value } ({ $stands }). { $earlier }: not in that review.
   *[earlier] { $earlier }: { $what } { $value } ({ $stands }). { $later }: not in that review.
}
compared-new-opening = What is new, and what is no longer there:
compared-nothing-new = The later review has no decision, vote, task, benchmark or event that the earlier one lacks, and lacks none of its tasks and benchmarks.
compared-new = { $way ->
    [new] New
   *[ended] No longer there
}: { $what }: { $names }{ $more ->
    [yes] , and others that the table has
   *[no] {""}
}.
compared-rows-phases = phases
compared-rows-decisions = decisions of the Security Council
compared-rows-votes = votes on the mandate among the last that the review lists
compared-rows-votes-on-item = votes on the subject among the last that the review lists
compared-rows-tasks = tasks of the mandate
compared-rows-benchmarks = benchmarks and conditions
compared-rows-questions = reviews, plans and options asked for
compared-rows-events = events
compared-first = What leads the two reviews, each figure with its period and status
    .what = What
    .then-when = Period
    .then-status = Status
    .now-when = Period
    .now-status = Status
    .change = Change
    .note = A change is given only where measure, status and unit are the same.

section-compared-rows = What is new and what ended
compared-rows-opening = Rows of the tables of the two reviews that only one of them has. A row is known by what it is about: a decision by its symbol, a task by its words and paragraph.
section-compared-new = New
section-compared-ended = No longer there
section-compared-only-in = Only in { $side }
compared-rows-caption = Only in { $side }.

section-compared-changed = What changed, figure by figure
compared-changed-opening = Every figure that both reviews have and of which the value or the period is another, by the sections of the reviews; what moved stands first. They were matched as { $method } says.
compared-table = { $part }: figures of { $then } and { $now }
    .what = What is counted
    .then-when = Period
    .now-when = Period
    .change = Change
    .status = Status

section-compared-unlike = What is not subtracted
compared-unlike-opening = These are counted in both reviews, but not with one status and unit: what was proposed, approved, apportioned, assessed or spent are different amounts, and a ceiling is not a head count. They stand side by side, without a difference.
compared-unlike-table = One thing with two statuses or units
    .what = What is counted
    .then-when = Period
    .then-status = Status
    .now-when = Period
    .now-status = Status

section-compared-only = What only one review has
compared-only-opening = Figures that have no match in the other review: what began or ended, what was not yet published, or what this database has for one of them alone.
compared-only-table = Figures that are only in the review of { $side }
    .what = What is counted
    .value = Value
    .when = Period
    .status = Status

section-compared-method = How the reviews were compared
compared-method-matched = Two figures are of one thing where their measure, what it is about, their status and their unit are the same. Where two missions are compared, each stands for the other in what a figure is about.
compared-method-newest = Of a thing that a review gives for several periods, the newest one stands; the reviews themselves have the series.
compared-method-left-out = Figures that compare already (distances to other missions, changes of indicators) and those that a review gives again in other words (amounts in millions) are not matched.
compared-method-subtracted = Days, words, and numbers for periods of different kinds (the end of a month, a year) are set side by side and not subtracted: the cell of the change says n/a. A day has no period but itself. A change of a percentage is in percentage points.
compared-method-rows = Decisions, tasks and events are compared by the rows of the tables that both reviews have. A list of the newest (votes, events) loses its oldest rows: these are not said to have ended.
compared-method-each-by-its-date = Each review uses what was published by its own date. A figure of the earlier one may have been revised since: both stand.
compared-the-mission = the mission
