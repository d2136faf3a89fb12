# The options for the mission, side by side.

section-options = Options and run-off
section-options-each = Each option
section-options-run-off = Run-off
options-nothing-simulated = Nothing could be simulated: the book has too little on this mission or on closings.
options-gap = strength or cost of { $mission } before { $day }, to simulate its end
options-gap-where = monthly reports of uniformed personnel; performance reports of the missions
options-charts-show = The charts show the option of closing on a date, decided on the day of this review: strength and spending as other missions would have them, with this mission's last figures as the start. Four of five draws lie in the band.
options-reasons = What speaks for and against each option, and what is not known
    .option = Option
    .for = For
    .against = Against
    .unknown = Not known
options-steps = Steps of each option
    .option = Option
    .step = Step
    .who = Who decides
options-finding = As other missions ended, a decision to close would leave { $soonest } to { $latest } months to the last day and { $lower } to { $upper } to spend in the five years after it, against { $stay } for staying at the present cost; what an exit would do to the host cannot be said.
