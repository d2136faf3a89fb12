# Meetings of the Security Council on the subject of a mission, and what came of them.
section-council-meetings = Meetings on { $subject }

council-meetings-most = The Council held { $most } meetings on { $subject } in { $year }, the most in a year, and { $last } in { $last_year }, the last whole year on record.
council-meetings-table = Meetings of the Security Council on { $subject }, by year
    .year = Year
    .meetings = Meetings
    .note = { $partial ->
        [yes] The year of the review runs to its date.
       *[no] { "" }
    }
council-meetings = Meetings of the Council on { $subject }
    .alt = Columns by year: meetings of the Security Council on { $subject }.
council-statements = Presidential statements on { $subject } number { $number } by this date, the last of { $day } ({ $document }).
council-acts = Other Council action on { $subject }
    .day = Day
    .outcome = Outcome
    .source = Source
council-outcomes = Meetings and acts on { $subject } with an outcome
    .day = Day
    .outcome = Outcome
    .source = Source
council-later = Known only later: acts and outcomes on { $subject } after the date
    .day = Day
    .outcome = Outcome
    .source = Source
council-outcome-secondary = { $outcome } (secondary source)
council-names = { $names }

council-gap-meetings = meetings of the Council on { $subject } since { $year }
council-gap-meetings-where = the meetings table of the Library of the UN

# Regional groups of Member States, as the General Assembly names them.
council-group-african = African States
council-group-asia-pacific = Asia-Pacific States
council-group-asian = Asian States
council-group-eastern-european = Eastern European States
council-group-latin-american = Latin American States
council-group-latin-american-caribbean = Latin American and Caribbean States
council-group-western-european-others = Western European and other States
