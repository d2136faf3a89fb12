# What commands say beside their data, on standard error.
cli-rates-of-some = the book has the peacekeeping rates of { $found } of { $members } Member States for { $year }.
cli-rates-carried-back = { $count } rates of { $year } rest on levels carried back; { $error }.
cli-missions-without-cost = no cost of { $missions } for { $fy } is in the book; they are left out.
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
