# Kinds of missions.
mission-kind-pko = peacekeeping operation
mission-kind-spm = special political mission
mission-kind-support = support office
mission-kind-other_pko = operation outside the official list of peacekeeping operations
# The lines of a mission's profile.
profile-mission = mission
profile-name = name
profile-kind = kind
profile-hosts = hosts
profile-region = region
profile-mandate-form = mandate form
profile-funding = funding
profile-other-codes = other codes
profile-predecessors = predecessors
profile-successors = successors
profile-note = note
profile-mission-start = start{ profile-agreement }
profile-mandate-end = end of the mandate{ profile-agreement }
profile-withdrawal-end = end of the withdrawal{ profile-agreement }
profile-liquidation-end = end of the liquidation{ profile-agreement }
profile-agreement = { $how ->
    [differs] { " (differs)" }
    [agrees] { " (agrees)" }
   *[preferred] { "" }
    }
profile-term = term of the mandate
    .says = { $status ->
        [open_ended] open-ended, { $by }
        [end_not_read] its end was not read, { $by }
        [end_passed] to { $ends }, which has passed, { $by }
        [last_term] to { $ends }, the last term, { $by }
       *[other] to { $ends }, { $by }
    }
profile-phase = phase { $number }
