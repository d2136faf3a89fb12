## What stands around the figures of a page

web-take = Download:
web-take-csv = Download the table as CSV
web-figures = Figures on this page
web-figures-says = { $count ->
    [one] One figure, with its source, period and status.
   *[other] { $count } figures, each with its source, period and status; a computed one with its rule and what went in.
}
web-figures-all = Show all
entry-errors = { $count ->
    [one] one known error
   *[other] { $count } known errors
}
entry-errors-known = In the source by { $publisher }: { $errors }.
take-low = low
take-high = high
take-sources = Sources: { $sources }. Drawn by peaceops.
web-day-show = Show
web-home-day = The world on
