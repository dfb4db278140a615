"""The law book: treaties as frozen values, read from their folders and never changed."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Annotated, Literal

import msgspec

from rogatory.kernel.dates import Period
from rogatory.kernel.findings import Citation, Standing
from rogatory.kernel.states import StateCode
from rogatory.law.kinds import Kind, Stance
from rogatory.law.request import Channel
from rogatory.law.rules import Law, Rule, RulesOfKind
from rogatory.law.vocabulary import (
    Force,
)

InThreeLanguages = Mapping[str, str]
"""A text by language code: ``ar``, ``en`` and ``fr``, none of them missing or empty."""

PRACTICE = "practice"
"""The identifier under which practice is cited."""

OF_SCOPE = "scope."
"""How the concepts of rules begin that say what a treaty reaches."""


Days = Annotated[int, msgspec.Meta(ge=0, le=4000)]
"""A number of days a treaty counts."""


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
    deposits: Annotated[int, msgspec.Meta(ge=1, le=300)]
    general_days: Days
    state_days: Days
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


class Instrument(Law, frozen=True, kw_only=True):
    """A treaty, or the rules of practice, as one folder holds it.

    ``reach`` and ``subject`` order treaties as a practitioner cites them: the narrower first, and among equals
    the one on corruption. ``kinds`` says of each kind of request how the treaty stands to it.
    ``counted_deposits`` are the days of the first deposit of each State, in order, that count towards the
    general entry into force; they are taken from ``parties`` when the folder is read. ``by_kind`` sorts
    the rules then too. ``sources`` words what the tables call their sources, in the three languages.
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
    counted_deposits: tuple[tuple[date, date], ...] = ()
    declarations: tuple[Declaration, ...] = ()
    official_languages: tuple[OfficialLanguage, ...] = ()
    offences: tuple[CoveredOffence, ...] = ()
    provisions: Mapping[str, Provision] = {}
    rules: tuple[Rule, ...] = ()
    by_kind: Mapping[Kind, RulesOfKind] = {}
    errata: tuple[Erratum, ...] = ()
    sources: Mapping[str, InThreeLanguages] = {}

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
        """The treaties named, in the order named. Raises ``UnknownInstrument`` for one the book lacks."""
        wanted = tuple(dict.fromkeys(identifiers))
        for identifier in wanted:
            if identifier not in self.instruments:
                raise UnknownInstrument(identifier)
        return tuple(self.instruments[identifier] for identifier in wanted)


class UnknownInstrument(KeyError):
    """An identifier no folder of the law book carries; ``args[0]`` is the identifier."""
