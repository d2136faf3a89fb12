# What is wrong with what a user gave: the Council.
error-agenda-item-has-no-mandate = { $given } is an agenda item: expected a mission, whose mandate can be renewed.
error-too-few-mandates-to-compare = the book has { $count ->
    [1] one decision
   *[other] { $count } decisions
} on the mandate of { $mission } by { $day }: expected two to compare, or a day to compare with.
