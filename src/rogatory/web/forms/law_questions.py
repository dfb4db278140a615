"""What questions of law ask for: fields as typed, and the grounds and events in groups a reader can scan."""

from collections.abc import Iterable, Mapping
from typing import Protocol
from urllib.parse import urlencode

from rogatory.desk.counsel import GROUNDS, TRIGGERS

_LONGEST_WORD = 80
_LONGEST_REASONS = 20_000

Groups = tuple[tuple[str, tuple[str, ...]], ...]

DECISIONS = ("refuse", "postpone", "lift")
STANDS = ("bound", "not-bound", "undetermined")
"""The answers a list of States can be narrowed to."""

_GROUNDS: Mapping[str, tuple[str, ...]] = {
    "request": (
        "not_in_conformity",
        "not_covered",
        "available_elsewhere",
        "de_minimis",
        "trivial_value",
        "evidence_not_timely",
        "measure_not_available",
        "not_found",
        "conditions_not_accepted",
        "no_reply",
        "unpaid_sums",
        "withdrawn",
    ),
    "state": (
        "essential_interests",
        "contrary_to_legal_system",
        "prohibited_for_similar_offence",
        "domestic_conditions",
        "outside_judicial_power",
        "interferes_with_proceedings",
        "overriding_reasons",
        "bank_secrecy",
        "fiscal_matters",
    ),
    "offence": (
        "no_dual_criminality",
        "political_offence",
        "military_offence",
        "penalty_too_low",
        "time_barred",
        "amnesty",
        "committed_here",
        "committed_abroad_by_foreigner",
    ),
    "judgment": (
        "finally_judged",
        "judged_elsewhere",
        "contrary_to_final_judgment",
        "proceedings_here",
        "not_prosecuted_here",
        "in_absentia_without_retrial",
        "sentence_without_assurance",
        "disproportionate_penalty",
    ),
    "person": (
        "own_national",
        "persecution",
        "unfair_trial",
        "immunity",
        "no_consent",
        "not_resident",
        "presence_needed",
        "custody_prolonged",
    ),
}

_EVENTS: Mapping[str, tuple[str, ...]] = {
    "request": (
        "request_sent",
        "request_received",
        "request_forwarded",
        "oral_request_made",
        "information_requested",
        "status_enquired",
        "extraordinary_costs_expected",
        "evidence_delivered",
        "no_longer_needed",
    ),
    "decision": (
        "refusal_intended",
        "refused",
        "postponement_intended",
        "postponed",
        "dual_criminality_absent",
        "conditions_accepted",
        "same_conduct_pursued_elsewhere",
    ),
    "confidence": (
        "confidentiality_required",
        "confidentiality_cannot_be_kept",
        "exculpatory_disclosure_intended",
        "exculpatory_disclosed_unannounced",
        "spontaneous_information_received",
        "public_records_asked_for",
    ),
    "person": (
        "witness_summoned",
        "person_appears",
        "presence_no_longer_required",
        "transfer_intended",
        "person_transferred",
    ),
    "extradition": (
        "extradition_requested",
        "provisional_arrest_requested",
        "person_arrested",
        "extradition_refusal_intended",
        "extradition_refused",
        "extradition_refused_as_national",
        "enforcement_refused_as_national",
        "extradition_granted",
        "surrender_conditional",
        "surrender_date_set",
        "surrender_prevented",
        "person_surrendered",
        "person_proceeded_against",
    ),
    "property": (
        "provisional_measure_requested",
        "freeze_running",
        "lifting_intended",
        "confiscation_requested",
        "property_confiscated",
        "return_requested",
        "objects_handed_over",
    ),
    "together": (
        "transfer_of_proceedings_proposed",
        "transfer_of_sentenced_requested",
        "transfer_of_sentenced_refused",
        "sentenced_person_transferred",
        "joint_investigation_opened",
        "special_technique_agreed",
    ),
    "treaty": ("instrument_deposited", "law_changed", "amendment_proposed", "withdrawal_notified"),
}


class Typed(Protocol):
    """The part of Django's ``QueryDict`` that is read."""

    def get(self, name: str, default: str) -> str:
        """The last value under ``name``."""


def asked(data: Typed, names: Iterable[str]) -> dict[str, str]:
    """What was typed under ``names``, each cut to the length of a word."""
    return {name: data.get(name, "").strip()[:_LONGEST_WORD] for name in names}


def reasons(data: Typed) -> str:
    """The reasons as written, whose length has a limit of its own."""
    return data.get("reasons", "").strip()[:_LONGEST_REASONS]


def linked(values: Mapping[str, str]) -> str:
    """The query string of a question, without what was left blank."""
    said = {name: value for name, value in values.items() if value}
    return f"?{urlencode(said)}" if said else ""


def _grouped(known: Iterable[str], groups: Mapping[str, tuple[str, ...]]) -> Groups:
    """The words known, group by group; one that no group names stands in the last, so that none is lost."""
    words = tuple(known)
    named = {word for group in groups.values() for word in group}
    told = [(name, tuple(word for word in group if word in words)) for name, group in groups.items()]
    rest = tuple(word for word in words if word not in named)
    return tuple((name, group) for name, group in (*told, ("other", rest)) if group)


GROUND_GROUPS = _grouped(GROUNDS, _GROUNDS)
EVENT_GROUPS = _grouped(TRIGGERS, _EVENTS)
