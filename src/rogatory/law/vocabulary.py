"""The words a rule may be written in; a folder of law uses these and nothing else.

Adding a treaty means writing files in these words. A rule that needs a new word needs a new function beside the
old ones, in ``conditions``, ``examinations`` or ``limits``, and a line here.
"""

from enum import StrEnum


class RuleKind(StrEnum):
    """What a rule is about."""

    CONTENT = "content"
    GROUND = "ground"
    MANDATORY_GROUND = "mandatory_ground"
    BAR = "bar"
    DUTY = "duty"
    CLOCK = "clock"
    SAFEGUARD = "safeguard"
    CHANNEL = "channel"
    BASIS = "basis"
    JURISDICTION = "jurisdiction"


class Force(StrEnum):
    """How strongly a provision speaks; the difference between *shall* and *may* decides cases."""

    SHALL = "shall"
    SHALL_WHERE = "shall_where"
    ENDEAVOUR = "endeavour"
    CONSIDER = "consider"
    MAY = "may"
    SHALL_NOT = "shall_not"
    DEFINES = "defines"
    LISTS = "lists"


class Condition(StrEnum):
    """When a rule applies to a request; each is a function of the request in ``conditions``."""

    NOT_ONLY_SERVICE = "not_only_service"
    LEGAL_PERSON = "legal_person"
    URGENT = "urgent"
    ORAL = "oral"
    CONFIDENTIALITY_REQUIRED = "confidentiality_required"
    DEADLINE_SUGGESTED = "deadline_suggested"
    CRIMINAL_IN_BOTH = "criminal_in_both"
    NOT_CRIMINAL_IN_BOTH = "not_criminal_in_both"


class Examination(StrEnum):
    """How a rule is put to a request; each is a function in ``examinations``."""

    CONTAINS = "contains"
    CONTAINS_WHERE_POSSIBLE = "contains_where_possible"
    STAGE_IN_SCOPE = "stage_in_scope"
    OFFENCE_COVERED = "offence_covered"
    PURPOSE_LISTED = "purpose_listed"
    REACHES_LEGAL_PERSONS = "reaches_legal_persons"
    CHANNEL_OPEN = "channel_open"
    FORM_ACCEPTED = "form_accepted"
    LANGUAGE_ACCEPTED = "language_accepted"
    MEASURES_REST_ON_FACTS = "measures_rest_on_facts"
    MEASURES_DETAILED = "measures_detailed"
    PROCEDURES_EXPLAINED = "procedures_explained"
    CONDUCT_CRIMINAL_IN_BOTH = "conduct_criminal_in_both"
    FACTS_AGREE = "facts_agree"
    HOLDS = "holds"
    RESTS_ON_AGREEMENT = "rests_on_agreement"
    OFFENCE_EXTRADITABLE = "offence_extraditable"
    EXTRADITION_BASIS = "extradition_basis"


class Limit(StrEnum):
    """How a rule weighs a refusal or a postponement; each is a function in ``limits``."""

    GROUNDS_LISTED = "grounds_listed"
    MAY_REFUSE = "may_refuse"
    MAY_REFUSE_WITHOUT_DUAL_CRIMINALITY = "may_refuse_without_dual_criminality"
    MUST_STILL_GIVE_NON_COERCIVE = "must_still_give_non_coercive"
    DUAL_CRIMINALITY_BY_CONDUCT = "dual_criminality_by_conduct"
    NEVER_ON = "never_on"
    NEVER_ONLY_ON = "never_only_on"
    REASONS_GIVEN = "reasons_given"
    CONSULTED_BEFORE_REFUSING = "consulted_before_refusing"
    MAY_POSTPONE = "may_postpone"
    CONSULTED_BEFORE_POSTPONING = "consulted_before_postponing"
    MUST_REFUSE = "must_refuse"
    ONLY_GROUNDS_LISTED = "only_grounds_listed"
    HEARD_BEFORE_REFUSING = "heard_before_refusing"
    PROSECUTE_IF_NATIONAL = "prosecute_if_national"
    BARRED_WHERE_LAW_PERMITS = "barred_where_law_permits"
    MAY_LIFT = "may_lift"
    HEARD_BEFORE_LIFTING = "heard_before_lifting"


class Relation(StrEnum):
    """How an instrument stands to other treaties that bind the same two States, or does in want of one."""

    GIVES_WAY_UNLESS_AGREED = "gives_way_unless_agreed"
    GIVES_WAY_BUT_KEPT_WHERE_EASIER = "gives_way_but_kept_where_easier"
    MORE_EFFECTIVE_APPLIES = "more_effective_applies"
    OFFENCES_IN_EXISTING_TREATIES = "offences_in_existing_treaties"
    EXTRADITION_BASIS = "extradition_basis"
    RECOGNISES_WITHOUT_TREATY = "recognises_without_treaty"
    DOMESTIC_CONDITIONS = "domestic_conditions"
    TREATY_BASIS_IF_REQUIRED = "treaty_basis_if_required"


class Claim(StrEnum):
    """A ground on which a State may act on an offence: A9, U42, and their like."""

    TERRITORY = "territory"
    EFFECTS = "effects"
    FLAG = "flag"
    AGAINST_NATIONAL = "against_national"
    AGAINST_RESIDENT = "against_resident"
    BY_NATIONAL = "by_national"
    BY_RESIDENT = "by_resident"
    BY_STATELESS_RESIDENT = "by_stateless_resident"
    AGAINST_STATE = "against_state"
    MEANT_FOR_TERRITORY = "meant_for_territory"
    NATIONAL_NOT_EXTRADITED = "national_not_extradited"
    NATIONAL_PRESENT_NOT_EXTRADITED = "national_present_not_extradited"
    PRESENT_NOT_EXTRADITED = "present_not_extradited"
    PRESENCE = "presence"


class Trigger(StrEnum):
    """What has happened, or is about to, that a duty or a clock follows from."""

    REQUEST_SENT = "request_sent"
    REQUEST_RECEIVED = "request_received"
    REQUEST_FORWARDED = "request_forwarded"
    ORAL_REQUEST_MADE = "oral_request_made"
    INFORMATION_REQUESTED = "information_requested"
    STATUS_ENQUIRED = "status_enquired"
    NO_LONGER_NEEDED = "no_longer_needed"
    CONFIDENTIALITY_REQUIRED = "confidentiality_required"
    CONFIDENTIALITY_CANNOT_BE_KEPT = "confidentiality_cannot_be_kept"
    DUAL_CRIMINALITY_ABSENT = "dual_criminality_absent"
    REFUSAL_INTENDED = "refusal_intended"
    POSTPONEMENT_INTENDED = "postponement_intended"
    POSTPONED = "postponed"
    REFUSED = "refused"
    CONDITIONS_ACCEPTED = "conditions_accepted"
    EVIDENCE_DELIVERED = "evidence_delivered"
    EXCULPATORY_DISCLOSURE_INTENDED = "exculpatory_disclosure_intended"
    EXCULPATORY_DISCLOSED_UNANNOUNCED = "exculpatory_disclosed_unannounced"
    EXTRAORDINARY_COSTS_EXPECTED = "extraordinary_costs_expected"
    PUBLIC_RECORDS_ASKED_FOR = "public_records_asked_for"
    TRANSFER_INTENDED = "transfer_intended"
    PERSON_TRANSFERRED = "person_transferred"
    PERSON_APPEARS = "person_appears"
    PRESENCE_NO_LONGER_REQUIRED = "presence_no_longer_required"
    SPONTANEOUS_INFORMATION_RECEIVED = "spontaneous_information_received"
    FREEZE_RUNNING = "freeze_running"
    EXTRADITION_REQUESTED = "extradition_requested"
    EXTRADITION_REFUSAL_INTENDED = "extradition_refusal_intended"
    EXTRADITION_REFUSED_AS_NATIONAL = "extradition_refused_as_national"
    ENFORCEMENT_REFUSED_AS_NATIONAL = "enforcement_refused_as_national"
    EXTRADITION_GRANTED = "extradition_granted"
    EXTRADITION_REFUSED = "extradition_refused"
    SURRENDER_CONDITIONAL = "surrender_conditional"
    SURRENDER_DATE_SET = "surrender_date_set"
    SURRENDER_PREVENTED = "surrender_prevented"
    PERSON_SURRENDERED = "person_surrendered"
    PROVISIONAL_ARREST_REQUESTED = "provisional_arrest_requested"
    PERSON_ARRESTED = "person_arrested"
    PERSON_PROCEEDED_AGAINST = "person_proceeded_against"
    CONFISCATION_REQUESTED = "confiscation_requested"
    PROVISIONAL_MEASURE_REQUESTED = "provisional_measure_requested"
    LIFTING_INTENDED = "lifting_intended"
    PROPERTY_CONFISCATED = "property_confiscated"
    RETURN_REQUESTED = "return_requested"
    OBJECTS_HANDED_OVER = "objects_handed_over"
    TRANSFER_OF_PROCEEDINGS_PROPOSED = "transfer_of_proceedings_proposed"
    TRANSFER_OF_SENTENCED_REQUESTED = "transfer_of_sentenced_requested"
    TRANSFER_OF_SENTENCED_REFUSED = "transfer_of_sentenced_refused"
    SENTENCED_PERSON_TRANSFERRED = "sentenced_person_transferred"
    JOINT_INVESTIGATION_OPENED = "joint_investigation_opened"
    SPECIAL_TECHNIQUE_AGREED = "special_technique_agreed"
    WITNESS_SUMMONED = "witness_summoned"
    SAME_CONDUCT_PURSUED_ELSEWHERE = "same_conduct_pursued_elsewhere"
    INSTRUMENT_DEPOSITED = "instrument_deposited"
    LAW_CHANGED = "law_changed"
    AMENDMENT_PROPOSED = "amendment_proposed"
    WITHDRAWAL_NOTIFIED = "withdrawal_notified"


class OwedBy(StrEnum):
    """Which State owes a duty; ``each`` where every party owes it whoever asks."""

    REQUESTING = "requesting"
    REQUESTED = "requested"
    EACH = "each"


class DayMeans(StrEnum):
    """What the day a period ends on is: the last to act on, the first of an effect, or the end of a state."""

    LAST_DAY = "last_day"
    TAKES_EFFECT = "takes_effect"
    LASTS_UNTIL = "lasts_until"
