# What is wrong with what a user gave: rooms.
error-unknown-grouping = unknown grouping { $by }: expected one of { $by2 }.
error-span-ends-before-it-begins = the span begins on { $from_date } and ends on { $to_date }: expected its end not before its beginning.
error-mission-of-two-missions = mission { $name } merges { $value }: expected one of these.
error-mission-of-host = { $name } is the host of { $count } missions: expected one of { $missions }.
error-state-of-several = State { $name } is a name of several States: expected a year or a code, of { $meanings }.
state-to-year = to { $last }
state-from-year = from { $first }
state-in-years = { $first } to { $last }
error-state-no-member = { $name } is { $kind ->
    [observer] an observer and no Member State
   *[other] no Member State
} of the United Nations: expected one of its Member States, which alone are assessed.
error-state-no-longer-member = { $name } was a Member State until { $left }: expected a Member State on { $day }, such as { $heirs }.
error-organisation-no-member = { $name } is an organisation and no Member State of the United Nations: expected one of its Member States, which alone are assessed.
error-name-not-understood = { $name } is the name of no { $kind ->
    [any] State, mission, body or document
   *[body] body of the United Nations or other organisation
    [document] resolution or draft put to the vote
} of this database: expected a code, an acronym, a symbol or a name in use.
error-column-is-taken = { $file } has a column { $column } already: expected a file without it, or another name by --code.
error-name-is-empty = the cell is empty: expected a name.
names-not-understood = { $count ->
    [one] { $count } name was
   *[other] { $count } names were
} not understood: { $names }{ $cut ->
    [yes] , ...
   *[no] .
}
error-unknown-language = unknown language { $given }: expected one of { $languages }.
error-unknown-kind-of-name = unknown kind of name { $kind }: expected one of { $kinds }.
error-no-staff-of-category = no figure of { $mission } is of the category { $category }: expected a part of one of { $categories }.
error-mission-not-started-in = { $mission } started in { $month }: expected a date from { $known } on.
error-mission-not-started-on = { $mission } started on { $day }: expected a date from then on.
error-mission-not-met-yet = { $mission } is first met on { $in_words }: expected a date from then on.
error-unknown-row-format = unknown format { $fmt }: expected table, csv or json.
error-unknown-document-format = unknown format { $value }: expected { $formats }.
error-files-without-accept-changed = unexpected { $files }: expected names of files only after --accept-changed.
error-assumption-not-understood = the assumption { $pair } is not known: expected MEMBER=yes, abstain or no, as RUS=no.
error-assumption-twice = the assumption { $pair } is a second one about { $code }: expected one a member.
error-out-with-spending = --out is of the back-test of strength: expected no --spending beside it.
error-fix-twice = --fix { $pair }: expected { $name } once, found it twice.
error-fix-without-a-number = --fix { $pair }: expected a number after '=', as in { $name }=1{ $why }.
error-pair-without-a-number = { $what } { $pair }: expected a number after '=', as in { $name }=1.
error-mission-or-trace-with-two-reforms = --mission and --trace are of one reform: expected one file, or neither of them.
error-standard-output-is-closed = standard output is closed: expected one to write to, such as /dev/null.
error-net-of-circulars-only = net amounts are in the circulars only: expected no file of sections, estimate or reform.
error-nothing-to-assess = assess has nothing to assess: expected a financial year (--fy 2024-25) or a file of sections (--sections FILE.csv).
error-sections-with-a-year = a file of sections holds its own periods: expected no financial year, no estimate and no amount per head.
error-file-with-another-suffix = the file { $path } has the suffix { $suffix }: expected .html.
error-pair-twice = { $what } { $pair }: expected { $name } once, found it twice.
error-day-beside-a-span = a day and a span are both given: expected --on, or --from and --to.
error-no-word-template = the template { $path } cannot be read as a Word file: expected a .docx file.
error-no-figure-address = { $value } is no address of a figure: expected MISSION/DATE/PAYER/ID, such as UNMIK/2018-10-20/USA/0123456789ab, as the data file of a review has it.
error-no-figure-at = this edition ({ $edition }) has no figure at { $address }: expected an address from a review of the same edition.
error-plan-in-a-brief = a brief has no room for a plan: expected the plan with the form 'full', or a brief without it.
error-compare-not-earlier = the day to compare with is { $given }: expected one before the date of the review, { $day }.
error-compare-with-itself = the review is of { $mission } itself: expected another mission, or an earlier day, to compare with.
error-compare-with-more = a comparison takes no { $what }: expected two reviews of what was public by their dates, without it.
compare-hindsight = hindsight
compare-plan = plan
day-compared = the day to compare with
error-no-chart = the document on { $mission } of { $day } has no chart: expected one with series to draw, such as a full review.
error-not-with-every-review = { $option } is about one review: expected it with the name of a mission, or ALL without it.
