"""What the Charter of the United Nations itself fixes, as data."""

from __future__ import annotations

# Article 23 (1): permanent members of the Security Council by ISO 3166-1 code, in the order of the Charter. The seat of
# the Soviet Union has been the Russian Federation's since 24 December 1991.
PERMANENT_MEMBERS = ("CHN", "FRA", "RUS", "GBR", "USA")
# Every State that has held such a seat, so that votes of any year can be read.
EVER_PERMANENT = frozenset({*PERMANENT_MEMBERS, "SUN"})
# Article 27 (2) and (3): affirmative votes that a decision needs, by the number of members (Article 23 (1)), as in 1945
# and as amended by A/RES/1991 A (XVIII). The book has the days from which they hold in council_rules.
AFFIRMATIVE_VOTES = {11: 7, 15: 9}
