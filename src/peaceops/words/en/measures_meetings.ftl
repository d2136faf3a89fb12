# What figures of meetings of the Council, and of the back-test of forecasts of its votes, count.
count-council-meetings = meetings of the Security Council on { $subject }
count-council-act-day = day of { $act }
count-presidential-statements = presidential statements on { $subject }
count-votes-scored = member votes scored, { backtest-set }
count-vote-score = { $score ->
    [brier] Brier score
   *[log_loss] log loss
}, { backtest-model-on-set }
count-texts-scored = texts scored, { backtest-kind-of-text }
count-text-score = { $score ->
    [brier] Brier score
   *[log_loss] log loss
}, { backtest-model }, { backtest-kind-of-text }
count-not-yes-forecast = mean forecast chance of a vote that is not yes, where forecast at { reliability-bin }, { backtest-set }
count-not-yes-happened = share of votes that were not yes, where forecast at { reliability-bin }, { backtest-set }
count-votes-so-forecast = member votes forecast not to be yes at { reliability-bin }, { backtest-set }
count-calibration-error = expected calibration error in percentage points, { backtest-set }
