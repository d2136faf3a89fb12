# How computed figures of people come about.
rule-rank-among-contributors = one more than the number of Member States with more persons
rule-per-million = persons divided by millions of people
rule-deaths-of-cause = persons on the list by cause: { cause-of-death }
rule-deaths-of-personnel = persons on the list by kind of personnel: { $personnel }
rule-deaths-of-year = persons on the list with an incident in { $year }
rule-first-incident = first date of the list
rule-last-incident = last date of the list

# Rows that went in, each selection by its name.
rows-deaths = { $count ->
    [one] one person
   *[other] { $count } persons
} on the list of fatalities { in-mission }, incidents up to { $until }
rows-deaths-of-year = { $count ->
    [one] one person
   *[other] { $count } persons
} on the list of fatalities { in-mission }, incidents of { $year } up to { $until }
rows-deaths-of = { $count ->
    [one] one person
   *[other] { $count } persons
} on the list of fatalities { in-mission }, incidents from { $first } to { $last }{ $nationality ->
    [any] { "" }
   *[other] ; nationality: { $nationality }
}{ $cause ->
    [any] { "" }
   *[other] ; cause: { cause-of-death }
}{ $personnel ->
    [any] { "" }
   *[other] ; personnel: { kind-of-the-dead }
}
rows-deaths-before = { $count ->
    [one] one person
   *[other] { $count } persons
} on the list of fatalities { in-mission }, incidents before { $day } up to { $until }
rows-doubled-deaths = { $count ->
    [one] one person
   *[other] { $count } persons
} of { $mission } with two rows in the list of fatalities
rows-contributors = { $count } rows of contributors to { $mission ->
    [ALL] all UN missions
   *[other] { $mission }
}, at the last month up to { $last } that tells them
