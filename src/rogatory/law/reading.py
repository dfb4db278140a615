"""From the files of law folders to a law book: bytes in, frozen values out, every fault with its place."""

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

import msgspec
import tomli

from rogatory.kernel.canonical import canonical_bytes, sha256_hex
from rogatory.kernel.findings import Citation, Standing
from rogatory.law.book import OF_SCOPE, CoveredOffence, Erratum, Instrument, LawBook, Provision, ServedKind
from rogatory.law.cites import article_of, place_in_the_text
from rogatory.law.comparisons import NoSuchFact, Test, read_test
from rogatory.law.consistency import refuse_inconsistent
from rogatory.law.defects import LawBookDefect
from rogatory.law.kinds import Kind, Stance
from rogatory.law.rules import Rule, RulesOfKind
from rogatory.law.tables import counted_deposits, read_declarations, read_official_languages, read_parties
from rogatory.law.vocabulary import Condition
from rogatory.law.weighing import with_constants

__all__ = ["READ_FILES", "READ_FOLDERS", "LawBookDefect", "read_law_book"]

READ_FILES = (
    "instrument.toml",
    "provisions.toml",
    "rules.toml",
    "errata.toml",
    "offences.toml",
    "parties.csv",
    "declarations.csv",
    "languages.csv",
    "sources.toml",
)
"""The files of a law folder the engine reads, ``instrument.toml`` alone being needed.

``cases/`` and ``BLINDSPOTS.md`` are for people and tests.
"""

READ_FOLDERS = ("provisions", "rules")
"""Folders in a law folder whose TOML files continue the file of the same name, in the order of their names."""

_LANGUAGES = ("ar", "en", "fr")

_CONDITIONS = {condition.value: condition for condition in Condition}

Value = TypeVar("Value")


def read_law_book(folders: Mapping[str, Mapping[str, bytes]]) -> LawBook:
    """Read the files of each folder (by folder name, then file name) into one law book.

    A later folder with the identifier of an earlier one takes its place: an office's own reading stands before
    the shipped one. Raises ``LawBookDefect`` naming folder, file and line or field.
    """
    by_id: dict[str, Instrument] = {}
    for name, files in folders.items():
        read = _instrument(name, files)
        if read.id in by_id and by_id[read.id].standing is not read.standing:
            raise LawBookDefect(name, f"{read.id} is the name of something else than a {read.standing}")
        by_id[read.id] = read
    treaties = {key: value for key, value in by_id.items() if value.standing is Standing.TREATY}
    practice = tuple(value for value in by_id.values() if value.standing is Standing.PRACTICE)
    return LawBook(instruments=treaties, practice=practice, digest=_digest(folders))


def _digest(folders: Mapping[str, Mapping[str, bytes]]) -> str:
    listed = {
        folder: {name: sha256_hex(data) for name, data in files.items() if _is_read(name)}
        for folder, files in folders.items()
    }
    return sha256_hex(canonical_bytes(listed))


def _is_read(name: str) -> bool:
    return name in READ_FILES or name.partition("/")[0] in READ_FOLDERS


def _instrument(folder: str, files: Mapping[str, bytes]) -> Instrument:
    if "instrument.toml" not in files:
        raise LawBookDefect(folder, "instrument.toml is missing")
    head = _toml(files, "instrument.toml", folder)
    instrument = _converted(
        {**_head(head, folder), **_lists(folder, files, head)}, Instrument, f"{folder}/instrument.toml"
    )
    refuse_inconsistent(instrument, folder)
    return instrument


def _head(head: Mapping[str, Any], folder: str) -> dict[str, Any]:
    """The head with its kinds of request by name; what it says of a kind once holds."""
    where = f"{folder}/instrument.toml"
    plain = {key: value for key, value in head.items() if key != "kind"}
    served: dict[str, Any] = {}
    for entry in _tables({"kind": head.get("kind", [])}, "kind", where):
        made = _served_kind(entry, where)
        if made.kind in served:
            raise LawBookDefect(where, f"the kind {made.kind} stands there twice")
        served[made.kind] = made
    return {**plain, "kinds": served}


def _served_kind(entry: Mapping[str, Any], where: str) -> ServedKind:
    place = f"{where} kind {entry.get('kind')}"
    made = _converted(_with_words(entry, "note", place), ServedKind, place)
    if made.stance is not Stance.RULES and made.note is None:
        raise LawBookDefect(place, "a kind without rules of its own needs a note in three languages")
    if made.stance is not Stance.SILENT and not made.cite:
        raise LawBookDefect(place, "a kind that is served needs the place that serves it")
    return made


def _lists(folder: str, files: Mapping[str, bytes], head: Mapping[str, Any]) -> dict[str, Any]:
    parties = read_parties(files.get("parties.csv", b""), f"{folder}/parties.csv")
    rules = _rules(folder, files, head)
    return {
        "provisions": _provisions(folder, files),
        "rules": rules,
        "by_kind": {kind: _of_kind(rules, kind) for kind in Kind},
        "errata": tuple(_entries(files, "errata.toml", "erratum", folder, _erratum)),
        "offences": tuple(_entries(files, "offences.toml", "offence", folder, _offence)),
        "parties": parties,
        "counted_deposits": counted_deposits(parties),
        "declarations": read_declarations(files.get("declarations.csv", b""), f"{folder}/declarations.csv"),
        "official_languages": read_official_languages(
            files.get("languages.csv", b""), f"{folder}/languages.csv"
        ),
        "sources": dict(_entries(files, "sources.toml", "source", folder, _source)),
    }


def _provisions(folder: str, files: Mapping[str, bytes]) -> dict[str, Provision]:
    made: dict[str, Provision] = {}
    for name in _parts(files, "provisions"):
        for provision in _entries(files, name, "provision", folder, _provision):
            if provision.cite in made:
                raise LawBookDefect(f"{folder}/{name}", f"{provision.cite} is stated twice")
            made[provision.cite] = provision
    return {cite: made[cite] for cite in sorted(made, key=place_in_the_text)}


def _rules(folder: str, files: Mapping[str, bytes], head: Mapping[str, Any]) -> tuple[Rule, ...]:
    instrument = str(head.get("id", folder))
    standing = _converted(head.get("standing", "treaty"), Standing, f"{folder}/instrument.toml standing")
    return tuple(
        with_constants(rule, instrument, standing)
        for name in _parts(files, "rules")
        for rule in _rules_of(folder, files, name, instrument)
    )


def _of_kind(rules: tuple[Rule, ...], kind: Kind) -> RulesOfKind:
    mine = tuple(rule for rule in rules if rule.concerns(kind))
    put = tuple(rule for rule in mine if rule.examine)
    return RulesOfKind(
        scoping=tuple(rule for rule in put if rule.concept.startswith(OF_SCOPE)),
        examining=tuple(rule for rule in put if not rule.concept.startswith(OF_SCOPE)),
        relating=tuple(rule for rule in mine if rule.relation),
        articles=frozenset(article_of(rule.cite) for rule in mine),
    )


def _rules_of(folder: str, files: Mapping[str, bytes], name: str, instrument: str) -> Iterator[Rule]:
    """The rules of one file; the ``kinds`` at its head hold for every rule that names none."""
    data = dict(_toml(files, name, folder))
    kinds = data.pop("kinds", [])
    for entry in _tables(data, "rule", f"{folder}/{name}"):
        where = f"{folder}/{name} rule {entry.get('id')}"
        tests = {key: _tests(entry.get(key, []), where) for key in ("when", "holds", "risk")}
        made = {"kinds": kinds, **entry, **tests, "related": _related(entry, instrument)}
        yield _converted(made, Rule, where)


def _parts(files: Mapping[str, bytes], stem: str) -> list[str]:
    """The file called ``stem`` and the files in the folder of that name, in order."""
    return [f"{stem}.toml", *sorted(name for name in files if name.startswith(f"{stem}/"))]


def _tests(written: Any, where: str) -> list[Condition | Test]:
    try:
        return [_test(str(text)) for text in (written if isinstance(written, list) else [written])]
    except NoSuchFact as fault:
        raise LawBookDefect(where, str(fault)) from None


def _test(text: str) -> Condition | Test:
    return _CONDITIONS[text] if text in _CONDITIONS else read_test(text)


def _related(entry: Mapping[str, Any], instrument: str) -> tuple[Citation, ...]:
    """``"43(2)"`` is a place in the same instrument, ``"uncac_2003 43(2)"`` one in another."""
    places = entry.get("related", [])
    pairs = (str(place).rpartition(" ") for place in (places if isinstance(places, list) else [places]))
    return tuple(Citation(instrument=other or instrument, cite=cite) for other, _, cite in pairs)


def _provision(entry: dict[str, Any], where: str) -> Provision:
    _three_languages(entry, where)
    return _converted(_with_words(entry, "statement", where), Provision, where)


def _erratum(entry: dict[str, Any], where: str) -> Erratum:
    note = _three_languages(entry, where)
    return _converted({"cite": entry.get("cite"), "kind": entry.get("kind"), "note": note}, Erratum, where)


def _source(entry: dict[str, Any], where: str) -> tuple[str, dict[str, str]]:
    if not str(entry.get("said", "")).strip():
        raise LawBookDefect(where, "said is missing: the source as the tables have it")
    return str(entry["said"]), _three_languages(entry, where)


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


def _with_words(entry: Mapping[str, Any], name: str, where: str) -> dict[str, Any]:
    """The entry with its sentences, where it has any, under one name."""
    plain = {key: value for key, value in entry.items() if key not in _LANGUAGES}
    if len(plain) == len(entry):
        return plain
    return {**plain, name: _three_languages(entry, where)}


def _toml(files: Mapping[str, bytes], name: str, folder: str) -> dict[str, Any]:
    try:
        return tomli.loads(files.get(name, b"").decode("utf-8-sig"))
    except (ValueError, RecursionError) as fault:  # not TOML, not text, a number or a nesting beyond all use
        raise LawBookDefect(f"{folder}/{name}", str(fault)) from None


def _converted(value: object, wanted: type[Value], where: str) -> Value:
    try:
        return msgspec.convert(value, wanted)
    except (msgspec.ValidationError, RecursionError) as fault:
        raise LawBookDefect(where, str(fault)) from None
