# What figures of meetings of the Council, and of the back-test of forecasts of its votes, count.
count-council-meetings = meetings of the Security Council on { $subject }
count-council-act-day = day of { $act }
count-presidential-statements = presidential statements on { $subject }
