# What is wrong with what a user gave: exits.
error-too-few-closings-to-simulate = an exit cannot be simulated: { $count } closings with monthly strengths were public by then; expected at least 2 (from November 1999 on).
error-draws-of-back-test = { $draws } draws with seed { $seed } cannot be run: expected 1 to { $most_draws } draws and a seed of 0 or more.
error-nothing-to-simulate = nothing to simulate for { $mission } from { $start }: this database has neither its strength nor its cost before that day; expected a start while the mission is in the reports (November 1990 on) or the accounts.
error-draws-out-of-range = --draws { $draws } cannot be run: expected 1 to { $most_draws }.
error-seed-below-nought = --seed { $seed } cannot be used: expected 0 or more.
error-processes-out-of-range = --processes { $processes } cannot be run: expected 1 to { $cores }, the cores that can be used here.
error-parameter-out-of-range = { $name } { $value } is out of range: expected { $low } to { $high }.
error-successor-without-cost = { $option } cannot be simulated: fewer than { $fewest } political missions that followed others have a cost in this database by then; expected an option without a successor.
