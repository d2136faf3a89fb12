# What is wrong with what a user gave: the Council.
error-agenda-item-has-no-mandate = { $given } is an agenda item: expected a mission, whose mandate can be renewed.
error-too-few-mandates-to-compare = this database has { $count ->
    [1] one decision
   *[other] { $count } decisions
} on the mandate of { $mission } by { $day }: expected two to compare, or a day to compare with.
error-no-vote-left-to-test-on = no vote after { $score_after } to test on: expected a day before { $last }, the last vote.
error-draft-not-held = this database has no draft or adopted text { $symbol } with its words: expected a symbol of 2000 or later, such as S/2023/798 or S/RES/2704, or a file of plain text.
error-draft-too-short = the draft has { $words } words: expected { $fewest } or more.
error-draft-too-long = the file { $path } is longer than any draft: expected plain text of at most { $most } characters.
error-draft-not-read = the file { $path } cannot be read as text: expected a file of plain text (UTF-8), or a symbol such as S/2023/798.
error-sponsor-without-text = a sponsor is named without a draft: expected --text beside --sponsor.
error-sponsor-of-a-symbol = the sponsors of { $symbol } are those of its record: expected --sponsor only with a file.
error-frozen-with-texts = the model of texts is fitted anew each year: expected --with-texts without --frozen.
error-score-after-twice = the day after which texts are scored is given twice, as --score-after and under its old name --train-until: expected one.
error-score-after-missing = the day after which texts are scored is not given: expected --score-after, such as 2018-12-31.
error-predictions-with-another-suffix = the file { $path } has the suffix { $suffix }: expected .csv or .parquet.
error-no-vote-before = this database has no vote of the Council before { $on }: expected a day after its first vote.
error-assumed-vote-not-understood = the assumed vote { $iso3 }={ $word } is not known: expected yes, abstain or no.
error-impossible-number-of-days = an impossible number of days { $days }: expected one from 0 to { $most }.
error-no-permanent-member = { $given } never was a permanent member of the Council and could veto no draft: expected CHN, FRA, GBR, RUS, SUN or USA.
error-assembly-votes-not-held = { $given } is a document of the General Assembly, not of the Council: expected a resolution or draft of the Security Council, such as S/RES/2790. Recorded votes of the Assembly on financing are under peaceops assembly.
