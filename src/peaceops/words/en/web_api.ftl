## The API: what it refuses

web-own-fault = This question met a fault of the site itself; nothing of it is lost, and it can be asked again.
web-other-method = { $path } is asked by { $allowed }.
web-body = the body
web-no-rows = The table { $table } has no row that was public on that day.
kind-worked-plan = worked plan

## The API: what it is

api-title = peaceops
api-summary = Figures on United Nations peace operations: mandate, people, money, who pays, votes and how missions end, each with its source, period and status.
api-says = Every question is a function of peaceops, asked by its parameters; a question about the past names its day, such as as_of=2018-10-20, and is answered from what was public by then. Answers come as JSON with every figure in full, as CSV or as Arrow, by format= or the head Accept. Not affiliated with the United Nations.
api-heavy = Heavy questions (reviews, checks, simulations, forecasts, queries) are answered up to { $most } times a minute for one address.
api-page-title = API
api-page = Which rows of the list these are, of how many, and the address of the next.
api-example = Example:
api-methods = By { $methods }.
api-formats = Answers as
api-in-path = Stands in the path.
api-to-openapi = The same as OpenAPI 3.1, for programs
api-to-llms = The same as llms.txt, for assistants
api-answer = The answer.
api-unchanged = The answer that the asker has (If-None-Match) still holds.
api-format = The format of the answer; it goes before the head Accept.
api-edition = An edition of the database: the question is refused by any other, so that its address always gives the same bytes.
api-limit = How many rows at most; JSON has 1000 if not given, CSV and Arrow have all.
api-offset = From which row on, the first being 0.
api-head-etag = A tag of these very bytes, for If-None-Match.
api-head-cache-control = How long the answer may be kept: for ever where edition and day are named.
api-head-x-total-count = How many rows there are in all.
api-head-link = The addresses of the first, previous, next and last page, where there are others.
api-status-400 = The question does not hold; the sentence says what was expected, with the nearest valid value.
api-status-403 = A page of another site sent the body.
api-status-404 = What the path names is not there.
api-status-405 = The path is not asked by this method.
api-status-406 = None of the formats that are accepted is offered.
api-status-408 = The body did not come in time.
api-status-413 = The body is too large.
api-status-414 = The address is too long.
api-status-415 = The body is of a media type that is not taken.
api-status-429 = Too many heavy questions; the head Retry-After says when the next may be asked.
api-status-500 = A fault of the site itself.

## llms.txt

llms-how = Answers are JSON. A figure has value, unit, what it counts, period, status and source: give them together when you cite one. For a question about the past, name its day with as_of or on. An error is one sentence that names the nearest valid value.
llms-questions = Questions
llms-more = More
llms-openapi = every parameter of every question.
llms-for-people = For people
llms-people = the same list with examples.
llms-mcp = The command peaceops mcp serves the same questions as tools of the Model Context Protocol.

## Queries

query-too-deep = it is nested too deeply
query-cut = These are the first { $most } rows; LIMIT and OFFSET in the query give others.
query-no-rows = The query gives no rows.

## Tools of assistants

tool-example = Example: { $asked }
tool-limit = How many rows at most; { $usual } if not given. The answer says how many there are.
tool-more = Only { $rows } rows are here; ask again with offset for the next, or narrow the question.
tool-instructions = Figures on United Nations peace operations. Each figure has value, unit, what it counts, period, status and source: give them together when you cite one, and name the publisher from sources. Figures of different status (authorised and deployed; approved, assessed and spent) are different things. For a question about the past give as_of or on. Where nothing is found, say that this database does not have it. An error is one sentence that names the nearest valid value. Database edition { $edition }.

## Serving

serve-at = peaceops is at { $address } (end with Ctrl-C).
serve-tools-at = The tools of peaceops are at { $address } (end with Ctrl-C).
