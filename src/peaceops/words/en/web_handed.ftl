## Resources: items of feeds, by mission

resource-about-others = It is about { $missions }, not about { $mission }.
resource-about-none = It names no mission of the United Nations, and no place where it speaks of one.
resource-other-force = It names { $others }, and no mission of the United Nations.
resource-later = It was published on { $published }, after { $day }.
resource-dated-none = It names no day, so that it is not known whether it was public on { $day }.
resource-dated-unreadable = Its day cannot be read, so that it is not known whether it was public on { $day }.
resource-dated-to-come = It names a day to come, so that it is not known whether it was public on { $day }.
resources-dropped = { $count ->
    [one] One item is not shown
   *[other] { $count } items are not shown
}; each says why.
resources-paragraphs = { $feed } is no feed: its paragraphs are taken as posts.
resources-left-out = { $feed } has { $count } more { $count ->
    [one] item
   *[other] items
} than the { $most } that are read.
resources-cut = { $feed }: { $count ->
    [one] one item is
   *[other] { $count } items are
} read to { $most } characters.
resources-days-unreadable = { $feed }: the day of { $count ->
    [one] one item
   *[other] { $count } items
} cannot be read.
resources-days-to-come = { $feed }: { $count ->
    [one] one item names
   *[other] { $count } items name
} a day to come, and { $count ->
    [one] is
   *[other] are
} taken as without a day.

## What was given as a feed

error-no-feed = { $place }: expected RSS or Atom, found { $found }.
found-broken-feed = a feed that is broken and has no item that can be read
found-entities = a feed that declares entities of its own
error-feeds-file = { $place }: expected 1 to { $most } paths or addresses of feeds, one a line, found { $count }.

## The page of resources

web-resources-title = Resources
web-resources-of = Resources on { $mission }
web-resources-lead = What others publish, each item beside the mission that it is about, its figures held against official ones.
web-resources-until = Published by
web-resources-day = { $day }
web-resources-untitled = Post
web-resources-no-feeds = This site reads no feeds. Who runs it names them in a file, one path or address a line:
web-resources-none = No item of these feeds is about { $mission ->
    [any] a mission of the United Nations
   *[one] { $mission }
}.
web-resources-shown = { $count ->
    [one] One item
   *[other] { $count } items
} about { $mission ->
    [any] missions
   *[one] { $mission }
}
web-resources-left = { $count } older { $count ->
    [one] item is
   *[other] items are
} not on this page; an earlier day shows them.
web-resources-dropped = Left out, and why
web-resources-dropped-count = { $count ->
    [one] One item is not shown
   *[other] { $count } items are not shown
}; { $shown } here, the newest first
web-resources-feeds = Feeds
web-resources-read = read on { $day } at { $time } UTC
web-resources-not-yet = not read yet
web-resources-fault = The last reading failed:
web-resources-claims = { $count ->
    [one] One statement checked
   *[other] { $count } statements checked
}
web-resources-official = official:
web-resources-how = How it is decided which mission an item is about
web-resources-by-name = by its name: { $by }
web-resources-by-handle = by the handle { $by }
web-resources-by-site = by its site, { $by }
web-resources-by-place = by the place: { $by }

## The door of the API

door-resources = Say which missions the items of a feed are about, and check their statements.
error-web-feed-or-address = /resources takes a feed or an address, and one of them alone.
