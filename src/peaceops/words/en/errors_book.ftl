# What is wrong with what a user gave: book.
error-no-export-format = no export format given: expected some of { $writers }.
error-unknown-export-format = unknown export format { $name }: expected some of { $writers }.
error-table-has-other-columns = { $name }: expected { $count } columns, found { $count2 }
error-book-is-damaged = the database in { $folder } is damaged: { $says }; 'peaceops book verify' lists all there is.
error-table-is-not-utf-8 = { $name }: expected UTF-8 text, found byte 0x{ $object }
error-table-is-no-csv = { $name }: expected well-formed CSV, found { $error }
error-column-in-another-place = { $name }: expected the { $what } { $want } in place { $place }, found { $have }
error-table-file-is-damaged = { $name }: expected a whole { $kind } file, found a damaged one ({ $words })
error-table-row-is-cut = { $name }, line { $line_num }: expected { $count } cells, found { $count2 }
error-table-cell-is-no-value = { $name }, line { $line_num }, column { $name2 }: expected { $kind }, found { $cell }
error-mark-is-altered = { $mark } in { $folder }: { $expected }, found { $strange }.
error-folder-without-a-mark = the folder { $folder } has no { $mark }: { $expected }.
error-mark-cannot-be-read = { $mark } in { $folder } cannot be read ({ $error }): { $expected }.
error-book-lacks-tables = the database in { $path } lacks { $count } of { $count2 } tables ({ $missing }): expected a folder written by 'peaceops book build'.
error-no-book = no database in { $path } ({ $why }): expected the folder of a database.
error-sample-out-of-range = a sample of { $given } rows: expected { $least } to { $most }.
error-changelog-of-rows = a changelog is of whole editions: expected --changelog without --table.
