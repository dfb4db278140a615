"""The request as a formal letter: what the requesting office put under it, on whichever side it is printed."""

from uuid import UUID

from django.conf import settings
from django.utils import timezone

from rogatory import papers
from rogatory.desk import people
from rogatory.desk.cabinet import Cabinet
from rogatory.dossier.mutual_legal_assistance import acts
from rogatory.dossier.mutual_legal_assistance.pseudonyms import without_identities, without_names
from rogatory.kernel.canonical import canonical_bytes, sha256_hex
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import state_code
from rogatory.law.request import Request


def letter_of(cabinet: Cabinet, language: ScreenLanguage) -> papers.Letter:
    """The letter of a dossier: the same on both sides once sent, a draft before it was approved."""
    request = cabinet.dossier.request or Request()
    asks, asked = cabinet.loaded.opened.our_state, cabinet.counterpart
    if not cabinet.dossier.we_ask:
        asks, asked = asked, asks
    sent = _sent(cabinet)
    ours = settings.NODE.configuration.authority if cabinet.dossier.we_ask else {}
    return papers.Letter(
        request=request,
        requesting_state=state_code(asks),
        requested_state=state_code(asked),
        reference=_reference(cabinet, sent),
        dated=timezone.localdate(sent.at) if sent else timezone.localdate(),
        document_id=str(cabinet.loaded.opened.reference),
        digest=sha256_hex(canonical_bytes(without_identities(request))),
        signatory=sent.signatory if sent else signatory_of(cabinet),
        office=ours.get(language.value, ""),
        legal_basis=_legal_basis(cabinet, request, language),
        annexes=tuple(
            papers.Annex(name=without_names(file.name, request), sha256=file.sha256, size=file.size)
            for file in cabinet.dossier.annexes
        ),
        draft=sent is None and cabinet.dossier.approved_revision != cabinet.dossier.revision,
    )


def signatory_of(cabinet: Cabinet) -> str:
    """The name of the head who approved the revision that stands; empty where nobody did."""
    if cabinet.dossier.approved_revision != cabinet.dossier.revision:
        return ""
    given = [recorded.act for recorded in cabinet.loaded.acts]
    approvals = [act for act in given if isinstance(act, acts.RequestApproved)]
    if not approvals or not approvals[-1].actor:
        return ""
    head = UUID(approvals[-1].actor)
    return people.names_of([head]).get(head, "")


def _reference(cabinet: Cabinet, sent: acts.RequestSent | None) -> str:
    """The requesting office's own number, never the one the requested side gave its copy."""
    if cabinet.dossier.we_ask:
        return cabinet.number
    return (sent.sent_under if sent else "") or str(cabinet.loaded.opened.reference)


def _sent(cabinet: Cabinet) -> acts.RequestSent | None:
    given = [recorded.act for recorded in cabinet.loaded.acts]
    return next((act for act in reversed(given) if isinstance(act, acts.RequestSent)), None)


def _legal_basis(cabinet: Cabinet, request: Request, language: ScreenLanguage) -> tuple[papers.LegalBasis, ...]:
    """The instruments the request names; where it names none, those certain to bind both States."""
    book, law = cabinet.law.book, cabinet.law
    certain = [name for name in law.instruments if name not in law.undetermined]
    cited = dict.fromkeys(cite.split()[0] for cite in request.legal_basis if cite.strip())
    named = [name for name in cited if name in book.instruments] or certain
    return tuple(
        papers.LegalBasis(
            title=book.instruments[name].title[language.value], cites=(book.instruments[name].scope_cite,)
        )
        for name in named
    )
