# What figures of an exit plan count that the reader gave.
count-plan-day = { $mission }, day of the plan: { $what }
count-plan-budget = { $mission }, asked for by the plan
count-plan-budget-end = { $mission }, { $end ->
    [low] lowest
   *[high] highest
} of what the plan asks for
count-plan-bill = { $state }, to pay for { $mission } by the plan
count-plan-strength = { $mission }, uniformed personnel by the plan
count-plan-open-lines = { $mission }, lines of the plan still to be decided
