# What paper formats say around a document.
paper-contents = Contents
paper-contents-update = Page numbers are set by the word processor: click in these contents and choose "Update Table", or press F9.
paper-annex = Figures of this document
paper-annex-says = Every number of the text, with what it counts, the period, its status and where it is from. Numbers in brackets name the list of sources. The rules of computed figures with all that went into them are in the data file.
paper-sources = Sources
paper-sources-says = Every source that this document rests on, with its address and the day on which it was read.
paper-how = Every number of the text leads to its line in the list of figures at the end. Footnotes name sources. All rows of tables, and how every computed figure came about, are in the data file { $file }, which --format json writes.
paper-how-brief = Every number leads to its line in the list of figures on the next page; raised numbers name sources there. How every computed figure came about is in the data file { $file }, which --format json writes.
paper-from = [{ $n }]
paper-computed = Computed: { $rule }{ $count ->
    [0] {""}
   *[other] {" "}[{ $sources }]
 }
paper-head-key = Figure
paper-head-value = Value
paper-head-counts = What it counts
paper-head-period = Period
paper-head-status = Status
paper-head-origin = From

cite-figure = { $value }: { $counts }{ $dated ->
    [yes] , { $period }
   *[no] {""}
 } ({ $status }). peaceops, { $title } as of { $day }, edition { $edition } of its database, figure { $address }.
cite-source = { $publisher }: { $title }{ $at }. { $address }
