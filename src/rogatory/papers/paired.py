"""Papers in two languages side by side: the blocks their layouts set, and sentences said in both."""

from typing import Literal

import msgspec

from rogatory.kernel.findings import Sentence
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import NoSuchState, state_code
from rogatory.papers.printable import printable
from rogatory.wording import say, state_name

Both = tuple[str, str]
"""The same in both languages, the left column first."""
Tone = Literal["", "good", "bad", "quiet"]


class Heading(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="heading"):
    """A heading; ``level`` 1 or 2."""

    texts: Both
    level: int = 1


class Pair(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="pair"):
    """A sentence in both languages; a ``sticky`` one stays on the page of what follows."""

    texts: Both
    tone: Tone = ""
    sticky: bool = False


class Facts(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="facts"):
    """Values that are the same in every language, each between its two labels."""

    rows: tuple[tuple[Both, str], ...]


class Command(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="command"):
    """Lines to be typed."""

    lines: tuple[str, ...]


class Listed(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="files"):
    """Files: name, size in bytes, SHA-256."""

    rows: tuple[tuple[str, str, str], ...]


class Signatures(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="signatures"):
    """Lines to be signed by hand, each between what it is called in both languages."""

    rows: tuple[Both, ...]


class Attachment(msgspec.Struct, frozen=True, kw_only=True):
    """A file inside the PDF; ``data`` are its bytes as whole numbers, which is how a layout takes them."""

    name: str
    media_type: str
    description: str
    data: tuple[int, ...]


Block = Heading | Pair | Facts | Command | Listed | Signatures


class PairedContents(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the layout of a proof, a receipt or a slip prints; field names are the layout's.

    A ``dense`` one is set close, so that what is usual fits on one page.
    """

    languages: tuple[str, str]
    title: Both
    blocks: tuple[Block, ...]
    pager: Both
    mark: str
    attachments: tuple[Attachment, ...] = ()
    dense: bool = False


class Speaker:
    """Says the sentences of one kind of paper (``prefix`` opens their codes) in its two languages."""

    def __init__(self, prefix: str, languages: tuple[ScreenLanguage, ScreenLanguage]) -> None:
        """Arabic takes the right column, whichever was named first."""
        first, second = sorted(languages, key=lambda one: one.direction == "rtl")
        self._prefix, self.languages = prefix, (first, second)

    @property
    def codes(self) -> tuple[str, str]:
        """The codes of the two languages, the left column first."""
        return self.languages[0].value, self.languages[1].value

    def both(self, code: str, **args: str | int) -> Both:
        """A sentence in both languages."""
        return self.sentence(Sentence(f"{self._prefix}-{code}", args))

    def sentence(self, sentence: Sentence) -> Both:
        """A sentence of any room in both languages."""
        first, second = (say(sentence, language, isolate=False) for language in self.languages)
        return first, second

    def with_states(self, code: str, **args: str) -> Both:
        """A sentence whose arguments that are States' codes are named in each language."""
        first, second = (
            say(
                Sentence(f"{self._prefix}-{code}", {name: named(value, one) for name, value in args.items()}),
                one,
                isolate=False,
            )
            for one in self.languages
        )
        return first, second

    def heading(self, code: str, level: int = 1, **args: str) -> Heading:
        """A heading in both languages."""
        return Heading(texts=self.both(code, **args), level=level)

    def row(self, code: str, value: str) -> tuple[Both, str]:
        """A value that is the same in every language, between its labels."""
        return self.both(code), printable(value)

    def state(self, code: str) -> str:
        """A State by its name in both languages, and its code."""
        names = dict.fromkeys(named(code, language) for language in self.languages)
        return f"{' / '.join(names)} ({code})"


def named(value: str | int, language: ScreenLanguage) -> str:
    """A State's code as its name; anything else as it is."""
    try:
        return state_name(state_code(str(value)), language)
    except NoSuchState:
        return str(value)


def moment(at: str) -> str:
    """``2026-03-01T09:30:00.000000Z`` as ``2026-03-01 09:30:00 UTC``: the same in every language."""
    return f"{at[:10]} {at[11:19]} UTC" if at else ""


def grouped_digits(digits: str) -> str:
    """A fingerprint as officers compare it: capitals in groups of four."""
    upper = digits.upper()
    return " ".join(upper[start : start + 4] for start in range(0, len(upper), 4))


XMLSEC1 = (
    "xmlsec1 --verify --enabled-reference-uris empty,same-doc,local,remote \\",
    "    --id-attr:Id SignedProperties --pubkey-cert-pem certificate.pem META-INF/signatures.xml",
)
"""How a signature is checked with a tool of others, once its container is unpacked."""
