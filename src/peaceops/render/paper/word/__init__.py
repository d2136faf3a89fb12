"""A document as a Word file."""
