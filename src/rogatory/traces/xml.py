"""XML from strangers, element by element: no entity, no network, no DTD, nothing kept that was passed."""

import io
from collections.abc import Iterator

from lxml import etree

from rogatory.traces.findings import Unreadable


def elements(data: bytes) -> Iterator[etree._Element]:
    """Every element once it has ended; it is emptied when the next is asked for. Raises ``Unreadable``."""
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise Unreadable
    walk = etree.iterparse(
        io.BytesIO(data),
        events=("end",),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        for _, element in walk:
            yield element
            # A parent may want the attributes of those within; their own contents it never does.
            for child in element:
                child.clear(keep_tail=False)
    except etree.XMLSyntaxError:
        raise Unreadable from None


def name_of(element: etree._Element) -> str:
    """An element's name without its namespace."""
    return etree.QName(element).localname


def attribute(element: etree._Element, wanted: str) -> str:
    """The attribute of this name in whatever namespace; empty where there is none."""
    for name, value in element.items():
        if str(name).rpartition("}")[2] == wanted:
            return str(value)
    return ""
