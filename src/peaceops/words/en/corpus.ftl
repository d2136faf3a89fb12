# A corpus of articles: progress, what was read, what could not be.
corpus-goes-on = going on: { $ready } of { $pieces } parts are there
corpus-progress = { $ready } of { $pieces } parts, { $documents } documents, { $claims } statements; { $rate } documents a second, { $megabytes } MB a second
corpus-read = { $documents } { $documents ->
    [one] document
   *[other] documents
} read, { $kept } with a word of the field, { $claims } { $claims ->
    [one] statement
   *[other] statements
} found.
corpus-unread = { $count } { $count ->
    [one] document or file
   *[other] documents or files
} could not be read: unread.jsonl names each with the reason.
corpus-written = Statements are in { $folder }, folder claims; the summary is summary.json.
corpus-more-figures = { $count } more wrong figures are in summary.json.

# Why a document or a file could not be read.
corpus-broken-file = the rest of the file cannot be read ({ $why })
corpus-broken-record = a record that cannot be read ({ $why })
corpus-broken-document = a document that cannot be read ({ $why })
corpus-long-line = a line of more than { $most } bytes
corpus-no-json = a line that is no JSON object
corpus-no-records = no record of a web archive
corpus-no-text = a text or page that is no text
corpus-without-text = no column text or html; found { $columns }
corpus-worker-ended = a part of the file that ends every process that reads it

error-corpus-without-files = no file has a name like { $pattern }: expected web archives, Parquet or JSONL files, such as 'crawl/*.warc.gz'.
error-corpus-file-of-no-kind = { $path }: expected a file of a corpus, whose name ends with one of { $endings }.
error-corpus-of-another-run = { $folder } holds results of other files or of another database: expected a new folder, or the files and the database of before.
error-corpus-and-a-text = both a corpus and { $given } are given: expected one of them.
error-corpus-without-a-folder = a corpus needs a folder for its results: expected --out DIR.
error-nothing-to-check = nothing is given to be checked: expected a file, an address, - for standard input, or --corpus PATTERN.
error-unknown-engine = unknown engine { $engine }: expected one of { $engines }.
error-engine-not-installed = the engine { $engine } is not installed: expected peaceops with its extra, pip install 'peaceops[scale]', or --engine local.
