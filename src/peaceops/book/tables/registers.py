"""Tables about the book itself: sources and the register of known errors."""

from peaceops.book.schema import Table, opt, req

SOURCES = Table(
    "sources",
    "Every source: who published what, when, under which terms.",
    (
        req("source", "VARCHAR", "key used in every other table"),
        req("publisher", "VARCHAR", "who published the facts"),
        req("title", "VARCHAR", "title of the data set or document, or our description of it"),
        opt("symbol", "VARCHAR", "document symbol or DOI"),
        req("address", "VARCHAR", "where it was obtained: repository and commit, or page"),
        opt("published", "DATE", "date of publication where one date covers the whole source"),
        req("accessed", "DATE", "date on which it was obtained"),
        req("terms", "VARCHAR", "licence or terms of use"),
        req("confidence", "VARCHAR", "a key of CONFIDENCES: how the facts were taken from it"),
        req("known_rule", "VARCHAR", "how the `known` date of its rows is set"),
        opt("note", "VARCHAR", "what a reader must know before use"),
    ),
    key=("source",),
    fact=False,
)

KNOWN_ERRORS = Table(
    "known_errors",
    "Register of errors found in sources: what the source says, the evidence, and what the book does about it.",
    (
        req("error", "VARCHAR", "identifier"),
        req("source", "VARCHAR", "key of the sources table"),
        req("file", "VARCHAR", "file of the source"),
        req("place", "VARCHAR", "row or cell"),
        req("found", "VARCHAR", "what the source says"),
        opt("used", "VARCHAR", "what the book says instead; empty when the row is left out"),
        req("action", "VARCHAR", "replaced / dropped / kept_marked"),
        req("evidence", "VARCHAR", "why we hold it to be an error"),
        req("met", "INTEGER", "rows on which it was met in the build that made this book"),
        opt("mission", "VARCHAR", "mission concerned, if one"),
        opt("iso3", "VARCHAR", "Member State concerned, if one"),
    ),
    key=("error",),
    fact=False,
)

TABLES = (SOURCES, KNOWN_ERRORS)
