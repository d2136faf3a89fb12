"""A crawl of articles against the official figures: read in pieces, checked in batches, kept part by part."""
