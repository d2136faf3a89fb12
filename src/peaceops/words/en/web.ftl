## The frame of the site

web-skip = Skip to the content
web-menu = Pages
web-menu-missions = Missions
web-menu-states = Member States
web-foot = peaceops, an open workbench. Not affiliated with the United Nations.
web-edition = Database edition { $edition }.
web-to-home = To the first page
web-nothing-here = Nothing is at { $path }; expected an address that the pages link to, or one of /api/v1/openapi.json.

## Home

web-home-title = United Nations peace operations
web-home-lead = Every operation at a date: mandate, people, money, who pays, votes and how it may end, each number with its source.
