"""From the files of law folders to a law book: bytes in, frozen values out, every fault with its place."""

import tomllib
from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec

from rogatory.kernel.canonical import canonical_bytes, sha256_hex
from rogatory.kernel.findings import Citation, Standing
from rogatory.law.book import CoveredOffence, Erratum, Instrument, LawBook, Provision, Rule
from rogatory.law.consistency import refuse_inconsistent
from rogatory.law.defects import LawBookDefect
from rogatory.law.tables import counted_deposits, read_declarations, read_official_languages, read_parties

__all__ = ["READ_FILES", "LawBookDefect", "read_law_book"]

READ_FILES = (
    "instrument.toml",
    "provisions.toml",
    "rules.toml",
    "errata.toml",
    "offences.toml",
    "parties.csv",
    "declarations.csv",
    "languages.csv",
)
"""The files of a law folder the engine reads, ``instrument.toml`` alone being needed.

``cases/`` and ``BLINDSPOTS.md`` are for people and tests.
"""

_LANGUAGES = ("ar", "en", "fr")

Value = TypeVar("Value")


def read_law_book(folders: Mapping[str, Mapping[str, bytes]]) -> LawBook:
    """Read the files of each folder (by folder name, then file name) into one law book.

    A later folder with the identifier of an earlier one takes its place: an office's own reading stands before
    the shipped one. Raises ``LawBookDefect`` naming folder, file and line or field.
    """
    held = {name: _instrument(name, files) for name, files in folders.items()}
    by_id = {instrument.id: instrument for instrument in held.values()}
    treaties = {key: value for key, value in by_id.items() if value.standing is Standing.TREATY}
    practice = tuple(value for value in by_id.values() if value.standing is Standing.PRACTICE)
    return LawBook(instruments=treaties, practice=practice, digest=_digest(folders))


def _digest(folders: Mapping[str, Mapping[str, bytes]]) -> str:
    listed = {
        folder: {name: sha256_hex(data) for name, data in files.items() if name in READ_FILES}
        for folder, files in folders.items()
    }
    return sha256_hex(canonical_bytes(listed))


def _instrument(folder: str, files: Mapping[str, bytes]) -> Instrument:
    if "instrument.toml" not in files:
        raise LawBookDefect(folder, "instrument.toml is missing")
    head = _toml(files, "instrument.toml", folder)
    instrument = _converted({**head, **_lists(folder, files)}, Instrument, f"{folder}/instrument.toml")
    refuse_inconsistent(instrument, folder)
    return instrument


def _lists(folder: str, files: Mapping[str, bytes]) -> dict[str, Any]:
    parties = read_parties(files.get("parties.csv", b""), f"{folder}/parties.csv")
    return {
        "provisions": _provisions(folder, files),
        "rules": _rules(folder, files),
        "errata": tuple(_entries(files, "errata.toml", "erratum", folder, _erratum)),
        "offences": tuple(_entries(files, "offences.toml", "offence", folder, _offence)),
        "parties": parties,
        "counted_deposits": counted_deposits(parties),
        "declarations": read_declarations(files.get("declarations.csv", b""), f"{folder}/declarations.csv"),
        "official_languages": read_official_languages(
            files.get("languages.csv", b""), f"{folder}/languages.csv"
        ),
    }


def _provisions(folder: str, files: Mapping[str, bytes]) -> dict[str, Provision]:
    made: dict[str, Provision] = {}
    for provision in _entries(files, "provisions.toml", "provision", folder, _provision):
        if provision.cite in made:
            raise LawBookDefect(f"{folder}/provisions.toml", f"{provision.cite} is stated twice")
        made[provision.cite] = provision
    return made


def _rules(folder: str, files: Mapping[str, bytes]) -> tuple[Rule, ...]:
    data = _toml(files, "rules.toml", folder)
    instrument = str(_toml(files, "instrument.toml", folder).get("id", folder))
    where = f"{folder}/rules.toml"
    return tuple(
        _converted({**entry, "related": _related(entry, instrument)}, Rule, f"{where} rule {entry.get('id')}")
        for entry in _tables(data, "rule", where)
    )


def _related(entry: Mapping[str, Any], instrument: str) -> tuple[Citation, ...]:
    """``"43(2)"`` is a place in the same instrument, ``"uncac_2003 43(2)"`` one in another."""
    places = entry.get("related", [])
    pairs = (str(place).rpartition(" ") for place in (places if isinstance(places, list) else [places]))
    return tuple(Citation(instrument=other or instrument, cite=cite) for other, _, cite in pairs)


def _provision(entry: dict[str, Any], where: str) -> Provision:
    statement = _three_languages(entry, where)
    return _converted(
        {"cite": entry.get("cite"), "concept": entry.get("concept"), "statement": statement}, Provision, where
    )


def _erratum(entry: dict[str, Any], where: str) -> Erratum:
    note = _three_languages(entry, where)
    return _converted({"cite": entry.get("cite"), "kind": entry.get("kind"), "note": note}, Erratum, where)


def _offence(entry: dict[str, Any], where: str) -> CoveredOffence:
    return _converted(entry, CoveredOffence, where)


def _entries(files: Mapping[str, bytes], name: str, key: str, folder: str, make: Any) -> list[Any]:
    entries = _tables(_toml(files, name, folder), key, f"{folder}/{name}")
    return [make(entry, f"{folder}/{name} {entry.get('cite', '?')}") for entry in entries]


def _tables(data: Mapping[str, Any], key: str, where: str) -> list[dict[str, Any]]:
    if strays := sorted(data.keys() - {key}):
        raise LawBookDefect(where, f"{strays[0]} stands there, where only [[{key}]] may")
    held = data.get(key, [])
    if not isinstance(held, list) or not all(isinstance(entry, dict) for entry in held):
        raise LawBookDefect(where, f"[[{key}]] is not a list of tables")
    return held


def _three_languages(entry: Mapping[str, Any], where: str) -> dict[str, str]:
    for language in _LANGUAGES:
        if not str(entry.get(language, "")).strip():
            raise LawBookDefect(where, f"the sentence in {language!r} is missing")
    return {language: entry[language] for language in _LANGUAGES}


def _toml(files: Mapping[str, bytes], name: str, folder: str) -> dict[str, Any]:
    try:
        return tomllib.loads(files.get(name, b"").decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise LawBookDefect(f"{folder}/{name}", str(fault)) from None


def _converted(value: object, wanted: type[Value], where: str) -> Value:
    try:
        return msgspec.convert(value, wanted)
    except msgspec.ValidationError as fault:
        raise LawBookDefect(where, str(fault)) from None
