# The Council: who sits on it, how it has voted on the mission, what a decision to end it needs.
section-council = The Security Council
section-council-members-section = Members at the date
section-council-renewals = Votes on the mandate
section-council-votes = How members voted
section-council-vetoes-section = Vetoes on mandates

council-position = { $position ->
    [end] end the mission
    [review] review it
    [reduce-reporting] reduce meetings and reports
    [strengthen] strengthen it
    [divided] divided
   *[keep] keep it
}
council-mandate-ended = The mandate of { $mission } ended on { $until }: nothing is left for the Council to decide on it.
council-term-passed = The last term of { $mission } in this database ended on { $until } ({ $act }), and its votes of the Council go to { $votes }: a renewal may be missing. What a decision needs is told by the form of that term.
council-needs-not-known = What a decision to end { $mission } would need is not known: the form of its mandate is not in this database.
council-gap-form = form of the mandate of { $mission }
council-gap-form-where = the operative paragraphs that established and renewed it
council-act-in-force = { $decision } The act in force is { $act }.
council-majority-needed = A decision needs { $majority } votes in favour and no negative vote of a permanent member ({ $charter }). An abstention of a permanent member does not stop it.
council-silence-and-other-ways = { $silence } { $ways }
council-finding-needs-term = The mandate of { $mission } ends unless the Council renews it, which takes { $majority } votes in favour and no veto.
council-finding-needs-open-ended = The mandate of { $mission } is open-ended; it ends only by a decision of the Council, which takes { $majority } votes in favour and no veto.

council-gap-members = members of the Security Council in { $year }
council-gap-members-where = the Council's page on membership
council-gap-positions = stated positions on { $mission } by this date of { $members }
council-gap-dynamics = positions of members of the Council on { $mission }, who drafts its resolutions, and where members differ
council-gap-planned = meetings of the Council on { $mission } planned after { $day }, and who is to brief it
council-gap-planned-where = the programme of work of the Presidency of the Council
council-gap-positions-where = records of the Council's meetings (S/PV), statements of the permanent missions
council-members = Members of the Security Council at the date
    .member = Member
    .seat = Seat
    .term-ends = Term ends
    .position = Position on the mission
    .stated = Stated on
    .source = Source
    .note = { $stated ->
        [yes] Positions are statements of the State itself as classed by the compiler; the latest by the date is shown.
       *[no] This database has no stated position on { $mission } by this date.
    }
council-seat-permanent = permanent
council-seat-elected = elected
council-list-of-members = list of members
council-statement = statement
council-position-secondary = { council-position } (secondary source)
council-finding-positions = { $stated } of the { $seats } members of the Council have a position on { $mission } on record by the date: { $each } (the latest of each, as classed by the compiler).
council-finding-position = { $number } { $position ->
    [divided] divided
   *[one] to { council-position }
}

council-renewals = By this date the Council had extended the mandate of { $mission } in { $total } { $total ->
    [one] decision
   *[other] decisions
}; { $contested ->
    [0] none of them
   *[other] { $contested } of them
}{ $many ->
    [yes] { " " }({ $share })
   *[no] { "" }
} drew an abstention or a vote against.
council-last-renewal = The last was { $decision } of { $day }, adopted { $votes }.
council-renewals-table = Decisions extending { $mission }, by year
    .year = Year
    .unopposed = With no abstention or vote against
    .contested = With one or more
council-renewals-chart = Decisions extending the mandate of { $mission }
    .alt = Columns by year: decisions that extended { $mission } with and without an abstention or a vote against.
council-finding-renewals = { $contested ->
    [0] None of the { $total }
   *[other] { $contested } of the { $total }
} decisions that extended { $mission }{ $many ->
    [yes] { " " }({ $share })
   *[no] { "" }
} drew an abstention or a vote against.
council-never-renewed = This database has no decision by this date that extended the mandate of { $mission }.
council-no-renewal-needed = No decision has renewed { $mission }, and none was needed: the Council last decided on its mandate on { $since }, { $years } years before the date of this review. There is no vote history from which to read how members would vote.
council-last-vote-on-subject = The last vote on the same subject was on { $day } ({ $decision }).

council-voted-on = { $about ->
    [mission] { $mission }
   *[subject] the subject of { $mission }
}
council-votes-grid = Votes on { council-voted-on } by member, the latest first
    .vote = Vote
    .day = Day
    .elected = Elected members that did not vote yes
    .outcome = Outcome
    .source = Source
    .note = Drafts that failed or were vetoed are included where they were put to a vote.
council-votes-chart-table = Votes on { council-voted-on } by permanent member
    .vote = Vote
    .day = Day
council-votes-chart = How permanent members voted on { council-voted-on }, the latest vote first
    .alt = A grid of squares, a row a vote and a column a permanent member: all white but for { $others }, who did not vote yes every time.
council-cast = { $cast ->
    [y] yes
    [a] abstained
    [n] against
    [np] did not take part
   *[nv] did not vote
}
council-members-cast = { $members } ({ council-cast })
council-none = none
council-outcome = { $outcome ->
    [adopted] adopted
    [adopted_without_a_vote] adopted without a vote
    [adopted_in_parts] adopted in parts, no vote on the whole
    [vetoed] vetoed
   *[short_of_majority] not adopted: too few votes in favour
}
council-votes-record = Permanent members on the mandates of all missions in the five years before the date
    .member = Member
    .decisions = Decisions
    .not-in-favour = Not in favour
    .share = Share
    .source = Source
    .note = Adopted decisions only: drafts that face a veto are rarely put to a vote.
council-votes-of-the-council = votes of the Council
council-no-vote-to-forecast-from = This database has no vote of the Council on { $mission } by this date: a forecast would rest on each member's general record alone.
council-last-vote-too-old = The last vote on { council-voted-on } was on { $day }. That is too long ago to say how members would vote now: a forecast falls back on each member's general record, shown above, and on the positions that governments have stated.
council-forecast-rests-on = A forecast of the next vote on { $mission } can rest on votes on { council-voted-on }, the last of them on { $day }; how far such forecasts have been right is measured in the back-test of the vote model.
council-forecast-and-selection = Texts that face a veto are rarely put to a vote, so that no forecast from past votes gives the chance that a text to end the mission would be tabled or would pass.

council-vetoes-summary = By this date { $total } { $total ->
    [one] draft
   *[other] drafts
} on the mandate of a peace operation had been vetoed since the end of the cold war{ $some ->
    [yes] ; { $renew } of them would have renewed one
   *[no] { "" }
}.
council-vetoes = Vetoes on the mandate of a peace operation since the end of the cold war
    .draft = Draft
    .day = Day
    .what = On what
    .yes = For
    .abstained = Abstained
    .by = Against (veto)
    .followed = What followed
    .note = A draft that would be vetoed is mostly never put to a vote, so that the list understates the veto.
council-later-set-out = Known only later: { $decision } of { $day } set out how the mission would leave.
council-later-closed = Known only later: the mission was closed by { $decision } of { $day }; the end date of its mandate is { $last }.
council-comma = { $first }, { $rest }

# Precedents of a path.
precedent-same-form-closed = closed under the same form of mandate
precedent-renewal-vetoed = ended by a vetoed renewal
precedent-conversion = ended and replaced
precedent-failed-ending = draft to end a presence that was not adopted
precedent-failed-replacement = draft to end and replace that was not adopted
precedent-reconfiguration = tasks changed by a report
precedent-reporting = meetings changed by a note
precedent-closed = { $how }
precedent-last-day-and-after = end date { $last }; followed by { $after }
precedent-not-set = not set
precedent-nothing-known = nothing known
precedent-draft = draft to { $blocked }
precedent-not-adopted = not adopted, no veto cast
precedent-vetoed = vetoed by { $members }
precedent-tasks-from-a-report = tasks coded from a report of the Secretary-General
precedent-no-vote = no vote of the Council
vote-list-vetoes-while-sitting = { $can ->
    [veto] While { $member } sat, one permanent member or more vetoed { $sat } drafts; { $own } of them were vetoed by { $member }, which vetoed-by { $iso3 } lists alone.
   *[not] While { $member } sat, one permanent member or more vetoed { $sat } drafts; { $member } never had a veto.
}
vote-list-seat-of-two = The seat of the Soviet Union (SUN) has been the Russian Federation's (RUS) since 24 December 1991; the votes of each stand under its own code.
vote-list-cast = { $cast ->
    [yes] yes
    [abstain] abstain
    [no] no
    [not_voting] not voting
    [not_participating] not participating
   *[not_recorded] not recorded
}
