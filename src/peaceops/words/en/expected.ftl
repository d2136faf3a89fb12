# Parts of error sentences: what a value is (kind, day), what was expected, what was found, how to write a number, where.
kind-cause-of-death = cause of death
kind-currency = currency
kind-debtor = debtor
kind-document = document
kind-element-of-the-scale = element of the scale
kind-form = form
kind-grouping = grouping
kind-kind-of-mission = kind of mission
kind-kind-of-name = kind of name
kind-kind-of-personnel = kind of personnel
kind-last-day = last day
kind-origin = origin of the forecasts
kind-member-of-the-council = member of the Council
kind-member-state = Member State
kind-mission = mission
kind-mission-or-agenda-item = mission or agenda item
kind-mission-with-sections = mission with assessment sections in the year
kind-mission-with-sections-in = mission with assessment sections in { $fy }
kind-option = option
kind-outcome = outcome
kind-parameter = parameter
kind-region = region
kind-source-file = source file
kind-state = State
kind-state-code = State code
kind-status-of-an-amount = status of an amount
kind-table = table
kind-vote = vote
kind-wording-of-an-amount = wording of an amount
kind-worked-reform = worked reform

day-as-of = the as-of date
day-asked = the day
day-before = the day before
day-first = the first day
day-published = the day of the text
day-last = the last day
day-last-not-scored = the day after which texts are scored
day-of-activity = the day of activity
day-start = the start
day-today = today

expected-amount = a number such as 41000000.50 or 41,000,000.50
expected-amount-in-reach = an amount from 0 to a million million US dollars
expected-amount-or-credit = an amount in US dollars such as 41000000.50 or 41,000,000.50 (a credit also with a minus)
expected-credits-of-one-sign = all credits of a file with a minus, or none
expected-any-of = { $first } or { $last }
expected-calendar-year = a calendar year such as 2025
expected-column-name = column
expected-column-type = type
expected-date = a date like 2018-10-31
expected-date-within = a date like 2024-07-01, from { $first } to { $last }
expected-dates-by-mission = dates by mission, such as UNMIK: 2024-12-31
expected-day-not-before = a day not before { $day }
expected-dollars-by-mission = US dollars by mission, such as UNMIK: 30000000
expected-factor = a factor such as 0.9
expected-factors-by-code = factors by ISO code, such as SAU: 1.0
expected-factors-by-level = factors by level B to J, such as C: 1.0
expected-factors-by-mission = factors by mission, such as UNMIK: 0.5
expected-file-of-incomes = a CSV file of incomes
expected-file-of-sections = a CSV file of sections
expected-file-with-names = a CSV file with a column of names
expected-a-text = a text
expected-in-utf-8 = { $expected } in UTF-8
expected-later-date = a later date
expected-later-date-of-the-book = a later date of this database
expected-level-by-level = a level by level, such as C: B
expected-levels = at most { $most } levels, one inside the other
expected-levels-by-code = levels A to J by ISO code, such as ARE: B
expected-list-of-levels = a list of levels, such as [A]
expected-list-of-two-levels = a list of levels, such as [A, B]
expected-mark = expected the mark of a book written by 'peaceops book build', 'peaceops book 0123456789ab' first
expected-mission-in-years = { $mission } in { $years }
expected-name = a name
expected-no-tags = YAML without tags
expected-number = a number
expected-number-in-per-cent = a number in per cent
expected-one = { $one }
expected-one-document = one document
expected-one-of = one of { $names }
expected-or-an-estimate = or an estimate from cost (--estimate){ $year ->
    [another] { " " }of another year
   *[this] { "" }
}
expected-others-only = others only
expected-rates-by-code = rates in per cent by ISO code, such as JPN: 8.0
expected-reform-file = a reform file in YAML or one of { $worked }
expected-text-that-can-be-seen = text that can be seen
expected-true-or-false = true or false
expected-whole-number = a whole number
expected-word-as-key = a word as key
expected-words-200 = words, at most 200 characters
expected-words-2000 = words, at most 2,000 characters
expected-written-out = every value written out
expected-year-or-date = a year or a date that begins with one, such as 1996
expected-yes-or-no = yes or no

found-anchor = an anchor or alias (& or *)
found-character = the character { $character }
found-character-in-line = the character { $character } in line { $line }
found-characters = { $count } characters
found-device = a device
found-endless-pipe = a pipe, which may never end
found-file = a file
found-folder = a folder
found-formula = a spreadsheet would run what begins with { $first }
found-impossible-name = a name that no file can have
found-links-in-a-circle = its links run in a circle
found-list-or-mapping = a list or mapping
found-longer-cell = a cell of more than { $most } characters
found-more = more
found-more-bytes = more than { $most } bytes
found-named-pipe = a named pipe
found-no-file = no file
found-no-name-of-a-file = no file can have this name
found-no-ordinary-file = no ordinary file
found-nothing = nothing
found-day-of-two-meanings = it could be { $days }: a day after the twelfth in the same column would tell, or the form yyyy-mm-dd of a spreadsheet
found-open-quote = a quote that does not close, or text after one that does
found-other-encoding = another encoding than UTF-8
found-other-encoding-in-line = another encoding than UTF-8, in line { $line }
found-other-text = another kind of text
found-second-one = a second one
found-socket = a socket
found-tag = the tag { $tag }
found-too-large = a { $kind } too large to print
found-twice = it is there twice
found-unreadable-file = a file that cannot be read

number-a-colon = a colon makes no number
number-a-point-before-decimals = write a point before decimals, no comma
number-alone = write the number alone, without words or signs
number-commas-not-points = commas, not points, part groups of three digits
number-commas-part-groups = commas part groups of three digits
number-decimal = write a decimal number
number-digits = write the digits 0 to 9
number-no-quotes = a number has no quotes
number-thousands-or-decimals = three digits after a point may be thousands: write 41000 or 41.00
number-without-a-sign = write it without a sign or parentheses
number-without-an-exponent = write all digits, without an exponent
number-without-commas = write it without commas, with a point before decimals
number-without-spaces = write digits without spaces or marks between them
number-without-underscores = write digits without underscores

place-line = , line { $line }
place-row = { $file }, row { $row }{ $apart ->
    [yes] { " " }(line { $line })
   *[no] { "" }
}
place-row-of = row { $of }

error-why = { " " }({ $why })

# What is wrong with a book: its tables against its mark, and an invariant that does not hold.
damage-missing = { $table } is missing: expected the file that the build wrote
damage-not-as-built = { $table } is not as it was built: expected { $sum ->
    [none] its SHA-256
   *[sum] SHA-256 { $sum }...
} in { $mark }, found a table with { $found }...
damage-of-another-book = { $mark } names another book: expected { $expected }, which the tables are, found { $found }
damage-unreadable = { $table }: expected a file that can be read, found { $found }
verify-broken = expected that { $says }, found { $count } { $count ->
    [one] row
   *[other] rows
} of { $tables } that { $count ->
    [one] breaks
   *[other] break
} it, such as { $row }

# What a parameter that somebody set rests on, and the reference of a rule where it is no bare symbol of a document.
given-day-of-the-review = the day on which the review was made
given-file-of-sections = file of sections
given-parameter-of-the-run = parameter of the run
reference-circulars = assessment circulars ST/ADM/SER.B; unrounded rates
reference-coder = { $coder }; see its source
reference-halves = rates change on 1 January (A/RES/55/235); each half of the financial year at its own rate
reference-net-column = net column of the circulars ST/ADM/SER.B; tax equalization
reference-official-list = official list of peacekeeping operations (missions table, column official)
reference-rates = A/RES/55/235 and 55/236 (text not seen); A/RES/64/249, paras. 2 and 10-13
reference-rise = A/RES/64/249, paras. 12 and 13
reference-sections-given = sections given by the reader; unrounded rates
kind-source = source
