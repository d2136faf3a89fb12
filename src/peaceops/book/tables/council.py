"""Who decides: members, votes, resolutions, mandates, closings."""

from peaceops.book.schema import Table, opt, req

COUNCIL_MEMBERS = Table(
    "council_members",
    "Members of the Security Council by calendar year.",
    (
        req("year", "INTEGER", "calendar year", "year"),
        req("iso3", "VARCHAR", "Member State at the time (SUN, YUG, CSK ... for former States)"),
        req("permanent", "BOOLEAN", "permanent member"),
        opt("regional_group", "VARCHAR", "regional group, where known"),
        opt("term_end", "INTEGER", "last year of the term of an elected member", "year"),
    ),
    key=("year", "iso3"),
)

VOTES = Table(
    "votes",
    "Every substantive vote of the Security Council, adopted or not. Counts are recounted from the members' votes.",
    (
        req(
            "vote",
            "VARCHAR",
            "identifier: symbol of the resolution or draft, numbered where a draft was voted more than once",
        ),
        req("voted_on", "DATE", "day of the vote"),
        req("symbol", "VARCHAR", "symbol of the resolution, draft or meeting as recorded"),
        opt("resolution", "INTEGER", "number of the resolution, if adopted"),
        req("outcome", "VARCHAR", "adopted / vetoed / short_of_majority"),
        req("title", "VARCHAR", "short title"),
        opt("yes", "INTEGER", "votes in favour; empty where no source has the count", "votes"),
        opt("against", "INTEGER", "votes against", "votes"),
        opt("abstain", "INTEGER", "abstentions", "votes"),
        opt("not_voting", "INTEGER", "members that did not vote; all of them where adopted without a vote", "votes"),
        req("vetoes", "INTEGER", "negative votes of permanent members on a vetoed draft", "votes"),
        opt("mission", "VARCHAR", "mission named in the title, if one"),
        opt("agenda", "VARCHAR", "agenda key (country or theme), if known"),
    ),
    key=("vote",),
    long=True,
)

MEMBER_VOTES = Table(
    "member_votes",
    "How each member voted.",
    (
        req("vote", "VARCHAR", "key of votes"),
        req("iso3", "VARCHAR", "member at the time"),
        req("cast", "VARCHAR", "Y / N / A / NV, or ? where no source has the breakdown"),
    ),
    key=("vote", "iso3"),
    long=True,
    fact=False,
)

RESOLUTIONS = Table(
    "resolutions",
    "Resolutions of the Security Council: title, mission, agenda, Chapter VII.",
    (
        req("resolution", "INTEGER", "number"),
        req("symbol", "VARCHAR", "S/RES/n(year)"),
        req("adopted_on", "DATE", "best of the sources' dates"),
        req("title", "VARCHAR", "short title of the Library"),
        opt("mission", "VARCHAR", "mission named in the title"),
        opt("agenda", "VARCHAR", "agenda key"),
        opt("chapter7", "BOOLEAN", "the words 'Chapter VII' occur in the text; empty where the text was not seen"),
        opt("record", "VARCHAR", "address of the record in the UN Digital Library"),
        opt("voting_record", "VARCHAR", "address of the voting record"),
    ),
    key=("resolution",),
    long=True,
)

MANDATE_PERIODS = Table(
    "mandate_periods",
    "What each resolution did to a mission's mandate, and until when.",
    (
        req("mission", "VARCHAR", "acronym"),
        req("resolution", "INTEGER", "number"),
        req("decided_on", "DATE", "day of adoption"),
        req("act", "VARCHAR", "establish / extend / terminate / other"),
        opt("until", "DATE", "end of the mandate it sets; empty where open-ended or not read"),
        req("form", "VARCHAR", "fixed_term / open_ended / not_read"),
        opt("paragraph", "VARCHAR", "operative paragraph, where read"),
    ),
    key=("mission", "resolution"),
)

COUNCIL_EVENTS = Table(
    "council_events",
    "Meetings and other acts of the Council on a subject (Kosovo 1998-2026).",
    (
        req("row", "INTEGER", "order in the source"),
        req("subject", "VARCHAR", "subject key: KOSOVO"),
        req("on_date", "DATE", "day"),
        req("topic", "VARCHAR", "agenda item"),
        opt("outcome", "VARCHAR", "symbol and vote, or what came of it"),
        opt(
            "act",
            "VARCHAR",
            "what the outcome is: resolution / statement / communique / draft / note / other; empty without one",
        ),
        opt("document", "VARCHAR", "symbol of the resolution, statement, draft or note"),
        req("is_meeting", "BOOLEAN", "a meeting of the Council"),
    ),
    key=("source", "row"),
)

CLOSINGS = Table(
    "closings",
    "How missions were closed since 1999.",
    (
        req("mission", "VARCHAR", "acronym"),
        req("kind", "VARCHAR", "pko / spm"),
        req("country", "VARCHAR", "as typed"),
        req("decision", "VARCHAR", "symbol of the decision"),
        req("decided_on", "DATE", "day of the decision"),
        req("how", "VARCHAR", "final_extension / termination / conversion / renewal_vetoed ..."),
        opt("last_day", "DATE", "last day of the mandate"),
        opt("withdrawal_deadline", "DATE", "day by which all but liquidation personnel leave"),
        opt("withdrawal_note", "VARCHAR", "withdrawal deadline where it is not one date"),
        opt("liquidation", "VARCHAR", "what is known of the liquidation"),
        opt("host_request", "VARCHAR", "what is known of a request of the host"),
        opt("follow_on", "VARCHAR", "what followed"),
        req(
            "follow_on_kinds",
            "VARCHAR",
            "the kinds of it, joined by ;: none / political / peacekeeping / team / regional / envoy / liaison / running / undecided",
        ),
        opt("follow_on_missions", "VARCHAR", "acronyms of missions among it, joined by ;"),
        opt("exit_terms", "VARCHAR", "terms with paragraphs, in our words"),
        req("yes", "INTEGER", "votes in favour", "votes"),
        req("against", "INTEGER", "votes against", "votes"),
        req("abstain", "INTEGER", "abstentions", "votes"),
        opt("against_iso3", "VARCHAR", "who voted against, joined by ;"),
        opt("abstain_iso3", "VARCHAR", "who abstained, joined by ;"),
        req("mandate_form", "VARCHAR", "fixed_term / open_ended"),
        req("verified", "VARCHAR", "text / press / title / vote: on what the row rests"),
    ),
    key=("mission",),
)

OPERATION_VETOES = Table(
    "operation_vetoes",
    "Vetoed and failed drafts on the mandate of a peace operation since 1990.",
    (
        req("draft", "VARCHAR", "symbol"),
        req("voted_on", "DATE", "day"),
        req("subject", "VARCHAR", "operation or mechanism"),
        req("blocked", "VARCHAR", "what the draft would have done"),
        req("would", "VARCHAR", "the same, coded: establish / renew / end / end_and_replace / finance / other"),
        req("class", "VARCHAR", "direct / related / failed_not_vetoed"),
        req("yes", "INTEGER", "votes in favour", "votes"),
        req("against", "INTEGER", "votes against", "votes"),
        req("abstain", "INTEGER", "abstentions", "votes"),
        req("not_voting", "INTEGER", "did not vote", "votes"),
        opt("veto_by", "VARCHAR", "permanent members against, joined by ;"),
        opt("abstain_iso3", "VARCHAR", "who abstained, joined by ;"),
        opt("aftermath", "VARCHAR", "what followed"),
        opt("aftermath_known", "DATE", "day from which what followed counts as public: a year after the vote"),
    ),
    key=("draft",),
)

KEY_DECISIONS = Table(
    "key_decisions",
    "Votes that the history of a mission must name, with what each did in our words.",
    (
        req("mission", "VARCHAR", "acronym"),
        req("vote", "VARCHAR", "key of votes"),
        req("says", "VARCHAR", "what it did or would have done"),
    ),
    key=("mission", "vote"),
)

COUNCIL_RULES = Table(
    "council_rules",
    "Number of members and of affirmative votes that a substantive decision needs (Charter, Articles 23 and 27).",
    (
        req("from_date", "DATE", "in force from"),
        req("members", "INTEGER", "members of the Council", "states"),
        req("majority", "INTEGER", "affirmative votes needed", "votes"),
    ),
    key=("from_date",),
)

MANDATE_TASKS = Table(
    "mandate_tasks",
    "Tasks of each mission by period, as coded by researchers from mandate documents.",
    (
        req("mission", "VARCHAR", "acronym"),
        req("task", "VARCHAR", "key of task_codes"),
        req("mode", "VARCHAR", "assigned / monitor / assist / encouraged / security"),
        req("document", "VARCHAR", "mandate document the coding rests on"),
        req("from_month", "DATE", "first month coded"),
        req(
            "to_month",
            "DATE",
            "last month coded: the end of the data, not of the task, where it equals the last month of the mission in the source",
        ),
        opt("paragraph", "VARCHAR", "operative paragraph, where the coders give it"),
    ),
    key=("mission", "source", "task", "mode", "document", "from_month"),
    long=True,
)

TASK_CODES = Table(
    "task_codes",
    "What each task code means, in our words.",
    (
        req("task", "VARCHAR", "code"),
        req("label", "VARCHAR", "plain English"),
        req("coder", "VARCHAR", "TAMM / PEMA / read for this book"),
    ),
    key=("task",),
    fact=False,
)

TABLES = (
    COUNCIL_MEMBERS,
    VOTES,
    MEMBER_VOTES,
    RESOLUTIONS,
    MANDATE_PERIODS,
    COUNCIL_EVENTS,
    CLOSINGS,
    OPERATION_VETOES,
    KEY_DECISIONS,
    COUNCIL_RULES,
    MANDATE_TASKS,
    TASK_CODES,
)
