# How missions touch a payer: what is said beside the rows.
interests-bill-assessed = assessed by rule from the sections of the circular
interests-bill-at-own-rates = its rates of that year on the cost
interests-bill-at-newest-rate = its newest rate on the newest cost, of another year
interests-no-trade = This database has no trade of { $payer } with { $host } that was public by that day.
interests-trade-read = Trade of { $payer } with { $host } is in goods alone and ends with { $last } in this database by that day; the other side is what { $host } reports of the same goods, with other costs in it.
interests-no-contributors = This database has no report by that day that tells who contributed uniformed personnel to { $mission }, or its mandate was over.
interests-civilians = Civilian staff of { $mission } by nationality is not in this database, so that people of { $payer } among them are not told.
interests-no-bill = The share of { $payer } in the cost of { $mission } cannot be told from this database.
interests-no-host = { $rule ->
    [seat] { $mission } has its seat in { $seat } and is not about it: what a payer has with that host is not told.
   *[none] { $mission } has no host in this database: what a payer has with one is not told.
}
interests-several-hosts = { $mission } has several hosts ({ $hosts }): each is told by itself, and nothing is added up over them.
interests-host-itself = { $payer } is itself a host of { $mission }: what it has with itself is not told.
interests-no-mission = This database has no mission whose mandate ran on { $day }.
interests-ask-each = { $missions } have several hosts: ask of one with --mission, which tells each host by itself.
interests-seats = { $missions } have no host that they are about: people and bill alone are told.
interests-line-read = Trade is in goods, exports and imports together, as { $payer } reports them in the last year of which this database has both by that day; deaths are of its nationals since the mission began.
interests-no-aid = This database has no aid of { $payer } to { $host } that was public by that day.
interests-aid-read = Net aid of { $payer } to { $host } at current prices ends with { $last } in this database by that day; aid by donor is of States alone, and series of unlike names are never added up.
interests-aid-commitments = Official finance of { $payer } is what it committed, loans included: neither paid nor aid as others count it.
interests-both-members = { "the payer is in it too" }
interests-member-to = { "still so in " }{ $last }, the last year coded
interests-member-five-years = { "members were recorded every five years before 1965" }
interests-stated-by = { "as stated by " }{ $who }
interests-memberships-read = { $after ->
    [yes] Memberships of { $host } are coded by year to { $last }, with days where a source has one; changes after { $last } that are not among the days were not looked for.
   *[no] Memberships of { $host } are coded by year, with days where a source has one.
}
interests-no-memberships = This database has no membership of { $host } in an international institution by that day.
interests-recognition = { $held ->
    [some] Recognition of { $host } is told as sources state it, and never netted.
   *[none] Whether { $payer } recognises { $host } is not in this database from a source that was public by that day.
}
interests-no-refugees = This database has no count of refugees from { $host } in { $payer } that was public by that day: the publisher tells zero and not known alike.
interests-refugees-together = Refugees from { $host } are counted together with those from Serbia, which the publisher shows as one.
interests-no-vote = { $host } is no Member State on that day and has no vote in the General Assembly.
interests-no-votes-held = This database has no year by that day in which { $payer } and { $host } both voted in the General Assembly.
interests-votes-note = { $same } of { $both } the same, { $opposed } yes against no
interests-votes-read = Votes are alike where both cast yes, no or an abstention and cast the same; absence counts for nothing, and roll calls alone are counted. They end with { $last } in this database by that day.
interests-positions-read = Positions are estimates of authors on a scale without a unit, on which only a distance within one year means something.
