"""The words a rule may be written in; a folder of law uses these and nothing else.

Adding a treaty means writing files in these words. A rule that needs a new word needs a new function beside the
old ones, in ``conditions``, ``examinations`` or ``limits``, and a line here.
"""

from enum import StrEnum


class RuleKind(StrEnum):
    """What a rule is about."""

    CONTENT = "content"
    GROUND = "ground"
    BAR = "bar"
    DUTY = "duty"
    CLOCK = "clock"
    SAFEGUARD = "safeguard"
    CHANNEL = "channel"
    BASIS = "basis"


class Condition(StrEnum):
    """When a rule applies to a request; each is a function of the request in ``conditions``."""

    NOT_ONLY_SERVICE = "not_only_service"
    LEGAL_PERSON = "legal_person"
    URGENT = "urgent"
    ORAL = "oral"
    CONFIDENTIALITY_REQUIRED = "confidentiality_required"
    DEADLINE_SUGGESTED = "deadline_suggested"


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


class Relation(StrEnum):
    """How an instrument stands to another assistance treaty that binds the same two States."""

    GIVES_WAY_UNLESS_AGREED = "gives_way_unless_agreed"
    GIVES_WAY_BUT_KEPT_WHERE_EASIER = "gives_way_but_kept_where_easier"


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


class OwedBy(StrEnum):
    """Which State owes a duty."""

    REQUESTING = "requesting"
    REQUESTED = "requested"
