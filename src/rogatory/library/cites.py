"""Cites taken apart: ``20(11)(a)`` is item (a) of paragraph 11 of article 20."""


def article_number(cite: str) -> str:
    """The article a cite is in: what stands before its first bracket."""
    return cite.split("(", 1)[0].split("[", 1)[0]
