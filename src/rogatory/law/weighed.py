"""What is weighed against a limit: a refusal, a postponement, or the lifting of a measure."""

from collections.abc import Collection, Mapping
from typing import Literal

import msgspec

from rogatory.kernel.findings import Finding, Sentence, Verdict
from rogatory.law.book import Instrument
from rogatory.law.grounds import Ground
from rogatory.law.kinds import Kind
from rogatory.law.rules import Rule
from rogatory.law.weighing import finding_of


class ConsultationHeld(msgspec.Struct, frozen=True, kw_only=True):
    """A consultation with the requesting State: on what, how far it came, on which grounds (none: on all)."""

    subject: str
    state: Literal["opened", "answered", "concluded"]
    grounds: tuple[Ground, ...] = ()


class RefusalFacts(msgspec.Struct, frozen=True, kw_only=True):
    """A refusal or a postponement, as intended or as made.

    ``coercive`` says whether everything refused needs compulsion; ``conduct_criminal_here`` whether the
    conduct itself, whatever its name, is criminal in the refusing State; ``will_prosecute`` whether that State
    puts the case of a national it does not surrender before its own authorities; ``heard`` whether the other
    State could set out its views, or its reasons to keep a measure. ``None`` means not known.
    """

    grounds: tuple[Ground, ...]
    reasons: str
    consultations: tuple[ConsultationHeld, ...] = ()
    coercive: bool | None = None
    conduct_criminal_here: bool | None = None
    will_prosecute: bool | None = None
    heard: bool | None = None


class Weighed(msgspec.Struct, frozen=True, kw_only=True):
    """A rule of an instrument beside what is weighed, for a kind of request."""

    instrument: Instrument
    rule: Rule
    facts: RefusalFacts
    kind: Kind = Kind.MUTUAL_LEGAL_ASSISTANCE

    @property
    def invoked(self) -> tuple[Ground, ...]:
        """The grounds invoked that the rule is about."""
        return tuple(ground for ground in self.facts.grounds if ground in self.rule.grounds)


def per_ground(
    weighed: Weighed, verdict: Verdict, code: str, mend: Sentence | None = None
) -> tuple[Finding, ...]:
    return tuple(
        found(weighed, verdict, code, {"ground": ground.value}, mend=mend) for ground in weighed.invoked
    )


def consulted(weighed: Weighed, subject: str, owed_on: Collection[Ground]) -> tuple[Finding, ...]:
    about = [held for held in weighed.facts.consultations if held.subject == subject]
    heard = [held for held in about if held.state != "opened"]
    if _covers(heard, owed_on):
        return (found(weighed, Verdict.SATISFIED, "law-consultation-held"),)
    code = "law-consultation-unanswered" if _covers(about, owed_on) else f"law-consultation-missing-{subject}"
    mend = Sentence("law-mend-consult")
    return (found(weighed, Verdict.NOT_SATISFIED, code, missing=("consultations",), mend=mend),)


def _covers(held: Collection[ConsultationHeld], owed_on: Collection[Ground]) -> bool:
    """A consultation that names no ground was on the refusal as a whole and covers every ground."""
    if any(not consultation.grounds for consultation in held):
        return True
    return bool(held) and {g for consultation in held for g in consultation.grounds}.issuperset(owed_on)


def found(
    weighed: Weighed,
    verdict: Verdict,
    code: str,
    args: Mapping[str, str | int] | None = None,
    *,
    missing: tuple[str, ...] = (),
    mend: Sentence | None = None,
) -> Finding:
    reason = Sentence(code, args or {})
    return finding_of(weighed.instrument, weighed.rule, verdict, reason, missing=missing, mend=mend)
