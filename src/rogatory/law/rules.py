"""A rule of a treaty: one thing a provision asks, allows or forbids, in the words of the vocabulary."""

from collections.abc import Mapping

import msgspec

from rogatory.kernel.dates import Period
from rogatory.kernel.findings import Citation, Finding
from rogatory.law.comparisons import Test
from rogatory.law.grounds import Ground
from rogatory.law.kinds import Kind
from rogatory.law.request import Channel, Form, Purpose
from rogatory.law.vocabulary import (
    Claim,
    Condition,
    DayMeans,
    Examination,
    Limit,
    OwedBy,
    Relation,
    RuleKind,
    Trigger,
)


class Law(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of the values of a law book: frozen, and a misspelt field is a defect."""


class Rule(Law, frozen=True, kw_only=True):
    """One thing a provision asks, allows or forbids, in the words of ``vocabulary``.

    A rule is put to a request (``examine``), to a refusal, a postponement or the lifting of a measure
    (``limit``), follows from something that happened (``after``), orders treaties (``relation``), gives a State
    jurisdiction (``claim``), or names the acts a provision speaks of (``governs``, tags of acts without
    version). ``kinds`` are the kinds of request it concerns; none means every kind the instrument serves.

    ``requires`` are paths in a request; either side of ``a|b`` will do. ``holds`` are tests all of which must
    hold of the facts. ``risk`` are tests that, all holding, open the rule's ground against a draft;
    ``risk_if_faulty`` says that faults of the request itself do. A rule on details of the measures with one
    of its ``purposes`` ``requires`` fields of a measure, wants others ``where_possible``, and passes over a
    measure that says nothing in ``if_any``. ``urgent`` keeps a clock to urgent matters (true) or to the others
    (false). ``day`` says what the day at the end of ``period`` is. ``always`` keeps, by their codes, the
    findings of the rule that no fact changes.
    """

    id: str
    kind: RuleKind
    cite: str
    concept: str
    kinds: tuple[Kind, ...] = ()
    when: tuple[Condition | Test, ...] = ()
    examine: Examination | None = None
    requires: tuple[str, ...] = ()
    holds: tuple[Condition | Test, ...] = ()
    risk: tuple[Condition | Test, ...] = ()
    risk_if_faulty: bool = False
    where_possible: tuple[str, ...] = ()
    if_any: tuple[str, ...] = ()
    purposes: tuple[Purpose, ...] = ()
    channels: tuple[Channel, ...] = ()
    urgent_channels: tuple[Channel, ...] = ()
    channels_if_required: tuple[Channel, ...] = ()
    forms: tuple[Form, ...] = ()
    limit: Limit | None = None
    grounds: tuple[Ground, ...] = ()
    after: tuple[Trigger, ...] = ()
    owed_by: OwedBy | None = None
    period: Period | None = None
    day: DayMeans = DayMeans.LAST_DAY
    urgent: bool | None = None
    relation: Relation | None = None
    claim: Claim | None = None
    claim_optional: bool = False
    governs: tuple[str, ...] = ()
    related: tuple[Citation, ...] = ()
    always: Mapping[str, Finding] = {}

    def concerns(self, kind: Kind) -> bool:
        """Whether the rule is about requests of this kind."""
        return not self.kinds or kind in self.kinds


class RulesOfKind(Law, frozen=True, kw_only=True):
    """The rules on one kind of request, sorted once: on the treaty's reach, on a request, on other treaties.

    ``articles`` are the articles with a rule on the kind.
    """

    scoping: tuple[Rule, ...] = ()
    examining: tuple[Rule, ...] = ()
    relating: tuple[Rule, ...] = ()
    articles: frozenset[str] = frozenset()
