# The back-test of forecasts of Council votes.
section-backtest = Back-test of forecasts of Council votes
backtest-title = Forecasts of Security Council votes: back-test
backtest-subtitle = Texts voted on after { $after } and up to { $last }

backtest-set = { $of ->
    [all-drafts] all drafts
    [adopted-texts] adopted texts
    [mission-mandates] mission mandates
    [adopted-texts-with-words] adopted texts whose sponsors and words are known
    [permanent-members-on-contested-items] permanent members on items where one draft in four had failed
   *[permanent-members-on-mission-mandates] permanent members on mission mandates
}
backtest-model = { $model ->
    [model] model
    [model-knowing-other-drafts] model, other drafts of the day known
    [model-without-text] model without sponsors and words
    [votes-alone] the members' votes alone
    [item-failure-rate] failure rate of the item
    [constant] constant: permanent members' rate on such texts
    [constant-yes] constant yes
    [rate-of-all-members] rate of all members
    [member-s-own-rate] member's own rate
    [five-year-base-rate] five-year base rate
   *[member-x-agenda-rate] member x agenda rate
}
backtest-model-on-set = { backtest-model }, { backtest-set }
backtest-kind-of-text = { $of ->
    [adopted] adopted
   *[not-unanimous-adopted-texts] not unanimous, adopted texts
}
backtest-scores = Scores of single votes (lower is better)
    .what = Model and set
    .votes = Member votes
    .brier = Brier score
    .log-loss = Log loss
backtest-text-scores = Scores of whole texts (lower is better)
    .what = What is forecast
    .texts = Texts
    .brier = Brier score
    .log-loss = Log loss
    .note = The failure rate of the item is the share of drafts on it that failed, faded by half in three years and drawn towards that of all. Whether another draft on the subject is put to the vote the same day is known when a text is voted on, and not long before.
backtest-text-model-on-kind = { backtest-model }, { backtest-kind-of-text }

reliability-bin = { $low } to { $high } per cent
reliability-table = Forecast and frequency of votes that are not yes: { backtest-set }
    .chance = Forecast chance
    .forecast = Forecast
    .happened = Happened
    .votes = Member votes
    .note = Expected calibration error { $error } percentage points.
reliability = Reliability: { backtest-set }
    .alt = Pairs of bars by size of the forecast: how often a vote that is not yes was forecast, and how often it happened, { backtest-set }.
backtest-whole-texts = whole texts: { backtest-kind-of-text }
backtest-method = { $frozen ->
    [yes] Each text is forecast from the votes up to the day after which texts are scored; the model learns no more (frozen).
   *[no] Each text is forecast from the votes of strictly earlier days; the model then learns it (rolling origin).
} p_abstain holds not taking part too. Texts that face a veto are rarely tabled: the scores are of texts that were.
backtest-old-name = --train-until is now --score-after: the model goes on learning after that day, from each text that it has forecast; with --frozen it does not.
