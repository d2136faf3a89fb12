"""The site and its API: the same functions as `import peaceops`, looked at instead of read.

`doors.py` is the table of questions (API routes, tools of assistants), `pages/table.py` the table of pages; `app.py`
joins them, `answers.py` keeps what was answered by edition and question, `http_errors.py` is the one shape of errors.
Decision: docs/decisions/2026-11-26-site.md.
"""
