# What figures on the ties of payers and hosts count.
interests-partner = { $partner ->
    [world] the world
   *[other] { $partner }
    }
count-trade-flow = { $flow ->
    [exports] goods exported by { $reporter } to { interests-partner }
   *[imports] goods imported by { $reporter } from { interests-partner }
    }
count-trade-of-year = trade in goods of { $payer } with { $host }, exports and imports, as { $payer } reports them
count-trade-share = share of { $host } in the { $flow } of goods of { $payer }
count-aid-net = net official development assistance of { $donor } to { $host }, { $prices ->
    [current] current prices
   *[other] prices of { $prices }
    }
count-aid-received = net official development assistance to { $host } from all donors, current prices
count-aid-share = share of { $donor } in net official development assistance to { $host }
count-aid-us-assistance = foreign assistance of the United States to { $host }, economic and military, { $kind }
count-aid-commitments = official finance of { $donor } committed to { $host }, { $kind ->
    [oda-like] like official development assistance
    [other] other than aid
   *[vague] of a class that cannot be told
    }
count-member-since = { $state }: { $organization }, { $standing } since
count-membership-act = { $state }: { $organization }, { $act }
count-recognition-stated = { $state } on { $host }: { $kind }
interests-refugees-area = { $host ->
    [serbia-and-kosovo] Serbia and Kosovo together
   *[other] { $host }
    }
count-refugees-hosted = refugees from { interests-refugees-area } in { $asylum }
count-refugees-share = share of { $asylum } among refugees from { interests-refugees-area }
count-assembly-roll-calls = roll calls of the General Assembly in which { $payer } and { $host } { $how ->
    [both] both cast a vote
    [same] cast the same
   *[opposed] stood yes against no
    }
count-assembly-agreement = roll calls of the General Assembly in which { $payer } and { $host } cast the same
count-assembly-position = position of { $state } as estimated from its votes in the General Assembly
