## Questions asked of the site and its API

error-web-no-switch = parameter { $name }: expected true or false, found { $given }.
error-web-no-number = parameter { $name }: expected a number such as 12, found { $given }.
error-web-no-parameter = { $path } has no parameter { $name }; expected one of { $names }.
error-web-needed = { $path } needs the parameter { $name }.
error-web-not-taken = { $name } is no table or chart of this page; expected a name such as { $names }.
error-no-drawing = { $id } has no drawing: it is a table, or none of its values is known; expected its rows as csv.
error-web-no-pairs = parameter { $name }: expected NAME=VALUE, several with commas between them and each name once, found { $given }.
error-web-no-page = parameter { $name }: expected a whole number of { $least } or more, found { $given }.
error-web-page-too-long = parameter limit: a page has at most { $most } rows, found { $limit }; the rest is at further offsets.
error-web-twice = The parameter { $name } is given twice; expected once.
error-web-text-or-address = Expected a text or the address of a page to check, one of the two.
error-web-no-address = parameter address: expected an address that begins with http:// or https://, found { $given }.
error-web-no-symbol = parameter text: expected the symbol of a draft or resolution such as S/RES/2790 (2025), found { $given }.
error-web-no-format = parameter format: expected one of { $formats }, found { $given }.
error-web-not-acceptable = { $path } answers as { $media }; nothing of that is accepted by the head Accept.
error-web-media = { $path } takes a body of { $media }; found { $given } in the head Content-Type.
error-web-other-edition = This is edition { $edition } of the database; the question is for edition { $given }.
error-web-too-many = More than { $most } heavy questions in a minute; the next may be asked in { $seconds } seconds.
error-web-body-encoding = The body is not text in { $charset }.
error-web-body-character = The body holds the character { $character }, which nobody sees; expected plain text.
error-web-body-empty = { $path } expects the parameter { $name } as the body; the body is empty.
error-web-body-too-large = A body has at most { $most } bytes.
error-web-body-too-slow = The body did not come within { $seconds } seconds.
error-web-no-host = The head Host holds no name of a host.
error-web-other-origin = Another site sent this; only pages of this site and programs may.
error-web-address-too-long = An address has at most { $most } characters, its question included.
error-web-control-character = The address holds a character that nobody sees; expected plain words.
error-web-no-question = { $path } is one file and takes no parameters.
error-web-too-long-for-a-sheet = { $table } has { $rows } rows, and a workbook is made of { $most } at most; expected its file as csv or parquet.
error-web-no-doc = Help has no page { $name }; expected one such as { $names }.
