"""Which treaties bind two States on a day, why, in what order they are cited, and what is not known."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations

import msgspec

from rogatory.kernel.findings import Finding, Sentence, Verdict
from rogatory.kernel.states import StateCode
from rogatory.law.book import Declaration, Instrument, LawBook, rules_on
from rogatory.law.cites import article_of
from rogatory.law.kinds import Kind, Stance
from rogatory.law.participation import Participation, participation
from rogatory.law.relations import Binding, relations

__all__ = ["Basis", "Binding", "Silence", "Standing", "basis", "every_pair", "standing"]


class Silence(msgspec.Struct, frozen=True, kw_only=True):
    """A treaty that binds both States, or may, and says nothing on this kind of request."""

    id: str
    in_force_between: bool | None


class Basis(msgspec.Struct, frozen=True, kw_only=True):
    """Every treaty of the book for this kind of request, with what was assumed in saying so.

    ``instruments`` stand in the order a practitioner cites them: what binds before what may, the narrower
    treaty before the wider. ``fallback`` says what remains where no treaty binds or none suffices.
    """

    instruments: tuple[Binding, ...]
    silent: tuple[Silence, ...] = ()
    fallback: tuple[Sentence, ...] = ()
    assumptions: tuple[Sentence, ...] = ()

    @property
    def applicable(self) -> tuple[str, ...]:
        """The treaties that bind both States or may: those a decision is judged by."""
        return tuple(binding.id for binding in self.instruments if binding.in_force_between is not False)

    @property
    def undetermined(self) -> tuple[str, ...]:
        """The treaties of which it is not known whether they bind both States."""
        return tuple(binding.id for binding in self.instruments if binding.in_force_between is None)


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """One State's part in every treaty of the book on one day, computed once for any number of counterparts."""

    state: StateCode | None
    parts: Mapping[str, Participation]


def basis(
    book: LawBook,
    requesting: StateCode | None,
    requested: StateCode | None,
    kind: Kind,
    on: date,
    known_as_of: date,
    conduct_on: date | None = None,
) -> Basis:
    """Which treaties bind the two States on ``on``, by what the sources said up to ``known_as_of``.

    A State not named yet leaves every treaty undetermined. ``conduct_on`` asks of each treaty that binds, or
    may, whether it bound both States when the acts were done.
    """
    sides = (
        standing(book, requesting, on, known_as_of, "requesting_state"),
        standing(book, requested, on, known_as_of, "requested_state"),
    )
    found = _between(book, sides, kind, on, known_as_of)
    if conduct_on is None:
        return found
    then = _between(
        book,
        _at_the_conduct(book, requesting, requested, conduct_on, known_as_of),
        kind,
        conduct_on,
        known_as_of,
    )
    return _with_conduct(found, then, conduct_on, later=conduct_on > on)


def standing(
    book: LawBook, state: StateCode | None, on: date, known_as_of: date, path: str = "requesting_state"
) -> Standing:
    """One State's part in every treaty; ``path`` names the State where nobody has named it yet."""
    parts = {
        key: participation(held, state, on, known_as_of) if state else _not_named(held, path)
        for key, held in book.instruments.items()
    }
    return Standing(state=state, parts=parts)


def every_pair(
    book: LawBook, states: Sequence[StateCode], kind: Kind, on: date, known_as_of: date
) -> Iterator[tuple[StateCode, StateCode, Basis]]:
    """The basis between each two of ``states``, each State's part being computed once."""
    sides = [(state, standing(book, state, on, known_as_of)) for state in states]
    for (first, one), (second, other) in combinations(sides, 2):
        yield first, second, _between(book, (one, other), kind, on, known_as_of)


def _between(book: LawBook, sides: tuple[Standing, Standing], kind: Kind, on: date, known_as_of: date) -> Basis:
    open_ones = [held for held in book.instruments.values() if _could_bind(held, sides)]
    serving = [held for held in open_ones if held.stance(kind) is not Stance.SILENT]
    alone = [_binding(held, sides, kind) for held in serving]
    bindings = [
        msgspec.structs.replace(own, relation=relations(held, own, alone, sides[1].state, kind))
        for held, own in zip(serving, alone, strict=True)
    ]
    order = {held.id: (_REACH.index(held.reach), _SUBJECT.index(held.subject)) for held in serving}
    bindings.sort(key=lambda binding: (_FORCE.index(binding.in_force_between), order[binding.id]))
    return Basis(
        instruments=tuple(bindings),
        silent=tuple(_silences(open_ones, sides, kind)),
        fallback=_fallback(bindings),
        assumptions=_assumptions(open_ones, on, known_as_of),
    )


_REACH = ("bilateral", "regional", "universal")
_SUBJECT = ("corruption", "judicial_cooperation", "organized_crime")
_FORCE = (True, None, False)


def _could_bind(held: Instrument, sides: tuple[Standing, Standing]) -> bool:
    """A bilateral treaty is no treaty of other States, and is left out between them."""
    if held.reach != "bilateral" or held.open_to is None:
        return True
    return all(side.state is None or side.state in held.open_to for side in sides)


def _binding(instrument: Instrument, sides: tuple[Standing, Standing], kind: Kind) -> Binding:
    parts = [side.parts[instrument.id] for side in sides]
    bound = _both(parts)
    decisive = [part for part in parts if part.bound is bound]
    return Binding(
        id=instrument.id,
        in_force_between=bound,
        verified=all(part.verified for part in decisive),
        stance=instrument.stance(kind),
        subject=instrument.subject,
        reach=instrument.reach,
        reasons=_distinct([reason for part in parts for reason in part.reasons]),
        missing=_distinct([fact for part in parts for fact in part.missing]) if bound is None else (),
        facts=tuple(dict.fromkeys(fact for part in parts for fact in part.facts)) if bound is None else (),
        citation=instrument.citation(decisive[0].cite),
        declared=_declared(instrument, sides, kind) if instrument.declarations and bound is not False else (),
    )


def _declared(instrument: Instrument, sides: tuple[Standing, Standing], kind: Kind) -> tuple[Declaration, ...]:
    """What either State declared to an article that has rules on this kind of request."""
    states = {side.state for side in sides}
    said = [row for row in instrument.declarations if row.state in states]
    if not said:
        return ()
    articles = rules_on(instrument, kind).articles
    return tuple(row for row in said if article_of(row.cite) in articles)


def _not_named(instrument: Instrument, path: str) -> Participation:
    lacking = Sentence("law-fact-state", {"path": path})
    return Participation(
        bound=None, verified=False, missing=(lacking,), facts=(path,), cite=instrument.scope_cite
    )


def _both(parts: Sequence[Participation]) -> bool | None:
    bounds = {part.bound for part in parts}
    if False in bounds:
        return False
    return None if None in bounds else True


def _distinct(sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    kept: list[Sentence] = []
    for sentence in sentences:
        if sentence not in kept:
            kept.append(sentence)
    return tuple(kept)


def _silences(held: Sequence[Instrument], sides: tuple[Standing, Standing], kind: Kind) -> Iterator[Silence]:
    for each in held:
        if each.stance(kind) is Stance.SILENT:
            bound = _both([side.parts[each.id] for side in sides])
            if bound is not False:
                yield Silence(id=each.id, in_force_between=bound)


def _fallback(bindings: Sequence[Binding]) -> tuple[Sentence, ...]:
    bounds = {binding.in_force_between for binding in bindings}
    if True in bounds:
        return (Sentence("law-fallback-beside"),)
    code = "law-fallback-perhaps" if None in bounds else "law-fallback-needed"
    return (Sentence(code), Sentence("law-fallback-unknown"))


def _assumptions(held: Sequence[Instrument], on: date, known_as_of: date) -> tuple[Sentence, ...]:
    ends = [(each.id, min(each.complete_as_of, known_as_of)) for each in held if each.complete_as_of]
    said = [
        Sentence("law-assumption-list", {"instrument": treaty, "day": day.isoformat()})
        for treaty, day in ends
        if on > day
    ]
    groups = [each for each in held if each.subject == "organized_crime"]
    organized = [Sentence("law-assumption-organized-crime")] if groups else []
    return (Sentence("law-assumption-other-treaties"), *organized, *said)


def _at_the_conduct(
    book: LawBook,
    requesting: StateCode | None,
    requested: StateCode | None,
    conduct_on: date,
    known_as_of: date,
) -> tuple[Standing, Standing]:
    return (
        standing(book, requesting, conduct_on, known_as_of, "requesting_state"),
        standing(book, requested, conduct_on, known_as_of, "requested_state"),
    )


def _with_conduct(found: Basis, then: Basis, conduct_on: date, *, later: bool) -> Basis:
    earlier = {binding.id: binding for binding in then.instruments}
    bindings = tuple(
        msgspec.structs.replace(binding, conduct=_conduct(earlier[binding.id], conduct_on, later=later))
        if binding.in_force_between is not False
        else binding
        for binding in found.instruments
    )
    return msgspec.structs.replace(found, instruments=bindings)


def _conduct(then: Binding, conduct_on: date, *, later: bool) -> Finding:
    """Acts done before a treaty bound: none of them says whether it reaches such acts, so that stays open."""
    verdict, code, missing = {
        True: (Verdict.SATISFIED, "law-conduct-within", ()),
        None: (Verdict.UNDETERMINED, "law-conduct-unknown", then.facts),
        False: (Verdict.UNDETERMINED, "law-conduct-before", (f"{then.id}/earlier_conduct",)),
    }[then.in_force_between]
    if later:  # acts that are still to come, by the day the law is asked for
        verdict, code, missing = Verdict.UNDETERMINED, "law-conduct-later", ("conduct.on",)
    return Finding(
        concept="basis.conduct",
        verdict=verdict,
        citation=then.citation,
        reason=Sentence(code, {"day": conduct_on.isoformat()}),
        missing=missing,
    )
