# What is said of editions of the database: how two differ, what is due, what is drawn to be checked, what was pulled.
diff-none = Editions { $before } and { $after } differ in none of the rows compared.
diff-table-of-one = { $table } is in edition { $edition } alone; it was not compared.
diff-columns-of-one = { $table }: { $columns } in edition { $edition } alone; not compared.
diff-and-more = { $names } and { $count } more
changelog-head = ## From edition { $before } to { $after }
changelog-added = { $count ->
    [one] { $count } row added
   *[other] { $count } rows added
}
changelog-changed = { $count ->
    [one] { $count } row changed
   *[other] { $count } rows changed
}
changelog-withdrawn = { $count ->
    [one] { $count } row withdrawn
   *[other] { $count } rows withdrawn
}
changelog-where = { $first ->
    [none] { "" }
   *[day] ; { $span }
}{ $missions ->
    [none] { "" }
   *[some] ; missions: { $missions }
}{ $sources ->
    [none] { "" }
   *[some] ; sources: { $sources }
}
changelog-line = - `{ $table }`: { $counts }{ $where }.
stale-none = None of { $count } series is due for news by { $today }.
stale-untold = Of { $count } tables no rhythm is known: they hold what was compiled, or what has no rhythm.
audit-drawn = Edition { $edition }, seed { $seed }: { $count } rows. If not one of them is wrong, fewer than { $most } per cent of the rows so drawn are, at 95 per cent confidence.
audit-fewer = { $asked } rows were asked for; a table gives no row twice, so that there are { $count }.
changelog-span = { $first } to { $last }
stale-command = peaceops book pull { $table }

# What a pull says.
pull-asking = asking { $host } for { $endpoint }
pull-reading = reading { $endpoint }
pull-writing = writing { $tables ->
    [one] { $tables } table
   *[other] { $tables } tables
} and checking
pull-rows = { $table }: { $added ->
    [one] { $added } row
   *[other] { $added } rows
} added, { $changed } changed, { $gone } withdrawn.
pull-held-differ = { $table }: { $count ->
    [one] { $count } row up to { $last } differs
   *[other] { $count } rows up to { $last } differ
} in the publisher's new edition; what is held stays, so that what was computed from them holds.
pull-months = Months that a series lacked: { $added }. Months that differ from the monthly reports, entered beside them: { $beside }. Months as the reports have them, left out: { $same }.
pull-no-month = none
pull-month-list = { $count } ({ $first } to { $last })
pull-nothing-new = Nothing new: the database stays as it is.
pull-mended = The publisher has mended the known error { $error }: it is no longer in the register.
pull-compiled = it was compiled for this database from documents
pull-done = { $folder }: edition { $after }, made from edition { $before }. Use it with --book, or set PEACEOPS_BOOK to the folder.
report-one-month = one month
report-past-month = a month that has ended
report-read = { $month }: { $persons } uniformed personnel, as printed; entered into { $tables }.
report-held = { $month }: { $persons } uniformed personnel, as this database has them; nothing to enter.
