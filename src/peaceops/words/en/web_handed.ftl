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
