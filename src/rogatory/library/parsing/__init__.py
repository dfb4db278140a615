"""Readers of official texts: a file's text in, a frozen tree and doubts out, nothing lost in between."""
