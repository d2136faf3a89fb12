# What is wrong with what a user gave: one sentence that names the thing, what was expected, and the nearest valid value.
error-unknown = unknown { $kind } { $given }: expected one of this database; { $hint }.
error-nearest = nearest: { $names }
error-none-near = { $count } are known, none is near

# Days and periods.
error-day-not-a-date = { $what } { $given } is not a date: expected one like 2018-10-20.
error-day-too-far-ahead = { $what } { $day } is too far ahead: expected a date up to { $last }.
error-day-not-given = { $what } is not given: expected a date like 2018-10-20.
error-day-to-come = { $what } { $day } has not come yet: expected one up to { $today }.
error-day-before-the-charter = { $what } { $day } is before the United Nations: expected a date from { $first } on.
error-fy-form = unknown financial year { $given }: expected the form 2018-19 (1 July 2018 to 30 June 2019).
error-fy-out-of-range = the financial year { $given } is out of range: expected one from { $first } to { $last }.
error-year-in-no-calendar = the year { $given } is in no calendar: expected one from 1945 to 2100.
error-period-form = unknown period { $given }: expected 2018-10-20, 2018-10, 2018, 2018-19 (1 July 2018 to 30 June 2019) or two of these joined by '/'.
error-period-order = { $problem }: expected the earlier one first.
