"""The choices a request may name where it states its particulars: why, how, in what capacity, for what."""

from enum import StrEnum


class SoughtFor(StrEnum):
    """Why a person is sought: to be tried, or to serve a sentence."""

    PROSECUTION = "prosecution"
    SENTENCE = "sentence"


class Route(StrEnum):
    """How confiscation is asked for: by an order still to be obtained there, or by enforcing ours."""

    OBTAIN_ORDER = "obtain_order"
    ENFORCE_ORDER = "enforce_order"


class Capacity(StrEnum):
    """In what capacity a person is to be heard."""

    WITNESS = "witness"
    EXPERT = "expert"
    SUSPECT = "suspect"
    OTHER = "other"


class TransferPurpose(StrEnum):
    """What a detained person is to be transferred for: A20(18), U46(10)."""

    IDENTIFICATION = "identification"
    TESTIMONY = "testimony"
    OTHER_ASSISTANCE = "other_assistance"
    TRIAL = "trial"


class Technique(StrEnum):
    """A special investigative technique: A26(1), U50(1)."""

    CONTROLLED_DELIVERY = "controlled_delivery"
    ELECTRONIC_SURVEILLANCE = "electronic_surveillance"
    UNDERCOVER_OPERATION = "undercover_operation"
    OTHER = "other"


class DataAction(StrEnum):
    """What is wanted of electronic data."""

    PRESERVE = "preserve"
    DISCLOSE = "disclose"
    INTERCEPT = "intercept"


class Matter(StrEnum):
    """What proceedings outside the criminal courts are."""

    CIVIL = "civil"
    ADMINISTRATIVE = "administrative"
