# Presence: who serves in the mission at the date and over time, who sends them, who died, and the world beside it.

section-presence = Presence
section-presence-history = Strength over time
section-presence-contributors = Contributors
section-presence-deaths = Deaths
section-presence-staff = Civilian staff and authorised strength
section-presence-world = All UN missions at the date

# Kinds of personnel, in a sentence after a number.
kind-of-personnel = { $category ->
    [troops] troops
    [staff_officers] staff officers
    [experts] military observers and experts on mission
   *[police] police
}
persons-of-kind = { $persons } { $personnel }
they-came-from = They came from { $states } { $states ->
    [one] Member State
   *[other] Member States
}.
women-among-them = Women among them: { $women }{ $many ->
    [yes] { " " }({ $share })
   *[no] { "" }
}.

# The last count.
presence-last-count = On { $day } { $mission } had { $persons } uniformed personnel: { $parts }.
presence-last-count-of-one-kind = On { $day } { $mission } had { $persons } uniformed personnel, all of them { $personnel }.
presence-last-count-alone = On { $day } { $mission } had { $persons } uniformed personnel.
presence-left-the-reports = That is the last report that lists the mission; the last one with missions by this date is of { $last }.
presence-no-later-count = Later counts are not in this database: it lacks { $months } ({ $reason }).
presence-month-lacking = the count of { $month }
presence-months-lacking = the counts from { $first } to { $last }
presence-before-the-series = This database has no strength of { $mission } by this date: its monthly series begins later.
presence-not-in-the-series = No monthly report in this database by this date lists uniformed personnel of { $mission }. The series begins on { $begins }; a mission without uniformed personnel is not in it.
presence-finding = On { $day } { $mission } had { $persons } uniformed personnel{ $peaked ->
    [true] , against { $peak } on { $peak_day }, the most in the reports since { $first }
   *[false] {""}
}{ $stale ->
    [true] ; later counts are not in this database
   *[false] {""}
}.

gap-strength = uniformed strength of { $mission } up to { $day }
gap-strength-of-months = uniformed strength of { $mission } by month, { $months } ({ $reason })
gap-months = { $first } to { $last }
look-in-reports-and-budgets = reports of the Secretary-General on the mission, and its budget documents

# Over time.
presence-peak = The largest strength of { $mission } in the reports by this date was { $persons }, on { $day }. The first report is of { $first }.
presence-staff-officers-with-troops = Staff officers are counted with troops in reports before { $since }.
presence-open-months = Months that this database lacks are left open, in the chart and its table.
presence-months = Uniformed personnel of { $mission } at month ends, { over-time }
    .month = Month
    .uniformed = Uniformed
    .troops = Troops
    .staff_officers = Staff officers
    .experts = Experts and observers
    .police = Police
    .ceiling = Ceiling, military
    .note = { $residual ->
        [true] {""}
       *[false] An empty cell is a month that this database lacks, or a category that the report does not tell apart.{ $quarters ->
            [true] {" "}Quarter ends, with the first, the largest and the last month; 'peaceops strength' gives every month.
           *[false] {""}
        }
    }
presence-strength = Uniformed personnel of { $mission } { over-time }{ $ceiling ->
    [true] {" "}and the ceiling of its military personnel
   *[false] {""}
}
    .alt = Line chart of the uniformed personnel of { $mission } { over-time }{ $lines ->
        [0] {""}
       *[other] , with a line each for { $kinds }
    }{ $broken ->
        [true] ; the lines break where this database lacks months.
       *[false] .
    }
over-time = { $residual ->
    [true] in its residual years
   *[false] over time
}
presence-year-ends = { $mission } at year ends: uniformed personnel on 31 December
    .year = Year
    .uniformed = Uniformed
    .troops = Troops
    .staff_officers = Staff officers
    .experts = Experts and observers
    .police = Police
    .mean = Mean of the year, where the count is missing
    .women = Women
    .states = Member States
    .note = { $means ->
        [true] A mean of twelve month ends is not a count on a day.
       *[false] {""}
    }
presence-counted = counted

# Contributors.
presence-contributors-sum = On { $day } the mission's { $persons } uniformed personnel came from { $states } { $states ->
    [one] Member State
   *[other] Member States
}.
presence-payer-contributes = Of them { $persons } ({ $share }) came from the payer of this review, { $payer }.
presence-payer-contributes-none = None of them came from the payer of this review, { $payer }.
presence-no-contributors = This database has no report by this date that names the contributors to this mission.
presence-world-payer = Of the { $all } uniformed personnel of all UN missions on { $day }, { $persons } ({ $share }) came from { $payer }, which ranked { $rank } among { $states } contributing Member States.
presence-world-payer-none = Of the { $all } uniformed personnel of all UN missions on { $day }, none came from { $payer }.
presence-contributors = Contributors to { $mission }, { $month }
    .alt = Bar chart of contributors to { $mission }, the largest first.
presence-contributors-table = Contributors to { $mission }: the largest, { $month }
    .state = Member State
    .persons = Persons
    .share = Share of all
presence-world-contributors = The largest contributors to all UN missions, { $month }
    .state = Member State
    .persons = Persons
    .share = Share of all
presence-world-finding = All UN missions together had { $all } uniformed personnel on { $day }, of them { $persons } ({ $share }) from { $payer }.
presence-world-finding-none = All UN missions together had { $all } uniformed personnel on { $day }, none of them from { $payer }.

gap-contributors = contributors of uniformed personnel to { $mission } by { $day }
look-in-monthly-files = the UN's monthly files of contributions by mission, country and post

# Deaths.
presence-no-deaths = The UN's list of fatalities has no death in { $mission } by this date.
presence-deaths-sum = Deaths in { $mission } by this date, on the UN's list of fatalities: { $deaths }, in incidents from { $first } to { $last }. By cause: { $causes }.
presence-deaths-of-cause = { $deaths } { $cause ->
    [malicious_act] by malicious acts
    [accident] in accidents
    [illness] of illness
    [self_inflicted] self-inflicted
    [to_be_determined] of causes to be determined
   *[unknown] of unknown causes
}
presence-deaths-list-is-later = The list is of a later date than this review: causes may have been settled since.
presence-deaths-doubled = The publisher's list has { $persons } of these persons in two rows each; each is counted once here.
presence-deaths-before-start = The list has { $persons } of these deaths before the mission began ({ $start }): the list and that date disagree, and both are kept.
presence-deaths-of-an-office = The list has { $deaths } deaths by malicious acts in the same host under { $name } ({ $office }), whose last incident is of { $last }: they are not among these.
presence-deaths-table = Deaths in { $mission } by year of the incident and cause
    .year = Year
    .all = All causes
    .malicious_act = Malicious act
    .accident = Accident
    .illness = Illness
    .self_inflicted = Self-inflicted
    .to_be_determined = To be determined
    .unknown = Unknown
presence-deaths-chart = Deaths in { $mission } by cause
    .alt = Columns by year, one layer a cause: deaths in { $mission }.
presence-deaths-finding = Deaths in { $mission } on the UN's list of fatalities: { $deaths }.
presence-deaths-finding-malicious = Deaths in { $mission } on the UN's list of fatalities: { $deaths }, of them { $malicious } by malicious acts.

# Civilian staff and authorised strength.
presence-no-staffing = This database has no figure of civilian staff or authorised strength of { $mission } by this date.
presence-staffing-is-no-series = The monthly reports do not count civilians. These are single figures from pages of different kinds and dates, not a series. Authorised, proposed and deployed are three different counts.
presence-staffing = Personnel figures of { $mission } outside the monthly reports
    .period = Date or financial year
    .what = What
    .category = Category
    .persons = Persons
    .mark = Mark
    .source = Source
presence-staffing-mark = { $confidence ->
    [published] published
    [read] read in a UN text
    [derived] derived by the compiler
    [secondary] secondary
   *[coded] coded
}{ $ahead ->
    [true] , ahead of its period
   *[false] {""}
}

gap-civilian-staff = civilian staff of { $mission } at year ends, as a series{ $ceilings ->
        [yes] { "" }
       *[no] , and its authorised strength by period
    }
look-in-budgets-and-staff-data = budget and performance reports of the mission, and the data sets of staff of the UN data hub

# All missions.
presence-world-count = On { $day }, the last month in this database by this date, all UN missions together had { $persons } uniformed personnel: { $parts }.
presence-world-is-all-missions = The count includes political and support missions.
presence-share-of-world = { $same ->
    [yes] Of these, { $mission } had { $persons } ({ $share }).
   *[no] On { $day }, the last month that tells missions apart, { $mission } had { $persons } of { $all } ({ $share }).
}
presence-outside-one-mission = Of all uniformed personnel on { $day }, { $persons } served in a mission that is not on the official list of peacekeeping operations: { $largest }.
presence-outside-missions = Of all uniformed personnel on { $day }, { $persons } served in { $missions } missions that are not on the official list of peacekeeping operations; the largest of these was { $largest }, with { $most }.
presence-world-unknown = This database has no strength of all UN missions by this date.
presence-world-of-a-year = Before the monthly series this database has one rounded figure a year, from a secondary source: { $persons } uniformed personnel in all UN missions in the year that ended on { $day }. The day of the count is not stated.
presence-world-table = Uniformed personnel of all UN missions on 31 December
    .year = Year
    .uniformed = Uniformed
presence-world-chart = Uniformed personnel of all UN missions at year ends
    .alt = Columns by year: uniformed personnel of all UN missions at the end of each year.

gap-world-civilians = civilian staff of all UN missions together on { $day }
gap-world-civilians-where = the Secretary-General's reports on the composition of the Secretariat and overviews of the financing of peacekeeping
gap-world = uniformed personnel of all UN missions on { $day }
look-in-reports-on-peacekeeping = reports of the Secretary-General on peacekeeping operations

# Known only later.
presence-later-world = The report of { $day }, published after this date, gives { $persons } uniformed personnel in all UN missions{ $from_payer }{ $outside }.
presence-later-from-payer = , of them { $persons } ({ $share }) from { $payer }
presence-later-outside = ; { $persons } served outside peacekeeping operations{ $basis ->
    [annual_mean] , by the annual means of the year
   *[month] {" "}on that day
}
presence-later-mean = The mean of the twelve month ends of { $year } is { $persons } for { $mission }: a mean, not a count on a day.
presence-later-count = The next count of { $mission } in this database is { $persons }, on { $day }.
presence-later-counts = The next count of { $mission } in this database is { $persons }, on { $day }; the last is { $last }, on { $last_day }.
presence-later-deaths = Deaths in { $mission } on the whole list of fatalities: { $deaths }, the last in an incident of { $last }.
