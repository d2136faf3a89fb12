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

## The page of a mission

web-mission-as-of = As of
web-mission-payer = Payer shown
web-mission-before = Half a year earlier
web-mission-after = Half a year later
web-mission-changed = What changed in a year
web-mission-dossier = Download the dossier
web-mission-dossier-says = The same review as a file, with every source and trace.
web-mission-api = The mission from the API (JSON)
web-mission-figures = { $mission }, { $day }: figures and sources
web-mission-how = Every number opens its card: what is counted, for when, by whom, how a computed number came about, and what is known to be wrong in its source. In a table, a number without a link is in the card that its row opens.
web-file-html = Page (HTML)
web-file-pdf = Paper (PDF)
web-file-docx = Word (DOCX)
web-file-xlsx = Workbook (XLSX)
web-file-json = Data (JSON)
web-file-bib = References (BibTeX)
web-file-ris = References (RIS)
web-file-csl = References (CSL-JSON)
