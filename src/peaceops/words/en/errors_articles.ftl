# What is wrong with what a user gave to be checked: a file, an address, a corpus.
error-no-article = { $place }: expected an article as text, HTML, PDF or DOCX, found { $found }.
error-address-not-asked = { $address } is not asked for: { $why }; expected a public address that begins with http:// or https://.
error-address-too-slow = { $address } did not end within { $seconds } seconds: expected a page that does; save it and give the file.
error-address-too-long = { $address }: expected a page of at most { $most } bytes, found more.
error-address-unknown-host = no host is known as { $host }: expected the address of a page.
error-address-unreachable = { $address } cannot be reached ({ $why }): expected a page; save it and give the file.
error-address-without-a-page = { $address } answers { $status }: expected 200 and a page; save it and give the file.
error-address-moved-too-often = { $address } is redirected more than { $most } times: expected a page.

address-too-long = it has more than 2,000 characters
address-of-another-kind = it is of another kind
address-without-a-host = it names no host
address-with-a-user = a name or password stands in it
address-at-another-port = it names a port of its own
address-not-public = { $host } is at { $ip }, which is not of the public network

place-standard-input = standard input

found-archive = an archive that is no DOCX file
found-archive-without-end = an archive that unpacks to more than { $most } bytes
found-binary = bytes that are no text
found-broken-archive = a broken archive
found-broken-docx = a broken DOCX file
found-broken-html = HTML that cannot be read
found-broken-pdf = a broken PDF file
found-broken-text = text that cannot be read
found-endless-reading = a file that takes more than { $seconds } seconds to read
found-locked-pdf = a PDF file with a password
found-long-page = a page of more than { $most } bytes
found-long-pdf = more than { $most } pages
found-long-text = more than { $most } characters of text
found-no-words = no words
found-old-word = a file of an older Word or Office (save it as DOCX)
found-packed = a compressed file (unpack it; a crawl is checked with --corpus)
found-parquet = a Parquet file (a crawl is checked with --corpus)
found-picture = a picture
found-program = a program
found-rtf = an RTF file (save it as DOCX or text)
found-scan = a PDF file without text (a scan?)
found-unreadable = nothing that can be read ({ $why })
found-warc = a web archive (a crawl is checked with --corpus)
