# What figures of people count.

# Whose personnel: of a mission, or of all.
of-mission = of { $mission ->
    [ALL] all UN missions
   *[other] { $mission }
}
in-mission = in { $mission ->
    [ALL] UN missions
   *[other] { $mission }
}
of-mission-or-operations = of { $mission ->
    [ALL] all operations
   *[other] { $mission }
}

count-uniformed-personnel = uniformed personnel { of-mission }
count-troops = troops { of-mission }
count-staff-officers = staff officers { of-mission }
count-experts-on-mission = military observers and experts on mission { of-mission }
count-police = police { of-mission }
count-individual-police = individual police { of-mission }
count-formed-police-units = formed police units { of-mission }
count-military-personnel = military personnel { of-mission }
count-persons-per-million = { $of }, per million of its people
count-mean-uniformed-personnel = uniformed personnel { of-mission }, mean of the year
count-women-among = women among { $of }
count-from-state = { $of } from { $name }
count-personnel-from-others = uniformed personnel { of-mission } from the other Member States
count-contributing-states = Member States with uniformed personnel { of-mission }
count-rank-among-contributors = rank of { $name } among contributors of uniformed personnel to { $mission ->
    [ALL] all UN missions
   *[other] { $mission }
}
count-share-of-state = share of { $name } in the uniformed personnel { of-mission }
count-share-of-women = share of women among uniformed personnel { of-mission }
count-share-of-women-among = share of women among { $of }
count-share-of-mission = share of { $mission } in the uniformed personnel of all UN missions
count-uniformed-outside-peacekeeping = uniformed personnel in missions that are not on the official list of peacekeeping operations
count-uniformed-in-peacekeeping = uniformed personnel in peacekeeping operations
count-missions-outside-peacekeeping = missions outside the official list with uniformed personnel
count-report-month-end = month end of the report: { $of }
count-deaths = deaths { in-mission }
count-deaths-by-cause = deaths { in-mission }, { cause-of-death }
count-deaths-by-personnel = deaths { in-mission }, { kind-of-the-dead }
count-deaths-which = deaths { in-mission }{ $which }
count-share-of-deaths = share of the deaths { in-mission }
count-first-incident-date = date of the first incident in the list
count-last-incident-date = date of the last incident in the list
count-deaths-before-start = persons of { $mission } on the list of fatalities with an incident before the mission began
count-persons-listed-twice = persons of { $mission } with two rows in the publisher's list
count-personnel-as-printed = { $category } { of-mission-or-operations }, { $what }

kind-of-the-dead = { $personnel ->
    [military] military
    [military_observer] military observer
    [police] police
    [international_civilian] international civilian
    [local] local civilian
   *[other] other
}
cause-of-death = { $cause ->
    [malicious_act] malicious act
    [accident] accident
    [illness] illness
    [self_inflicted] self-inflicted
    [to_be_determined] to be determined
   *[unknown] unknown
}
