"""The law book: treaties as frozen values, read from their folders and never changed."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Literal

import msgspec

from rogatory.kernel.dates import Period
from rogatory.kernel.findings import Citation, Finding, Standing
from rogatory.kernel.states import StateCode
from rogatory.law.comparisons import Test
from rogatory.law.grounds import Ground
from rogatory.law.kinds import Kind, Stance
from rogatory.law.request import Channel, Form, Purpose
from rogatory.law.vocabulary import (
    Claim,
    Condition,
    Examination,
    Force,
    Limit,
    OwedBy,
    Relation,
    RuleKind,
    Trigger,
)

InThreeLanguages = Mapping[str, str]
"""A text by language code: ``ar``, ``en`` and ``fr``, none of them missing or empty."""

PRACTICE = "practice"
"""The identifier under which practice is cited."""

OF_SCOPE = "scope."
"""How the concepts of rules begin that say what a treaty reaches."""


class Law(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of the values of a law book: frozen, and a misspelt field is a defect."""


class Provision(Law, frozen=True, kw_only=True):
    """A paragraph or item: where it stands, what it is about, how strongly it speaks, and what it says.

    ``statement`` is in our own words. ``force`` is absent where nobody has classified it.
    """

    cite: str
    concept: str
    statement: InThreeLanguages
    force: Force | None = None


class ServedKind(Law, frozen=True, kw_only=True):
    """How an instrument stands to one kind of request, where it says so, and what a reader should know of it.

    ``note`` is needed wherever the instrument has no rules of its own on the kind.
    """

    kind: Kind
    stance: Stance
    cite: str = ""
    note: InThreeLanguages | None = None


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
    (false). ``always`` keeps, by their codes, the findings of the rule that no fact changes.
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


class Party(Law, frozen=True, kw_only=True):
    """One State's stay in a treaty, with what the source gives and what it does not.

    ``deposit`` is absent where no source states it; ``not_before`` is then a day before which the State cannot
    have deposited (its own ratification). ``listed_entry`` is the source's date of entry into force, ``until``
    the day the stay ended (``left_on_unknown_day`` where no source states it). ``recorded`` is the day the
    source speaks of. ``verified`` says whether the row was checked against the depositary.
    """

    state: StateCode
    status: Literal["party", "signatory", "non-party"]
    action: str = ""
    signature: date | None = None
    deposit: date | None = None
    not_before: date | None = None
    listed_entry: date | None = None
    withdrawal_received: date | None = None
    until: date | None = None
    left_on_unknown_day: bool = False
    recorded: date
    source: str
    verified: Literal["yes", "partly", "no"]
    note: str = ""
    counted: bool = True


class Declaration(Law, frozen=True, kw_only=True):
    """A declaration, reservation or notification: who, to which paragraph, what, and where it was seen."""

    state: StateCode
    cite: str
    type: str
    text: str = ""
    authority: str = ""
    languages: tuple[str, ...] = ()
    channel: Channel | None = None
    takes_as_basis: bool | None = None
    source: str
    confidence: str


class OfficialLanguage(Law, frozen=True, kw_only=True):
    """A language a State conducts its own affairs in; a fact about the State, not a notification."""

    state: StateCode
    language: str
    source: str


class Erratum(Law, frozen=True, kw_only=True):
    """A defect of the official text or a difference between treaties, with our reading and its reason."""

    cite: str
    kind: Literal["erratum", "difference", "conflict", "reading"]
    note: InThreeLanguages


class CoveredOffence(Law, frozen=True, kw_only=True):
    """An offence a treaty covers: the place that defines it and the concept it shares with other treaties."""

    cite: str
    concept: str


class EntryIntoForce(Law, frozen=True, kw_only=True):
    """When the treaty entered into force, and from when it binds one more State.

    General entry: either a stated ``general`` day, or ``deposits`` counted instruments and ``general_days``
    after the last of them. A State: ``state_days`` after its own deposit, never before the general entry.
    """

    cite: str
    state_cite: str
    general: date | None = None
    deposits: int
    general_days: int
    state_days: int
    source: str
    verified: bool


class Withdrawal(Law, frozen=True, kw_only=True):
    """When a withdrawal takes effect and what it leaves untouched.

    ``counted_from`` is what the period runs from. Requests of a kind in ``saves`` made during the period go on
    under the treaty (``saves_cite``); of every other pending request the treaty says nothing.
    """

    cite: str
    period: Period
    counted_from: Literal["receipt", "sending"]
    saves: tuple[Kind, ...] = ()
    saves_cite: str = ""


class Amendment(Law, frozen=True, kw_only=True):
    """How an amendment comes to bind: ``cites`` in order, and our reading of each in ``reading``.

    ``settled`` is false where the text contradicts itself on whom an amendment binds.
    """

    cites: tuple[str, ...]
    settled: bool
    reading: InThreeLanguages


class RulesOfKind(Law, frozen=True, kw_only=True):
    """The rules on one kind of request, sorted once: on the treaty's reach, on a request, on other treaties.

    ``articles`` are the articles with a rule on the kind.
    """

    scoping: tuple[Rule, ...] = ()
    examining: tuple[Rule, ...] = ()
    relating: tuple[Rule, ...] = ()
    articles: frozenset[str] = frozenset()


class Instrument(Law, frozen=True, kw_only=True):
    """A treaty, or the rules of practice, as one folder holds it.

    ``reach`` and ``subject`` order treaties as a practitioner cites them: the narrower first, and among equals
    the one on corruption. ``kinds`` says of each kind of request how the treaty stands to it.
    ``counted_deposits`` are the days of the first deposit of each State, in order, that count towards the
    general entry into force; they are taken from ``parties`` when the folder is read. ``by_kind`` sorts
    the rules then too.
    """

    id: str
    standing: Standing
    title: InThreeLanguages
    short: InThreeLanguages
    adopted: date | None = None
    depositary: InThreeLanguages | None = None
    authentic_languages: tuple[str, ...] = ()
    reach: Literal["bilateral", "regional", "universal"] = "universal"
    subject: Literal["corruption", "organized_crime", "judicial_cooperation"] = "judicial_cooperation"
    kinds: Mapping[Kind, ServedKind] = {}
    scope_cite: str = ""
    open_to: frozenset[StateCode] | None = None
    open_to_cite: str = ""
    complete_as_of: date | None = None
    entry: EntryIntoForce | None = None
    withdrawal: Withdrawal | None = None
    amendment: Amendment | None = None
    parties: Mapping[StateCode, tuple[Party, ...]] = {}
    counted_deposits: tuple[date, ...] = ()
    declarations: tuple[Declaration, ...] = ()
    official_languages: tuple[OfficialLanguage, ...] = ()
    offences: tuple[CoveredOffence, ...] = ()
    provisions: Mapping[str, Provision] = {}
    rules: tuple[Rule, ...] = ()
    by_kind: Mapping[Kind, RulesOfKind] = {}
    errata: tuple[Erratum, ...] = ()

    def citation(self, cite: str) -> Citation:
        """A place in this instrument."""
        return Citation(instrument=self.id, cite=cite)

    def stance(self, kind: Kind) -> Stance:
        """How it stands to a kind of request; silent where its folder does not name the kind."""
        return self.kinds[kind].stance if kind in self.kinds else Stance.SILENT


def rules_on(instrument: Instrument, kind: Kind) -> RulesOfKind:
    """The rules of the instrument on one kind of request; none where it has none."""
    return instrument.by_kind.get(kind, _NO_RULES)


_NO_RULES = RulesOfKind()


class LawBook(Law, frozen=True, kw_only=True):
    """The treaties and the rules of practice; ``digest`` names exactly this law for ever.

    ``digest`` is the SHA-256, in hexadecimal, over the names and bytes of every file the book was read from.
    """

    instruments: Mapping[str, Instrument]
    practice: tuple[Instrument, ...] = ()
    digest: str

    def find(self, instrument: str) -> Instrument | None:
        """The treaty or the rules of practice with this identifier, if the book holds it."""
        if instrument in self.instruments:
            return self.instruments[instrument]
        return next((held for held in self.practice if held.id == instrument), None)

    def chosen(self, identifiers: Iterable[str]) -> tuple[Instrument, ...]:
        """The treaties named, in the order of the book. Raises ``UnknownInstrument`` for one it lacks."""
        wanted = tuple(identifiers)
        for identifier in wanted:
            if identifier not in self.instruments:
                raise UnknownInstrument(identifier)
        return tuple(held for key, held in self.instruments.items() if key in wanted)


class UnknownInstrument(KeyError):
    """An identifier no folder of the law book carries; ``args[0]`` is the identifier."""
