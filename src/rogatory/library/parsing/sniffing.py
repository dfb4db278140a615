"""What kind of file some bytes are, whatever the file is called."""

import re
from typing import Literal

from rogatory.kernel.findings import Sentence
from rogatory.library.parsing.encoding import Unreadable

Form = Literal["text", "json", "html", "akn", "docx", "pdf"]

_XML_START = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*<(?:\?xml|!doctype|html|head|body|akomaNtoso|\w+:akomaNtoso)", re.IGNORECASE
)
_HEAD = 4096
_NOT_OURS = (
    (b"\xd0\xcf\x11\xe0", "library-import-is-old-word"),
    (b"{\\rtf", "library-import-is-rtf"),
    (b"\x89PNG", "library-import-is-picture"),
    (b"\xff\xd8\xff", "library-import-is-picture"),
    (b"II*\x00", "library-import-is-picture"),
    (b"MM\x00*", "library-import-is-picture"),
)


def form_of(content: bytes) -> Form:
    """The form by the first bytes. Raises ``Unreadable`` for forms known and not read, saying what to do."""
    head = content[:_HEAD]
    for start, code in _NOT_OURS:
        if head.startswith(start):
            raise Unreadable(Sentence(code))
    if head.lstrip().startswith(b"%PDF-"):
        return "pdf"
    if head.startswith(b"PK\x03\x04"):
        return "docx"
    if _XML_START.match(head):
        return "akn" if b"akomaNtoso" in head else "html"
    return "json" if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"{", b"[")) else "text"
