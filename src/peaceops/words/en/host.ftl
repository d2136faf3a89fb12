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
    [yugoslavia] Serbia (Yugoslavia)
   *[other] { $area }
    }
host-no-deaths-public = No yearly figure of conflict deaths in { $hosts } was public by this date for the mission's life. The series of the Uppsala Conflict Data Program begins with { $first }.
host-deaths-counted = In { $area } the Uppsala Conflict Data Program counts { $total } deaths in organized violence from { $first } to { $last }{ $peak }{ $end }.{ $kosovo }
host-deaths-most = , most of them in { $year } ({ $deaths })
host-deaths-largest = , the most in { $year } ({ $deaths })
host-deaths-in-last = ; in the last of these years it counts { $deaths }
host-kosovo-was-part = { " " }Kosovo was then counted as a part of it.
host-deaths-table = Deaths in organized violence by country and calendar year, best estimates (UCDP, later vintage)
    .year = Year
    .note = Nought means below the publisher's threshold. A dash: the country has no row for the year.
host-deaths-chart = Conflict deaths by year
    .alt = A column a year: deaths in organized violence in { $areas }, from before { $mission } began.
host-deaths-known-later = Known only later: in { $area } the same series counts { $total } deaths from { $first } to { $last }.
host-finding-deaths = Conflict deaths in { $area } were { $deaths } in { $year }, the last year public{ $peak }. Nought means below the publisher's threshold, not no violence.
host-finding-peak = ; the most over the mission's life and the three years before it were { $deaths } in { $year } ({ $area })
host-gap-no-row = conflict deaths by year in { $area } (no row in the series by the date)
host-gap-no-row-where = reports of the Secretary-General; the publisher's list of armed conflicts since 1946, without yearly deaths
host-gap-other-state = conflict deaths in { $area } before { $year }: counted under another State in the series
host-gap-other-state-where = the publisher's data by event

# Indicators of a covered host.
section-host-indicators = Indicators of { $host }
host-economy = Gross domestic product per head of { $host } was { $gdp } in { $gdp-year }, the last year public, and { $gdp-first } in { $gdp-first-year }. The World Bank puts the population at { $people } in { $people-year }.
host-democracy-index = V-Dem's index of electoral democracy stood at { $last } in { $last-year }, from { $first } in { $first-year }. It rests on expert judgement: small moves from year to year mean nothing.
host-democracy = Electoral democracy (V-Dem, nought to one)
    .year = Year
    .vdem_polyarchy = Electoral democracy
    .alt = A line by year: { host-democracy }.
host-freedom = Freedom House ratings (one is most free, seven least)
    .year = Year
    .fh_pr = Political rights
    .fh_cl = Civil liberties
    .alt = A line by year: { host-freedom }.
host-gdp = Gross domestic product per head, current US dollars
    .year = Year
    .ny-gdp-pcap-cd = GDP per head
    .alt = A line by year: { host-gdp }.
host-population = Population, World Bank estimate
    .year = Year
    .sp-pop-totl = Population
    .alt = A line by year: { host-population }.
host-displaced = Internally displaced persons, Serbia and Kosovo together (UNHCR)
    .year = Year
    .unhcr_idps_serbia_and_kosovo = Internally displaced persons
    .alt = A line by year: { host-displaced }.
host-chart-table = { $drawn }: { $host }
host-indicators-all = All yearly indicators of { $host } in the book, first and last year public by the date
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
host-gap-unemployment = unemployment and trade by partner and year of { $host }
host-gap-unemployment-where = the statistics agency; customs data of its partners
host-gap-incidents = incidents against non-majority communities in { $host } by year
host-gap-incidents-where = reports of the Secretary-General; OSCE

# Communities of a covered host.
section-host-communities = Communities
host-no-communities = No figure on communities in { $host } was public by this date in the book.
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
    .note = Definitions differ from row to row: never add rows.
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
host-counters-differ = States differ on recognition, and counters differ on its number. The book's list of recognitions is incomplete and claimed withdrawals are contested, so no number is computed here.
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
host-positions-held = The book holds { $count } stated positions on the mission by this date. Each was classed by the compiler as end, review, reduce reporting, keep, strengthen or divided; where a speaker asked for several things, the strongest is given and the note has the rest. The first table has the last statement of each State.
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
host-finding-positions = Last positions on { $mission } stated by permanent members, as classed in the book: { $positions }.
host-positions-one-more = { $first }; { $other }
host-position-of = { $who }: { $position } ({ $day })
host-positions-known-later = Known only later: the book holds { $count } positions stated since, the last on { $day }.
host-gap-positions = positions on { $mission } of Council members { $states }
host-gap-positions-where = verbatim records of the Council's meetings

# The opening and the limits.
host-none-named = The book names no host of { $mission }.
host-opening-full = { $mission } works in { $hosts }. This section gives what public series and pages say of it: conflict deaths, a few yearly indicators, figures on communities, memberships, events, heads of mission, and what States have asked for. Yearly series are later vintages of what was first published.
host-opening-deaths = { $mission } works in { $hosts }. This section gives conflict deaths by year.
host-lacking = The book has no other indicator of { $hosts }, no figure on communities and no record of events.
host-the-host = the host
host-gap-indicators = indicators, communities and events of { $hosts }
host-gap-indicators-where = statistics of the World Bank, UNHCR and V-Dem; reports of the Secretary-General on the mission
section-host-limits = What these figures cannot show
host-limit-threshold = Conflict deaths are counted only for actors that reached the publisher's threshold in some year. Nought means below the threshold: it does not mean no violence, and it does not mean peace.
host-limit-vintage = The yearly series are of a later vintage: values have been revised since their first publication, so they are not what a reader saw at the time.
host-limit-kosovo-safety = Nothing here measures the safety of Kosovo Serbs or of other non-majority communities. No series by community and year is at hand, of incidents, of returns or of perceptions.
host-limit-kosovo-areas = Displaced persons of UNHCR are those of Serbia and Kosovo together. The governance index of political stability falls between two years for want of sources, with no matching event: it is shown in the table of all indicators and is not a trend.
