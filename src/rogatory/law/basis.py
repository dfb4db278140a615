"""Which treaties bind two States on a day, why, and what is not known or not verified."""

from collections.abc import Sequence
from datetime import date

import msgspec

from rogatory.kernel.findings import Citation, Finding, Sentence, Verdict
from rogatory.kernel.states import StateCode
from rogatory.law.book import Instrument, LawBook, Rule
from rogatory.law.participation import Participation, participation
from rogatory.law.request import Kind
from rogatory.law.vocabulary import Relation


class Binding(msgspec.Struct, frozen=True, kw_only=True):
    """Whether one treaty binds both States: true, false, or not known (then ``missing`` says what to find out).

    ``facts`` names the missing facts for machines, ``verified`` says whether every fact relied on was checked
    against the depositary, ``relation`` how the treaty stands to the others between the two States.
    """

    id: str
    in_force_between: bool | None
    verified: bool
    reasons: tuple[Sentence, ...] = ()
    missing: tuple[Sentence, ...] = ()
    facts: tuple[str, ...] = ()
    citation: Citation
    relation: tuple[Finding, ...] = ()


class Basis(msgspec.Struct, frozen=True, kw_only=True):
    """Every treaty of the book for this kind of request, with what was assumed in saying so."""

    instruments: tuple[Binding, ...]
    assumptions: tuple[Sentence, ...] = ()

    @property
    def applicable(self) -> tuple[str, ...]:
        """The treaties that bind both States or may: those a decision is judged by."""
        return tuple(binding.id for binding in self.instruments if binding.in_force_between is not False)

    @property
    def undetermined(self) -> tuple[str, ...]:
        """The treaties of which it is not known whether they bind both States."""
        return tuple(binding.id for binding in self.instruments if binding.in_force_between is None)


def basis(
    book: LawBook,
    requesting: StateCode | None,
    requested: StateCode | None,
    kind: Kind,
    on: date,
    known_as_of: date,
) -> Basis:
    """Which treaties bind the two States on ``on``, by what the sources said up to ``known_as_of``.

    A State not named yet leaves every treaty undetermined.
    """
    fitting = [held for held in book.instruments.values() if kind in held.kinds]
    alone = [_binding(held, (requesting, requested), on, known_as_of) for held in fitting]
    bindings = tuple(
        msgspec.structs.replace(binding, relation=_relations(held, binding, alone))
        for held, binding in zip(fitting, alone, strict=True)
    )
    return Basis(instruments=bindings, assumptions=_assumptions(fitting, on))


def _binding(
    instrument: Instrument, states: tuple[StateCode | None, StateCode | None], on: date, known_as_of: date
) -> Binding:
    sides = [
        participation(instrument, state, on, known_as_of) if state else _not_named(instrument, path)
        for state, path in zip(states, ("requesting_state", "requested_state"), strict=True)
    ]
    bound = _both(sides)
    return Binding(
        id=instrument.id,
        in_force_between=bound,
        verified=all(side.verified for side in _decisive(sides, bound)),
        reasons=_distinct([reason for side in sides for reason in side.reasons]),
        missing=_distinct([fact for side in sides for fact in side.missing]) if bound is None else (),
        facts=tuple(dict.fromkeys(fact for side in sides for fact in side.facts)) if bound is None else (),
        citation=instrument.citation(_decisive(sides, bound)[0].cite),
    )


def _not_named(instrument: Instrument, path: str) -> Participation:
    lacking = Sentence("law-fact-state", {"path": path})
    return Participation(
        bound=None, verified=False, missing=(lacking,), facts=(path,), cite=instrument.scope_cite
    )


def _both(sides: Sequence[Participation]) -> bool | None:
    bounds = {side.bound for side in sides}
    if False in bounds:
        return False
    return None if None in bounds else True


def _decisive(sides: Sequence[Participation], bound: bool | None) -> list[Participation]:
    """The sides the answer rests on: for *not bound*, those not bound; for *not known*, those not known."""
    return [side for side in sides if side.bound is bound]


def _distinct(sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    kept: list[Sentence] = []
    for sentence in sentences:
        if sentence not in kept:
            kept.append(sentence)
    return tuple(kept)


def _assumptions(fitting: Sequence[Instrument], on: date) -> tuple[Sentence, ...]:
    stale = (held for held in fitting if held.complete_as_of and on > held.complete_as_of)
    said = [
        Sentence("law-assumption-list", {"instrument": held.id, "day": str(held.complete_as_of)})
        for held in stale
    ]
    return (Sentence("law-assumption-other-treaties"), *said)


def _relations(instrument: Instrument, own: Binding, all_bindings: Sequence[Binding]) -> tuple[Finding, ...]:
    """How the article on assistance stands to the other treaties, by the instrument's own clause."""
    if own.in_force_between is False:
        return ()
    others = [other for other in all_bindings if other.id != own.id and other.in_force_between is not False]
    return tuple(
        _relation(instrument, rule, rule.relation, own, others) for rule in instrument.rules if rule.relation
    )


def _relation(
    instrument: Instrument, rule: Rule, relation: Relation, own: Binding, others: Sequence[Binding]
) -> Finding:
    doubtful = [binding for binding in (own, *others) if binding.in_force_between is None]
    args = {"others": ", ".join(other.id for other in others)}
    if not others:
        return _found(instrument, rule, Verdict.SATISFIED, Sentence("law-relation-alone"))
    if doubtful:
        facts = tuple(dict.fromkeys(fact for binding in doubtful for fact in binding.facts))
        reason = Sentence("law-relation-undetermined", args)
        return _found(instrument, rule, Verdict.UNDETERMINED, reason, facts)
    match relation:
        case Relation.GIVES_WAY_BUT_KEPT_WHERE_EASIER:
            return _found(instrument, rule, Verdict.SATISFIED, Sentence("law-relation-kept", args))
        case Relation.GIVES_WAY_UNLESS_AGREED:
            reason = Sentence("law-relation-gives-way", args)
            return _found(instrument, rule, Verdict.UNDETERMINED, reason, (f"{instrument.id}/agreed_to_apply",))


def _found(
    instrument: Instrument, rule: Rule, verdict: Verdict, reason: Sentence, missing: tuple[str, ...] = ()
) -> Finding:
    return Finding(
        concept=rule.concept,
        verdict=verdict,
        citation=instrument.citation(rule.cite),
        reason=reason,
        missing=missing,
        related=rule.related,
    )
