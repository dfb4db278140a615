"""The sections of a request form, in the order of A20(6) and U46(15), and how each field is read and shown."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

import msgspec


class Reading(StrEnum):
    """How posted text becomes a value; blank is *not known* in every one of them."""

    TEXT = "text"
    LINES = "lines"
    MANY = "many"
    TRUTH = "truth"
    TICK = "tick"


class Field(msgspec.Struct, frozen=True):
    """One field: its name in its section or row, how it is shown, and the values it offers, if any.

    A field with ``purposes`` is a detail of the measures of those purposes and is shown with them alone.
    """

    name: str
    show: str = "line"
    options: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()

    @property
    def reading(self) -> Reading:
        """How its posted text is read."""
        return _READ_AS.get(self.show, Reading.TEXT)

    @property
    def message(self) -> str:
        """The part of the field's catalogue codes that names it."""
        return self.name.replace(".", "-").replace("_", "-")


class Section(msgspec.Struct, frozen=True):
    """A numbered part of the form; ``rows`` names the list its fields repeat for."""

    name: str
    fields: tuple[Field, ...]
    rows: str = ""
    prefix: str = ""


_READ_AS = {
    "lines": Reading.LINES,
    "truth": Reading.TRUTH,
    "tick": Reading.TICK,
    "facts": Reading.MANY,
    "languages": Reading.MANY,
    "instruments": Reading.MANY,
}

LANGUAGES = ("ar", "fr", "en", "es", "de", "it", "pt", "ru", "tr", "zh")
STAGES = ("investigation", "prosecution", "judicial_proceeding")
FORMS = ("written", "written_record", "oral")
CHANNELS = ("central_authority", "diplomatic", "interpol", "arab_criminal_police_bureau")
PURPOSES = (
    "evidence_or_statements",
    "service_of_documents",
    "search_seizure_freezing",
    "examination_of_objects_and_sites",
    "information_and_expert_evaluations",
    "documents_and_records",
    "identifying_proceeds_as_evidence",
    "voluntary_appearance",
    "other_assistance",
    "tracing_and_freezing_proceeds",
    "asset_recovery",
)


_RECORDS = ("documents_and_records",)
_PROCEEDS = ("identifying_proceeds_as_evidence", "tracing_and_freezing_proceeds")
_ACCOUNTS = (*_RECORDS, *_PROCEEDS, "search_seizure_freezing")
_PERSONS = ("evidence_or_statements", "service_of_documents", "voluntary_appearance")

MEASURE_DETAILS = (
    Field("grounds_to_believe", "long", purposes=("search_seizure_freezing",)),
    Field("person", purposes=_PERSONS),
    Field("questions", "lines", purposes=("evidence_or_statements",)),
    Field("document", "long", purposes=("service_of_documents",)),
    Field("hearing_on", "date", purposes=("service_of_documents", "voluntary_appearance")),
    Field("bank", purposes=_ACCOUNTS),
    Field("account", "code", purposes=_ACCOUNTS),
    Field("holder", purposes=_ACCOUNTS),
    Field("records", purposes=_RECORDS),
    Field("period_from", "date", purposes=(*_RECORDS, *_PROCEEDS)),
    Field("period_to", "date", purposes=(*_RECORDS, *_PROCEEDS)),
)
"""What practice asks of one kind of measure; a measure that already says one shows it whatever its kind."""


def _authority(prefix: str) -> tuple[Field, ...]:
    return (
        Field(f"{prefix}.name"),
        Field(f"{prefix}.functions"),
        Field(f"{prefix}.contact", "long"),
    )


SECTIONS = (
    Section("who-asks", (Field("title"), *_authority("requesting_authority"))),
    Section("whom", (Field("requested_state", "state"), *_authority("requested_authority"))),
    Section(
        "proceedings",
        (
            Field("proceedings.stage", "choice", STAGES),
            Field("proceedings.reference", "code"),
            Field("proceedings.subject", "long"),
            Field("proceedings.nature", "long"),
            *_authority("proceedings.authority"),
        ),
    ),
    Section(
        "summary",
        (
            Field("facts", "essay"),
            Field("conduct.organized_group", "truth"),
            Field("conduct.transnational", "truth"),
        ),
    ),
    Section("facts", (Field("text", "long"),), "facts_stated", "f"),
    Section(
        "offences",
        (
            Field("title"),
            Field("concept", "concept"),
            Field("provision", "long"),
            Field("penalty"),
            Field("fiscal", "truth"),
            Field("criminal_in_requested_state", "truth"),
        ),
        "offences",
    ),
    Section(
        "persons",
        (
            Field("name"),
            Field("other_names", "lines"),
            Field("role"),
            Field("nationality", "state"),
            Field("born_on", "date"),
            Field("location", "long"),
            Field("identity_documents", "lines"),
            Field("legal_person", "tick"),
            Field("protected", "tick"),
        ),
        "persons",
    ),
    Section(
        "measures",
        (
            Field("purpose", "choice", PURPOSES),
            Field("description", "long"),
            *MEASURE_DETAILS,
            Field("facts", "facts"),
            Field("purpose_of_result", "long"),
            Field("location"),
            Field("coercive", "truth"),
            Field("procedure", "long"),
            Field("procedure_reason", "long"),
        ),
        "measures",
        "m",
    ),
    Section("purpose", (Field("purpose", "essay"),)),
    Section(
        "form",
        (
            Field("on", "date"),
            Field("language", "choice", LANGUAGES),
            Field("translations", "languages", LANGUAGES),
            Field("form", "choice", FORMS),
            Field("channel", "choice", CHANNELS),
            Field("channel_agreed", "truth"),
            Field("legal_basis", "instruments"),
            Field("agreed_paragraphs", "truth"),
        ),
    ),
    Section(
        "confidentiality",
        (Field("confidentiality.required", "truth"), Field("confidentiality.reasons", "long")),
    ),
    Section(
        "urgency",
        (
            Field("urgency.urgent", "truth"),
            Field("urgency.reasons", "long"),
            Field("urgency.oral_agreed", "truth"),
        ),
    ),
    Section("deadline", (Field("deadline.on", "date"), Field("deadline.reasons", "long"))),
    Section(
        "undertakings",
        (Field("assurances", "lines"), Field("costs", "long"), Field("earlier_contacts", "long")),
    ),
)

ROW_PREFIXES = {section.rows: section.prefix for section in SECTIONS if section.rows}

_CARRIED = {
    "format": Reading.TEXT,
    "kind": Reading.TEXT,
    "requesting_state": Reading.TEXT,
    "fictional": Reading.TICK,
    "facts_stated.*.id": Reading.TEXT,
    "measures.*.id": Reading.TEXT,
}


def _readings() -> dict[str, Reading]:
    readings = dict(_CARRIED)
    for section in SECTIONS:
        stem = f"{section.rows}.*." if section.rows else ""
        readings |= {stem + field.name: field.reading for field in section.fields}
    return readings


READINGS: Mapping[str, Reading] = _readings()
"""Every field name the form may post, with ``*`` for an index."""

SHOWN = frozenset(READINGS) - frozenset(_CARRIED)
"""Those a person sees; the others are carried along hidden."""


def value_at(request: Mapping[str, Any], path: str) -> Any:
    """The value ``path`` (``proceedings.authority.name``) leads to, or nothing."""
    value: Any = request
    for part in path.split("."):
        if isinstance(value, Mapping):
            value = value.get(part)
        elif isinstance(value, list | tuple) and part.isdigit() and int(part) < len(value):
            value = value[int(part)]
        else:
            return None
    return value


class Forgiving(dict[str, Any]):
    """A mapping of a request that answers *not known* for every field it does not have."""

    def __missing__(self, key: str) -> None:
        return None


def forgiving(value: Any) -> Any:
    """A request's plain values with every mapping inside forgiving, for templates that ask for any field."""
    match value:
        case Mapping():
            return Forgiving({key: forgiving(item) for key, item in value.items()})
        case list() | tuple():
            return [forgiving(item) for item in value]
        case _:
            return value


def field_path(path: str) -> str:
    """A finding's path (``offences[0].conduct``) as the name of the form field that mends it."""
    return path.replace("[", ".").replace("]", "").removeprefix("$.").removeprefix("request.")


def section_of(path: str) -> str:
    """The section a field stands in; empty where the form has no such field."""
    parts = field_path(path).split(".")
    for section in SECTIONS:
        if section.rows and section.rows == parts[0]:
            return section.name
        if not section.rows and any(_leads(field.name, parts) for field in section.fields):
            return section.name
    return ""


def _leads(name: str, parts: list[str]) -> bool:
    return name == ".".join(parts) or name.split(".")[: len(parts)] == parts
