"""Commands read with `argparse`: one that cannot be read is told in one line, in the reader's language."""

import argparse
import re
from collections.abc import Mapping, Sequence
from typing import NoReturn

from rogatory.kernel.languages import ScreenLanguage


class Misread(Exception):
    """A command that cannot be read: what was typed up to the fault, and what `argparse` says of it."""

    def __init__(self, command: str, problem: str) -> None:
        super().__init__(problem)
        self.command = command
        self.problem = problem


class OneLineParser(argparse.ArgumentParser):
    """A parser that raises ``Misread`` where `argparse` prints its usage and leaves."""

    def error(self, message: str) -> NoReturn:
        raise Misread(self.prog, message)


def language_asked_for(argv: Sequence[str]) -> ScreenLanguage:
    """The language a command asks to be answered in, also where the rest of it cannot be read."""
    said = list(argv)
    for word, after in zip(said, [*said[1:], ""], strict=True):
        name, _, value = word.partition("=")
        if len(name) > 2 and "--language".startswith(name):
            language = value or after
            return ScreenLanguage(language) if language in set(ScreenLanguage) else ScreenLanguage.ENGLISH
    return ScreenLanguage.ENGLISH


def in_words(fault: Misread, language: ScreenLanguage) -> str:
    """The fault as a sentence that says what to do; what has no words of ours is told as it came."""
    from rogatory.desk.words import text  # the catalogues are read only where something is said

    for code, pattern in _FAULTS.items():
        if found := re.fullmatch(pattern, fault.problem, re.DOTALL):
            said = text(code, language, isolate=False, **_tidy(found.groupdict()))
            break
    else:
        said = text("cli-misread", language, isolate=False, problem=fault.problem[:300])
    return f"{said} {text('cli-help', language, isolate=False, command=fault.command)}"


_FAULTS = {
    "cli-missing": r"the following arguments are required: (?P<names>.+)",
    "cli-not-understood": r"unrecognized arguments: (?P<typed>.+)",
    "cli-none-of": r"argument (?P<place>[^:]+): invalid choice: (?P<typed>.+) \(choose from (?P<known>.+)\)",
    "cli-needs-a-value": r"argument (?P<place>[^:]+): expected (?:one|at least one|\d+) arguments?",
    "cli-takes-no-value": r"argument (?P<place>[^:]+): ignored explicit argument (?P<typed>.+)",
    "cli-several-options": r"ambiguous option: (?P<typed>.+) could match (?P<known>.+)",
}
"""What `argparse` says, and the sentence of ours for it."""


def _tidy(said: Mapping[str, str]) -> dict[str, str]:
    """Without the quotes `argparse` sets around words; what was typed no longer than a line bears."""
    return {name: value.replace("'", "")[: 40 if name == "typed" else 300] for name, value in said.items()}
