"""Grounds an authority may invoke to refuse or postpone, by the codes practice uses."""

from enum import StrEnum


class Ground(StrEnum):
    """A reason for refusal or postponement, named once for every instrument."""

    NOT_IN_CONFORMITY = "not_in_conformity"
    ESSENTIAL_INTERESTS = "essential_interests"
    PROHIBITED_FOR_SIMILAR_OFFENCE = "prohibited_for_similar_offence"
    CONTRARY_TO_LEGAL_SYSTEM = "contrary_to_legal_system"
    NO_DUAL_CRIMINALITY = "no_dual_criminality"
    DE_MINIMIS = "de_minimis"
    AVAILABLE_ELSEWHERE = "available_elsewhere"
    BANK_SECRECY = "bank_secrecy"
    FISCAL_MATTERS = "fiscal_matters"
    INTERFERES_WITH_PROCEEDINGS = "interferes_with_proceedings"
    OTHER = "other"
