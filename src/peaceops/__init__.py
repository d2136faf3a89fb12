"""peaceops: an open workbench for reviewing United Nations peace operations, every number with its source.

>>> import peaceops
>>> from datetime import date
>>> document = peaceops.review("UNMIK", date(2018, 10, 20))
>>> paths = peaceops.write_review(document, "out")  # doctest: +SKIP

Facts come from the shipped book; another one is opened with `peaceops.open_book(folder)` or named in the environment
variable PEACEOPS_BOOK. Not affiliated with the United Nations.
"""

from peaceops import interests as _interests  # noqa: F401 - as below, and no code
from peaceops import interrupts as _interrupts  # noqa: F401 - first: an interrupt of the command ends it in a sentence
from peaceops import missions as _missions  # noqa: F401 - as below
from peaceops import processor as _processor  # noqa: F401 - before what computes
from peaceops import review as _room  # noqa: F401 - loaded first, so that the function of its name, below, stays
from peaceops.api import (
    assess,
    contradictions,
    exit_backtest,
    exit_backtest_spending,
    exit_options,
    exit_simulate,
    export_book,
    machine_scale,
    payer,
    rates,
    reform,
    reforms_compared,
    review,
    to_html,
    to_json,
    write_charts,
    write_review,
)
from peaceops.api_book import Verification, book_audit, book_diff, book_stale, book_status, verify_book
from peaceops.api_cite import cite
from peaceops.api_claims import article, check, check_corpus, checked_html, claim_reviews
from peaceops.api_council import (
    council_agreement,
    council_backtest,
    council_members,
    council_path,
    council_renewals,
    council_votes,
    forecast,
    mandate_change,
    mandates,
    mandates_ics,
    write_reliability,
)
from peaceops.api_feeds import resources
from peaceops.api_interests import interests
from peaceops.api_missions import mission, missions, missions_count, names, resolve
from peaceops.api_money import appropriated, arrears, assembly_votes, budget, payer_years, regular_rates, reimbursement
from peaceops.api_people import deaths, staff, strength
from peaceops.api_plans import exit_check, exit_compare, exit_plan, plan_yaml
from peaceops.api_reviews import review_all
from peaceops.book import Book, Figure, Trace, View, open_book
from peaceops.book.reply import Reply
from peaceops.errors import PeaceopsError

__version__ = "0.1.0"

__all__ = [
    "Book",
    "Figure",
    "PeaceopsError",
    "Reply",
    "Trace",
    "Verification",
    "View",
    "__version__",
    "appropriated",
    "arrears",
    "article",
    "assembly_votes",
    "assess",
    "book_audit",
    "book_diff",
    "book_stale",
    "book_status",
    "budget",
    "check",
    "check_corpus",
    "checked_html",
    "cite",
    "claim_reviews",
    "contradictions",
    "council_agreement",
    "council_backtest",
    "council_members",
    "council_path",
    "council_renewals",
    "council_votes",
    "deaths",
    "exit_backtest",
    "exit_backtest_spending",
    "exit_check",
    "exit_compare",
    "exit_options",
    "exit_plan",
    "exit_simulate",
    "export_book",
    "forecast",
    "interests",
    "machine_scale",
    "mandate_change",
    "mandates",
    "mandates_ics",
    "mission",
    "missions",
    "missions_count",
    "names",
    "open_book",
    "payer",
    "payer_years",
    "plan_yaml",
    "rates",
    "reform",
    "reforms_compared",
    "regular_rates",
    "reimbursement",
    "resolve",
    "resources",
    "review",
    "review_all",
    "staff",
    "strength",
    "to_html",
    "to_json",
    "verify_book",
    "write_charts",
    "write_reliability",
    "write_review",
]
