"""Kinds of request, by stable identifier, and how an instrument may stand to one."""

from enum import StrEnum


class Kind(StrEnum):
    """What one State asks of another, or tells it; the identifiers never change."""

    MUTUAL_LEGAL_ASSISTANCE = "mutual_legal_assistance"
    TRANSFER_OF_DETAINED_PERSON = "transfer_of_detained_person"
    VIDEO_HEARING = "video_hearing"
    EXTRADITION = "extradition"
    PROVISIONAL_ARREST = "provisional_arrest"
    CONFISCATION = "confiscation"
    PROVISIONAL_MEASURES = "provisional_measures"
    RETURN_OF_ASSETS = "return_of_assets"
    TRANSFER_OF_PROCEEDINGS = "transfer_of_proceedings"
    TRANSFER_OF_SENTENCED_PERSON = "transfer_of_sentenced_person"
    JOINT_INVESTIGATION = "joint_investigation"
    SPECIAL_TECHNIQUES = "special_techniques"
    SPONTANEOUS_INFORMATION = "spontaneous_information"
    CIVIL_ADMINISTRATIVE_ASSISTANCE = "civil_administrative_assistance"
    ELECTRONIC_EVIDENCE = "electronic_evidence"
    FINANCIAL_INTELLIGENCE = "financial_intelligence"


class Stance(StrEnum):
    """How an instrument stands to a kind of request.

    ``rules``: it has provisions of its own. ``general``: it has none, and its rules on assistance carry the
    request. ``invites``: it only invites the States to agree or to consider. ``silent``: it says nothing.
    """

    RULES = "rules"
    GENERAL = "general"
    INVITES = "invites"
    SILENT = "silent"
