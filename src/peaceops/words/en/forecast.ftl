# A forecast of a vote: the whole text in a sentence, and what must be said beside it.
forecast-whole-text = A text about { $subject } put to the vote on { $day }: adopted { $adopted }, vetoed (enough votes, a permanent member against) { $vetoed }, unanimous { $unanimous }; { $expected } votes in favour expected, { $needed } needed.{ $some ->
    [yes] { " " }Assumed: { $assumed }; without that, adopted { $without }.
   *[no] { "" }
}
forecast-not-of-tabling = Texts that face a veto are rarely tabled. The forecast is about a text that is put to the vote: it is not the chance that such a text would be tabled, and so not the chance that it would pass.
forecast-reads-no-text = The model does not read the text: it knows the subject and the members' past votes. A text that ends a mission is to it the same as one that renews it. Positions stated by governments enter only as assumptions of the reader.
forecast-falls-back = As of { $on }, { $since }. There is no recent vote to learn from: the forecast falls back on each member's general record and on positions that the reader sets with assumptions.
forecast-no-vote = this database has no vote on { $subject }
forecast-last-vote = the last vote on { $subject } was on { $day }{ $own }
forecast-last-vote-on-mission = { " " }(on the mission itself: { $day })
forecast-base-rate = Base rate: of { $texts } texts put to the vote in the five years before, { $adopted } were adopted ({ $share }).
forecast-back-test = Back-test over the ten years before, { $votes } member votes, Brier score / log loss (lower is better): model { $model }; naive baselines: rate of all members { $everyone }, member's own rate { $own }.
forecast-whole-texts = Whole texts ({ $what }, { $texts } texts): the model's Brier score { $brier } { $better ->
    [yes] is better than
   *[no] does not beat
} the five-year base rate's { $base }.
forecast-assumed = Assumed votes are taken as certain; how the others move with them rests on how members voted together in 1990-2014, whatever the subject.
forecast-layer = { $of ->
    [mission] mission
    [item] item
    [own-record] own record
   *[others] others
} { $share }
forecast-veto = veto
