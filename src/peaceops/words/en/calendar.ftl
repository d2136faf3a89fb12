# The calendar of mandates: what falls on a day to come, and what the list cannot say.
calendar-mandate-end = { $last ->
    [yes] end date of the mandate, the last term
   *[no] end date of the mandate
}
calendar-ceiling-falls = { $mission }: { $decision } lowers the { $category } ceiling of { $held } to { $number } by { $day }; steps in between that only a report of the Secretary-General sets are not in this database.
calendar-ceiling = ceiling from this day: { $category }, { $number }
calendar-ends-passed = The end date in this database of the { $count ->
    [one] mandate
   *[other] mandates
} of { $missions } has passed{ $known ->
    [to-the-day] { ", and this database has no decision known by that day that renewed it." }
   *[to-the-last-vote] : a renewal may be missing, for the votes in this database end on { $last }.
}
calendar-ended = The mandate of { $mission } ended on { $until }.
calendar-ends-not-read = The end of the { $count ->
    [one] mandate
   *[other] mandates
} of { $missions } was not read.
calendar-without-rhythms = Reports that are asked for at intervals, without a day, are not in the calendar.
calendar-votes-end = The votes of the Council in this database end on { $last }.
calendar-nothing-of-mission = This database has no mandate of the Security Council { $mission ->
    [ALL] for any mission
   *[one] for { $mission }
} on { $day }, and nothing due after it.
calendar-nothing-until = Nothing that this database has { $mission ->
    [ALL] on mandates
   *[one] on the mandate of { $mission }
} falls from { $day } to { $last }.
calendar-file-name = Mandates of UN missions
calendar-file-summary = { $mission }: { $what }
calendar-file-note = { $decision }. Source: { $source }. Known on { $day }; later decisions may change it.
