# What lies between the payer and the hosts, in the section on who pays.
ties-trade = Trade in goods of { $payer } with { $host } came to { $total } in { $year }: exports of { $exports }{ $mirror } and imports of { $imports }.
ties-trade-mirror = { " " }({ $theirs } as { $host } reports them)
ties-aid = Net official development assistance of { $payer } to { $host } was { $amount } in { $year }.
ties-votes = In the General Assembly { $payer } and { $host } cast the same in { $same } of { $both } roll calls of { $year } in which both cast a vote, and stood yes against no in { $opposed }.
ties-deaths = Nationals of { $state } among the dead of { $mission }: { $deaths }{ $some ->
    [yes] , { $malicious } by malicious acts
   *[no] , none by malicious acts
}.
ties-none = This database has neither trade nor aid, votes or refugees of { $payer } and { $host } by the date of this review.
ties-none-of = Of { $payer } and { $hosts } this database has neither trade nor aid or common votes by that date.
ties-by-host = Trade in goods, net aid and votes of { $payer } with each host, the last year known of each
    .host = Host
    .trade-year = Year
    .trade = Trade
    .aid-year = Year
    .aid = Net aid
    .votes-year = Year
    .same = Same votes
    .note = { $lacks ->
    [yes] A dash: no figure in this database.
   *[no] { "" }
    }
ties-finding = Trade in goods between { $payer } and { $host } was { $total } in { $year }{ $aid }.
ties-finding-aid = ; net aid was { $amount } in { $year }
ties-gap-trade = trade of { $payer } with { $host } by year
ties-gap-trade-where = Direction of Trade Statistics of the International Monetary Fund; the payer's statistics office
