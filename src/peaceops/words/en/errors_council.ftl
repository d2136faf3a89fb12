# What is wrong with what a user gave: the Council.
error-agenda-item-has-no-mandate = { $given } is an agenda item: expected a mission, whose mandate can be renewed.
error-too-few-mandates-to-compare = this database has { $count ->
    [1] one decision
   *[other] { $count } decisions
} on the mandate of { $mission } by { $day }: expected two to compare, or a day to compare with.
error-no-vote-left-to-test-on = no vote after { $score_after } to test on: expected a day before { $last }, the last vote.
error-score-after-twice = the day after which texts are scored is given twice, as --score-after and under its old name --train-until: expected one.
error-score-after-missing = the day after which texts are scored is not given: expected --score-after, such as 2018-12-31.
error-predictions-with-another-suffix = the file { $path } has the suffix { $suffix }: expected .csv or .parquet.
error-no-vote-before = this database has no vote of the Council before { $on }: expected a day after its first vote.
error-assumed-vote-not-understood = the assumed vote { $iso3 }={ $word } is not known: expected yes, abstain or no.
error-impossible-number-of-days = an impossible number of days { $days }: expected one from 0 to { $most }.
error-assembly-votes-not-held = { $given } is a document of the General Assembly, whose votes this database does not hold: expected a resolution or draft of the Security Council, such as S/RES/2790.
