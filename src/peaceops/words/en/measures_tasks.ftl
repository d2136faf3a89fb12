# What figures on tasks count.
count-months-coded = months of { $mission } coded
count-months-with-activity = months of { $mission } with such an activity ({ $activities })
count-months-with-activity-and-others = months of { $mission } with such an activity ({ $activities }) and another international actor
count-actors-on-task = who else works on op. { $paragraph } of the mandate of { $mission } ({ $kind })
count-benchmark-status = last status of benchmark { $number } of { $mission }
count-tasks-filled = tasks of { $mission } with { $what ->
    [activities] activities of the same kind coded
    [others] others at work on them
   *[finding] a finding in a document
}
