# How a peacekeeping rate is known.
rate-basis-recovered = by rule, and solved from printed amounts of the circulars
rate-basis-implied = by rule, with the level that the amounts assessed imply
rate-basis-predicted = by rule, with the level of the year before
rate-basis-carried-back = by rule, with the level of the next scale carried back
rate-basis-printed = as printed
rate-basis-premium = by the premium that the printed rate of the United States implies
rates-known-in-two-ways = { $one }, { $other }
rates-of-year-known = rates of { $year } { $how }
rates-of-some = This database has the peacekeeping rates of { $found } of { $members } Member States for { $year }.
rates-carried-back = { $count ->
    [one] One rate of { $year } rests on a level
   *[other] { $count } rates of { $year } rest on levels
} carried back; { $error }.
estimate-without-missions = This database has no cost of { $missions } for { $fy }; they are left out.
rate-carried-back-error = the same step back from 2022-24 to 2019-21 gives { $wrong } of { $states } States below level A another factor than they had, { $points } points of 100 in all

# From what an assessment is computed.
basis-with-more = { $basis }; { $more }
assessed-by-circular = sections of the circular x rates by rule; shares of the support account, UNLB and RSCE included
assessed-by-given-sections = sections given by the reader x rates by rule
assessed-without-voluntary-part = only what is apportioned: Cyprus and Greece pay the rest voluntarily
assessed-with-earlier-year = additional assessments for an earlier year included
assessed-after-reform = { $basis }; reform { $name }

# From what an estimate is computed.
estimate-basis = estimate: { $status ->
    [spent] spent
    *[approved] approved
    } in { $fy } x mean of the rates of { $first } and { $second }
estimate-is-no-assessment = not an assessment
estimate-leaves-voluntary-out = the voluntary share of { $states } left out
estimate-basis-regular = estimate: half the expense of { $first } and of { $second } on the regular budget x regular rates; not an assessment: the regular budget is assessed as a whole, and no sections exist to measure the error on
estimate-error-not-measured = its error cannot be measured: no year has both sections and cost
estimate-error = error against the sections of { $first } to { $last } ({ $count } missions and years): median { $median } per cent, too low in { $low } because sections add support shares, worst { $worst } ({ $mission }, { $year })
estimate-before-credits = credits of earlier years, which it leaves out, could turn the sign
estimate-before-credits-measured = { estimate-before-credits }: against what all Member States were assessed for all accounts net of credits, cost lies between { $low } and { $high } per cent in { $count } years of { $first } to { $last }
estimated-after-reform = { $basis }; rates of the reform { $name }

# What a reform changes.
reform-is-what-if = what-if: the rules of the scale with the changes named, not a forecast
reform-of-nothing = nothing changed
reform-changes = { $one }; { $other }
reform-ceiling = ceiling of the regular scale { $pct } per cent
reform-floor = floor of the regular scale { $pct } per cent
reform-least-developed-ceiling = ceiling of least developed countries { $pct } per cent
reform-regular-rate = regular rate of { $state } { $pct } per cent
reform-factor = factor of level { $level } { $factor }
reform-level = { $state } on level { $level }
reform-merged-level = States of level { $old } on level { $new }
reform-discount = exceptional factor of { $state } { $factor }
reform-carriers = discounts carried by level { $levels }
reform-cap = no peacekeeping rate above { $pct } per cent, the rest carried by all others pro rata
reform-cap-to-levels = no peacekeeping rate above { $pct } per cent, the rest carried by level { $levels } pro rata
reform-all-missions = assessments of all missions x { $factor }
reform-mission = assessments of { $mission } x { $factor }
reform-mission-amount = assessments of { $mission } { $usd } US dollars
reform-mission-closed = end date of { $mission } assessed { $day }
