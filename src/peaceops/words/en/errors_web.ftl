## Questions asked of the site and its API

error-web-no-switch = parameter { $name }: expected true or false, found { $given }.
error-web-no-number = parameter { $name }: expected a number such as 12, found { $given }.
error-web-no-parameter = { $path } has no parameter { $name }; expected one of { $names }.
error-web-needed = { $path } needs the parameter { $name }.
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
error-query-length = parameter sql: expected one SELECT of at most { $most } characters.
error-query-no-select = parameter sql: expected one SELECT; nothing else is run here.
error-query-not-understood = The query cannot be answered: { $why }.
error-query-function = The function { $name } is not called here; expected functions that only compute, over the tables of the database.
error-query-too-slow = The query was stopped after { $seconds } seconds.
error-query-too-large = The query needs more than { $most } MB of memory.
error-query-too-much = The answer has { $found } characters; at most { $most } are given.
error-query-name = A query may not be named { $name } by WITH; expected a word of small letters that is no name of the engine.
