# How figures on closings and exits come about.
rule-days-to-last-day = end date less day of the decision
rule-middle-value = middle value
rule-quartile = { $which ->
    [1] first
   *[3] third
    } quartile, inclusive method
rule-at-most = counted: those of at most { $most }
rule-closed-count = count
rule-exits-count = count
rule-exits-violent = counted: those of 25 or more
rule-exits-quiet = counted: those of fewer than 75
rule-exits-quiet-violent = counted: those of fewer than 75 before, and of 25 or more in the worst year after
rule-exits-wilson = Wilson interval of 95 per cent
rule-age-when-compared = days from the start to the decision to close it, to its end, or to the date of the review, over 365.25
rule-distance-same = zero where the same, one where not
rule-distance-age = difference over the larger age
rule-distance-size = difference of the decimal logarithms over four, at most one
rule-distance-tasks = share of the tasks of either mandate that only one of them has, on { $mine_on } and { $theirs_on }
rule-distance-mean = mean of the distances by criterion, weighted { $weights } in their order
rule-side-by-side = the three numbers side by side
rows-closings-beside = { $count } closings other than of { $mission }
rule-uniformed-share-by-strength = strength x US$ { $usd_a_year } a year / cost x 100, at most { $most_pct }
rule-years-it-ran = last day, or { $until }, less first day, over 365.25
rule-mean-strength = mean, rounded to whole persons
rule-cost-at-strength = cost x (1 - uniformed share x (1 - strength now / strength then))
rule-uniformed-share-at-strength = share x now / (then x (100 - share) + share x now) x 100
rule-whole-months = to whole months: more would be false precision
rule-after-cut = less { $pct } per cent
rule-cut-of = { $pct } per cent of it
rule-cut-set = { $pct } per cent
rows-heir-years = { $count } whole years of cost of political missions that followed others{ but-for-its-own }
rows-last-positions = last position of { $count } States on { $mission }: { $position }
rows-regular-rates-of-payer = regular rates of { $payer }, from { NUMBER($first, useGrouping: 0) } to the last year of the simulation
rule-simulated-quantile = quantile { $quantile } of { $draws } draws from how other missions ended: their curves, their time to the end and the decline of their spending, and the cost of successors where there is one, on this mission's last figures; staff and liquidation within stated ranges; seed { $seed }
rule-closing-told = the closing of { $mission } forecast from the closings that were over and public before its decision, the end date drawn, { $draws } draws, seed { $seed }
rule-closing-back-test = each closing forecast { $origin ->
    [earlier] from the closings that were over and public before its decision
   *[others] from all others (leave one mission out)
}, the end date { $last_day ->
    [known] known
   *[drawn] drawn
}, { $draws } draws, seed { $seed }
but-for-its-own = { $without ->
    [none] { "" }
   *[other] { " " }(but for { $without })
}
rows-curves-of-closings = { $count } curves of strength after decisions to close{ but-for-its-own }
rows-run-offs = decline of spending of { $count } closed missions{ but-for-its-own }
rows-rates-of-payer = rates of { $payer } for { $mission }, from { NUMBER($first, useGrouping: 0) } to the last year of the simulation
rule-strength-since-decision = strength / strength in the last report before the decision x 100; zero where the report lists it no more
rule-quiet-since = first year of the unbroken run of years without conflict deaths
rule-country-years-alike = country-years with three years before and after in the series, without those within three years of an exit in the country, after deaths of this order: { deaths-bin }; violent with 25 deaths or more in a year of the three after; interval of 95 per cent by drawing whole countries again, as the years of one go together
rule-exit-forecast = each final exit forecast from the windows that had closed before its year
rows-deaths-of-hosts = { $count } country-years of the hosts ({ $hosts }) before { NUMBER($before, useGrouping: 0) }
