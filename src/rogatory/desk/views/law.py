"""The law as the reader sees it: citations, findings, provisions, and which instruments bind."""

from collections.abc import Mapping
from datetime import date

import msgspec

from rogatory.desk.views.base import View
from rogatory.kernel.findings import Standing, Verdict


class CitationView(View):
    """A citation as a mark: ``label`` is short (*Arab Conv. 20(17)*), the address opens the provision."""

    instrument: str
    cite: str
    label: str


class FindingView(View):
    """A finding worded for the reader.

    ``missing`` are the paths in the request of the facts it lacks, for focusing fields and for machines;
    ``missing_in_words`` the same facts as a reader calls them, those of one measure told together. ``note`` is
    a known defect or difference of the text cited, with our reading. ``decides`` is one that keeps the verdict
    of a check from *satisfied*; the others are told beside it.
    """

    concept: str
    verdict: Verdict
    standing: Standing
    citation: CitationView
    message: str
    mend: str = ""
    related: tuple[CitationView, ...] = ()
    missing: tuple[str, ...] = ()
    missing_in_words: tuple[str, ...] = ()
    note: str = ""
    decides: bool = False


class TextLinkView(View):
    """Words of an official text, from ``start`` to ``end``, that lead to a place of a work."""

    start: int
    end: int
    work_id: str
    article: str
    cite: str


class ProvisionView(View):
    """A provision: our statement, the official text where imported, and its counterparts elsewhere.

    ``official_text`` maps a language code to the text of exactly that paragraph; it is empty before import.
    ``note`` is a known erratum or difference and our reading of it; ``links`` are the references in the text.
    """

    citation: CitationView
    title: str
    statement: str
    official_text: Mapping[str, str] = msgspec.field(default_factory=dict)
    counterparts: tuple[CitationView, ...] = ()
    note: str = ""
    links: Mapping[str, tuple[TextLinkView, ...]] = msgspec.field(default_factory=dict)


class DeclaredView(View):
    """What a State declared, reserved or notified on a paragraph, and where that was seen."""

    state: str
    state_in_words: str
    citation: CitationView
    type: str
    type_in_words: str
    text: str
    authority: str
    languages: tuple[str, ...]
    languages_in_words: tuple[str, ...]
    channel: str
    takes_as_basis: bool | None
    source: str
    source_in_words: str
    confidence: str


class BindingView(View):
    """Whether an instrument binds both States: true, false, or not known, and why.

    ``missing`` names the facts that would decide it, ``missing_in_words`` tells them; ``relation`` is how it
    stands to the other treaties between the two States. ``stance`` and ``note`` say how it stands to the
    kind of request, ``text_note`` what is to be known of the text cited. ``conduct`` tells whether it bound
    both States when the acts were done, where that day was asked for.
    """

    instrument: str
    title: str
    in_force_between: bool | None
    verified: bool
    reasons: tuple[str, ...]
    missing: tuple[str, ...]
    missing_in_words: tuple[str, ...]
    citation: CitationView | None = None
    relation: tuple[FindingView, ...] = ()
    stance: str = ""
    stance_in_words: str = ""
    note: str = ""
    text_note: str = ""
    declared: tuple[DeclaredView, ...] = ()
    conduct: FindingView | None = None


class SilentView(View):
    """A treaty that binds both States, or may, and says nothing on the kind of request."""

    instrument: str
    title: str
    in_force_between: bool | None
    note: str = ""


class RiskView(View):
    """One ground the other State may refuse a draft on: open (not satisfied), not excluded, or ruled out.

    ``mandatory`` says that the treaty leaves that State no choice.
    """

    ground: str
    ground_in_words: str
    mandatory: bool
    verdict: Verdict
    citation: CitationView
    message: str
    mend: str
    missing: tuple[str, ...]
    missing_in_words: tuple[str, ...]
    note: str


class AskedView(View):
    """What a request file asks, of whom, and for which day the law was taken.

    A State is empty where the file does not name it; ``unnamed`` then says what follows from that.
    ``day_taken`` says where the day comes from: the question (``asked``), the ``file``, or else ``today``.
    """

    title: str
    kind_in_words: str
    requesting: str
    requesting_in_words: str
    requested: str
    requested_in_words: str
    day_taken: str
    unnamed: str


class CheckView(View):
    """The check shown beside a draft: one verdict, the findings, and which instruments bind.

    ``beside`` tells of treaties that do not reach the request, or would only if more were stated; ``risks`` on
    what the other State may refuse it, ``assumptions`` what was assumed in saying which instruments bind.
    ``asked`` stands where a file was checked: a draft shows its own head.
    """

    verdict: Verdict
    findings: tuple[FindingView, ...]
    instruments: tuple["BindingView", ...]
    on: date | None = None
    known_as_of: date | None = None
    law_digest: str = ""
    kind: str = ""
    beside: tuple[FindingView, ...] = ()
    risks: tuple[RiskView, ...] = ()
    assumptions: tuple[str, ...] = ()
    asked: AskedView | None = None


class BasisView(View):
    """Every treaty for a kind of request between two States on a day, and what was assumed in saying so.

    The treaties stand in the order they are cited; ``silent`` ones bind and say nothing on the kind.
    ``fallback`` says what remains where none binds or suffices.
    """

    kind: str
    on: date
    known_as_of: date
    law_digest: str
    instruments: tuple[BindingView, ...]
    assumptions: tuple[str, ...]
    conduct_on: date | None = None
    silent: tuple[SilentView, ...] = ()
    fallback: tuple[str, ...] = ()
