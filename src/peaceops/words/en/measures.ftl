# What figures count. One message a measure: count-<key>; its places are what the figure is about.
count-words = { $text }
