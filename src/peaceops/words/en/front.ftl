# The frame of a review: title, summary, open questions, evidence.
section-summary = Summary of findings
summary-asked = This review sets out what the public record said of { $mission } on { $day }: its mandate, people, money, the Council's role, how comparable missions ended and what happened in the host. It uses only what was published by that day, states what is missing, and recommends nothing. Every number opens its source or the rule by which it was computed.
summary-no-findings = This database has too little on this mission by that day for any finding.
summary-known-later = Passages marked as known only later rest on sources published after that day.
section-questions = Open questions
questions-opening = These figures are not in this database as of the date. Most exist somewhere: a gap here is one of this database unless the line says that nothing was published. None was filled by an estimate.
questions-gaps = Figures that are missing
    .what = What is missing
    .where = Where it could come from
questions-left-out = Sections left out, for this database has nothing to put into them: { $titles }.
questions-none = No section met a figure that it lacked.
# What a review says while it is written.
writing-news = writing: what is new
writing-mandate = writing: mandate and history
writing-presence = writing: presence
writing-cost = writing: cost
writing-payers = writing: who pays
writing-council = writing: the Council
writing-precedents = writing: precedents
writing-host = writing: the host
writing-options = writing: options
writing-plan = writing: the plan

review-title = { $mission }: a strategic review
review-subtitle = { $name }, as of { $day }

# The evidence.
section-evidence = Evidence
evidence-sources = Sources used, by the number of figures that rest on each
    .source = Source
    .publisher = Publisher
    .public = When its figures count as public
    .figures = Figures
section-evidence-contradictions = Where sources disagree
evidence-no-disagreement = No two sources in this database disagree on a date or strength of this mission, or on a yearly total.
evidence-disagreements-opening = Where sources give different values of one thing, every value is kept.
evidence-disagreements = Figures on which sources disagree: the one used first, the others under it
    .what = What
    .figure = Figure
    .given = As given
    .source = Source
evidence-mission-start = start
evidence-mandate-end = mandate end
evidence-withdrawal-end = withdrawal end
evidence-liquidation-end = liquidation end
evidence-used = used
evidence-amount = amount { $status }, { $year }
evidence-figure = { $what }, { $when }
evidence-strength = uniformed personnel, { $month }
evidence-total = all peacekeeping operations, { $year }
section-evidence-errors = Known errors of sources
evidence-errors-of-others = Errors found in sources are entered in a register with their evidence; the database is not built when a source no longer has one. The sources used here have { $others } more that concern other missions, Member States or years.
evidence-known-errors = Known errors that concern { $mission }
    .place = Place
    .found = The source says
    .used = This database says
    .action = Action
    .evidence = Evidence
    .file = File
evidence-book-says = { $action ->
    [dropped] left out
   *[kept_marked] the same, marked
    }
evidence-action = { $action ->
    [kept_marked] kept marked
    [dropped] dropped
   *[replaced] replaced
    }
section-evidence-method = Method
method-known-by-the-date = Only rows published by the as-of date are used. A day that is not printed is set by a rule stated with each source; a year alone counts as 31 December.
method-later-vintage = Series of a later vintage (conflict deaths, indicators, trade, aid, coded mandates) are used for periods first due by the date, and marked.
method-gaps = A gap stays a gap: no month is interpolated, and a mean of a year is called a mean.
method-both-kept = Two sources that disagree are both kept, the one used first, by a stated rule.
method-computed = A computed number carries its rule and inputs. A simulation shows how other missions ended, with its back-test, and is no forecast of this one.
method-marks = Marks: secondary (press or another actor), derived (by the compiler), coded (by researchers), estimated, mean, later vintage.
