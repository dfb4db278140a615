"""`rogatory law`: which treaties bind two States on a day, and what a request lacks. It needs no node.

Where a node is named, the instruments in its ``law`` folder are read beside the shipped ones.
"""

import argparse
import json
import os
from pathlib import Path
from typing import Any

import msgspec

from rogatory.cli.main import CannotRun
from rogatory.desk import counsel
from rogatory.desk.views import BasisView, BindingView, CheckView, FindingView
from rogatory.desk.words import listed, text
from rogatory.kernel.findings import Standing, Verdict
from rogatory.kernel.languages import ScreenLanguage

_ISOLATION_MARKS = dict.fromkeys((0x2068, 0x2069))


def add_commands(subparsers: Any) -> None:
    """Add ``law`` with ``basis`` and ``check``."""
    law = subparsers.add_parser("law", help="what binds two States, and what a request must hold")
    words = law.add_subparsers(metavar="WHAT", required=True)
    basis = words.add_parser("basis", help="which treaties bind two States on a day, why, and what is unknown")
    basis.add_argument("requesting", metavar="REQUESTING", help="two-letter code of the State that asks")
    basis.add_argument("requested", metavar="REQUESTED", help="two-letter code of the State that is asked")
    basis.add_argument("--kind", default="mutual_legal_assistance", help="kind of request")
    check = words.add_parser("check", help="check a request file: exit 0 satisfied, 1 otherwise, 2 unusable")
    check.add_argument("request", metavar="REQUEST.json", type=Path)
    for parser, run in ((basis, _basis), (check, _check)):
        parser.add_argument("--on", metavar="YYYY-MM-DD", default="", help="the day the law is asked for")
        parser.add_argument(
            "--known-as-of", metavar="YYYY-MM-DD", default="", help="use only what sources said up to this day"
        )
        parser.add_argument("--json", action="store_true", help="print JSON")
        parser.add_argument("--language", choices=[one.value for one in ScreenLanguage], default="en")
        parser.set_defaults(run=run)


def _basis(arguments: argparse.Namespace) -> int:
    language = ScreenLanguage(arguments.language)
    try:
        found = counsel.law_basis(
            language,
            arguments.requesting,
            arguments.requested,
            kind=arguments.kind,
            on=arguments.on,
            known_as_of=arguments.known_as_of,
            home=_home(),
        )
    except counsel.CannotAnswer as fault:
        raise CannotRun(_plain(str(fault))) from None
    if arguments.json:
        _print_json(_basis_for_machines(found))
    else:
        _print_lines(_basis_for_people(found, language), language)
    return 0


def _check(arguments: argparse.Namespace) -> int:
    language = ScreenLanguage(arguments.language)
    try:
        content = _read(arguments.request, language)
        days = {"on": arguments.on, "known_as_of": arguments.known_as_of}
        found = counsel.law_check(language, content, **days, home=_home())
    except counsel.CannotAnswer as fault:
        raise CannotRun(_plain(str(fault))) from None
    if arguments.json:
        _print_json(_check_for_machines(found))
    else:
        _print_lines(_check_for_people(found, language), language)
    return 0 if found.verdict is Verdict.SATISFIED else 1


def _home() -> str:
    """The folder of the node named by ``--node`` or the environment; empty where none is."""
    return os.environ.get("ROGATORY_HOME", "")


def _read(path: Path, language: ScreenLanguage) -> bytes:
    """The file's bytes, up to one more than a request may have: a huge file is refused without being held."""
    try:
        with path.open("rb") as file:
            return file.read(counsel.LARGEST_REQUEST + 1)
    except OSError as fault:
        raise counsel.unreadable(language, str(path), fault.strerror or type(fault).__name__) from None


def _basis_for_machines(found: BasisView) -> dict[str, Any]:
    return {
        "on": found.on,
        "known_as_of": found.known_as_of,
        "law_digest": found.law_digest,
        "instruments": [_binding_for_machines(binding) for binding in found.instruments],
        "assumptions": found.assumptions,
    }


def _binding_for_machines(binding: BindingView) -> dict[str, Any]:
    return {
        "id": binding.instrument,
        "title": binding.title,
        "in_force_between": binding.in_force_between,
        "missing": binding.missing,
        "missing_facts": binding.facts,
        "verified": binding.verified,
        "reasons": binding.reasons,
        "cite": binding.citation.cite if binding.citation else "",
        "relation": [_finding_for_machines(finding) for finding in binding.relation],
    }


def _check_for_machines(found: CheckView) -> dict[str, Any]:
    return {
        "verdict": found.verdict,
        "on": found.on,
        "known_as_of": found.known_as_of,
        "law_digest": found.law_digest,
        "findings": [_finding_for_machines(finding) for finding in found.findings],
        "instruments": [_binding_for_machines(binding) for binding in found.instruments],
    }


def _finding_for_machines(finding: FindingView) -> dict[str, Any]:
    return {
        "concept": finding.concept,
        "verdict": finding.verdict,
        "instrument": finding.citation.instrument,
        "cite": finding.citation.cite,
        "message": finding.message,
        "mend": finding.mend,
        "standing": finding.standing,
        "missing": finding.missing,
        "missing_in_words": finding.missing_in_words,
        "note": finding.note,
        "related": [{"instrument": other.instrument, "cite": other.cite} for other in finding.related],
    }


def _basis_for_people(found: BasisView, language: ScreenLanguage) -> list[str]:
    lines = [line for binding in found.instruments for line in _binding_lines(binding, language)]
    return [*lines, *found.assumptions]


def _binding_lines(binding: BindingView, language: ScreenLanguage) -> list[str]:
    bound = {True: "true", False: "false", None: "null"}[binding.in_force_between]
    doubt = "" if binding.verified else f" ({text('law-words-unverified', language)})"
    lines = [f"{binding.title}: {text('law-words-binding', language, bound=bound)}{doubt}"]
    lines += [f"  {reason}" for reason in binding.reasons]
    if binding.missing:
        lines.append("  " + text("law-words-missing", language, facts=listed(binding.missing, language)))
    return [*lines, *(f"  {finding.citation.label}: {finding.message}" for finding in binding.relation), ""]


def _check_for_people(found: CheckView, language: ScreenLanguage) -> list[str]:
    lines = [text("law-verdict", language, verdict=found.verdict.value), ""]
    return [*lines, *(line for finding in found.findings for line in _finding_lines(finding, language))]


def _finding_lines(finding: FindingView, language: ScreenLanguage) -> list[str]:
    practice = finding.standing is Standing.PRACTICE
    said = text("law-words-practice" if practice else "law-verdict", language, verdict=finding.verdict.value)
    lines = [f"{finding.citation.label}  [{said}]  {finding.message}"]
    if finding.missing and finding.verdict is Verdict.UNDETERMINED:
        lines.append(
            "    " + text("law-words-missing", language, facts=listed(finding.missing_in_words, language))
        )
    if finding.mend:
        lines.append("    " + text("law-words-mend", language, mend=finding.mend))
    if finding.note:
        lines.append("    " + text("law-words-note", language, note=finding.note))
    return lines


def _print_lines(lines: list[str], language: ScreenLanguage) -> None:
    """Print for people; a screen of Arabic keeps the isolation marks, the others have no use for them."""
    for line in lines:
        print(line if language is ScreenLanguage.ARABIC else _plain(line))


def _print_json(value: dict[str, Any]) -> None:
    print(_plain(json.dumps(msgspec.to_builtins(value), ensure_ascii=False, indent=2)))


def _plain(said: str) -> str:
    return said.translate(_ISOLATION_MARKS)
