# What stands around tables and charts on a page, and in the data behind them.
table-head-unit = { $head }, { $unit }
table-range = { $low } to { $high }
table-in-every-row = In every row: { $each }.
table-constant = { $head }: { $value }
table-first-rows = The first { $shown } of { $all } rows.
table-newest-rows = The latest { $shown } of { $all } rows.
table-all-rows = All { $all } rows
table-in-file = All rows are in the data file { $file }.
table-rows = All rows of table { $n }
    .own = All rows
chart-source = Source: { $sources }.
chart-source-more = Source: { $sources }, and { $more } more.
chart-rows = The { $all } rows behind it
chart-rows-of = All rows behind figure { $n }
    .own = All rows behind the chart

head-usd-million = US$ million
head-usd = US$
head-pct = per cent

page-data = All rows
page-data-says = Every row of the tables that the text shows in part, and of those behind the charts. They are in the data file { $file } too.
page-end-notes = Sources of what is printed
page-end-notes-says = Numbers raised behind a paragraph, and under a table or chart, name its sources here. The register of figures, with one entry for every number, and all rows of the tables are in the data file { $file }.
page-end-note = Sources: { $numbers }
page-head = { $title }, as of { $day }
page-foot = Page { $n } of { $of }
page-apart = The register of figures is in the file { $file } beside this page, and needs scripts. A page written with --single-file holds it and needs none.

entry-beside = In the same table: { $figures }.
