"""Draw rows of the book to be checked by hand against their sources, and print each with where to look.

    python benchmarks/audit_rows.py [--seed 2026] [--rows 150] [--book DIR] [--json]

The draw is that of `peaceops book audit`; this prints it as paragraphs. How the last draws were graded stands in
docs/data/audit.md and docs/data/audit_rows.csv.
"""

from __future__ import annotations

import argparse
import dataclasses
import json

from peaceops.book import open_book
from peaceops.book.draw import drawn


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--rows", type=int, default=150)
    parser.add_argument("--book", help="folder of a book (default: the shipped one)")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    arguments = parser.parse_args()
    book = open_book(arguments.book)
    view = book.at()
    if not arguments.json:
        print(f"book {book.version}, seed {arguments.seed}")
    for row in drawn(view, arguments.seed, arguments.rows):
        if arguments.json:
            print(json.dumps(dataclasses.asdict(row), default=str))
            continue
        print(f"\n{row.number}. {row.stratum}: {row.table}  {row.key}")
        print("   " + "; ".join(f"{name} = {value}" for name, value in row.values.items()))
        print(f"   {row.address}")


if __name__ == "__main__":
    main()
