# A text with its statements marked, as a page and on a terminal.
verdict-supported = Supported
verdict-contradicted = Contradicted
verdict-outdated = Outdated
verdict-needs-context = Needs context
verdict-not-checkable = Not checkable
verdict-unknown = No official figure here
checked-title = Statements checked against official figures
checked-place = Text
checked-pasted = standard input
checked-published = Published
checked-undated = not known
checked-statements = Statements found
checked-statement = Statement { $number }
checked-nothing = No statement about a United Nations peace operation that could be checked was found in this text.
checked-how = Every official figure is a link. It opens its entry below: what is counted, for when, by whom, and how a computed figure came about. A verdict is about the figure as written, for the time that the text speaks of; it is found by rules, and a reader should look at the source before it is published.
checked-not-affiliated = Not affiliated with the United Nations.
checked-skipped = [{ $count } { $count ->
    [one] paragraph
   *[other] paragraphs
} without a statement]
checked-and = { "; " }{ $figure }
checked-source = Source:
checked-official = official: { $value } ({ $named }); { $document }
checked-day-of-page = Published { $day }, as the page states; --published sets another day.
