# Mandate and history: how the mission was set up, its phases, decisions and tasks.
section-mandate = Mandate and history
section-mandate-phases-section = Phases
section-mandate-decisions-section = Key decisions
section-mandate-tasks = Tasks

mandate-votes-not-known = with totals that no source has
mandate-votes-none-taken = without a vote
mandate-votes = with { $yes } in favour, { $against } against and { $abstain } { $abstain ->
    [one] abstention
   *[other] abstentions
}
mandate-votes-abstained = { mandate-votes } ({ $members })
mandate-votes-and-absent = { $votes }; { $absent } did not take part in the vote
mandate-votes-in-parts = in parts, without a vote on the text as a whole
mandate-established = { $mission } was established on { $day } by { $decision }, adopted by the Security Council { $votes }.
mandate-finding-established = { $mission } was established by { $in_parts ->
    [yes] a text that the Security Council adopted on { $day }
   *[no] the Security Council on { $day },
} { $votes }.
mandate-not-established-by-the-council = This database has no decision of the Security Council by this date that established { $mission }: it may rest on a decision of another organ or on an exchange of letters.
mandate-gap-established = the decision that established { $mission }
mandate-gap-established-where = the mission's page and the Repertoire of Practice

mandate-ended = The last end date of the mandate in this database is { $until }; the last decision on its term is { $act } of { $since }.
mandate-open-ended = The mandate is open-ended under { $act } of { $since }: it has no end date, and no vote on it falls due.
mandate-end-not-read = The last decision on the mandate in this database is { $act } of { $since }; whether it set an end, and which, is not in this database.
mandate-runs-to = The mandate runs to { $until }, set by { $act } of { $since }: { $left } days after the date of this document. Without a new decision it ends that day.

mandate-dated = { $confidence ->
    [read] read in the document
    [derived] dated by the compiler
   *[published] { $confidence }
}
mandate-term-in-force = Mandate in force
mandate-timeline-table = Phases, term and decisions of { $mission } by day{ $cut ->
    [yes] : of the decisions the first and the latest
   *[no] {""}
}
    .what = What
    .from = From
    .to = To, or on
mandate-timeline = Phases and key decisions of { $mission }{ $cut ->
    [yes] , the first and the latest
   *[no] {""}
}
    .alt = { $phases ->
        [0] Marks on an axis of time: the decisions
       *[other] Bars on an axis of time for phases and the mandate in force{ $decisions ->
            [0] {""}
           *[other] , and marks for the decisions
        }
    } that shaped { $mission }{ $decisions ->
        [0] .
       *[other] , the first on { $first } and the latest on { $last }.
    }
mandate-phases = Phases of { $mission }, each to the start of the next
    .phase = Phase
    .from = From
    .dated = How dated
    .basis = Basis
mandate-decisions = Decisions of the Security Council that shaped { $mission }, in order of time
    .decision = Decision
    .day = Day
    .did = What it did
    .ceiling = Ceiling set
    .yes = For
    .against = Against
    .abstained = Abstained
    .not-in-favour = Not in favour
    .note = Totals are recounted from the votes of members. Renewals are in the section on the Council.
mandate-cast-n = against: { $members }
mandate-cast-a = abstained: { $members }
mandate-cast-nv = did not vote: { $members }
mandate-cast-np = did not take part: { $members }
mandate-cast-in-parts = adopted in parts
mandate-cast-nobody = none
mandate-cast-not-known = breakdown not known
mandate-cast-without-a-vote = adopted without a vote

mandate-tasks-none = This database has no tasks of { $mission } by this date: neither data set of coded mandates covers it.
mandate-gap-tasks = tasks in the mandate of { $mission }, by paragraph
mandate-gap-tasks-where = the operative paragraphs of its resolutions
mandate-gap-tasks-since = tasks of { $mission } since the end of the coding
mandate-gap-tasks-since-where = later resolutions and reports of the Secretary-General on the mission
mandate-coding = { $coder ->
    [PEMA] PEMA codes establishing and renewing resolutions with their paragraphs and carries a task forward until a resolution sets the mandate anew
   *[TAMM] TAMM codes the documents that change a mandate, without paragraphs
}{ $stopped ->
    [running] .
   *[stopped] ; its coding of { $mission } stops in { $month }.
}{ $warn ->
    [yes] { " " }What changed after that is not in it; a task stays coded although practice may have shrunk.
   *[no] { "" }
}
mandate-tasks-coded = Tasks of { $mission } as coded by { $coder } from its mandate documents
    .task = Task
    .how = How
    .first = First document
    .latest = Latest document
    .paragraph = Paragraph
    .held = In { $month }
    .coder = Coded by
mandate-task-held = yes
mandate-task-gone = no

# What a decision did to a mandate.
mandate-act-establish = Establishes the mission
mandate-act-terminate = Ends the mandate
mandate-act-open-ended = Makes the mandate open-ended
mandate-act-tasks = Sets tasks of the list below
mandate-act-ceiling = { $way ->
    [set] Sets
    [raised] Raises
   *[lowered] Lowers
    } the ceiling of { $category ->
    [military] military personnel
    [police] police
   *[uniformed] uniformed personnel
    }
mandate-act-closing = Closing decision ({ $how })
mandate-act-not-adopted = Draft that was not adopted
