# What figures of the check of texts count.
count-share-of-all-others = all others beside: { $of }
count-rate-of-total = { $state }, its peacekeeping rate of: { $of }
count-years-of-mission = years since the start of { $mission }
count-council-seats-counted = { $permanent ->
    [yes] permanent members of the Security Council
   *[no] members of the Security Council
}
count-change-of-ceiling = change, as a share of: { $of }
count-decision-as-told = decision as a public page told it
count-share-owed = share of one Member State in: { $of }
count-host-event-day = day of: { $what }
count-admission-of = admission of { $state } to the United Nations
no-member-state = no Member State
count-member-states = Member States of the United Nations
count-vetoes-cast = vetoes of { $state }
count-sponsors-of = States that submitted the draft of { $symbol }: { $states }
count-council-years = years of { $state } on the Security Council
count-rate-of-group = peacekeeping rates of { $group } together
count-personnel-of-group = uniformed personnel of { $group } together
count-share-of-group = share of uniformed personnel of { $group } together
group-permanent = the five permanent members of the Security Council
group-named = the { $n } States named
group-largest = the { $n } largest
count-mission-kind = kind of mission of { $mission }
count-chapter-seven = whether the decision on the mandate of { $mission } is under Chapter VII
group-listed = { $names }
count-share-of-deaths-by-cause = share of deaths by these causes: { $causes }
group-of-africa = African States
group-of-sub-saharan-africa = States of sub-Saharan Africa
group-of-west-africa = West African States
group-of-asia = Asian States
group-of-south-asia = South Asian States
group-of-southeast-asia = South-East Asian States
group-of-europe = European States
group-of-european-union = members of the European Union
group-of-nato = members of NATO
group-of-west = Western States
group-of-nordic = Nordic States
group-of-latin-america = Latin American States
group-of-south-america = South American States
group-of-group-of-seven = members of the Group of Seven
group-of-permanent = the five permanent members of the Security Council
