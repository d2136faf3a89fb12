## Pages about payers, the Council, exits and checking: what they share


pay-show = Show
pay-open-table = { $title } ({ $count } { $count ->
    [one] row
   *[other] rows
})
pay-downloads = Download
pay-download-regular-rates = Regular rates of the year (JSON)
pay-download-rates = Peacekeeping rates of the year (JSON)
pay-download-contributors = Uniformed personnel by contributor (JSON)
pay-download-deaths-by-nationality = Deaths in missions by nationality (JSON)

pay-ask-q = Name or code
pay-ask-order = Order
pay-ask-as_of = Known by
pay-order = { $by ->
    [rate] Peacekeeping rate
    [persons] Uniformed personnel
    [deaths] Deaths
   *[name] Name
}

## Member States

section-pay-states = All Member States
pay-states-title = Member States
pay-states-lead = What each Member State pays for peacekeeping, whom it sends and how many it has lost, by what was public on { $day }. Choose a State for its bill, mission by mission.
pay-states-none = No Member State has a name with “{ $q }” in it.
pay-states-all = Show all Member States.
pay-states = Member States on { $day }
    .state = Member State
    .regular = Regular rate
    .peacekeeping = Peacekeeping rate
    .persons = Uniformed personnel
    .deaths = Deaths since 1948
    .note = Rates are of the calendar year. Uniformed personnel are those of the last report by the day, in all missions; deaths are those of nationals on the United Nations list of fatalities, of all kinds of personnel. { $lacks ->
        [yes] A dash is a rate that this database lacks; “none” is a State that is not on the list.
       *[no] { "" }
    }

## A Member State

pay-ask-fy = Financial year
pay-to-reforms = What a reform would change for it
pay-state-lead = What { $state } pays for peace operations, whom it sends and how it votes, by what was public on { $day }.
pay-strip-rate = peacekeeping rate in { $year }
pay-strip-rank = rank among payers in { $year }
pay-strip-bill = { $whole ->
    [yes] its share of all missions
   *[no] its share of the missions whose cost is known
}, { $year }
pay-strip-head = a head of its population
pay-strip-persons = uniformed personnel serving
pay-strip-deaths = nationals who died serving, since 1948
pay-strip-admitted = admitted to the United Nations
pay-no-bill = No cost of missions was public for a year: the bill of { $state } cannot be said.
section-pay-first = At a glance
section-pay-bill = The bill, mission by mission
section-pay-over-time = Year by year
section-pay-rates = Rates
section-pay-owed = Limit and arrears
section-pay-serving = Who serves
section-pay-deaths = Deaths
section-pay-votes = Votes in the Security Council
pay-bill-bars = Share of { $state } by mission, { $year }
    .mission = Mission or account
    .part = Share
pay-bill-chart = Where the money of { $state } goes, { $year }
    .alt = Bars of the share of { $state } in the missions of { $year }, the largest first.
pay-bill = Share of { $state } in each mission and account, { $year }
    .mission = Mission or account
    .cost = Cost
    .part = Share of { $state }
    .net = Net assessment
    .share = Share
    .rank = Rank
    .head = A head of its population
    .above = Above its legal limit
    .voluntary = Paid voluntarily
    .note = The share is the gross assessment, after credits of earlier years, where the sections of the circulars are known; else an estimate from cost and rates. The net assessment is the gross one less staff assessment credited to the State.
pay-bases = How each share is known
    .mission = Mission or account
    .basis = Computed from
pay-lacks = { $what }.
pay-years = Share of { $state } in all missions, by financial year
    .year = Financial year
    .cost = Cost of the missions
    .part = Share of { $state }
    .head = A head of its population
    .above = Above its legal limit
    .lacks = Missions that lack
    .note = A year is empty where this database has no cost, or no share, of a mission that was open. Years with assessments and years with estimates stand side by side: each figure says which it is.
pay-years-chart = What { $state } pays, by financial year
    .alt = Columns of the share of { $state } in all missions by financial year.
pay-rates = Rates of { $state } by year
    .year = Year
    .regular = Regular rate
    .peacekeeping = Peacekeeping rate
pay-rates-chart = Rates of { $state } { $both ->
    [yes] in the regular budget and in peacekeeping
   *[no] in the regular budget
    }
    .alt = Lines of the rates of { $state } by year.
pay-limit = The law of { $state } limits what it pays to { $limit } of peacekeeping assessments. The limit is not a rule of the United Nations: the Organization assesses the full rate, and the difference counts as arrears.
pay-above-limit = Of the share of { $year }, { $amount } lies above that limit.
pay-arrears = Amounts of { $state } that public documents name as owed or paid
    .date = Date
    .account = Account
    .what = What
    .amount = Amount
pay-no-arrears = No public document in this database names an amount that { $state } owed.
pay-no-reports = No report of uniformed personnel by contributor was public by { $day }.
pay-nobody = { $state } had no uniformed personnel in a mission in the last report by the day.
pay-serving = Uniformed personnel of { $state }, { $month }
    .mission = Mission
    .persons = Persons
    .women = Of them women
pay-months = Uniformed personnel of { $state } by month
    .month = Month
    .persons = Persons
    .note = An empty cell is a month of which this database has no report.
pay-months-chart = Uniformed personnel of { $state } in all missions
    .alt = A line of the uniformed personnel of { $state } in all UN missions by month.
pay-no-deaths = The United Nations list of fatalities has no national of { $state } up to { $day }.
pay-deaths = Nationals of { $state } who died while serving, by { $by ->
    [mission] mission
   *[cause] cause
    }
    .of = { $by ->
    [mission] Mission
   *[cause] Cause
    }
    .deaths = Deaths
    .share = Share
pay-no-seat = { $state } was not a member of the Security Council on { $day }.
pay-permanent = { $state } is a permanent member of the Security Council.
pay-elected = { $state } is an elected member of the Security Council; its term ends on { $ends }.
pay-never-sat = { $state } has no vote in the Security Council on record since { $since }.
pay-votes-all = all votes
pay-votes = Votes of { $state } in the Security Council since { $since }
    .cast = Cast
    .votes = Votes
pay-same-votes = How often { $state } voted as a permanent member did, since { $since }
    .member = Member
    .both = Votes of both
    .same = Cast the same
    .share = Share
    .note = Most texts are adopted without a vote against: agreement is high between any two members.
pay-not-in-favour = The latest votes of { $state } that were not in favour
    .vote = Vote
    .day = Day
    .cast = Cast
    .outcome = Outcome
    .about = Title
pay-download-payer = The bill of the year (JSON)
pay-download-regular-since = Regular rates since its admission (JSON)
pay-download-arrears = Amounts owed or paid (JSON)
pay-download-sent = Uniformed personnel by month (JSON)
pay-download-deaths-of = Deaths of its nationals (JSON)
pay-download-votes-of = Its votes in the Security Council (JSON)

## Who pays, and reforms

pay-who-title = Who pays
pay-who-lead = { $changed ->
    [yes] What every Member State would have been assessed for the peacekeeping operations of { $year } under another rule, beside what it was assessed.
   *[no] What every Member State was assessed for the peacekeeping operations of { $year }, by the rule of the scale. Move a slider to see who would pay less and who more.
}
pay-reform-name = Reform made on the site
pay-reform-where = this address
pay-ask-payer = Member State
pay-ask-ceiling = Largest regular rate
pay-ask-cap = Largest peacekeeping rate
pay-ask-all = All budgets
pay-ask-merge = Levels
pay-ask-floor = Smallest regular rate, per cent
pay-ask-ldc = Largest rate of least developed countries, per cent
pay-ask-name = Name of the reform
pay-ask-end-of = End of { $mission }
pay-cut-of = Budget of { $mission }, per cent
pay-level = Level { $level }
pay-merge-none = as they are
pay-merge = level { $old } pays as level { $new }
pay-more-rules = More rules: floors, factors of levels, missions one by one
pay-factors = Factor of each level: what a State of it pays of its regular rate
pay-missions = Missions: the part of the budget that stays, and the last day that is assessed
pay-worked = Worked reforms:
pay-as-it-is = The rule as it is
pay-address = Address of this reform:
section-pay-who = Who pays
section-pay-reform = What the reform changes
pay-strip-total = assessed on all Member States, { $year }
pay-strip-payer = assessed on { $state }
pay-strip-before = assessed on all, { $year }
pay-strip-after = with the reform
pay-strip-rate-after = rate of { $state } with the reform
pay-strip-difference = what it changes for { $state } a year
pay-what-if = What-if by rule, no forecast: { $changes }.
pay-most = Largest payers, { $year }
    .state = Member State
    .before = Assessed
pay-most-chart = The largest payers of peacekeeping, { $year }
    .alt = Bars of the amounts assessed on the largest payers for all missions of { $year }.
pay-each = Assessed on each Member State, { $year }
    .state = Member State
    .before-rate = Peacekeeping rate
    .before = Assessed
    .note = Gross, after credits of earlier years, for all peacekeeping operations with sections in this database. Rates are of { $rate_year }.
pay-reform = { $whole ->
    [yes] Each Member State before and after the reform, { $year }
   *[no] The Member States that the reform changes most, { $year }
}
    .state = Member State
    .before-rate = Rate as it is
    .after-rate = Rate with the reform
    .before = Assessed
    .after = With the reform
    .difference = Difference
    .note = Gross, after credits of earlier years. Rates are of { $rate_year }. What-if by rule: nothing is recommended.
pay-either = Those that the reform changes most, { $year }
    .state = Member State
    .difference = Difference
pay-either-chart = Who would pay less and who more, { $year }
    .alt = Bars of what the reform takes from, and adds to, the assessments of the Member States that it changes most.
pay-all-states = All Member States before and after the reform
pay-download-table = All Member States (CSV)
pay-download-reform = The reform as a file (YAML)
pay-download-assessed = Assessments of the year by mission (CSV)

## Checking a text

pay-check-title = Check a text
pay-check-lead = Paste an article about United Nations peace operations, give its address or drop a file: each figure in it is held against the official one, with its source and a verdict.
pay-check-text = Text, up to { $most } characters
pay-ask-address = or its address
pay-ask-file = or a file (text, HTML, PDF or DOCX)
pay-ask-published = Published on
pay-check = Check
pay-check-try = Try an example
pay-check-file = the file given
pay-check-limits = A text may have { $most } characters, a file 5 million bytes. What is given is checked and forgotten: nothing is kept. An address is asked from this machine, public addresses alone. The day of publication says of when the text speaks; without it “now” cannot be told.
pay-check-example-established = The Security Council established UNMIK on 10 June 1999 by resolution 1244. All fifteen members voted for it.
pay-check-example-world = In September 2018 the United Nations had 14 peacekeeping operations. Ethiopia was the largest contributor of uniformed personnel.
pay-check-example-cost = UNMIK cost US$ 37 million in 2018/19. The United States pays 22 per cent of the peacekeeping budget, and Japan is the second largest payer.
pay-check-example-troops = UNMIK has 5,000 troops. Peacekeepers do what no one else can.
pay-checked-title = The text, checked
pay-checked-lead = Each marked statement has a verdict and the official figures beside it; every figure opens its source.
pay-checked-how = A verdict is about the figure as written, for the time that the text speaks of. It is found by rules: look at the source before you publish it.
pay-check-of-page = (as the page states)
pay-check-as-csv = Statements (CSV)
pay-check-as-html = A page of its own (HTML)
pay-check-as-json = ClaimReview (JSON-LD)
pay-check-another = Check another text

## Exits

pay-exit-title = How missions end
pay-exit-lead = The options for a mission side by side, what each would take in months and money, and how closed missions went. Choose a mission; nothing is recommended.
section-pay-exit-missions = Missions of the day
pay-exit-missions = Missions that ran on { $day }
    .mission = Mission
    .name = Name
pay-worked-plans = Exit plans
pay-worked-plans-says = An exit plan is a file that you can open, edit, check and download. These come with the database; one for any mission is on its page.
pay-compare-plans = Compare plans
pay-exit-of = { $mission }: how it may end
pay-exit-of-lead = Options for { $mission } by what was public on { $day }: who decides, how long, what it costs and who pays, what speaks for and against each, and the record of closed missions.
pay-to-simulate = Simulate an option
pay-to-plan = Write an exit plan
pay-to-mission = The mission
pay-download-options = The options (JSON)
pay-simulate-title = { $mission }: an option simulated
pay-simulate-lead = { $option }, from a decision on { $day }: strength and spending month by month, drawn from how other missions closed. The band holds four draws in five; the back-test below says how often such bands held.
pay-ask-option = Option
pay-ask-start = Decided on
pay-ask-draws = Draws
pay-ask-seed = Seed
pay-ask-months_to_end = Months until out
pay-ask-lower_by_pct = Cut of a reduced renewal, per cent
section-pay-simulated = What comes out
section-pay-back-test = Back-test
pay-nothing-simulated = This database has neither the strength nor the cost of the mission at that day to start from.
pay-no-back-test = No closing was public by then that could be held out: there is no back-test.
pay-held-to-decision = The run is held to the decision of the Council ({ $decision }), by which the mandate ends on { $day }.
pay-simulated = What comes out of { $draws } draws
    .what = What
    .middle = Middle
    .range = Four draws in five
    .note = Months from the decision; spending in five years from it, a successor's included, and the share of { $payer } in it.
pay-simulated-out = Months until the personnel are out
pay-simulated-wound-up = Months until it is wound up
pay-simulated-spending = Spending in five years, US$ million
pay-simulated-share = Share of the Member State, US$ million
pay-strip-out = months until out
pay-strip-wound-up = months until wound up
pay-strip-spending = US$ million spent in five years
pay-strip-share = US$ million, share of the Member State
pay-fan-rows = { $of ->
    [strength] Uniformed strength
   *[spending] Spending a month
}, simulated
    .month = Month
    .lower = Lower end
    .middle = Middle
    .upper = Upper end
pay-fan = { $of ->
    [strength] Uniformed strength
   *[spending] Spending a month
}, simulated
    .alt = A band of { $of ->
    [strength] uniformed strength
   *[spending] spending a month
    } over three years, with its middle.
pay-download-simulation = The run month by month (CSV)

## Exit plans

pay-plan-title = Open an exit plan
pay-plan-lead = An exit plan as a file: conditions, decisions, phases, tasks, strength and money, every line with what it rests on. Edit it, check it, take it with you.
pay-plan-of = Exit plan of { $mission }
pay-plan-worked = Exit plan { $name }
pay-plan-given = The plan given
pay-plan-where = the plan
pay-plan-text = The plan (YAML)
pay-plan-file = or open a file
pay-plan-check = Check the plan
pay-plan-take = Download the file
pay-plan-write = Write it anew
pay-plan-findings = { $count ->
    [0] Every check holds.
    [one] 1 thing in this plan does not hold.
   *[other] { $count } things in this plan do not hold.
}
pay-plan-see = What the checks found
pay-ask-last_day = Personnel out by
pay-compare-title = Compare exit plans
pay-compare-lead = Two plans side by side: months, money, each payer, tasks that end, decisions and what does not hold.
pay-compare-worked = Plans of this database, two by two:
pay-compare = Compare
pay-plan-first = The first plan
pay-plan-second = The second plan
section-pay-compared = Side by side
pay-compared = The plans side by side
    .what = What
    .note = Values are the plans’ own, given by who wrote them; chances are forecasts of this database.
pay-note = { $text }

## What a question about payers, exits and texts may not hold

error-web-no-sections = no sections of assessments were public by the day: expected a later one, from 2022 on.
error-web-year-without-sections = financial year { $given }: expected one with sections of assessments in this database, such as { $years }.
error-web-check-form = a checked text is taken as one of { $forms }, found { $given }.
error-web-check-one = to check: expected a text, an address or a file, one of them, found { $given }.
error-web-check-address = the address: expected one that begins with https:// or http://.
error-web-check-long = the text has { $found } characters: expected { $most } at most; check it in parts, or with peaceops check FILE.
error-web-draws = { $given } draws: expected { $most } at most on the site; peaceops exit simulate makes more.
error-web-plan-empty = no plan was given: expected its text or its file.
error-web-plan-no-text = the file is no text in UTF-8: expected an exit plan as YAML.
error-web-plan-long = the plan has { $found } characters: expected { $most } at most.

## The Council

pay-council-title = The Security Council
pay-council-lead = Who sat on the Council on { $day }, how its members voted, and on which missions renewals were contested. Name a mission, an agenda item or a resolution to see the votes on it.
pay-ask-about = About
pay-ask-member = Member
pay-ask-outcome = Outcome
pay-ask-vetoed_by = Vetoed by
pay-ask-from = From
pay-ask-to = To
pay-any = any
pay-to-forecast = Forecast a vote
pay-to-back-test = How forecasts did: the back-test
pay-older = Older votes
pay-newer = Newer votes
section-pay-members = Members
pay-members = Members of the Security Council on { $day }
    .member = Member
    .seat = Seat
    .group = Regional group
    .ends = Term ends
section-pay-votes-grid = Votes
pay-grid = Votes, the newest first, as known on { $day }
pay-grid-vote = Vote
pay-grid-day = Day
pay-grid-outcome = Outcome
pay-grid-empty = An empty place is a State that was not a member.
pay-grid-others = Elected members
pay-grid-all-in-favour = { $count ->
    [0] no vote on record
   *[other] { $count } in favour
}
pay-grid-cast-by = { $cast ->
    [no] against
    [abstain] abstained
    [not_voting] did not vote
    [not_participating] did not take part
   *[not_recorded] not on record
}: { $members }
pay-grid-none = No vote is like that in this database.
section-pay-renewals = Renewals
pay-renewals = Renewals of mandates, the most contested first, as known on { $day }
    .mission = Mission
    .total = Renewals
    .contested = With an abstention or a vote against
    .share = Share
pay-download-votes = These votes (CSV)
pay-download-members = Members (CSV)
pay-download-renewals = Renewals (CSV)
pay-download-agreement = Agreement of members (CSV)
pay-decision-title = { $mission } before the Council
pay-decision-lead = What a decision on { $mission } needs on { $day }: who decides, by what majority, whether a veto applies, what silence does; and how the Council has voted on it.
pay-to-forecast-of = Forecast a vote on { $mission }
pay-to-votes-of = Votes on { $mission }
pay-to-exit = How it may end
section-pay-needs = What a decision needs
pay-needs = What it needs
    .what = What
    .says = By the rules
pay-needs-votes = It needs { $votes } votes in favour.
pay-basis = { $document }
pay-steps = Steps
    .step = Step
pay-precedents = Precedents
    .mission = Mission
    .document = Document
    .day = Day
    .what = What
    .outcome = What came of it
pay-no-path = This database has no decision on the mandate of { $mission } by that day.
pay-download-path = What it needs (JSON)
pay-forecast-title = A vote on { $subject }
pay-forecast-lead = The chance of each member’s vote on a text about { $subject }, if one is put to the vote on { $day }, from the votes before that day. What the forecast cannot say, and how it did, stands below it.
pay-ask-on = Put to the vote on
pay-ask-other = Another draft that day
pay-other-draft = { $known ->
    [yes] yes
    [no] no
   *[unknown] not known
}
pay-assume = Take votes as given
pay-as-forecast = as forecast
section-pay-forecast = Chances
section-pay-forecast-limits = How it did, and what it cannot say
pay-chance-adopted = chance of adoption
pay-chance-vetoed = chance of a veto
pay-chance-unanimous = chance that all vote in favour
pay-chances = Chances of the votes on { $subject }
    .member = Member
    .yes = In favour
    .abstain = Abstention
    .no = Against
    .assumed = Taken as given
pay-download-forecast = The forecast (JSON)
pay-back-test-lead = Each of the { $texts } texts put to the vote from { $after } to { $last } forecast from strictly earlier days, and scored beside simple rules.
pay-download-backtest = The back-test (JSON)
error-web-option = option { $given }: expected one of { $options }.
error-web-other-draft = another draft that day: expected yes, no or nothing, found { $given }.

## How missions touch a State

section-pay-interests = How missions touch its interests
pay-interests-says = What lies between { $state } and the hosts of the missions that ran on the day: trade, aid, its people and its bill. Choose a mission for memberships, refugees and votes in the General Assembly, too. Nothing is scored.
pay-interests = Missions and { $state }, { $day }
    .mission = Mission
    .trade = Trade in goods with the host
    .aid = Aid to the host
    .uniformed = Uniformed personnel
    .deaths = Deaths
    .bill = Bill
pay-lens-title = { $state } and { $mission }
pay-lens-lead = How { $mission } touches the interests of { $state }, by what was public on { $day }: in figures with sources, gaps said, nothing scored.
section-pay-lens-first = At a glance
pay-lens-trade = trade in goods with the host in the newest year
pay-lens-aid = aid to the host in the newest year
pay-lens-uniformed = uniformed personnel in the mission
pay-lens-deaths = nationals who died in the mission
pay-lens-bill = its bill for the mission
section-pay-lens-limits = What is told, and what is not
pay-lens-topic = { $topic ->
    [trade] Trade
    [aid] Aid
    [memberships] Memberships of the host
    [refugees] Refugees
    [assembly] Votes in the General Assembly
    [votes] Votes in the General Assembly
    [people] Its people
    [bill] Its bill
   *[other] More
}
pay-lens = { pay-lens-topic }, figure by figure
    .what = What
    .period = Period
    .value = Figure
    .other = As the other side reports it
    .beside = Note
