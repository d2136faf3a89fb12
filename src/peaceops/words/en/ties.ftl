# The section on what lies between the payer and the hosts.
section-payers-ties = { $payer }: ties with the host
ties-trade = Trade in goods of { $payer } with { $host } came to { $total } in { $year }, as the payer reports it: exports of { $exports } and imports of { $imports }{ $mirror }.
ties-trade-mirror = . { $host } reports { $theirs } for the same exports
ties-aid = Net official development assistance of { $payer } to { $host } was { $amount } in { $year }{ $share }.
ties-aid-share = , { $share } of what came from all donors
ties-votes = In the General Assembly { $payer } and { $host } cast the same in { $same } of { $both } roll calls of { $year } in which both cast a vote, and stood yes against no in { $opposed }.
ties-refugees = At the end of { $year } UNHCR counted { $persons } refugees from { $together ->
    [yes] Serbia and { $host }, which it shows together,
   *[no] { $host }
} in { $payer }.
ties-institutions = Of the international institutions that are coded, { $host } is in { $of_host }, and { $payer } in { $both } of these.
ties-deaths = Nationals of { $state } among the dead of { $mission }: { $deaths }{ $some ->
    [yes] , { $malicious } by malicious acts
   *[no] , none by malicious acts
}.
ties-none = This database has neither trade nor aid, votes or refugees of { $payer } and { $host } by the date of this review.
ties-none-of = Of { $payer } and { $hosts } this database has neither trade nor aid or common votes by that date.
ties-by-year = Trade in goods and net aid of { $payer } with { $host }, the last years known
    .year = Year
    .exports = Exports
    .theirs-in = As the host reports them
    .imports = Imports
    .theirs-out = As the host reports them
    .aid = Net aid
    .note = Later vintage. Imports have freight and insurance in them, and goods that pass through a third country count differently on each side.{ $lacks ->
    [yes] { " " }A dash: no figure in this database.
   *[no] { "" }
    }
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
