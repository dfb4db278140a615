"""What the kinds of message are called."""

from rogatory.kernel.languages import ScreenLanguage
from rogatory.wording.catalogue import known_code, text


def message_kind(kind: str, language: ScreenLanguage, *, isolate: bool = True) -> str:
    """The name of the kind that travels as ``kind``; empty for one that is not known here."""
    code = f"dossier-act-{kind.partition('/')[0].replace('_', '-')}"
    return text(code, language, isolate=isolate) if known_code(code) else ""
