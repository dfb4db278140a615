"""How a treaty stands to the others between two States, or does in want of one, by the treaty's own clause."""

from collections.abc import Sequence

import msgspec

from rogatory.kernel.findings import Citation, Finding, Sentence, Verdict
from rogatory.kernel.states import StateCode
from rogatory.law.book import Declaration, Instrument, rules_on
from rogatory.law.extradition import extradition_basis
from rogatory.law.kinds import Kind, Stance
from rogatory.law.request import Request
from rogatory.law.rules import Rule
from rogatory.law.vocabulary import Relation
from rogatory.law.weighing import LAW_THERE, finding_of


class Binding(msgspec.Struct, frozen=True, kw_only=True):
    """Whether one treaty binds both States: true, false, or not known (then ``missing`` says what to find out).

    ``facts`` names the missing facts for machines, ``verified`` says whether every fact relied on was checked
    against the depositary, ``relation`` how the treaty stands to the others between the two States,
    ``declared`` what either State declared to its provisions on this kind of request. ``conduct`` says
    whether the treaty bound both when the acts were done, where that day was asked for.
    """

    id: str
    in_force_between: bool | None
    verified: bool
    stance: Stance = Stance.RULES
    subject: str = ""
    reach: str = "universal"
    reasons: tuple[Sentence, ...] = ()
    missing: tuple[Sentence, ...] = ()
    facts: tuple[str, ...] = ()
    citation: Citation
    relation: tuple[Finding, ...] = ()
    declared: tuple[Declaration, ...] = ()
    conduct: Finding | None = None


def relations(
    instrument: Instrument,
    own: Binding,
    all_bindings: Sequence[Binding],
    requested: StateCode | None,
    kind: Kind,
) -> tuple[Finding, ...]:
    """What the treaty's own clauses say of its place beside the others that bind or may."""
    if own.in_force_between is False:
        return ()
    others = [other for other in all_bindings if _counts_beside(other, own)]
    return tuple(
        _relation(instrument, rule, rule.relation, own, others, requested)
        for rule in rules_on(instrument, kind).relating
        if rule.relation
    )


def _counts_beside(other: Binding, own: Binding) -> bool:
    """Whether the other treaty is one on assistance for the same matter.

    A treaty on organized crime is none for a request no organized group is part of, so that only another of
    its kind meets it.
    """
    if other.id == own.id or other.in_force_between is False:
        return False
    return other.subject != "organized_crime" or own.subject == "organized_crime"


def _relation(
    instrument: Instrument,
    rule: Rule,
    relation: Relation,
    own: Binding,
    others: Sequence[Binding],
    requested: StateCode | None,
) -> Finding:
    match relation:
        case (
            Relation.GIVES_WAY_UNLESS_AGREED
            | Relation.GIVES_WAY_BUT_KEPT_WHERE_EASIER
            | Relation.MORE_EFFECTIVE_APPLIES
        ):
            return _beside_others(instrument, rule, relation, own, others)
        case Relation.EXTRADITION_BASIS:
            return _extradition(instrument, rule, requested)
        case Relation.DOMESTIC_CONDITIONS:
            missing = (LAW_THERE,)
            reason = Sentence("law-relation-domestic-conditions")
            return finding_of(instrument, rule, Verdict.UNDETERMINED, reason, missing=missing)
        case Relation.OFFENCES_IN_EXISTING_TREATIES:
            return _says(instrument, rule, "law-relation-offences-included")
        case Relation.RECOGNISES_WITHOUT_TREATY:
            return _says(instrument, rule, _WITHOUT_TREATY)
        case Relation.TREATY_BASIS_IF_REQUIRED:
            return _says(instrument, rule, "law-relation-treaty-basis")


def _says(instrument: Instrument, rule: Rule, code: str) -> Finding:
    return finding_of(instrument, rule, Verdict.SATISFIED, Sentence(code))


def _extradition(instrument: Instrument, rule: Rule, requested: StateCode | None) -> Finding:
    verdict, code, missing = extradition_basis(instrument, Request(requested_state=requested))
    args = {"state": requested} if requested else {}
    mend = Sentence("law-mend-other-basis") if code == "law-extradition-basis-declined" else None
    return finding_of(instrument, rule, verdict, Sentence(code, args), missing=missing, mend=mend)


def _beside_others(
    instrument: Instrument, rule: Rule, relation: Relation, own: Binding, others: Sequence[Binding]
) -> Finding:
    if relation is Relation.MORE_EFFECTIVE_APPLIES:
        # The clause speaks of special treaties among some of the parties, not of conventions open to all.
        others = [other for other in others if other.reach != "universal"]
    if not others:
        return _says(instrument, rule, "law-relation-alone")
    args = {"others": ", ".join(other.id for other in others)}
    doubtful = [binding for binding in (own, *others) if binding.in_force_between is None]
    if doubtful:
        facts = tuple(dict.fromkeys(fact for binding in doubtful for fact in binding.facts))
        reason = Sentence("law-relation-undetermined", args)
        return finding_of(instrument, rule, Verdict.UNDETERMINED, reason, missing=facts)
    if relation is Relation.GIVES_WAY_BUT_KEPT_WHERE_EASIER:
        return finding_of(instrument, rule, Verdict.SATISFIED, Sentence("law-relation-kept", args))
    code, fact = _OPEN[relation]
    missing = (f"{instrument.id}/{fact}",)
    return finding_of(instrument, rule, Verdict.UNDETERMINED, Sentence(code, args), missing=missing)


_OPEN = {
    Relation.GIVES_WAY_UNLESS_AGREED: ("law-relation-gives-way", "agreed_to_apply"),
    Relation.MORE_EFFECTIVE_APPLIES: ("law-relation-more-effective", "more_effective"),
}
"""Where two treaties bind, what settles between them: the code of the reason, and the fact it waits for."""


_WITHOUT_TREATY = "law-relation-without-treaty"


def as_the_request_says(found: Finding, request: Request) -> Finding:
    """A relation to other treaties or to a State's own law, beside what the request says of it.

    U46(7): whether the two States agree to use the paragraphs that give way. U44(7): whether the State asked
    makes extradition conditional on a treaty. Where the request is silent the finding comes back as it is.
    """
    agreed = request.agreed_paragraphs
    if found.reason.code == _WITHOUT_TREATY and request.extradition and request.extradition.treaty_required:
        return msgspec.structs.replace(found, reason=Sentence("law-relation-treaty-required"))
    if found.reason.code != _OPEN[Relation.GIVES_WAY_UNLESS_AGREED][0] or agreed is None:
        return found
    code = "law-relation-agreed" if agreed else "law-relation-not-agreed"
    reason = Sentence(code, found.reason.args)
    return msgspec.structs.replace(found, verdict=Verdict.SATISFIED, reason=reason, missing=())
