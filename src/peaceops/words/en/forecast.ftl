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
} the five-year base rate's { $base }{ $has ->
    [yes] { " " }and the failure rate of the item's { $item }
   *[no] { "" }
}.
forecast-contested = Permanent members on items where one draft in four or more had failed of late ({ $votes } votes of the ten years before), Brier score / log loss: model { $model }, one rate for all of them { $constant }. { $better ->
    [yes] There the model is better than that constant beyond chance.
   *[no] There the model is no better than that constant beyond chance: its chances for single permanent members say next to nothing.
}
forecast-if-adopted = Sponsors ({ $named ->
    [yes] { $sponsors }
   *[no] none named
}) and words of { $own ->
    [yes] the draft given
   *[no] { $draft }
} count in the column of votes if it is adopted, and there alone: hardly any text that failed has words in this database. { $scored ->
    [yes] On { $votes } votes on adopted texts since the beginning of the tenth year before, Brier score / log loss: with them { $model }, without them { $without }.
   *[no] There are no adopted texts with words before to score that on.
}
forecast-other-draft = { $known ->
    [yes] Whether another draft on the subject is put to the vote that day is taken as the reader says.
   *[no] Whether another draft on the subject is put to the vote that day is not known here; a reader may say so. Of two such drafts at least one often fails.
}
forecast-assumed = Assumed votes are taken as certain; how the others move with them rests on how members voted together in 1990-2014, whatever the subject.
forecast-layer = { $of ->
    [mission] mission
    [item] item
    [own-record] own record
   *[others] others
} { $share }
forecast-veto = veto
