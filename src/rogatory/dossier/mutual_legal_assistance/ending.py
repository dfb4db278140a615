"""The end of a file, and what may be written in it at any time: withdraw, close, note, let somebody in."""

from rogatory.dossier.mutual_legal_assistance import acts, commands
from rogatory.dossier.mutual_legal_assistance.decision import (
    Doing,
    Outcome,
    blank_text,
    done,
    stop,
)

LEVELS = ("work", "read")
"""How far an account may be let in."""


def withdraw(doing: Doing, command: commands.Withdraw) -> Outcome:
    """Tell the requested State that the assistance is no longer needed; reasons are welcome, not required."""
    return done(acts.RequestWithdrawn(**doing.across(), reasons=command.reasons))


def write_note(doing: Doing, command: commands.WriteNote) -> Outcome:
    """A note says something."""
    if blank_text(command.text):
        return stop("text-missing")
    return done(acts.NoteWritten(**doing.inside(), text=command.text))


def grant_access(doing: Doing, command: commands.GrantAccess) -> Outcome:
    """Let a named account in, to work or to read."""
    if blank_text(command.user):
        return stop("user-missing")
    if command.level not in LEVELS:
        return stop("level-unknown", level=command.level)
    return done(acts.AccessGranted(**doing.inside(), user=command.user, level=command.level))


def close(doing: Doing, command: commands.Close) -> Outcome:
    """Close with an outcome in words; what is still open was looked at before."""
    if blank_text(command.outcome):
        return stop("outcome-missing")
    return done(acts.DossierClosed(**doing.inside(), outcome=command.outcome))
