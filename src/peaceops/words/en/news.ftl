# What is new, and the question put.
section-news = What is new
section-news-question = The question put

news-since-decision = Since { $decision } of { $decided }, the last decision in this database that set, extended or ended the mandate of { $mission }, it has what the table lists. It is not a press archive: what the table lacks may have happened.
news-since-year = The last decision in this database that set the mandate of { $mission } is too old to start from: the table lists what it has for the year before the date of this review. It is not a press archive: what the table lacks may have happened.
news-none = This database has nothing on { $mission } since { $start }.
news-table = { $mission }: decisions, reports, requests and events since { $start }
    .when = When
    .what = What
    .who = Who
    .effective = To take effect
    .head = Kind
    .mark = How known
    .source = Source
    .note = { $unsure ->
        [yes] What has a month or a year alone, and what became known with the decision, may lie before that day.
       *[no] { "" }
    }
news-report = report of the Secretary-General
news-group = { $group ->
    [host] host
    [contributors] contributors
    [council] Security Council
    [subject] Security Council, on its subject
    [review] review
    [agreement] agreement
    [security] security
    [politics] politics
    [position] position of a State
    [meeting] meeting of the Council
    [mission] mission
    [report] report
   *[event] event
}
news-mark = { $confidence ->
    [read] the document itself
    [published] the document itself
    [derived] worked out
   *[secondary] as reported
}
news-position = { $position ->
    [end] asks for an end or an exit
    [review] asks for a review
    [reduce-reporting] asks for fewer reports or meetings
    [keep] wants the mission kept
    [strengthen] wants the mission strengthened
   *[divided] positions differ
}
news-gap-reports = reports of the Secretary-General on { $mission } since { $start }
news-gap-reports-where = the list of reports on the site of the Security Council and docs.un.org
news-gap-findings = what { $report } found task by task and recommended, beyond what is named here
news-gap-findings-where = the report itself, on docs.un.org
news-gap-events = requests of the host, withdrawals of contributors and events since { $start }
news-gap-events-where = press releases of the United Nations, Security Council Report and agencies

news-no-question = This database has no review, plan or options on { $mission } asked for since { $start }.
news-questions = { $mission }: reviews, plans and options asked for
    .what = What was asked for
    .by = By
    .due = Due
    .report = Report
    .options = What it says
    .followup = Decision that followed

brief-question = The question put: { $what }, asked for by { $document }{ $due }{ $answer }.
brief-question-asked-on = { " " }of { $day }
brief-question-due = , due { $due }
brief-question-report = ; report { $report } of { $day } ({ $options })
brief-question-report-alone = ; report { $report } of { $day }
brief-question-open = ; no report on it in this database by this date
brief-news = { $when }: { $what } ({ $source })
brief-news-by = { $when }: { $who }, { $what } ({ $source })
news-meeting = meeting of the Security Council
news-record = record of meetings
