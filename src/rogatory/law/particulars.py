"""What each kind of request states beyond what all state: one value for each kind, every field optional.

Three answers are always kept apart: yes, no, and not known (``None``). Months are whole months; days are
``YYYY-MM-DD`` text; States are two-letter codes.
"""

from rogatory.law.choices import Capacity, DataAction, Matter, Route, SoughtFor, Technique, TransferPurpose
from rogatory.law.facts import Document, Facts, Listed, Months, Property


class Conduct(Facts, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where, when, by whom and against whom the acts were done: what jurisdiction rests on.

    ``aboard`` is the State whose flag the ship flew or where the aircraft was registered. ``effects_in`` are
    States where it was prepared or its effects reached. ``meant_for`` is the State in which an offence was to
    follow from laundering or from a group's acts abroad. ``proceedings_in`` are the States that investigate,
    prosecute or try the same conduct. ``organized_group`` says that an organized criminal group is involved,
    ``transnational`` that the offence is so in the terms of the treaties on organized crime. An empty list
    says there is none; ``None`` that it is not known.
    """

    on: str | None = None
    committed_in: Listed[str] | None = None
    effects_in: Listed[str] | None = None
    aboard: str | None = None
    offender_nationalities: Listed[str] | None = None
    offender_residence: str | None = None
    offender_stateless: bool | None = None
    offender_present_in: str | None = None
    victim_nationalities: Listed[str] | None = None
    victim_residence: str | None = None
    against_state: str | None = None
    meant_for: str | None = None
    not_extradited_by: str | None = None
    not_extradited_as_national: bool | None = None
    proceedings_in: Listed[str] | None = None
    organized_group: bool | None = None
    transnational: bool | None = None


class Extradition(Facts, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The person sought, the paper he is sought on, and what the law of either State makes of the case.

    ``penalty_months_*`` is the longest custodial penalty each law has for the acts; ``sentence_months`` what
    was imposed and ``remaining_months`` what is left. The ``treaty_*`` facts say whether the requested State
    makes extradition conditional on a treaty and whether one exists. ``prosecuted_here`` says the requested
    State's own authorities already act on the same acts.
    """

    sought_for: SoughtFor | None = None
    description: str | None = None
    whereabouts: str | None = None
    in_requested_state: bool | None = None
    national_of_requested_state: bool | None = None
    warrant: Document | None = None
    judgment: Document | None = None
    judgment_enforceable: bool | None = None
    in_absentia: bool | None = None
    retrial_assured: bool | None = None
    penalty_months_requesting: Months | None = None
    penalty_months_requested: Months | None = None
    sentence_months: Months | None = None
    remaining_months: Months | None = None
    law_texts: str | None = None
    evidence: str | None = None
    limitation: str | None = None
    time_barred: bool | None = None
    political: bool | None = None
    military_only: bool | None = None
    persecution_feared: bool | None = None
    finally_judged_here: bool | None = None
    finally_judged_elsewhere: bool | None = None
    prosecuted_here: bool | None = None
    amnestied: bool | None = None
    committed_in_requested_state: bool | None = None
    committed_abroad_by_foreigner: bool | None = None
    abroad_prosecutable_there: bool | None = None
    treaty_required: bool | None = None
    treaty_exists: bool | None = None
    return_promised: bool | None = None
    assurances: str | None = None
    custody_sought: bool | None = None
    custody_reasons: str | None = None
    request_to_follow: bool | None = None
    arrested_on: str | None = None
    transmitted_by: str | None = None


class DetainedTransfer(Facts, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The transfer of somebody held in custody, to help: his consent, the States' agreement, his return."""

    purpose: TransferPurpose | None = None
    consent: bool | None = None
    consent_informed: bool | None = None
    agreed: bool | None = None
    custody: str | None = None
    return_terms: str | None = None
    return_on: str | None = None
    needed_there: bool | None = None
    prolongs_custody: bool | None = None
    safe_conduct: str | None = None


class Hearing(Facts, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A hearing by video link: who is heard, why not in person, who conducts it and how the link is made."""

    capacity: Capacity | None = None
    in_requested_state: bool | None = None
    why_not_in_person: str | None = None
    lawful_there: bool | None = None
    conducted_by: str | None = None
    attended_by: str | None = None
    technical_contact: str | None = None
    interpreter: str | None = None
    on: str | None = None


class Confiscation(Facts, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Property to be confiscated, frozen or seized, and the order it rests on or that is still to be had.

    ``no_order`` says that no order has been made; together with an order it is a contradiction, which is told
    and never resolved silently. ``jurisdiction`` says that the requesting State has jurisdiction over the
    offence. ``actions`` are the provisional measures wanted.
    """

    route: Route | None = None
    property: Listed[Property] | None = None
    facts_relied_on: str | None = None
    no_order: bool | None = None
    order: Document | None = None
    order_final: bool | None = None
    extent: str | None = None
    third_party_notice: str | None = None
    due_process: str | None = None
    actions: str | None = None
    jurisdiction: bool | None = None
    criminal_in_both: bool | None = None
    trivial_value: bool | None = None
    evidence_in_time: bool | None = None


class AssetReturn(Facts, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The return of what was confiscated: on which ground, by which judgment, less which expenses.

    ``embezzled_public_funds`` covers the laundering of such funds too. ``judgment_waived`` says that the
    requested State does not insist on a final judgment of the requesting State.
    """

    property: Listed[Property] | None = None
    embezzled_public_funds: bool | None = None
    confiscated_for_us: bool | None = None
    final_judgment: bool | None = None
    judgment_waived: bool | None = None
    prior_ownership: str | None = None
    damage_recognised: bool | None = None
    prior_owners: str | None = None
    victims: str | None = None
    expenses: str | None = None
    agreement: str | None = None


class ProceedingsTransfer(Facts, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Criminal proceedings to be handed over: why that serves justice, and whether others act too."""

    serves_justice: str | None = None
    several_jurisdictions: bool | None = None
    agreed: bool | None = None
    case_file: str | None = None


class SentencedTransfer(Facts, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A convicted person who is to serve the rest at home; the facts a treaty on it may ask for.

    ``national`` is nationality of the State in which he would serve. The grounds against are facts of the case:
    each is yes, no, or not known.
    """

    agreement: str | None = None
    national: bool | None = None
    consent: bool | None = None
    consent_in_writing: bool | None = None
    judgment: Document | None = None
    judgment_final: bool | None = None
    criminal_in_both: bool | None = None
    remaining_months: Months | None = None
    time_served: str | None = None
    circumstances: str | None = None
    character: str | None = None
    identity_and_residence: str | None = None
    maximum_there: str | None = None
    offends_essential_interests: bool | None = None
    acquitted_there: bool | None = None
    enforced_or_lapsed_there: bool | None = None
    time_barred_there: bool | None = None
    military: bool | None = None
    not_prosecuted_there: bool | None = None
    political: bool | None = None
    proceedings_there: bool | None = None
    unpaid_sums: bool | None = None
    national_of_sentencing_state: bool | None = None
    resident_there: bool | None = None
    disproportionate: bool | None = None


class JointTeam(Facts, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A joint investigative body: under which agreement, for what, how long, where, led by whom."""

    agreement: str | None = None
    case_by_case: bool | None = None
    parties: str | None = None
    purpose: str | None = None
    period: str | None = None
    place: str | None = None
    leaders: str | None = None
    members: str | None = None
    evidence: str | None = None
    assets: str | None = None
    disclosure: str | None = None
    costs: str | None = None
    language: str | None = None
    evaluation: str | None = None
    sovereignty_kept: bool | None = None


class SpecialTechnique(Facts, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A special investigative technique wanted abroad: which, under which agreement or decision, how long."""

    technique: Technique | None = None
    agreement: str | None = None
    case_by_case: bool | None = None
    target: str | None = None
    period: str | None = None
    lawful_there: bool | None = None
    consent_of_all: bool | None = None
    handling_of_goods: str | None = None
    costs_and_jurisdiction: str | None = None


class Information(Facts, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Information sent without a request: what, why it may help, to whom, and on what conditions."""

    content: str | None = None
    relevance: str | None = None
    competent_authority: str | None = None
    criminal_matter: bool | None = None
    harms_own_proceedings: bool | None = None
    confidential: bool | None = None
    restrictions: str | None = None
    feedback: str | None = None


class CivilMatter(Facts, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Civil or administrative proceedings to do with corruption, and what is asked for them."""

    matter: Matter | None = None
    concerns_corruption: bool | None = None
    proceedings: str | None = None
    parties: str | None = None
    acts_asked: str | None = None
    witnesses: str | None = None
    questions: str | None = None
    objects: str | None = None
    special_method: str | None = None
    lawful_here: bool | None = None
    lawful_there: bool | None = None
    judicial_competence: bool | None = None
    offends_public_order: bool | None = None


class DigitalEvidence(Facts, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Electronic evidence: what is to be done with which data, who holds them, what ties them to the case."""

    action: DataAction | None = None
    custodian: str | None = None
    identifiers: str | None = None
    time_stamps: str | None = None
    link_to_offence: str | None = None
    request_to_follow: bool | None = None
    preserve_until: str | None = None


class UnitInformation(Facts, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one financial intelligence unit sends or asks of another."""

    from_unit: str | None = None
    to_unit: str | None = None
    transactions: str | None = None
    link_to_offence: str | None = None
    conditions: str | None = None
