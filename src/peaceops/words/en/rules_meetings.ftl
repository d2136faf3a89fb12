# How figures of meetings of the Council, and of the back-test of forecasts of its votes, come about.
rows-council-meetings-of-year = { $count ->
    [one] { $count } meeting
   *[other] { $count } meetings
} of the Security Council on the agenda item { $item } in { $year }
rows-council-statements = { $count ->
    [one] { $count } presidential statement
   *[other] { $count } presidential statements
} on the agenda item { $item }
