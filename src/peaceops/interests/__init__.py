"""How a mission touches a payer's interests: trade, aid, memberships, refugees, votes, people and the bill, as figures
from a view of the book. Nothing is scored."""
