# Tasks of the mandate, what was done on them, who else does it, what was found; and the annex.
section-annex = Annex
section-annex-tasks = Tasks as researchers coded them
section-annex-activities = Activities year by year
annex-opening = What researchers coded of { $mission } up to a day before the date of this review, and tables that are too long for the body.

mandate-tasks-current = Tasks of { $mission } by operative paragraph of the mandate in force, or of the last one, in our words{ $coded ->
    [yes] , and months with activities of the same kind from { $first } to { $last }
   *[no] { "" }
}
    .task = Task
    .kind = Kind
    .paragraph = Paragraph
    .months = Months with activities
    .how = How
    .others = Who else
    .finding = Last finding
mandate-tasks-filled = Of the { $tasks } { $tasks ->
    [one] task
   *[other] tasks
}, { $done } have activities of the same kind coded, { $others ->
    [0] none has
    [one] { $others } has
   *[other] { $others } have
} others at work on it, and { $finding ->
    [0] none has
    [one] { $finding } has
   *[other] { $finding } have
} a finding in a document of this database. The other cells are empty.
mandate-tasks-filled-undone = Of the { $tasks } { $tasks ->
    [one] task
   *[other] tasks
}, { $others ->
    [0] none has
    [one] { $others } has
   *[other] { $others } have
} others at work on it, and { $finding ->
    [0] none has
    [one] { $finding } has
   *[other] { $finding } have
} a finding in a document of this database. What { $mission } did on each is not in it.
mandate-tasks-not-now = The tasks of the mandate of { $mission } at this date are not in this database; codings that stopped earlier are in the annex.
mandate-gap-incidents = incidents and violations that { $mission } recorded, and its contacts with the parties
mandate-gap-incidents-where = reports of the Secretary-General on the mission
mandate-gap-done = what { $mission } did on each task
mandate-gap-done-where = reports of the Secretary-General on the mission; PACT 1.0 for missions in Africa

mandate-activities = Activities of { $mission } as coded from reports of the Secretary-General, and months with each from { $first } to { $last }
    .activity = Activity
    .months = Months
    .how = How
    .others = Months with another international actor
    .years = Years with any
mandate-activities-note = PACT codes what the Secretary-General reported, and no more; every month of a report's period carries all that the report tells. Counted are the last { $months } months coded of { $mission } that were reported by the date of this review.
mandate-letters = Each letter is a kind of engagement that reports of the year tell of: { $legend }.
mandate-activities-by-year = Activities of { $mission } by year and kind of engagement
    .activity = Activity
    .coder = Coded by

mandate-benchmarks = Benchmarks and conditions set for the exit of { $mission }, with the last status of each
    .benchmark = Benchmark
    .by = Set by
    .document = Document
    .status = Last status
    .how = How known
    .since = Known from
mandate-benchmark-indicators = What indicators of this database say of benchmarks for { $mission }
    .note = Indicators are of whole countries or of the mission: they are near what a benchmark is about, not the thing itself. Of benchmarks that are not listed this database has no indicator. Where the words of a benchmark give no threshold, met or not cannot be said.
    .benchmark = Benchmark
    .indicator = Indicator
    .then = When it was set
    .now = Last known
    .period = Period
    .rule = Threshold in its words
    .verdict = Met
benchmark-indicator = { $series ->
    [conflict-deaths] deaths in organized violence
    [displaced-unhcr] persons displaced inside the country (UNHCR)
    [democracy] electoral democracy (zero to one, one is most democratic)
    [civil-liberties] civil liberties (one is best, seven worst)
    [gdp-per-head] gross domestic product per head, current prices
    [police] police
   *[uniformed] uniformed personnel
}: { $area ->
    [serbia-and-kosovo] Serbia and Kosovo together
   *[other] { $area }
}
benchmark-rule-none = none
benchmark-rule-lower = lower than when it was set
benchmark-rule-lower-in-part = lower than when it was set, and more
benchmark-verdict-met = met
benchmark-verdict-not-met = not met
benchmark-verdict-no-rule = cannot be said: its words give no threshold
benchmark-verdict-not-yet = cannot be said: no value of a later period is known
benchmark-verdict-in-part = cannot be said: this part is met, and the rest has no indicator
benchmark-inferred = inferred from a later decision
benchmark-read = in the document

engagement-legend = { engagement-letter } { engagement-name }
engagement-name = { $how ->
    [monitor] monitors
    [outreach] informs the public
    [meeting] holds meetings
    [advocate] advocates
    [assist] assists
    [material_support] gives material support
    [implement] implements
   *[provide_security] provides security
}
engagement-letter = { $how ->
    [monitor] M
    [outreach] O
    [meeting] T
    [advocate] V
    [assist] A
    [material_support] S
    [implement] I
   *[provide_security] P
}
activities-named = { $names }
activity-name = { $activity ->
    [disarmament_demobilization] disarmament and demobilization
    [reintegration] reintegration of former fighters
    [small_arms] control of small arms
    [demilitarization] demilitarization
    [arms_embargo] arms embargo
    [civilian_protection] protection of civilians
    [human_rights] human rights
    [child_rights] rights of children
    [sexual_violence] sexual violence
    [police_reform] police reform
    [military_reform] reform of armed forces
    [patrols] patrols and interventions
    [use_of_force] use of force
    [justice_reform] justice reform
    [transitional_justice] transitional justice
    [prison_reform] prison reform
    [border_control] border control
    [demining] mine action
    [natural_resources] natural resources
    [state_authority] State authority
    [state_administration] public administration
    [democratic_institutions] democratic institutions
    [electoral_security] security of elections
    [election_assistance] assistance to elections
    [voter_education] education of voters
    [party_assistance] assistance to parties
    [civil_society] assistance to civil society
    [media] media
    [power_sharing] power-sharing
    [national_reconciliation] national reconciliation
    [local_reconciliation] local reconciliation
    [economic_development] economic development
    [humanitarian_relief] humanitarian relief
    [public_health] public health
    [refugee_assistance] assistance to refugees and displaced persons
    [gender] gender
   *[legal_reform] legal reform
}
