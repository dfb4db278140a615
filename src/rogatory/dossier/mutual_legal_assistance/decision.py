"""What a decision is: acts, or a stop with its reason; and what the functions that decide are given.

Three outcomes are told apart. *Stopped* for good: the state of the file makes the thing impossible, and no head
can make it possible. *Objected*: it could be done, but the law speaks against it, and a head may let it pass in
writing. *Acts*: done.
"""

from datetime import datetime
from typing import Literal, TypedDict, dataclass_transform

import msgspec

from rogatory.dossier.common.applicable_law import ApplicableLaw
from rogatory.dossier.common.values import Side
from rogatory.dossier.mutual_legal_assistance.acts import Act
from rogatory.dossier.mutual_legal_assistance.state import Dossier
from rogatory.kernel.dates import NoSuchDate, parse_date
from rogatory.kernel.findings import Finding, Sentence, Standing, Verdict


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(msgspec.field,))
class DecisionPart(msgspec.Struct, frozen=True, kw_only=True):
    """Base of what a decision is made of; always made with its fields by name."""


class Acts(DecisionPart):
    """What is to be recorded, in this order and together."""

    acts: tuple[Act, ...]


class Stopped(DecisionPart):
    """Why nothing was done; ``findings`` where the law speaks, ``overridable`` where a head may let it pass."""

    reason: Sentence
    findings: tuple[Finding, ...] = ()
    overridable: bool = False


Decision = Acts | Stopped


class Objected(DecisionPart):
    """What would be recorded, and the findings that speak against recording it."""

    act: Act
    findings: tuple[Finding, ...]
    reason: Sentence


Outcome = Acts | Stopped | Objected


class Frame(TypedDict):
    """The fields every act of ours opens with."""

    side: Side
    at: datetime
    actor: str


class CrossingFrame(Frame):
    """The frame of an act that leaves as a message, with the identifier the message will bear."""

    message_id: str


class Judged(TypedDict):
    """What an act that rests on the law adds to its frame."""

    findings: tuple[Finding, ...]
    law_digest: str


class Doing(DecisionPart):
    """One command about to be decided: the file, the law, who acts, when, and a fresh identifier.

    ``new_id`` names the matter a command opens and the message its act leaves as; it is used for nothing else.
    """

    dossier: Dossier
    law: ApplicableLaw
    actor: str
    at: datetime
    new_id: str

    def inside(self) -> Frame:
        """The frame of an act that stays on our side."""
        return Frame(side=self.dossier.our_side, at=self.at, actor=self.actor)

    def across(self) -> CrossingFrame:
        """The frame of an act that the other State will be told."""
        return CrossingFrame(side=self.dossier.our_side, at=self.at, actor=self.actor, message_id=self.new_id)

    def judged(self, findings: tuple[Finding, ...]) -> Judged:
        """The findings of an act, with the digest of the law they were made under."""
        return Judged(findings=findings, law_digest=self.law.digest)


def done(*acts: Act) -> Acts:
    """Record ``acts``."""
    return Acts(acts=acts)


def stop(code: str, **args: str | int) -> Stopped:
    """Stop for a reason no head can lift; ``code`` without its ``dossier-stop-``."""
    return Stopped(reason=reason(code, **args))


def reason(code: str, **args: str | int) -> Sentence:
    """The sentence ``dossier-stop-<code>``."""
    return Sentence(f"dossier-stop-{code}", args)


def done_unless(act: Act, against: tuple[Finding, ...], code: str) -> Acts | Objected:
    """Record ``act``, unless findings speak against it."""
    if not against:
        return done(act)
    return Objected(act=act, findings=against, reason=reason(code, findings=len(against)))


Severity = Literal["breaches", "doubts"]


def against(findings: tuple[Finding, ...], severity: Severity) -> tuple[Finding, ...]:
    """The findings of a treaty that stop an act of ours.

    ``breaches``: what is not satisfied and where provisions disagree. ``doubts``: also what is undetermined.
    What practice asks beyond the treaty is shown and never stops.
    """
    stopping = {Verdict.NOT_SATISFIED, Verdict.CONFLICT}
    if severity == "doubts":
        stopping.add(Verdict.UNDETERMINED)
    return tuple(
        finding for finding in findings if finding.standing is Standing.TREATY and finding.verdict in stopping
    )


def blank_text(text: str) -> bool:
    """Whether a text says nothing."""
    return not text.strip()


def written(texts: tuple[str, ...]) -> tuple[str, ...]:
    """The texts that say something, without the space around them."""
    return tuple(text.strip() for text in texts if text.strip())


def date_problem(text: str) -> Stopped | None:
    """A stop where ``text`` is neither empty nor a day as ``YYYY-MM-DD``."""
    if text == "":
        return None
    try:
        parse_date(text)
    except NoSuchDate:
        return stop("no-such-date", text=text)
    return None
