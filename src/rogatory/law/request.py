"""What a request says, as facts the engine can weigh; the format of a request file.

Every field may be missing: a request that misses everything is still a request, and the engine says what it
lacks. ``None`` always means *not known*, never *no*; an empty text means *known to be left empty*.
"""

from enum import StrEnum

from rogatory.law.facts import Counterpart, Document, Element, Facts, Listed, Months
from rogatory.law.kinds import Kind
from rogatory.law.particulars import (
    AssetReturn,
    CivilMatter,
    Conduct,
    Confiscation,
    DetainedTransfer,
    DigitalEvidence,
    Extradition,
    Hearing,
    Information,
    JointTeam,
    ProceedingsTransfer,
    SentencedTransfer,
    SpecialTechnique,
    UnitInformation,
)


class Stage(StrEnum):
    """Where the proceedings stand, in the words of A20(1) and U46(1)."""

    INVESTIGATION = "investigation"
    PROSECUTION = "prosecution"
    JUDICIAL_PROCEEDING = "judicial_proceeding"


class Purpose(StrEnum):
    """What assistance may be asked for: A20(3)(a)–(k) and U46(3)(a)–(k), in that order."""

    EVIDENCE_OR_STATEMENTS = "evidence_or_statements"
    SERVICE_OF_DOCUMENTS = "service_of_documents"
    SEARCH_SEIZURE_FREEZING = "search_seizure_freezing"
    EXAMINATION_OF_OBJECTS_AND_SITES = "examination_of_objects_and_sites"
    INFORMATION_AND_EXPERT_EVALUATIONS = "information_and_expert_evaluations"
    DOCUMENTS_AND_RECORDS = "documents_and_records"
    IDENTIFYING_PROCEEDS_AS_EVIDENCE = "identifying_proceeds_as_evidence"
    VOLUNTARY_APPEARANCE = "voluntary_appearance"
    OTHER_ASSISTANCE = "other_assistance"
    TRACING_AND_FREEZING_PROCEEDS = "tracing_and_freezing_proceeds"
    ASSET_RECOVERY = "asset_recovery"


class Channel(StrEnum):
    """The way a request travels: A20(5), U46(13)."""

    CENTRAL_AUTHORITY = "central_authority"
    DIPLOMATIC = "diplomatic"
    INTERPOL = "interpol"
    ARAB_CRIMINAL_POLICE_BUREAU = "arab_criminal_police_bureau"


class Form(StrEnum):
    """The form a request is made in: U46(14)."""

    WRITTEN = "written"
    WRITTEN_RECORD = "written_record"
    ORAL = "oral"


class Authority(Facts, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A named authority: its name, what it does, and how to reach a person there."""

    name: str | None = None
    functions: str | None = None
    contact: str | None = None


class Proceedings(Facts, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The investigation, prosecution or judicial proceeding the request serves."""

    stage: Stage | None = None
    subject: str | None = None
    nature: str | None = None
    authority: Authority | None = None
    reference: str | None = None


class Offence(Facts, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An offence as the requesting State's law has it.

    ``concept`` is an offence concept of the law books (``bribery_of_national_officials``); ``fiscal`` says
    the offence is also considered to involve fiscal matters; ``criminal_in_requested_state`` says the
    conduct itself is criminal there, whatever its name. ``elements`` are what must be shown under our law, and
    ``counterpart`` the offence the same conduct is there, so that the two can be compared element by element.
    ``maximum_months`` is the longest custodial penalty our law has for it.
    """

    title: str | None = None
    concept: str | None = None
    provision: str | None = None
    penalty: str | None = None
    fiscal: bool | None = None
    criminal_in_requested_state: bool | None = None
    elements: Listed[Element] | None = None
    counterpart: Counterpart | None = None
    maximum_months: Months | None = None


class Person(Facts, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A person concerned. ``protected`` seals the identity under a key of its own."""

    name: str | None = None
    other_names: Listed[str] = ()
    role: str | None = None
    nationality: str | None = None
    born_on: str | None = None
    location: str | None = None
    identity_documents: Listed[str] = ()
    legal_person: bool = False
    protected: bool = False


class FactStated(Facts, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One fact of the summary that a measure can point to by ``id``."""

    id: str
    text: str


class Measure(Facts, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing asked. ``facts`` names the facts it rests on; ``purpose_of_result`` says what it will prove.

    ``coercive`` says whether executing it needs compulsion in the requested State.

    The rest is detail that practice asks of one kind of measure and no treaty does. Search:
    ``grounds_to_believe`` that the thing is there. Hearing: the ``person`` to be heard (in service, to be
    served) and the ``questions``. Bank records: ``bank``, ``account``, ``holder``, the days ``period_from``
    and ``period_to``, and the kinds of ``records``. Service: the ``document``, and the day of the hearing it
    calls to, ``hearing_on``. A treaty may ask for the judicial ``order`` behind a search or seizure, whether
    the person is heard ``on_oath``, and for things lent who keeps them (``kept_by``) till ``returned_on``.
    """

    id: str
    purpose: Purpose | None = None
    description: str | None = None
    facts: Listed[str] = ()
    purpose_of_result: str | None = None
    procedure: str | None = None
    procedure_reason: str | None = None
    coercive: bool | None = None
    location: str | None = None
    grounds_to_believe: str | None = None
    person: str | None = None
    questions: Listed[str] = ()
    bank: str | None = None
    account: str | None = None
    holder: str | None = None
    period_from: str | None = None
    period_to: str | None = None
    records: str | None = None
    document: str | None = None
    hearing_on: str | None = None
    order: Document | None = None
    on_oath: bool | None = None
    kept_by: str | None = None
    returned_on: str | None = None


class Deadline(Facts, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A time limit suggested by the requesting State; reasons make it count: A20(14), U46(24)."""

    on: str | None = None
    reasons: str | None = None


class Urgency(Facts, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whether the matter is urgent and why; an oral request needs the States' agreement: U46(14)."""

    urgent: bool | None = None
    reasons: str | None = None
    oral_agreed: bool | None = None


class Confidentiality(Facts, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whether the requested State is required to keep the request confidential: A20(10), U46(20)."""

    required: bool | None = None
    reasons: str | None = None


class Request(Facts, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A request of any kind, as drafted, as checked and as sent.

    ``requesting_state`` and ``requested_state`` are two-letter codes; dates are ``YYYY-MM-DD`` text.
    ``language`` is the language the request is written in, ``translations`` those it is accompanied by. What
    one kind of request states beyond the others stands under the name of that kind's particulars.
    ``agreed_paragraphs`` says that the two States agree to use U46(9) to (29) beside another treaty.
    """

    format: str = "rogatory.request/1"
    kind: Kind = Kind.MUTUAL_LEGAL_ASSISTANCE
    requesting_state: str | None = None
    requested_state: str | None = None
    on: str | None = None
    title: str | None = None
    language: str | None = None
    translations: Listed[str] = ()
    form: Form | None = None
    channel: Channel | None = None
    channel_agreed: bool | None = None
    requesting_authority: Authority | None = None
    requested_authority: Authority | None = None
    proceedings: Proceedings | None = None
    legal_basis: Listed[str] = ()
    offences: Listed[Offence] | None = None
    facts: str | None = None
    facts_stated: Listed[FactStated] = ()
    persons: Listed[Person] | None = None
    measures: Listed[Measure] | None = None
    purpose: str | None = None
    confidentiality: Confidentiality | None = None
    urgency: Urgency | None = None
    deadline: Deadline | None = None
    assurances: Listed[str] = ()
    costs: str | None = None
    earlier_contacts: str | None = None
    agreed_paragraphs: bool | None = None
    conduct: Conduct | None = None
    extradition: Extradition | None = None
    transfer: DetainedTransfer | None = None
    hearing: Hearing | None = None
    confiscation: Confiscation | None = None
    asset_return: AssetReturn | None = None
    proceedings_transfer: ProceedingsTransfer | None = None
    sentenced: SentencedTransfer | None = None
    joint_team: JointTeam | None = None
    technique: SpecialTechnique | None = None
    information: Information | None = None
    civil: CivilMatter | None = None
    digital: DigitalEvidence | None = None
    intelligence: UnitInformation | None = None
    fictional: bool = False
