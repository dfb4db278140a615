"""What is wrong with a folder of law, said so that its author finds the line."""


class LawBookDefect(ValueError):
    """A law folder that cannot be read: ``where`` is folder/file with line or field, ``problem`` the fault."""

    def __init__(self, where: str, problem: str) -> None:
        super().__init__(f"{where}: {problem}")
        self.where = where
        self.problem = problem
