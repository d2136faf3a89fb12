# The section on the host.
section-host = The host
host-undated = undated
host-month = { $month } { $year }
host-day = { $day } { $month }
host-two-days = { $day } and { $last } { $month }
host-two-months = { $month } and { $last } { $year }

# Conflict deaths.
section-host-deaths = Conflict deaths
host-area = { $area ->
    [israel] Israel and the Occupied Palestinian Territory
    [yugoslavia] Serbia (Yugoslavia)
   *[other] { $area }
    }
host-deaths-counted = In { $area } the Uppsala Conflict Data Program counts { $total } deaths in organized violence { $years ->
    [one] in { $first }
   *[more] from { $first } to { $last }
    }{ $peak }{ $end }.{ $note }
host-deaths-most = , most of them in { $year } ({ $deaths })
host-deaths-largest = , the most in { $year } ({ $deaths })
host-deaths-in-last = ; in the last of these years it counts { $deaths }
host-kosovo-was-part = { " " }It then included Kosovo in this series.
host-palestinian-territory-counted = { " " }The publisher counts both under the name of Israel.
host-deaths-table = Deaths in organized violence by country and calendar year, best estimates (UCDP, later vintage)
    .year = Year
    .note = Actors with fewer than 25 deaths in every year are not counted: zero is not proof of no violence.{ $lacks ->
    [yes] { " " }A dash: the country has no row for the year.
   *[no] { "" }
    }
host-deaths-chart = Conflict deaths: { $most } in { $area } in { $year }, the most shown{ $end }
    .alt = Deaths in organized violence in { $areas } by year, from before { $mission } began. { host-deaths-chart }.
host-deaths-chart-end = ; { $deaths } in { $area } in { $year }, the last year shown
host-deaths-known-later = Known only later: in { $area } the same series counts { $total } deaths from { $first } to { $last }.
host-finding-deaths = Conflict deaths in { $area } were { $deaths } in { $year }, the last year shown{ $peak }.
host-finding-peak = ; the highest count since three years before the mission began was { $deaths }, in { $year }{ $area }
host-finding-in = { " " }({ $area })
host-gap-no-row = conflict deaths by year in { $area } (no row in the series by the date)
host-gap-no-row-where = reports of the Secretary-General; the publisher's list of armed conflicts since 1946, without yearly deaths
host-gap-other-state = conflict deaths in { $area } before { $year }: counted under another State in the series
host-gap-other-state-where = the publisher's data by event

# Where peacekeepers are.
section-host-places = Where peacekeepers are
host-places-number = { $places } { $places ->
    [one] place
   *[other] places
    }
host-places-told = { $kind ->
    [year] On the maps of { $when }, the last year known, Geo-PKO has { $mission } at { host-places-number }. In the mean of the year { host-places-largest }
   *[map] On the map of { $when }, the last one known, Geo-PKO has { $mission } at { host-places-number }. On it { host-places-largest }
    }.
host-places-no-troops = { $kind ->
    [year] On the maps of { $when }, the last year known, Geo-PKO has no troops of { $mission }. It is at { host-places-number }
   *[map] On the map of { $when }, the last one known, Geo-PKO has no troops of { $mission }. It is at { host-places-number }
    }{ $some ->
    [yes] : { $named }
   *[no] { "" }
    }.
host-place-of = { $place } ({ $troops })
host-map = { $troops ->
    [yes] { $mission } in { $when }: most troops at { $first }
   *[no] { $mission } in { $when }: { host-places-number }, no troops
    }
    .alt = A map. { $told }
    .counted = Troops at a place, estimated
    .other = Place without troops, or with an unknown number
host-map-note = Boundaries, names and designations on the map do not imply endorsement or acceptance by the United Nations. Where an outline is drawn, it is that of Natural Earth, of today. Troops are the symbols of units on maps of the United Nations times the usual size of such units: they are no head counts, and their sum is not the strength of the mission.
host-places = { $shown ->
    [all] Places of { $mission } in { $when }
   *[first] The twelve places of { $mission } with most troops in { $when }; the others are on the map
    }
    .place = Place
    .troops = Troops, estimated
    .also = Also there
    .source = Source
    .note = { $gaps ->
    [yes] A dash: the source gives no number.
   *[no] { "" }
    }
host-place-also = { $what ->
    [headquarters] headquarters
    [sector-headquarters] sector headquarters
    [police] police
   *[observers] military observers
    }
host-place-list = { $items }
host-places-largest = { $one ->
    [yes] troops were at one of them alone, { $largest }
   *[no] those with most troops were { $largest }
}
host-places-counted = RADPKO, which distributes the monthly reports over bases, has { $places } { $places ->
    [one] base in { $year }, at { $largest }
   *[other] bases in { $year }; those with most troops were { $largest }
}. The two differ in method, and both stand.
host-gap-places = places of deployment of { $mission }
host-gap-places-where = maps in the reports of the Secretary-General; Geo-PKO

# Indicators of every host.
section-host-indicators = { $host }: indicators
host-indicators-table = { $columns ->
    [all] { $host } when { $mission } began, when the Council last decided on it, and in the last year shown
    [start] { $host } when { $mission } began and in the last year shown
    [decided] { $host } when the Council last decided on { $mission }, and in the last year shown
   *[last] { $host } in the last year shown
    }
    .indicator = Indicator
    .start-year = Year near the start
    .start = Value then
    .decided-year = Year known at the decision
    .decided = Value then
    .last-year = Last year shown
    .last = Value in it
    .change = Change since the start
    .source = Source
host-indicators-note = Indicators are later vintages of yearly series. Changes of population and of product are in per cent, all others are differences. On the scale of Freedom House one is best and seven worst: a change above zero is for the worse. A dash: no value within two years of it is known.
host-within-bounds = within the bounds of the estimate
host-series-population = Population
host-series-gdp-per-head = Gross domestic product per head, current US dollars
host-series-refugees-from = Refugees from the host (UNHCR)
host-series-displaced-idmc = Displaced inside the host (IDMC)
host-series-displaced-unhcr = Displaced inside the host (UNHCR)
host-series-democracy = Electoral democracy (V-Dem, zero to one)
host-series-political-rights = Political rights (Freedom House, one is best, seven worst)
host-series-civil-liberties = Civil liberties (Freedom House, one is best, seven worst)
host-series-conflict-deaths = Conflict deaths in the year (UCDP)
host-series-elsewhere = { $series }: { $area ->
    [israel] Israel and the Occupied Palestinian Territory
    [yugoslavia] Serbia (Yugoslavia)
    [serbia-and-kosovo] Serbia and Kosovo together
   *[other] { $area }
    }
host-lacks = { $series ->
    [population] population
    [gdp-per-head] product per head
    [refugees-from] refugees
    [displaced-idmc] displaced persons (IDMC)
    [displaced-unhcr] displaced persons (UNHCR)
    [democracy] electoral democracy
    [political-rights] political rights
   *[civil-liberties] civil liberties
    }
host-displaced = { $of ->
    [refugees-from] { $last } refugees from { $area } at the end of { $year }, the last year shown
   *[other] { $last } persons displaced inside { $area } at the end of { $year }, the last year shown
    }
    .displaced-idmc = Displaced inside the host (IDMC)
    .displaced-unhcr = Displaced inside the host (UNHCR)
    .refugees-from = Refugees from the host (UNHCR)
    .alt = Displaced persons by year over the mission's life. { host-displaced }.
host-displaced-table = Refugees and displaced persons by year, end of year
    .year = Year
    .note = The two publishers count differently: IDMC all those displaced by conflict and violence, UNHCR those whom it protects or assists. Both stand.
host-freedom = Freedom House rated { $area } { $rights } for political rights and { $liberties } for civil liberties in { $year }, where one is best and seven worst
    .political-rights = Political rights
    .civil-liberties = Civil liberties
    .alt = Ratings by year over the mission's life, one on top. { host-freedom }.
host-freedom-table = Ratings of { $area } by Freedom House: one is best, seven worst
    .year = Year
host-gap-indicators = yearly figures on { $host }: { $lacking }
host-gap-indicators-where = World Bank; UNHCR; Internal Displacement Monitoring Centre; V-Dem; Freedom House; reports of the Secretary-General
host-gap-record = communities, memberships, human rights, politics and events of { $hosts }
host-gap-record-where = reports of the Secretary-General on the mission

# Indicators of one host alone.
section-host-more = { $host }: other figures
host-more-opening = The tables have the other yearly indicators of { $host }, and figures on its trade and assistance, as their sources give them.
host-indicators-all = Other yearly indicators of { $host }, first and last year shown
    .indicator = Indicator
    .first-year = First year
    .first = Value
    .last-year = Last year
    .last = Value in it
    .care = Take care
    .source = Source
host-publisher-ucdp-country-year = UCDP
host-publisher-vdem = V-Dem
host-publisher-freedom-house = Freedom House
host-publisher-wgi = World Bank, governance
host-publisher-wdi = World Bank
host-publisher-unhcr-refugees = UNHCR
host-publisher-idmc = IDMC
host-publisher-geopko-maps = Geo-PKO
host-publisher-geopko-years = Geo-PKO
host-publisher-radpko = RADPKO
host-trade = Trade and assistance of { $host }: scattered figures, not a series
    .what = What
    .period = Period
    .partner = Partner
    .value = Value
    .unit = Unit
    .remark = Note
    .source = Source
host-gdp-known-later = Known only later: gross domestic product per head was { $value } in { $year }.
host-democracy-known-later = Known only later: electoral democracy was { $value } in { $year }.
host-gap-unemployment = unemployment by year of { $host }
host-gap-unemployment-where = the statistics agency
host-gap-incidents = incidents against non-majority communities in { $host } by year
host-gap-incidents-where = reports of the Secretary-General; OSCE

# Communities of a covered host.
section-host-communities = Communities
host-no-communities = This database has no figure on communities in { $host } by this date.
host-communities-differ = Public pages give scattered figures on communities, each with its own definition, area and counter. They are set out one by one. Rows must not be added, and no trend can be read from rows of different counters. Where two claims disagree, both stand.
host-communities = { $about ->
    [returns] Returns of displaced persons
    [displaced] Displaced persons
    [incidents] Incidents, deaths and damage
   *[population] Population and censuses
    }: figures as their sources give them
    .period = Period
    .what = What is counted
    .community = Community or area
    .value = Value
    .care = Take care
    .source = Source
host-gap-returns = returns to { $host } by year and community
host-gap-returns-where = UNHCR; the reports of the Secretary-General on the mission
host-gap-incident-counts = counts of incidents by community in { $host }, from one reporter over time
host-gap-incident-counts-where = OSCE; UNMIK; police statistics

# The record of a covered host and its mission.
section-host-standing = Memberships and recognition
host-joined-imf = { $host } became a member of the International Monetary Fund on { $imf } and of the World Bank on { $bank }. It is not a Member State of the United Nations. Names of institutions and of the host are given as each source gives them.
host-memberships = Memberships and applications of { $host }
    .organization = Organization
    .standing = Standing
    .when = When
    .entity = Name under which it takes part
    .remark = Note
    .mark = Mark
    .source = Source
host-counters-differ = States differ on recognition, and counters differ on its number. The list of recognitions in this database is incomplete and claimed withdrawals are contested, so no number is computed here.
host-recognition-counts = Recognitions as counted by others
    .when = As of
    .who = Count
    .counter = Counted by
    .remark = Note
    .mark = Mark
    .source = Source
host-gap-recognitions = recognitions of { $host } by State and date, complete
host-gap-recognitions-where = lists of the foreign ministries concerned
section-host-events = Key events
host-events-both-stand = Where two sources give different dates or numbers for an event, both rows stand.
host-events = Events in the life of { $mission } and its host known by the date
    .when = When
    .event = What happened
    .document = Document
    .remark = Note
    .mark = Mark
    .source = Source
    .note = Read: the act or report itself shows it in the part read. Secondary: press, an encyclopaedia or another actor says so.
section-host-heads = Heads of mission
host-heads-sources = Most terms are taken from an encyclopaedia's list; rows of the United Nations and of the press stand beside it where they give other days.
host-heads = Heads of { $mission } as different sources give them
    .name = Name
    .role = Role
    .since = From
    .until = To
    .remark = Note
    .mark = Mark
    .source = Source
    .note = A dash: the source gives no date, or the term had not ended by the date of this review.
section-host-positions = What States have asked for
host-positions-held = This database has { $count } stated positions on the mission by this date. Each was classed by the compiler as end, review, reduce reporting, keep, strengthen or divided; where a speaker asked for several things, the strongest is given and the note has the rest. The first table has the last statement of each State.
host-positions-latest = Last position on { $mission } stated by each State, permanent members first
    .who = State
    .position = Position
    .when = When
    .said = What was said
    .mark = Mark
    .source = Source
host-positions-all = All stated positions on { $mission }, by date
    .when = When
    .position = Position
    .who = Who
    .where = Where
    .said = What was said
    .mark = Mark
    .source = Source
host-not-a-member = { $who } (not a Council member)
host-finding-positions = Last positions on { $mission } stated by permanent members, as classed in this database: { $positions }.
host-positions-one-more = { $first }; { $other }
host-position-of = { $who }: { $position } ({ $day })
host-positions-known-later = Known only later: this database has { $count } positions stated since, the last on { $day }.
host-gap-positions = positions on { $mission } of Council members { $states }
host-gap-positions-where = verbatim records of the Council's meetings

# The opening and the limits.
host-none-named = This database names no host of { $mission }.
host-where = { $mission } { $ended ->
    [yes] worked
   *[no] works
    } in { $hosts }.
host-opening = { host-where } This section gives what yearly series and public pages say of it. Series are later vintages of what was first published.
section-host-limits = What these figures cannot show
host-limit-threshold = Conflict deaths are counted only for actors that reached the publisher's threshold in some year. Zero means below the threshold: it does not mean no violence, and it does not mean peace.
host-limit-vintage = The yearly series are of a later vintage: values have been revised since their first publication, so they are not what a reader saw at the time.
host-limit-kosovo-safety = Nothing here measures the safety of Kosovo Serbs or of other non-majority communities. This database has no series by community and year, of incidents, of returns or of perceptions.
host-limit-kosovo-areas = Displaced persons of UNHCR are those of Serbia and Kosovo together. The governance index of political stability falls between two years for want of sources, with no matching event: it is shown in the table of all indicators and is not a trend.
