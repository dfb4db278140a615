"""Reading XML from strangers: UTF-8, elements and text only, nothing that refers to anything else."""

import re

from lxml import etree

from rogatory.sealing.rejections import Refusal, RejectionCode

LARGEST_XML = 2 * 1024 * 1024
_DECLARATION = re.compile(r"^<\?xml [^<>?]*\?>")


def read_xml(data: bytes) -> etree._Element:
    """The root of a document. Raises ``Refusal`` for a DTD, an entity, a comment, CDATA or an instruction."""
    if len(data) > LARGEST_XML:
        raise Refusal(RejectionCode.TOO_LARGE, limit=LARGEST_XML)
    try:
        body = _DECLARATION.sub("", data.decode("utf-8"), count=1)
    except UnicodeDecodeError:
        raise Refusal(RejectionCode.XML_UNREADABLE) from None
    # In well-formed XML these two marks begin nothing else: an angle bracket in text is written &lt;.
    if "<!" in body or "<?" in body:
        raise Refusal(RejectionCode.XML_FORBIDDEN)
    try:
        # Without its declaration, which may name another encoding: it is UTF-8 and XML 1.0 all the same.
        return etree.fromstring(body.encode("utf-8"), _parser())
    except (etree.XMLSyntaxError, ValueError):
        raise Refusal(RejectionCode.XML_UNREADABLE) from None


def _parser() -> etree.XMLParser:
    # One parser for each document: lxml's are not to be shared between threads.
    return etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
