# What the tables of money and missions say beside their rows.
budget-none = This database has no amount of { $mission ->
    [ALL] any mission
   *[one] { $mission }
}{ $year ->
    [any] { "" }
   *[one] { " for " }{ $year }
}{ $status ->
    [any] { "" }
   *[one] { " with the status " }{ $status }
}; it has amounts for: { $years }.
budget-parts = { $count ->
    [one] One amount for a part of a year, an addition or a component is
   *[other] { $count } amounts for a part of a year, additions and components are
} left out: --parts shows them.
budget-years-missing = This database has no whole amount of { $mission }{ $status ->
    [any] { "" }
   *[one] { " with the status " }{ $status }
} for { $years }.
budget-total = The total sums what is { $status } for { $count } missions and accounts on one basis (support shares included: { $shares }); amounts on another basis are not in it.
budget-missions-missing = This database has no amount of { $missions } for { $year }.
budget-total-named = A document names a total: { $amount } US dollars, { $what } (support shares included: { $shares }); { $source }.
owed-no-series = Amounts as public documents name them, no series; the newest here was public on { $last }.
owed-none = This database has no amount { $owed_by ->
    [united-nations] owed by the United Nations to contributors
    [member-states] owed by Member States
   *[any] owed
}{ $state ->
    [any] { "" }
   *[one] { " that concerns " }{ $state }
} in these days; it has positions of: { $days }.
staff-no-series = { $found ->
    [none] This database has no such figure of { $mission } in that time; it has some of { $count } missions.
   *[some] Each is the figure of one paper, and nothing is said of the time between two of them.
} The monthly reports count no civilians.
assembly-votes-none = { $found ->
    [none] This database has no recorded vote of the General Assembly on it. It has
   *[some] It has
} those on financing that its sources tell, from { $first } to { $last }, and not all of them; most texts on financing are adopted without a vote. A day that a source does not have is told as its month or year. Votes of the Fifth Committee are other votes than those of the Assembly.
appropriated-not-un-year = A fiscal year of the payer is no year of the United Nations: its money pays assessments of several of them, and a part that was cancelled stands in a row of its own.
appropriated-none = This database has no appropriations{ $state ->
    [any] { "" }
   *[one] { " of " }{ $state }
}; it has those of: { $states }.
reimbursement-last = The newest rate in this database is in force from { $day }; a later decision may be missing.
reimbursement-none = This database has no rate of reimbursement in force on { $on }: the first is of { $first }.
regular-no-rate = The regular scale { $year ->
    [any] of no year
   *[one] of { $year }
} has a rate of { $state }.
missions-counted-official = pko: the official list of peacekeeping operations.
missions-counted-others = spm, support, other_pko: what this database has; no list of the United Nations is behind them, so more may have been.
mission-list = { $kind ->
    [pko] official list of peacekeeping operations
   *[other] this database
}
