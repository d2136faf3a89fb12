## The frame of the site

web-skip = Skip to the content
web-menu = Pages
web-menu-missions = Missions
web-menu-states = Member States
web-menu-who-pays = Who pays
web-menu-council = Council
web-menu-exit = Exit
web-menu-check = Check a text
web-menu-compare = Compare
web-menu-resources = Resources
web-menu-data = Data
web-menu-method = Method
web-menu-sources = Sources
web-menu-docs = Help
web-crumbs = You are here
web-search-label = Search for a mission, a Member State, a resolution or a source
web-search-hint = UNMIK, France, 1244 …
web-search-button = Search
web-search-found = Found
web-card = Figure
web-card-lost = The card could not be loaded.
web-foot = peaceops, an open workbench for reviewing peace operations. Not affiliated with the United Nations.
web-foot-licence = Free software (Apache License 2.0); facts under the terms of their publishers. Designations imply no opinion on the legal status of any territory.
web-foot-limits = Known limits:
web-foot-sources = sources and their known errors
web-foot-gaps = what is missing
web-foot-method = how figures are computed and tested
web-edition = Database edition { $edition }.
web-to-home = To the first page
web-nothing-here = Nothing is at { $path }; expected an address that the pages link to, or one of /api/v1/openapi.json.

## Home

web-home-title = United Nations peace operations
web-home-lead = Every operation at a date: mandate, people, money, who pays, votes and how it may end, each number with its source.

## What went wrong

web-fault = { $status ->
    [404] Nothing is here
    [405] Not to be sent here
    [413] Too much was sent
    [429] Too many questions
    [500] A fault of the site
    [503] The site is busy
   *[other] Not understood
}
