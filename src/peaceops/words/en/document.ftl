# What every document says of itself.
document-not-affiliated = This document is not a publication of the United Nations, and peaceops is not affiliated with it.
document-kosovo = References to Kosovo are to be understood in the context of Security Council resolution 1244 (1999).

# What a chart shows, at the end of its alternative in words.
chart-finding-name = { $of ->
    [many] { $name }: the
   *[one] The
}
chart-finding-over-time = { chart-finding-name } most, { $most }, in { $when }; the last, { $last }, in { $until }.
chart-finding-rising = { chart-finding-name } most, { $most }, in { $when }, which is the last.
chart-finding-bars = { chart-finding-name } largest: { $largest }, { $most }; the smallest shown: { $smallest }, { $least }.
chart-finding-fan = At the end the interval is from { $low } to { $high }.
