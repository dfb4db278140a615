"""The text of a PDF, page after page, as far as the file gives one."""

import io

import pypdf
from pypdf.errors import PyPdfError

from rogatory.kernel.findings import Sentence
from rogatory.library.parsing.encoding import Unreadable

_MOST_PAGES = 2_000


def pdf_text(content: bytes) -> str:
    """The pages' text in the order stored. Raises ``Unreadable`` for a scan, a lock, or a broken file."""
    try:
        reader = pypdf.PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise Unreadable(Sentence("library-import-locked-pdf"))
        if len(reader.pages) > _MOST_PAGES:
            raise Unreadable(Sentence("library-import-too-many-pages", {"limit": _MOST_PAGES}))
        pages = [page.extract_text() for page in reader.pages]
    except (
        PyPdfError,
        ValueError,
        KeyError,
        TypeError,
        IndexError,
        AttributeError,
        RecursionError,
        OSError,
    ) as broken:
        if isinstance(broken, Unreadable):
            raise
        raise Unreadable(Sentence("library-import-is-pdf")) from None
    if not any(page.strip() for page in pages):
        raise Unreadable(Sentence("library-import-is-scan"))
    return "\n".join(pages)
