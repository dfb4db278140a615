"""The letter as plain values the layout sets: letterhead, addressee, sections, signature, annexes, foot."""

import msgspec

from rogatory.dossier.mutual_legal_assistance.pseudonyms import without_identities
from rogatory.kernel.languages import ScreenLanguage
from rogatory.law.request import Authority
from rogatory.papers.blocks import Bullets, Section, flowing
from rogatory.papers.particulars import basis, closing_terms, facts, measures, offences, persons, proceedings
from rogatory.papers.printable import printable
from rogatory.papers.request_letter import Annex, Letter
from rogatory.papers.runs import Run, Runs, identifier, runs
from rogatory.papers.words import Words

_PAGE, _PAGES = "\x01", "\x02"
_LONGEST_TITLE = 300


class Contents(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the layout prints, worded and cut into runs; field names are the layout's."""

    language: str
    direction: str
    title: str
    letterhead: tuple[Runs, ...]
    contact: tuple[Runs, ...]
    marks: tuple[str, ...]
    fictional: str
    particulars: tuple[tuple[str, Runs], ...]
    addressee: tuple[Runs, ...]
    subject_label: str
    subject: Runs
    opening: tuple[Runs, ...]
    sections: tuple[Section, ...]
    courtesy: Runs
    signature: tuple[Runs, ...]
    signature_hint: str
    seal_hint: str
    annexes: tuple[tuple[Runs, Runs], ...]
    annexes_heading: str
    foot: tuple[Runs, ...]
    page: tuple[str, ...]


def contents(letter: Letter, language: ScreenLanguage) -> Contents:
    """Word ``letter`` in ``language``, protected identities already left out."""
    words = Words(language)
    request = without_identities(letter.request, lambda n: words("protected-person", number=n))
    letter = msgspec.structs.replace(letter, request=request)
    return Contents(
        language=language.value,
        direction=language.direction,
        title=_title(letter, words),
        letterhead=_letterhead(letter, words),
        contact=_lines(_contact(request.requesting_authority)),
        marks=_marks(letter, words),
        fictional=words("fictional") if request.fictional else "",
        particulars=_particulars(letter, words),
        addressee=_addressee(letter, words),
        subject_label=words("subject"),
        subject=_subject(letter, words),
        opening=_opening(letter, words),
        sections=_sections(letter, words),
        courtesy=words.sentence("courtesy", state=words.state(letter.requested_state)),
        signature=_lines(letter.signatory, letter.office),
        signature_hint=words("signature"),
        seal_hint=words("seal"),
        annexes=tuple((runs(annex.name), identifier(_fingerprint(annex))) for annex in letter.annexes),
        annexes_heading=words("annexes"),
        foot=_foot(letter, words),
        page=_page(words),
    )


def _title(letter: Letter, words: Words) -> str:
    return printable(f"{words('request-title')} {letter.reference}").strip()[:_LONGEST_TITLE]


def _letterhead(letter: Letter, words: Words) -> tuple[Runs, ...]:
    return _lines(
        words.state(letter.requesting_state), letter.ministry, _named(letter.request.requesting_authority)
    )


def _marks(letter: Letter, words: Words) -> tuple[str, ...]:
    request = letter.request
    urgent = request.urgency is not None and request.urgency.urgent
    confidential = request.confidentiality is not None and request.confidentiality.required
    said = (("draft", letter.draft), ("urgent", urgent), ("confidential", confidential))
    return tuple(words(f"mark-{code}") for code, holds in said if holds)


def _particulars(letter: Letter, words: Words) -> tuple[tuple[str, Runs], ...]:
    dated = ", ".join(part for part in (letter.place, words.day(letter.dated)) if part)
    channel = letter.request.channel
    rows = [(words("reference"), identifier(letter.reference)), (words("date"), runs(dated))]
    if channel is not None:
        rows.append((words("channel"), runs(words(f"channel-{_code(channel)}"))))
    return tuple(rows)


def _addressee(letter: Letter, words: Words) -> tuple[Runs, ...]:
    authority = letter.request.requested_authority
    name = _named(authority) or words("addressee-unnamed")
    return _lines(words("to"), name, _contact(authority), words.state(letter.requested_state))


def _subject(letter: Letter, words: Words) -> Runs:
    title = letter.request.title
    return words.sentence("subject-of", title=title) if title else runs(words("request-title"))


def _opening(letter: Letter, words: Words) -> tuple[Runs, ...]:
    request = letter.request
    said = words.sentence(
        "opening",
        sender=_named(request.requesting_authority) or words("sender-unnamed"),
        sending_state=words.state(letter.requesting_state),
        receiver=words.inside(_named(request.requested_authority)) or words("receiver-unnamed"),
        receiving_state=words.state(letter.requested_state),
    )
    return (said,)


def _sections(letter: Letter, words: Words) -> tuple[Section, ...]:
    request, unsaid = letter.request, words("not-stated")
    headed = (
        ("basis", basis(letter.legal_basis, words)),
        ("proceedings", proceedings(request.proceedings, words)),
        ("facts", facts(request, words)),
        ("offences", offences(request.offences or (), words)),
        ("persons", persons(request.persons or (), words)),
        ("measures", measures(request, words)),
        ("purpose", flowing(request.purpose, unsaid)),
        ("terms", closing_terms(request, words)),
    )
    made = [Section(heading=words(f"heading-{code}"), blocks=blocks) for code, blocks in headed if blocks]
    if request.assurances:
        given = Bullets(items=tuple(runs(line) for line in request.assurances))
        made.append(Section(heading=words("heading-assurances"), blocks=(given,)))
    return tuple(made)


def _foot(letter: Letter, words: Words) -> tuple[Runs, ...]:
    document = (Run(f"{words('document')} "), *identifier(letter.document_id))
    digest = (Run(f"{words('digest')} "), *identifier(letter.digest))
    return (document, digest)


def _page(words: Words) -> tuple[str, ...]:
    """The pager cut at its two numbers: text, ``page``, text, ``pages``, text, in the language's own order."""
    said = words("page", page=_PAGE, pages=_PAGES)
    named = said.replace(_PAGE, "\0page\0").replace(_PAGES, "\0pages\0")
    return tuple(named.split("\0"))


def _fingerprint(annex: Annex) -> str:
    return f"SHA-256:{annex.sha256[:16]}" if annex.sha256 else ""


def _named(authority: Authority | None) -> str:
    return (authority.name or "").strip() if authority else ""


def _contact(authority: Authority | None) -> str:
    return (authority.contact or "") if authority else ""


def _lines(*said: str) -> tuple[Runs, ...]:
    return tuple(runs(line) for line in said if line.strip())


def _code(value: str) -> str:
    return value.replace("_", "-")
