"""What every part of a request shares: frozen facts by name, and the papers and property several kinds name."""

from typing import Annotated, TypeVar

import msgspec

Item = TypeVar("Item")

Listed = Annotated[tuple[Item, ...], msgspec.Meta(max_length=10_000)]
"""A list in a request: ten thousand rows at the most, so that no file takes minutes to weigh."""

Months = Annotated[int, msgspec.Meta(ge=0, le=2400)]
"""A length of time in whole months, two hundred years at the most."""


class Facts(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of every part of a request: frozen, fields by name, a misspelt field refused with its path.

    ``None`` always means *not known*, never *no*, and so does a text with nothing to see in it.
    """


class Document(Facts, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A paper a request rests on: a warrant, a judgment, an order.

    ``attached`` says it comes with the request, ``certified`` that the copy is one a court there can admit.
    """

    title: str | None = None
    issued_by: str | None = None
    dated: str | None = None
    attached: bool | None = None
    certified: bool | None = None


class Property(Facts, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One piece of property: what and where it is, whose, what it is worth and what ties it to the offence.

    ``value`` is an amount as text, ``currency`` its three-letter code, ``valued_on`` the day it was worth that.
    """

    description: str | None = None
    location: str | None = None
    holder: str | None = None
    beneficial_owner: str | None = None
    link_to_offence: str | None = None
    value: str | None = None
    currency: str | None = None
    valued_on: str | None = None


class Element(Facts, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One element of an offence as a State's law has it, and the stated facts that make it out.

    ``facts`` names facts of the request; ``answers`` is the ``id`` of the element of the other State's offence
    it is compared with; ``absent`` says that this element is not made out by the conduct.
    """

    id: str
    text: str | None = None
    facts: Listed[str] = ()
    answers: str | None = None
    absent: bool | None = None


class Counterpart(Facts, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The offence of the requested State that the same conduct would be, under whatever name."""

    title: str | None = None
    provision: str | None = None
    penalty: str | None = None
    elements: Listed[Element] | None = None
