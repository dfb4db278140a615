"""The check of a request: every rule of every treaty that binds or may, what practice adds, and one verdict."""

from collections.abc import Iterator, Mapping
from datetime import date

import msgspec

from rogatory.kernel.dates import NoSuchDate, parse_date
from rogatory.kernel.findings import Citation, Finding, Sentence, Standing, Verdict
from rogatory.kernel.states import StateCode, state_code
from rogatory.law.basis import Basis, Binding, basis
from rogatory.law.book import PRACTICE, LawBook
from rogatory.law.examinations import examine
from rogatory.law.paths import is_blank
from rogatory.law.refusal import under_doubtful_force
from rogatory.law.relations import as_the_request_says
from rogatory.law.request import Request
from rogatory.law.scope import Reach, reach
from rogatory.law.verdicts import Findings, combined, settled

__all__ = ["Check", "check"]

_ON_THE_BASIS = "basis."


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """The verdict, every finding behind it, and the treaties it was given under.

    ``findings`` holds more than what turned the verdict: doubt about a treaty the request meets anyway, and
    what practice asks, are shown and stop nothing. ``beside`` tells of treaties in force that do not reach the
    request, or would only if more were stated.
    """

    verdict: Verdict
    findings: tuple[Finding, ...]
    basis: Basis
    beside: tuple[Finding, ...] = ()
    reach: Reach

    @property
    def stopping(self) -> tuple[Finding, ...]:
        """The findings that keep the verdict from *satisfied*; none when it is."""
        if self.verdict is Verdict.SATISFIED:
            return ()
        open_ones = [found for found in self.findings if _weighs(found)]
        on_contents = [found for found in open_ones if not found.concept.startswith(_ON_THE_BASIS)]
        return tuple(on_contents if self.reach.certain and on_contents else open_ones)


def check(book: LawBook, request: Request, on: date, known_as_of: date) -> Check:
    """Weigh ``request`` on ``on`` by the law book as its sources stood on ``known_as_of``.

    Raises ``NoSuchState`` for a State code that is none; a State not given leaves its facts undetermined.
    """
    states = _state(request.requesting_state), _state(request.requested_state)
    found_basis = basis(book, *states, request.kind, on, known_as_of, _day_of_the_acts(request))
    reached = reach(book, request, found_basis)
    verdict = combined(reached.findings, reached.certain, reached.doubtful)
    return Check(
        verdict=verdict,
        findings=(
            *_on_the_basis(found_basis, reached, request),
            *_shown(found_basis, reached, verdict),
            *(found for practice in book.practice for found in examine(practice, request)),
            *_idle_bases(book, request, reached),
        ),
        basis=found_basis,
        beside=tuple(found for key in (*reached.beside, *_idle(reached)) for found in reached.of_scope[key]),
        reach=reached,
    )


def _day_of_the_acts(request: Request) -> date | None:
    """The day the request gives for the acts; a text that is no day, as one from outside may be, tells none."""
    text = request.conduct.on if request.conduct else None
    try:
        return parse_date(text) if text else None
    except NoSuchDate:
        return None


def _state(code: str | None) -> StateCode | None:
    return state_code(code) if code else None


def _idle(reached: Reach) -> tuple[str, ...]:
    """The treaties that do not reach the request; where none does, that is no aside but the answer."""
    return reached.outside if reached.weighed else ()


def _on_the_basis(found_basis: Basis, reached: Reach, request: Request) -> Iterator[Finding]:
    """One finding for each treaty that binds or may, its relation to the others; where none may, that."""
    for binding in found_basis.instruments:
        if found_basis.applicable and binding.in_force_between is False:
            continue
        if binding.id in reached.weighed or not reached.weighed:
            yield _in_force(binding)
            said = {(one.citation, one.concept) for one in reached.findings.get(binding.id, ())}
            told = (one for one in binding.relation if (one.citation, one.concept) not in said)
            yield from (binding.conduct,) if binding.conduct else ()
            yield from (as_the_request_says(one, request) for one in told)
    if not reached.weighed:
        yield from (found for key in reached.outside for found in reached.of_scope[key])


def _idle_bases(book: LawBook, request: Request, reached: Reach) -> Iterator[Finding]:
    """What the request names as its basis and cannot be: no treaty here, or one that does not carry it."""
    for place, cite in enumerate(request.legal_basis):
        treaty = "" if is_blank(cite) else cite.split()[0]
        if not treaty or treaty in (*reached.weighed, *reached.beside) or not book.practice:
            continue
        held = treaty in book.instruments
        yield Finding(
            concept="practice.stated_basis",
            verdict=Verdict.NOT_SATISFIED if held else Verdict.UNDETERMINED,
            citation=Citation(instrument=PRACTICE, cite="stated_basis"),
            reason=_why_idle(treaty, cite, reached, held=held),
            standing=Standing.PRACTICE,
            mend=Sentence("law-mend-other-basis") if held else None,
            missing=(f"legal_basis[{place}]",),
        )


def _why_idle(treaty: str, cite: str, reached: Reach, *, held: bool) -> Sentence:
    if not held:
        return Sentence("law-basis-not-held", {"text": cite[:80]})
    code = "law-basis-beside-the-matter" if treaty in reached.outside else "law-basis-not-binding"
    return Sentence(code, {"instrument": treaty})


def _in_force(binding: Binding) -> Finding:
    verdict, code = {
        True: (Verdict.SATISFIED, "law-force-yes"),
        None: (Verdict.UNDETERMINED, "law-force-unknown"),
        False: (Verdict.NOT_SATISFIED, "law-force-no"),
    }[binding.in_force_between]
    return Finding(
        concept=f"{_ON_THE_BASIS}in_force",
        verdict=verdict,
        citation=binding.citation,
        reason=Sentence(code, {"instrument": binding.id}),
        mend=Sentence("law-mend-other-basis") if verdict is Verdict.NOT_SATISFIED else None,
        missing=binding.facts,
    )


def _shown(found_basis: Basis, reached: Reach, verdict: Verdict) -> Iterator[Finding]:
    """What the treaties find, in the light of each other and of what is not known of their force.

    Where none is certain to bind and the whole is not satisfied whichever of them do, a fault under one is told
    as a fault: it is one if that treaty binds, and if none does the request has no basis.
    """
    doubts = {binding.id: binding.facts for binding in found_basis.instruments}
    for key in reached.weighed:
        if key in reached.doubtful:
            for found in reached.findings[key]:
                sure = not reached.certain and found.verdict is verdict is Verdict.NOT_SATISFIED
                yield from (found,) if sure else under_doubtful_force((found,), doubts[key])
        else:
            yield from (_beside_the_others(found, reached, doubts) for found in reached.findings[key])


def _beside_the_others(found: Finding, reached: Reach, doubts: Mapping[str, tuple[str, ...]]) -> Finding:
    """A fault that another treaty sees as none is a conflict; it is open where that treaty or its force is."""
    if found.verdict is not Verdict.NOT_SATISFIED:
        return found
    if settled(reached.findings, reached.certain).get(found.concept) is Verdict.CONFLICT:
        return _related(found, reached.findings, Verdict.CONFLICT, ())
    if settled(reached.findings, reached.weighed).get(found.concept) is Verdict.NOT_SATISFIED:
        return found
    open_facts = tuple(fact for key in reached.doubtful for fact in doubts[key])
    return _related(found, reached.findings, Verdict.UNDETERMINED, open_facts)


def _related(found: Finding, findings: Findings, verdict: Verdict, doubts: tuple[str, ...]) -> Finding:
    """The finding with what the other treaties say of its concept beside it, and what would settle it."""
    same = [other for each in findings.values() for other in each if other.concept == found.concept]
    others = [other for other in same if other.verdict is not Verdict.NOT_SATISFIED]
    missing = (*found.missing, *doubts, *(path for other in others for path in other.missing))
    return msgspec.structs.replace(
        found,
        verdict=verdict,
        related=tuple(dict.fromkeys((*found.related, *(other.citation for other in others)))),
        missing=tuple(dict.fromkeys(missing)),
    )


def _weighs(found: Finding) -> bool:
    return found.standing is Standing.TREATY and found.verdict is not Verdict.SATISFIED
