## What stands around the figures of a page

web-take = Download:
web-take-csv = Download the table as CSV
web-figures = Figures on this page
web-figures-says = { $count ->
    [one] One figure, with its source, period and status.
   *[other] { $count } figures, each with its source, period and status; a computed one with its rule and what went in.
}
web-figures-all = Show all
web-end-notes-says = Numbers raised behind a paragraph, and under a table or chart, name its sources here. On the site every number opens a card: what it counts, its source, how it was computed.
entry-errors = { $count ->
    [one] one known error
   *[other] { $count } known errors
}
entry-errors-known = In the source by { $publisher }: { $errors }.
take-sources = Sources: { $sources }. Drawn by peaceops.
web-day-show = Show

## The page of a mission

web-mission-as-of = As of
web-mission-payer = Payer shown
web-mission-before = Half a year earlier
web-mission-after = Half a year later
web-mission-changed = What changed in a year
web-mission-council = What the Council must decide
web-mission-exit = Options and exit
web-mission-payer-page = The payer
web-mission-resources = Posts about it
web-mission-dossier = Download the dossier
web-mission-dossier-says = The same review as a file, with every source and trace.
web-mission-api = The mission from the API (JSON)
web-mission-figures = { $mission }, { $day }: figures and sources
web-mission-how = Every number opens its card: what is counted, for when, by whom, how a computed number came about, and what is known to be wrong in its source.
web-file-html = Page (HTML)
web-file-pdf = Paper (PDF)
web-file-docx = Word (DOCX)
web-file-xlsx = Workbook (XLSX)
web-file-json = Data (JSON)
web-file-bib = References (BibTeX)
web-file-ris = References (RIS)
web-file-csl = References (CSL-JSON)

## Home

web-what = What is this?
web-what-says = A workbench on United Nations peace operations: what each was told to do, who serves, what it costs, who pays, how the Security Council voted, and how missions ended, as known on any day since 1948.
web-ask = What can I ask?
web-ask-mission = A mission on a day: UNMIK, 20 October 2018
web-ask-due = Which mandates end soon?
web-ask-pays = Who pays how much?
web-ask-check = Is this article right?
web-ask-compare = What differs between two missions?
web-whose = Whose is it?
web-whose-says = An open project under a free licence. It is no publication of the United Nations, and nobody pays for what it says: it recommends nothing.
web-trust = Can I trust it?
web-trust-says = Every number opens its source, its period and its status; a computed one shows its rule and what went in. What is not known is said.
web-trust-sources = Sources and their known errors
web-home-world = The world on { $day }
web-home-day = Day
web-home-slide = Day, from 1948 to today
web-home-pko = peacekeeping operations
web-home-spm = political missions in this database
web-home-support = support offices in this database
web-home-other_pko = operations outside the official list
web-home-persons = uniformed personnel in all missions, { $month }
web-home-no-persons = uniformed personnel: no monthly report by mission before November 1990
web-home-cost = cost of peacekeeping, { $status }, { $year }
web-home-no-cost = cost of peacekeeping: no year with enough missions is public by then
web-home-all = All missions, with those that ended
web-home-none = No mission in this database ran on { $day }.
web-due-title = Due in the next { $days } days
web-due-none = Nothing in this database falls due by then.
web-due = What falls due after { $day }
    .date = Day
    .mission = Mission
    .what = What falls due
    .decision = Decision
web-operations = Operations whose mandate ran on { $day }, those with most uniformed personnel first
    .note = { $known ->
        [yes] Uniformed personnel by the last monthly report that lists the mission; the newest in this database by then is of { $newest }.
       *[no] No monthly report by mission is public by then.
    }
    .mission = Mission
    .host = Host
    .kind = Kind
    .persons = Uniformed personnel
    .start = Began
    .ends = Mandate ends
web-term = { $status ->
    [open_ended] open-ended
    [in_force] in force
    [last_term] last term
    [end_passed] end passed
   *[other] not read
}
web-map = { $known ->
    [yes] { $number } operations ran on { $day }; { $largest } had most uniformed personnel
   *[no] { $number } operations ran on { $day }
}
    .alt = A map with a circle for each operation, its area the number of uniformed personnel, a ring where none is known. The table below has the numbers.
    .counted = Uniformed personnel, by the last report
    .other = In no report of the year before the newest
web-map-note = Outlines of hosts are thinned and drawn for orientation: they are no statement on boundaries, and not maps of the United Nations. A circle stands in the middle of the places of a mission.{ $missing ->
    [yes] {" "}Without a place in this database: { $away }.
   *[no] {""}
}

## The list of missions

web-missions-title = Missions
web-missions-lead = Peacekeeping operations by the official list, and political missions and support offices that this database has.
web-missions-on = Ran on
web-missions-kind = Kind
web-missions-any = any
web-missions-found = { $count ->
    [one] One mission.
   *[other] { $count } missions.
}
web-missions = Missions in order of their start
    .mission = Mission
    .name = Name
    .host = Host
    .kind = Kind
    .start = Began
    .end = Mandate ended

## Searching

web-search-title = Search: { $text }
web-search-none = Nothing in this database is called { $text }, or nearly so; expected the name of a mission, a Member State, a resolution or a source.
web-found-mission = Missions
web-found-state = Member States
web-found-resolution = Resolutions
web-found-source = Sources
web-found-kind = { $kind ->
    [mission] mission
    [state] Member State
    [resolution] resolution
   *[source] source
}

## A resolution

web-day = { $day }
web-resolution-symbol = Symbol
web-resolution-adopted = Adopted
web-resolution-mission = Mission
web-resolution-text = Text at the United Nations
web-resolution-vote = The vote
web-resolution-yes = in favour
web-resolution-no = against
web-resolution-abstain = abstaining
web-resolution-not-voting = did not vote
web-resolution-cast = { $cast ->
    [N] Against:
    [A] Abstaining:
   *[other] Did not vote:
}
web-resolution-votes = Votes on { $mission }
web-resolution-no-vote = This database does not have how members voted on it.
web-missions-runs = runs

## Sources

web-sources-title = Sources
web-sources-lead = Who published what this database holds, under which terms, and what is known to be wrong in it.
web-sources-find = Publisher or title
web-sources-none = No source has { $text } in its publisher or title.
web-sources-errors = { $count ->
    [0] no known error
    [one] one known error
   *[other] { $count } known errors
}
web-source-publisher = Publisher
web-source-address = Address
web-source-published = Published
web-source-accessed = Obtained
web-source-symbol = Symbol
web-source-terms = Terms
web-source-known = Counted as public
web-source-grade = How facts were taken
web-source-note = Before use
web-source-tables = Tables with rows from it
web-source-errors = Known errors
web-source-no-errors = None is known.
web-source-report = Report an error
web-source-report-says = Copy this text into a report to the project, and fill in what you found and where it is right.
web-source-report-text = Source: { $key } ({ $title })
    Edition of the database: { $edition }
    Place in the source (page, row, month):
    What the source or this site says:
    What is right:
    Where that is published:
web-source-error = What is known to be wrong, and what is done about it
    .place = Place
    .found = The source says
    .used = This database uses
    .action = What is done
    .evidence = Evidence
web-error-action = { $action ->
    [kept_marked] kept, and marked
    [dropped] left out
   *[replaced] replaced
}

## Data

web-data-title = Data
web-data-lead = Every table of this database: what it says, which time it covers, who published its facts, and the table itself as a file.
web-data-sources = Sources and their terms
web-data-notes = Notes on the tables
web-data-api = The same by the API
web-data-query = Ask in SQL
web-data-sql = A question over the tables below; nothing can be changed, and time and rows are limited.
web-data-format = Answer as
web-data-run = Ask
web-data-rows = Rows
web-data-covers = Covers
web-data-key = Unique by
web-data-newest = Newest fact public from
web-data-take = { $form } file
web-data-by-api = By the API, in pages
web-data-first = { $count ->
    [one] The first row
   *[other] The first { $count } rows
}
web-data-fields = Fields
web-data-optional = may be empty
web-tables = The tables
    .table = Table
    .says = What it says
    .rows = Rows
    .covers = Covers
    .sources = Sources
web-fields = Fields, in stored order
    .field = Field
    .kind = Type
    .unit = Unit
    .says = What it means

## Help and method

web-docs-title = Help
web-docs-lead = The first steps, how to do what, what every command answers, how figures are computed, and why things are as they are.
web-docs-table = Table
web-docs-none = This installation came without the documentation.
web-docs-folder = { $folder ->
    [own] First steps and reference
    [method] Method
    [data] Data
   *[decisions] Decisions
}
web-method-title = Method
web-method-lead = How each kind of figure is computed, and how well that did when it was tested on what had been held back.
web-method-tests = Tested against what
web-method-tests-says = Official tables are computed again to the dollar, forecasts are held against what came after, statements against labels, and every document against itself.
web-method-live = The back-test of votes, run here
web-method-whole = The whole page
web-method-votes = Votes of the Council, forecast and held against what came
web-method-exits = Closings of missions, each from the others
web-method-claims = Statements checked against labels

## Comparing

web-compare-title = Compare
web-compare-lead = What differs between two missions on a day, or in one mission between two days: figures that count the same thing, side by side.
web-compare-mission = Mission
web-compare-on = on
web-compare-other = with another mission
web-compare-then = or with itself on an earlier day
web-compare-button = Compare
web-compare-figures = Figures and sources of the comparison
web-compare-example-days = UNMIK, October 2013 and October 2018
web-compare-example-missions = UNMIK and UNFICYP, October 2018
web-compare-example-large = MINUSCA and MONUSCO, June 2024
