"""What others say: the statements of a text, each set beside the official figures of the book.

A chain of small stages: segment, spot, understand, match, judge, explain (docs/method/claims.md).
"""
