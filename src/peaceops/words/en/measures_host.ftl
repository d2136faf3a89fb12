# What figures on the host count.
count-conflict-deaths = deaths in organized violence located in { $area ->
    [yugoslavia] Serbia (Yugoslavia), of which Kosovo was then counted as a part
   *[other] { $area }
    }
count-host-indicator = { $indicator }
count-community-figure = { $what }: { $community }
count-host-trade-figure = { $what }, { $partner } ({ $unit })
count-membership-date = { $organization }: { $standing }
count-position-stated-on = { $who }: { $position }
count-stated-positions = stated positions in the book by the date
count-stated-positions-since = positions stated after the date of this review
