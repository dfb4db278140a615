"""The proof of an exchange: what passed between two States in one file, checked without a node."""
