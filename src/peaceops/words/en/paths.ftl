# What ending or changing a mission takes, by the table council/path_rules.csv.
path-option-end = end the mission
path-option-end-and-replace = end the mission and set up another presence
path-option-reconfigure = change size, structure or tasks inside the mandate
path-option-change-reporting = change how often the Council meets and is reported to
path-option-cut-budget = cut posts and budget

path-body-security-council = Security Council
path-body-general-assembly = General Assembly
path-body-secretary-general = Secretary-General

path-charter = Charter of the United Nations, Article { $article }
path-article = Article { $article }
path-act = { $resolution }
path-act-paragraph = { $resolution }, op. { $paragraph }

# The decision; as a sentence of its own where a review says it.
path-decision-end-or-set-a-last-day = a resolution that ends the mandate, or sets an end date
    .sentence = { $mission } ends only by a new decision of the Security Council that ends or changes its mandate.
path-decision-none-at-the-end-of-the-term = none at the end of the term; a resolution to end it earlier or to give it a final term
    .sentence = { $mission } ends with its term unless the Security Council renews it; to end it earlier takes a decision too.
path-decision-end-and-set-up-the-successor = a resolution that ends the mandate and sets up the successor, or two resolutions
path-decision-none-inside-its-resolutions = none of the Council, while tasks and authorised strength stay inside its resolutions
path-decision-note-by-its-president = a note by its President after consensus, or a procedural vote; a resolution where one has fixed the interval
path-decision-budget-resolution = a resolution on the mission's budget, prepared by the Fifth Committee on the advice of the Advisory Committee on Administrative and Budgetary Questions

path-majority = { $majority ->
    [council_nine] votes in favour in the Security Council, with no permanent member against
    [council_procedural] votes in favour in the Security Council, of any members
    [assembly_two_thirds] two thirds of the members of the General Assembly present and voting
   *[none] no vote
}

path-veto-keeps-the-mission = a negative vote of a permanent member keeps the mission in place
path-veto-ends-at-renewal = a negative vote of a permanent member on a renewal ends the mission; on an earlier end it keeps the mission until the end of its term
path-veto-stops-the-successor = a negative vote of a permanent member stops the successor; it keeps an open-ended mission in place
path-veto-no-vote-is-taken = no vote is taken; a change of tasks or of a ceiling set by the Council needs a resolution, where a veto applies
path-veto-none-in-a-procedural-vote = none in a procedural vote; it applies where a resolution that fixes the interval has to be changed
path-veto-assembly-has-none = none: the General Assembly has no veto

# What follows where nothing is decided.
path-silence-mandate-continues = the mandate continues: as long as the Council decides nothing, the mission stays
    .sentence = If the Council decides nothing, the mandate continues and the mission stays.
path-silence-mandate-runs-out = the mandate ends with its term: a mission that is not renewed closes
    .sentence = If the Council decides nothing, the mandate ends with its term and the mission closes.
path-silence-form-not-read = not known: whether this mandate has an end date is not in this database
path-silence-size-stays = the mission keeps its size and structure
path-silence-meetings-continue = meetings and reports continue as before
path-silence-appropriation-runs-out = the last appropriation runs out with its financial period; the Assembly must act for a new one

path-ways-without-an-end-date = Other changes need no such decision: fewer meetings take a note by consensus or a procedural vote, in which no veto counts; posts and budget are for the General Assembly; the Secretary-General may reconfigure the mission inside its mandate.
path-ways-at-renewal = A permanent member can end the mission by voting against its renewal. Posts and budget are for the General Assembly.

path-step-review-asked = the Council may ask the Secretary-General for options or a strategic review
path-step-resolution-drafted = a member drafts a resolution; a text that faces a veto is rarely put to the vote
path-step-last-day-adopted = the Council adopts a resolution with an end date, or a final term, and a date for withdrawal
path-step-term-runs-out = the Council lets the term run out, or renews it for a final term, or ends it earlier
path-step-drawdown-budget = the General Assembly approves the budget of the drawdown and the liquidation
path-step-wound-up = agreements with the host, assets and records are wound up after the end date
path-step-follow-on-reported = the Secretary-General reports on the follow-on presence
path-step-successor-established = the Council ends the mandate and establishes the successor, with tasks moved to it
path-step-successor-budget = the General Assembly approves the successor's budget: an account of its own for a peacekeeping operation, the regular budget for a political mission
path-step-host-agrees = the host agrees to a new status-of-mission agreement
path-step-configuration-reported = the Secretary-General reports the new configuration to the Council
path-step-council-takes-note = the Council may take note, or object by a decision of its own
path-step-posts-approved = the General Assembly approves the posts that follow from it
path-step-calendar-agreed = members agree on a calendar in consultations
path-step-note-issued = the President of the Council issues a note, or the Council takes a procedural vote
path-step-reports-timed = the Secretary-General times the reports to the meetings
path-step-budget-proposed = the Secretary-General proposes a budget
path-step-committee-recommends = the Advisory Committee on Administrative and Budgetary Questions recommends
path-step-fifth-committee-agrees = the Fifth Committee agrees on a draft resolution
path-step-assembly-adopts = the General Assembly adopts; the mandate stays as it is

path-note-ended = On this day the last mandate in this database had ended, on { $until }.
path-note-passed = The last term in this database ended on { $until }{ $known ->
    [to-the-day] { ", and this database has no decision known by that day that renewed it." }
   *[to-the-last-vote] : a renewal may be missing, for the votes in this database end on { $last }.
}
path-note-form-not-read = The form of this mandate was not read: the rule for a mandate without an end date is shown.
path-note-closings-had-end-dates = Nearly all missions closed since 1999 had an end date; how long their closing took does not carry over to one without.
path-note-no-assembly-votes = This database has no recorded vote of the General Assembly on a mission's budget.

# The rows of a terminal.
path-row-option = option
    .says = { $mission }: { $option } (on { $day })
path-row-mandate = mandate
    .says = { $resolution }, { $form ->
    [open_ended] open ended
    [fixed_term] fixed term
   *[not_read] not read
}, { $ends ->
    [on] until { $until }
    [never] no end date
   *[unknown] end date not read
}
path-row-body = who decides
path-row-decision = decision
path-row-majority = majority
    .votes = { $votes } { $majority }
path-row-veto = veto
    .applies = applies: { $veto }
path-row-silence = silence
path-row-basis = legal basis
path-row-step = step { $number }
path-row-precedent = precedent
path-row-note = note

# What is wrong with a question on a mission's mandate, or on the Council.
error-no-mandate = this database has no decision of the Security Council on the mandate of { $mission } by { $day }: expected a mission that the Council established, and a day from then on.
error-no-majority = this database has no rule on the majority of the Security Council on { $day }: expected a day from 1946 on.
error-no-council-yet = the Security Council did not exist on { $day }: expected a day from { $first } on.
error-members-not-known = the members of the Council on { $day } are not in this database: expected a day up to { $last }-12-31.
error-not-a-member = { $given } was not a member of the Council on { $day }: expected one of { $members }.
