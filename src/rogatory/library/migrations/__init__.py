"""The history of the library tables."""
