"""A document set for paper: once for every paper format (`set_document`), then written by each."""
