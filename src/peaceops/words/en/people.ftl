# What the rooms of people say of their figures.
report-lists-none = the report lists none
sum-of-means = a sum of annual means, not a count on a day
persons-not-rows = persons, not rows: a casualty identifier counts once
register-of-known-errors = register of known errors, { $error }

# Why months are missing, and where to look.
months-before-the-series = the monthly series begins in November 1990
months-after-the-series = the monthly reports in this database end here
months-without-the-mission = the report of the month does not list the mission
look-in-reports-and-budgets-of-the-time = reports of the Secretary-General on the mission, and budget documents of the time
look-on-the-contributors-page = the UN's page of troop and police contributors, and its open data portal
look-in-reports-of-the-secretary-general = reports of the Secretary-General on the mission

# Deaths by group: what was asked, and what a reader must know.
total = total
undetermined = undetermined
deaths-which = { $nationality ->
    [any] { "" }
    [open] { ", nationality undetermined" }
   *[one] , nationals of { $nationality }
}{ $cause ->
    [any] { "" }
   *[one] , { cause-of-death }
}{ $personnel ->
    [any] { "" }
   *[one] , { kind-of-the-dead }
}
deaths-none = The United Nations list of fatalities in this database, whose last incident is of { $last }, has no death { in-mission }{ $which } in these days.
deaths-none-listed = The United Nations list of fatalities has no incident that was public by that day.
deaths-counted = Persons on the United Nations list of fatalities, by date of the incident: from { $first }; the list in this database ends with an incident of { $last }.
deaths-two-counts = Two counts: { $persons } persons, { $rows } rows in the publisher's list, which has some persons twice.

# Months of a question about strength: which report answers, and why one does not.
strength-never-reported = No monthly report in this database lists { $mission }: the reports by mission begin in November 1990.
strength-no-report = { $series ->
    [mission_contributors] No report with contributors by mission falls in the span asked for ({ $mission }); nearest: { $nearest }.
   *[other] No report { of-mission } falls in the span asked for; nearest: { $nearest }.
}
strength-without-contributors = This database has the strength of { $mission } from { $first } to { $last }, and not who contributed it.
strength-contributors-begin = Contributors by mission are in this database from { $begin } on.
strength-otherwise = { $series ->
    [contributors] What each State contributed to all missions together is in this database from { $first } to { $last }: ask by contributor.
    [world_strengths] The strength of all missions together is in this database from { $first } to { $last }: ask by month.
   *[strengths] The strength of { $mission }, without who contributed it, is in this database from { $first } to { $last }: ask by month.
}
strength-not-told-apart = The reports of these days do not tell { $category } apart from other personnel.
strength-nearest = { $day }
strength-none-near = none
strength-listed-later = The reports list { $mission } from { $first } on; that of { $day } has, in the same host, { $beside }, under which personnel of it may stand.
strength-own-counts = Counts of the monthly reports of Headquarters: what a mission itself says of its numbers is not in this database.
strength-last-report = The last report at or before { $asked } is of { $day }.
strength-missing = { $several ->
    [one] No report of { $last }
   *[several] No reports of { $first } to { $last }
}: { $reason }. Look in: { $where }.
strength-missing-more = { $count } more spans of months are missing; --json lists them with reasons.
strength-series-ends = The monthly reports in this database end on { $end }.
strength-left-the-reports = The reports list { $mission } up to { $day }.
strength-nobody = The reports list nobody of what was asked for { in-mission } ({ $category }{ $state ->
    [any] { "" }
   *[one] , { $state }
}).
