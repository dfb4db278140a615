"""What the law says of a thing, never without its reason and its citation."""

from collections.abc import Mapping
from enum import StrEnum

import msgspec


class Verdict(StrEnum):
    """The four answers the law engine may give. There is no fifth, and no default."""

    SATISFIED = "satisfied"
    NOT_SATISFIED = "not_satisfied"
    UNDETERMINED = "undetermined"
    CONFLICT = "conflict"


class Standing(StrEnum):
    """Where a finding draws its force from; only a treaty's own words can make a breach."""

    TREATY = "treaty"
    PRACTICE = "practice"


class Citation(msgspec.Struct, frozen=True):
    """A place in an instrument: its identifier and article with paragraph and item, as ``20(16)(b)``.

    For what practice asks beyond the treaty the instrument is ``practice`` and the place a concept.
    """

    instrument: str
    cite: str


class Sentence(msgspec.Struct, frozen=True):
    """A sentence not yet worded: a catalogue code and the arguments it takes."""

    code: str
    args: Mapping[str, str | int] = msgspec.field(default_factory=dict)


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One rule applied to the facts: the verdict, why, where it is written, and how to mend it.

    ``missing`` names the facts (as paths in the request, ``offences[0].conduct``) that would decide an
    undetermined finding; ``related`` holds the other provisions the reader should see beside it.
    """

    concept: str
    verdict: Verdict
    citation: Citation
    reason: Sentence
    mend: Sentence | None = None
    standing: Standing = Standing.TREATY
    missing: tuple[str, ...] = ()
    related: tuple[Citation, ...] = ()
