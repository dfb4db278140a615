"""Rogatory: ask other States for help in corruption cases, give it, and account for it."""

__version__ = "0.1.0"
