"""What is found: a stretch of words and the places it names."""

import msgspec


class Place(msgspec.Struct, frozen=True):
    """Where the words stand: their text's identifier, and the cite of their provision.

    ``convention`` is the work that "the Convention" means where it is not the text itself, and such a text
    refers to nothing of its own without saying so; ``fasl`` says that its articles are called الفصل.
    """

    work: str
    cite: str
    convention: str = ""
    fasl: bool = False

    @property
    def article(self) -> str:
        """The number of the article the words stand in."""
        return self.cite.split("(", 1)[0].split("[", 1)[0]

    @property
    def paragraph(self) -> str:
        """The cite of the paragraph the words stand in, or of the article where it has none."""
        head, bracket, rest = self.cite.partition("(")
        return f"{head}({rest.split(')', 1)[0]})" if bracket else head


class Reference(msgspec.Struct, frozen=True):
    """Words from ``start`` to ``end`` that name places of a work; more than one where they name a range."""

    start: int
    end: int
    work: str
    cites: tuple[str, ...]

    @property
    def cite(self) -> str:
        """The place a link leads to: the one the words themselves name."""
        return self.cites[-1]
