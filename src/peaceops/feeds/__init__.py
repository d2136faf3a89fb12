"""Feeds and posts that others publish: read, each item linked to the missions that it is about, its claims checked."""
