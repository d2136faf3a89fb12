# What figures on the host count.
count-conflict-deaths = deaths in organized violence located in { $area ->
    [israel] Israel and the Occupied Palestinian Territory, which the publisher counts under the name of Israel
    [yugoslavia] Serbia (Yugoslavia), which then included Kosovo
   *[other] { $area }
    }
count-host-indicator = { $indicator }
count-community-figure = { $what }: { $community }
count-host-trade-figure = { $what }, { $partner } ({ $unit })
count-membership-date = { $organization }: { $standing }
count-position-stated-on = { $who }: { $position }
count-stated-positions = stated positions in this database by the date
count-stated-positions-since = positions stated after the date of this review
# Yearly series of a host.
host-series-area = { $area ->
    [serbia-and-kosovo] Serbia and Kosovo together
   *[other] { $area }
    }
count-host-population = population of { host-series-area }
count-host-gdp-per-head = gross domestic product per head of { host-series-area }, current prices
count-host-refugees-from = refugees from { host-series-area }
count-host-displaced-unhcr = persons displaced inside { host-series-area } (UNHCR)
count-host-displaced-idmc = persons displaced inside { host-series-area } by conflict and violence (Internal Displacement Monitoring Centre)
count-host-democracy = electoral democracy in { host-series-area } (zero to one, one is most democratic)
count-host-political-rights = political rights in { host-series-area } (one is best, seven worst)
count-host-civil-liberties = civil liberties in { host-series-area } (one is best, seven worst)
count-host-change = change in: { $of }
# Places of deployment.
count-troops-at-place = troops of { $mission } at { $place }
count-places-of-mission = places of { $mission }
