# What figures of two reviews compared count.
count-change-between-reviews = change between two reviews of: { $of }
count-difference-between-missions = difference from { $other } of: { $of }
