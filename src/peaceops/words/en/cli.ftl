# What commands say beside their data, on standard error.
cli-machine-scale = a machine scale of { $states } States by rule, on the incomes given: never the official scale.
cli-reform-totals = { $reform }: { $changes }. { $mission ->
    [all] All missions
   *[one] { $mission }
}, { $fy }: { $before } US dollars before, { $after } after. Rates of { $year }. What-if by rule, not a forecast.
cli-reform-changes-nothing = the reform changes no amount of { $mission ->
    [all] any mission
   *[one] { $mission }
} in { $fy }.
cli-reforms-compared = All missions, { $fy }, US dollars: assessed now, and the difference that each reform makes. What-if by rule, not a forecast.
cli-working = working
cli-doing = { $what } ...
cli-interrupted = interrupted.
cli-no-memory = this needs more memory than there is: expected less at once, such as fewer draws.
cli-not-a-float = is not a number
cli-not-a-int = is not a whole number
cli-refusal = { $line }: see --help.
cli-machine-refuses = cannot read or write ({ $why }): expected a place that this user may read and write, with room left.
cli-machine-refuses-path = cannot read or write { $path } ({ $why }): expected a place that this user may read and write, with room left.
cli-own-fault = a fault of peaceops itself ({ $error }): { cli-report }
cli-own-fault-in = a fault of peaceops itself ({ $error } in { $file }, line { $line }): { cli-report }
cli-report = please report it, with this command, to the issue tracker of the project.
cli-book-built = { $folder }: { $tables } tables, { $rows } rows
cli-book-damaged = damaged: { $sentence }
cli-book-broken = broken: { $sentence }
cli-book-invariants = { $hold } of { $all } invariants hold
cli-book-unchecked = { $count } { $count ->
    [one] invariant
   *[other] invariants
} could not be checked: their tables cannot be read
export-title = A database of UN peace operations, every figure with its source
export-terms = Terms of each publisher, in the sources table

# Tables on a terminal: heads of columns whose key does not say it, and cells.
head-cost-usd-million = US$ million in five years
head-months-until-out = months until the personnel are out
head-payer-part-usd-million = payer's share, US$ million
table-no-rows = no rows
reply-nothing = This database has nothing of what was asked for.
reply-more-rows = ... { $count } rows
table-yes-no = { $is_so ->
    [true] yes
   *[false] no
}
every-review-done = { $done } of { $of }: { $mission }
every-review-sum = { $count } { $count ->
    [one] review
   *[other] reviews
}{ $unsound ->
    [0] , none with a fault.
   *[other] ; with a fault: { $missions }.
}
every-review-longest = the longest body is that of { $mission }, with { $pages } pages.
