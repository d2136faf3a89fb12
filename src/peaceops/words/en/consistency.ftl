# What the consistency gate finds in a document: one sentence a fault, with the place.
contradiction-in-section = section { $section } ({ $title })
contradiction-in-table = table { $table } in section { $section } ({ $title })
contradiction-in-block = "{ $block }" in section { $section } ({ $title })

contradiction-act-in-force = { $place }: the act in force is said to be { $act }, but { $latest } extended the mandate later.
contradiction-last-vote = { $place }: the last vote is said to be of { $day }, but a vote of { $latest } is shown.
contradiction-before-the-start = { $place }: { $what } is of { $when }, before the mission began on { $start }.
contradiction-days-in-order = { $place }: { $what } is { $day }, but { $other } is { $other_day }.
contradiction-first-page-strength = { $place }: the first page gives the strength of { $month }, the body that of { $last }.
contradiction-first-page-amount = { $place }: the first page gives { $amount } for { $year }, the body { $best } for { $best_year }.
contradiction-first-page-share = { $place }: the first page gives { $amount } for the payer, but the body has { $best } for { $best_year }, which is better founded.
contradiction-two-values = { $place }: { $what } has two values for one time, { $one } and { $other }, and they are not listed as disagreeing.
contradiction-two-amounts = { $place }: { $what } is { $one } and { $other } for one year, and they are not listed as disagreeing.
contradiction-rounded-before-shown = { $place }: { $what } was rounded to { $digits } decimals before it is rounded to be shown.
contradiction-parts-and-whole = { $place }: { $what }, { $when }, is { $whole }, but its parts make { $sum }.
contradiction-years-and-whole = { $place }: { $what }, { $when }, is { $whole }, but its years make { $sum }.
contradiction-n-of-m = { $place }: { $what } is { $n }, more than { $all }, { $m }.
contradiction-votes-of-members = { $place }: { $draft } has { $votes } votes, more than the { $seats } that there can be.
contradiction-middle-inside = { $place }: { $what } is { $low }, above { $other }, { $high }.
contradiction-equal-options = { $place }: the options "{ $one }" and "{ $other }" have the same figures.
contradiction-at-once-is-not-later = { $place }: { $what } is { $months }, more than { $other }, { $other_months }.
contradiction-said-twice = { $place }: the sentence "{ $sentence }" stands in section "{ $first }" already.
contradiction-empty-heading = { $place }: nothing stands under the heading that is seen before it is opened.
contradiction-empty-column = { $place }: the column "{ $column }" is empty from top to bottom.
contradiction-number-in-words = { $place }: the number { $number } stands in words and is no figure with a source: "{ $words }".
contradiction-from-the-future = { $place }: "{ $what }" is of { $when }, later than the date of the document, { $day }.
