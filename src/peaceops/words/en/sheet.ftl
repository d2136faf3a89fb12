# The fact sheet: what a document is called below eight of fifteen core facts.
sheet-title = { $mission }: a fact sheet
section-sheet = What is known
sheet-opening = This is a fact sheet and not a review: for { $mission } on { $day } this database has { $known ->
    [0] none
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
   *[7] seven
    } of fifteen core facts, and a review rests on eight at least. It uses only what was published by that day, and recommends nothing.
section-sheet-gaps = What is missing
sheet-missing = Core facts that this database lacks for { $mission }
    .what = What is missing
    .where = Where it could come from
core-established = the day on which it was established
    .where = the resolution that established it; press releases of the United Nations
core-host = the host
    .where = the resolution that established it
core-mandate = the decision that set its mandate
    .where = resolutions of the Security Council and of the General Assembly
core-end = the end of its mandate, or that it has none
    .where = the operative paragraphs of its resolutions
core-vote = the vote on the decision in force
    .where = records of votes in the Digital Library of the United Nations
core-tasks = tasks of its mandate
    .where = the operative paragraphs of its resolutions
core-uniformed = uniformed personnel at the date
    .where = reports of the Secretary-General on the mission
core-ceiling = the authorised strength
    .where = the operative paragraphs of its resolutions; reports on its budget
core-civilians = civilian personnel at the date
    .where = budget and performance reports of the mission
core-contributors = Member States that send uniformed personnel
    .where = the monthly files of contributions by mission; reports of the Secretary-General
core-deaths = deaths in the mission
    .where = the list of fatalities of the United Nations
core-budget = the amount for the year
    .where = resolutions of the General Assembly on its financing
core-spent = what was spent
    .where = performance reports; financial reports and audited statements
core-payer = the rate at which the payer is assessed for it
    .where = resolutions of the General Assembly on its financing; the scale of assessments
core-precedents = closings of comparable missions by that day
    .where = resolutions and reports of the Secretary-General of the time
