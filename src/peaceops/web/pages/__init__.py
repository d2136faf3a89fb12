"""The pages: a page is a function from what was asked to a `Page`, a row in `table.py`, a template in `templates/`."""
