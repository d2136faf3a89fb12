# What figures of the brief count.
count-authorised-ceiling = ceiling of { $mission }, { $category ->
    [military] military personnel
    [police] police
    [military_observers] military observers
    [military_observers_and_staff_officers] military observers and staff officers
    [troops_and_staff_officers] troops and staff officers
    [staff_officers] staff officers
    [individual_police] individual police officers
    [fpu_personnel] personnel of formed police units
    [formed_police_units] formed police units
    [corrections] corrections officers
    [civilian] civilian personnel
    [supported_personnel] personnel supported
   *[uniformed] uniformed personnel
}
count-drawdown-number = persons to which { $mission } is reduced ({ $component })
count-drawdown-from = first day of a decision on { $mission } ({ $decision })
count-drawdown-to = end date of a decision on { $mission } ({ $decision })
count-ceiling-from = first day of a ceiling of { $mission }
count-request-due = day by which a report on { $mission } is asked for ({ $kind })
count-in-millions = { $of }, in millions of US dollars
