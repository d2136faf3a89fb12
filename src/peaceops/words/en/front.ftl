# The frame of a review: title, summary, open questions, evidence.
section-summary = Summary of findings
summary-asked = This review sets out what the public record said of { $mission } on { $day }: its mandate, people, money, the Council's part, how like missions ended and what happened in the host. It uses only what was published by that day, states what is missing, and recommends nothing. Every number opens its source or the rule by which it was computed.
summary-no-findings = The book holds too little on this mission by that day for any finding.
summary-known-later = Passages marked as known only later rest on sources published after that day.
section-questions = Open questions
questions-opening = These figures are not in the book as of the date. Most exist somewhere: a gap here is a gap of the book unless the line says that nothing was published. None was filled by an estimate.
questions-gaps = Figures that are missing
    .what = What is missing
    .where = Where it could come from
questions-none = No section met a figure that it lacked.
